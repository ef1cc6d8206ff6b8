-- The handsets of the demo: what the demo carrier delivered to them. Never part of a real house.
create table if not exists demo_handset_sms (
  id bigint generated always as identity primary key,
  row_id uuid not null unique,
  phone_index bytea not null,
  content bytea not null
);
create index if not exists demo_handset_sms_by_phone on demo_handset_sms (phone_index, id);
create table if not exists demo_clock (
  only_row boolean primary key default true check (only_row),
  ahead_seconds bigint not null
);
