-- While PostgreSQL is away a gateway seals reports to a public key, in a file of its own. The private
-- key lies here alone, wrapped by the data keyset: whoever takes the gateway's disk opens nothing.
create table journal_key (
  id uuid primary key,
  public_key bytea not null,
  private_key bytea not null,
  made_at timestamptz not null default clock_timestamp()
);
create policy house_all on journal_key to haki_house using (true) with check (true);
alter table journal_key enable row level security;
alter table journal_key force row level security;
revoke update, delete on journal_key from haki_house;

-- References that a journal may show while nobody can ask here: no other report gets them.
create table reserved_reference (
  reference integer primary key,
  journal uuid not null,
  good_until timestamptz not null
);
create index on reserved_reference (journal);
create index on reserved_reference (good_until);
create policy house_all on reserved_reference to haki_house using (true) with check (true);
alter table reserved_reference enable row level security;
alter table reserved_reference force row level security;

-- Reserves those of the drawn references that nobody has, and returns them; what the journal had
-- before stays its own as long. Whoever opens a case holds the same lock with others: it either sees
-- what is reserved here, or is waited for.
create function reserve_references(of_journal uuid, drawn integer[], until timestamptz)
returns setof integer language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('haki_references', 0));
  update reserved_reference set good_until = until where journal = of_journal;
  return query
    insert into reserved_reference (reference, journal, good_until)
    select distinct n, of_journal, until from unnest(drawn) as n
     where not exists (select 1 from case_file f where f.reference = n)
       and not exists (select 1 from conduct_report c where c.reference = n)
    on conflict do nothing
    returning reserved_reference.reference;
end $$;
