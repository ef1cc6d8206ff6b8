-- By which a case is found by the child's name as it sounds, or by the police OB number, where a report
-- tells one: keyed hashes, each with the sub-county in it, so that one name in two places is two
-- hashes. The name itself stands in the sealed report alone.
create table name_key (
  case_id uuid not null references case_file,
  name_key bytea not null,
  primary key (case_id, name_key)
);
create index name_key_found on name_key (name_key);
create policy house_all on name_key to haki_house using (true) with check (true);
create policy keeper_all on name_key to haki_keeper using (true) with check (true);
alter table name_key enable row level security;
alter table name_key force row level security;
grant select, delete on name_key to haki_keeper;
