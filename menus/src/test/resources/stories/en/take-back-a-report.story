# Asked to take it back: nothing is deleted.
dial: chief en
CON Haki Mtoto
    1 Report a child
    2 My reports
    3 Families to tell (2)
    4 Children back home (2)
    5 Report an officer
    6 Language, PIN, help
> 2
CON Your PIN (6 digits).
    0 Back 00 Main
> 482915
CON Your reports:
    1 482-137-559 Kibra
    2 105-839-216 Kibra
    0 Back 00 Main
> 1
CON 482-137-559: received
    1 Add or correct
    2 Ask to take it back
    3 Whom to call
    0 Back 00 Main
> 2
CON Nothing is deleted: the children's officer decides. Why?
    1 Reported twice
    2 A mistake
    3 They settled it
    4 Other
    0 Back 00 Main
> 1
END 482-137-559: your request was passed on. The report stands until the children's officer decides.
=> ask_to_withdraw: case=482137559, case_name=482-137-559 Kibra, goal=reports, withdraw_why=twice

dial: chief en
CON Haki Mtoto
    1 Report a child
    2 My reports
    3 Families to tell (2)
    4 Children back home (2)
    5 Report an officer
    6 Language, PIN, help
> 2
CON Your PIN (6 digits).
    0 Back 00 Main
> 482915
CON Your reports:
    1 482-137-559 Kibra
    2 105-839-216 Kibra
    0 Back 00 Main
> 1
CON 482-137-559: received
    1 Add or correct
    2 Ask to take it back
    3 Whom to call
    0 Back 00 Main
> 2
CON Nothing is deleted: the children's officer decides. Why?
    1 Reported twice
    2 A mistake
    3 They settled it
    4 Other
    0 Back 00 Main
> 3
END 482-137-559: your request was passed on. The report stands until the children's officer decides.
=> ask_to_withdraw: case=482137559, case_name=482-137-559 Kibra, goal=reports, withdraw_why=settled
