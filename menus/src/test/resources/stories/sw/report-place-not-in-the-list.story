# A place that is in no list: the location is picked, the name is typed.
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
> 3
CON Kaunti? Nambari au herufi za kwanza
    1 Baringo
    2 Elgeyo-Marakwet
    3 Garissa
    4 Homa Bay
    5 Kiambu
    6 Kilifi
    7 Kisumu
    9 Zaidi 0 Rudi 00 Mwanzo
> Kiambu
CON Kaunti? Nambari au herufi za kwanza
    1 Kiambu
    0 Rudi 00 Mwanzo
> 1
CON Kaunti ndogo? Au herufi za kwanza
    1 Gatundu South
    2 Thika Town
    3 Limuru
    0 Rudi 00 Mwanzo
> Thika
CON Kaunti ndogo? Au herufi za kwanza
    1 Thika Town
    0 Rudi 00 Mwanzo
> 1
CON Lokesheni? Au herufi
    1 Gatuanyaga
    2 Kamenu
    3 Haipo hapa
    0 Rudi 00 Mwanzo
> 3
CON Mahali hapo panaitwaje? Hadi herufi 20.
    1 Endelea bila jina
    0 Rudi 00 Mwanzo
> Kiandutu B
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
> 207
CON Malezi nyumbani; Mvulana, 7
    Thika Town, Kiambu
    PIN yako huituma.
    1 Badilisha
    2 Sina PIN
    0 Rudi 00 Mwanzo
> 482915
END Imepokelewa. Nambari ya kumbukumbu 482-137-559. Iandike. Afisa wa watoto na polisi wanaarifiwa. Hatari sasa: piga 116, bure.
=> file_report: age=7, county=22, county_name=Kiambu, danger=none, found_place=other, found_place_name=Haipo hapa, location=other, location_name=Haipo hapa, place_letters=KIBE, place_name=Kiandutu B, role=needs_care, sex=boy, sub_county=2202, sub_county_name=Thika Town, Kiambu, what=neglect, what_at=what_care, where=other

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
> 1
CON Kaunti? Nambari au herufi za kwanza
    1 Baringo
    2 Elgeyo-Marakwet
    3 Garissa
    4 Homa Bay
    5 Kiambu
    6 Kilifi
    7 Kisumu
    9 Zaidi 0 Rudi 00 Mwanzo
> Kiambu
CON Kaunti? Nambari au herufi za kwanza
    1 Kiambu
    0 Rudi 00 Mwanzo
> 1
CON Kaunti ndogo? Au herufi za kwanza
    1 Gatundu South
    2 Thika Town
    3 Limuru
    0 Rudi 00 Mwanzo
> Thika
CON Kaunti ndogo? Au herufi za kwanza
    1 Thika Town
    0 Rudi 00 Mwanzo
> 1
CON Lokesheni? Au herufi
    1 Gatuanyaga
    2 Kamenu
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
    Gatuanyaga, Kiambu
    PIN yako huituma.
    1 Badilisha
    2 Sina PIN
    0 Rudi 00 Mwanzo
> 482915
END Imepokelewa. Nambari ya kumbukumbu 482-137-559. Iandike. Afisa wa watoto na polisi wanaarifiwa. Hatari sasa: piga 116, bure.
=> file_report: age=7, county=22, county_name=Kiambu, danger=none, location=11, location_name=Gatuanyaga, Kiambu, role=needs_care, sex=boy, sub_county=2202, sub_county_name=Thika Town, Kiambu, what=abandoned, what_at=what_care, where=other

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
> zz
CON Hakuna.
    Ni ipi?
    1 Haipo hapa
    0 Rudi 00 Mwanzo
> 1
CON Kaunti? Nambari au herufi za kwanza
    1 Baringo
    2 Elgeyo-Marakwet
    3 Garissa
    4 Homa Bay
    5 Kiambu
    6 Kilifi
    7 Kisumu
    9 Zaidi 0 Rudi 00 Mwanzo
> Kiambu
CON Kaunti? Nambari au herufi za kwanza
    1 Kiambu
    0 Rudi 00 Mwanzo
> 1
CON Kaunti ndogo? Au herufi za kwanza
    1 Gatundu South
    2 Thika Town
    3 Limuru
    0 Rudi 00 Mwanzo
> Thika
CON Kaunti ndogo? Au herufi za kwanza
    1 Thika Town
    0 Rudi 00 Mwanzo
> 1
CON Lokesheni? Au herufi
    1 Gatuanyaga
    2 Kamenu
    3 Haipo hapa
    0 Rudi 00 Mwanzo
> 3
CON Mahali hapo panaitwaje? Hadi herufi 20.
    1 Endelea bila jina
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
    Thika Town, Kiambu
    PIN yako huituma.
    1 Badilisha
    2 Sina PIN
    0 Rudi 00 Mwanzo
> 482915
END Imepokelewa. Nambari ya kumbukumbu 482-137-559. Iandike. Afisa wa watoto na polisi wanaarifiwa. Hatari sasa: piga 116, bure.
=> file_report: age=7, county=22, county_name=Kiambu, danger=none, found_place=other, found_place_name=Haipo hapa, location=other, location_name=Haipo hapa, place_letters=zz, role=needs_care, sex=boy, sub_county=2202, sub_county_name=Thika Town, Kiambu, what=abandoned, what_at=what_care, where=other

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
> 2
CON Lokesheni? Au herufi
    1 Gatuanyaga
    2 Kamenu
    3 Haipo hapa
    0 Rudi 00 Mwanzo
> 3
CON Mahali hapo panaitwaje? Hadi herufi 20.
    1 Endelea bila jina
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
> 1
CON Msichana au mvulana? Pamoja na umri: msichana 15 = 115, mvulana 7 = 207
    1 Msichana
    2 Mvulana
    3 Sijui
    0 Rudi 00 Mwanzo
> 207
CON Malezi nyumbani; Mvulana, 7
    Kibra, Nairobi City
    PIN yako huituma.
    1 Badilisha
    2 Sina PIN
    0 Rudi 00 Mwanzo
> 482915
CON Imepokelewa 482-137-559: iandike.
    Simu ya mzazi, mfano 0712345678
    1 Hakuna au haijulikani
    2 Si salama kuwasiliana
    00 Mwanzo
=> file_report: age=7, danger=none, location=other, location_name=Haipo hapa, role=needs_care, sex=boy, what=neglect, what_at=what_care, where=my_sub_county
> 1
END Imepokelewa. Nambari ya kumbukumbu 482-137-559. Iandike. Afisa wa watoto na polisi wanaarifiwa. Hatari sasa: piga 116, bure.
=> name_guardian: age=7, danger=none, guardian=not_known, guardian_at=guardian_after, location=other, location_name=Haipo hapa, role=needs_care, sex=boy, what=neglect, what_at=what_care, where=my_sub_county
