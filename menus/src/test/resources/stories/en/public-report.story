# Anybody reports; no SMS unless it is wanted.
dial: public
CON Haki Mtoto
    Hatari/Danger: 116, bure/free
    1 Toa taarifa ya mtoto
    2 Report a child
    3 Mambo mengine
    4 Other things
> 2
CON The child is:
    1 Suspected of an offence
    2 A victim
    3 A witness
    4 In need of care or lost
    5 Not sure
    0 Back 00 Main
> 2
CON What danger now?
    1 In a police cell
    2 Abuse going on
    3 Hurt or sick
    4 Alone or lost
    5 No danger
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
CON What happened?
    1 Sexual abuse
    2 Beaten or hurt
    3 Marriage, FGM
    4 Labour, trafficking
    5 Abuse online
    6 Other
    0 Back 00 Main
> 2
CON Girl or boy? With the age: girl 15 = 115, boy 7 = 207
    1 Girl
    2 Boy
    3 Not known
    0 Back 00 Main
> 115
CON Hurt; Girl, 15
    Kibera, Nairobi City
    1 Send, no SMS to me
    2 Send, text me
    3 Change, cancel
    0 Back 00 Main
> 1
END Received, not verified. Reference 482-137-559. Write it down. An officer will check it. Danger now: call 116, free.
=> file_unverified: age=15, danger=abuse_ongoing, found_place=21, found_place_name=Kibera, Nairobi City, place_letters=KIBE, role=victim, sex=girl, sms_ok=no, what=beaten, what_at=what_victim

dial: public
CON Haki Mtoto
    Hatari/Danger: 116, bure/free
    1 Toa taarifa ya mtoto
    2 Report a child
    3 Mambo mengine
    4 Other things
> 2
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
> 5
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
> 211
CON Property; Boy, 11
    Kibera, Nairobi City
    1 Send, no SMS to me
    2 Send, text me
    3 Change, cancel
    0 Back 00 Main
> 2
END Received. Reference 482-137-559. A child under 12 cannot be charged: this goes to care and protection. Danger now: call 116, free.
=> file_unverified: age=11, danger=none, found_place=21, found_place_name=Kibera, Nairobi City, place_letters=KIBE, role=accused, sex=boy, sms_ok=yes, what=theft, what_at=what_accused

dial: public
CON Haki Mtoto
    Hatari/Danger: 116, bure/free
    1 Toa taarifa ya mtoto
    2 Report a child
    3 Mambo mengine
    4 Other things
> 2
CON The child is:
    1 Suspected of an offence
    2 A victim
    3 A witness
    4 In need of care or lost
    5 Not sure
    0 Back 00 Main
> 4
CON What danger now?
    1 In a police cell
    2 Abuse going on
    3 Hurt or sick
    4 Alone or lost
    5 No danger
    0 Back 00 Main
> 4
CON Location? Type first letters, such as KIBE
    1 Choose the county
    0 Back 00 Main
> KIBE
CON Which one?
    1 Kibera, Langata
    2 Kibera Central, Langata
    3 Not in this list
    0 Back 00 Main
> 2
CON What is wrong?
    1 Neglect
    2 Abandoned
    3 Lost or found
    4 On the street
    5 Custody, upkeep
    6 Out of school
    7 Other
    0 Back 00 Main
> 1
CON Girl or boy? With the age: girl 15 = 115, boy 7 = 207
    1 Girl
    2 Boy
    3 Not known
    0 Back 00 Main
> 307
CON Care at home; Not known, 7
    Kibera Central, Nairobi City
    1 Send, no SMS to me
    2 Send, text me
    3 Change, cancel
    0 Back 00 Main
> 2
END Received, not verified. Reference 482-137-559. Write it down. An officer will check it. Danger now: call 116, free.
=> file_unverified: age=7, danger=alone_or_lost, found_place=22, found_place_name=Kibera Central, Nairobi City, place_letters=KIBE, role=needs_care, sex=not_known, sms_ok=yes, what=neglect, what_at=what_care

dial: public
CON Haki Mtoto
    Hatari/Danger: 116, bure/free
    1 Toa taarifa ya mtoto
    2 Report a child
    3 Mambo mengine
    4 Other things
> 2
CON The child is:
    1 Suspected of an offence
    2 A victim
    3 A witness
    4 In need of care or lost
    5 Not sure
    0 Back 00 Main
> 2
CON What danger now?
    1 In a police cell
    2 Abuse going on
    3 Hurt or sick
    4 Alone or lost
    5 No danger
    0 Back 00 Main
> 5
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
CON What happened?
    1 Sexual abuse
    2 Beaten or hurt
    3 Marriage, FGM
    4 Labour, trafficking
    5 Abuse online
    6 Other
    0 Back 00 Main
> 1
CON In the last 3 days? If yes, go to hospital now.
    1 Yes
    2 No
    3 Not known
    0 Back 00 Main
> 1
CON Girl or boy? With the age: girl 15 = 115, boy 7 = 207
    1 Girl
    2 Boy
    3 Not known
    0 Back 00 Main
> 115
CON Serious matter; Girl, 15
    Kibera, Nairobi City
    1 Send, no SMS to me
    2 Send, text me
    3 Change, cancel
    0 Back 00 Main
> 3
CON Change what?
    1 What happened
    2 Girl or boy, age
    3 Place
    4 Do not send: cancel
    0 Back 00 Main
> 4
END Cancelled. Nothing was saved. A child in danger: call 116, free, day and night.
=> throw_away: age=15, danger=none, found_place=21, found_place_name=Kibera, Nairobi City, place_letters=KIBE, role=victim, sex=girl, what=sexual, what_at=what_victim, within_3_days=yes

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
> 1
CON The child is:
    1 Suspected of an offence
    2 A victim
    3 A witness
    4 In need of care or lost
    5 Not sure
    0 Back 00 Main
> 2
CON What danger now?
    1 In a police cell
    2 Abuse going on
    3 Hurt or sick
    4 Alone or lost
    5 No danger
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
CON What happened?
    1 Sexual abuse
    2 Beaten or hurt
    3 Marriage, FGM
    4 Labour, trafficking
    5 Abuse online
    6 Other
    0 Back 00 Main
> 1
CON Girl or boy? With the age: girl 15 = 115, boy 7 = 207
    1 Girl
    2 Boy
    3 Not known
    0 Back 00 Main
> 115
CON Serious matter; Girl, 15
    Kibera, Nairobi City
    1 Send, no SMS to me
    2 Send, text me
    3 Change, cancel
    0 Back 00 Main
> 1
END Received. Reference 482-137-559. Take the child to hospital NOW, within 3 days it helps most. The offices in charge are alerted. 116 is free.
=> file_unverified: age=15, danger=abuse_ongoing, found_place=21, found_place_name=Kibera, Nairobi City, place_letters=KIBE, role=victim, sex=girl, sms_ok=no, what=sexual, what_at=what_victim
