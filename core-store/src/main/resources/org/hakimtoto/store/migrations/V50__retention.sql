-- What is kept goes by itself when its time is over: the rules are in the program, what they took is
-- written here.

-- A case of which nothing goes, whatever the rules say: an appeal, an inquiry, a complaint.
create table case_hold (
  case_id uuid primary key references case_file,
  placed_at timestamptz not null default clock_timestamp(),
  placed_by uuid not null references officer,
  reason text not null check (length(reason) between 1 and 200)
);
create policy house_all on case_hold to haki_house using (true) with check (true);
alter table case_hold enable row level security;
alter table case_hold force row level security;

-- One walk through all rules. It is open until every rule is done: whoever goes on with it, in
-- whichever process, begins with the first that is not. Counts only.
create table retention_run (
  id bigint generated always as identity primary key,
  began_at timestamptz not null default clock_timestamp(),
  ended_at timestamptz,
  done text[] not null default '{}',
  failed text[] not null default '{}',
  gone jsonb not null default '{}'
);
create unique index retention_run_open on retention_run ((true)) where ended_at is null;

-- When the numbers of a closed case went; a case that is opened again may have new ones.
alter table case_file add column numbers_gone_at timestamptz;
create index case_file_with_numbers on case_file (closed_at)
  where closed_at is not null and numbers_gone_at is null;

-- what one bite looks for
create index message_with_body on message (created_at) where facts <> ''::bytea;
create index delivery_report_received on delivery_report using brin (received_at)
  with (pages_per_range = 16);
create index contact_reply_of_nothing on contact_reply (at)
  where message_id is null and hearing_id is null;
create index family_miss_at on family_miss (at);

-- when its owner last asked for the language
alter table sms_language add column at timestamptz not null default clock_timestamp();

grant delete on delivery_report, message_earlier, contact_reply, sms_code, sms_language to haki_house;
