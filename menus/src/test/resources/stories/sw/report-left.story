# Left by 00 for the main menu: asked first, and only while something would be lost.
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
> 00
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
> 00
CON Uache taarifa hii? Uliyosema hayatatumwa.
    1 Endelea nayo
    2 Iache
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
> 00
CON Uache taarifa hii? Uliyosema hayatatumwa.
    1 Endelea nayo
    2 Iache
    0 Rudi 00 Mwanzo
> 00
CON Si sahihi.
    Uache taarifa hii? Uliyosema hayatatumwa.
    1 Endelea nayo
    2 Iache
    0 Rudi 00 Mwanzo
> 3
CON Si sahihi.
    Uache taarifa hii? Uliyosema hayatatumwa.
    1 Endelea nayo
    2 Iache
    0 Rudi 00 Mwanzo
> 0
CON Anashukiwa kwa:
    1 Wizi
    2 Kupiga, kupigana
    3 Mihadarati, pombe
    4 Kosa la kingono
    5 Kuharibu, kuchoma mali
    6 Utoro
    7 Kosa lingine
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
=> throw_away: danger=police_cell, role=accused, where=own
> 6
CON Kibera Location
    1 English / Kiswahili
    2 Badilisha PIN
    3 Msimbo (code) wa SMS
    4 Msaada
    5 Msimbo wa dawati
    0 Rudi 00 Mwanzo
> 00
CON Haki Mtoto
    1 Toa taarifa ya mtoto
    2 Taarifa zangu
    3 Familia za kuarifiwa (2)
    4 Waliorudi nyumbani (2)
    5 Ripoti afisa
    6 Lugha, PIN, msaada

# what was sent is not lost
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
> 2
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
> 1
CON Nini kilitokea?
    1 Dhuluma ya kingono
    2 Kupigwa au kuumizwa
    3 Kuozwa, ukeketaji
    4 Kutumikishwa, ulanguzi
    5 Mtandaoni
    6 Mengine
    0 Rudi 00 Mwanzo
> 2
CON Msichana au mvulana? Pamoja na umri: msichana 15 = 115, mvulana 7 = 207
    1 Msichana
    2 Mvulana
    3 Sijui
    0 Rudi 00 Mwanzo
> 115
CON Ameumia; Msichana, 15
    Kibera, Nairobi City
    PIN yako huituma.
    1 Badilisha
    2 Sina PIN
    0 Rudi 00 Mwanzo
> 482915
CON Imepokelewa 482-137-559. Mtoto yuko wapi?
    1 Kwa polisi
    2 Nyumbani
    3 Kwa chifu
    4 Hospitalini
    5 Makao ya watoto
    6 Haijulikani
    00 Mwanzo
=> file_report: age=15, danger=none, role=victim, sex=girl, what=beaten, what_at=what_victim, where=own
> 00
CON Haki Mtoto
    1 Toa taarifa ya mtoto
    2 Taarifa zangu
    3 Familia za kuarifiwa (2)
    4 Waliorudi nyumbani (2)
    5 Ripoti afisa
    6 Lugha, PIN, msaada

dial: public
CON Haki Mtoto
    Hatari/Danger: 116, bure/free
    1 Toa taarifa ya mtoto
    2 Report a child
    3 Mambo mengine
    4 Other things
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
CON Lokesheni? Andika herufi za kwanza, mfano KIBE
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
    2 Nilipewa nambari
    3 Afisa, simu si yangu
    4 Ripoti chifu au afisa
    5 Nambari za kupiga
    6 English / Kiswahili
=> throw_away: danger=police_cell, role=accused
> 5
END Mtoto hatarini: 116, bure, usiku na mchana. Polisi: 999 au 112. Toa taarifa hapa bila PIN: piga *384*115#, bonyeza 1 au 2.
