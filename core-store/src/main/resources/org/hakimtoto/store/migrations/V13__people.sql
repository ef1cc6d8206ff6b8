-- What is known of a number, whichever case it belongs to. Stopped: its owner wants no texts, and
-- said so to us or to the carrier. Unsure: somebody else has it, or may have; it gets no facts about
-- a contact until an officer has confirmed it for that contact. Times are the house's clock.
create table number_state (
  phone_index bytea primary key,
  stopped_at timestamptz,
  stopped_by text check (stopped_by in ('person', 'carrier')),
  unsure_at timestamptz,
  unsure_why text check (unsure_why in ('wrong-person', 'failing', 'silent')),
  check ((stopped_at is null) = (stopped_by is null)),
  check ((unsure_at is null) = (unsure_why is null))
);
insert into number_state (phone_index, stopped_at, stopped_by, unsure_at, unsure_why)
  select phone_index,
         case when reason = 'stop' then at end, case when reason = 'stop' then 'person' end,
         case when reason <> 'stop' then at end, case when reason <> 'stop' then 'wrong-person' end
    from sms_stop;
drop table sms_stop;
revoke delete on number_state from haki_house;

-- when an officer last spoke with the person on this number: what made it unsure before is lifted,
-- for this contact and no other
alter table contact add column confirmed_at timestamptz;

-- A text that ended without having arrived is looked at once: does it take a phone call, and does it
-- speak against the number?
alter table message add column looked_at timestamptz;
update message set looked_at = clock_timestamp()
 where state in ('FAILED', 'EXPIRED', 'DEAD', 'UNREPORTED');
create index message_ended on message (state_at)
  where looked_at is null and case_id is not null
    and state in ('FAILED', 'EXPIRED', 'DEAD', 'UNREPORTED');

-- told_at: the office was told of the call; late_told_at: the office above was told that it is late
alter table call_task
  add column told_at timestamptz,
  add column late_told_at timestamptz,
  add constraint call_task_outcome check
    (outcome in ('reached', 'not-reached', 'wrong-number', 'refused', 'confirmed')),
  add constraint call_task_ended check (state <> 'DONE' or ended_at is not null);
create index call_task_untold on call_task (opened_at) where state = 'OPEN' and told_at is null;
create index call_task_late on call_task (due_at) where state = 'OPEN' and late_told_at is null;
create index call_task_of_contact on call_task (contact_id)
  where contact_id is not null and state = 'OPEN';

-- a call that was made is part of the proof that somebody was told
revoke delete on call_task from haki_house;
create function call_task_done_is_kept() returns trigger language plpgsql as $$
begin
  raise exception 'a call that was made is not changed';
end $$;
create trigger call_task_kept before update or delete on call_task
  for each row when (old.state = 'DONE') execute function call_task_done_is_kept();
