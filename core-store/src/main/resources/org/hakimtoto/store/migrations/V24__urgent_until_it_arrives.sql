-- When an urgent text whose outcome is unknown is repeated, by the clock of the house. Others wait by
-- the clock of the server, as before.
alter table message add column repeat_at timestamptz;

-- Who of a unit accepted the case: told of it from then on, rather than everybody of the unit.
alter table case_unit add column accepted_officer uuid references officer;
