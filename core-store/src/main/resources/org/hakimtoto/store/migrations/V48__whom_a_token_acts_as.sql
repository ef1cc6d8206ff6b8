-- A token that acts as whom each request names does so for the officers of these units and no other.
-- One that was made before acts as nobody until it is made anew: as any officer of the country, a
-- stolen one opened every child's file.
alter table api_client add column acts_for uuid[] not null default '{}';
