# A chief reports a boy of 15 who is accused of theft and sits in a police cell.
# The PIN comes last; the child's name is asked for and never shown again.
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
> 1
CON Accused of:
    1 Theft
    2 Fight, assault
    3 Drugs, alcohol
    4 Sexual offence
    5 Damage, fire
    6 Street, truancy
    7 Other
    0 Back 00 Main
> 1
CON Girl or boy?
    1 Girl
    2 Boy
    3 Sex not known
    0 Back 00 Main
> 2
CON Age in years, 0 to 17 (0 = baby, 99 = not known)
    00 Main
> 15
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
> 1
CON Parent or guardian?
    1 Enter phone number
    2 None, or not known
    3 DO NOT CONTACT
    0 Back 00 Main
> 1
CON Guardian's phone, such as 0712345678
    0 Back 00 Main
> 0712 345 678
CON Child's first name or OB number, up to 20 letters. 1 = skip
    0 Back 00 Main
> Amani
CON Send this report?
    Theft; Boy, 15
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
=> file_report: age=15, danger=police_cell, guardian=phone, guardian_phone=+254712345678, name=Amani, role=accused, sex=boy, what=theft, what_at=what_accused, where=own, where_now=police
