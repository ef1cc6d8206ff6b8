# What was said is changed at the last screen, or the change is given up.
dial: chief en
CON Haki Mtoto
    1 Report a child
    2 My reports
    3 Families to tell (2)
    4 Children back home (2)
    5 Report an officer
    6 Language, PIN, help
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
CON Where did it happen?
    1 My area: Kibera
    2 My sub-county
    3 Another place
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
    Type your PIN to send it.
    1 Change
    2 I have no PIN
    0 Back 00 Main
> 1
CON Change what?
    1 What happened
    2 Girl or boy, age
    3 Place
    4 Do not send: cancel
    0 Back 00 Main
> 1
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
CON Property; Girl, 15
    Kibera, Nairobi City
    Type your PIN to send it.
    1 Change
    2 I have no PIN
    0 Back 00 Main
> 1
CON Change what?
    1 What happened
    2 Girl or boy, age
    3 Place
    4 Do not send: cancel
    0 Back 00 Main
> 2
CON Girl or boy? With the age: girl 15 = 115, boy 7 = 207
    1 Girl
    2 Boy
    3 Not known
    0 Back 00 Main
> 207
CON Property; Boy, 7
    Kibera, Nairobi City
    Type your PIN to send it.
    1 Change
    2 I have no PIN
    0 Back 00 Main
> 1
CON Change what?
    1 What happened
    2 Girl or boy, age
    3 Place
    4 Do not send: cancel
    0 Back 00 Main
> 3
CON Where did it happen?
    1 My area: Kibera
    2 My sub-county
    3 Another place
    0 Back 00 Main
> 3
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
CON Property; Boy, 7
    Kibera, Nairobi City
    Type your PIN to send it.
    1 Change
    2 I have no PIN
    0 Back 00 Main
> 482915
END Received. Reference 482-137-559. A child under 12 cannot be charged: this goes to care and protection. Danger now: call 116, free.
=> file_report: age=7, danger=police_cell, found_place=21, found_place_name=Kibera, Nairobi City, place_letters=KIBE, role=accused, sex=boy, what=theft, what_at=what_accused, where=other

dial: chief en
CON Haki Mtoto
    1 Report a child
    2 My reports
    3 Families to tell (2)
    4 Children back home (2)
    5 Report an officer
    6 Language, PIN, help
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
CON Where did it happen?
    1 My area: Kibera
    2 My sub-county
    3 Another place
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
    Type your PIN to send it.
    1 Change
    2 I have no PIN
    0 Back 00 Main
> 1
CON Change what?
    1 What happened
    2 Girl or boy, age
    3 Place
    4 Do not send: cancel
    0 Back 00 Main
> 1
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
CON Accused of:
    1 Theft
    2 Fight, assault
    3 Drugs, alcohol
    4 Sexual offence
    5 Damage, fire
    6 Truancy
    7 Other
    0 Back 00 Main
> 0
CON What danger now?
    1 In a police cell
    2 Abuse going on
    3 Hurt or sick
    4 Alone or lost
    5 No danger
    0 Back 00 Main
> 0
CON The child is:
    1 Suspected of an offence
    2 A victim
    3 A witness
    4 In need of care or lost
    5 Not sure
    0 Back 00 Main
> 0
CON Change what?
    1 What happened
    2 Girl or boy, age
    3 Place
    4 Do not send: cancel
    0 Back 00 Main
> 0
CON Hurt; Girl, 15
    Kibera, Nairobi City
    Type your PIN to send it.
    1 Change
    2 I have no PIN
    0 Back 00 Main
> 482915
CON Received 482-137-559: write it down.
    Parent's phone, as 0712345678
    1 None or not known
    2 Not safe to contact
    00 Main
=> file_report: age=15, danger=abuse_ongoing, role=victim, sex=girl, what=beaten, what_at=what_victim, where=own
> 1
END Received. Reference 482-137-559. Write it down. The children's officer and the police are being alerted. Danger now: call 116, free.
=> name_guardian: age=15, danger=abuse_ongoing, guardian=not_known, guardian_at=guardian_after, role=victim, sex=girl, what=beaten, what_at=what_victim, where=own
