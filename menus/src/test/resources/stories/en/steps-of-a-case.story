# The next step, or the end.
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
> 6
CON 482-137-559: now
    1 First steps taken
    2 Place of safety
    3 Court for care
    4 Placed in care
    5 Back home, visited
    6 Close
    0 Back 00 Main
> 1
END 482-137-559: written down. An office whose turn it is gets an SMS. The family gets no text of this: the officer in charge calls.
=> take_step: case=482137559, case_name=482-137-559 Kibra, goal=cases, step=first_steps

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
> 6
CON 482-137-559: now
    1 First steps taken
    2 Place of safety
    3 Court for care
    4 Placed in care
    5 Back home, visited
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
=> close_case: case=482137559, case_name=482-137-559 Kibra, close_why=finished, goal=case
