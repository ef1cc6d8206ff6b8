-- What a text to the short code may change, and how often. Clocks of codes, locks and limits are
-- PostgreSQL's own.

-- the one code an officer has; a new one replaces it
create table sms_code (
  officer_id uuid primary key references officer,
  code_hash bytea not null,
  expires_at timestamptz not null,
  used_at timestamptz
);

-- references that led nowhere and codes that were wrong
create table sms_reference_miss (
  id bigint generated always as identity primary key,
  phone_index bytea not null,
  at timestamptz not null default clock_timestamp()
);
create index on sms_reference_miss (phone_index, at);
create index on sms_reference_miss (at);
create table sms_lock (
  phone_index bytea primary key,
  until timestamptz not null
);
create index on sms_lock (until);

-- what was answered to a number, by a keyed hash of the wording: no loops, no floods
create table sms_reply (
  id bigint generated always as identity primary key,
  phone_index bytea not null,
  kind text not null,
  text_hash bytea not null,
  at timestamptz not null default clock_timestamp()
);
create index on sms_reply (phone_index, at);
create index on sms_reply (at);

-- numbers that get no texts, whatever the case
create table sms_stop (
  phone_index bytea primary key,
  reason text not null check (reason in ('stop', 'wrong-person')),
  at timestamptz not null default clock_timestamp()
);

-- the language a person who is no officer has asked for
create table sms_language (
  phone_index bytea primary key,
  language text not null
);

-- `1` or `2` of somebody who was asked; the message is the last that was sent to the number about a
-- case
create table contact_reply (
  id bigint generated always as identity primary key,
  phone_index bytea not null,
  message_id uuid references message,
  yes boolean not null,
  at timestamptz not null default clock_timestamp()
);
create index on contact_reply (phone_index, at);
create index on contact_reply (message_id);

create index case_file_next_date on case_file (next_date) where next_date is not null;
