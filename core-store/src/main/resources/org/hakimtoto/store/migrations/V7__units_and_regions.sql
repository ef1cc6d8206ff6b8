-- Units can answer for a region, and keep every shape they ever had.

-- the eight regions of the national administration, by county code: the same as core's Region
create function region_of(county integer) returns smallint
  language sql immutable parallel safe
  return (case
    when county between 1 and 6 then 1    -- Coast
    when county between 7 and 9 then 2    -- North Eastern
    when county between 10 and 17 then 3  -- Eastern
    when county between 18 and 22 then 4  -- Central
    when county between 23 and 36 then 5  -- Rift Valley
    when county between 37 and 40 then 6  -- Western
    when county between 41 and 46 then 7  -- Nyanza
    when county = 47 then 8               -- Nairobi
    else 0
  end)::smallint;

-- region is set only where a unit answers for a whole region: that of a county follows from its code
alter table unit
  add column region smallint not null default 0 check (region between 0 and 8),
  add column version integer not null default 1 check (version > 0),
  add constraint unit_region_without_county check (region = 0 or county = 0);

-- who answers for a place; and the units of a county in the order of their codes
create index unit_answering on unit (county, sub_county, location) where retired_at is null;
create index unit_of_county on unit (county, code);

-- written by the statement that adds or changes the unit
create table unit_version (
  unit_id uuid not null references unit,
  version integer not null,
  changed_at timestamptz not null default clock_timestamp(),
  changed_by uuid references officer,
  code text not null,
  agency text not null,
  name text not null,
  county smallint not null,
  sub_county smallint not null,
  location integer not null,
  region smallint not null,
  retired_at timestamptz,
  primary key (unit_id, version)
);
insert into unit_version
  (unit_id, version, code, agency, name, county, sub_county, location, region, retired_at)
  select id, version, code, agency, name, county, sub_county, location, region, retired_at
    from unit;

create function unit_version_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'versions of a unit are only ever added';
end $$;
create trigger unit_version_append_only before update or delete on unit_version
  for each row execute function unit_version_is_append_only();

-- a sub-location that was gazetted after the shipped list; empty for those of the list
alter table sub_location add column added_at timestamptz;
