# The same child, and it happened within three days: the way to hospital is told first.
dial: chief sw+alike
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
> 2
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
> 1
CON Msichana au mvulana? Pamoja na umri: msichana 15 = 115, mvulana 7 = 207
    1 Msichana
    2 Mvulana
    3 Sijui
    0 Rudi 00 Mwanzo
> 114
CON Jambo zito; Msichana, 14
    Kibera, Nairobi City
    PIN yako huituma.
    1 Badilisha
    2 Sina PIN
    0 Rudi 00 Mwanzo
> 482915
CON Imehifadhiwa: 482-137-559. Kuna taarifa kama hii leo: tuunganishe?
    1 Ndiyo, mtoto yule yule
    2 Hapana, mwingine
    3 Sina uhakika
    00 Mwanzo
=> file_report: age=14, danger=abuse_ongoing, role=victim, sex=girl, what=sexual, what_at=what_victim, where=own
> 1
END Imepokelewa. Nambari 482-137-559. Mpeleke mtoto hospitali SASA, ndani ya siku 3 tangu itokee. Ofisi husika zinaarifiwa. Simu 116, bure.
=> link_alike: age=14, danger=abuse_ongoing, role=victim, sex=girl, what=sexual, what_at=what_victim, where=own

# Not sure, and the child is nine and accused.
dial: chief sw+alike
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
> 209
CON Mali; Mvulana, 9
    Kibera, Nairobi City
    PIN yako huituma.
    1 Badilisha
    2 Sina PIN
    0 Rudi 00 Mwanzo
> 482915
CON Imehifadhiwa: 482-137-559. Kuna taarifa kama hii leo: tuunganishe?
    1 Ndiyo, mtoto yule yule
    2 Hapana, mwingine
    3 Sina uhakika
    00 Mwanzo
=> file_report: age=9, danger=police_cell, role=accused, sex=boy, what=theft, what_at=what_accused, where=own
> 3
END Imepokelewa. Nambari 482-137-559. Mtoto wa chini ya miaka 12 hawezi kushtakiwa: atapewa malezi na ulinzi. Hatari: piga 116, bure.
=> compare_alike: age=9, danger=police_cell, role=accused, sex=boy, what=theft, what_at=what_accused, where=own
