# To court and back.
dial: police en
CON Haki Mtoto
    1 New alerts (2)
    2 My cases
    3 Case by reference
    4 To court (2)
    5 Report a child
    6 Report an officer
    7 Language, PIN, help
> 4
CON Your PIN (6 digits).
    0 Back 00 Main
> 482915
CON To bring to court:
    1 482-137-559 Kibra
    2 105-839-216 Kibra
    0 Back 00 Main
> 1
CON 482-137-559, Tue 14 Jul 9:00
    1 Left
    2 Returned
    3 No vehicle
    4 Sick
    5 Moved elsewhere
    0 Back 00 Main
> 1
END 482-137-559: written down, 14:05.
=> record_trip: case=482137559, case_name=482-137-559 Kibra, goal=escorts, trip=left

dial: police en
CON Haki Mtoto
    1 New alerts (2)
    2 My cases
    3 Case by reference
    4 To court (2)
    5 Report a child
    6 Report an officer
    7 Language, PIN, help
> 4
CON Your PIN (6 digits).
    0 Back 00 Main
> 482915
CON To bring to court:
    1 482-137-559 Kibra
    2 105-839-216 Kibra
    0 Back 00 Main
> 1
CON 482-137-559, Tue 14 Jul 9:00
    1 Left
    2 Returned
    3 No vehicle
    4 Sick
    5 Moved elsewhere
    0 Back 00 Main
> 3
END 482-137-559: the registry and the children's officer are told now. Call them too: 0700000002.
=> record_trip: case=482137559, case_name=482-137-559 Kibra, goal=escorts, trip=no_vehicle

dial: institution en
CON Haki Mtoto
    1 On the way here (2)
    2 To court (2)
    3 My cases
    4 Case by reference
    5 Report a child
    6 Report an officer
    7 Language, PIN, help
> 2
CON Your PIN (6 digits).
    0 Back 00 Main
> 482915
CON To bring to court:
    1 482-137-559 Kibra
    2 105-839-216 Kibra
    0 Back 00 Main
> 1
CON 482-137-559, Tue 14 Jul 9:00
    1 Left
    2 Returned
    3 No vehicle
    4 Sick
    5 Moved elsewhere
    0 Back 00 Main
> 5
CON Where to? Number or letters
    1 Remand Home 1 1
    2 Remand Home 2 2
    3 Remand Home 3 3
    4 Remand Home 4 4
    5 Remand Home 5 5
    9 More 0 Back 00 Main
> 1
CON Expected there:
    1 Within 2 hours
    2 Today before 17:00
    3 Today, later
    4 Tomorrow
    0 Back 00 Main
> 1
CON 482-137-559: Nairobi Remand Home, Within 2 hours
    1 Save and tell
    2 Change
    3 Escort's phone
    0 Back 00 Main
> 1
END 482-137-559: left, 14:05. The other side must press Arrived. If not by then, you get an SMS.
=> leave_for: arrives=within_2_hours, case=482137559, case_name=482-137-559 Kibra, goal=case, institution=id1, institution_name=Remand Home 1 1
