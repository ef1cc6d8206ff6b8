# Cancelled: nothing was saved.
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
    1 My area: Kibera
    2 My sub-county
    3 Another place
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
> 4
END Cancelled. Nothing was saved. A child in danger: call 116, free, day and night.
=> throw_away: age=15, danger=police_cell, role=accused, sex=boy, what=theft, what_at=what_accused, where=own

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
> 1
CON What danger now?
    1 In a police cell
    2 Abuse going on
    3 Hurt or sick
    4 Alone or lost
    5 No danger
    0 Back 00 Main
> 00
CON Leave this report? What you said is not sent.
    1 Go on with it
    2 Leave it
    0 Back 00 Main
> 2
CON Haki Mtoto
    1 Report a child
    2 My reports
    3 Families to tell (2)
    4 Children back home (2)
    5 Report an officer
    6 Language, PIN, help
=> throw_away: role=accused
> 1
CON The child is:
    1 Suspected of an offence
    2 A victim
    3 A witness
    4 In need of care or lost
    5 Not sure
    0 Back 00 Main
> 5
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
> 1
CON What danger now?
    1 In a police cell
    2 Abuse going on
    3 Hurt or sick
    4 Alone or lost
    5 No danger
    0 Back 00 Main
> 5
CON Where did it happen?
    1 My area: Kibera
    2 My sub-county
    3 Another place
    0 Back 00 Main
> 5
CON Not an option.
    Where did it happen?
    1 My area: Kibera
    2 My sub-county
    3 Another place
    0 Back 00 Main
> 5
CON Not an option.
    Where did it happen?
    1 My area: Kibera
    2 My sub-county
    3 Another place
    0 Back 00 Main
> 3
CON Location? Type first letters, such as KIBE
    1 Choose the county
    0 Back 00 Main
> 115
CON Letters only.
    Location? Type first letters, such as KIBE
    1 Choose the county
    0 Back 00 Main
> 00
CON Leave this report? What you said is not sent.
    1 Go on with it
    2 Leave it
    0 Back 00 Main
> 2
CON Haki Mtoto
    1 Report a child
    2 My reports
    3 Families to tell (2)
    4 Children back home (2)
    5 Report an officer
    6 Language, PIN, help
=> throw_away: danger=none, role=accused, where=other
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
