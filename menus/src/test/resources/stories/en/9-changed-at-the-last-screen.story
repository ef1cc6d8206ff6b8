# Each part can be changed, and only that part is asked again. The way back stays what it was.
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
> 2
CON Child's first name or OB number, up to 20 letters. 1 = skip
    0 Back 00 Main
> 1
CON Send this report?
    Theft; Boy, 15
    Kibera
    1 Send
    2 Change
    3 Cancel
    0 Back 00 Main
> 2
CON Change what?
    1 What happened
    2 Girl or boy, age
    3 Place
    4 Where the child is
    5 Guardian
    6 Name, OB number
    0 Back 00 Main
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
> 6
CON Send this report?
    Out of school; Boy, 15
    Kibera
    1 Send
    2 Change
    3 Cancel
    0 Back 00 Main
> 2
CON Change what?
    1 What happened
    2 Girl or boy, age
    3 Place
    4 Where the child is
    5 Guardian
    6 Name, OB number
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
> 8
CON Send this report?
    Out of school; Girl, 8
    Kibera
    1 Send
    2 Change
    3 Cancel
    0 Back 00 Main
> 2
CON Change what?
    1 What happened
    2 Girl or boy, age
    3 Place
    4 Where the child is
    5 Guardian
    6 Name, OB number
    0 Back 00 Main
> 3
CON Where did it happen?
    1 My area: Kibera
    2 Another place
    0 Back 00 Main
> 2
CON County? Number or first letters
    1 Baringo
    2 Elgeyo-Marakwet
    3 Garissa
    4 Homa Bay
    5 Kiambu
    6 Kilifi
    7 Kisumu
    9 More 0 Back 00 Main
> Murang
CON County? Number or first letters
    1 Murang'a
    0 Back 00 Main
> 1
CON Sub-county?
    1 Gatanga
    2 Kang'ema
    0 Back 00 Main
> 2
CON Location?
    1 Kanyenya-ini
    2 Rwathia
    3 Not in this list
    0 Back 00 Main
> 1
CON Send this report?
    Out of school; Girl, 8
    Kanyenya-ini
    1 Send
    2 Change
    3 Cancel
    0 Back 00 Main
> 2
CON Change what?
    1 What happened
    2 Girl or boy, age
    3 Place
    4 Where the child is
    5 Guardian
    6 Name, OB number
    0 Back 00 Main
> 4
CON Where is the child now?
    1 With police
    2 At home
    3 With the chief
    4 In hospital
    5 Children's home
    6 Not known, missing
    0 Back 00 Main
> 4
CON Send this report?
    Out of school; Girl, 8
    Kanyenya-ini
    1 Send
    2 Change
    3 Cancel
    0 Back 00 Main
> 2
CON Change what?
    1 What happened
    2 Girl or boy, age
    3 Place
    4 Where the child is
    5 Guardian
    6 Name, OB number
    0 Back 00 Main
> 5
CON Parent or guardian?
    1 Enter phone number
    2 None, or not known
    3 DO NOT CONTACT
    0 Back 00 Main
> 1
CON Guardian's phone, such as 0712345678
    0 Back 00 Main
> 0201234567
CON That is no Kenyan phone number. Guardian's phone, such as 0712345678
    0 Back 00 Main
> 0110345678
CON Send this report?
    Out of school; Girl, 8
    Kanyenya-ini
    1 Send
    2 Change
    3 Cancel
    0 Back 00 Main
> 2
CON Change what?
    1 What happened
    2 Girl or boy, age
    3 Place
    4 Where the child is
    5 Guardian
    6 Name, OB number
    0 Back 00 Main
> 5
CON Parent or guardian?
    1 Enter phone number
    2 None, or not known
    3 DO NOT CONTACT
    0 Back 00 Main
> 3
CON Send this report?
    Out of school; Girl, 8
    Kanyenya-ini
    1 Send
    2 Change
    3 Cancel
    0 Back 00 Main
> 2
CON Change what?
    1 What happened
    2 Girl or boy, age
    3 Place
    4 Where the child is
    5 Guardian
    6 Name, OB number
    0 Back 00 Main
> 6
CON Child's first name or OB number, up to 20 letters. 1 = skip
    0 Back 00 Main
> Zawadi
CON Send this report?
    Out of school; Girl, 8
    Kanyenya-ini
    1 Send
    2 Change
    3 Cancel
    0 Back 00 Main
> 0
CON Child's first name or OB number, up to 20 letters. 1 = skip
    0 Back 00 Main
> 0
CON Parent or guardian?
    1 Enter phone number
    2 None, or not known
    3 DO NOT CONTACT
    0 Back 00 Main
> 3
CON Child's first name or OB number, up to 20 letters. 1 = skip
    0 Back 00 Main
> Zawadi
CON Send this report?
    Out of school; Girl, 8
    Kanyenya-ini
    1 Send
    2 Change
    3 Cancel
    0 Back 00 Main
> 1
CON Type your PIN (6 digits) to send.
    0 Back 00 Main
> 482915
END Received. Reference 482-137-559. Keep this number. The children's officer and police are being alerted. Danger now: call 116, free.
=> file_report: age=8, county=21, county_name=Murang'a, danger=alone_or_lost, guardian=do_not_contact, guardian_phone=+254110345678, location=13, location_name=Kanyenya-ini, name=Zawadi, role=needs_care, sex=girl, sub_county=2102, sub_county_name=Kang'ema, what=truancy, what_at=what_care, where=other, where_now=hospital

# A change that is given up leaves nothing behind, however far it went.
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
> 2
CON Child's first name or OB number, up to 20 letters. 1 = skip
    0 Back 00 Main
> 1
CON Send this report?
    Theft; Boy, 15
    Kibera
    1 Send
    2 Change
    3 Cancel
    0 Back 00 Main
> 2
CON Change what?
    1 What happened
    2 Girl or boy, age
    3 Place
    4 Where the child is
    5 Guardian
    6 Name, OB number
    0 Back 00 Main
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
> 1
CON What happened?
    1 Sexual abuse
    2 Beaten or hurt
    3 Marriage, FGM
    4 Labour, trafficking
    5 Online
    6 Other
    0 Back 00 Main
> 0
CON Danger now?
    1 In a police cell
    2 Abuse going on
    3 Hurt or sick
    4 Alone or lost
    5 No danger
    0 Back 00 Main
> 0
CON The child is:
    1 Accused
    2 A victim
    3 A witness
    4 In need of care or lost
    5 Not sure
    0 Back 00 Main
> 0
CON Change what?
    1 What happened
    2 Girl or boy, age
    3 Place
    4 Where the child is
    5 Guardian
    6 Name, OB number
    0 Back 00 Main
> 0
CON Send this report?
    Theft; Boy, 15
    Kibera
    1 Send
    2 Change
    3 Cancel
    0 Back 00 Main
> 2
CON Change what?
    1 What happened
    2 Girl or boy, age
    3 Place
    4 Where the child is
    5 Guardian
    6 Name, OB number
    0 Back 00 Main
> 3
CON Where did it happen?
    1 My area: Kibera
    2 Another place
    0 Back 00 Main
> 2
CON County? Number or first letters
    1 Baringo
    2 Elgeyo-Marakwet
    3 Garissa
    4 Homa Bay
    5 Kiambu
    6 Kilifi
    7 Kisumu
    9 More 0 Back 00 Main
> Murang
CON County? Number or first letters
    1 Murang'a
    0 Back 00 Main
> 1
CON Sub-county?
    1 Gatanga
    2 Kang'ema
    0 Back 00 Main
> 0
CON County? Number or first letters
    1 Baringo
    2 Elgeyo-Marakwet
    3 Garissa
    4 Homa Bay
    5 Kiambu
    6 Kilifi
    7 Kisumu
    9 More 0 Back 00 Main
> 0
CON Where did it happen?
    1 My area: Kibera
    2 Another place
    0 Back 00 Main
> 0
CON Change what?
    1 What happened
    2 Girl or boy, age
    3 Place
    4 Where the child is
    5 Guardian
    6 Name, OB number
    0 Back 00 Main
> 0
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
=> file_report: age=15, danger=none, guardian=not_known, name=, role=accused, sex=boy, what=theft, what_at=what_accused, where=own, where_now=police

# The words on the last screen are those that were chosen, though another screen has the same code.
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
> 5
CON Danger now?
    1 In a police cell
    2 Abuse going on
    3 Hurt or sick
    4 Alone or lost
    5 No danger
    0 Back 00 Main
> 5
CON What did you see?
    1 Beaten or hurt
    2 Sexual abuse
    3 Neglected, alone
    4 Lost or found
    5 With the police
    6 Other
    0 Back 00 Main
> 3
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
> 2
CON Child's first name or OB number, up to 20 letters. 1 = skip
    0 Back 00 Main
> 1
CON Send this report?
    Neglected, alone; Boy, 15
    Kibera
    1 Send
    2 Change
    3 Cancel
    0 Back 00 Main
> 3
END Cancelled. Nothing was saved. A child in danger: call 116, free, day and night.

# A person who turns out to be 18 while a change is made.
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
> 5
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
    Beaten or hurt; Boy, 17
    Kibera
    1 Send
    2 Change
    3 Cancel
    0 Back 00 Main
> 2
CON Change what?
    1 What happened
    2 Girl or boy, age
    3 Place
    4 Where the child is
    5 Guardian
    6 Name, OB number
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
