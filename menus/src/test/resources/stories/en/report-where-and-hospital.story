# Sexual abuse, two days ago, at an uncle's; nobody knows a number.
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
> 3
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
=> file_report: age=15, danger=hurt_or_sick, role=victim, sex=girl, what=sexual, what_at=what_victim, where=own, within_3_days=yes
> 1
END Received. Reference 482-137-559. Take the child to hospital NOW, within 3 days it helps most. The offices in charge are alerted. 116 is free.
=> name_guardian: age=15, danger=hurt_or_sick, guardian=not_known, guardian_at=guardian_after, role=victim, sex=girl, what=sexual, what_at=what_victim, where=own, within_3_days=yes
