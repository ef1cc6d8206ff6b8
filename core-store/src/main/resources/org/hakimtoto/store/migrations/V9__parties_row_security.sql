-- Who takes part in a case and who was granted access are looked up by the policies of V2 as the
-- reader, which could so far list both tables for the whole country. It now sees the rows of its
-- own unit and officer, which are all that any policy asks for.
create policy house_all on case_unit to haki_house using (true) with check (true);
create policy own_unit on case_unit for select to haki_reader using (
  unit_id = (select haki_setting('unit'))::uuid);
alter table case_unit enable row level security;
alter table case_unit force row level security;

create policy house_all on case_grant to haki_house using (true) with check (true);
create policy own_grant on case_grant for select to haki_reader using (
  officer_id = (select haki_setting('officer'))::uuid);
alter table case_grant enable row level security;
alter table case_grant force row level security;
