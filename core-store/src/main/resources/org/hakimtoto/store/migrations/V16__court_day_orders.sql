-- A court day that was adjourned by a text: committed with the text, done afterwards hearing by
-- hearing, and reported by another text when the last of them is done.
create table court_day_order (
  id uuid primary key,
  officer_id uuid not null references officer,
  channel text not null,
  day date not null,
  -- none: the hearings are off and a new date follows
  to_day date,
  reason text not null,
  -- by the clock of the house, as the report is
  ordered_at timestamptz not null,
  -- nobody else takes it before: a worker that holds it, or its place among the others
  next_at timestamptz not null default clock_timestamp(),
  done_at timestamptz
);
create index on court_day_order (next_at) where done_at is null;

-- The hearings of an order as they were listed when it was given. What became of one is written in
-- the transaction that moves it, so that nothing is done twice and nothing is lost.
create table court_day_row (
  order_id uuid not null references court_day_order on delete cascade,
  hearing_id uuid not null references hearing,
  set_for timestamptz not null,
  became text check (became in ('CHANGED', 'GONE', 'LEFT')),
  primary key (order_id, hearing_id)
);
create index on court_day_row (order_id, set_for) where became is null;
