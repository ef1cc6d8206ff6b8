-- An officer can leave, move, change number and lose a phone; a number that is free again belongs to
-- nobody, and whoever gets it next begins as a stranger.

-- suspended: the phone is lost, so the number is nobody's until there is a new one or a new code;
-- posted_at: since when in this unit: what was addressed to the officer before is not theirs any more
alter table officer
  add column suspended_at timestamptz,
  add column posted_at timestamptz not null default '-infinity';

-- one officer in service a number; those who left may have had it before
alter table officer drop constraint officer_phone_index_key;
create unique index officer_in_service on officer (phone_index) where retired_at is null;

-- a code that was made for the officer: good for one thing, and not for ever
alter table officer_pin
  add column one_time_until timestamptz,
  add column used_at timestamptz;
grant delete on officer_pin to haki_house;

-- whom of the roster a row is about, who seconded it, whether those names were only claimed, and why
alter table audit_entry
  add column about uuid references officer,
  add column seconded_by uuid references officer,
  add column claimed boolean,
  add column reason text;
create index audit_about_officer on audit_entry (about, id) where about is not null;
