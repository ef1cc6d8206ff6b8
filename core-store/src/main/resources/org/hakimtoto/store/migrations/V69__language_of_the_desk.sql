-- Which language the desk speaks to an officer, once chosen there; until then that of the roster,
-- in which texts go out as before.
alter table officer add column desk_language text check (desk_language in ('en', 'sw'));
