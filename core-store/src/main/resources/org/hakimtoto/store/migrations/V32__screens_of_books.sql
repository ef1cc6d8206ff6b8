-- The menu book a screen was shown from: a dialogue that is found again is played on no other. Empty
-- where a release before this one wrote the row: such a book is none that is loaded.
alter table acting_screen add column book text not null default '';
-- whether the dialogue begins at this screen, whatever was typed before it
alter table acting_screen add column begins boolean not null default false;
