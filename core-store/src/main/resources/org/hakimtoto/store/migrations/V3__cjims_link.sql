-- The CJIMS link: what was sent to whom, and what waits. A target that was opened once gets a row
-- for every event, written by a trigger in the event's own transaction: so no event that commits
-- late can be missed, and an event without its row does not exist. Without a target the trigger
-- costs one look into an empty table.

create table link_target (
  name text primary key,
  opened_at timestamptz not null default clock_timestamp(),
  -- events from before the opening are queued in steps by event id; nothing is sent until all are,
  -- or a case's later events would go first
  filled_to uuid not null default '00000000-0000-0000-0000-000000000000',
  filled boolean not null default false
);

create table link_delivery (
  target text not null references link_target,
  event_id uuid not null references case_event,
  case_id uuid not null references case_file,
  seq integer not null,
  state text not null default 'WAITING' check (state in ('WAITING', 'SENDING', 'DELIVERED')),
  attempts integer not null default 0,
  -- both by the clock of the house, as the event's own time is
  next_at timestamptz not null,
  waiting_since timestamptz not null,
  -- by PostgreSQL's clock, as leases are
  lease_until timestamptz,
  attempt_id uuid,
  delivered_at timestamptz,
  last_failure text check (length(last_failure) <= 40),
  -- the receiver refuses it: tried on, but somebody must look
  parked boolean not null default false,
  created_at timestamptz not null default clock_timestamp(),
  primary key (target, event_id)
);
-- due ones, the oldest first
create index link_delivery_due on link_delivery (target, next_at) where state = 'WAITING';
-- whether an earlier event of the case is still on its way: only the first of a case may go
create index link_delivery_open on link_delivery (target, case_id, seq) where state <> 'DELIVERED';
create index link_delivery_leased on link_delivery (lease_until) where state = 'SENDING';
create index link_delivery_lag on link_delivery (target, waiting_since) where state <> 'DELIVERED';
create index link_delivery_parked on link_delivery (target) where parked;
-- replays: all of a case, or all that were delivered since a moment
create index link_delivery_of_case on link_delivery (case_id, target);
create index link_delivery_done on link_delivery (target, delivered_at) where state = 'DELIVERED';

-- waits for all who are writing events; the gateway itself may not lock the table
create function haki_hold_case_events() returns void
  language plpgsql security definer set search_path = public as $$
begin
  lock table case_event in share mode;
end $$;
revoke all on function haki_hold_case_events() from public;
grant execute on function haki_hold_case_events() to haki_house;

create function case_event_is_linked() returns trigger language plpgsql as $$
begin
  insert into link_delivery (target, event_id, case_id, seq, next_at, waiting_since)
  select name, new.id, new.case_id, new.seq, new.at, new.at from link_target;
  return null;
end $$;
create trigger case_event_linked after insert on case_event
  for each row execute function case_event_is_linked();
