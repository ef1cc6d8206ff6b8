# My cases.
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
> 1
END 482-137-559: received. Kibra Children's Office, 0700000002. Next: Kibera Law Courts, Tue 14 Jul 9:00.

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
> 1
END 482-137-559: received. Kibra Children's Office, 0700000002. No date is set yet.

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
> 48
CON Your cases:
    1 482-137-559 Kibra
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
> 1
END 482-137-559: received. Kibra Children's Office, 0700000002. Next: Kibera Law Courts, Tue 14 Jul 9:00.
