# Hand over to the next office.
dial: children en
CON Haki Mtoto
    1 New alerts (2)
    2 My cases
    3 Case by reference
    4 Calls to make (2)
    5 Report a child
    6 Report an officer
    7 Language, PIN, help
> 2
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
    2 Family contact
    3 Child moved
    4 Custody ended
    5 Hand over
    6 Next step or close
    0 Back 00 Main
> 5
CON 482-137-559: hand over to
    1 Prosecutor
    2 Court registry
    3 Probation
    4 Children's officer
    5 Police
    6 None of these: status
    0 Back 00 Main
> 1
CON 482-137-559 to Kibra Children's Office. They are asked to accept it.
    1 Hand over
    2 Another office
    0 Back 00 Main
> 1
END 482-137-559: Kibra Children's Office is told. Until they accept, it is yours.
=> hand_over: case=482137559, case_name=482-137-559 Kibra, goal=cases, hand_to=prosecutor

dial: police en
CON Haki Mtoto
    1 New alerts (2)
    2 My cases
    3 Case by reference
    4 To court (2)
    5 Report a child
    6 Report an officer
    7 Language, PIN, help
> 2
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
    2 Custody ended
    3 Child moved
    4 Family told
    5 Hand over
    6 Police file number
    0 Back 00 Main
> 5
CON 482-137-559: hand over to
    1 Prosecutor
    2 Court registry
    3 Probation
    4 Children's officer
    5 Police
    6 None of these: status
    0 Back 00 Main
> 2
CON 482-137-559 to Kibra Children's Office. They are asked to accept it.
    1 Hand over
    2 Another office
    0 Back 00 Main
> 2
CON 482-137-559: hand over to
    1 Prosecutor
    2 Court registry
    3 Probation
    4 Children's officer
    5 Police
    6 None of these: status
    0 Back 00 Main
> 1
CON 482-137-559 to Kibra Children's Office. They are asked to accept it.
    1 Hand over
    2 Another office
    0 Back 00 Main
> 1
END 482-137-559: Kibra Children's Office is told. Until they accept, it is yours.
=> hand_over: case=482137559, case_name=482-137-559 Kibra, goal=cases, hand_to=prosecutor
