-- Where the case was when this happened, for whoever plans messages: each county waits in a line of
-- its own, so that a burst in one holds up none of the others. Events of the release before are in
-- the line of those that are of no county.
alter table case_event add column county smallint not null default 0;
-- the release before reads the same index and sorts
create index case_event_waiting on case_event (county, recorded_at) where planned_at is null;
drop index case_event_unplanned;
