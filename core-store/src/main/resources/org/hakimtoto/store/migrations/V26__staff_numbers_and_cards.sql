-- An officer begins with a code and a PIN of their own, and reports from a borrowed phone with a
-- staff number, that PIN and a line of a paper card.

-- sealed, and found by a keyed hash; nationwide one officer's in service
alter table officer add column staff_number bytea, add column staff_index bytea;
create unique index officer_staff_in_service on officer (staff_index)
  where staff_index is not null and retired_at is null;

-- one number for each PIN that was ever set: what was allowed with another is allowed no more
create sequence officer_pin_generation;
grant usage on sequence officer_pin_generation to haki_house;
alter table officer_pin
  add column generation bigint not null default nextval('officer_pin_generation');

-- a six-digit code in place of a PIN is good for nothing any more: its officer begins with a code
delete from officer_pin where one_time_until is not null;

-- the code with which an officer begins, as a keyed hash; the tries are counted before it is looked at
create table officer_activation (
  officer_id uuid primary key references officer,
  code_hash bytea not null,
  until timestamptz not null,
  tries smallint not null default 0
);
grant delete on officer_activation to haki_house;

-- the lines of an officer's present card, as keyed hashes
create table officer_card (
  officer_id uuid not null references officer,
  line smallint not null,
  code_hash bytea not null,
  used_at timestamptz,
  primary key (officer_id, line)
);
grant delete on officer_card to haki_house;

-- wrong tries on borrowed phones, by keyed hashes of staff numbers, known or not, and of phones
create table borrowed_try (
  bucket bytea primary key,
  failures smallint not null default 0,
  locks smallint not null default 0,
  locked_until timestamptz,
  at timestamptz not null default clock_timestamp()
);
create index on borrowed_try (at);
grant delete on borrowed_try to haki_house;

-- what a press on a borrowed phone proved: whoever it was proved for; nobody: it was wrong
create table card_attempt (
  press_key bytea primary key,
  officer_id uuid references officer,
  at timestamptz not null default clock_timestamp()
);
create index on card_attempt (at);
grant delete on card_attempt to haki_house;
