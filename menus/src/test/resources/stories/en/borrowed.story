# An officer on another phone: staff number, PIN and card at the end.
dial: public
CON Haki Mtoto
    Hatari/Danger: 116, bure/free
    1 Toa taarifa ya mtoto
    2 Report a child
    3 Mambo mengine
    4 Other things
> 4
CON Haki Mtoto
    1 Report a child
    2 I was given a number
    3 Officer on another phone
    4 Report chief, officer
    5 Phone numbers
    6 English / Kiswahili
> 3
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
CON Where did it happen?
    1 My area of work
    2 Another place
    0 Back 00 Main
> 1
CON Your staff number (P/No).
    1 Go on without it
    0 Back 00 Main
> 2045
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
CON PIN then card code 7, together: 12 digits. After sending, delete it.
    1 Send without
    0 Back 00 Main
> 482915730184
END Received. Reference 482-137-559. Write it down. A notice goes to your own phone, nothing to this one. Danger: 116, free.
=> file_borrowed: age=15, danger=police_cell, phone_of=borrowed, role=accused, sex=boy, staff_number=2045, what=theft, what_at=what_accused, where=work_area

dial: public
CON Haki Mtoto
    Hatari/Danger: 116, bure/free
    1 Toa taarifa ya mtoto
    2 Report a child
    3 Mambo mengine
    4 Other things
> 4
CON Haki Mtoto
    1 Report a child
    2 I was given a number
    3 Officer on another phone
    4 Report chief, officer
    5 Phone numbers
    6 English / Kiswahili
> 3
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
CON Where did it happen?
    1 My area of work
    2 Another place
    0 Back 00 Main
> 2
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
CON Your staff number (P/No).
    1 Send without it
    0 Back 00 Main
> 2045
CON PIN then card code 7, together: 12 digits. After sending, delete it.
    1 Send without
    0 Back 00 Main
> 111111111111
CON Not right. Your report can go as not verified.
    1 Try again
    2 Send without
    0 Back 00 Main
> 1
CON Your staff number (P/No).
    1 Send without it
    0 Back 00 Main
> 2045
CON PIN then card code 7, together: 12 digits. After sending, delete it.
    1 Send without
    0 Back 00 Main
> 482915730184
END Received. Reference 482-137-559. Write it down. A notice goes to your own phone, nothing to this one. Danger: 116, free.
=> file_borrowed: age=15, danger=police_cell, found_place=21, found_place_name=Kibera, Nairobi City, phone_of=borrowed, place_letters=KIBE, role=accused, sex=boy, staff_number=2045, what=theft, what_at=what_accused, where=other

dial: public
CON Haki Mtoto
    Hatari/Danger: 116, bure/free
    1 Toa taarifa ya mtoto
    2 Report a child
    3 Mambo mengine
    4 Other things
> 4
CON Haki Mtoto
    1 Report a child
    2 I was given a number
    3 Officer on another phone
    4 Report chief, officer
    5 Phone numbers
    6 English / Kiswahili
> 3
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
CON Where did it happen?
    1 My area of work
    2 Another place
    0 Back 00 Main
> 1
CON Your staff number (P/No).
    1 Go on without it
    0 Back 00 Main
> 9045
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
CON PIN then card code 7, together: 12 digits. After sending, delete it.
    1 Send without
    0 Back 00 Main
> 111111111111
CON Not right. Your report can go as not verified.
    1 Try again
    2 Send without
    0 Back 00 Main
> 2
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
CON Property; Boy, 15
    Kibera, Nairobi City
    1 Send, not verified
    2 Change, cancel
    0 Back 00 Main
> 1
END Received, not verified. Reference 482-137-559. Write it down. An officer will check it. Danger now: call 116, free.
=> file_unverified: age=15, danger=police_cell, found_place=21, found_place_name=Kibera, Nairobi City, phone_of=borrowed, place_letters=KIBE, role=accused, sex=boy, sms_ok=no, what=theft, what_at=what_accused

dial: public
CON Haki Mtoto
    Hatari/Danger: 116, bure/free
    1 Toa taarifa ya mtoto
    2 Report a child
    3 Mambo mengine
    4 Other things
> 4
CON Haki Mtoto
    1 Report a child
    2 I was given a number
    3 Officer on another phone
    4 Report chief, officer
    5 Phone numbers
    6 English / Kiswahili
> 3
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
CON Where did it happen?
    1 My area of work
    2 Another place
    0 Back 00 Main
> 1
CON Your staff number (P/No).
    1 Go on without it
    0 Back 00 Main
> 9045
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
CON PIN then card code 7, together: 12 digits. After sending, delete it.
    1 Send without
    0 Back 00 Main
> 482915730184
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
CON Property; Boy, 15
    Kibera, Nairobi City
    1 Send
    2 Change, cancel
    0 Back 00 Main
> 1
END Received. Reference 482-137-559. Write it down. A notice goes to your own phone, nothing to this one. Danger: 116, free.
=> file_borrowed: age=15, danger=police_cell, found_place=21, found_place_name=Kibera, Nairobi City, phone_of=borrowed, place_letters=KIBE, role=accused, sex=boy, staff_number=9045, what=theft, what_at=what_accused, where=work_area

dial: public
CON Haki Mtoto
    Hatari/Danger: 116, bure/free
    1 Toa taarifa ya mtoto
    2 Report a child
    3 Mambo mengine
    4 Other things
> 4
CON Haki Mtoto
    1 Report a child
    2 I was given a number
    3 Officer on another phone
    4 Report chief, officer
    5 Phone numbers
    6 English / Kiswahili
> 3
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
CON Where did it happen?
    1 My area of work
    2 Another place
    0 Back 00 Main
> 1
CON Your staff number (P/No).
    1 Go on without it
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
CON Your staff number (P/No).
    1 Send without it
    0 Back 00 Main
> 1
CON Property; Boy, 15
    Kibera, Nairobi City
    1 Send, not verified
    2 Change, cancel
    0 Back 00 Main
> 1
END Received, not verified. Reference 482-137-559. Write it down. An officer will check it. Danger now: call 116, free.
=> file_unverified: age=15, danger=police_cell, found_place=21, found_place_name=Kibera, Nairobi City, phone_of=borrowed, place_letters=KIBE, role=accused, sex=boy, sms_ok=no, what=theft, what_at=what_accused

dial: public
CON Haki Mtoto
    Hatari/Danger: 116, bure/free
    1 Toa taarifa ya mtoto
    2 Report a child
    3 Mambo mengine
    4 Other things
> 4
CON Haki Mtoto
    1 Report a child
    2 I was given a number
    3 Officer on another phone
    4 Report chief, officer
    5 Phone numbers
    6 English / Kiswahili
> 3
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
CON Where did it happen?
    1 My area of work
    2 Another place
    0 Back 00 Main
> 1
CON Your staff number (P/No).
    1 Go on without it
    0 Back 00 Main
> 2045
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
CON PIN then card code 7, together: 12 digits. After sending, delete it.
    1 Send without
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
CON Property; Boy, 15
    Kibera, Nairobi City
    1 Send, not verified
    2 Change, cancel
    0 Back 00 Main
> 2
CON Change what?
    1 What happened
    2 Girl or boy, age
    3 Place
    4 Do not send: cancel
    0 Back 00 Main
> 4
END Cancelled. Nothing was saved. A child in danger: call 116, free, day and night.
=> throw_away: age=15, danger=police_cell, found_place=21, found_place_name=Kibera, Nairobi City, phone_of=borrowed, place_letters=KIBE, role=accused, sex=boy, sms_ok=no, what=theft, what_at=what_accused

dial: public
CON Haki Mtoto
    Hatari/Danger: 116, bure/free
    1 Toa taarifa ya mtoto
    2 Report a child
    3 Mambo mengine
    4 Other things
> 4
CON Haki Mtoto
    1 Report a child
    2 I was given a number
    3 Officer on another phone
    4 Report chief, officer
    5 Phone numbers
    6 English / Kiswahili
> 3
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
CON Where did it happen?
    1 My area of work
    2 Another place
    0 Back 00 Main
> 2
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
CON Your staff number (P/No).
    1 Send without it
    0 Back 00 Main
> 9045
CON PIN then card code 7, together: 12 digits. After sending, delete it.
    1 Send without
    0 Back 00 Main
> 111111111111
CON Not right. Your report can go as not verified.
    1 Try again
    2 Send without
    0 Back 00 Main
> 2
CON Property; Boy, 15
    Kibera, Nairobi City
    1 Send, not verified
    2 Change, cancel
    0 Back 00 Main
> 1
END Received, not verified. Reference 482-137-559. Write it down. An officer will check it. Danger now: call 116, free.
=> file_unverified: age=15, danger=police_cell, found_place=21, found_place_name=Kibera, Nairobi City, phone_of=borrowed, place_letters=KIBE, role=accused, sex=boy, sms_ok=no, what=theft, what_at=what_accused
