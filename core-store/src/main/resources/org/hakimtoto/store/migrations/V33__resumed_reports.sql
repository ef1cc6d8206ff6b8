-- What an earlier call had told when a later one went on with it: a dialogue that is found again by
-- its keys must begin where it began then, whatever it has told since. Sealed as the facts are, and
-- forgotten with the row.
alter table report_draft add column resumed_facts bytea;
