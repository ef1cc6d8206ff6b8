-- What came of a hearing that was held, as it was recorded last, for the court's own list of a day.
-- The event of the case is the record of it; of hearings held before it stands there alone.
alter table hearing add column outcome text;
create index hearing_at_court on hearing (court, at);
