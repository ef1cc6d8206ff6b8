# First use: the supervisor's code, a PIN of one's own or one that is given.
dial: new sw
CON Karibu / Welcome
    Kibera Location
    1 Kiswahili
    2 English
    3 Si mimi / Not me
    4 Taarifa ya mtoto / Report a child
> 1
CON Msimbo (code) uliopewa na msimamizi wako (tarakimu 8).
    0 Rudi 00 Mwanzo
> 111111
CON Si sahihi. Majaribio yaliyobaki: 2. Msimbo (code) uliopewa na msimamizi (tarakimu 8).
    0 Rudi 00 Mwanzo
> 482915
CON Chagua PIN ya tarakimu 6. Si 123456, si siku ya kuzaliwa.
    1 Nipe moja
    0 Rudi 00 Mwanzo
> 123456
CON Ni rahisi kukisia. Weka nyingine.
    Chagua PIN ya tarakimu 6. Si 123456, si siku ya kuzaliwa.
    1 Nipe moja
    0 Rudi 00 Mwanzo
> 482915
CON Rudia PIN.
    0 Rudi 00 Mwanzo
> 111111
CON Hazifanani. Jaribu tena.
    Rudia PIN.
    0 Rudi 00 Mwanzo
> 482915
END Tayari. Kutoa taarifa: piga *384*115#, bonyeza 1. Umesahau PIN? Tuma bila PIN, kisha mwambie msimamizi. Hatari: 116, bure.
=> activate: new_pin=hash of it

dial: new sw
CON Karibu / Welcome
    Kibera Location
    1 Kiswahili
    2 English
    3 Si mimi / Not me
    4 Taarifa ya mtoto / Report a child
> 1
CON Msimbo (code) uliopewa na msimamizi wako (tarakimu 8).
    0 Rudi 00 Mwanzo
> 482915
CON Chagua PIN ya tarakimu 6. Si 123456, si siku ya kuzaliwa.
    1 Nipe moja
    0 Rudi 00 Mwanzo
> 1
CON PIN yako: 482915. Iweke mahali pa siri, kisha iandike hapa.
    0 Rudi 00 Mwanzo
> 111111
CON Hazifanani. Jaribu tena.
    PIN yako: 482915. Iweke mahali pa siri, kisha iandike hapa.
    0 Rudi 00 Mwanzo
> 482915
END Tayari. Kutoa taarifa: piga *384*115#, bonyeza 1. Umesahau PIN? Tuma bila PIN, kisha mwambie msimamizi. Hatari: 116, bure.
=> activate: new_pin=hash of it

dial: new sw
CON Karibu / Welcome
    Kibera Location
    1 Kiswahili
    2 English
    3 Si mimi / Not me
    4 Taarifa ya mtoto / Report a child
> 3
END Asante. Nambari hii itaangaliwa. Mtoto hatarini: piga 116, bure.
=> disown_number: 

dial: new sw
CON Karibu / Welcome
    Kibera Location
    1 Kiswahili
    2 English
    3 Si mimi / Not me
    4 Taarifa ya mtoto / Report a child
> 1
CON Msimbo (code) uliopewa na msimamizi wako (tarakimu 8).
    0 Rudi 00 Mwanzo
> 111111
CON Si sahihi. Majaribio yaliyobaki: 2. Msimbo (code) uliopewa na msimamizi (tarakimu 8).
    0 Rudi 00 Mwanzo
> 222222
CON Si sahihi. Majaribio yaliyobaki: 1. Msimbo (code) uliopewa na msimamizi (tarakimu 8).
    0 Rudi 00 Mwanzo
> 333333
END Msimbo umekosewa mara nyingi. Mwombe msimamizi msimbo mpya. Unaweza kutoa taarifa ya mtoto bila PIN: piga tena.

dial: new sw
CON Karibu / Welcome
    Kibera Location
    1 Kiswahili
    2 English
    3 Si mimi / Not me
    4 Taarifa ya mtoto / Report a child
> 4
CON Mtoto huyu:
    1 Anashukiwa kwa kosa
    2 Ni mwathiriwa
    3 Ni shahidi
    4 Anahitaji malezi au amepotea
    5 Sina uhakika
    0 Rudi 00 Mwanzo
> 1
CON Hatari gani sasa?
    1 Yuko seli ya polisi
    2 Anadhulumiwa sasa
    3 Ameumia au ni mgonjwa
    4 Yuko peke yake au amepotea
    5 Hakuna hatari
    0 Rudi 00 Mwanzo
> 1
CON Lokesheni? Andika herufi za kwanza, mfano KIBE
    1 Chagua kaunti
    0 Rudi 00 Mwanzo
> KIBE
CON Ni ipi?
    1 Kibera, Langata
    2 Kibera Central, Langata
    3 Haipo hapa
    0 Rudi 00 Mwanzo
> 1
CON Anashukiwa kwa:
    1 Wizi
    2 Kupiga, kupigana
    3 Mihadarati, pombe
    4 Kosa la kingono
    5 Kuharibu, kuchoma mali
    6 Utoro
    7 Kosa lingine
    0 Rudi 00 Mwanzo
> 1
CON Msichana au mvulana? Pamoja na umri: msichana 15 = 115, mvulana 7 = 207
    1 Msichana
    2 Mvulana
    3 Sijui
    0 Rudi 00 Mwanzo
> 215
CON Mali; Mvulana, 15
    Kibera, Nairobi City
    1 Tuma, sitaki SMS
    2 Tuma, nataka SMS
    3 Badilisha
    0 Rudi 00 Mwanzo
> 1
END Imepokelewa, bado haijathibitishwa. Nambari 482-137-559. Iandike. Afisa ataithibitisha. Hatari sasa: piga 116, bure.
=> file_unverified: age=15, danger=police_cell, found_place=21, found_place_name=Kibera, Nairobi City, place_letters=KIBE, role=accused, sex=boy, sms_ok=no, what=theft, what_at=what_accused
