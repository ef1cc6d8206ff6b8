-- What those who decide about people, beds and money look at beside the numbers for planning: how
-- cases of all Kenya went from stage to stage, and who came to court, by the quarter. Written in
-- the transaction that counts a day, which is none of a case's.
create table indicator_quarter (
  -- the first day of the quarter
  quarter date not null,
  kind text not null check (kind in ('STAGE', 'CAME', 'AWAY', 'TRIAL')),
  word text not null,
  -- whole days in the stage that was left; 0 where nothing took time
  days integer not null default 0,
  n bigint not null,
  primary key (quarter, kind, word, days)
);
revoke delete on indicator_quarter from haki_house;

-- Loaded from files by those who run the service: nobody's data.
create table county_children (
  county smallint primary key references county,
  children bigint not null check (children > 0),
  source text not null check (length(source) between 1 and 80)
);
create table unit_beds (
  unit_id uuid primary key references unit,
  beds integer not null check (beds between 0 and 5000)
);
