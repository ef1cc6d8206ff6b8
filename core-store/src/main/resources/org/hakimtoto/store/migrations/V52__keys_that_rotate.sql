-- A sealed value can be sealed anew with another key, row by row, while everybody works. Nobody but
-- the role made here may do it: the gateway's login still changes no event and no proof of notice.
do $$ begin
  if not exists (select 1 from pg_roles where rolname = 'haki_keeper') then
    create role haki_keeper nologin;
  end if;
exception when duplicate_object or unique_violation then
  null; -- another database of this server was migrated at the same moment
end $$;
do $$ begin
  if not pg_has_role(current_user, 'haki_keeper', 'SET') then
    execute format('grant haki_keeper to %I with inherit false, set true', current_user);
  end if;
exception when duplicate_object or unique_violation then
  null;
end $$;
grant usage on schema public to haki_keeper;

-- How far each sealed column is walked through. A pass that found nothing sealed by another key,
-- and began when everybody wrote with this one, says that the older ones may go.
create table sealed_walk (
  name text primary key,
  key_id bigint not null,
  began_at timestamptz not null default clock_timestamp(),
  block bigint not null default 0,
  found bigint not null default 0,
  unreadable bigint not null default 0,
  resealed bigint not null default 0,
  clean_at timestamptz
);
grant select, insert, update on sealed_walk to haki_keeper;

do $$
declare
  t record;
begin
  for t in
    select * from (values
      ('officer', 'phone, staff_number'), ('contact', 'phone'), ('message', 'phone, facts'),
      ('case_event', 'facts'), ('notice_record', 'phone, words'), ('external_reference', 'value'),
      ('conduct_report', 'facts, note'), ('journal_key', 'private_key'),
      ('approval', 'facts'), ('answered_press', 'answer'), ('api_idempotency', 'body'),
      ('report_draft', 'facts, resumed_facts')) as sealed (name, columns)
  loop
    execute format('grant select, update (%s) on %I to haki_keeper', t.columns, t.name);
    if (select relrowsecurity from pg_class where oid = t.name::regclass) then
      execute format(
        'create policy keeper_all on %I to haki_keeper using (true) with check (true)', t.name);
    end if;
  end loop;
end $$;

create or replace function case_event_is_append_only() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE'
     and old.planned_at is null and new.planned_at is not null
     and (new.id, new.case_id, new.seq, new.kind, new.at, new.recorded_at, new.facts)
         is not distinct from
         (old.id, old.case_id, old.seq, old.kind, old.at, old.recorded_at, old.facts) then
    return new;
  end if;
  if tg_op = 'UPDATE' and current_user = 'haki_keeper'
     and to_jsonb(new) - 'facts' = to_jsonb(old) - 'facts' then
    return new;
  end if;
  raise exception 'case events are only ever added';
end $$;

create or replace function notice_is_append_only() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.mac is null and new.mac is not null
     and to_jsonb(new) - array['at', 'seq', 'mac'] = to_jsonb(old) - array['at', 'seq', 'mac'] then
    return new;
  end if;
  if tg_op = 'UPDATE' and current_user = 'haki_keeper'
     and to_jsonb(new) - array['phone', 'words'] = to_jsonb(old) - array['phone', 'words'] then
    return new;
  end if;
  raise exception 'records of notice are only ever added';
end $$;
