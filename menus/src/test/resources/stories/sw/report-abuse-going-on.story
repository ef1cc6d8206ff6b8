# A girl is hurt now: the line may drop after the place; the mother's number is asked once it is saved.
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
> 2
CON Msichana au mvulana? Pamoja na umri: msichana 15 = 115, mvulana 7 = 207
    1 Msichana
    2 Mvulana
    3 Sijui
    0 Rudi 00 Mwanzo
> 1
CON Ana miaka mingapi? Andika 0 hadi 17. 0 = chini ya mwaka 1, 99 = sijui.
    00 Mwanzo
> 9
CON Ameumia; Msichana, 9
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
=> file_report: age=9, danger=abuse_ongoing, role=victim, sex=girl, what=beaten, what_at=what_victim, where=own
> 0712345678
END Imepokelewa. Nambari ya kumbukumbu 482-137-559. Iandike. Afisa wa watoto na polisi wanaarifiwa. Hatari sasa: piga 116, bure.
=> name_guardian: age=9, danger=abuse_ongoing, guardian=phone, guardian_phone=+254712345678, role=victim, sex=girl, what=beaten, what_at=what_victim, where=own
