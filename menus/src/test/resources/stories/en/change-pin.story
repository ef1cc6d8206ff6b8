# A new PIN, typed twice.
dial: chief en
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
> 2
CON Your present PIN (6 digits).
    0 Back 00 Main
> 482915
CON New PIN, 6 digits. Not 123456, not a birthday, not your phone number.
    0 Back 00 Main
> 123456
CON Too easy to guess. Another one.
    New PIN, 6 digits. Not 123456, not a birthday, not your phone number.
    0 Back 00 Main
> 12
CON A PIN has 6 digits.
    New PIN, 6 digits. Not 123456, not a birthday, not your phone number.
    0 Back 00 Main
> 482915
CON The new PIN once more.
    0 Back 00 Main
> 111111
CON Not the same. Try again.
    The new PIN once more.
    0 Back 00 Main
> 482915
END Your PIN is changed. Tell it to nobody, not even to us.
=> change_pin: new_pin=hash of it

dial: chief en
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
> 2
CON Your present PIN (6 digits).
    0 Back 00 Main
> 111111
CON Wrong PIN. Tries left: 2. Type your PIN (6 digits).
    0 Back 00 Main
> 482915
CON New PIN, 6 digits. Not 123456, not a birthday, not your phone number.
    0 Back 00 Main
> 482915
CON The new PIN once more.
    0 Back 00 Main
> 482915
END Your PIN is changed. Tell it to nobody, not even to us.
=> change_pin: new_pin=hash of it
