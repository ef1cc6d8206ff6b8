-- Claims go lane by lane: what they cost follows what is due, however much waits for a later day.
alter table message
  add column absences smallint not null default 0,
  add column counted_on date,
  add constraint message_priority_check check (priority between 0 and 9);
drop index message_due;
create index message_due on message (priority, class, due_at) where state = 'READY';
create index message_late on message (deadline) where state = 'READY';
create index message_silent on message (state_at) where state = 'ACCEPTED';
-- not unique: a carrier that gives one id to two messages must not undo the batch they are in. The
-- carrier is not in it, so that noting the carrier rewrites no index.
drop index message_by_carrier_id;
create index message_by_carrier_id on message (carrier_message_id)
  where carrier_message_id is not null;
-- a message is written four times on its way: room for it in its page
alter table message set (fillfactor = 70);

-- ids of attempts that ended with a phone that was off; a late word about one still counts
create table message_earlier (
  carrier text not null,
  carrier_message_id text not null,
  message_id uuid not null references message,
  attempts smallint not null,
  primary key (carrier_message_id, carrier, message_id)
);
create index on message_earlier (message_id);

-- how many texts left on a day in Kenya
create table sms_day (
  on_day date not null,
  tier text not null check (tier in ('RED', 'A', 'B')),
  sent integer not null,
  primary key (on_day, tier)
);
revoke delete on sms_day, message_earlier from haki_house;
