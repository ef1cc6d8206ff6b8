-- The first shape of the house. Personal data is sealed (bytea) before it gets here; phone numbers
-- are found by a keyed index. Events are only ever added. Every query that runs while a person waits
-- has an index.

create table county (
  code smallint primary key,
  name text not null
);
create table sub_county (
  code smallint primary key,
  county smallint not null references county,
  name text not null
);
create index on sub_county (county);
create table location (
  id integer primary key,
  sub_county smallint not null references sub_county,
  name text not null
);
create index on location (sub_county);
create table sub_location (
  id integer primary key,
  location integer not null references location,
  name text not null
);
create index on sub_location (location);
create table court (
  name text primary key,
  county smallint not null references county
);
create table institution (
  name text primary key,
  kind text not null,
  county smallint not null references county
);

create table unit (
  id uuid primary key,
  code text not null unique,
  agency text not null,
  name text not null check (length(name) between 1 and 30),
  county smallint not null default 0,
  sub_county smallint not null default 0,
  location integer not null default 0,
  retired_at timestamptz
);
create table officer (
  id uuid primary key,
  unit_id uuid not null references unit,
  role text not null,
  language text not null,
  phone bytea not null,
  phone_index bytea not null unique,
  retired_at timestamptz
);
create index on officer (unit_id) where retired_at is null;
create table officer_pin (
  officer_id uuid primary key references officer,
  hash text not null,
  failures smallint not null default 0,
  locks smallint not null default 0,
  locked_until timestamptz
);
-- one row a guess, written before the guess is checked; verdict stays null if we died in between
create table pin_attempt (
  press_key bytea primary key,
  officer_id uuid not null references officer,
  tries_left smallint not null,
  lock_minutes integer not null default 0,
  at timestamptz not null default clock_timestamp(),
  verdict text check (verdict in ('RIGHT', 'WRONG'))
);
create index on pin_attempt (at);

create table case_file (
  id uuid primary key,
  reference integer not null unique,
  stage text not null,
  track text not null,
  urgency text not null,
  county smallint not null,
  sub_county smallint not null,
  location integer not null,
  responsible_unit uuid references unit,
  reported_by uuid references officer,
  next_date timestamptz,
  opened_at timestamptz not null,
  version integer not null
);
create index on case_file (sub_county, opened_at);
create table case_event (
  id uuid primary key,
  case_id uuid not null references case_file,
  seq integer not null,
  kind text not null,
  at timestamptz not null,
  recorded_at timestamptz not null default clock_timestamp(),
  facts bytea not null,
  planned_at timestamptz,
  unique (case_id, seq)
);
-- the outbox: claimed by state, never by "id greater than the last"
create index case_event_unplanned on case_event (recorded_at) where planned_at is null;

create function case_event_is_append_only() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE'
     and old.planned_at is null and new.planned_at is not null
     and (new.id, new.case_id, new.seq, new.kind, new.at, new.recorded_at, new.facts)
         is not distinct from
         (old.id, old.case_id, old.seq, old.kind, old.at, old.recorded_at, old.facts) then
    return new;
  end if;
  raise exception 'case events are only ever added';
end $$;
create trigger case_event_append_only before update or delete on case_event
  for each row execute function case_event_is_append_only();

create table contact (
  id uuid primary key,
  case_id uuid not null references case_file,
  relation text not null,
  phone bytea,
  phone_index bytea,
  mode text not null check (mode in ('normal', 'discreet', 'call-only', 'none')),
  never_contact boolean not null default false,
  check (not never_contact or (mode = 'none' and phone is null and phone_index is null))
);
create index on contact (case_id);
create index on contact (phone_index) where phone_index is not null;

-- the answer to a press that changed something, so that the same press gets the same bytes
create table answered_press (
  press_key bytea primary key,
  answer bytea not null,
  at timestamptz not null default clock_timestamp()
);
create index on answered_press (at);

create table audit_entry (
  id bigint generated always as identity primary key,
  at timestamptz not null default clock_timestamp(),
  actor uuid references officer,
  actor_index bytea,
  action text not null,
  channel text not null,
  case_id uuid references case_file,
  outcome text not null
);
create index on audit_entry (case_id, at);
create function audit_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'audit entries are only ever added';
end $$;
create trigger audit_append_only before update or delete on audit_entry
  for each row execute function audit_is_append_only();

create table message (
  id uuid primary key,
  event_id uuid references case_event,
  case_id uuid references case_file,
  kind text not null,
  class char(1) not null check (class in ('A', 'B')),
  priority smallint not null,
  phone bytea not null,
  phone_index bytea not null,
  language text not null,
  facts bytea not null,
  state text not null check (state in
    ('READY', 'CLAIMED', 'ACCEPTED', 'AMBIGUOUS', 'DELIVERED', 'FAILED', 'EXPIRED', 'DEAD')),
  due_at timestamptz not null,
  deadline timestamptz not null,
  attempts smallint not null default 0,
  is_repeat boolean not null default false,
  attempt_id uuid,
  lease_until timestamptz,
  wire_at timestamptz,
  carrier text,
  carrier_message_id text,
  failure text,
  created_at timestamptz not null default clock_timestamp(),
  state_at timestamptz not null default clock_timestamp(),
  unique (event_id, phone_index, kind)
);
create index message_due on message (priority, due_at) where state = 'READY';
create index message_leased on message (lease_until) where state = 'CLAIMED';
create index message_ambiguous on message (state_at) where state = 'AMBIGUOUS';
create unique index message_by_carrier_id on message (carrier, carrier_message_id)
  where carrier_message_id is not null;
create index message_by_phone on message (phone_index, created_at);
create index on message (case_id);

-- delivery reports are written down first and understood later
create table delivery_report (
  id bigint generated always as identity primary key,
  carrier text not null,
  carrier_message_id text not null,
  phone_index bytea not null,
  status text not null,
  failure_reason text not null,
  received_at timestamptz not null default clock_timestamp(),
  matched_at timestamptz
);
create index delivery_report_open on delivery_report (received_at) where matched_at is null;

create table sms_received (
  carrier text not null,
  carrier_message_id text not null,
  received_at timestamptz not null default clock_timestamp(),
  primary key (carrier, carrier_message_id)
);
create index on sms_received (received_at);
create table stranger_answered (
  phone_index bytea not null,
  on_day date not null,
  primary key (phone_index, on_day)
);
create index on stranger_answered (on_day);
