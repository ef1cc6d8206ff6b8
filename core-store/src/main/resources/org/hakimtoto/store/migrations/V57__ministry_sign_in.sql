-- A sign-in by a ministry's account that is under way, as the hash of what only its browser knows.
-- It is taken away when its browser comes back: none comes back twice.
create table desk_ministry_attempt (
  attempt_hash bytea primary key,
  -- the session that is to be proved; empty: one is to begin
  session_id uuid,
  at timestamptz not null default clock_timestamp()
);
create index on desk_ministry_attempt (at);
