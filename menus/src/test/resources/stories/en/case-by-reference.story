# A case by its reference: status, nothing for others, ask to see it.
dial: children en
CON Haki Mtoto
    1 New alerts (2)
    2 My cases
    3 Case by reference
    4 Calls to make (2)
    5 Report a child
    6 Report an officer
    7 Language, PIN, help
> 3
CON Reference (9 digits).
    0 Back 00 Main
> 482137550
CON Not right. Look at the paper.
    Reference (9 digits).
    0 Back 00 Main
> 4821
CON Not right. Look at the paper.
    Reference (9 digits).
    0 Back 00 Main
> 482137559
CON Your PIN (6 digits).
    0 Back 00 Main
> 482915
CON 482-137-559
    1 Status
    2 Family contact
    3 Child moved
    4 Custody ended
    5 Hand over
    6 Next step or close
    0 Back 00 Main
> 1
END 482-137-559: received. Kibra Children's Office, 0700000002. Next: Kibera Law Courts, Tue 14 Jul 9:00.

dial: children en
CON Haki Mtoto
    1 New alerts (2)
    2 My cases
    3 Case by reference
    4 Calls to make (2)
    5 Report a child
    6 Report an officer
    7 Language, PIN, help
> 3
CON Reference (9 digits).
    0 Back 00 Main
> 100000008
CON Your PIN (6 digits).
    0 Back 00 Main
> 482915
CON Nothing for you under that number.
    1 Type it again
    2 Ask to see it
    0 Back 00 Main
> 1
CON Reference (9 digits).
    0 Back 00 Main
> 482137559
CON 482-137-559
    1 Status
    2 Family contact
    3 Child moved
    4 Custody ended
    5 Hand over
    6 Next step or close
    0 Back 00 Main
> 1
END 482-137-559: received. Kibra Children's Office, 0700000002. Next: Kibera Law Courts, Tue 14 Jul 9:00.

dial: children en
CON Haki Mtoto
    1 New alerts (2)
    2 My cases
    3 Case by reference
    4 Calls to make (2)
    5 Report a child
    6 Report an officer
    7 Language, PIN, help
> 3
CON Reference (9 digits).
    0 Back 00 Main
> 100000008
CON Your PIN (6 digits).
    0 Back 00 Main
> 482915
CON Nothing for you under that number.
    1 Type it again
    2 Ask to see it
    0 Back 00 Main
> 2
CON Why must you see it?
    1 The child is with us
    2 We are bringing the child
    3 Ordered by the court
    4 Other
    0 Back 00 Main
> 1
END Nothing was changed. The case has moved on. Look at it again.
=> ask_access: access_why=child_with_us, case=100000008, goal=case

dial: children en
CON Haki Mtoto
    1 New alerts (2)
    2 My cases
    3 Case by reference
    4 Calls to make (2)
    5 Report a child
    6 Report an officer
    7 Language, PIN, help
> 3
CON Reference (9 digits).
    0 Back 00 Main
> 105839216
CON Your PIN (6 digits).
    0 Back 00 Main
> 482915
CON 482-137-559
    1 Status
    2 Family contact
    3 Child moved
    4 Custody ended
    5 Hand over
    6 Next step or close
    7 Take-back request
    0 Back 00 Main
> 1
END 482-137-559: received. Kibra Children's Office, 0700000002. No date is set yet.
