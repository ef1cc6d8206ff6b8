# The registry sets a date.
dial: registry en
CON Haki Mtoto
    1 New (2)
    2 Today's dates (2)
    3 No result yet (2)
    4 Case by reference
    5 Move a whole day
    6 Report a child
    7 Language, PIN, help
> 4
CON Reference (9 digits).
    0 Back 00 Main
> 482137559
CON Your PIN (6 digits).
    0 Back 00 Main
> 482915
CON 482-137-559: Tue 14 Jul 9:00
    1 Set a date
    2 Move the date
    3 Cancel it
    4 What happened
    5 Ask for a report
    6 Status
    0 Back 00 Main
> 1
CON What for?
    1 Hearing
    2 Mention
    3 Plea
    4 Ruling or order
    0 Back 00 Main
> 1
CON Day? 1407 or 14/7 is 14 July. Also: tomorrow, Tuesday.
    1 Next court day: Tue 14 Jul
    0 Back 00 Main
> x
CON Such as 1407 or 14/7.
    Day? 1407 or 14/7 is 14 July. Also: tomorrow, Tuesday.
    1 Next court day: Tue 14 Jul
    0 Back 00 Main
> 1407
CON Time? Type it: 930 or 14:30.
    1 8:30
    2 14:30
    3 9:00
    4 10:00
    5 11:00
    0 Back 00 Main
> xx
CON No court: Sunday.
    Time? Type it: 930 or 14:30.
    1 8:30
    2 14:30
    3 9:00
    4 10:00
    5 11:00
    0 Back 00 Main
> 930
CON 482-137-559
    Tue 14 Jul 2026 9:00
    1 Save and tell all
    2 Change
    3 Do not save
    0 Back 00 Main
> 1
END 482-137-559: Tue 14 Jul 2026 9:00. Saved. All are told now: by SMS, or an officer calls those who cannot be texted.
=> save_hearing: case=482137559, day=1407, day_choice=typed, goal=case, hearing_kind=hearing, hour=930, hour_choice=typed

dial: registry en
CON Haki Mtoto
    1 New (2)
    2 Today's dates (2)
    3 No result yet (2)
    4 Case by reference
    5 Move a whole day
    6 Report a child
    7 Language, PIN, help
> 2
CON Your PIN (6 digits).
    0 Back 00 Main
> 482915
CON Today:
    1 482-137-559 Kibra
    2 105-839-216 Kibra
    0 Back 00 Main
> 1
CON 482-137-559: Tue 14 Jul 9:00
    1 Set a date
    2 Move the date
    3 Cancel it
    4 What happened
    5 Ask for a report
    6 Status
    0 Back 00 Main
> 1
CON What for?
    1 Hearing
    2 Mention
    3 Plea
    4 Ruling or order
    0 Back 00 Main
> 2
CON Day? 1407 or 14/7 is 14 July. Also: tomorrow, Tuesday.
    1 Next court day: Tue 14 Jul
    0 Back 00 Main
> 1
CON Time? Type it: 930 or 14:30.
    1 8:30
    2 14:30
    3 9:00
    4 10:00
    5 11:00
    0 Back 00 Main
> 2
CON 482-137-559
    Tue 14 Jul 2026 9:00
    1 Save and tell all
    2 Change
    3 Do not save
    0 Back 00 Main
> 2
CON Day? 1407 or 14/7 is 14 July. Also: tomorrow, Tuesday.
    1 Next court day: Tue 14 Jul
    0 Back 00 Main
> 1
CON Time? Type it: 930 or 14:30.
    1 8:30
    2 14:30
    3 9:00
    4 10:00
    5 11:00
    0 Back 00 Main
> 2
CON 482-137-559
    Tue 14 Jul 2026 9:00
    1 Save and tell all
    2 Change
    3 Do not save
    0 Back 00 Main
> 3
END Nothing was changed. The old date stands.
