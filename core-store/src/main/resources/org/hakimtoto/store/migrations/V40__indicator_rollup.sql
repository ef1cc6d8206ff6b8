-- What indicators are told from: counts of days and of months, and of how often something took so
-- long in a month, so that a question costs the same with ten thousand cases and with ten million.
-- Made from facts alone and in the transaction that writes these, which is none of a case's: what
-- stands here tells nothing that the facts do not tell.

-- A subject as the report names it, and its word: an urgency, a category, a reason.
create table indicator_count (
  span text not null check (span in ('DAY', 'MONTH')),
  -- the day, or the first of the month
  begins date not null,
  county smallint not null,
  subject text not null,
  word text not null,
  n bigint not null,
  primary key (span, begins, county, subject, word)
);

create table indicator_length (
  -- 0: all of Kenya
  county smallint not null,
  -- the first of it
  month date not null,
  subject text not null,
  word text not null,
  value_seconds bigint not null,
  n bigint not null,
  primary key (county, month, subject, word, value_seconds)
);
revoke delete on indicator_count, indicator_length from haki_house;

create function indicator_cells(kind text, category text, urgency text, detail text)
  returns table (subject text, word text) language sql immutable as $$
  select 'REPORTED_BY_URGENCY', coalesce($3, '') where $1 = 'REPORTED'
  union all
  select 'REPORTED_BY_CATEGORY', coalesce($2, '') where $1 = 'REPORTED'
  union all
  select $1, coalesce($4, $3, '') where $1 <> 'REPORTED'
$$;

create function indicator_facts_are_counted() returns trigger language plpgsql as $$
begin
  insert into indicator_count as c (span, begins, county, subject, word, n)
  select s.span, case s.span when 'DAY' then f.day else date_trunc('month', f.day::timestamp) end,
         f.county, x.subject, x.word, sum(f.n)
    from added f
   cross join (values ('DAY'), ('MONTH')) s(span)
   cross join lateral indicator_cells(f.kind, f.category, f.urgency, f.detail) x
   group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5
  on conflict (span, begins, county, subject, word) do update set n = c.n + excluded.n;

  insert into indicator_length as l (county, month, subject, word, value_seconds, n)
  select p.county, date_trunc('month', f.day::timestamp), f.kind, coalesce(f.detail, f.urgency, ''),
         f.value_seconds, count(*)
    from added f
   cross join lateral (values (f.county), (0::smallint)) p(county)
   where f.value_seconds is not null
   group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5
  on conflict (county, month, subject, word, value_seconds) do update set n = l.n + excluded.n;
  return null;
end $$;

-- from here on nobody writes a fact until all of this is done
create trigger indicator_facts_counted after insert on indicator_fact
  referencing new table as added for each statement
  execute function indicator_facts_are_counted();

-- the facts that are there
insert into indicator_count (span, begins, county, subject, word, n)
  select s.span, case s.span when 'DAY' then f.day else date_trunc('month', f.day::timestamp) end,
         f.county, x.subject, x.word, sum(f.n)
    from indicator_fact f
   cross join (values ('DAY'), ('MONTH')) s(span)
   cross join lateral indicator_cells(f.kind, f.category, f.urgency, f.detail) x
   group by 1, 2, 3, 4, 5;
insert into indicator_length (county, month, subject, word, value_seconds, n)
  select p.county, date_trunc('month', f.day::timestamp), f.kind, coalesce(f.detail, f.urgency, ''),
         f.value_seconds, count(*)
    from indicator_fact f
   cross join lateral (values (f.county), (0::smallint)) p(county)
   where f.value_seconds is not null
   group by 1, 2, 3, 4, 5;

-- children in custody now, counted from the index alone
create index case_file_held_now on case_file (county, custody)
  where custody is not null and closed_at is null;
