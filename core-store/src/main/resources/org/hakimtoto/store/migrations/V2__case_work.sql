-- Case work: what follows a report, who may see it, and the chain that shows whether the audit was
-- altered. Two roles are made for the gateway: haki_house does what doors and pump do; haki_reader
-- sees what row-level security lets the officer see in whose name it reads.

do $$ begin
  if not exists (select from pg_roles where rolname = 'haki_house') then
    create role haki_house nologin;
  end if;
  if not exists (select from pg_roles where rolname = 'haki_reader') then
    create role haki_reader nologin;
  end if;
exception when duplicate_object or unique_violation then
  null; -- another database of this server was migrated at the same moment
end $$;
-- the house reads in an officer's name by becoming the reader within a transaction; where somebody
-- else made the roles, the owner of this database may not grant, and need not
do $$ begin
  if not pg_has_role('haki_house', 'haki_reader', 'SET') then
    grant haki_reader to haki_house with inherit false, set true;
  end if;
exception when duplicate_object or unique_violation then
  null;
end $$;

alter table case_event add column actor uuid references officer;

alter table case_file
  add column care_stage text,
  add column conflict_stage text,
  add column custody text,
  add column custody_since timestamptz,
  add column accepted_at timestamptz,
  add column closed_at timestamptz,
  add column changed_at timestamptz not null default clock_timestamp();
update case_file set care_stage = stage where track = 'CARE_AND_PROTECTION';
update case_file set conflict_stage = stage where track = 'CONFLICT_WITH_THE_LAW';
create index case_file_open_by_place on case_file (county, sub_county, opened_at desc, id);
create index case_file_by_holder on case_file (responsible_unit, opened_at desc, id);
create index case_file_by_reporter on case_file (reported_by, opened_at desc, id)
  where reported_by is not null;
create index case_file_by_opening on case_file (opened_at desc, id);
create index case_file_held on case_file (county) where custody is not null;

-- the units that take part
create table case_unit (
  case_id uuid not null references case_file,
  unit_id uuid not null references unit,
  primary key (case_id, unit_id)
);
create index on case_unit (unit_id, case_id);

-- officers who were granted access
create table case_grant (
  case_id uuid not null references case_file,
  officer_id uuid not null references officer,
  until timestamptz not null,
  primary key (case_id, officer_id)
);
create index on case_grant (officer_id);

create table hearing (
  id uuid primary key,
  case_id uuid not null references case_file,
  court uuid not null references unit,
  kind text not null,
  at timestamptz not null,
  version integer not null,
  state text not null check (state in ('SET', 'CANCELLED', 'HELD')),
  reason text
);
create index on hearing (case_id);
create index hearing_ahead on hearing (at, court) where state = 'SET';

create table transfer (
  id uuid primary key,
  case_id uuid not null references case_file,
  from_unit uuid not null references unit,
  to_unit uuid not null references unit,
  left_at timestamptz not null,
  expected_at timestamptz not null,
  state text not null check (state in ('ON_THE_WAY', 'ARRIVED', 'CANCELLED'))
);
create index on transfer (case_id);
create index transfer_on_the_way on transfer (to_unit, expected_at) where state = 'ON_THE_WAY';

alter table contact
  add column language text not null default 'sw',
  add column shared boolean not null default true,
  add column can_read boolean not null default true,
  add column safe_from time not null default '08:00',
  add column safe_until time not null default '19:00';

-- the numbers other agencies gave the case: sealed, and found by a keyed index
create table external_reference (
  case_id uuid not null references case_file,
  kind text not null,
  value bytea not null,
  value_index bytea not null,
  primary key (case_id, kind, value_index)
);
create index on external_reference (value_index);

-- both directions are kept
create table case_link (
  case_id uuid not null references case_file,
  other_id uuid not null references case_file,
  primary key (case_id, other_id),
  check (case_id <> other_id)
);
create table duplicate_suggestion (
  case_id uuid not null references case_file,
  other_id uuid not null references case_file,
  score smallint not null,
  reasons text not null,
  at timestamptz not null default clock_timestamp(),
  primary key (case_id, other_id)
);

-- clocks that run; a row goes when its clock is satisfied or has nothing left to tell
create table case_clock (
  case_id uuid not null references case_file,
  clock text not null,
  basis text not null check (basis in ('LAW', 'POLICY')),
  due_at timestamptz not null,
  next_at timestamptz not null,
  primary key (case_id, clock)
);
create index case_clock_next on case_clock (next_at);

create table holiday (
  day date primary key,
  name text not null check (length(name) between 1 and 60)
);

-- The audit is a chain: each row's mac is a keyed hash of the row and of the mac before it, so that
-- a row altered, removed or put in is found. Rows of the first release have none. Chains are kept
-- apart by shard, so that writers of different cases do not wait for each other.
alter table audit_entry
  add column shard smallint,
  add column seq bigint,
  add column mac bytea,
  add constraint audit_chain unique (shard, seq);
create table audit_head (
  shard smallint primary key,
  seq bigint not null,
  mac bytea not null
);
insert into audit_head select shard, 0, '' from generate_series(0, 15) as shard;

-- ---- who sees what ------------------------------------------------------------------------------
grant usage on schema public to haki_house, haki_reader;
grant select, insert, update on all tables in schema public to haki_house;
grant usage on all sequences in schema public to haki_house;
alter default privileges in schema public grant select, insert, update, delete on tables to haki_house;
alter default privileges in schema public grant usage on sequences to haki_house;
-- what may be forgotten or taken off a list; cases, events and the audit are none of it
grant delete on answered_press, pin_attempt, sms_received, stranger_answered, case_unit, case_grant,
  case_link, case_clock, holiday to haki_house;
revoke update on case_event, audit_entry from haki_house;
grant update (planned_at) on case_event to haki_house;
grant select on case_file, case_event, case_unit, case_grant, hearing, transfer, contact,
  external_reference, case_link, duplicate_suggestion, case_clock, unit, county, sub_county, location,
  sub_location, court, institution, holiday to haki_reader;

-- what the house says of the officer in whose name it reads, within the transaction
create function haki_setting(name text) returns text language sql stable parallel safe as
  $$ select nullif(current_setting('haki.' || name, true), '') $$;

-- Any standing shows the case's status row. The unit and area of a role that sees no cases are never set.
create policy house_all on case_file to haki_house using (true) with check (true);
create policy officer_sees on case_file for select to haki_reader using (
  (county = any ((select haki_setting('counties'))::smallint[])
    and ((select haki_setting('sub_county')) is null
      or sub_county = (select haki_setting('sub_county'))::smallint)
    and ((select haki_setting('location')) is null
      or location = (select haki_setting('location'))::integer))
  or responsible_unit = (select haki_setting('unit'))::uuid
  or reported_by = (select haki_setting('officer'))::uuid
  or exists (select 1 from case_unit u
              where u.case_id = id and u.unit_id = (select haki_setting('unit'))::uuid)
  or exists (select 1 from case_grant g
              where g.case_id = id and g.officer_id = (select haki_setting('officer'))::uuid
                and g.until > clock_timestamp())
);
alter table case_file enable row level security;
alter table case_file force row level security;

-- The child's record: the case row must be visible, and the standing must be one that reads files.
create function haki_reads(which uuid) returns boolean language sql stable as $$
  select exists (
    select 1 from case_file f
     where f.id = which
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
do $$
declare t text;
begin
  foreach t in array array['case_event', 'contact', 'external_reference', 'duplicate_suggestion',
                           'case_link', 'transfer', 'case_clock'] loop
    execute format('create policy house_all on %I to haki_house using (true) with check (true)', t);
    execute format(
      'create policy officer_reads on %I for select to haki_reader using (haki_reads(case_id))', t);
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
  end loop;
  -- a day in court belongs to the status
  execute 'create policy house_all on hearing to haki_house using (true) with check (true)';
  execute 'create policy officer_sees on hearing for select to haki_reader using (
             exists (select 1 from case_file f where f.id = case_id))';
  execute 'alter table hearing enable row level security';
  execute 'alter table hearing force row level security';
end $$;
