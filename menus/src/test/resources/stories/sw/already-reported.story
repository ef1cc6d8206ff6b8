# Saved, and then asked whether it is the same child: nothing of the other report is shown.
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
> 215
CON Mali; Mvulana, 15
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
=> file_report: age=15, danger=police_cell, role=accused, sex=boy, what=theft, what_at=what_accused, where=own
> 1
END Imehifadhiwa na kuunganishwa na ya leo. Nambari zote mbili zinatumika: 482-137-559. Hatari sasa: piga 116, bure.
=> link_alike: age=15, danger=police_cell, role=accused, sex=boy, what=theft, what_at=what_accused, where=own

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
> 215
CON Mali; Mvulana, 15
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
=> file_report: age=15, danger=police_cell, role=accused, sex=boy, what=theft, what_at=what_accused, where=own
> 2
CON Imepokelewa 482-137-559: iandike.
    Simu ya mzazi, mfano 0712345678
    1 Hakuna au haijulikani
    2 Si salama kuwasiliana
    0 Rudi 00 Mwanzo
> 1
END Imepokelewa. Nambari ya kumbukumbu 482-137-559. Iandike. Afisa wa watoto na polisi wanaarifiwa. Hatari sasa: piga 116, bure.
=> name_guardian: age=15, danger=police_cell, guardian=not_known, guardian_at=guardian_after, role=accused, sex=boy, what=theft, what_at=what_accused, where=own

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
> 215
CON Mali; Mvulana, 15
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
=> file_report: age=15, danger=police_cell, role=accused, sex=boy, what=theft, what_at=what_accused, where=own
> 3
END Imehifadhiwa: 482-137-559. Afisa wa watoto atazilinganisha. Hatari sasa: piga 116, bure.
=> compare_alike: age=15, danger=police_cell, role=accused, sex=boy, what=theft, what_at=what_accused, where=own
