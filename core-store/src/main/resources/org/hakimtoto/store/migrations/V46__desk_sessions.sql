-- contracts: no key is taken away; that an idempotency key belongs to a program is no longer asked
-- for, since officers at the desk have theirs as well. The release before goes on as it did.
alter table api_idempotency drop constraint api_idempotency_client_id_fkey;

-- when an officer's number was last changed, whoever changed it: whoever holds the new one gets no
-- codes for the desk for a day
alter table officer add column numbered_at timestamptz;
create function officer_was_numbered() returns trigger language plpgsql as $$
begin
  new.numbered_at = clock_timestamp();
  return new;
end $$;
create trigger officer_numbered before update of phone_index on officer for each row
  when (old.phone_index is distinct from new.phone_index)
  execute function officer_was_numbered();

-- Codes to sign in with at the desk, as keyed hashes. Number and PIN are those the officer had when
-- the code was made: with others it opens nothing. Tries are counted before a guess is looked at.
create table desk_code (
  id uuid primary key,
  officer_id uuid not null references officer,
  way text not null check (way in ('USSD', 'SMS')),
  code_hash bytea not null,
  phone_index bytea not null,
  pin_generation bigint not null,
  at timestamptz not null default clock_timestamp(),
  tries smallint not null default 0,
  used_at timestamptz
);
create index on desk_code (officer_id, at);
create index on desk_code (at);

-- Officers at the desk. The token is 256 random bits and kept as a hash.
create table desk_session (
  id uuid primary key,
  token_hash bytea not null unique,
  officer_id uuid not null references officer,
  way text not null check (way in ('USSD', 'SMS', 'OIDC')),
  phone_index bytea not null,
  pin_generation bigint not null,
  -- a rough name of the browser, such as "Firefox, Windows"
  device text not null,
  began_at timestamptz not null default clock_timestamp(),
  used_at timestamptz not null default clock_timestamp(),
  -- when a code was given last
  proved_at timestamptz not null default clock_timestamp(),
  ended_at timestamptz
);
create index on desk_session (officer_id) where ended_at is null;
create index on desk_session (began_at);
