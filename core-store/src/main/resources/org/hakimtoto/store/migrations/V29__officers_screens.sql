-- Officers at work by USSD. What a unit was told of and did not take up, and what it works on, are
-- looked up at each dial.
create index case_file_open_of_holder on case_file (responsible_unit) where closed_at is null;
create index case_file_open_of_place on case_file (county, sub_county) where closed_at is null;
create index case_unit_not_taken_up on case_unit (unit_id, case_id) where accepted_officer is null;

-- A unit that knows the family sees the case no more, whatever its area or part in it. Who reported
-- it goes on seeing where it stands.
create table case_hidden (
  case_id uuid not null references case_file,
  unit_id uuid not null references unit,
  primary key (case_id, unit_id)
);
create policy house_all on case_hidden to haki_house using (true) with check (true);
create policy own_unit on case_hidden for select to haki_reader using (
  unit_id = (select haki_setting('unit'))::uuid);
alter table case_hidden enable row level security;
alter table case_hidden force row level security;
grant select on case_hidden to haki_reader;
create policy not_hidden on case_file as restrictive for select to haki_reader using (
  not exists (select 1 from case_hidden x
               where x.case_id = id and x.unit_id = (select haki_setting('unit'))::uuid)
  or reported_by = (select haki_setting('officer'))::uuid);
create or replace function haki_reads(which uuid) returns boolean language sql stable as $$
  select exists (
    select 1 from case_file f
     where f.id = which
       and not exists (select 1 from case_hidden x
                        where x.case_id = f.id and x.unit_id = haki_setting('unit')::uuid)
       and ((haki_setting('reads_area') = 'on'
              and f.county = any (haki_setting('counties')::smallint[])
              and (haki_setting('sub_county') is null
                or f.sub_county = haki_setting('sub_county')::smallint)
              and (haki_setting('location') is null
                or f.location = haki_setting('location')::integer))
         or f.responsible_unit = haki_setting('unit')::uuid
         or exists (select 1 from case_unit u
                     where u.case_id = f.id and u.unit_id = haki_setting('unit')::uuid)
         or exists (select 1 from case_grant g
                     where g.case_id = f.id and haki_setting('unit') is not null
                       and g.officer_id = haki_setting('officer')::uuid
                       and g.until > clock_timestamp())))
$$;

-- References that an officer typed and that lead to nothing for them: the newest times, and until
-- when no more are looked up.
create table reference_miss (
  officer_id uuid primary key references officer,
  recent timestamptz[] not null default '{}',
  press bytea,
  locked_until timestamptz
);

-- How often a person was called in vain.
alter table call_task add column tries smallint not null default 0;
