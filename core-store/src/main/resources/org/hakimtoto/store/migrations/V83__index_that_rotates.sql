-- Rows are found by keyed hashes. While the key of these is replaced, a gateway sends both hashes of
-- what it writes or asks for, the older one first, in one value of 64 bytes; what lies in a table is
-- always one of 32. A number lies everywhere under one and the same: a job takes all its rows from the
-- older to the newer hash in one transaction, and writes down here that it did.
create table index_pair (
  former bytea primary key check (length(former) = 32),
  newer bytea not null unique check (length(newer) = 32)
);
revoke update, delete on index_pair from haki_house;

-- The rotation that is going on, one at most: from now on what lies nowhere yet is written under the
-- newer hash. Over: nothing is written under the older one any more.
create table index_rotation (
  only_one boolean primary key default true check (only_one),
  key_id bigint not null,
  began_at timestamptz not null default clock_timestamp(),
  over_at timestamptz
);
revoke insert, update, delete on index_rotation from haki_house;
grant select, insert, update, delete on index_rotation, index_pair to haki_keeper;

-- A number that is moved is found in each of these by the hash it has.
create index officer_by_number on officer (phone_index);
create index officer_by_staff_number on officer (staff_index) where staff_index is not null;
create index delivery_report_of_number on delivery_report (phone_index);
create index desk_code_of_number on desk_code (phone_index);
create index desk_session_of_number on desk_session (phone_index);

-- What is looked for: under one hash, or under either.
create function haki_either(sent bytea) returns bytea[] language sql immutable parallel safe as $$
  select case when length($1) = 64
    then array[substring($1 from 1 for 32), substring($1 from 33)] else array[$1] end
$$;

-- Serialises whoever writes something under its older hash with whoever moves it.
create function haki_index_lock(former bytea) returns bigint language sql immutable as $$
  select hashtextextended('haki_index ' || encode($1, 'hex'), 0)
$$;

-- Whether anything lies under a hash that others of its kind must lie under as well.
create function haki_index_used(former bytea) returns boolean language sql stable as $$
  select exists (select from officer where phone_index = $1)
      or exists (select from officer where staff_index = $1)
      or exists (select from contact where phone_index = $1)
      or exists (select from message where phone_index = $1)
      or exists (select from number_state where phone_index = $1)
      or exists (select from external_reference where value_index = $1)
      or exists (select from sms_language where phone_index = $1)
      or exists (select from sms_lock where phone_index = $1)
      or exists (select from sms_reference_miss where phone_index = $1)
      or exists (select from sms_reply where phone_index = $1)
      or exists (select from stranger_answered where phone_index = $1)
      or exists (select from contact_reply where phone_index = $1)
      or exists (select from question_letter where phone_index = $1)
      or exists (select from family_miss where phone_index = $1)
      or exists (select from sim_check where phone_index = $1)
      or exists (select from delivery_report where phone_index = $1)
      or exists (select from borrowed_try where bucket = $1)
      or exists (select from approval where facts_index = $1 and decided_at is null)
$$;

-- Under which hash something that is written now lies: where it lies already, or will from now on.
create function haki_index_of(sent bytea) returns bytea language plpgsql as $$
declare
  older bytea := substring(sent from 1 for 32);
  younger bytea := substring(sent from 33);
begin
  if exists (select from index_pair p where p.former = older)
     or exists (select from index_rotation where over_at is not null) then
    return younger;
  end if;
  perform pg_advisory_xact_lock_shared(haki_index_lock(older));
  if exists (select from index_pair p where p.former = older) then
    return younger;
  end if;
  if not exists (select from index_rotation) or haki_index_used(older)
     or not pg_try_advisory_xact_lock(haki_index_lock(older)) then
    return older;
  end if;
  -- a statement of its own: it sees what others came to have written until the lock was taken
  if haki_index_used(older) then
    return older;
  end if;
  insert into index_pair (former, newer) values (older, younger) on conflict do nothing;
  return younger;
end $$;

do $$
declare
  t record;
begin
  for t in
    select distinct unnest(array['phone_index', 'staff_index', 'value_index', 'code_hash', 'bucket',
      'request_hash', 'facts_index', 'text_hash', 'twin_key', 'name_key']) as name
  loop
    execute format(
      'create function haki_index_%1$s() returns trigger language plpgsql as '
      '$f$ begin new.%1$I := haki_index_of(new.%1$I); return new; end $f$', t.name);
  end loop;
  for t in
    select * from (values
      ('officer', 'phone_index'), ('officer', 'staff_index'), ('contact', 'phone_index'),
      ('message', 'phone_index'), ('number_state', 'phone_index'),
      ('external_reference', 'value_index'), ('sms_language', 'phone_index'),
      ('sms_lock', 'phone_index'), ('sms_reference_miss', 'phone_index'),
      ('sms_reply', 'phone_index'), ('sms_reply', 'text_hash'), ('stranger_answered', 'phone_index'),
      ('contact_reply', 'phone_index'), ('question_letter', 'phone_index'),
      ('family_miss', 'phone_index'), ('sim_check', 'phone_index'),
      ('delivery_report', 'phone_index'), ('desk_code', 'phone_index'), ('desk_code', 'code_hash'),
      ('desk_session', 'phone_index'), ('borrowed_try', 'bucket'), ('approval', 'facts_index'),
      ('sms_code', 'code_hash'), ('officer_activation', 'code_hash'), ('officer_card', 'code_hash'),
      ('api_idempotency', 'request_hash'), ('twin_key', 'twin_key'), ('name_key', 'name_key'))
      as keyed (name, keyed)
  loop
    -- its name comes before those of the other triggers: they see what will lie there
    execute format(
      'create trigger haki_index_%2$s before insert or update of %2$I on %1$I for each row '
      'when (length(new.%2$I) = 64) execute function haki_index_%2$s()', t.name, t.keyed);
    execute format('grant select, update (%2$I) on %1$I to haki_keeper', t.name, t.keyed);
    if (select relrowsecurity from pg_class where oid = t.name::regclass)
       and not exists (select from pg_policies
                        where tablename = t.name and policyname = 'keeper_all') then
      execute format(
        'create policy keeper_all on %I to haki_keeper using (true) with check (true)', t.name);
    end if;
  end loop;
end $$;
grant insert, delete on name_key to haki_keeper;

-- A hash that is taken to another key is no other number: sessions and passkeys stay.
create or replace trigger officer_numbered before update of phone_index on officer for each row
  when (old.phone_index is distinct from new.phone_index and current_user <> 'haki_keeper')
  execute function officer_was_numbered();
create or replace trigger officer_passkeys_end
  after update of phone_index, retired_at, suspended_at on officer for each row
  when ((old.phone_index is distinct from new.phone_index and current_user <> 'haki_keeper')
        or new.retired_at is not null or new.suspended_at is not null)
  execute function officer_passkeys_end();
