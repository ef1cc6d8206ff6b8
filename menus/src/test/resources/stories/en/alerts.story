# New alerts: accept, pass on, ask more.
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
END 482-137-559: accepted by your office, 14:05. First call the reporter: 0700000002. Then dial again for the family and the next step.
=> accept: case=482137559, case_name=482-137-559 Kibra, goal=alerts

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
> 1
CON 482-137-559, 14:05
    Theft
    Kibera
    1 Accept
    2 Pass on
    3 Sex, age, where now
    4 Who reported
    0 Back 00 Main
> 2
CON 482-137-559: why not?
    1 Another office's area
    2 Nobody here today
    3 We know the family
    4 Other
    0 Back 00 Main
> 3
END 482-137-559: passed to Kibra Children's Office. It stays with you until they accept.
=> pass_on: case=482137559, case_name=482-137-559 Kibra, decline_why=knows_family, goal=alerts

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
> 1
CON 482-137-559, 14:05
    Theft
    Kibera
    1 Accept
    2 Pass on
    3 Sex, age, where now
    4 Who reported
    0 Back 00 Main
> 3
END 482-137-559: Boy, 15. With police. Accused. To accept dial again, or text OK 482137559 to 22115.

dial: police en
CON Haki Mtoto
    1 New alerts (2)
    2 My cases
    3 Case by reference
    4 To court (2)
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
> 4
END 482-137-559: reported by an officer on 0700000002: call first.
