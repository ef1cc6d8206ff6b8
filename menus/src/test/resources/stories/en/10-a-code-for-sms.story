# An officer takes a code for one change by SMS.
dial: officer
CON Haki Mtoto
    Kiambu Children's Office
    1 Report a child
    2 Kiswahili
    3 Help
    4 Code for SMS
> 4
CON A code for one change by SMS. Type your PIN (6 digits).
    0 Back 00 Main
> 4829
CON A PIN has 6 digits.
    A code for one change by SMS. Type your PIN (6 digits).
    0 Back 00 Main
> 0
CON Haki Mtoto
    Kiambu Children's Office
    1 Report a child
    2 Kiswahili
    3 Help
    4 Code for SMS
> 4
CON A code for one change by SMS. Type your PIN (6 digits).
    0 Back 00 Main
> 111111
CON Wrong PIN. Tries left: 2. Type your PIN (6 digits).
    0 Back 00 Main
> 482915
END Code 730184. Put it at the end of your SMS. For one change, from this phone, within 10 minutes. Give it to nobody.
=> issue_sms_code: 

# Too many guesses.
dial: chief
CON Haki Mtoto
    Kibera Location
    1 Report a child
    2 Kiswahili
    3 Help
    4 Code for SMS
> 4
CON A code for one change by SMS. Type your PIN (6 digits).
    0 Back 00 Main
> 111111
CON Wrong PIN. Tries left: 2. Type your PIN (6 digits).
    0 Back 00 Main
> 222222
CON Wrong PIN. Tries left: 1. Type your PIN (6 digits).
    0 Back 00 Main
> 333333
END No code: too many wrong PINs. Try again in 30 minutes. Urgent? Call 116 now, free.

# The store is down.
dial: chief
CON Haki Mtoto
    Kibera Location
    1 Report a child
    2 Kiswahili
    3 Help
    4 Code for SMS
> 4
CON A code for one change by SMS. Type your PIN (6 digits).
    0 Back 00 Main
> 999999
END Sorry, the service does not answer now. Please dial again in a few minutes. Urgent: call 116, free.
