-- By which of two carriers texts go: what was found out by how long their texts take, and what a person
-- chose for a while. One row, so that all gateways go the same way.
create table carrier_steering (
  one boolean primary key default true check (one),
  automatic text not null default 'FIRST' check (automatic in ('FIRST', 'SECOND')),
  why text not null default 'BEGUN' check (why ~ '^[A-Z_]{1,20}$'),
  since timestamptz not null default clock_timestamp(),
  by_hand text check (by_hand in ('FIRST', 'SECOND')),
  by_officer uuid references officer,
  by_hand_since timestamptz,
  by_hand_until timestamptz,
  check (num_nulls(by_hand, by_officer, by_hand_since, by_hand_until) in (0, 4)),
  -- what the newest look found
  looked_at timestamptz not null default 'epoch',
  first_fast integer not null default 0,
  first_slow integer not null default 0,
  second_fast integer not null default 0,
  second_slow integer not null default 0
);
revoke delete on carrier_steering from haki_house;

-- which of the two carried the newest attempt: two accounts with one carrier have the same name
alter table message add column by_second boolean;

-- what the texts of the last minutes came to, without a look at all the others
create index message_on_its_way on message (wire_at) where state in ('ACCEPTED', 'DELIVERED');
