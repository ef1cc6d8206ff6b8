-- What an officer looked at is asked for, and what they were shown a moment ago.
create index audit_by_actor on audit_entry (actor, at) where actor is not null;
-- who was touched between two times; rows come in the order of time, so a few bytes a page will do
create index audit_by_time on audit_entry using brin (at);
