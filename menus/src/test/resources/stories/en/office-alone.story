# Reports about officers, for the coordinators who read them: after the PIN, in the words of their texts.
dial: coordinator en
CON Haki Mtoto
    1 New alerts (2)
    2 My cases
    3 Case by reference
    4 Calls to make (2)
    5 Yours alone (2)
    6 Report a child
    7 Language, PIN, help
> 5
CON Your PIN (6 digits).
    0 Back 00 Main
> 482915
CON For your office alone:
    1 482-137-559 Kibra
    2 105-839-216 Kibra
    0 Back 00 Main
> 1
CON 482-137-559, Tue 14 Jul
    Police: Asks for money
    Kibera
    1 Whom to call
    2 What was done
    0 Back 00 Main
> 1
END 482-137-559: whoever reported it may be called: 0700000002. Do not tell anyone who it was.

dial: coordinator en
CON Haki Mtoto
    1 New alerts (2)
    2 My cases
    3 Case by reference
    4 Calls to make (2)
    5 Yours alone (2)
    6 Report a child
    7 Language, PIN, help
> 5
CON Your PIN (6 digits).
    0 Back 00 Main
> 482915
CON For your office alone:
    1 482-137-559 Kibra
    2 105-839-216 Kibra
    0 Back 00 Main
> 2
CON 482-137-559, Tue 14 Jul
    Police: Asks for money
    Kibera
    1 Whom to call
    2 What was done
    0 Back 00 Main
> 2
CON 482-137-559: what came of it?
    1 It is true
    2 It is not true
    3 Passed to their superior
    4 Too little is known
    0 Back 00 Main
> 3
END 482-137-559: written down and closed. The child, if there is one, needs a report of its own.
=> close_conduct: conduct=105839216, conduct_name=105-839-216 Kibra, conduct_outcome=passed_on, goal=office_reports
