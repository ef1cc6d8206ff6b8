-- Proof of notice: what happened to each text and call about a day in court, one row each, never
-- changed. A row is written in the transaction of what it tells of: the words by the house, which
-- renders them, everything else by the triggers below, so that no way of changing a message is
-- forgotten. `at`, `seq` and `mac` tie it to the row before it of the same hearing, with a key that
-- is not in the database; they are filled in once.
create table notice_record (
  id uuid primary key default gen_random_uuid(),
  entered bigint generated always as identity,
  recorded_at timestamptz not null default clock_timestamp(),
  case_id uuid not null references case_file,
  hearing_id uuid not null references hearing,
  hearing_version integer not null,
  what text not null check (what ~ '^[A-Z_]{1,20}$'),
  -- the text or call it tells of: each may be forgotten, its record is not
  message_id uuid,
  call_id uuid,
  contact_id uuid,
  officer_id uuid,
  -- who they were at that time
  relation text,
  role text,
  office text,
  kind text,
  language text,
  words bytea,
  words_hash bytea,
  phone bytea,
  phone_index bytea,
  tells timestamptz,
  former timestamptz,
  is_legal boolean,
  is_yes boolean,
  detail text,
  at timestamptz,
  seq bigint,
  mac bytea,
  check ((at is null) = (mac is null) and (seq is null) = (mac is null)),
  unique (hearing_id, seq)
);
create index on notice_record (case_id);
create index notice_unsealed on notice_record (hearing_id, entered) where mac is null;
-- the same words of the same message are recorded once, however often a carrier refused them
create unique index notice_words on notice_record (message_id, words_hash)
  where words_hash is not null;
create index notice_of_message on notice_record (message_id) where message_id is not null;

create table notice_head (
  hearing_id uuid primary key references hearing,
  seq bigint not null,
  mac bytea not null
);

create function notice_is_append_only() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.mac is null and new.mac is not null
     and to_jsonb(new) - array['at', 'seq', 'mac'] = to_jsonb(old) - array['at', 'seq', 'mac'] then
    return new;
  end if;
  raise exception 'records of notice are only ever added';
end $$;
create trigger notice_append_only before update or delete on notice_record
  for each row execute function notice_is_append_only();
create function notice_is_never_emptied() returns trigger language plpgsql as $$
begin
  raise exception 'records of notice are only ever added';
end $$;
create trigger notice_never_emptied before truncate on notice_record
  for each statement execute function notice_is_never_emptied();

create function message_is_noted() returns trigger language plpgsql as $$
begin
  insert into notice_record
    (case_id, hearing_id, hearing_version, what, message_id, contact_id, officer_id, relation, role,
     office, kind, detail)
  select h.case_id, new.hearing_id, new.hearing_version,
         case new.state when 'AMBIGUOUS' then 'UNCERTAIN' when 'DEAD' then 'GIVEN_UP'
                        when 'READY' then 'ABSENT' else new.state end,
         new.id, new.contact_id, new.officer_id,
         (select relation from contact where id = new.contact_id), o.role, u.name, new.kind,
         new.failure
    from hearing h
         left join officer o on o.id = new.officer_id left join unit u on u.id = o.unit_id
   where h.id = new.hearing_id;
  return null;
end $$;
-- a text that the carrier had taken and that waits again did not reach its phone
create trigger message_noted after update of state on message for each row
  when (new.hearing_id is not null and new.state is distinct from old.state
        and (new.state not in ('READY', 'CLAIMED')
          or (new.state = 'READY' and old.state = 'ACCEPTED')))
  execute function message_is_noted();

create function call_is_noted() returns trigger language plpgsql as $$
begin
  insert into notice_record
    (case_id, hearing_id, hearing_version, what, call_id, contact_id, officer_id, relation, role,
     office, detail)
  select new.case_id, new.hearing_id, new.hearing_version,
         case new.state when 'DONE' then 'CALLED' when 'VOID' then 'CALL_VOID' else 'TO_CALL' end,
         new.id, new.contact_id, new.ended_by,
         (select relation from contact where id = new.contact_id),
         (select role from officer where id = new.ended_by),
         (select name from unit where id = new.unit_id),
         coalesce(new.outcome, new.reason);
  return null;
end $$;
create trigger call_noted after insert on call_task for each row
  when (new.hearing_id is not null) execute function call_is_noted();
create trigger call_end_noted after update of state on call_task for each row
  when (new.hearing_id is not null and new.state is distinct from old.state)
  execute function call_is_noted();

create function reply_is_noted() returns trigger language plpgsql as $$
begin
  insert into notice_record
    (case_id, hearing_id, hearing_version, what, message_id, contact_id, officer_id, is_yes)
  select h.case_id, m.hearing_id, m.hearing_version, 'REPLIED', m.id, m.contact_id, m.officer_id,
         new.yes
    from message m join hearing h on h.id = m.hearing_id where m.id = new.message_id;
  return null;
end $$;
create trigger reply_noted after insert on contact_reply for each row
  when (new.message_id is not null) execute function reply_is_noted();

revoke update, delete on notice_record from haki_house;
grant update (at, seq, mac) on notice_record to haki_house;
revoke delete on notice_head from haki_house;
create policy house_all on notice_record to haki_house using (true) with check (true);
create policy officer_reads on notice_record for select to haki_reader using (haki_reads(case_id));
alter table notice_record enable row level security;
alter table notice_record force row level security;
grant select on notice_record to haki_reader;
