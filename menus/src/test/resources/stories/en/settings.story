# Language, help.
dial: chief en
CON Haki Mtoto
    1 Report a child
    2 My reports
    3 Families to tell (2)
    4 Children back home (2)
    5 Report an officer
    6 Language, PIN, help
> 6
CON Kibera Location
    1 English / Kiswahili
    2 Change PIN
    3 Code to confirm an SMS
    4 Help
    5 Code for the desk
    0 Back 00 Main
> 1
CON Kibera Location
    1 English / Kiswahili
    2 Badilisha PIN
    3 Msimbo (code) wa SMS
    4 Msaada
    5 Msimbo wa dawati
    00 Mwanzo
=> keep_language: 
> 1
CON Kibera Location
    1 English / Kiswahili
    2 Change PIN
    3 Code to confirm an SMS
    4 Help
    5 Code for the desk
    00 Main
=> keep_language: 
> 4
END Report a child who is accused, hurt or in need. The children's officer and the police are told. Danger now: call 116, free. Never tell anyone your PIN.

dial: registry en
CON Haki Mtoto
    1 New (2)
    2 Today's dates (2)
    3 No result yet (2)
    4 Case by reference
    5 Move a whole day
    6 Report a child
    7 Language, PIN, help
> 7
CON Kibera Location
    1 English / Kiswahili
    2 Change PIN
    3 Code to confirm an SMS
    4 Help
    5 Code for the desk
    6 Report an officer
    0 Back 00 Main
> 4
END Report a child who is accused, hurt or in need. The children's officer and the police are told. Danger now: call 116, free. Never tell anyone your PIN.
