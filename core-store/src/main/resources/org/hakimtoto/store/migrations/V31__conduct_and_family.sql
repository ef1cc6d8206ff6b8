-- Reports about a chief or an officer. They stand apart from cases, so that no door of a case finds
-- them, and are read by one office only: the children's coordinator above the place. What was said is
-- sealed whole; nothing else leads to the reporter, who may have given no number at all.
create table conduct_report (
  id uuid primary key,
  reference integer not null unique,
  county smallint not null,
  urgent boolean not null,
  filed_at timestamptz not null,
  -- whose coordinators read it; none: nobody of the roster stands above the office reported about
  read_by uuid references unit,
  facts bytea not null,
  closed_at timestamptz,
  closed_by uuid references officer,
  outcome text check (outcome in ('borne-out', 'not-borne-out', 'passed-on', 'too-little-said')),
  note bytea,
  check ((closed_at is null) = (outcome is null) and (closed_at is null) = (closed_by is null))
);
create index conduct_report_of on conduct_report (read_by, filed_at desc, id);
create index conduct_report_open on conduct_report (county) where closed_at is null;
create policy house_all on conduct_report to haki_house using (true) with check (true);
create policy reading_unit on conduct_report for select to haki_reader using (
  read_by = (select haki_setting('unit'))::uuid);
alter table conduct_report enable row level security;
alter table conduct_report force row level security;
grant select on conduct_report to haki_reader;
-- what was said stays as it was said
revoke update, delete on conduct_report from haki_house;
grant update (read_by, closed_at, closed_by, outcome, note) on conduct_report to haki_house;

-- How many such reports came today from one of 65,536 buckets of numbers. Hundreds of phones share a
-- bucket, which is another one tomorrow: it slows a caller down and names none.
create table conduct_bucket (
  on_day date not null,
  bucket integer not null,
  reports smallint not null,
  primary key (on_day, bucket)
);

-- References that a phone asked for and that are not its own.
create table family_miss (
  id bigint generated always as identity primary key,
  phone_index bytea not null,
  at timestamptz not null default clock_timestamp()
);
create index on family_miss (phone_index, at);

-- Whether somebody comes, said of a day that no text had asked about.
alter table contact_reply
  add column contact_id uuid references contact,
  add column hearing_id uuid references hearing,
  add column hearing_version integer,
  add constraint reply_of_text_or_day check (
    (hearing_id is null) = (hearing_version is null)
    and (hearing_id is null) = (contact_id is null)
    and (hearing_id is null or message_id is null));
create index on contact_reply (hearing_id) where hearing_id is not null;
create function reply_of_day_is_noted() returns trigger language plpgsql as $$
begin
  insert into notice_record
    (case_id, hearing_id, hearing_version, what, contact_id, is_yes)
  select h.case_id, h.id, new.hearing_version, 'REPLIED', new.contact_id, new.yes
    from hearing h where h.id = new.hearing_id;
  return null;
end $$;
create trigger reply_of_day_noted after insert on contact_reply for each row
  when (new.hearing_id is not null) execute function reply_of_day_is_noted();
