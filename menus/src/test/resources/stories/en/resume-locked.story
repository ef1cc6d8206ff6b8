# The PIN is locked: what was sent is with the officers.
dial: chief en+draft
CON Haki Mtoto
    1 Report a child
    2 My reports
    3 Families to tell (2)
    4 Children back home (2)
    5 Report an officer
    6 Language, PIN, help
> 1
CON You began at 14:05 and it was not finished. Your PIN: go on.
    1 Begin a new one
    0 Back 00 Main
> 111111
CON Wrong PIN. Tries left: 2. Type your PIN (6 digits).
    1 Begin a new one
    0 Back 00 Main
> 222222
CON Wrong PIN. Tries left: 1. Type your PIN (6 digits).
    1 Begin a new one
    0 Back 00 Main
> 333333
CON PIN locked for 30 minutes. What you sent is with the officers.
    1 Begin a new one
    2 Phone numbers
    0 Back 00 Main
> 2
END Child in danger: 116, free, day and night. Police: 999 or 112. To report here you need no PIN: dial *384*115# and press 1 or 2.
