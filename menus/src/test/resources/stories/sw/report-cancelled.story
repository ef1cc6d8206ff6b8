# Cancelled: nothing was saved.
dial: chief sw
CON Haki Mtoto
    1 Toa taarifa ya mtoto
    2 Taarifa zangu
    3 Familia za kuarifiwa (2)
    4 Waliorudi nyumbani (2)
    5 Ripoti afisa
    6 Lugha, PIN, msaada
> 1
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
CON Ilitokea wapi?
    1 Eneo langu: Kibera
    2 Kaunti ndogo yangu
    3 Mahali pengine
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
    PIN yako huituma.
    1 Badilisha
    2 Sina PIN
    0 Rudi 00 Mwanzo
> 1
CON Badilisha nini?
    1 Kilichotokea
    2 Jinsia, umri
    3 Mahali
    4 Usitume: ghairi
    0 Rudi 00 Mwanzo
> 4
END Imeghairiwa. Hakuna kilichohifadhiwa. Mtoto akiwa hatarini: piga 116, bure, wakati wowote.
=> throw_away: age=15, danger=police_cell, role=accused, sex=boy, what=theft, what_at=what_accused, where=own

dial: chief sw
CON Haki Mtoto
    1 Toa taarifa ya mtoto
    2 Taarifa zangu
    3 Familia za kuarifiwa (2)
    4 Waliorudi nyumbani (2)
    5 Ripoti afisa
    6 Lugha, PIN, msaada
> 1
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
> 00
CON Uache taarifa hii? Uliyosema hayatatumwa.
    1 Endelea nayo
    2 Iache
    0 Rudi 00 Mwanzo
> 2
CON Haki Mtoto
    1 Toa taarifa ya mtoto
    2 Taarifa zangu
    3 Familia za kuarifiwa (2)
    4 Waliorudi nyumbani (2)
    5 Ripoti afisa
    6 Lugha, PIN, msaada
=> throw_away: role=accused
> 1
CON Mtoto huyu:
    1 Anashukiwa kwa kosa
    2 Ni mwathiriwa
    3 Ni shahidi
    4 Anahitaji malezi au amepotea
    5 Sina uhakika
    0 Rudi 00 Mwanzo
> 5
CON Hatari gani sasa?
    1 Yuko seli ya polisi
    2 Anadhulumiwa sasa
    3 Ameumia au ni mgonjwa
    4 Yuko peke yake au amepotea
    5 Hakuna hatari
    0 Rudi 00 Mwanzo
> 0
CON Mtoto huyu:
    1 Anashukiwa kwa kosa
    2 Ni mwathiriwa
    3 Ni shahidi
    4 Anahitaji malezi au amepotea
    5 Sina uhakika
    0 Rudi 00 Mwanzo
> 0
CON Haki Mtoto
    1 Toa taarifa ya mtoto
    2 Taarifa zangu
    3 Familia za kuarifiwa (2)
    4 Waliorudi nyumbani (2)
    5 Ripoti afisa
    6 Lugha, PIN, msaada
> 1
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
> 5
CON Ilitokea wapi?
    1 Eneo langu: Kibera
    2 Kaunti ndogo yangu
    3 Mahali pengine
    0 Rudi 00 Mwanzo
> 5
CON Si sahihi.
    Ilitokea wapi?
    1 Eneo langu: Kibera
    2 Kaunti ndogo yangu
    3 Mahali pengine
    0 Rudi 00 Mwanzo
> 5
CON Si sahihi.
    Ilitokea wapi?
    1 Eneo langu: Kibera
    2 Kaunti ndogo yangu
    3 Mahali pengine
    0 Rudi 00 Mwanzo
> 3
CON Lokesheni? Andika herufi za kwanza, mfano KIBE
    1 Chagua kaunti
    0 Rudi 00 Mwanzo
> 115
CON Herufi pekee.
    Lokesheni? Andika herufi za kwanza, mfano KIBE
    1 Chagua kaunti
    0 Rudi 00 Mwanzo
> 00
CON Uache taarifa hii? Uliyosema hayatatumwa.
    1 Endelea nayo
    2 Iache
    0 Rudi 00 Mwanzo
> 2
CON Haki Mtoto
    1 Toa taarifa ya mtoto
    2 Taarifa zangu
    3 Familia za kuarifiwa (2)
    4 Waliorudi nyumbani (2)
    5 Ripoti afisa
    6 Lugha, PIN, msaada
=> throw_away: danger=none, role=accused, where=other
> 6
CON Kibera Location
    1 English / Kiswahili
    2 Badilisha PIN
    3 Msimbo (code) wa SMS
    4 Msaada
    5 Msimbo wa dawati
    0 Rudi 00 Mwanzo
> 4
END Toa taarifa ya mtoto anayeshukiwa, aliyeumizwa au anayehitaji ulinzi. Afisa wa watoto na polisi huarifiwa. Hatari: piga 116, bure. Usimwambie mtu PIN.
