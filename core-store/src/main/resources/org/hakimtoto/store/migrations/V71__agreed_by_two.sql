-- What two administrators agree to at the desk: cases that are held or erased, people who may be
-- asked for again, tokens that act in officers' names.
-- contracts: the check is made wider; what the release before writes is allowed as before.
alter table approval drop constraint approval_kind_check;
alter table approval add constraint approval_kind_check
  check (kind in ('ROSTER_ROW', 'OFFICER_MOVE', 'ADMINISTRATOR', 'NO_ADMINISTRATOR', 'ERASURE',
                  'HOLD', 'HOLD_LIFT', 'BLOCK_LIFT', 'TOKEN', 'TOKEN_UNITS'));
-- what was agreed and is done by somebody else afterwards, once: the gateway erases nothing
alter table approval add column done_at timestamptz;
grant select on approval to haki_keeper;
grant update (done_at) on approval to haki_keeper;

-- to the hour or so, for whoever looks after them
alter table api_client add column last_used_at timestamptz;
