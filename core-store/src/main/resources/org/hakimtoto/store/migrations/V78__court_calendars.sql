-- Addresses under which a court's calendar may be read by whoever knows one: kept as a hash, each
-- ended by itself.
create table court_calendar (
  id uuid primary key,
  court uuid not null references unit,
  token_hash bytea not null unique,
  made_by uuid not null references officer,
  made_at timestamptz not null default clock_timestamp(),
  read_at timestamptz,
  ended_by uuid references officer,
  ended_at timestamptz
);
create index on court_calendar (court) where ended_at is null;
create index on court_calendar (made_by);
create index on court_calendar (ended_by) where ended_by is not null;
