-- contracts: the table of facts is written anew, with the same name and columns: the release before
-- goes on with it.
--
-- A fact of a report said day, sub-county, urgency, track and category together. All but the last
-- stand in the clear beside each case: where they were of one case alone, they told what it was
-- about. From now on a fact stands for a county, what was reported stands apart from how urgent it
-- was, and nobody asked for a track. Written anew, so that the older rows leave the disk, all in
-- this transaction and in an order that says nothing.
alter table indicator_fact rename to indicator_fact_until_v44;
create table indicator_fact (
  day date not null,
  county smallint not null,
  -- 0: nobody asks for less than a county
  sub_county smallint not null,
  kind text not null,
  category text,
  urgency text,
  track text,
  detail text,
  value_seconds bigint,
  n integer not null default 1
);
insert into indicator_fact (day, county, sub_county, kind, category, urgency, detail, value_seconds, n)
  select day, county, 0, kind, category, urgency, detail, value_seconds, n
    from (
      select day, county, kind, category, null as urgency, null as detail,
             null::bigint as value_seconds, n
        from indicator_fact_until_v44
       where kind = 'REPORTED' and category is not null and urgency is not null
      union all
      select day, county, kind,
             case when urgency is null then category end, urgency, detail, value_seconds, n
        from indicator_fact_until_v44) apart
   order by day, county, kind, category, urgency, detail, value_seconds, n;
drop table indicator_fact_until_v44;
create index on indicator_fact (day, kind);
-- facts are only ever added
revoke update, delete on indicator_fact from haki_house;

-- of a report either its urgency is counted or its category, or both: the release before writes so
create or replace function indicator_cells(kind text, category text, urgency text, detail text)
  returns table (subject text, word text) language sql immutable as $$
  select 'REPORTED_BY_URGENCY', coalesce($3, '')
   where $1 = 'REPORTED' and ($3 is not null or $2 is null)
  union all
  select 'REPORTED_BY_CATEGORY', $2 where $1 = 'REPORTED' and $2 is not null
  union all
  select $1, coalesce($4, $3, '') where $1 <> 'REPORTED'
$$;
-- what is counted was counted when it was written
create trigger indicator_facts_counted after insert on indicator_fact
  referencing new table as added for each statement
  execute function indicator_facts_are_counted();
