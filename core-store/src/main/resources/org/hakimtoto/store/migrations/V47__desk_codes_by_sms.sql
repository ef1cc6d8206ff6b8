-- A code for the desk that is texted opens for the browser alone that asked for it, and only behind
-- it a PIN is looked at.
alter table desk_code add column attempt_hash bytea unique;

-- Wrong PINs at the desk, counted apart: nobody locks the PIN of an officer's own phone from there.
create table desk_pin_try (
  officer_id uuid primary key references officer,
  failures smallint not null default 0,
  locks smallint not null default 0,
  locked_until timestamptz
);
