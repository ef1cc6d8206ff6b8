# More became known: danger, moved, a name, a number, safe.
dial: chief en+alerted
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
> 1
CON What danger now?
    1 In a police cell
    2 Abuse going on
    3 Hurt or sick
    4 Alone or lost
    5 Safe now
    0 Back 00 Main
> 2
END 482-137-559: added as urgent. The children's officer and the police are alerted now. Danger: call 116, free.
=> add_danger: case=482137559, case_name=482-137-559 Kibra, goal=reports, new_danger=abuse_ongoing

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
> 1
CON What danger now?
    1 In a police cell
    2 Abuse going on
    3 Hurt or sick
    4 Alone or lost
    5 Safe now
    0 Back 00 Main
> 2
END 482-137-559: added, thank you. The officer who has it is told. Danger now: call 116, free.
=> add_danger: case=482137559, case_name=482-137-559 Kibra, goal=reports, new_danger=abuse_ongoing

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
> 1
CON What danger now?
    1 In a police cell
    2 Abuse going on
    3 Hurt or sick
    4 Alone or lost
    5 Safe now
    0 Back 00 Main
> 5
END 482-137-559: added, thank you. The officer who has it is told. Danger now: call 116, free.
=> add_danger: case=482137559, case_name=482-137-559 Kibra, goal=reports, new_danger=none

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
> 2
CON Where is the child now?
    1 With police
    2 At home
    3 With the chief
    4 In hospital
    5 Children's home
    6 Not known, missing
    0 Back 00 Main
> 2
END 482-137-559: added, thank you. The officer who has it is told. Danger now: call 116, free.
=> add_moved: case=482137559, case_name=482-137-559 Kibra, goal=reports, new_where=home

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
> 2
CON Where is the child now?
    1 With police
    2 At home
    3 With the chief
    4 In hospital
    5 Children's home
    6 Not known, missing
    0 Back 00 Main
> 6
END 482-137-559: added, thank you. The officer who has it is told. Danger now: call 116, free.
=> add_moved: case=482137559, case_name=482-137-559 Kibra, goal=reports, new_where=unknown_or_missing

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
> 3
CON Child's first name or OB number, up to 20 letters. It is not shown again.
    0 Back 00 Main
> x
CON 2 to 20 letters or digits, no *.
    Child's first name or OB number, up to 20 letters. It is not shown again.
    0 Back 00 Main
> Amani
END 482-137-559: added, thank you. The officer who has it is told. Danger now: call 116, free.
=> add_name: case=482137559, case_name=482-137-559 Kibra, goal=reports, name=Amani

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
> 4
CON Parent's phone, such as 0712345678
    1 None or not known
    2 Not safe to contact
    0 Back 00 Main
> 0712345678
END 482-137-559: added, thank you. The officer who has it is told. Danger now: call 116, free.
=> add_guardian: case=482137559, case_name=482-137-559 Kibra, goal=reports, guardian=phone, guardian_phone=+254712345678

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
> 4
CON Parent's phone, such as 0712345678
    1 None or not known
    2 Not safe to contact
    0 Back 00 Main
> 2
END 482-137-559: added, thank you. The officer who has it is told. Danger now: call 116, free.
=> add_guardian: case=482137559, case_name=482-137-559 Kibra, goal=reports, guardian=do_not_contact, guardian_at=add_guardian
