-- Rows written in one transaction carry its number (xmin). So far a fact for planning was written in
-- the transaction of the case it came from, and whoever reads the database could compare the two.
-- From now on an event only waits here to be counted. Its day is counted once it is over, all of it
-- in one transaction: that tells of a fact what its day tells already.
create table uncounted_event (
  event_id uuid primary key references case_event,
  -- in Kenya
  day date not null
);
create index on uncounted_event (day);

-- the facts written until now, once more, all in this transaction and in an order that says nothing
alter table indicator_fact rename to indicator_fact_until_v17;
create table indicator_fact (
  day date not null,
  county smallint not null,
  sub_county smallint not null,
  kind text not null,
  category text,
  urgency text,
  track text,
  detail text,
  value_seconds bigint,
  n integer not null default 1
);
insert into indicator_fact
  select * from indicator_fact_until_v17
   order by day, county, sub_county, kind, category, urgency, track, detail, value_seconds, n;
drop table indicator_fact_until_v17;
create index on indicator_fact (day, kind);
-- facts are only ever added
revoke update, delete on indicator_fact from haki_house;
