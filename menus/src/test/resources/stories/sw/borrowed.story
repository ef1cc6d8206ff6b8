# An officer on another phone: staff number, PIN and card at the end.
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
> 3
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
    1 Eneo langu la kazi
    2 Mahali pengine
    0 Rudi 00 Mwanzo
> 1
CON Nambari yako ya kazi (P/No).
    1 Endelea bila nambari
    0 Rudi 00 Mwanzo
> 2045
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
CON PIN kisha msimbo 7 wa kadi, pamoja: tarakimu 12. Ukishatuma futa ulichoandika.
    1 Tuma bila PIN
    0 Rudi 00 Mwanzo
> 482915730184
END Imepokelewa. Nambari 482-137-559. Iandike. SMS itatumwa kwa simu yako, si kwa hii. Hatari: 116, bure.
=> file_borrowed: age=15, danger=police_cell, phone_of=borrowed, role=accused, sex=boy, staff_number=2045, what=theft, what_at=what_accused, where=work_area

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
> 3
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
    1 Eneo langu la kazi
    2 Mahali pengine
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
CON Nambari yako ya kazi (P/No).
    1 Tuma bila nambari
    0 Rudi 00 Mwanzo
> 2045
CON PIN kisha msimbo 7 wa kadi, pamoja: tarakimu 12. Ukishatuma futa ulichoandika.
    1 Tuma bila PIN
    0 Rudi 00 Mwanzo
> 111111111111
CON Si sahihi. Taarifa inaweza kutumwa bila kuthibitishwa.
    1 Jaribu tena
    2 Tuma bila PIN
    0 Rudi 00 Mwanzo
> 1
CON Nambari yako ya kazi (P/No).
    1 Tuma bila nambari
    0 Rudi 00 Mwanzo
> 2045
CON PIN kisha msimbo 7 wa kadi, pamoja: tarakimu 12. Ukishatuma futa ulichoandika.
    1 Tuma bila PIN
    0 Rudi 00 Mwanzo
> 482915730184
END Imepokelewa. Nambari 482-137-559. Iandike. SMS itatumwa kwa simu yako, si kwa hii. Hatari: 116, bure.
=> file_borrowed: age=15, danger=police_cell, found_place=21, found_place_name=Kibera, Nairobi City, phone_of=borrowed, place_letters=KIBE, role=accused, sex=boy, staff_number=2045, what=theft, what_at=what_accused, where=other

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
> 3
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
    1 Eneo langu la kazi
    2 Mahali pengine
    0 Rudi 00 Mwanzo
> 1
CON Nambari yako ya kazi (P/No).
    1 Endelea bila nambari
    0 Rudi 00 Mwanzo
> 9045
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
CON PIN kisha msimbo 7 wa kadi, pamoja: tarakimu 12. Ukishatuma futa ulichoandika.
    1 Tuma bila PIN
    0 Rudi 00 Mwanzo
> 111111111111
CON Si sahihi. Taarifa inaweza kutumwa bila kuthibitishwa.
    1 Jaribu tena
    2 Tuma bila PIN
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
CON Mali; Mvulana, 15
    Kibera, Nairobi City
    1 Tuma bila uthibitisho
    2 Badilisha, ghairi
    0 Rudi 00 Mwanzo
> 1
END Imepokelewa, bado haijathibitishwa. Nambari 482-137-559. Iandike. Afisa ataithibitisha. Hatari sasa: piga 116, bure.
=> file_unverified: age=15, danger=police_cell, found_place=21, found_place_name=Kibera, Nairobi City, phone_of=borrowed, place_letters=KIBE, role=accused, sex=boy, sms_ok=no, what=theft, what_at=what_accused

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
> 3
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
    1 Eneo langu la kazi
    2 Mahali pengine
    0 Rudi 00 Mwanzo
> 1
CON Nambari yako ya kazi (P/No).
    1 Endelea bila nambari
    0 Rudi 00 Mwanzo
> 9045
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
CON PIN kisha msimbo 7 wa kadi, pamoja: tarakimu 12. Ukishatuma futa ulichoandika.
    1 Tuma bila PIN
    0 Rudi 00 Mwanzo
> 482915730184
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
CON Mali; Mvulana, 15
    Kibera, Nairobi City
    1 Tuma
    2 Badilisha, ghairi
    0 Rudi 00 Mwanzo
> 1
END Imepokelewa. Nambari 482-137-559. Iandike. SMS itatumwa kwa simu yako, si kwa hii. Hatari: 116, bure.
=> file_borrowed: age=15, danger=police_cell, found_place=21, found_place_name=Kibera, Nairobi City, phone_of=borrowed, place_letters=KIBE, role=accused, sex=boy, staff_number=9045, what=theft, what_at=what_accused, where=work_area

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
> 3
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
    1 Eneo langu la kazi
    2 Mahali pengine
    0 Rudi 00 Mwanzo
> 1
CON Nambari yako ya kazi (P/No).
    1 Endelea bila nambari
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
CON Nambari yako ya kazi (P/No).
    1 Tuma bila nambari
    0 Rudi 00 Mwanzo
> 1
CON Mali; Mvulana, 15
    Kibera, Nairobi City
    1 Tuma bila uthibitisho
    2 Badilisha, ghairi
    0 Rudi 00 Mwanzo
> 1
END Imepokelewa, bado haijathibitishwa. Nambari 482-137-559. Iandike. Afisa ataithibitisha. Hatari sasa: piga 116, bure.
=> file_unverified: age=15, danger=police_cell, found_place=21, found_place_name=Kibera, Nairobi City, phone_of=borrowed, place_letters=KIBE, role=accused, sex=boy, sms_ok=no, what=theft, what_at=what_accused

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
> 3
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
    1 Eneo langu la kazi
    2 Mahali pengine
    0 Rudi 00 Mwanzo
> 1
CON Nambari yako ya kazi (P/No).
    1 Endelea bila nambari
    0 Rudi 00 Mwanzo
> 2045
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
CON PIN kisha msimbo 7 wa kadi, pamoja: tarakimu 12. Ukishatuma futa ulichoandika.
    1 Tuma bila PIN
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
CON Mali; Mvulana, 15
    Kibera, Nairobi City
    1 Tuma bila uthibitisho
    2 Badilisha, ghairi
    0 Rudi 00 Mwanzo
> 2
CON Badilisha nini?
    1 Kilichotokea
    2 Jinsia, umri
    3 Mahali
    4 Usitume: ghairi
    0 Rudi 00 Mwanzo
> 4
END Imeghairiwa. Hakuna kilichohifadhiwa. Mtoto akiwa hatarini: piga 116, bure, wakati wowote.
=> throw_away: age=15, danger=police_cell, found_place=21, found_place_name=Kibera, Nairobi City, phone_of=borrowed, place_letters=KIBE, role=accused, sex=boy, sms_ok=no, what=theft, what_at=what_accused

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
> 3
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
    1 Eneo langu la kazi
    2 Mahali pengine
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
CON Nambari yako ya kazi (P/No).
    1 Tuma bila nambari
    0 Rudi 00 Mwanzo
> 9045
CON PIN kisha msimbo 7 wa kadi, pamoja: tarakimu 12. Ukishatuma futa ulichoandika.
    1 Tuma bila PIN
    0 Rudi 00 Mwanzo
> 111111111111
CON Si sahihi. Taarifa inaweza kutumwa bila kuthibitishwa.
    1 Jaribu tena
    2 Tuma bila PIN
    0 Rudi 00 Mwanzo
> 2
CON Mali; Mvulana, 15
    Kibera, Nairobi City
    1 Tuma bila uthibitisho
    2 Badilisha, ghairi
    0 Rudi 00 Mwanzo
> 1
END Imepokelewa, bado haijathibitishwa. Nambari 482-137-559. Iandike. Afisa ataithibitisha. Hatari sasa: piga 116, bure.
=> file_unverified: age=15, danger=police_cell, found_place=21, found_place_name=Kibera, Nairobi City, phone_of=borrowed, place_letters=KIBE, role=accused, sex=boy, sms_ok=no, what=theft, what_at=what_accused
