-- Who of a unit has the case: told of it before whoever accepted it, and counted in the office's own
-- list. The column says what the events say; it holds while the officer is in service at the unit.
alter table case_unit add column assigned_officer uuid references officer;
create index case_unit_assigned on case_unit (unit_id, assigned_officer)
  where assigned_officer is not null;
