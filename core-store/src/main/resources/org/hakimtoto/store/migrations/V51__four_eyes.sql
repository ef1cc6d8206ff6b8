-- What an officer looked at is asked for, and what they were shown a moment ago.
create index audit_by_actor on audit_entry (actor, at) where actor is not null;
-- who was touched between two times; rows come in the order of time, so a few bytes a page will do
create index audit_by_time on audit_entry using brin (at);

-- What takes two: one proposes, another confirms. What exactly is sealed; the same one waits once.
create table approval (
  id uuid primary key,
  kind text not null check (kind in ('ROSTER_ROW', 'OFFICER_MOVE')),
  -- the officer it is about, if the roster knows one
  about uuid references officer,
  -- whoever looks after the officers of this unit may confirm
  unit_id uuid not null references unit,
  facts bytea not null,
  facts_index bytea not null,
  -- empty: a program proposed it in nobody's name
  proposed_by uuid references officer,
  origin text not null,
  origin_id uuid,
  proposed_at timestamptz not null default clock_timestamp(),
  expires_at timestamptz not null,
  decided_by uuid references officer,
  decided_at timestamptz,
  outcome text check (outcome in ('CONFIRMED', 'REFUSED', 'EXPIRED'))
);
create unique index approval_waits_once on approval (facts_index) where decided_at is null;
create index approval_open on approval (unit_id, proposed_at) where decided_at is null;
revoke delete on approval from haki_house;
