# Somebody who is not on the roster chooses English, tells of a girl of nine who was hurt three
# days ago at most, in a place found by first letters, and may be texted.
dial: public
CON Haki Mtoto
    Lugha / Language:
    1 Kiswahili
    2 English
> 2
CON Haki Mtoto
    Child in danger now? Call 116, free, day and night.
    1 Report a child
    2 Help
> 1
CON The child is:
    1 Accused
    2 A victim
    3 A witness
    4 In need of care or lost
    5 Not sure
    0 Back 00 Main
> 2
CON Danger now?
    1 In a police cell
    2 Abuse going on
    3 Hurt or sick
    4 Alone or lost
    5 No danger
    0 Back 00 Main
> 2
CON What happened?
    1 Sexual abuse
    2 Beaten or hurt
    3 Marriage, FGM
    4 Labour, trafficking
    5 Online
    6 Other
    0 Back 00 Main
> 1
CON Within the last 3 days?
    1 Yes: hospital at once
    2 No
    3 Not known
    0 Back 00 Main
> 1
CON Girl or boy?
    1 Girl
    2 Boy
    3 Sex not known
    0 Back 00 Main
> 1
CON Age in years, 0 to 17 (0 = baby, 99 = not known)
    00 Main
> 9
CON Where did it happen?
    1 Another place
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
> kia
CON County? Number or first letters
    1 Kiambu
    0 Back 00 Main
> 1
CON Sub-county?
    1 Gatundu South
    2 Thika Town
    3 Limuru
    0 Back 00 Main
> Thika
CON Sub-county?
    1 Thika Town
    0 Back 00 Main
> 1
CON Location?
    1 Gatuanyaga
    2 Kamenu
    3 Not in this list
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
CON Parent or guardian?
    1 Enter phone number
    2 None, or not known
    3 DO NOT CONTACT
    0 Back 00 Main
> 2
CON Child's first name or OB number, up to 20 letters. 1 = skip
    0 Back 00 Main
> 1
CON Send this report?
    Sexual abuse; Girl, 9
    Kamenu
    1 Send
    2 Change
    3 Cancel
    0 Back 00 Main
> 1
CON May we text this phone? Whoever holds it may read the text.
    1 No
    2 Yes
    0 Back 00 Main
> 2
END Received. Reference 482-137-559. Keep this number. The children's officer and police are being alerted. Danger now: call 116, free.
=> file_report: age=9, county=22, county_name=Kiambu, danger=abuse_ongoing, guardian=not_known, location=12, location_name=Kamenu, name=, role=victim, sex=girl, sms_ok=yes, sub_county=2202, sub_county_name=Thika Town, what=sexual, what_at=what_victim, where=other, where_now=home, within_3_days=yes
