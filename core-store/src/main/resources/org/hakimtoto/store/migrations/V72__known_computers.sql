-- Computers at which an officer signed in, by the hash of a mark that lies in the browser: one that
-- is new is told to the officer. The mark says nothing of who was there, and opens nothing.
create table desk_computer (
  officer_id uuid not null references officer,
  mark_hash bytea not null,
  seen_at timestamptz not null default clock_timestamp(),
  primary key (officer_id, mark_hash)
);
create index on desk_computer (seen_at);
