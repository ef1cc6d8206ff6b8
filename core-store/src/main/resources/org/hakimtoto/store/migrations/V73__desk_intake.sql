-- What officers write at the desk without a line is sealed in the browser to a key of this house. The
-- private halves lie here alone, wrapped by the data keyset, and stay: a computer may come back after
-- months.
create table desk_key (
  id uuid primary key,
  public_key bytea not null,
  private_key bytea not null,
  made_at timestamptz not null default clock_timestamp()
);
create policy house_all on desk_key to haki_house using (true) with check (true);
create policy keeper_all on desk_key to haki_keeper using (true) with check (true);
alter table desk_key enable row level security;
alter table desk_key force row level security;
revoke update, delete on desk_key from haki_house;
grant select, update (private_key) on desk_key to haki_keeper;

-- What came of each. Its id was made in the browser along with the draft and is never used again:
-- whoever sends it once more, months later too, is told the same and does nothing.
create table desk_intake (
  id uuid primary key,
  writer uuid not null references officer,
  -- where the writer worked when it was received
  unit_id uuid not null references unit,
  -- who was signed in when it was sent, and by which session
  uploader uuid not null references officer,
  session_id uuid not null,
  -- the number on the computer's paper slip, such as K7-14
  slip text not null check (slip ~ '^[A-Z][0-9]{1,2}-[0-9]{1,6}$'),
  operation text not null,
  written_at timestamptz not null,
  -- false: the computer's clock told another time than could be
  time_certain boolean not null,
  received_at timestamptz not null,
  -- empty while it is being worked on
  state text check (state in ('RECEIVED', 'NEEDS_PERSON', 'PARKED', 'RESOLVED')),
  -- why not, as a kind of problem
  reason text not null default '',
  case_id uuid references case_file,
  -- what was written, sealed, where it could not be done
  entry bytea not null default ''::bytea,
  resolved_at timestamptz,
  resolved_by uuid references officer
);
create index on desk_intake (writer, received_at);
create index on desk_intake (received_at) where state = 'PARKED';
create index on desk_intake (case_id) where case_id is not null;
create index on desk_intake (resolved_at) where entry <> ''::bytea;
create policy house_all on desk_intake to haki_house using (true) with check (true);
create policy keeper_all on desk_intake to haki_keeper using (true) with check (true);
alter table desk_intake enable row level security;
alter table desk_intake force row level security;
revoke delete on desk_intake from haki_house;
grant select, update (entry, case_id) on desk_intake to haki_keeper;
