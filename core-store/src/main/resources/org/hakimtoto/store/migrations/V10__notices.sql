-- Whom a message is for, and which version of which hearing it tells of: a message about an older
-- version is never sent.
alter table message
  add column hearing_id uuid references hearing,
  add column hearing_version integer,
  add column contact_id uuid references contact,
  add column officer_id uuid references officer,
  add column is_legal boolean not null default false,
  add column safe_from time,
  add column safe_until time;
alter table message drop constraint message_state_check;
alter table message add constraint message_state_check check (state in
  ('READY', 'CLAIMED', 'ACCEPTED', 'AMBIGUOUS', 'DELIVERED', 'FAILED', 'EXPIRED', 'DEAD',
   'CANCELLED', 'UNREPORTED'));
create index message_of_hearing on message (hearing_id, hearing_version)
  where hearing_id is not null;
create unique index message_once_per_version
  on message (hearing_id, hearing_version, kind, phone_index)
  where hearing_id is not null and event_id is null;

-- who passes on what a person cannot read
alter table contact add column reader uuid references officer;

-- the people officers must phone
create table call_task (
  id uuid primary key,
  case_id uuid not null references case_file,
  contact_id uuid references contact,
  unit_id uuid not null references unit,
  reason text not null check (reason in
    ('CALL_ONLY', 'CANNOT_READ', 'NUMBER_UNSURE', 'SHORT_NOTICE', 'NOT_REACHED', 'CANNOT_COME')),
  hearing_id uuid references hearing,
  hearing_version integer,
  due_at timestamptz not null,
  state text not null default 'OPEN' check (state in ('OPEN', 'DONE', 'VOID')),
  opened_at timestamptz not null default clock_timestamp(),
  ended_at timestamptz,
  ended_by uuid references officer,
  outcome text
);
create unique index call_task_once
  on call_task (case_id, contact_id, reason, hearing_id) nulls not distinct where state = 'OPEN';
create index call_task_open on call_task (unit_id, due_at) where state = 'OPEN';
create index on call_task (case_id);
create index on call_task (hearing_id) where hearing_id is not null;
create policy house_all on call_task to haki_house using (true) with check (true);
create policy officer_reads on call_task for select to haki_reader using (haki_reads(case_id));
alter table call_task enable row level security;
alter table call_task force row level security;
grant select on call_task to haki_reader;
