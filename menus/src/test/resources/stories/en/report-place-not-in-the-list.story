# A place that is in no list: the location is picked, the name is typed.
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
> 5
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
> 3
CON County? Number or first letters
    1 Baringo
    2 Elgeyo-Marakwet
    3 Garissa
    4 Homa Bay
    5 Kiambu
    6 Kilifi
    7 Kisumu
    9 More 0 Back 00 Main
> Kiambu
CON County? Number or first letters
    1 Kiambu
    0 Back 00 Main
> 1
CON Sub-county? Or first letters
    1 Gatundu South
    2 Thika Town
    3 Limuru
    0 Back 00 Main
> Thika
CON Sub-county? Or first letters
    1 Thika Town
    0 Back 00 Main
> 1
CON Location? Or letters
    1 Gatuanyaga
    2 Kamenu
    3 Not in this list
    0 Back 00 Main
> 3
CON What is the place called? Up to 20 letters.
    1 Go on without it
    0 Back 00 Main
> Kiandutu B
CON What is wrong?
    1 Neglect
    2 Abandoned
    3 Lost or found
    4 On the street
    5 Custody, upkeep
    6 Out of school
    7 Other
    0 Back 00 Main
> 1
CON Girl or boy? With the age: girl 15 = 115, boy 7 = 207
    1 Girl
    2 Boy
    3 Not known
    0 Back 00 Main
> 207
CON Care at home; Boy, 7
    Thika Town, Kiambu
    Type your PIN to send it.
    1 Change
    2 I have no PIN
    0 Back 00 Main
> 482915
END Received. Reference 482-137-559. Write it down. The children's officer and the police are being alerted. Danger now: call 116, free.
=> file_report: age=7, county=22, county_name=Kiambu, danger=none, found_place=other, found_place_name=Not in this list, location=other, location_name=Not in this list, place_letters=KIBE, place_name=Kiandutu B, role=needs_care, sex=boy, sub_county=2202, sub_county_name=Thika Town, Kiambu, what=neglect, what_at=what_care, where=other

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
> 5
CON Where did it happen?
    1 My area: Kibera
    2 My sub-county
    3 Another place
    0 Back 00 Main
> 3
CON Location? Type first letters, such as KIBE
    1 Choose the county
    0 Back 00 Main
> 1
CON County? Number or first letters
    1 Baringo
    2 Elgeyo-Marakwet
    3 Garissa
    4 Homa Bay
    5 Kiambu
    6 Kilifi
    7 Kisumu
    9 More 0 Back 00 Main
> Kiambu
CON County? Number or first letters
    1 Kiambu
    0 Back 00 Main
> 1
CON Sub-county? Or first letters
    1 Gatundu South
    2 Thika Town
    3 Limuru
    0 Back 00 Main
> Thika
CON Sub-county? Or first letters
    1 Thika Town
    0 Back 00 Main
> 1
CON Location? Or letters
    1 Gatuanyaga
    2 Kamenu
    3 Not in this list
    0 Back 00 Main
> 1
CON What is wrong?
    1 Neglect
    2 Abandoned
    3 Lost or found
    4 On the street
    5 Custody, upkeep
    6 Out of school
    7 Other
    0 Back 00 Main
> 2
CON Girl or boy? With the age: girl 15 = 115, boy 7 = 207
    1 Girl
    2 Boy
    3 Not known
    0 Back 00 Main
> 207
CON Left alone; Boy, 7
    Gatuanyaga, Kiambu
    Type your PIN to send it.
    1 Change
    2 I have no PIN
    0 Back 00 Main
> 482915
END Received. Reference 482-137-559. Write it down. The children's officer and the police are being alerted. Danger now: call 116, free.
=> file_report: age=7, county=22, county_name=Kiambu, danger=none, location=11, location_name=Gatuanyaga, Kiambu, role=needs_care, sex=boy, sub_county=2202, sub_county_name=Thika Town, Kiambu, what=abandoned, what_at=what_care, where=other

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
> 5
CON Where did it happen?
    1 My area: Kibera
    2 My sub-county
    3 Another place
    0 Back 00 Main
> 3
CON Location? Type first letters, such as KIBE
    1 Choose the county
    0 Back 00 Main
> zz
CON Nothing here.
    Which one?
    1 Not in this list
    0 Back 00 Main
> 1
CON County? Number or first letters
    1 Baringo
    2 Elgeyo-Marakwet
    3 Garissa
    4 Homa Bay
    5 Kiambu
    6 Kilifi
    7 Kisumu
    9 More 0 Back 00 Main
> Kiambu
CON County? Number or first letters
    1 Kiambu
    0 Back 00 Main
> 1
CON Sub-county? Or first letters
    1 Gatundu South
    2 Thika Town
    3 Limuru
    0 Back 00 Main
> Thika
CON Sub-county? Or first letters
    1 Thika Town
    0 Back 00 Main
> 1
CON Location? Or letters
    1 Gatuanyaga
    2 Kamenu
    3 Not in this list
    0 Back 00 Main
> 3
CON What is the place called? Up to 20 letters.
    1 Go on without it
    0 Back 00 Main
> 1
CON What is wrong?
    1 Neglect
    2 Abandoned
    3 Lost or found
    4 On the street
    5 Custody, upkeep
    6 Out of school
    7 Other
    0 Back 00 Main
> 2
CON Girl or boy? With the age: girl 15 = 115, boy 7 = 207
    1 Girl
    2 Boy
    3 Not known
    0 Back 00 Main
> 207
CON Left alone; Boy, 7
    Thika Town, Kiambu
    Type your PIN to send it.
    1 Change
    2 I have no PIN
    0 Back 00 Main
> 482915
END Received. Reference 482-137-559. Write it down. The children's officer and the police are being alerted. Danger now: call 116, free.
=> file_report: age=7, county=22, county_name=Kiambu, danger=none, found_place=other, found_place_name=Not in this list, location=other, location_name=Not in this list, place_letters=zz, role=needs_care, sex=boy, sub_county=2202, sub_county_name=Thika Town, Kiambu, what=abandoned, what_at=what_care, where=other

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
> 5
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
> 3
CON What is the place called? Up to 20 letters.
    1 Go on without it
    0 Back 00 Main
> 1
CON What is wrong?
    1 Neglect
    2 Abandoned
    3 Lost or found
    4 On the street
    5 Custody, upkeep
    6 Out of school
    7 Other
    0 Back 00 Main
> 1
CON Girl or boy? With the age: girl 15 = 115, boy 7 = 207
    1 Girl
    2 Boy
    3 Not known
    0 Back 00 Main
> 207
CON Care at home; Boy, 7
    Kibra, Nairobi City
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
=> file_report: age=7, danger=none, location=other, location_name=Not in this list, role=needs_care, sex=boy, what=neglect, what_at=what_care, where=my_sub_county
> 1
END Received. Reference 482-137-559. Write it down. The children's officer and the police are being alerted. Danger now: call 116, free.
=> name_guardian: age=7, danger=none, guardian=not_known, guardian_at=guardian_after, location=other, location_name=Not in this list, role=needs_care, sex=boy, what=neglect, what_at=what_care, where=my_sub_county
