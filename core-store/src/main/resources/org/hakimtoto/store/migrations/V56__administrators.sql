-- Since when an officer looks after the roster of their agency, in the area of their unit, and is
-- nobody to cases: what reads the roster for a case leaves such officers out.
alter table officer add column administrator_since timestamptz;
create index officer_administrators on officer (unit_id)
  where administrator_since is not null and retired_at is null;

-- contracts: the check is made wider; what the release before writes is allowed as before.
alter table approval drop constraint approval_kind_check;
alter table approval add constraint approval_kind_check
  check (kind in ('ROSTER_ROW', 'OFFICER_MOVE', 'ADMINISTRATOR', 'NO_ADMINISTRATOR'));
