-- Who may use the API, and what was answered to requests that changed something. A token is 256
-- random bits, so its plain SHA-256 gives nothing away.
create table api_client (
  id uuid primary key,
  name text not null unique check (length(name) between 1 and 60),
  token_hash bytea not null unique,
  scopes text[] not null,
  officer_id uuid references officer,
  per_minute integer not null check (per_minute between 1 and 100000),
  created_at timestamptz not null default clock_timestamp(),
  expires_at timestamptz,
  revoked_at timestamptz
);

-- the answer to a request, under the key its client gave it; the body is sealed
create table api_idempotency (
  client_id uuid not null references api_client,
  key text not null,
  request_hash bytea not null,
  status smallint,
  content_type text,
  etag text,
  body bytea,
  at timestamptz not null default clock_timestamp(),
  primary key (client_id, key)
);
create index on api_idempotency (at);
