-- A case can be made unreadable: what was told in it is taken away where it stands, and nothing leads
-- to it any more. Its row, its days and what was sent stay without a word, for figures and chains.
-- The list is replayed after a backup was restored, which still has what was erased since.
create table erasure (
  case_id uuid primary key references case_file,
  at timestamptz not null default clock_timestamp(),
  erased_by uuid not null references officer,
  seconded_by uuid not null references officer,
  reason text not null check (reason ~ '^[a-z-]{1,40}$'),
  check (erased_by <> seconded_by)
);
create policy house_reads on erasure for select to haki_house using (true);
create policy keeper_all on erasure to haki_keeper using (true) with check (true);
alter table erasure enable row level security;
alter table erasure force row level security;
revoke insert, update, delete on erasure from haki_house;
grant select, insert on erasure to haki_keeper;

do $$
declare
  t text;
begin
  foreach t in array array['case_file', 'case_hold', 'hearing', 'twin_key', 'case_unit',
                           'case_grant', 'case_hidden', 'case_link', 'duplicate_suggestion',
                           'case_clock', 'reserved_reference', 'reference_alias'] loop
    execute format('create policy keeper_all on %I to haki_keeper using (true) with check (true)', t);
  end loop;
end $$;
grant select on case_file, case_hold, hearing, uncounted_event, link_delivery, contact_reply,
  twin_key, question_letter, case_unit, case_grant, case_hidden, case_link, duplicate_suggestion,
  case_clock, reserved_reference, reference_alias, audit_head, audit_entry to haki_keeper;
grant update (reference, county, sub_county, location, responsible_unit, reported_by, next_date,
              aftercare_due, aftercare_asks_at, numbers_gone_at) on case_file to haki_keeper;
grant insert on reserved_reference to haki_keeper;
grant update (phone_index) on contact, message, contact_reply to haki_keeper;
grant delete on report_draft, twin_key, question_letter, external_reference, case_unit, case_grant,
  case_hidden, case_link, duplicate_suggestion, link_delivery, case_clock,
  reference_alias to haki_keeper;
-- each erasure is a row of the audit, in its own transaction
grant insert on audit_entry to haki_keeper;
grant update on audit_head to haki_keeper;
