# A report about a chief or an officer; that office never sees it.
dial: chief en
CON Haki Mtoto
    1 Report a child
    2 My reports
    3 Families to tell (2)
    4 Children back home (2)
    5 Report an officer
    6 Language, PIN, help
> 5
CON Whom? That office will not see it.
    1 Chief or assistant
    2 Police
    3 Children's officer
    4 Court, prosecution
    5 Another officer
    0 Back 00 Main
> 1
CON What happened?
    1 Hurts a child
    2 Settles it privately
    3 Asks for money
    4 Refuses to help
    5 Other
    0 Back 00 Main
> 2
CON Is a child in danger now?
    1 Yes
    2 No
    3 Not sure
    0 Back 00 Main
> 1
CON Where? Type first letters, such as KIBE
    1 Choose the county
    0 Back 00 Main
> KIBE
CON Which one?
    1 Kibera, Langata
    2 Kibera Central, Langata
    3 Not in this list
    0 Back 00 Main
> 1
CON Chief or assistant: Settles it privately. May the office above call you?
    1 Send without my number
    2 Send and call me
    3 Cancel
    0 Back 00 Main
> 1
END Received: 482-137-559. Write it down. The office above looks at it. A child in danger: call 116, free.
=> report_conduct: about_danger=yes, about_what=settles, about_whom=chief, found_place=21, found_place_name=Kibera, Nairobi City, may_call=no, place_letters=KIBE

dial: public
CON Haki Mtoto
    Hatari/Danger: 116, bure/free
    1 Toa taarifa ya mtoto
    2 Report a child
    3 Mambo mengine
    4 Other things
> 4
CON Haki Mtoto
    1 Report a child
    2 I was given a number
    3 Officer on another phone
    4 Report chief, officer
    5 Phone numbers
    6 English / Kiswahili
> 4
CON Whom? That office will not see it.
    1 Chief or assistant
    2 Police
    3 Children's officer
    4 Court, prosecution
    5 Another officer
    0 Back 00 Main
> 2
CON What happened?
    1 Hurts a child
    2 Settles it privately
    3 Asks for money
    4 Refuses to help
    5 Other
    0 Back 00 Main
> 3
CON Is a child in danger now?
    1 Yes
    2 No
    3 Not sure
    0 Back 00 Main
> 2
CON Where? Type first letters, such as KIBE
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
    4 I do not know
    0 Back 00 Main
> Thika
CON Sub-county? Or first letters
    1 Thika Town
    2 I do not know
    0 Back 00 Main
> 1
CON Location? Or letters
    1 Gatuanyaga
    2 Kamenu
    3 I do not know
    0 Back 00 Main
> 1
CON Police: Asks for money. May the office above call you?
    1 Send without my number
    2 Send and call me
    3 Cancel
    0 Back 00 Main
> 2
END Received: 482-137-559. Write it down. The office above looks at it. A child in danger: call 116, free.
=> report_conduct: about_danger=no, about_what=asks_money, about_whom=police, county=22, county_name=Kiambu, found_place=other, found_place_name=Not in this list, location=11, location_name=Gatuanyaga, Kiambu, may_call=yes, place_letters=KIBE, sub_county=2202, sub_county_name=Thika Town, Kiambu

dial: registry en
CON Haki Mtoto
    1 New (2)
    2 Today's dates (2)
    3 No result yet (2)
    4 Case by reference
    5 Move a whole day
    6 Report a child
    7 Language, PIN, help
> 7
CON Kibera Location
    1 English / Kiswahili
    2 Change PIN
    3 Code to confirm an SMS
    4 Help
    5 Code for the desk
    6 Report an officer
    0 Back 00 Main
> 6
CON Whom? That office will not see it.
    1 Chief or assistant
    2 Police
    3 Children's officer
    4 Court, prosecution
    5 Another officer
    0 Back 00 Main
> 3
CON What happened?
    1 Hurts a child
    2 Settles it privately
    3 Asks for money
    4 Refuses to help
    5 Other
    0 Back 00 Main
> 1
CON Is a child in danger now?
    1 Yes
    2 No
    3 Not sure
    0 Back 00 Main
> 3
CON Where? Type first letters, such as KIBE
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
    4 I do not know
    0 Back 00 Main
> 4
CON Children's officer: Hurts a child. May the office above call you?
    1 Send without my number
    2 Send and call me
    3 Cancel
    0 Back 00 Main
> 3
END Cancelled. Nothing was saved. A child in danger: call 116, free, day and night.
