-- What each gateway's journal said of itself when it was with PostgreSQL last: to which key it seals,
-- and whether anything lies in it that another key seals or marks. A key goes only when no journal
-- needs it, and a gateway may have been away for days.
create table journal_seen (
  journal uuid primary key,
  -- to which it seals what comes next
  seals_to uuid not null references journal_key on delete restrict,
  -- to which what lies in it is sealed
  sealed_to uuid[] not null,
  aside bigint not null,
  -- the key of the index that marks all that lies in it
  marked_by bigint not null,
  seen_at timestamptz not null default clock_timestamp()
);
create policy house_all on journal_seen to haki_house using (true) with check (true);
create policy keeper_all on journal_seen to haki_keeper using (true) with check (true);
alter table journal_seen enable row level security;
alter table journal_seen force row level security;
revoke delete on journal_seen from haki_house;
grant select, delete on journal_seen to haki_keeper;
grant select, delete on reserved_reference to haki_keeper;
grant insert, delete on journal_key to haki_keeper;
