-- By which a fresh report finds those that may be of the same child: one keyed hash over sub-county,
-- sex, age and day together. It is also the queue of those that wait to be compared, so that an alert
-- waits for no comparison. Forgotten after three days.
create table twin_key (
  event_id uuid primary key references case_event,
  case_id uuid not null references case_file,
  twin_key bytea not null,
  told_at timestamptz not null,
  at timestamptz not null default clock_timestamp(),
  compared_at timestamptz
);
create index twin_key_alike on twin_key (twin_key, told_at);
create index twin_key_case on twin_key (case_id, told_at);
create index twin_key_waiting on twin_key (at) where compared_at is null;
create index twin_key_at on twin_key (at);
create policy house_all on twin_key to haki_house using (true) with check (true);
alter table twin_key enable row level security;
alter table twin_key force row level security;
