# Anybody reports; no SMS unless it is wanted.
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
> 2
CON Hatari gani sasa?
    1 Yuko seli ya polisi
    2 Anadhulumiwa sasa
    3 Ameumia au ni mgonjwa
    4 Yuko peke yake au amepotea
    5 Hakuna hatari
    0 Rudi 00 Mwanzo
> 2
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
    1 Tuma, sitaki SMS
    2 Tuma, nataka SMS
    3 Badilisha
    0 Rudi 00 Mwanzo
> 1
END Imepokelewa, bado haijathibitishwa. Nambari 482-137-559. Iandike. Afisa ataithibitisha. Hatari sasa: piga 116, bure.
=> file_unverified: age=15, danger=abuse_ongoing, found_place=21, found_place_name=Kibera, Nairobi City, place_letters=KIBE, role=victim, sex=girl, sms_ok=no, what=beaten, what_at=what_victim

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
> 5
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
> 211
CON Mali; Mvulana, 11
    Kibera, Nairobi City
    1 Tuma, sitaki SMS
    2 Tuma, nataka SMS
    3 Badilisha
    0 Rudi 00 Mwanzo
> 2
END Imepokelewa. Nambari 482-137-559. Mtoto wa chini ya miaka 12 hawezi kushtakiwa: atapewa malezi na ulinzi. Hatari: piga 116, bure.
=> file_unverified: age=11, danger=none, found_place=21, found_place_name=Kibera, Nairobi City, place_letters=KIBE, role=accused, sex=boy, sms_ok=yes, what=theft, what_at=what_accused

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
> 4
CON Hatari gani sasa?
    1 Yuko seli ya polisi
    2 Anadhulumiwa sasa
    3 Ameumia au ni mgonjwa
    4 Yuko peke yake au amepotea
    5 Hakuna hatari
    0 Rudi 00 Mwanzo
> 4
CON Lokesheni? Andika herufi za kwanza, mfano KIBE
    1 Chagua kaunti
    0 Rudi 00 Mwanzo
> KIBE
CON Ni ipi?
    1 Kibera, Langata
    2 Kibera Central, Langata
    3 Haipo hapa
    0 Rudi 00 Mwanzo
> 2
CON Shida gani?
    1 Hatunzwi
    2 Ametelekezwa
    3 Amepotea au amepatikana
    4 Anaishi mitaani
    5 Malezi, matunzo
    6 Haendi shule
    7 Nyingine
    0 Rudi 00 Mwanzo
> 1
CON Msichana au mvulana? Pamoja na umri: msichana 15 = 115, mvulana 7 = 207
    1 Msichana
    2 Mvulana
    3 Sijui
    0 Rudi 00 Mwanzo
> 307
CON Malezi nyumbani; Sijui, 7
    Kibera Central, Nairobi City
    1 Tuma, sitaki SMS
    2 Tuma, nataka SMS
    3 Badilisha
    0 Rudi 00 Mwanzo
> 2
END Imepokelewa, bado haijathibitishwa. Nambari 482-137-559. Iandike. Afisa ataithibitisha. Hatari sasa: piga 116, bure.
=> file_unverified: age=7, danger=alone_or_lost, found_place=22, found_place_name=Kibera Central, Nairobi City, place_letters=KIBE, role=needs_care, sex=not_known, sms_ok=yes, what=neglect, what_at=what_care

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
> 2
CON Hatari gani sasa?
    1 Yuko seli ya polisi
    2 Anadhulumiwa sasa
    3 Ameumia au ni mgonjwa
    4 Yuko peke yake au amepotea
    5 Hakuna hatari
    0 Rudi 00 Mwanzo
> 5
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
CON Nini kilitokea?
    1 Dhuluma ya kingono
    2 Kupigwa au kuumizwa
    3 Kuozwa, ukeketaji
    4 Kutumikishwa, ulanguzi
    5 Mtandaoni
    6 Mengine
    0 Rudi 00 Mwanzo
> 1
CON Ilitokea ndani ya siku 3 zilizopita? Kama ndiyo, mpeleke hospitali sasa.
    1 Ndiyo
    2 Hapana
    3 Haijulikani
    0 Rudi 00 Mwanzo
> 1
CON Msichana au mvulana? Pamoja na umri: msichana 15 = 115, mvulana 7 = 207
    1 Msichana
    2 Mvulana
    3 Sijui
    0 Rudi 00 Mwanzo
> 115
CON Jambo zito; Msichana, 15
    Kibera, Nairobi City
    1 Tuma, sitaki SMS
    2 Tuma, nataka SMS
    3 Badilisha
    0 Rudi 00 Mwanzo
> 3
CON Badilisha nini?
    1 Kilichotokea
    2 Jinsia, umri
    3 Mahali
    4 Usitume: ghairi
    0 Rudi 00 Mwanzo
> 4
END Imeghairiwa. Hakuna kilichohifadhiwa. Mtoto akiwa hatarini: piga 116, bure, wakati wowote.
=> throw_away: age=15, danger=none, found_place=21, found_place_name=Kibera, Nairobi City, place_letters=KIBE, role=victim, sex=girl, what=sexual, what_at=what_victim, within_3_days=yes

dial: public
CON Haki Mtoto
    Hatari/Danger: 116, bure/free
    1 Toa taarifa ya mtoto
    2 Report a child
    3 Mambo mengine
    4 Other things
> 3
CON Haki Mtoto
    1 Toa taarifa ya mtoto
    2 Nilipewa nambari
    3 Afisa, simu si yangu
    4 Ripoti chifu au afisa
    5 Nambari za kupiga
    6 English / Kiswahili
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
> 115
CON Jambo zito; Msichana, 15
    Kibera, Nairobi City
    1 Tuma, sitaki SMS
    2 Tuma, nataka SMS
    3 Badilisha
    0 Rudi 00 Mwanzo
> 1
END Imepokelewa. Nambari 482-137-559. Mpeleke mtoto hospitali SASA, ndani ya siku 3 tangu itokee. Ofisi husika zinaarifiwa. Simu 116, bure.
=> file_unverified: age=15, danger=abuse_ongoing, found_place=21, found_place_name=Kibera, Nairobi City, place_letters=KIBE, role=victim, sex=girl, sms_ok=no, what=sexual, what_at=what_victim
