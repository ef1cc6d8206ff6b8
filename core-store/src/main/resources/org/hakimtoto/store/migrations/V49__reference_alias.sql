-- Two gateways that see neither PostgreSQL nor each other may show one press two references. Both lead
-- to the one case: the second stands here. No other case gets it: it stays among the reserved ones.
create table reference_alias (
  alias integer primary key,
  case_id uuid not null references case_file (id) on delete cascade,
  made_at timestamptz not null default clock_timestamp()
);
create index on reference_alias (case_id);
create policy house_all on reference_alias to haki_house using (true) with check (true);
create policy officer_reads on reference_alias for select to haki_reader using (haki_reads(case_id));
alter table reference_alias enable row level security;
alter table reference_alias force row level security;
revoke update on reference_alias from haki_house;
grant select on reference_alias to haki_reader;

-- The reference that a case has, of any that was shown for it.
create function haki_reference(shown integer) returns integer language sql stable as $$
  select coalesce(
    (select f.reference from reference_alias a join case_file f on f.id = a.case_id
      where a.alias = shown),
    shown)
$$;
