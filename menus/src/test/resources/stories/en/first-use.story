# First use: the supervisor's code, a PIN of one's own or one that is given.
dial: new en
CON Karibu / Welcome
    Kibera Location
    1 Kiswahili
    2 English
    3 Si mimi / Not me
    4 Taarifa ya mtoto / Report a child
> 2
CON The one-time code from your supervisor (8 digits).
    0 Back 00 Main
> 111111
CON Not right. Tries left: 2. The one-time code from your supervisor (8 digits).
    0 Back 00 Main
> 482915
CON Choose a PIN of 6 digits. Not 123456, not a birthday.
    1 Give me one
    0 Back 00 Main
> 123456
CON Too easy to guess. Another one.
    Choose a PIN of 6 digits. Not 123456, not a birthday.
    1 Give me one
    0 Back 00 Main
> 482915
CON The PIN once more.
    0 Back 00 Main
> 111111
CON Not the same. Try again.
    The PIN once more.
    0 Back 00 Main
> 482915
END Ready. To report: dial *384*115# and press 1. PIN forgotten? Send without it, and ask your supervisor. Danger: 116, free.
=> activate: new_pin=hash of it

dial: new en
CON Karibu / Welcome
    Kibera Location
    1 Kiswahili
    2 English
    3 Si mimi / Not me
    4 Taarifa ya mtoto / Report a child
> 2
CON The one-time code from your supervisor (8 digits).
    0 Back 00 Main
> 482915
CON Choose a PIN of 6 digits. Not 123456, not a birthday.
    1 Give me one
    0 Back 00 Main
> 1
CON Your PIN: 482915. Write it where nobody finds it, then type it here.
    0 Back 00 Main
> 111111
CON Not the same. Try again.
    Your PIN: 482915. Write it where nobody finds it, then type it here.
    0 Back 00 Main
> 482915
END Ready. To report: dial *384*115# and press 1. PIN forgotten? Send without it, and ask your supervisor. Danger: 116, free.
=> activate: new_pin=hash of it

dial: new en
CON Karibu / Welcome
    Kibera Location
    1 Kiswahili
    2 English
    3 Si mimi / Not me
    4 Taarifa ya mtoto / Report a child
> 3
END Thank you. This number will be checked. A child in danger: call 116, free.
=> disown_number: 

dial: new en
CON Karibu / Welcome
    Kibera Location
    1 Kiswahili
    2 English
    3 Si mimi / Not me
    4 Taarifa ya mtoto / Report a child
> 2
CON The one-time code from your supervisor (8 digits).
    0 Back 00 Main
> 111111
CON Not right. Tries left: 2. The one-time code from your supervisor (8 digits).
    0 Back 00 Main
> 222222
CON Not right. Tries left: 1. The one-time code from your supervisor (8 digits).
    0 Back 00 Main
> 333333
END Too many wrong codes. Ask your supervisor for a new one. You can report a child without a PIN: dial again.

dial: new en
CON Karibu / Welcome
    Kibera Location
    1 Kiswahili
    2 English
    3 Si mimi / Not me
    4 Taarifa ya mtoto / Report a child
> 4
CON The child is:
    1 Suspected of an offence
    2 A victim
    3 A witness
    4 In need of care or lost
    5 Not sure
    0 Back 00 Main
> 1
CON What danger now?
    1 In a police cell
    2 Abuse going on
    3 Hurt or sick
    4 Alone or lost
    5 No danger
    0 Back 00 Main
> 1
CON Location? Type first letters, such as KIBE
    1 Choose the county
    0 Back 00 Main
> KIBE
CON Which one?
    1 Kibera, Langata
    2 Kibera Central, Langata
    3 Not in this list
    0 Back 00 Main
> 1
CON Accused of:
    1 Theft
    2 Fight, assault
    3 Drugs, alcohol
    4 Sexual offence
    5 Damage, fire
    6 Truancy
    7 Other
    0 Back 00 Main
> 1
CON Girl or boy? With the age: girl 15 = 115, boy 7 = 207
    1 Girl
    2 Boy
    3 Not known
    0 Back 00 Main
> 215
CON Property; Boy, 15
    Kibera, Nairobi City
    1 Send, no SMS to me
    2 Send, text me
    3 Change, cancel
    0 Back 00 Main
> 1
END Received, not verified. Reference 482-137-559. Write it down. An officer will check it. Danger now: call 116, free.
=> file_unverified: age=15, danger=police_cell, found_place=21, found_place_name=Kibera, Nairobi City, place_letters=KIBE, role=accused, sex=boy, sms_ok=no, what=theft, what_at=what_accused
