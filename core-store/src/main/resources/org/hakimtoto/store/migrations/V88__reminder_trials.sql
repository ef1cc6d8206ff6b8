-- Trials of when reminders are sent: chance decides which optional steps of a day in court fall away.
-- Nothing that the law requires to be told is a reminder. One trial at a time.
create table reminder_trial (
  id uuid primary key,
  name text not null unique check (name ~ '^[a-z][a-z0-9-]{2,29}$'),
  -- by which chance decides: an HMAC of the hearing's id; another trial draws anew. Not sealed: what it
  -- decides stands open in reminder.trial_arm
  draw_key bytea not null check (length(draw_key) = 32),
  -- each arm, and in the same place the steps that fall away in it, with spaces between
  arms text[] not null,
  without text[] not null,
  begins date not null,
  -- the last day on which a day in court that is set takes part
  ends date not null,
  -- it stops when each arm has so many days in court
  stop_after integer not null check (stop_after between 20 and 100000),
  -- of those who answer for its ethics
  approval text not null check (length(approval) between 5 and 80),
  started_by uuid not null references officer,
  agreed_by uuid not null references officer,
  started_at timestamptz not null default clock_timestamp(),
  ended_at timestamptz,
  why text check (why in ('ENOUGH', 'ENDED')),
  check (ends >= begins and ends <= begins + 366),
  check (cardinality(arms) between 2 and 4 and cardinality(arms) = cardinality(without)),
  check (started_by <> agreed_by)
);
create unique index reminder_trial_runs on reminder_trial ((true)) where ended_at is null;
revoke delete on reminder_trial from haki_house;

-- Which arm of which trial the day in court is in, on each of its steps; those that fell away by it
-- are void from the start.
alter table reminder add column trial_arm text;
