# A code to confirm one SMS.
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
> 3
CON Msimbo wa kuthibitisha SMS moja. Andika PIN yako (tarakimu 6).
    0 Rudi 00 Mwanzo
> 482915
END Msimbo 730184. Uweke mwishoni mwa SMS yako. Unatumika mara moja, kwa simu hii, kwa dakika 10. Usimpe mtu.
=> issue_sms_code: 

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
> 3
CON Msimbo wa kuthibitisha SMS moja. Andika PIN yako (tarakimu 6).
    0 Rudi 00 Mwanzo
> 111111
CON PIN si sahihi. Majaribio yaliyobaki: 2. Andika PIN yako (tarakimu 6).
    0 Rudi 00 Mwanzo
> 482915
END Msimbo 730184. Uweke mwishoni mwa SMS yako. Unatumika mara moja, kwa simu hii, kwa dakika 10. Usimpe mtu.
=> issue_sms_code: 
