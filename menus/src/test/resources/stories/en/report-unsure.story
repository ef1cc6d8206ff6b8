# Not sure what it is.
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
> 5
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
CON What did you see?
    1 Beaten or hurt
    2 Sexual abuse
    3 Neglected, alone
    4 Lost or found
    5 With the police
    6 Other
    0 Back 00 Main
> 1
CON Girl or boy? With the age: girl 15 = 115, boy 7 = 207
    1 Girl
    2 Boy
    3 Not known
    0 Back 00 Main
> 207
CON Hurt; Boy, 7
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
=> file_report: age=7, danger=hurt_or_sick, role=unsure, sex=boy, what=beaten, what_at=what_unsure, where=own
> 3
CON Received 482-137-559: write it down.
    Parent's phone, as 0712345678
    1 None or not known
    2 Not safe to contact
    00 Main
=> say_where: age=7, danger=hurt_or_sick, role=unsure, sex=boy, what=beaten, what_at=what_unsure, where=own, where_now=chief
> 1
END Received. Reference 482-137-559. Write it down. The children's officer and the police are being alerted. Danger now: call 116, free.
=> name_guardian: age=7, danger=hurt_or_sick, guardian=not_known, guardian_at=guardian_after, role=unsure, sex=boy, what=beaten, what_at=what_unsure, where=own, where_now=chief

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
> 5
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
CON What did you see?
    1 Beaten or hurt
    2 Sexual abuse
    3 Neglected, alone
    4 Lost or found
    5 With the police
    6 Other
    0 Back 00 Main
> 2
CON In the last 3 days? If yes, go to hospital now.
    1 Yes
    2 No
    3 Not known
    0 Back 00 Main
> 3
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
=> file_report: age=15, danger=none, role=unsure, sex=girl, what=sexual, what_at=what_unsure, where=own, within_3_days=not_known
> 1
END Received. Reference 482-137-559. Take the child to hospital NOW, within 3 days it helps most. The offices in charge are alerted. 116 is free.
=> name_guardian: age=15, danger=none, guardian=not_known, guardian_at=guardian_after, role=unsure, sex=girl, what=sexual, what_at=what_unsure, where=own, within_3_days=not_known

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
> 3
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
> 5
CON Girl or boy? With the age: girl 15 = 115, boy 7 = 207
    1 Girl
    2 Boy
    3 Not known
    0 Back 00 Main
> 399
CON Phone, internet; Not known, age not known
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
=> file_report: age=99, danger=none, role=witness, sex=not_known, what=online, what_at=what_victim, where=own
> 6
CON Received 482-137-559: write it down.
    Parent's phone, as 0712345678
    1 None or not known
    2 Not safe to contact
    00 Main
=> say_where: age=99, danger=none, role=witness, sex=not_known, what=online, what_at=what_victim, where=own, where_now=unknown_or_missing
> 2
END Received. Reference 482-137-559. Write it down. The children's officer and the police are being alerted. Danger now: call 116, free.
=> name_guardian: age=99, danger=none, guardian=do_not_contact, guardian_at=guardian_after, role=witness, sex=not_known, what=online, what_at=what_victim, where=own, where_now=unknown_or_missing
