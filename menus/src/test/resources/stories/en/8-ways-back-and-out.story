# Back one screen at a time, and the answer can be given anew; 00 from anywhere.
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
> 0
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
> 5
CON What is wrong?
    1 Neglect
    2 Abandoned
    3 Lost or found
    4 On the street
    5 Custody, upkeep
    6 Out of school
    7 Other
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
> 00
CON Haki Mtoto
    Kibera Location
    1 Report a child
    2 Kiswahili
    3 Help
    4 Code for SMS
# the other language, and back
> 2
CON Haki Mtoto
    Kibera Location
    1 Toa taarifa ya mtoto
    2 English
    3 Msaada
    4 Nambari ya SMS
> 2
CON Haki Mtoto
    Kibera Location
    1 Report a child
    2 Kiswahili
    3 Help
    4 Code for SMS
> 3
END Report a child who is accused, hurt or in need. The children's officer and the police are told. Danger now: call 116, free. Never give your PIN by voice.

# Cancelled at the last screen; before that, back from it.
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
> 5
CON What is wrong?
    1 Neglect
    2 Abandoned
    3 Lost or found
    4 On the street
    5 Custody, upkeep
    6 Out of school
    7 Other
    0 Back 00 Main
> 7
CON Girl or boy?
    1 Girl
    2 Boy
    3 Sex not known
    0 Back 00 Main
> 2
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
    Other; Boy, age not known
    Kibera
    1 Send
    2 Change
    3 Cancel
    0 Back 00 Main
> 0
CON Child's first name or OB number, up to 20 letters. 1 = skip
    0 Back 00 Main
> 1
CON Send this report?
    Other; Boy, age not known
    Kibera
    1 Send
    2 Change
    3 Cancel
    0 Back 00 Main
> 3
END Cancelled. Nothing was saved. A child in danger: call 116, free, day and night.

# The pages of a list: more, back to the first, letters, letters that nothing begins with, names
# with signs in them, a list that is empty, and a place that is not in the list.
dial: officer
CON Haki Mtoto
    Kiambu Children's Office
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
CON Girl or boy?
    1 Girl
    2 Boy
    3 Sex not known
    0 Back 00 Main
> 1
CON Age in years, 0 to 17 (0 = baby, 99 = not known)
    00 Main
> 0
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
> 9
CON County? Number or first letters
    1 Murang'a
    2 Nairobi City
    3 Taita/Taveta
    0 Back 00 Main
> 9
CON Not an option.
    County? Number or first letters
    1 Murang'a
    2 Nairobi City
    3 Taita/Taveta
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
> k
CON County? Number or first letters
    1 Kiambu
    2 Kilifi
    3 Kisumu
    0 Back 00 Main
> 9
CON Not an option.
    County? Number or first letters
    1 Kiambu
    2 Kilifi
    3 Kisumu
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
> xyz
CON None found.
    County? Number or first letters
    1 Baringo
    2 Elgeyo-Marakwet
    3 Garissa
    4 Homa Bay
    5 Kiambu
    6 Kilifi
    7 Kisumu
    9 More 0 Back 00 Main
> 8
CON Not an option.
    County? Number or first letters
    1 Baringo
    2 Elgeyo-Marakwet
    3 Garissa
    4 Homa Bay
    5 Kiambu
    6 Kilifi
    7 Kisumu
    9 More 0 Back 00 Main
> elgeyo-m
CON County? Number or first letters
    1 Elgeyo-Marakwet
    0 Back 00 Main
> taita/
CON County? Number or first letters
    1 Taita/Taveta
    0 Back 00 Main
> Murang’a
CON County? Number or first letters
    1 Murang'a
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
> murang'a
CON County? Number or first letters
    1 Murang'a
    0 Back 00 Main
> 2
CON Not an option.
    County? Number or first letters
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
> bar
CON County? Number or first letters
    1 Baringo
    0 Back 00 Main
> 1
CON Sub-county?
    0 Back 00 Main
> 1
CON Not an option.
    Sub-county?
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
> muranga
CON County? Number or first letters
    1 Murang'a
    0 Back 00 Main
> 1
CON Sub-county?
    1 Gatanga
    2 Kang'ema
    0 Back 00 Main
> kang
CON Sub-county?
    1 Kang'ema
    0 Back 00 Main
> 1
CON Location?
    1 Kanyenya-ini
    2 Rwathia
    3 Not in this list
    0 Back 00 Main
> 3
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
    Neglect; Girl, under 1 year
    Kang'ema
    1 Send
    2 Change
    3 Cancel
    0 Back 00 Main
> 3
END Cancelled. Nothing was saved. A child in danger: call 116, free, day and night.

# Not sure what it is about: help.
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
> 2
END Report a child who is accused, hurt or in need. The children's officer and the police are told. Danger now: call 116, free. Never give your PIN by voice.

# From under 12 and from the PIN, too, there is a way back.
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
> 8
CON A child under 12 cannot be charged. The report goes to care and protection.
    1 Go on
    0 Back 00 Main
> 0
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
    Theft; Boy, 14
    Kibera
    1 Send
    2 Change
    3 Cancel
    0 Back 00 Main
> 1
CON Type your PIN (6 digits) to send.
    0 Back 00 Main
> 0
CON Send this report?
    Theft; Boy, 14
    Kibera
    1 Send
    2 Change
    3 Cancel
    0 Back 00 Main
> 1
CON Type your PIN (6 digits) to send.
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
