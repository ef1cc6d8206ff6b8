# Families to tell: told, cannot come, not found.
dial: chief en
CON Haki Mtoto
    1 Report a child
    2 My reports
    3 Families to tell (2)
    4 Children back home (2)
    5 Report an officer
    6 Language, PIN, help
> 3
CON Your PIN (6 digits).
    0 Back 00 Main
> 482915
CON Families to tell:
    1 F1 0712345671 14/7
    0 Back 00 Main
> 1
CON F1 0712345678: tell them Kibera Law Courts, Tue 14 Jul 9:00
    1 Will come
    2 Cannot come
    3 Not found
    0 Back 00 Main
> 1
END Thank you: written down. If the date moves we text you again.
=> pass_on_message: goal=messages, relay=id1, relay_answer=will_come, relay_name=F1 0712345671 14/7

dial: chief en
CON Haki Mtoto
    1 Report a child
    2 My reports
    3 Families to tell (2)
    4 Children back home (2)
    5 Report an officer
    6 Language, PIN, help
> 3
CON Your PIN (6 digits).
    0 Back 00 Main
> 482915
CON Families to tell:
    1 F1 0712345671 14/7
    0 Back 00 Main
> 1
CON F1 0712345678: tell them Kibera Law Courts, Tue 14 Jul 9:00
    1 Will come
    2 Cannot come
    3 Not found
    0 Back 00 Main
> 2
END Thank you. The officer is told and will call the family. The date is the same until we tell you.
=> pass_on_message: goal=messages, relay=id1, relay_answer=cannot_come, relay_name=F1 0712345671 14/7

dial: chief en
CON Haki Mtoto
    1 Report a child
    2 My reports
    3 Families to tell (2)
    4 Children back home (2)
    5 Report an officer
    6 Language, PIN, help
> 3
CON Your PIN (6 digits).
    0 Back 00 Main
> 482915
CON Families to tell:
    1 F1 0712345671 14/7
    0 Back 00 Main
> 1
CON F1 0712345678: tell them Kibera Law Courts, Tue 14 Jul 9:00
    1 Will come
    2 Cannot come
    3 Not found
    0 Back 00 Main
> 3
END Thank you. The officer is told to look for another way. If you find them later, dial again.
=> pass_on_message: goal=messages, relay=id1, relay_answer=not_found, relay_name=F1 0712345671 14/7
