# My reports: received, accepted, closed; whom to call.
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
> 3
END 482-137-559: please call 0700000002. No answer: call 116, free, day and night.

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
> 111111
CON Wrong PIN. Tries left: 2. Type your PIN (6 digits).
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
> 0
CON Your reports:
    1 482-137-559 Kibra
    2 105-839-216 Kibra
    0 Back 00 Main
> 00
CON Haki Mtoto
    1 Report a child
    2 My reports
    3 Families to tell (2)
    4 Children back home (2)
    5 Report an officer
    6 Language, PIN, help
> 2
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
> 3
END 482-137-559: please call 0700000002. No answer: call 116, free, day and night.

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
> 111111
CON Wrong PIN. Tries left: 2. Type your PIN (6 digits).
    0 Back 00 Main
> 222222
CON Wrong PIN. Tries left: 1. Type your PIN (6 digits).
    0 Back 00 Main
> 333333
END PIN locked for 30 minutes. Nothing was changed. You can still report a child without a PIN. Urgent: call 116, free.

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
> 10
CON Your reports:
    1 105-839-216 Kibra
    0 Back 00 Main
> 0
CON Your reports:
    1 482-137-559 Kibra
    2 105-839-216 Kibra
    0 Back 00 Main
> 00
CON Haki Mtoto
    1 Report a child
    2 My reports
    3 Families to tell (2)
    4 Children back home (2)
    5 Report an officer
    6 Language, PIN, help
> 6
CON Kibera Location
    1 English / Kiswahili
    2 Change PIN
    3 Code to confirm an SMS
    4 Help
    5 Code for the desk
    0 Back 00 Main
> 4
END Report a child who is accused, hurt or in need. The children's officer and the police are told. Danger now: call 116, free. Never tell anyone your PIN.
