-- Where a phone has more than one open question, each carries a letter, so that an answer belongs
-- to one of them. A letter stays with its question and is given again when that is over.
create table question_letter (
  phone_index bytea not null,
  letter text not null check (letter between 'A' and 'H'),
  case_id uuid not null references case_file,
  -- whom it is about, and the day in court; none: about neither
  contact_id uuid references contact,
  hearing_id uuid references hearing,
  given_at timestamptz not null,
  primary key (phone_index, letter)
);
create unique index question_letter_once
  on question_letter (phone_index, case_id, contact_id, hearing_id) nulls not distinct;
create index on question_letter (case_id);
create index on question_letter (contact_id) where contact_id is not null;
create index on question_letter (hearing_id) where hearing_id is not null;

-- somebody close to the child asks to be phoned
alter table call_task drop constraint call_task_reason_check;
alter table call_task add constraint call_task_reason_check check (reason in
  ('CALL_ONLY', 'CANNOT_READ', 'NUMBER_UNSURE', 'SHORT_NOTICE', 'NOT_REACHED', 'CANNOT_COME',
   'GUARDIAN_TO_TELL', 'ASKS_CALL'));
