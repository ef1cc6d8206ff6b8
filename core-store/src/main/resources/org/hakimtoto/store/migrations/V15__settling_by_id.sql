-- A verdict names its message by id. Over `state = 'CLAIMED'` this index looked cheaper than the id
-- to the planner, which then read all that was claimed once for each verdict of a batch.
drop index message_leased;
create index message_leased on message (lease_until) where lease_until is not null;
