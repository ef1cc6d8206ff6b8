# The children's office decides on the wish to take a report back.
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
> 2
CON 482-137-559
    1 Status
    2 Family contact
    3 Child moved
    4 Custody ended
    5 Hand over
    6 Next step or close
    7 Take-back request
    0 Back 00 Main
> 7
CON 482-137-559: the reporter asks to take it back.
    1 Refuse: it stands
    2 Agree: close it
    3 Under pressure
    0 Back 00 Main
> 1
END 482-137-559: written down. The reporter is told that it stands.
=> decide_take_back: case=105839216, case_name=105-839-216 Kibra, goal=cases, take_back=refuse

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
> 2
CON 482-137-559
    1 Status
    2 Family contact
    3 Child moved
    4 Custody ended
    5 Hand over
    6 Next step or close
    7 Take-back request
    0 Back 00 Main
> 7
CON 482-137-559: the reporter asks to take it back.
    1 Refuse: it stands
    2 Agree: close it
    3 Under pressure
    0 Back 00 Main
> 2
CON 482-137-559: close, because
    1 Finished
    2 Not a child's case
    3 Same as another
    4 Child is now 18
    0 Back 00 Main
> 1
END 482-137-559: closed. The family gets: no more dates. To open it again ask your county office.
=> close_case: case=105839216, case_name=105-839-216 Kibra, close_why=finished, goal=cases, take_back=agree
