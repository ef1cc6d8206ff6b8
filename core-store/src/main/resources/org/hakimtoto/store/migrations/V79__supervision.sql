-- What whoever looks over offices asks for, each by an index that grows with what is open or with
-- what went wrong, and not with all there ever was.
create index case_file_not_accepted on case_file (responsible_unit)
  where accepted_at is null and closed_at is null;
-- clocks that ran out stay, however often that was told, until something satisfies them
create index case_clock_due on case_clock (due_at);
create index case_event_declined on case_event (at) where kind = 'declined';
create index message_not_delivered on message (created_at)
  where state in ('FAILED', 'EXPIRED', 'DEAD', 'UNREPORTED');
create index transfer_on_the_road on transfer (expected_at) where state = 'ON_THE_WAY';

-- What happened since somebody looked last: events come in the order of their time, so a few pages
-- hold the latest, and a write of one costs no more than before.
create index case_event_latest on case_event using brin (recorded_at)
  with (pages_per_range = 16, autosummarize = on);

-- A session that may be over is said at once to whoever keeps a line open for it. What is told is
-- only that something changed: each line is looked at anew.
create function desk_sessions_changed() returns trigger language plpgsql as $$
begin
  perform pg_notify('haki_sessions', '');
  return null;
end $$;
create trigger desk_session_ended after update of ended_at on desk_session for each row
  when (old.ended_at is distinct from new.ended_at)
  execute function desk_sessions_changed();
create trigger officer_changed after update on officer for each row
  when ((old.retired_at, old.suspended_at, old.phone_index, old.unit_id, old.role,
         old.administrator_since)
    is distinct from (new.retired_at, new.suspended_at, new.phone_index, new.unit_id, new.role,
         new.administrator_since))
  execute function desk_sessions_changed();
create trigger officer_pin_changed after update of generation on officer_pin for each row
  when (old.generation is distinct from new.generation)
  execute function desk_sessions_changed();
create trigger unit_retired after update of retired_at on unit for each row
  when (old.retired_at is distinct from new.retired_at)
  execute function desk_sessions_changed();

-- A screen on a wall, which is shown counts and nothing else. Its token is 256 random bits and kept
-- as a hash.
create table display_token (
  id uuid primary key,
  token_hash bytea not null unique,
  name text not null check (length(name) between 1 and 40),
  -- 0: all of Kenya
  county smallint not null default 0,
  made_by uuid not null references officer,
  made_at timestamptz not null default clock_timestamp(),
  -- the last day it was shown anything
  shown_on date,
  ended_at timestamptz
);
revoke delete on display_token from haki_house;
