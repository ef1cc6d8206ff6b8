# A code to confirm one SMS.
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
> 3
CON A code to confirm one SMS. Type your PIN (6 digits).
    0 Back 00 Main
> 482915
END Code 730184. Put it at the end of your SMS. For one change, from this phone, within 10 minutes. Give it to nobody.
=> issue_sms_code: 

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
> 3
CON A code to confirm one SMS. Type your PIN (6 digits).
    0 Back 00 Main
> 111111
CON Wrong PIN. Tries left: 2. Type your PIN (6 digits).
    0 Back 00 Main
> 482915
END Code 730184. Put it at the end of your SMS. For one change, from this phone, within 10 minutes. Give it to nobody.
=> issue_sms_code: 
