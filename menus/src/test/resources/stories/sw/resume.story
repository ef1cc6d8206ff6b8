# A report that was begun and dropped is gone on with, after the PIN.
dial: chief sw+draft
CON Haki Mtoto
    1 Toa taarifa ya mtoto
    2 Taarifa zangu
    3 Familia za kuarifiwa (2)
    4 Waliorudi nyumbani (2)
    5 Ripoti afisa
    6 Lugha, PIN, msaada
> 1
CON Ulianza 14:05, hukumaliza. Andika PIN kuendelea.
    1 Anza mpya
    0 Rudi 00 Mwanzo
> 482915
CON Ilitumwa 14:05: Wizi; Kibera
    1 Endelea
    2 Iache ilivyo
    3 Mtoto mwingine
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
    1 Tuma
    2 Badilisha
    0 Rudi 00 Mwanzo
> 1
CON Imepokelewa 482-137-559: iandike.
    Simu ya mzazi, mfano 0712345678
    1 Hakuna au haijulikani
    2 Si salama kuwasiliana
    00 Mwanzo
=> file_report: age=15, danger=abuse_ongoing, role=victim, sex=girl, what=beaten, what_at=what_victim, where=own
> 1
END Imepokelewa. Nambari ya kumbukumbu 482-137-559. Iandike. Afisa wa watoto na polisi wanaarifiwa. Hatari sasa: piga 116, bure.
=> name_guardian: age=15, danger=abuse_ongoing, guardian=not_known, guardian_at=guardian_after, role=victim, sex=girl, what=beaten, what_at=what_victim, where=own

dial: chief sw+draft
CON Haki Mtoto
    1 Toa taarifa ya mtoto
    2 Taarifa zangu
    3 Familia za kuarifiwa (2)
    4 Waliorudi nyumbani (2)
    5 Ripoti afisa
    6 Lugha, PIN, msaada
> 1
CON Ulianza 14:05, hukumaliza. Andika PIN kuendelea.
    1 Anza mpya
    0 Rudi 00 Mwanzo
> 482915
CON Ilitumwa 14:05: Wizi; Kibera
    1 Endelea
    2 Iache ilivyo
    3 Mtoto mwingine
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
    1 Tuma
    2 Badilisha
    0 Rudi 00 Mwanzo
> 1
CON Imepokelewa 482-137-559: iandike.
    Simu ya mzazi, mfano 0712345678
    1 Hakuna au haijulikani
    2 Si salama kuwasiliana
    00 Mwanzo
=> file_report: age=15, danger=abuse_ongoing, role=victim, sex=girl, what=beaten, what_at=what_victim, where=own
> 1
END Imepokelewa. Nambari ya kumbukumbu 482-137-559. Iandike. Afisa wa watoto na polisi wanaarifiwa. Hatari sasa: piga 116, bure.
=> name_guardian: age=15, danger=abuse_ongoing, guardian=not_known, guardian_at=guardian_after, role=victim, sex=girl, what=beaten, what_at=what_victim, where=own

dial: chief sw+draft
CON Haki Mtoto
    1 Toa taarifa ya mtoto
    2 Taarifa zangu
    3 Familia za kuarifiwa (2)
    4 Waliorudi nyumbani (2)
    5 Ripoti afisa
    6 Lugha, PIN, msaada
> 1
CON Ulianza 14:05, hukumaliza. Andika PIN kuendelea.
    1 Anza mpya
    0 Rudi 00 Mwanzo
> 482915
CON Ilitumwa 14:05: Wizi; Kibera
    1 Endelea
    2 Iache ilivyo
    3 Mtoto mwingine
    0 Rudi 00 Mwanzo
> 2
END Imepokelewa. Nambari 482-137-559. Iandike. Ofisi husika zinaarifiwa. Hatari sasa: piga 116, bure.
=> leave_as_it_is: danger=abuse_ongoing, role=victim, where=own

dial: chief sw+draft
CON Haki Mtoto
    1 Toa taarifa ya mtoto
    2 Taarifa zangu
    3 Familia za kuarifiwa (2)
    4 Waliorudi nyumbani (2)
    5 Ripoti afisa
    6 Lugha, PIN, msaada
> 1
CON Ulianza 14:05, hukumaliza. Andika PIN kuendelea.
    1 Anza mpya
    0 Rudi 00 Mwanzo
> 111111
CON PIN si sahihi. Majaribio yaliyobaki: 2. Andika PIN (tarakimu 6).
    1 Anza mpya
    0 Rudi 00 Mwanzo
> 482915
CON Ilitumwa 14:05: Wizi; Kibera
    1 Endelea
    2 Iache ilivyo
    3 Mtoto mwingine
    0 Rudi 00 Mwanzo
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
    1 Tuma
    2 Badilisha
    0 Rudi 00 Mwanzo
> 1
CON Imepokelewa 482-137-559: iandike.
    Simu ya mzazi, mfano 0712345678
    1 Hakuna au haijulikani
    2 Si salama kuwasiliana
    00 Mwanzo
=> file_report: age=15, danger=police_cell, role=accused, sex=boy, what=theft, what_at=what_accused, where=own
> 1
END Imepokelewa. Nambari ya kumbukumbu 482-137-559. Iandike. Afisa wa watoto na polisi wanaarifiwa. Hatari sasa: piga 116, bure.
=> name_guardian: age=15, danger=police_cell, guardian=not_known, guardian_at=guardian_after, role=accused, sex=boy, what=theft, what_at=what_accused, where=own

dial: chief sw+draft
CON Haki Mtoto
    1 Toa taarifa ya mtoto
    2 Taarifa zangu
    3 Familia za kuarifiwa (2)
    4 Waliorudi nyumbani (2)
    5 Ripoti afisa
    6 Lugha, PIN, msaada
> 1
CON Ulianza 14:05, hukumaliza. Andika PIN kuendelea.
    1 Anza mpya
    0 Rudi 00 Mwanzo
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
CON Imepokelewa 482-137-559: iandike.
    Simu ya mzazi, mfano 0712345678
    1 Hakuna au haijulikani
    2 Si salama kuwasiliana
    00 Mwanzo
=> file_report: age=15, danger=police_cell, role=accused, sex=boy, what=theft, what_at=what_accused, where=own
> 1
END Imepokelewa. Nambari ya kumbukumbu 482-137-559. Iandike. Afisa wa watoto na polisi wanaarifiwa. Hatari sasa: piga 116, bure.
=> name_guardian: age=15, danger=police_cell, guardian=not_known, guardian_at=guardian_after, role=accused, sex=boy, what=theft, what_at=what_accused, where=own

dial: chief sw+draft
CON Haki Mtoto
    1 Toa taarifa ya mtoto
    2 Taarifa zangu
    3 Familia za kuarifiwa (2)
    4 Waliorudi nyumbani (2)
    5 Ripoti afisa
    6 Lugha, PIN, msaada
> 1
CON Ulianza 14:05, hukumaliza. Andika PIN kuendelea.
    1 Anza mpya
    0 Rudi 00 Mwanzo
> 111111
CON PIN si sahihi. Majaribio yaliyobaki: 2. Andika PIN (tarakimu 6).
    1 Anza mpya
    0 Rudi 00 Mwanzo
> 222222
CON PIN si sahihi. Majaribio yaliyobaki: 1. Andika PIN (tarakimu 6).
    1 Anza mpya
    0 Rudi 00 Mwanzo
> 333333
CON PIN imefungwa kwa dakika 30. Ulichotuma kiko kwa maafisa.
    1 Anza mpya
    2 Nambari za kupiga
    0 Rudi 00 Mwanzo
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
CON Imepokelewa 482-137-559: iandike.
    Simu ya mzazi, mfano 0712345678
    1 Hakuna au haijulikani
    2 Si salama kuwasiliana
    00 Mwanzo
=> file_report: age=15, danger=police_cell, role=accused, sex=boy, what=theft, what_at=what_accused, where=own
> 1
END Imepokelewa. Nambari ya kumbukumbu 482-137-559. Iandike. Afisa wa watoto na polisi wanaarifiwa. Hatari sasa: piga 116, bure.
=> name_guardian: age=15, danger=police_cell, guardian=not_known, guardian_at=guardian_after, role=accused, sex=boy, what=theft, what_at=what_accused, where=own
