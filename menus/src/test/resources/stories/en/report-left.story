# Left by 00 for the main menu: asked first, and only while something would be lost.
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
> 00
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
> 00
CON Leave this report? What you said is not sent.
    1 Go on with it
    2 Leave it
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
> 00
CON Leave this report? What you said is not sent.
    1 Go on with it
    2 Leave it
    0 Back 00 Main
> 00
CON Not an option.
    Leave this report? What you said is not sent.
    1 Go on with it
    2 Leave it
    0 Back 00 Main
> 3
CON Not an option.
    Leave this report? What you said is not sent.
    1 Go on with it
    2 Leave it
    0 Back 00 Main
> 0
CON Accused of:
    1 Theft
    2 Fight, assault
    3 Drugs, alcohol
    4 Sexual offence
    5 Damage, fire
    6 Truancy
    7 Other
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
=> throw_away: danger=police_cell, role=accused, where=own
> 6
CON Kibera Location
    1 English / Kiswahili
    2 Change PIN
    3 Code to confirm an SMS
    4 Help
    5 Code for the desk
    0 Back 00 Main
> 00
CON Haki Mtoto
    1 Report a child
    2 My reports
    3 Families to tell (2)
    4 Children back home (2)
    5 Report an officer
    6 Language, PIN, help

# what was sent is not lost
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
> 5
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
> 482915
CON Received 482-137-559. Where is the child?
    1 With police
    2 At home
    3 With chief
    4 In hospital
    5 Children's home
    6 Not known
    00 Main
=> file_report: age=15, danger=none, role=victim, sex=girl, what=beaten, what_at=what_victim, where=own
> 00
CON Haki Mtoto
    1 Report a child
    2 My reports
    3 Families to tell (2)
    4 Children back home (2)
    5 Report an officer
    6 Language, PIN, help

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
> 1
CON Location? Type first letters, such as KIBE
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
    2 I was given a number
    3 Officer on another phone
    4 Report chief, officer
    5 Phone numbers
    6 English / Kiswahili
=> throw_away: danger=police_cell, role=accused
> 5
END Child in danger: 116, free, day and night. Police: 999 or 112. To report here you need no PIN: dial *384*115# and press 1 or 2.
