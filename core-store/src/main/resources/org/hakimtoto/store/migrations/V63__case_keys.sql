-- A key for each case, wrapped by a key outside the database. What is told in a case is sealed with
-- it: when the row's key is emptied, nothing of the case opens any more, wherever it lies. A case
-- from before gets its key when it is sealed anew.
create table case_key (
  case_id uuid primary key references case_file,
  -- empty: destroyed
  wrapped bytea not null,
  destroyed_at timestamptz,
  check ((length(wrapped) = 0) = (destroyed_at is not null))
);
create policy house_all on case_key to haki_house using (true) with check (true);
create policy officer_reads on case_key for select to haki_reader using (haki_reads(case_id));
create policy keeper_all on case_key to haki_keeper using (true) with check (true);
alter table case_key enable row level security;
alter table case_key force row level security;
revoke update, delete on case_key from haki_house;
grant select on case_key to haki_reader;
grant select, insert, update (wrapped, destroyed_at) on case_key to haki_keeper;
