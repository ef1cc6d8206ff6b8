# A family by the number it was given.
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
> 2
CON Type the number you were given (9 digits).
    0 Back 00 Main
> 482137559
CON 482-137-559
    1 Next date
    2 I cannot come
    3 Please call me
    4 New phone number
    5 Language
    6 No more texts
    7 This is not for me
    0 Back 00 Main
> 1
CON Tuesday 14 July 9:00. Kibera Law Courts. Will you come?
    1 Yes
    2 No
    0 Back 00 Main
> 1
END Thank you. If anything changes, dial again or call 0700000002.
=> will_come: case=482137559

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
> 2
CON Type the number you were given (9 digits).
    0 Back 00 Main
> 482137559
CON 482-137-559
    1 Next date
    2 I cannot come
    3 Please call me
    4 New phone number
    5 Language
    6 No more texts
    7 This is not for me
    0 Back 00 Main
> 1
CON Tuesday 14 July 9:00. Kibera Law Courts. Will you come?
    1 Yes
    2 No
    0 Back 00 Main
> 2
CON What is the trouble? We will call you. The day is the same until we tell you.
    1 No fare
    2 Sick
    3 Work
    4 I am afraid
    5 Other
    0 Back 00 Main
> 1
END Thank you for telling us. We will call you. If urgent, call 0700000002.
=> cannot_come: case=482137559, family_why=no_fare

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
> 2
CON Type the number you were given (9 digits).
    0 Back 00 Main
> 482137559
CON 482-137-559
    1 Next date
    2 I cannot come
    3 Please call me
    4 New phone number
    5 Language
    6 No more texts
    7 This is not for me
    0 Back 00 Main
> 2
CON What is the trouble? We will call you. The day is the same until we tell you.
    1 No fare
    2 Sick
    3 Work
    4 I am afraid
    5 Other
    0 Back 00 Main
> 4
END Thank you for telling us. We will call you. If urgent, call 0700000002.
=> cannot_come: case=482137559, family_why=afraid

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
> 2
CON Type the number you were given (9 digits).
    0 Back 00 Main
> 482137559
CON 482-137-559
    1 Next date
    2 I cannot come
    3 Please call me
    4 New phone number
    5 Language
    6 No more texts
    7 This is not for me
    0 Back 00 Main
> 3
CON We will call this phone. When?
    1 As soon as you can
    2 Morning
    3 Afternoon
    4 Not on this phone
    0 Back 00 Main
> 1
END Thank you for telling us. We will call you. If urgent, call 0700000002.
=> call_me: case=482137559, family_when=soon

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
> 2
CON Type the number you were given (9 digits).
    0 Back 00 Main
> 482137559
CON 482-137-559
    1 Next date
    2 I cannot come
    3 Please call me
    4 New phone number
    5 Language
    6 No more texts
    7 This is not for me
    0 Back 00 Main
> 3
CON We will call this phone. When?
    1 As soon as you can
    2 Morning
    3 Afternoon
    4 Not on this phone
    0 Back 00 Main
> 4
CON The new number, such as 0712345678. We call it before we use it.
    0 Back 00 Main
> 12
CON Not a phone number.
    The new number, such as 0712345678. We call it before we use it.
    0 Back 00 Main
> 0712345678
END Thank you for telling us. We will call you. If urgent, call 0700000002.
=> new_number: case=482137559, family_phone=+254712345678, phone_of=own

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
> 2
CON Type the number you were given (9 digits).
    0 Back 00 Main
> 482137559
CON 482-137-559
    1 Next date
    2 I cannot come
    3 Please call me
    4 New phone number
    5 Language
    6 No more texts
    7 This is not for me
    0 Back 00 Main
> 4
CON The new number, such as 0712345678. We call it before we use it.
    0 Back 00 Main
> 0712345678
END Thank you for telling us. We will call you. If urgent, call 0700000002.
=> new_number: case=482137559, family_phone=+254712345678

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
> 2
CON Type the number you were given (9 digits).
    0 Back 00 Main
> 482137559
CON 482-137-559
    1 Next date
    2 I cannot come
    3 Please call me
    4 New phone number
    5 Language
    6 No more texts
    7 This is not for me
    0 Back 00 Main
> 5
CON Language:
    1 Kiswahili
    2 English
    3 Another: call me
    0 Back 00 Main
> 1
END Asante. Kitu kikibadilika, piga tena au piga 0700000002.
=> family_speaks: case=482137559, family_language=kiswahili

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
> 2
CON Type the number you were given (9 digits).
    0 Back 00 Main
> 482137559
CON 482-137-559
    1 Next date
    2 I cannot come
    3 Please call me
    4 New phone number
    5 Language
    6 No more texts
    7 This is not for me
    0 Back 00 Main
> 5
CON Language:
    1 Kiswahili
    2 English
    3 Another: call me
    0 Back 00 Main
> 3
END Thank you for telling us. We will call you. If urgent, call 0700000002.
=> family_speaks: case=482137559, family_language=call_me

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
> 2
CON Type the number you were given (9 digits).
    0 Back 00 Main
> 482137559
CON 482-137-559
    1 Next date
    2 I cannot come
    3 Please call me
    4 New phone number
    5 Language
    6 No more texts
    7 This is not for me
    0 Back 00 Main
> 6
CON Stop reminders? What we must tell you still comes.
    1 Yes, stop
    2 No, go on
    0 Back 00 Main
> 1
END Done. To get them again text START to 22115. Questions: 0700000002.
=> stop_texts: case=482137559

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
> 2
CON Type the number you were given (9 digits).
    0 Back 00 Main
> 482137559
CON 482-137-559
    1 Next date
    2 I cannot come
    3 Please call me
    4 New phone number
    5 Language
    6 No more texts
    7 This is not for me
    0 Back 00 Main
> 6
CON Stop reminders? What we must tell you still comes.
    1 Yes, stop
    2 No, go on
    0 Back 00 Main
> 2
CON 482-137-559
    1 Next date
    2 I cannot come
    3 Please call me
    4 New phone number
    5 Language
    6 No more texts
    7 This is not for me
    0 Back 00 Main
> 7
END Sorry, and thank you for telling us. Nothing more is sent to this phone.
=> not_mine: case=482137559

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
> 2
CON Type the number you were given (9 digits).
    0 Back 00 Main
> 105839216
CON 482-137-559
    1 Next date
    2 I cannot come
    3 Please call me
    4 New phone number
    5 Language
    6 No more texts
    7 This is not for me
    0 Back 00 Main
> 1
CON Tuesday 14 July 9:00. Will you come?
    1 Yes
    2 No
    0 Back 00 Main
> 1
END Thank you. If anything changes, dial again or call 0700000002.
=> will_come: case=105839216

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
> 2
CON Type the number you were given (9 digits).
    0 Back 00 Main
> 105839216
CON 482-137-559
    1 Next date
    2 I cannot come
    3 Please call me
    4 New phone number
    5 Language
    6 No more texts
    7 This is not for me
    0 Back 00 Main
> 1
CON Tuesday 14 July 9:00. Will you come?
    1 Yes
    2 No
    0 Back 00 Main
> 2
CON What is the trouble? We will call you. The day is the same until we tell you.
    1 No fare
    2 Sick
    3 Work
    4 I am afraid
    5 Other
    0 Back 00 Main
> 3
END Thank you for telling us. We will call you. If urgent, call 0700000002.
=> cannot_come: case=105839216, family_why=work

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
> 2
CON Type the number you were given (9 digits).
    0 Back 00 Main
> 105839224
CON 482-137-559
    1 Next date
    2 I cannot come
    3 Please call me
    4 New phone number
    5 Language
    6 No more texts
    7 This is not for me
    0 Back 00 Main
> 1
END No date is set yet. We will tell you. Questions: 0700000002.

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
> 2
CON Type the number you were given (9 digits).
    0 Back 00 Main
> 100000008
END We have nothing for this phone under that number. Ask who gave it to you, or call 116, free.
