# On the way here: arrived, not arrived, not for us.
dial: institution en
CON Haki Mtoto
    1 On the way here (2)
    2 To court (2)
    3 My cases
    4 Case by reference
    5 Report a child
    6 Report an officer
    7 Language, PIN, help
> 1
CON Your PIN (6 digits).
    0 Back 00 Main
> 482915
CON On the way here:
    1 482-137-559 Kibra
    2 105-839-216 Kibra
    0 Back 00 Main
> 1
CON 482-137-559, expected 14:05
    1 Arrived, well
    2 Arrived, hurt or sick
    3 Not arrived
    4 Not for us
    0 Back 00 Main
> 1
END 482-137-559: arrived, 14:05. The officer in charge and the sender are told.
=> child_arrived: arrived_how=well, case=482137559, case_name=482-137-559 Kibra, goal=arrivals

dial: institution en
CON Haki Mtoto
    1 On the way here (2)
    2 To court (2)
    3 My cases
    4 Case by reference
    5 Report a child
    6 Report an officer
    7 Language, PIN, help
> 1
CON Your PIN (6 digits).
    0 Back 00 Main
> 482915
CON On the way here:
    1 482-137-559 Kibra
    2 105-839-216 Kibra
    0 Back 00 Main
> 1
CON 482-137-559, expected 14:05
    1 Arrived, well
    2 Arrived, hurt or sick
    3 Not arrived
    4 Not for us
    0 Back 00 Main
> 3
CON What do you know?
    1 Still on the way
    2 No news
    3 Turned back
    0 Back 00 Main
> 2
END 482-137-559: not arrived. The sender, the children's officer and the county are told now. Sender: 0700000002.
=> child_not_arrived: case=482137559, case_name=482-137-559 Kibra, goal=arrivals, not_arrived=no_news

dial: institution en
CON Haki Mtoto
    1 On the way here (2)
    2 To court (2)
    3 My cases
    4 Case by reference
    5 Report a child
    6 Report an officer
    7 Language, PIN, help
> 1
CON Your PIN (6 digits).
    0 Back 00 Main
> 482915
CON On the way here:
    1 482-137-559 Kibra
    2 105-839-216 Kibra
    0 Back 00 Main
> 1
CON 482-137-559, expected 14:05
    1 Arrived, well
    2 Arrived, hurt or sick
    3 Not arrived
    4 Not for us
    0 Back 00 Main
> 4
END 482-137-559: written down. The sender and the children's officer are told now. Sender: 0700000002.
=> child_not_arrived: case=482137559, case_name=482-137-559 Kibra, goal=arrivals, not_arrived=not_for_us

dial: institution en
CON Haki Mtoto
    1 On the way here (2)
    2 To court (2)
    3 My cases
    4 Case by reference
    5 Report a child
    6 Report an officer
    7 Language, PIN, help
> 3
CON Your PIN (6 digits).
    0 Back 00 Main
> 482915
CON Your cases:
    1 482-137-559 Kibra
    2 105-839-216 Kibra
    0 Back 00 Main
> 1
CON 482-137-559
    1 Status
    2 Arrived
    3 Not arrived
    4 Leaving us
    5 Left for court, back
    6 Family may visit
    0 Back 00 Main
> 2
CON 482-137-559: arrived. How is the child?
    1 Well
    2 Hurt or sick
    0 Back 00 Main
> 1
END 482-137-559: arrived, 14:05. The officer in charge and the sender are told.
=> child_arrived: arrived_how=well, case=482137559, case_name=482-137-559 Kibra, goal=cases

dial: institution en
CON Haki Mtoto
    1 On the way here (2)
    2 To court (2)
    3 My cases
    4 Case by reference
    5 Report a child
    6 Report an officer
    7 Language, PIN, help
> 3
CON Your PIN (6 digits).
    0 Back 00 Main
> 482915
CON Your cases:
    1 482-137-559 Kibra
    2 105-839-216 Kibra
    0 Back 00 Main
> 1
CON 482-137-559
    1 Status
    2 Arrived
    3 Not arrived
    4 Leaving us
    5 Left for court, back
    6 Family may visit
    0 Back 00 Main
> 3
CON What do you know?
    1 Still on the way
    2 No news
    3 Turned back
    0 Back 00 Main
> 1
END 482-137-559: not arrived. The sender, the children's officer and the county are told now. Sender: 0700000002.
=> child_not_arrived: case=482137559, case_name=482-137-559 Kibra, goal=cases, not_arrived=on_the_way
