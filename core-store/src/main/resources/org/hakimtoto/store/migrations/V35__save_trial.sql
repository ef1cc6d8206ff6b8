-- One row, written again by whoever looks whether a report could be saved now: a server may answer
-- every question and save nothing. It holds no more than that time.
create table save_trial (
  one boolean primary key default true check (one),
  tried_at timestamptz not null
);
