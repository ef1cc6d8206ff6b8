# The third wrong PIN locks, and the chief is told that nothing was saved.
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
> 4
CON Danger now?
    1 In a police cell
    2 Abuse going on
    3 Hurt or sick
    4 Alone or lost
    5 No danger
    0 Back 00 Main
> 4
CON What is wrong?
    1 Neglect
    2 Abandoned
    3 Lost or found
    4 On the street
    5 Custody, upkeep
    6 Out of school
    7 Other
    0 Back 00 Main
> 3
CON Girl or boy?
    1 Girl
    2 Boy
    3 Sex not known
    0 Back 00 Main
> 3
CON Age in years, 0 to 17 (0 = baby, 99 = not known)
    00 Main
> 4
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
> 3
CON Parent or guardian?
    1 Enter phone number
    2 None, or not known
    3 DO NOT CONTACT
    0 Back 00 Main
> 2
CON Child's first name or OB number, up to 20 letters. 1 = skip
    0 Back 00 Main
> OB 17/22/2026
CON Send this report?
    Lost or found; Sex not known, 4
    Kibera
    1 Send
    2 Change
    3 Cancel
    0 Back 00 Main
> 1
CON Type your PIN (6 digits) to send.
    0 Back 00 Main
> 111111
CON Wrong PIN. Tries left: 2. Type your PIN (6 digits).
    0 Back 00 Main
> 222222
CON Wrong PIN. Tries left: 1. Type your PIN (6 digits).
    0 Back 00 Main
> 333333
END NOT saved: too many wrong PINs. Try again in 30 minutes. Urgent? Call 116 now, free.

# The store is down: the chief hears it at once, and where to turn.
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
> 3
CON Danger now?
    1 In a police cell
    2 Abuse going on
    3 Hurt or sick
    4 Alone or lost
    5 No danger
    0 Back 00 Main
> 5
CON What happened?
    1 Sexual abuse
    2 Beaten or hurt
    3 Marriage, FGM
    4 Labour, trafficking
    5 Online
    6 Other
    0 Back 00 Main
> 6
CON Girl or boy?
    1 Girl
    2 Boy
    3 Sex not known
    0 Back 00 Main
> 1
CON Age in years, 0 to 17 (0 = baby, 99 = not known)
    00 Main
> 14
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
> 4
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
    Other; Girl, 14
    Kibera
    1 Send
    2 Change
    3 Cancel
    0 Back 00 Main
> 1
CON Type your PIN (6 digits) to send.
    0 Back 00 Main
> 999999
END Your report was NOT saved: the service is down. Call 116 now, free, or dial again in a few minutes.

# Down at the second guess.
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
> 3
CON Danger now?
    1 In a police cell
    2 Abuse going on
    3 Hurt or sick
    4 Alone or lost
    5 No danger
    0 Back 00 Main
> 5
CON What happened?
    1 Sexual abuse
    2 Beaten or hurt
    3 Marriage, FGM
    4 Labour, trafficking
    5 Online
    6 Other
    0 Back 00 Main
> 6
CON Girl or boy?
    1 Girl
    2 Boy
    3 Sex not known
    0 Back 00 Main
> 1
CON Age in years, 0 to 17 (0 = baby, 99 = not known)
    00 Main
> 14
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
> 4
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
    Other; Girl, 14
    Kibera
    1 Send
    2 Change
    3 Cancel
    0 Back 00 Main
> 1
CON Type your PIN (6 digits) to send.
    0 Back 00 Main
> 111111
CON Wrong PIN. Tries left: 2. Type your PIN (6 digits).
    0 Back 00 Main
> 999999
END Your report was NOT saved: the service is down. Call 116 now, free, or dial again in a few minutes.
