# The guardian may be the danger. "Do not contact" is kept, and no number is asked for.
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
> 2
CON Girl or boy?
    1 Girl
    2 Boy
    3 Sex not known
    0 Back 00 Main
> 1
CON Age in years, 0 to 17 (0 = baby, 99 = not known)
    00 Main
> 6
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
> 3
CON Child's first name or OB number, up to 20 letters. 1 = skip
    0 Back 00 Main
> 1
CON Send this report?
    Sexual abuse; Girl, 6
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
=> file_report: age=6, danger=abuse_ongoing, guardian=do_not_contact, name=, role=victim, sex=girl, what=sexual, what_at=what_victim, where=own, where_now=home, within_3_days=no
