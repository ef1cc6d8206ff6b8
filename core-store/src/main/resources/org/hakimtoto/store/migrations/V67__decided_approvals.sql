-- What was decided is in the audit; the proposal itself goes after the time in the retention book.
grant delete on approval to haki_house;
create index approval_decided on approval (decided_at) where decided_at is not null;
