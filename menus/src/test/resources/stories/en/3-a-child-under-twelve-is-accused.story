# A child under 12 cannot be charged, and the chief is told so before going on.
dial: chief
CON Haki Mtoto
    Kibera Location
    1 Report a child
    2 Kiswahili
    3 Help
    4 Code for SMS
> 1
CON The child is:
    1 Accused
    2 A victim
    3 A witness
    4 In need of care or lost
    5 Not sure
    0 Back 00 Main
> 1
CON Danger now?
    1 In a police cell
    2 Abuse going on
    3 Hurt or sick
    4 Alone or lost
    5 No danger
    0 Back 00 Main
> 5
CON Accused of:
    1 Theft
    2 Fight, assault
    3 Drugs, alcohol
    4 Sexual offence
    5 Damage, fire
    6 Street, truancy
    7 Other
    0 Back 00 Main
> 7
CON Girl or boy?
    1 Girl
    2 Boy
    3 Sex not known
    0 Back 00 Main
> 1
CON Age in years, 0 to 17 (0 = baby, 99 = not known)
    00 Main
> 11
CON A child under 12 cannot be charged. The report goes to care and protection.
    1 Go on
    0 Back 00 Main
> 1
CON Where did it happen?
    1 My area: Kibera
    2 Another place
    0 Back 00 Main
> 1
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
    Other; Girl, 11
    Kibera
    1 Send
    2 Change
    3 Cancel
    0 Back 00 Main
> 1
CON Type your PIN (6 digits) to send.
    0 Back 00 Main
> 482915
END Received. Reference 482-137-559. Keep this number. The children's officer and police are being alerted. Danger now: call 116, free.
=> file_report: age=11, danger=none, guardian=not_known, name=, role=accused, sex=girl, what=other, what_at=what_accused, where=own, where_now=home

# Twelve is not under twelve.
dial: chief
CON Haki Mtoto
    Kibera Location
    1 Report a child
    2 Kiswahili
    3 Help
    4 Code for SMS
> 1
CON The child is:
    1 Accused
    2 A victim
    3 A witness
    4 In need of care or lost
    5 Not sure
    0 Back 00 Main
> 1
CON Danger now?
    1 In a police cell
    2 Abuse going on
    3 Hurt or sick
    4 Alone or lost
    5 No danger
    0 Back 00 Main
> 5
CON Accused of:
    1 Theft
    2 Fight, assault
    3 Drugs, alcohol
    4 Sexual offence
    5 Damage, fire
    6 Street, truancy
    7 Other
    0 Back 00 Main
> 2
CON Girl or boy?
    1 Girl
    2 Boy
    3 Sex not known
    0 Back 00 Main
> 2
CON Age in years, 0 to 17 (0 = baby, 99 = not known)
    00 Main
> 12
CON Where did it happen?
    1 My area: Kibera
    2 Another place
    0 Back 00 Main
> 00
CON Haki Mtoto
    Kibera Location
    1 Report a child
    2 Kiswahili
    3 Help
    4 Code for SMS
> 3
END Report a child who is accused, hurt or in need. The children's officer and the police are told. Danger now: call 116, free. Never give your PIN by voice.
