# The same child, and it happened within three days: the way to hospital is told first.
dial: chief en+alike
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
> 1
CON Girl or boy? With the age: girl 15 = 115, boy 7 = 207
    1 Girl
    2 Boy
    3 Not known
    0 Back 00 Main
> 114
CON Serious matter; Girl, 14
    Kibera, Nairobi City
    Type your PIN to send it.
    1 Change
    2 I have no PIN
    0 Back 00 Main
> 482915
CON Saved: 482-137-559. A report like it came today: join them?
    1 Yes, same child
    2 No, another
    3 Not sure
    00 Main
=> file_report: age=14, danger=abuse_ongoing, role=victim, sex=girl, what=sexual, what_at=what_victim, where=own
> 1
END Received. Reference 482-137-559. Take the child to hospital NOW, within 3 days it helps most. The offices in charge are alerted. 116 is free.
=> link_alike: age=14, danger=abuse_ongoing, role=victim, sex=girl, what=sexual, what_at=what_victim, where=own

# Not sure, and the child is nine and accused.
dial: chief en+alike
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
> 209
CON Property; Boy, 9
    Kibera, Nairobi City
    Type your PIN to send it.
    1 Change
    2 I have no PIN
    0 Back 00 Main
> 482915
CON Saved: 482-137-559. A report like it came today: join them?
    1 Yes, same child
    2 No, another
    3 Not sure
    00 Main
=> file_report: age=9, danger=police_cell, role=accused, sex=boy, what=theft, what_at=what_accused, where=own
> 3
END Received. Reference 482-137-559. A child under 12 cannot be charged: this goes to care and protection. Danger now: call 116, free.
=> compare_alike: age=9, danger=police_cell, role=accused, sex=boy, what=theft, what_at=what_accused, where=own
