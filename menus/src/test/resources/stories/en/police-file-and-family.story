# The police: file number, family told, custody.
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
> 6
CON Police file or OB number, up to 20 letters and digits.
    0 Back 00 Main
> OB 12/3
END 482-137-559: written down, 14:05.
=> keep_file_number: case=482137559, case_name=482-137-559 Kibra, file_number=OB 12/3, goal=cases

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
> 4
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
> 2
CON 482-137-559: custody ended how?
    1 Went home
    2 Taken to court
    3 Place of safety
    4 Another station
    5 Held by court order
    0 Back 00 Main
> 1
END 482-137-559: custody ended, 14:05. The time limit to court stops where the law allows.
=> end_custody: case=482137559, case_name=482-137-559 Kibra, custody_end=home, goal=cases
