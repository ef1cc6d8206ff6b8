-- One text a day for all that waits: which office had which on which day, so that none has it twice.
create table digest (
  kind text not null check (kind in ('OFFICE', 'COUNTY')),
  day date not null,
  unit_id uuid not null references unit,
  told_at timestamptz not null default clock_timestamp(),
  primary key (kind, day, unit_id)
);

-- texts of kinds that are not sent any more, and were not yet
update message set state = 'CANCELLED', failure = 'superseded', state_at = clock_timestamp()
 where state = 'READY' and kind in ('reminder_relay', 'hearing_ahead_office', 'call_late');
