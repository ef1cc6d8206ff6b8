-- A report about an officer by which a child may be in danger, and that nobody reads, climbs to the
-- office above. Whoever it climbed past may still read it.
alter table conduct_report
  add column read_at timestamptz,
  -- when it climbs next; none: it waits for no clock
  add column climbs_at timestamptz,
  add column passed_by uuid[] not null default '{}';
create index conduct_report_climbs on conduct_report (climbs_at) where climbs_at is not null;
create index conduct_report_passed on conduct_report using gin (passed_by);
alter policy reading_unit on conduct_report using (
  read_by = (select haki_setting('unit'))::uuid
  or passed_by @> array[(select haki_setting('unit'))::uuid]);
grant update (read_at, climbs_at, passed_by) on conduct_report to haki_house;

-- When the chief of the place is next asked by text of a child that is back home.
alter table case_file add column aftercare_asks_at timestamptz;
update case_file set aftercare_asks_at = aftercare_due where aftercare_due is not null;
create index case_file_aftercare_asks on case_file (aftercare_asks_at)
  where aftercare_asks_at is not null;
