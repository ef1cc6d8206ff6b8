# The last screen was not seen: saved, with its reference, after the PIN.
dial: chief en+saved
CON Haki Mtoto
    1 Report a child
    2 My reports
    3 Families to tell (2)
    4 Children back home (2)
    5 Report an officer
    6 Language, PIN, help
> 1
CON Saved at 14:05. Your PIN shows the reference.
    1 Report another child
    0 Back 00 Main
> 482915
CON Saved at 14:05: 482-137-559. Do not send it again.
    1 Add to it
    2 Report another child
    3 That is all
    0 Back 00 Main
> 3
END Child in danger: 116, free, day and night. Police: 999 or 112. To report here you need no PIN: dial *384*115# and press 1 or 2.

dial: chief en+saved
CON Haki Mtoto
    1 Report a child
    2 My reports
    3 Families to tell (2)
    4 Children back home (2)
    5 Report an officer
    6 Language, PIN, help
> 1
CON Saved at 14:05. Your PIN shows the reference.
    1 Report another child
    0 Back 00 Main
> 482915
CON Saved at 14:05: 482-137-559. Do not send it again.
    1 Add to it
    2 Report another child
    3 That is all
    0 Back 00 Main
> 1
CON Add to it:
    1 Danger now
    2 The child was moved
    3 First name or OB number
    4 Parent's phone
    5 Correct a mistake
    0 Back 00 Main
> 1
CON What danger now?
    1 In a police cell
    2 Abuse going on
    3 Hurt or sick
    4 Alone or lost
    5 Safe now
    0 Back 00 Main
> 5
END HAIJAHIFADHIWA. Piga 116 sasa, bure, au piga tena baada ya dakika chache.
    NOT SAVED. Call 116 now, free, or dial again in a few minutes.

dial: chief en+saved
CON Haki Mtoto
    1 Report a child
    2 My reports
    3 Families to tell (2)
    4 Children back home (2)
    5 Report an officer
    6 Language, PIN, help
> 1
CON Saved at 14:05. Your PIN shows the reference.
    1 Report another child
    0 Back 00 Main
> 111111
CON Wrong PIN. Tries left: 2. Type your PIN (6 digits).
    1 Report another child
    0 Back 00 Main
> 482915
CON Saved at 14:05: 482-137-559. Do not send it again.
    1 Add to it
    2 Report another child
    3 That is all
    0 Back 00 Main
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
    1 Send
    2 Change
    0 Back 00 Main
> 1
CON Received 482-137-559: write it down.
    Parent's phone, as 0712345678
    1 None or not known
    2 Not safe to contact
    00 Main
=> file_report: age=15, danger=police_cell, role=accused, sex=boy, what=theft, what_at=what_accused, where=own
> 1
END Received. Reference 482-137-559. Write it down. The children's officer and the police are being alerted. Danger now: call 116, free.
=> name_guardian: age=15, danger=police_cell, guardian=not_known, guardian_at=guardian_after, role=accused, sex=boy, what=theft, what_at=what_accused, where=own

dial: chief en+saved
CON Haki Mtoto
    1 Report a child
    2 My reports
    3 Families to tell (2)
    4 Children back home (2)
    5 Report an officer
    6 Language, PIN, help
> 1
CON Saved at 14:05. Your PIN shows the reference.
    1 Report another child
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
> 482915
CON Received 482-137-559: write it down.
    Parent's phone, as 0712345678
    1 None or not known
    2 Not safe to contact
    00 Main
=> file_report: age=15, danger=police_cell, role=accused, sex=boy, what=theft, what_at=what_accused, where=own
> 1
END Received. Reference 482-137-559. Write it down. The children's officer and the police are being alerted. Danger now: call 116, free.
=> name_guardian: age=15, danger=police_cell, guardian=not_known, guardian_at=guardian_after, role=accused, sex=boy, what=theft, what_at=what_accused, where=own
