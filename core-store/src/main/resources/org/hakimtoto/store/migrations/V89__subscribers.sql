-- Others than CJIMS who are sent events: each is a target of its own, so that one that is slow or gone
-- holds nobody else up. A target may be limited to kinds of events and to counties; what it does not
-- want gets no row at all. Which offices must take part is looked at when an event is sent: that
-- needs the case as the event left it.
alter table link_target add column kinds text[];
alter table link_target add column counties smallint[];
alter table link_target add column ended_at timestamptz;

create table subscriber (
  id uuid primary key,
  -- also a word of the metrics
  name text not null check (name ~ '^[a-z][a-z0-9-]{1,39}$'),
  target text not null unique references link_target,
  payload text not null check (payload ~ '^[a-z]{1,20}$'),
  -- of the offices that take part in a case; empty: whichever do
  agencies text[] not null default '{}',
  units uuid[] not null default '{}',
  -- sealed: the address and what signs; taken away when it ends
  facts bytea not null,
  made_by uuid not null references officer,
  seconded_by uuid not null references officer,
  made_at timestamptz not null default clock_timestamp(),
  paused_at timestamptz,
  ended_at timestamptz,
  check (made_by <> seconded_by)
);
create unique index subscriber_in_force on subscriber (name) where ended_at is null;
revoke delete on subscriber from haki_house;

-- What a subscriber did not take in time is put aside, and whoever looks after it sends it again.
-- contracts: the check is made wider; what the release before writes is allowed as before.
alter table link_delivery drop constraint link_delivery_state_check;
alter table link_delivery add constraint link_delivery_state_check
  check (state in ('WAITING', 'SENDING', 'DELIVERED', 'DEAD'));
create index link_delivery_of_subscriber on link_delivery (waiting_since)
  where target like 'subscriber:%';
create index link_delivery_dead on link_delivery (target) where state = 'DEAD';

create or replace function case_events_are_linked() returns trigger language plpgsql as $$
begin
  insert into link_delivery (target, event_id, case_id, seq, next_at, waiting_since)
  select t.name, a.id, a.case_id, a.seq, a.at, a.at
    from link_target t cross join added a
   where t.ended_at is null
     and (t.kinds is null or a.kind = any (t.kinds))
     and (t.counties is null or a.county = 0 or a.county = any (t.counties));
  return null;
end $$;
-- whoever seals anew with another key
grant select, update (facts) on subscriber to haki_keeper;
