-- By what something was asked for stands in each row of the audit, beside who did it and by which
-- door: the program's token or the person's session, so that one that was stolen can be told from
-- the one in whose name it spoke.
--
-- version: of the hash; none in rows of earlier releases, whose hashes are taken as they were.
-- listed: the references of the cases that a list named, sealed.
alter table audit_entry
  add column version smallint,
  add column origin text,
  add column origin_id uuid,
  add column listed bytea;
create index audit_by_origin on audit_entry (origin_id, id) where origin_id is not null;
