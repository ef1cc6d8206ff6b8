# A code to sign in at the desk.
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
> 5
CON A code to sign in at the desk computer. Type your PIN (6 digits).
    0 Back 00 Main
> 482915
END Desk code 730184. Type it with your number at the desk, within 10 minutes, once. Give it to nobody, not even to us.
=> issue_desk_code: 

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
> 5
CON A code to sign in at the desk computer. Type your PIN (6 digits).
    0 Back 00 Main
> 111111
CON Wrong PIN. Tries left: 2. Type your PIN (6 digits).
    0 Back 00 Main
> 482915
END Desk code 730184. Type it with your number at the desk, within 10 minutes, once. Give it to nobody, not even to us.
=> issue_desk_code: 
