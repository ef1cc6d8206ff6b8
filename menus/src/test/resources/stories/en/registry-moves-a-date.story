# A date is moved, or has no new day yet.
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
> 2
CON Why is it moved?
    1 Witness absent
    2 Magistrate away
    3 Advocate not ready
    4 Child not brought
    5 Papers not ready
    6 Other
    0 Back 00 Main
> 2
CON New day? 1407 or 14/7 is 14 July.
    1 Next court day: Tue 14 Jul
    2 No day yet
    0 Back 00 Main
> 1
CON Time? Type it: 930 or 14:30.
    1 8:30
    2 14:30
    3 9:00
    4 10:00
    5 11:00
    0 Back 00 Main
> 1
CON 482-137-559
    Tue 14 Jul 2026 9:00
    1 Save and tell all
    2 Change
    3 Do not save
    0 Back 00 Main
> 1
END 482-137-559: Tue 14 Jul 2026 9:00. Saved. All are told now: by SMS, or an officer calls those who cannot be texted.
=> save_hearing: case=482137559, case_name=482-137-559 Kibra, day_choice=next_court_day, goal=today, hour_choice=half_past_8, move_why=magistrate_away

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
> 2
CON Why is it moved?
    1 Witness absent
    2 Magistrate away
    3 Advocate not ready
    4 Child not brought
    5 Papers not ready
    6 Other
    0 Back 00 Main
> 2
CON New day? 1407 or 14/7 is 14 July.
    1 Next court day: Tue 14 Jul
    2 No day yet
    0 Back 00 Main
> 2
CON 482-137-559: Tue 14 Jul 9:00 will not be heard. Tell everybody not to come?
    1 Yes
    2 No, keep the date
    0 Back 00 Main
> 1
END 482-137-559: everybody who knew is told not to come, by SMS or by phone. No new date in 3 court days: we ask you again.
=> call_off: called_off=no_day_yet, case=482137559, case_name=482-137-559 Kibra, goal=today, move_why=magistrate_away

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
> 2
CON Why is it moved?
    1 Witness absent
    2 Magistrate away
    3 Advocate not ready
    4 Child not brought
    5 Papers not ready
    6 Other
    0 Back 00 Main
> 1
CON New day? 1407 or 14/7 is 14 July.
    1 Next court day: Tue 14 Jul
    2 No day yet
    0 Back 00 Main
> xx
CON No court: Sunday.
    New day? 1407 or 14/7 is 14 July.
    1 Next court day: Tue 14 Jul
    2 No day yet
    0 Back 00 Main
> 1507
CON Time? Type it: 930 or 14:30.
    1 8:30
    2 14:30
    3 9:00
    4 10:00
    5 11:00
    0 Back 00 Main
> 1430
CON 482-137-559
    Tue 14 Jul 2026 9:00
    1 Save and tell all
    2 Change
    3 Do not save
    0 Back 00 Main
> 1
END 482-137-559: Tue 14 Jul 2026 9:00. Saved. All are told now: by SMS, or an officer calls those who cannot be texted.
=> save_hearing: case=482137559, case_name=482-137-559 Kibra, day=1507, day_choice=typed, goal=today, hour=1430, hour_choice=typed, move_why=witness_absent
