-- A chief at the phone: own reports, messages for families, children who are back home.

-- from when on the chief of the place is asked of a child that is back home
alter table case_file add column aftercare_due timestamptz;
update case_file set aftercare_due = changed_at
 where 'AFTERCARE' in (care_stage, conflict_stage) and closed_at is null;
create index case_file_back_home on case_file (county, sub_county, location, aftercare_due)
  where aftercare_due is not null;

-- what an officer has passed on to somebody close to a child, and of which version of a day
create table passed_on (
  contact_id uuid not null references contact,
  hearing_id uuid not null references hearing,
  hearing_version integer not null,
  officer_id uuid not null references officer,
  comes boolean not null,
  at timestamptz not null,
  primary key (contact_id, hearing_id, hearing_version)
);
create index on passed_on (hearing_id);
create index contact_by_reader on contact (reader) where reader is not null;
