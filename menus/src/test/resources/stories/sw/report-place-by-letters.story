# No danger, a place in another county, found by its letters.
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
> 4
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
> 3
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
CON Shida gani?
    1 Hatunzwi
    2 Ametelekezwa
    3 Amepotea au amepatikana
    4 Anaishi mitaani
    5 Malezi, matunzo
    6 Haendi shule
    7 Nyingine
    0 Rudi 00 Mwanzo
> 2
CON Msichana au mvulana? Pamoja na umri: msichana 15 = 115, mvulana 7 = 207
    1 Msichana
    2 Mvulana
    3 Sijui
    0 Rudi 00 Mwanzo
> 207
CON Ameachwa peke yake; Mvulana, 7
    Kibera, Nairobi City
    PIN yako huituma.
    1 Badilisha
    2 Sina PIN
    0 Rudi 00 Mwanzo
> 482915
END Imepokelewa. Nambari ya kumbukumbu 482-137-559. Iandike. Afisa wa watoto na polisi wanaarifiwa. Hatari sasa: piga 116, bure.
=> file_report: age=7, danger=none, found_place=21, found_place_name=Kibera, Nairobi City, place_letters=KIBE, role=needs_care, sex=boy, what=abandoned, what_at=what_care, where=other
