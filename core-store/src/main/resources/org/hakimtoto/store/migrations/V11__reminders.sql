-- The steps of the reminder book for the days in court, kept in the transactions that set, move and
-- end them. A step of an older version is void and stays to be seen.
create table reminder (
  hearing_id uuid not null references hearing,
  version integer not null,
  step text not null check (length(step) between 3 and 40),
  case_id uuid not null references case_file,
  due_at timestamptz not null,
  stale_at timestamptz not null,
  state text not null default 'WAITING' check (state in ('WAITING', 'PLANNED', 'VOID', 'STALE')),
  state_at timestamptz not null default clock_timestamp(),
  primary key (hearing_id, version, step),
  check (stale_at > due_at)
);
create index reminder_due on reminder (due_at) where state = 'WAITING';
create index on reminder (case_id);
create policy house_all on reminder to haki_house using (true) with check (true);
create policy officer_reads on reminder for select to haki_reader using (haki_reads(case_id));
alter table reminder enable row level security;
alter table reminder force row level security;
grant select on reminder to haki_reader;
revoke delete on reminder from haki_house;

-- two steps of one hearing may use one wording; what is due at one moment goes out once
drop index message_once_per_version;
create unique index message_once_per_version
  on message (hearing_id, hearing_version, kind, phone_index, due_at)
  where hearing_id is not null and event_id is null;
