-- Computers of the desk that may keep something for the time without a line: whoever works at one asks
-- for it, whoever looks after the officers of that unit says so, and ends it. Known by the hash of the
-- mark in its browser, which opens nothing.
create table desk_enrolment (
  id uuid primary key,
  mark_hash bytea not null unique,
  unit_id uuid not null references unit,
  -- as people of the office call it, such as "Front desk"
  name text not null check (length(name) between 1 and 40),
  -- a rough name of the browser, such as "Firefox, Windows"
  device text not null,
  asked_by uuid not null references officer,
  asked_at timestamptz not null default clock_timestamp(),
  enrolled_by uuid references officer,
  enrolled_at timestamptz,
  ended_by uuid references officer,
  -- when it is over: of one that was only asked for, seven days later; empty: it is in force
  until timestamptz
);
create index on desk_enrolment (unit_id);
create index on desk_enrolment (until) where until is not null;

-- at which computer a session was opened, by the same hash; empty: by a release that did not say
alter table desk_session add column mark_hash bytea not null default ''::bytea;
