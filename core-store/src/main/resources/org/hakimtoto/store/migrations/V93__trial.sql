-- What this house is for: a trial, in which listed numbers alone are texted, or children. Said once,
-- by the first gateway that serves from an empty database.
create table house_purpose (
  one boolean primary key default true check (one),
  purpose text not null check (purpose in ('TRIAL', 'LIVE')),
  since timestamptz not null default clock_timestamp()
);

-- how many segments the last try of a text took: what a carrier is paid for
alter table message add column segments smallint not null default 1 check (segments between 1 and 9);
