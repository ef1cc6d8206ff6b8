-- Trials of wording: an arm may have other words for the reminders that only repeat what was told. What
-- they say stands in the wording file; here stands which, in the same place as the arm, empty for the
-- words for everybody. None: a trial of before.
alter table reminder_trial add column words text[];

-- On each step of the day in court that is in such an arm.
alter table reminder add column words text;
