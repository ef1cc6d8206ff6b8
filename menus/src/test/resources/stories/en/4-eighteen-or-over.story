# A person of 18 is no child: advice, and nothing is saved.
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
> 3
CON What happened?
    1 Sexual abuse
    2 Beaten or hurt
    3 Marriage, FGM
    4 Labour, trafficking
    5 Online
    6 Other
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
> 18
END 18 or over: not a child's case. Please tell the police station or the chief. Danger now: call 999 or 112. Nothing was saved.

# Seventeen still is.
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
> 3
CON What happened?
    1 Sexual abuse
    2 Beaten or hurt
    3 Marriage, FGM
    4 Labour, trafficking
    5 Online
    6 Other
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
> 17
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

# An age that nobody knows decides nothing.
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
> 3
CON Age in years, 0 to 17 (0 = baby, 99 = not known)
    00 Main
> 99
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
> 2
CON Child's first name or OB number, up to 20 letters. 1 = skip
    0 Back 00 Main
> 1
CON Send this report?
    Theft; Sex not known, age not known
    Kibera
    1 Send
    2 Change
    3 Cancel
    0 Back 00 Main
> 3
END Cancelled. Nothing was saved. A child in danger: call 116, free, day and night.
