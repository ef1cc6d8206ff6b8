# A mistake in a report is corrected; the first stays beside it.
dial: chief en
CON Haki Mtoto
    1 Report a child
    2 My reports
    3 Families to tell (2)
    4 Children back home (2)
    5 Report an officer
    6 Language, PIN, help
> 2
CON Your PIN (6 digits).
    0 Back 00 Main
> 482915
CON Your reports:
    1 482-137-559 Kibra
    2 105-839-216 Kibra
    0 Back 00 Main
> 1
CON 482-137-559: received
    1 Add or correct
    2 Ask to take it back
    3 Whom to call
    0 Back 00 Main
> 1
CON Add to it:
    1 Danger now
    2 The child was moved
    3 First name or OB number
    4 Parent's phone
    5 Correct a mistake
    0 Back 00 Main
> 5
CON What is wrong in it? The first report stays beside it.
    1 What happened
    2 Girl or boy, age
    3 Place
    0 Back 00 Main
> 1
CON The child is:
    1 Suspected of an offence
    2 A victim
    3 A witness
    4 In need of care or lost
    5 Not sure
    0 Back 00 Main
> 2
CON What happened?
    1 Sexual abuse
    2 Beaten or hurt
    3 Marriage, FGM
    4 Labour, trafficking
    5 Abuse online
    6 Other
    0 Back 00 Main
> 2
CON 482-137-559: send the correction? The first report stays beside it.
    1 Send
    2 Leave it as it is
    0 Back 00 Main
> 1
END 482-137-559: added, thank you. The officer who has it is told. Danger now: call 116, free.
=> correct_what: case=482137559, case_name=482-137-559 Kibra, goal=correct_what, role=victim, what=beaten, what_at=what_victim

dial: chief en
CON Haki Mtoto
    1 Report a child
    2 My reports
    3 Families to tell (2)
    4 Children back home (2)
    5 Report an officer
    6 Language, PIN, help
> 2
CON Your PIN (6 digits).
    0 Back 00 Main
> 482915
CON Your reports:
    1 482-137-559 Kibra
    2 105-839-216 Kibra
    0 Back 00 Main
> 1
CON 482-137-559: received
    1 Add or correct
    2 Ask to take it back
    3 Whom to call
    0 Back 00 Main
> 1
CON Add to it:
    1 Danger now
    2 The child was moved
    3 First name or OB number
    4 Parent's phone
    5 Correct a mistake
    0 Back 00 Main
> 5
CON What is wrong in it? The first report stays beside it.
    1 What happened
    2 Girl or boy, age
    3 Place
    0 Back 00 Main
> 2
CON Girl or boy? With the age: girl 15 = 115, boy 7 = 207
    1 Girl
    2 Boy
    3 Not known
    0 Back 00 Main
> 207
CON 482-137-559: send the correction? The first report stays beside it.
    1 Send
    2 Leave it as it is
    0 Back 00 Main
> 1
END 482-137-559: added, thank you. The officer who has it is told. Danger now: call 116, free.
=> correct_child: age=7, case=482137559, case_name=482-137-559 Kibra, goal=correct_child, sex=boy

dial: chief en
CON Haki Mtoto
    1 Report a child
    2 My reports
    3 Families to tell (2)
    4 Children back home (2)
    5 Report an officer
    6 Language, PIN, help
> 2
CON Your PIN (6 digits).
    0 Back 00 Main
> 482915
CON Your reports:
    1 482-137-559 Kibra
    2 105-839-216 Kibra
    0 Back 00 Main
> 1
CON 482-137-559: received
    1 Add or correct
    2 Ask to take it back
    3 Whom to call
    0 Back 00 Main
> 1
CON Add to it:
    1 Danger now
    2 The child was moved
    3 First name or OB number
    4 Parent's phone
    5 Correct a mistake
    0 Back 00 Main
> 5
CON What is wrong in it? The first report stays beside it.
    1 What happened
    2 Girl or boy, age
    3 Place
    0 Back 00 Main
> 2
CON Girl or boy? With the age: girl 15 = 115, boy 7 = 207
    1 Girl
    2 Boy
    3 Not known
    0 Back 00 Main
> 2
CON How old? Type 0 to 17. 0 = under 1 year, 99 = not known.
    00 Main
> 16
CON 482-137-559: send the correction? The first report stays beside it.
    1 Send
    2 Leave it as it is
    0 Back 00 Main
> 1
END 482-137-559: added, thank you. The officer who has it is told. Danger now: call 116, free.
=> correct_child: age=16, case=482137559, case_name=482-137-559 Kibra, goal=correct_child, sex=boy

dial: chief en
CON Haki Mtoto
    1 Report a child
    2 My reports
    3 Families to tell (2)
    4 Children back home (2)
    5 Report an officer
    6 Language, PIN, help
> 2
CON Your PIN (6 digits).
    0 Back 00 Main
> 482915
CON Your reports:
    1 482-137-559 Kibra
    2 105-839-216 Kibra
    0 Back 00 Main
> 1
CON 482-137-559: received
    1 Add or correct
    2 Ask to take it back
    3 Whom to call
    0 Back 00 Main
> 1
CON Add to it:
    1 Danger now
    2 The child was moved
    3 First name or OB number
    4 Parent's phone
    5 Correct a mistake
    0 Back 00 Main
> 5
CON What is wrong in it? The first report stays beside it.
    1 What happened
    2 Girl or boy, age
    3 Place
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
CON 482-137-559: send the correction? The first report stays beside it.
    1 Send
    2 Leave it as it is
    0 Back 00 Main
> 2
CON 482-137-559: received
    1 Add or correct
    2 Ask to take it back
    3 Whom to call
    0 Back 00 Main
> 2
CON Nothing is deleted: the children's officer decides. Why?
    1 Reported twice
    2 A mistake
    3 They settled it
    4 Other
    0 Back 00 Main
> 4
END 482-137-559: your request was passed on. The report stands until the children's officer decides.
=> ask_to_withdraw: case=482137559, case_name=482-137-559 Kibra, found_place=21, found_place_name=Kibera, Nairobi City, goal=correct_place, place_letters=KIBE, where=other, withdraw_why=other

dial: chief en
CON Haki Mtoto
    1 Report a child
    2 My reports
    3 Families to tell (2)
    4 Children back home (2)
    5 Report an officer
    6 Language, PIN, help
> 2
CON Your PIN (6 digits).
    0 Back 00 Main
> 482915
CON Your reports:
    1 482-137-559 Kibra
    2 105-839-216 Kibra
    0 Back 00 Main
> 1
CON 482-137-559: received
    1 Add or correct
    2 Ask to take it back
    3 Whom to call
    0 Back 00 Main
> 1
CON Add to it:
    1 Danger now
    2 The child was moved
    3 First name or OB number
    4 Parent's phone
    5 Correct a mistake
    0 Back 00 Main
> 5
CON What is wrong in it? The first report stays beside it.
    1 What happened
    2 Girl or boy, age
    3 Place
    0 Back 00 Main
> 3
CON Where did it happen?
    1 My area: Kibera
    2 My sub-county
    3 Another place
    0 Back 00 Main
> 1
CON 482-137-559: send the correction? The first report stays beside it.
    1 Send
    2 Leave it as it is
    0 Back 00 Main
> 1
END 482-137-559: added, thank you. The officer who has it is told. Danger now: call 116, free.
=> correct_place: case=482137559, case_name=482-137-559 Kibra, goal=correct_place, where=own
