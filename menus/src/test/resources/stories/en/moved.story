# A child leaves for another place.
dial: police en
CON Haki Mtoto
    1 New alerts (2)
    2 My cases
    3 Case by reference
    4 To court (2)
    5 Report a child
    6 Report an officer
    7 Language, PIN, help
> 2
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
    2 Custody ended
    3 Child moved
    4 Family told
    5 Hand over
    6 Police file number
    0 Back 00 Main
> 3
CON 482-137-559: the child
    1 Is leaving now
    2 Has arrived
    3 Journey cancelled
    0 Back 00 Main
> 1
CON Where to? Number or letters
    1 Remand Home 1 1
    2 Remand Home 2 2
    3 Remand Home 3 3
    4 Remand Home 4 4
    5 Remand Home 5 5
    9 More 0 Back 00 Main
> 9
CON Where to? Number or letters
    1 Remand Home 6 6
    2 Remand Home 7 7
    3 Remand Home 8 8
    4 Remand Home 9 9
    0 Back 00 Main
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
=> leave_for: arrives=within_2_hours, case=482137559, case_name=482-137-559 Kibra, goal=cases, institution=id6, institution_name=Remand Home 6 6

dial: police en
CON Haki Mtoto
    1 New alerts (2)
    2 My cases
    3 Case by reference
    4 To court (2)
    5 Report a child
    6 Report an officer
    7 Language, PIN, help
> 2
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
    2 Custody ended
    3 Child moved
    4 Family told
    5 Hand over
    6 Police file number
    0 Back 00 Main
> 3
CON 482-137-559: the child
    1 Is leaving now
    2 Has arrived
    3 Journey cancelled
    0 Back 00 Main
> 1
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
> 3
CON Escort's phone, such as 0712345678
    0 Back 00 Main
> 02
CON Not a phone number.
    Escort's phone, such as 0712345678
    0 Back 00 Main
> 0712345678
CON 482-137-559: Nairobi Remand Home, Within 2 hours
    1 Save and tell
    2 Change
    3 Escort's phone
    0 Back 00 Main
> 1
END 482-137-559: left, 14:05. The other side must press Arrived. If not by then, you get an SMS.
=> leave_for: arrives=within_2_hours, case=482137559, case_name=482-137-559 Kibra, escort_phone=+254712345678, goal=cases, institution=id1, institution_name=Remand Home 1 1

dial: police en
CON Haki Mtoto
    1 New alerts (2)
    2 My cases
    3 Case by reference
    4 To court (2)
    5 Report a child
    6 Report an officer
    7 Language, PIN, help
> 2
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
    2 Custody ended
    3 Child moved
    4 Family told
    5 Hand over
    6 Police file number
    0 Back 00 Main
> 3
CON 482-137-559: the child
    1 Is leaving now
    2 Has arrived
    3 Journey cancelled
    0 Back 00 Main
> 3
END 482-137-559: written down, 14:05.
=> call_off_journey: case=482137559, case_name=482-137-559 Kibra, goal=cases

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
> 4
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
> 4
CON 482-137-559: Nairobi Remand Home, Tomorrow
    1 Save and tell
    2 Change
    3 Escort's phone
    0 Back 00 Main
> 2
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
> 2
CON 482-137-559: Nairobi Remand Home, Today before 17:00
    1 Save and tell
    2 Change
    3 Escort's phone
    0 Back 00 Main
> 1
END 482-137-559: left, 14:05. The other side must press Arrived. If not by then, you get an SMS.
=> leave_for: arrives=by_five, case=482137559, case_name=482-137-559 Kibra, goal=cases, institution=id1, institution_name=Remand Home 1 1

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
> 5
CON 482-137-559, Tue 14 Jul 9:00
    1 Left
    2 Returned
    3 No vehicle
    4 Sick
    5 Moved elsewhere
    0 Back 00 Main
> 1
END 482-137-559: written down, 14:05.
=> record_trip: case=482137559, case_name=482-137-559 Kibra, goal=cases, trip=left

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
> 6
CON 482-137-559: parent or guardian told?
    1 Yes, just now
    2 Not found yet
    3 Not safe to tell
    0 Back 00 Main
> 1
END 482-137-559: written down, 14:05. The children's officer sees it.
=> family_is_told: case=482137559, case_name=482-137-559 Kibra, family_told=told_now, goal=cases

dial: police en
CON Haki Mtoto
    1 New alerts (2)
    2 My cases
    3 Case by reference
    4 To court (2)
    5 Report a child
    6 Report an officer
    7 Language, PIN, help
> 2
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
    2 Custody ended
    3 Child moved
    4 Family told
    5 Hand over
    6 Police file number
    0 Back 00 Main
> 3
CON 482-137-559: the child
    1 Is leaving now
    2 Has arrived
    3 Journey cancelled
    0 Back 00 Main
> 2
CON 482-137-559: arrived. How is the child?
    1 Well
    2 Hurt or sick
    0 Back 00 Main
> 1
END 482-137-559: arrived, 14:05. The officer in charge and the sender are told.
=> child_arrived: arrived_how=well, case=482137559, case_name=482-137-559 Kibra, goal=cases
