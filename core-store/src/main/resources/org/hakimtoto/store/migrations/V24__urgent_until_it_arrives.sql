-- When an urgent text whose outcome is unknown is repeated, by the clock of the house. Others wait by
-- the clock of the server, as before.
alter table message add column repeat_at timestamptz;
