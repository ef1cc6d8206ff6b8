-- What became of the messages of days long past, counted once: what happens to one happens within
-- days. A day that changes after all, or from which a message is taken, is noted here by whoever does
-- it, told from the messages themselves meanwhile, and counted again.

-- the days in Kenya whose counts stand in message_count
create table message_day (
  day date primary key
);

create table message_count (
  day date not null,
  kind text not null,
  state text not null,
  n bigint not null,
  primary key (day, kind, state)
);

-- One row a day and transaction: whoever notes a change waits for nobody, and whoever counts takes
-- away what is committed by then, and no more.
create table message_day_changed (
  day date not null,
  xid xid8 not null default pg_current_xact_id(),
  primary key (day, xid)
);

create function message_of_old_day_changed() returns trigger language plpgsql as $$
begin
  insert into message_day_changed (day)
  values ((case tg_op when 'INSERT' then new.created_at else old.created_at end
           at time zone 'Africa/Nairobi')::date)
  on conflict do nothing;
  return null;
end $$;

-- a day is counted when it has been over for four: what comes before is seen by the count itself
create trigger message_added_late after insert on message for each row
  when (new.created_at < now() - interval '3 days')
  execute function message_of_old_day_changed();
create trigger message_moved_late after update of state on message for each row
  when (old.state is distinct from new.state and old.created_at < now() - interval '3 days')
  execute function message_of_old_day_changed();
create trigger message_taken_late after delete on message for each row
  when (old.created_at < now() - interval '3 days')
  execute function message_of_old_day_changed();
