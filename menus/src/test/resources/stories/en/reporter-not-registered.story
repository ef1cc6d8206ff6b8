# An alert by somebody who is not registered.
dial: children en
CON Haki Mtoto
    1 New alerts (2)
    2 My cases
    3 Case by reference
    4 Calls to make (2)
    5 Report a child
    6 Report an officer
    7 Language, PIN, help
> 1
CON Your PIN (6 digits).
    0 Back 00 Main
> 482915
CON New, most urgent first:
    1 482-137-559 Kibra
    2 105-839-216 Kibra
    0 Back 00 Main
> 2
CON 482-137-559, 14:05
    Theft
    Kibera
    1 Accept
    2 Pass on
    3 Sex, age, where now
    4 Who reported
    0 Back 00 Main
> 4
END 482-137-559: the reporter is not registered. The phone may be in the wrong hands: do not call it unless the reporter said yes.

dial: children en+reporter_public
CON Haki Mtoto
    1 New alerts (2)
    2 My cases
    3 Case by reference
    4 Calls to make (2)
    5 Report a child
    6 Report an officer
    7 Language, PIN, help
> 1
CON Your PIN (6 digits).
    0 Back 00 Main
> 482915
CON New, most urgent first:
    1 482-137-559 Kibra
    2 105-839-216 Kibra
    0 Back 00 Main
> 1
CON 482-137-559, 14:05
    Theft
    Kibera
    1 Accept
    2 Pass on
    3 Sex, age, where now
    4 Who reported
    0 Back 00 Main
> 1
END 482-137-559: accepted by your office, 14:05. The reporter is not registered: do not call that phone. Dial again for the next step.
=> accept: case=482137559, case_name=482-137-559 Kibra, goal=alerts
