-- Numbers for planning. A row says that something happened on a day in a sub-county. It has no case,
-- no time and no number of its own: nothing in it, not even its place in a sequence, leads back to
-- a child.

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
create index on indicator_fact (day, kind);
-- facts are only ever added
revoke update, delete on indicator_fact from haki_house;

-- messages are counted by the day they were written; they come nearly in that order
create index message_by_day on message using brin (created_at) with (pages_per_range = 16);
