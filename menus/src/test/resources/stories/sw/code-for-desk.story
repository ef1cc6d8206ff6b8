# A code to sign in at the desk.
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
> 5
CON Msimbo wa kuingia kwenye kompyuta ya dawati. Andika PIN yako (tarakimu 6).
    0 Rudi 00 Mwanzo
> 482915
END Msimbo wa dawati 730184. Uandike na nambari yako kwenye dawati, ndani ya dakika 10, mara moja. Usimpe mtu, hata sisi.
=> issue_desk_code: 

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
> 5
CON Msimbo wa kuingia kwenye kompyuta ya dawati. Andika PIN yako (tarakimu 6).
    0 Rudi 00 Mwanzo
> 111111
CON PIN si sahihi. Majaribio yaliyobaki: 2. Andika PIN yako (tarakimu 6).
    0 Rudi 00 Mwanzo
> 482915
END Msimbo wa dawati 730184. Uandike na nambari yako kwenye dawati, ndani ya dakika 10, mara moja. Usimpe mtu, hata sisi.
=> issue_desk_code: 
