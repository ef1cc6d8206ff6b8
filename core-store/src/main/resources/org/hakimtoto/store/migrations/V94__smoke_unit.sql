-- Whoever tries a house that serves reports from county 99, which no county of Kenya is. What happens to
-- those cases is told to no link and to no subscriber.
create or replace function case_events_are_linked() returns trigger language plpgsql as $$
begin
  insert into link_delivery (target, event_id, case_id, seq, next_at, waiting_since)
  select t.name, a.id, a.case_id, a.seq, a.at, a.at
    from link_target t cross join added a
   where t.ended_at is null and a.county <> 99
     and (t.kinds is null or a.kind = any (t.kinds))
     and (t.counties is null or a.county = 0 or a.county = any (t.counties));
  return null;
end $$;
-- there is one such office, and nobody makes another by hand
create unique index unit_of_smoke on unit (county) where county = 99 and retired_at is null;
