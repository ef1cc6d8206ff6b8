# What happened in court.
dial: registry en
CON Haki Mtoto
    1 New (2)
    2 Today's dates (2)
    3 No result yet (2)
    4 Case by reference
    5 Move a whole day
    6 Report a child
    7 Language, PIN, help
> 3
CON Your PIN (6 digits).
    0 Back 00 Main
> 482915
CON What happened to these?
    1 482-137-559 Kibra
    2 105-839-216 Kibra
    0 Back 00 Main
> 1
CON 482-137-559, Tue 14 Jul 9:00: what happened?
    1 Heard
    2 Moved
    3 Child not brought
    4 Nobody came
    0 Back 00 Main
> 1
CON And now?
    1 New date
    2 Decided, order made
    3 Report asked for
    4 Diversion
    5 Ended here
    0 Back 00 Main
> 1
CON What for?
    1 Hearing
    2 Mention
    3 Plea
    4 Ruling or order
    00 Main
=> record_outcome: case=482137559, case_name=482-137-559 Kibra, goal=unrecorded, outcome=new_date, outcome_at=outcome_next
> 1
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
> 1
CON 482-137-559
    Tue 14 Jul 2026 9:00
    1 Save and tell all
    2 Change
    3 Do not save
    0 Back 00 Main
> 1
END 482-137-559: Tue 14 Jul 2026 9:00. Saved. All are told now: by SMS, or an officer calls those who cannot be texted.
=> save_hearing: case=482137559, case_name=482-137-559 Kibra, day_choice=next_court_day, goal=unrecorded, hearing_kind=hearing, hour_choice=half_past_8, outcome=new_date, outcome_at=outcome_next

dial: registry en
CON Haki Mtoto
    1 New (2)
    2 Today's dates (2)
    3 No result yet (2)
    4 Case by reference
    5 Move a whole day
    6 Report a child
    7 Language, PIN, help
> 3
CON Your PIN (6 digits).
    0 Back 00 Main
> 482915
CON What happened to these?
    1 482-137-559 Kibra
    2 105-839-216 Kibra
    0 Back 00 Main
> 1
CON 482-137-559, Tue 14 Jul 9:00: what happened?
    1 Heard
    2 Moved
    3 Child not brought
    4 Nobody came
    0 Back 00 Main
> 1
CON And now?
    1 New date
    2 Decided, order made
    3 Report asked for
    4 Diversion
    5 Ended here
    0 Back 00 Main
> 2
CON 482-137-559: custody ended how?
    1 Went home
    2 Taken to court
    3 Place of safety
    4 Another station
    5 Held by court order
    00 Main
=> record_outcome: case=482137559, case_name=482-137-559 Kibra, goal=unrecorded, outcome=decided, outcome_at=outcome_next
> 1
END 482-137-559: custody ended, 14:05. The time limit to court stops where the law allows.
=> end_custody: case=482137559, case_name=482-137-559 Kibra, custody_end=home, goal=unrecorded, outcome=decided, outcome_at=outcome_next

dial: registry en
CON Haki Mtoto
    1 New (2)
    2 Today's dates (2)
    3 No result yet (2)
    4 Case by reference
    5 Move a whole day
    6 Report a child
    7 Language, PIN, help
> 3
CON Your PIN (6 digits).
    0 Back 00 Main
> 482915
CON What happened to these?
    1 482-137-559 Kibra
    2 105-839-216 Kibra
    0 Back 00 Main
> 1
CON 482-137-559, Tue 14 Jul 9:00: what happened?
    1 Heard
    2 Moved
    3 Child not brought
    4 Nobody came
    0 Back 00 Main
> 1
CON And now?
    1 New date
    2 Decided, order made
    3 Report asked for
    4 Diversion
    5 Ended here
    0 Back 00 Main
> 3
CON A report from whom? Due in 14 days.
    1 Probation
    2 Children's officer
    3 Both
    0 Back 00 Main
> 1
END 482-137-559: written down. An office whose turn it is gets an SMS. The family gets no text of this: the officer in charge calls.
=> ask_report: case=482137559, case_name=482-137-559 Kibra, goal=unrecorded, outcome=report_asked, outcome_at=outcome_next, report_from=probation

dial: registry en
CON Haki Mtoto
    1 New (2)
    2 Today's dates (2)
    3 No result yet (2)
    4 Case by reference
    5 Move a whole day
    6 Report a child
    7 Language, PIN, help
> 3
CON Your PIN (6 digits).
    0 Back 00 Main
> 482915
CON What happened to these?
    1 482-137-559 Kibra
    2 105-839-216 Kibra
    0 Back 00 Main
> 1
CON 482-137-559, Tue 14 Jul 9:00: what happened?
    1 Heard
    2 Moved
    3 Child not brought
    4 Nobody came
    0 Back 00 Main
> 1
CON And now?
    1 New date
    2 Decided, order made
    3 Report asked for
    4 Diversion
    5 Ended here
    0 Back 00 Main
> 4
CON Level?
    1 1, up to 3 months
    2 2, up to 6 months
    3 3, up to 12 months
    00 Main
=> record_outcome: case=482137559, case_name=482-137-559 Kibra, goal=unrecorded, outcome=diversion, outcome_at=outcome_next
> 1
END 482-137-559: written down. An office whose turn it is gets an SMS. The family gets no text of this: the officer in charge calls.
=> begin_diversion: case=482137559, case_name=482-137-559 Kibra, diversion=level_1, goal=unrecorded, outcome=diversion, outcome_at=outcome_next

dial: registry en
CON Haki Mtoto
    1 New (2)
    2 Today's dates (2)
    3 No result yet (2)
    4 Case by reference
    5 Move a whole day
    6 Report a child
    7 Language, PIN, help
> 3
CON Your PIN (6 digits).
    0 Back 00 Main
> 482915
CON What happened to these?
    1 482-137-559 Kibra
    2 105-839-216 Kibra
    0 Back 00 Main
> 1
CON 482-137-559, Tue 14 Jul 9:00: what happened?
    1 Heard
    2 Moved
    3 Child not brought
    4 Nobody came
    0 Back 00 Main
> 1
CON And now?
    1 New date
    2 Decided, order made
    3 Report asked for
    4 Diversion
    5 Ended here
    0 Back 00 Main
> 5
END 482-137-559: written down. An office whose turn it is gets an SMS. The family gets no text of this: the officer in charge calls.
=> record_outcome: case=482137559, case_name=482-137-559 Kibra, goal=unrecorded, outcome=ended, outcome_at=outcome_next

dial: registry en
CON Haki Mtoto
    1 New (2)
    2 Today's dates (2)
    3 No result yet (2)
    4 Case by reference
    5 Move a whole day
    6 Report a child
    7 Language, PIN, help
> 3
CON Your PIN (6 digits).
    0 Back 00 Main
> 482915
CON What happened to these?
    1 482-137-559 Kibra
    2 105-839-216 Kibra
    0 Back 00 Main
> 1
CON 482-137-559, Tue 14 Jul 9:00: what happened?
    1 Heard
    2 Moved
    3 Child not brought
    4 Nobody came
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
=> save_hearing: case=482137559, case_name=482-137-559 Kibra, day_choice=next_court_day, goal=unrecorded, hour_choice=half_past_8, move_why=witness_absent, outcome=moved, outcome_at=outcome

dial: registry en
CON Haki Mtoto
    1 New (2)
    2 Today's dates (2)
    3 No result yet (2)
    4 Case by reference
    5 Move a whole day
    6 Report a child
    7 Language, PIN, help
> 3
CON Your PIN (6 digits).
    0 Back 00 Main
> 482915
CON What happened to these?
    1 482-137-559 Kibra
    2 105-839-216 Kibra
    0 Back 00 Main
> 1
CON 482-137-559, Tue 14 Jul 9:00: what happened?
    1 Heard
    2 Moved
    3 Child not brought
    4 Nobody came
    0 Back 00 Main
> 3
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
=> save_hearing: case=482137559, case_name=482-137-559 Kibra, day_choice=next_court_day, goal=unrecorded, hour_choice=half_past_8, move_why=child_not_brought, outcome=not_brought, outcome_at=outcome

dial: registry en
CON Haki Mtoto
    1 New (2)
    2 Today's dates (2)
    3 No result yet (2)
    4 Case by reference
    5 Move a whole day
    6 Report a child
    7 Language, PIN, help
> 3
CON Your PIN (6 digits).
    0 Back 00 Main
> 482915
CON What happened to these?
    1 482-137-559 Kibra
    2 105-839-216 Kibra
    0 Back 00 Main
> 1
CON 482-137-559, Tue 14 Jul 9:00: what happened?
    1 Heard
    2 Moved
    3 Child not brought
    4 Nobody came
    0 Back 00 Main
> 4
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
=> save_hearing: case=482137559, case_name=482-137-559 Kibra, day_choice=next_court_day, goal=unrecorded, hour_choice=half_past_8, move_why=other, outcome=nobody_came, outcome_at=outcome

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
> 5
CON A report from whom? Due in 14 days.
    1 Probation
    2 Children's officer
    3 Both
    0 Back 00 Main
> 1
END 482-137-559: written down. An office whose turn it is gets an SMS. The family gets no text of this: the officer in charge calls.
=> ask_report: case=482137559, case_name=482-137-559 Kibra, goal=today, report_from=probation

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
> 6
END 482-137-559: received. Kibra Children's Office, 0700000002. Next: Kibera Law Courts, Tue 14 Jul 9:00.

dial: registry en
CON Haki Mtoto
    1 New (2)
    2 Today's dates (2)
    3 No result yet (2)
    4 Case by reference
    5 Move a whole day
    6 Report a child
    7 Language, PIN, help
> 3
CON Your PIN (6 digits).
    0 Back 00 Main
> 482915
CON What happened to these?
    1 482-137-559 Kibra
    2 105-839-216 Kibra
    0 Back 00 Main
> 1
CON 482-137-559, Tue 14 Jul 9:00: what happened?
    1 Heard
    2 Moved
    3 Child not brought
    4 Nobody came
    0 Back 00 Main
> 1
CON And now?
    1 New date
    2 Decided, order made
    3 Report asked for
    4 Diversion
    5 Ended here
    0 Back 00 Main
> 2
CON 482-137-559: custody ended how?
    1 Went home
    2 Taken to court
    3 Place of safety
    4 Another station
    5 Held by court order
    00 Main
=> record_outcome: case=482137559, case_name=482-137-559 Kibra, goal=unrecorded, outcome=decided, outcome_at=outcome_next
> 5
CON 482-137-559: held by court order, 14:05. Does the child leave now?
    1 Yes: where to
    2 No
    00 Main
=> end_custody: case=482137559, case_name=482-137-559 Kibra, custody_end=court_order, goal=unrecorded, outcome=decided, outcome_at=outcome_next
> 2
END 482-137-559: written down, 14:05.
