# A lost child elsewhere in the sub-county: where the child is stays with the place.
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
> 4
CON What danger now?
    1 In a police cell
    2 Abuse going on
    3 Hurt or sick
    4 Alone or lost
    5 No danger
    0 Back 00 Main
> 4
CON Where did it happen?
    1 My area: Kibera
    2 My sub-county
    3 Another place
    0 Back 00 Main
> 2
CON Location? Or letters
    1 Gatuanyaga
    2 Kamenu
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
> 3
CON Girl or boy? With the age: girl 15 = 115, boy 7 = 207
    1 Girl
    2 Boy
    3 Not known
    0 Back 00 Main
> 307
CON Lost or found; Not known, 7
    Kamenu, Kiambu
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
=> file_report: age=7, danger=alone_or_lost, location=12, location_name=Kamenu, Kiambu, role=needs_care, sex=not_known, what=lost, what_at=what_care, where=my_sub_county
> 2
END Received. Reference 482-137-559. Write it down. The children's officer and the police are being alerted. Danger now: call 116, free.
=> name_guardian: age=7, danger=alone_or_lost, guardian=do_not_contact, guardian_at=guardian_after, location=12, location_name=Kamenu, Kiambu, role=needs_care, sex=not_known, what=lost, what_at=what_care, where=my_sub_county
