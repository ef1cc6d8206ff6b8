-- What the carrier was asked of a number, whether its SIM was changed, and what it said last: one row
-- a number. The answer comes later and names only the request, so a number is found by that. No
-- verdict is kept beside the day: what followed from it stands in number_state, officer and audit.
create table sim_check (
  phone_index bytea primary key,
  first_asked_at timestamptz not null default clock_timestamp(),
  asked_at timestamptz not null default clock_timestamp(),
  request_id text unique,
  answered_at timestamptz,
  -- the day of the change that is known; one that was told is not told again
  swapped_on date
);
create index sim_check_asked on sim_check (asked_at);

-- contracts: the check is made wider; what the release before writes is allowed as before.
alter table number_state drop constraint number_state_unsure_why_check;
alter table number_state add constraint number_state_unsure_why_check
  check (unsure_why in ('wrong-person', 'failing', 'silent', 'sim-swapped'));
