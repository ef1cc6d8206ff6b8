# Every screen says in a few words what was wrong and stands there again.
dial: chief
CON Haki Mtoto
    Kibera Location
    1 Report a child
    2 Kiswahili
    3 Help
    4 Code for SMS
> 7
CON Not an option.
    Haki Mtoto
    Kibera Location
    1 Report a child
    2 Kiswahili
    3 Help
    4 Code for SMS
> hello
CON Not an option.
    Haki Mtoto
    Kibera Location
    1 Report a child
    2 Kiswahili
    3 Help
    4 Code for SMS
>
CON Not an option.
    Haki Mtoto
    Kibera Location
    1 Report a child
    2 Kiswahili
    3 Help
    4 Code for SMS
> 00
CON Not an option.
    Haki Mtoto
    Kibera Location
    1 Report a child
    2 Kiswahili
    3 Help
    4 Code for SMS
> 0
CON Not an option.
    Haki Mtoto
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
# an option that is not there; a page that is not there; several keys at once; nothing; too much;
# a great number; digits of another script; a picture
> 6
CON Not an option.
    The child is:
    1 Accused
    2 A victim
    3 A witness
    4 In need of care or lost
    5 Not sure
    0 Back 00 Main
> 9
CON Not an option.
    The child is:
    1 Accused
    2 A victim
    3 A witness
    4 In need of care or lost
    5 Not sure
    0 Back 00 Main
> 12
CON Not an option.
    The child is:
    1 Accused
    2 A victim
    3 A witness
    4 In need of care or lost
    5 Not sure
    0 Back 00 Main
> 1*1
CON Not an option.
    The child is:
    1 Accused
    2 A victim
    3 A witness
    4 In need of care or lost
    5 Not sure
    0 Back 00 Main
>
CON Not an option.
    The child is:
    1 Accused
    2 A victim
    3 A witness
    4 In need of care or lost
    5 Not sure
    0 Back 00 Main
> 81 times a
CON Too long.
    The child is:
    1 Accused
    2 A victim
    3 A witness
    4 In need of care or lost
    5 Not sure
    0 Back 00 Main
> 99999999999
CON Not an option.
    The child is:
    1 Accused
    2 A victim
    3 A witness
    4 In need of care or lost
    5 Not sure
    0 Back 00 Main
> ١
CON Not an option.
    The child is:
    1 Accused
    2 A victim
    3 A witness
    4 In need of care or lost
    5 Not sure
    0 Back 00 Main
> 🙂
CON Not an option.
    The child is:
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
> 3
CON Age in years, 0 to 17 (0 = baby, 99 = not known)
    00 Main
# letters for an age, too high a number, half a year, less than nothing
> ten
CON Type 0 to 17, or 99.
    Age in years, 0 to 17 (0 = baby, 99 = not known)
    00 Main
> 121
CON Type 0 to 17, or 99.
    Age in years, 0 to 17 (0 = baby, 99 = not known)
    00 Main
> 9.5
CON Type 0 to 17, or 99.
    Age in years, 0 to 17 (0 = baby, 99 = not known)
    00 Main
> -3
CON Type 0 to 17, or 99.
    Age in years, 0 to 17 (0 = baby, 99 = not known)
    00 Main
>
CON Type 0 to 17, or 99.
    Age in years, 0 to 17 (0 = baby, 99 = not known)
    00 Main
> 99999999999
CON Type 0 to 17, or 99.
    Age in years, 0 to 17 (0 = baby, 99 = not known)
    00 Main
> 0
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
> 1
CON Parent or guardian?
    1 Enter phone number
    2 None, or not known
    3 DO NOT CONTACT
    0 Back 00 Main
> 1
CON Guardian's phone, such as 0712345678
    0 Back 00 Main
# a phone number with letters, too short, a landline twice, a foreign one
> 07abc
CON Not a phone number.
    Guardian's phone, such as 0712345678
    0 Back 00 Main
> 0712
CON Not a phone number.
    Guardian's phone, such as 0712345678
    0 Back 00 Main
> 0201234567
CON That is no Kenyan phone number. Guardian's phone, such as 0712345678
    0 Back 00 Main
> nobody
CON Not a phone number.
    That is no Kenyan phone number. Guardian's phone, such as 0712345678
    0 Back 00 Main
> 0201234567
CON That is no Kenyan phone number. Guardian's phone, such as 0712345678
    0 Back 00 Main
> +447911123456
CON That is no Kenyan phone number. Guardian's phone, such as 0712345678
    0 Back 00 Main
> +254 110 345-678
CON Child's first name or OB number, up to 20 letters. 1 = skip
    0 Back 00 Main
# a name that is too short, too long, with a star, with brackets, of pictures, of signs only
> A
CON 2 to 20 letters or digits, no *.
    Child's first name or OB number, up to 20 letters. 1 = skip
    0 Back 00 Main
> 21 times a
CON 2 to 20 letters or digits, no *.
    Child's first name or OB number, up to 20 letters. 1 = skip
    0 Back 00 Main
> Ama*ni
CON 2 to 20 letters or digits, no *.
    Child's first name or OB number, up to 20 letters. 1 = skip
    0 Back 00 Main
> Amani{}
CON 2 to 20 letters or digits, no *.
    Child's first name or OB number, up to 20 letters. 1 = skip
    0 Back 00 Main
> 😀😀
CON 2 to 20 letters or digits, no *.
    Child's first name or OB number, up to 20 letters. 1 = skip
    0 Back 00 Main
> ...
CON 2 to 20 letters or digits, no *.
    Child's first name or OB number, up to 20 letters. 1 = skip
    0 Back 00 Main
>
CON 2 to 20 letters or digits, no *.
    Child's first name or OB number, up to 20 letters. 1 = skip
    0 Back 00 Main
> 81 times a
CON Too long.
    Child's first name or OB number, up to 20 letters. 1 = skip
    0 Back 00 Main
> O'Njoroge-Wanjiru Jr
CON Send this report?
    Theft; Sex not known, under 1 year
    Kibera
    1 Send
    2 Change
    3 Cancel
    0 Back 00 Main
> 4
CON Not an option.
    Send this report?
    Theft; Sex not known, under 1 year
    Kibera
    1 Send
    2 Change
    3 Cancel
    0 Back 00 Main
> 1
CON Type your PIN (6 digits) to send.
    0 Back 00 Main
# a PIN that is none, and one that is wrong
> 1234
CON A PIN has 6 digits.
    Type your PIN (6 digits) to send.
    0 Back 00 Main
> abcdef
CON A PIN has 6 digits.
    Type your PIN (6 digits) to send.
    0 Back 00 Main
>
CON A PIN has 6 digits.
    Type your PIN (6 digits) to send.
    0 Back 00 Main
> 123456
CON Wrong PIN. Tries left: 2. Type your PIN (6 digits).
    0 Back 00 Main
> 12345
CON A PIN has 6 digits.
    Wrong PIN. Tries left: 2. Type your PIN (6 digits).
    0 Back 00 Main
> 482915
END Received. Reference 482-137-559. Keep this number. The children's officer and police are being alerted. Danger now: call 116, free.
=> file_report: age=0, danger=none, guardian=phone, guardian_phone=+254110345678, name=O'Njoroge-Wanjiru Jr, role=accused, sex=not_known, what=theft, what_at=what_accused, where=own, where_now=police
# nothing follows an end
> 1
END Your call was mixed up on the way. Nothing more was done. Please dial again. Urgent: call 116, free.
> 00
END Your call was mixed up on the way. Nothing more was done. Please dial again. Urgent: call 116, free.
