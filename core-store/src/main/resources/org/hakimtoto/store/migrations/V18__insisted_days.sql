-- A day in court on which a registry insists although no court sits: why. Holidays that are added
-- later leave such a hearing alone.
alter table hearing add column override_reason text;
