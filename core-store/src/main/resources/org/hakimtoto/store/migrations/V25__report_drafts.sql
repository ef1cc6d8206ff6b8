-- A report that is being told by USSD, from the place on. The row is the one key by which the end of
-- the session, the timer and the PIN make one case of it, in any order and at once. Sealed, for a
-- week, and empty once it is filed or thrown away.
create table report_draft (
  id uuid primary key,
  -- keyed hash of the carrier's session that goes on with it
  session text not null unique,
  caller_index bytea not null,
  -- the officer whose registered phone it is; null: a stranger's, or a borrowed one
  officer_id uuid references officer,
  state text not null default 'OPEN'
    check (state in ('OPEN', 'FILED_PARTIAL', 'JOINED', 'FILED', 'CANCELLED')),
  -- the length of the transcript of the last answer: an answer that is written late changes nothing
  seq integer not null,
  filed_seq integer not null default 0,
  facts bytea,
  urgency text not null,
  -- by the clock of the house: what a screen or a text tells
  began_at timestamptz not null,
  said_at timestamptz not null,
  -- by the clock of the server: how long nobody has pressed a key, how long one may go on
  keyed_at timestamptz not null default clock_timestamp(),
  case_id uuid references case_file,
  -- the day on which it counts as one of the number's dropped calls
  dropped_on date,
  end_seen boolean not null default false,
  -- whether the session took it up from an earlier one
  resumed boolean not null default false,
  check (facts is not null or state in ('FILED', 'CANCELLED')),
  check (case_id is not null or state in ('OPEN', 'CANCELLED'))
);
create index report_draft_due on report_draft (keyed_at)
  where state in ('OPEN', 'FILED_PARTIAL', 'JOINED');
create index report_draft_of_caller on report_draft (caller_index, keyed_at);
create index on report_draft (keyed_at);

-- a screen that was shown and whose next key acts: what a dialogue that was rebuilt must prove
create table acting_screen (
  press_key bytea primary key,
  at timestamptz not null default clock_timestamp()
);
create index on acting_screen (at);
