# A new PIN, typed twice.
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
> 2
CON PIN yako ya sasa (tarakimu 6).
    0 Rudi 00 Mwanzo
> 482915
CON PIN mpya, tarakimu 6. Si 123456, si siku ya kuzaliwa, si nambari ya simu.
    0 Rudi 00 Mwanzo
> 123456
CON Ni rahisi kukisia. Weka nyingine.
    PIN mpya, tarakimu 6. Si 123456, si siku ya kuzaliwa, si nambari ya simu.
    0 Rudi 00 Mwanzo
> 12
CON PIN ina tarakimu 6.
    PIN mpya, tarakimu 6. Si 123456, si siku ya kuzaliwa, si nambari ya simu.
    0 Rudi 00 Mwanzo
> 482915
CON Rudia PIN mpya.
    0 Rudi 00 Mwanzo
> 111111
CON Hazifanani. Jaribu tena.
    Rudia PIN mpya.
    0 Rudi 00 Mwanzo
> 482915
END PIN yako imebadilishwa. Usimwambie yeyote, hata sisi.
=> change_pin: new_pin=hash of it

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
> 2
CON PIN yako ya sasa (tarakimu 6).
    0 Rudi 00 Mwanzo
> 111111
CON PIN si sahihi. Majaribio yaliyobaki: 2. Andika PIN yako (tarakimu 6).
    0 Rudi 00 Mwanzo
> 482915
CON PIN mpya, tarakimu 6. Si 123456, si siku ya kuzaliwa, si nambari ya simu.
    0 Rudi 00 Mwanzo
> 482915
CON Rudia PIN mpya.
    0 Rudi 00 Mwanzo
> 482915
END PIN yako imebadilishwa. Usimwambie yeyote, hata sisi.
=> change_pin: new_pin=hash of it
