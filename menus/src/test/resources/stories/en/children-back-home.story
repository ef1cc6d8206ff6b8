# Children back home: seen, not seen.
dial: chief en
CON Haki Mtoto
    1 Report a child
    2 My reports
    3 Families to tell (2)
    4 Children back home (2)
    5 Report an officer
    6 Language, PIN, help
> 4
CON Your PIN (6 digits).
    0 Back 00 Main
> 482915
CON Children back home:
    1 482-137-559 Kibra
    2 105-839-216 Kibra
    0 Back 00 Main
> 1
CON 482-137-559: seen the child this month?
    1 Seen, is well
    2 Seen, has a problem
    3 Not seen
    4 Moved away
    0 Back 00 Main
> 1
END Thank you: written down. We ask again next month.
=> see_child: case=482137559, case_name=482-137-559 Kibra, goal=children_back, seen=well

dial: chief en+alerted
CON Haki Mtoto
    1 Report a child
    2 My reports
    3 Families to tell (2)
    4 Children back home (2)
    5 Report an officer
    6 Language, PIN, help
> 4
CON Your PIN (6 digits).
    0 Back 00 Main
> 482915
CON Children back home:
    1 482-137-559 Kibra
    2 105-839-216 Kibra
    0 Back 00 Main
> 1
CON 482-137-559: seen the child this month?
    1 Seen, is well
    2 Seen, has a problem
    3 Not seen
    4 Moved away
    0 Back 00 Main
> 3
END Thank you. The officer is told and will call you. Danger now: call 116, free.
=> see_child: case=482137559, case_name=482-137-559 Kibra, goal=children_back, seen=not_seen
