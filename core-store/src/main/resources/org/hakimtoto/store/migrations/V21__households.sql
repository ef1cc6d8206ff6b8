-- Who lives together is told once: one of a household is first, the others are its reserve.
-- unconfirmed: only the reporter named the number, so it is phoned at most and never texted.
alter table contact
  add column household smallint not null default 1 check (household between 1 and 9),
  add column is_first boolean not null default false,
  add column unconfirmed boolean not null default false;
update contact set unconfirmed = true where mode = 'none' and phone is not null;
update contact set is_first = true
 where id in (select distinct on (case_id) id from contact
               where mode <> 'none' and phone is not null order by case_id, id);

-- the guardian whom a reporter names is phoned by the office that accepts
alter table call_task drop constraint call_task_reason_check;
alter table call_task add constraint call_task_reason_check check (reason in
  ('CALL_ONLY', 'CANNOT_READ', 'NUMBER_UNSURE', 'SHORT_NOTICE', 'NOT_REACHED', 'CANNOT_COME',
   'GUARDIAN_TO_TELL', 'ASKS_CALL'));

-- a copy of a delivery report says nothing new
delete from delivery_report a using delivery_report b
 where a.id > b.id and a.carrier = b.carrier and a.carrier_message_id = b.carrier_message_id
   and a.phone_index = b.phone_index and a.status = b.status
   and a.failure_reason = b.failure_reason;
create unique index delivery_report_once
  on delivery_report (carrier, carrier_message_id, phone_index, status, failure_reason);
