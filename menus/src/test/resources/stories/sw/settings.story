# Language, help.
dial: chief sw
CON Haki Mtoto
    1 Toa taarifa ya mtoto
    2 Taarifa zangu
    3 Familia za kuarifiwa (2)
    4 Waliorudi nyumbani (2)
    5 Ripoti afisa
    6 Lugha, PIN, msaada
> 6
CON Kibera Location
    1 English / Kiswahili
    2 Badilisha PIN
    3 Msimbo (code) wa SMS
    4 Msaada
    5 Msimbo wa dawati
    0 Rudi 00 Mwanzo
> 1
CON Kibera Location
    1 English / Kiswahili
    2 Change PIN
    3 Code to confirm an SMS
    4 Help
    5 Code for the desk
    00 Main
=> keep_language: 
> 1
CON Kibera Location
    1 English / Kiswahili
    2 Badilisha PIN
    3 Msimbo (code) wa SMS
    4 Msaada
    5 Msimbo wa dawati
    00 Mwanzo
=> keep_language: 
> 4
END Toa taarifa ya mtoto anayeshukiwa, aliyeumizwa au anayehitaji ulinzi. Afisa wa watoto na polisi huarifiwa. Hatari: piga 116, bure. Usimwambie mtu PIN.

dial: registry sw
CON Haki Mtoto
    1 Mpya (2)
    2 Leo (2)
    3 Bila matokeo (2)
    4 Kesi kwa nambari
    5 Ahirisha siku nzima
    6 Toa taarifa ya mtoto
    7 Lugha, PIN, msaada
> 7
CON Kibera Location
    1 English / Kiswahili
    2 Badilisha PIN
    3 Msimbo (code) wa SMS
    4 Msaada
    5 Msimbo wa dawati
    6 Ripoti afisa
    0 Rudi 00 Mwanzo
> 4
END Toa taarifa ya mtoto anayeshukiwa, aliyeumizwa au anayehitaji ulinzi. Afisa wa watoto na polisi huarifiwa. Hatari: piga 116, bure. Usimwambie mtu PIN.
