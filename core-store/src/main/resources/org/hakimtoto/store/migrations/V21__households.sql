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
