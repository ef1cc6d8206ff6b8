# What the prosecution decides.
dial: prosecutor en
CON Haki Mtoto
    1 Files waiting (2)
    2 My cases
    3 Case by reference
    4 Report a child
    5 Report an officer
    6 Language, PIN, help
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
    2 Accept
    0 Back 00 Main
> 2
END 482-137-559: accepted by your office, 14:05. First call the reporter: 0700000002. Then dial again for the family and the next step.
=> accept: case=482137559, case_name=482-137-559 Kibra, goal=case

dial: prosecutor en
CON Haki Mtoto
    1 Files waiting (2)
    2 My cases
    3 Case by reference
    4 Report a child
    5 Report an officer
    6 Language, PIN, help
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
    2 To court
    3 Diversion
    4 End it
    5 Back to the police
    0 Back 00 Main
> 2
END 482-137-559: written down. An office whose turn it is gets an SMS. The family gets no text of this: the officer in charge calls.
=> decide_charge: case=105839216, case_name=105-839-216 Kibra, charge=to_court, goal=cases

dial: prosecutor en
CON Haki Mtoto
    1 Files waiting (2)
    2 My cases
    3 Case by reference
    4 Report a child
    5 Report an officer
    6 Language, PIN, help
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
    2 To court
    3 Diversion
    4 End it
    5 Back to the police
    0 Back 00 Main
> 3
CON Level?
    1 1, up to 3 months
    2 2, up to 6 months
    3 3, up to 12 months
    0 Back 00 Main
> 1
END 482-137-559: written down. An office whose turn it is gets an SMS. The family gets no text of this: the officer in charge calls.
=> begin_diversion: case=105839216, case_name=105-839-216 Kibra, diversion=level_1, goal=case

dial: prosecutor en
CON Haki Mtoto
    1 Files waiting (2)
    2 My cases
    3 Case by reference
    4 Report a child
    5 Report an officer
    6 Language, PIN, help
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
    2 To court
    3 Diversion
    4 End it
    5 Back to the police
    0 Back 00 Main
> 4
END 482-137-559: written down. An office whose turn it is gets an SMS. The family gets no text of this: the officer in charge calls.
=> decide_charge: case=105839216, case_name=105-839-216 Kibra, charge=end_it, goal=cases

dial: prosecutor en
CON Haki Mtoto
    1 Files waiting (2)
    2 My cases
    3 Case by reference
    4 Report a child
    5 Report an officer
    6 Language, PIN, help
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
    2 To court
    3 Diversion
    4 End it
    5 Back to the police
    0 Back 00 Main
> 5
END 482-137-559: written down. An office whose turn it is gets an SMS. The family gets no text of this: the officer in charge calls.
=> decide_charge: case=105839216, case_name=105-839-216 Kibra, charge=back_to_police, goal=cases
