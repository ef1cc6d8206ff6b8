-- A hearing whose day was made a holiday: nobody comes, and the court has yet to name another day.
alter table hearing drop constraint hearing_state_check;
alter table hearing add constraint hearing_state_check
  check (state in ('SET', 'SUSPENDED', 'CANCELLED', 'HELD'));
create index hearing_suspended on hearing (court, at) where state = 'SUSPENDED';

-- What a registry is asked for all of its cases at once: once a day each, whichever gateway asks.
create table registry_round (
  court uuid not null references unit,
  day date not null,
  what text not null,
  primary key (court, day, what)
);
