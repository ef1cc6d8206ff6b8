# A report handed in, late; how a plan goes; seen at home.
dial: probation en
CON Haki Mtoto
    1 New (2)
    2 Reports due (3)
    3 My cases
    4 Case by reference
    5 Report a child
    6 Report an officer
    7 Language, PIN, help
> 2
CON Your PIN (6 digits).
    0 Back 00 Main
> 482915
CON Reports due:
    1 482-137-559 Kibra
    2 105-839-216 Kibra
    0 Back 00 Main
> 1
CON 482-137-559
    1 Status
    2 Report handed in
    3 Report needs time
    4 Plan kept or ended
    5 Seen at home
    6 Close
    0 Back 00 Main
> 2
END 482-137-559: written down. An office whose turn it is gets an SMS. The family gets no text of this: the officer in charge calls.
=> hand_in_report: case=482137559, case_name=482-137-559 Kibra, goal=due_reports

dial: probation en
CON Haki Mtoto
    1 New (2)
    2 Reports due (3)
    3 My cases
    4 Case by reference
    5 Report a child
    6 Report an officer
    7 Language, PIN, help
> 2
CON Your PIN (6 digits).
    0 Back 00 Main
> 482915
CON Reports due:
    1 482-137-559 Kibra
    2 105-839-216 Kibra
    0 Back 00 Main
> 1
CON 482-137-559
    1 Status
    2 Report handed in
    3 Report needs time
    4 Plan kept or ended
    5 Seen at home
    6 Close
    0 Back 00 Main
> 3
CON When will it be ready?
    1 Before the next date
    2 Not before it: tell court
    0 Back 00 Main
> 1
END 482-137-559: written down. An office whose turn it is gets an SMS. The family gets no text of this: the officer in charge calls.
=> report_is_late: case=482137559, case_name=482-137-559 Kibra, goal=due_reports, late=before_the_date

dial: probation en
CON Haki Mtoto
    1 New (2)
    2 Reports due (3)
    3 My cases
    4 Case by reference
    5 Report a child
    6 Report an officer
    7 Language, PIN, help
> 3
CON Your PIN (6 digits).
    0 Back 00 Main
> 482915
CON Your cases:
    1 482-137-559 Kibra
    2 105-839-216 Kibra
    0 Back 00 Main
> 1
CON 482-137-559
    1 Status
    2 Report handed in
    3 Report needs time
    4 Plan kept or ended
    5 Seen at home
    6 Close
    0 Back 00 Main
> 4
CON 482-137-559: the plan
    1 Is kept
    2 Is not kept
    3 Has ended well
    4 Needs more time
    0 Back 00 Main
> 1
END 482-137-559: written down. An office whose turn it is gets an SMS. The family gets no text of this: the officer in charge calls.
=> report_plan: case=482137559, case_name=482-137-559 Kibra, goal=cases, plan=kept

dial: probation en
CON Haki Mtoto
    1 New (2)
    2 Reports due (3)
    3 My cases
    4 Case by reference
    5 Report a child
    6 Report an officer
    7 Language, PIN, help
> 3
CON Your PIN (6 digits).
    0 Back 00 Main
> 482915
CON Your cases:
    1 482-137-559 Kibra
    2 105-839-216 Kibra
    0 Back 00 Main
> 1
CON 482-137-559
    1 Status
    2 Report handed in
    3 Report needs time
    4 Plan kept or ended
    5 Seen at home
    6 Close
    0 Back 00 Main
> 5
CON 482-137-559: seen the child this month?
    1 Seen, is well
    2 Seen, has a problem
    3 Not seen
    4 Moved away
    0 Back 00 Main
> 1
END Thank you: written down. We ask again next month.
=> see_child: case=482137559, case_name=482-137-559 Kibra, goal=cases, seen=well

dial: probation en
CON Haki Mtoto
    1 New (2)
    2 Reports due (3)
    3 My cases
    4 Case by reference
    5 Report a child
    6 Report an officer
    7 Language, PIN, help
> 3
CON Your PIN (6 digits).
    0 Back 00 Main
> 482915
CON Your cases:
    1 482-137-559 Kibra
    2 105-839-216 Kibra
    0 Back 00 Main
> 1
CON 482-137-559
    1 Status
    2 Report handed in
    3 Report needs time
    4 Plan kept or ended
    5 Seen at home
    6 Close
    0 Back 00 Main
> 6
CON 482-137-559: close, because
    1 Finished
    2 Not a child's case
    3 Same as another
    4 Child is now 18
    0 Back 00 Main
> 1
END 482-137-559: closed. The family gets: no more dates. To open it again ask your county office.
=> close_case: case=482137559, case_name=482-137-559 Kibra, close_why=finished, goal=cases
