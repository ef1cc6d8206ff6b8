# How a family may be reached.
dial: children en
CON Haki Mtoto
    1 New alerts (2)
    2 My cases
    3 Case by reference
    4 Calls to make (2)
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
    2 Family contact
    3 Child moved
    4 Custody ended
    5 Hand over
    6 Next step or close
    0 Back 00 Main
> 2
CON Family:
    1 F1 0712345671
    2 F2 0712345672
    0 Back 00 Main
> 1
CON F1 0712345678: how?
    1 SMS, own phone
    2 SMS without court
    3 Call only
    4 By the chief
    5 NEVER contact
    6 Hours, language
    0 Back 00 Main
> 1
CON F1: first contact of the household? Dates go to one only.
    1 Yes, the first
    2 No, a reserve
    3 Another household
    0 Back 00 Main
> 1
END 482-137-559 F1: written down. Look at it again in 90 days or when something changes.
=> set_mode: case=482137559, case_name=482-137-559 Kibra, contact=id1, contact_first=first, contact_mode=own_phone, contact_name=F1 0712345671, goal=cases

dial: children en
CON Haki Mtoto
    1 New alerts (2)
    2 My cases
    3 Case by reference
    4 Calls to make (2)
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
    2 Family contact
    3 Child moved
    4 Custody ended
    5 Hand over
    6 Next step or close
    0 Back 00 Main
> 2
CON Family:
    1 F1 0712345671
    2 F2 0712345672
    0 Back 00 Main
> 1
CON F1 0712345678: how?
    1 SMS, own phone
    2 SMS without court
    3 Call only
    4 By the chief
    5 NEVER contact
    6 Hours, language
    0 Back 00 Main
> 5
CON F1: NEVER a text or call, whoever asks later. Sure?
    1 Yes, never
    2 No
    0 Back 00 Main
> 2
CON F1 0712345678: how?
    1 SMS, own phone
    2 SMS without court
    3 Call only
    4 By the chief
    5 NEVER contact
    6 Hours, language
    0 Back 00 Main
> 5
CON F1: NEVER a text or call, whoever asks later. Sure?
    1 Yes, never
    2 No
    0 Back 00 Main
> 1
END 482-137-559 F1: written down. Look at it again in 90 days or when something changes.
=> block_contact: case=482137559, case_name=482-137-559 Kibra, contact=id1, contact_name=F1 0712345671, goal=case

dial: children en
CON Haki Mtoto
    1 New alerts (2)
    2 My cases
    3 Case by reference
    4 Calls to make (2)
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
    2 Family contact
    3 Child moved
    4 Custody ended
    5 Hand over
    6 Next step or close
    0 Back 00 Main
> 2
CON Family:
    1 F1 0712345671
    2 F2 0712345672
    0 Back 00 Main
> 1
CON F1 0712345678: how?
    1 SMS, own phone
    2 SMS without court
    3 Call only
    4 By the chief
    5 NEVER contact
    6 Hours, language
    0 Back 00 Main
> 6
CON F1: safe hours?
    1 8:00 to 19:00
    2 8:00 to 12:00
    3 12:00 to 17:00
    4 17:00 to 20:00
    0 Back 00 Main
> 1
CON F1: language?
    1 Kiswahili
    2 English
    3 Another: call only
    0 Back 00 Main
> 1
END 482-137-559 F1: written down. Look at it again in 90 days or when something changes.
=> set_hours: case=482137559, case_name=482-137-559 Kibra, contact=id1, contact_hours=day, contact_language=kiswahili, contact_name=F1 0712345671, goal=case
