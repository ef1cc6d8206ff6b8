# More became known: danger, moved, a name, a number, safe.
dial: chief sw+alerted
CON Haki Mtoto
    1 Toa taarifa ya mtoto
    2 Taarifa zangu
    3 Familia za kuarifiwa (2)
    4 Waliorudi nyumbani (2)
    5 Ripoti afisa
    6 Lugha, PIN, msaada
> 2
CON Andika PIN yako (tarakimu 6).
    0 Rudi 00 Mwanzo
> 482915
CON Taarifa zako:
    1 482-137-559 Kibra
    2 105-839-216 Kibra
    0 Rudi 00 Mwanzo
> 1
CON 482-137-559: imepokelewa
    1 Ongeza au sahihisha
    2 Omba kuiondoa
    3 Wa kumpigia
    0 Rudi 00 Mwanzo
> 1
CON Ongeza:
    1 Hatari sasa
    2 Mtoto amehamishwa
    3 Jina la kwanza au nambari ya OB
    4 Simu ya mzazi
    5 Sahihisha kosa
    0 Rudi 00 Mwanzo
> 1
CON Hatari gani sasa?
    1 Yuko seli ya polisi
    2 Anadhulumiwa sasa
    3 Ameumia au ni mgonjwa
    4 Yuko peke yake au amepotea
    5 Yuko salama
    0 Rudi 00 Mwanzo
> 2
END 482-137-559: imeongezwa kama dharura. Afisa wa watoto na polisi wanaarifiwa sasa. Hatari: piga 116, bure.
=> add_danger: case=482137559, case_name=482-137-559 Kibra, goal=reports, new_danger=abuse_ongoing

dial: chief sw
CON Haki Mtoto
    1 Toa taarifa ya mtoto
    2 Taarifa zangu
    3 Familia za kuarifiwa (2)
    4 Waliorudi nyumbani (2)
    5 Ripoti afisa
    6 Lugha, PIN, msaada
> 2
CON Andika PIN yako (tarakimu 6).
    0 Rudi 00 Mwanzo
> 482915
CON Taarifa zako:
    1 482-137-559 Kibra
    2 105-839-216 Kibra
    0 Rudi 00 Mwanzo
> 1
CON 482-137-559: imepokelewa
    1 Ongeza au sahihisha
    2 Omba kuiondoa
    3 Wa kumpigia
    0 Rudi 00 Mwanzo
> 1
CON Ongeza:
    1 Hatari sasa
    2 Mtoto amehamishwa
    3 Jina la kwanza au nambari ya OB
    4 Simu ya mzazi
    5 Sahihisha kosa
    0 Rudi 00 Mwanzo
> 1
CON Hatari gani sasa?
    1 Yuko seli ya polisi
    2 Anadhulumiwa sasa
    3 Ameumia au ni mgonjwa
    4 Yuko peke yake au amepotea
    5 Yuko salama
    0 Rudi 00 Mwanzo
> 2
END 482-137-559: imeongezwa, asante. Afisa anayeishughulikia ataarifiwa. Hatari sasa: piga 116, bure.
=> add_danger: case=482137559, case_name=482-137-559 Kibra, goal=reports, new_danger=abuse_ongoing

dial: chief sw
CON Haki Mtoto
    1 Toa taarifa ya mtoto
    2 Taarifa zangu
    3 Familia za kuarifiwa (2)
    4 Waliorudi nyumbani (2)
    5 Ripoti afisa
    6 Lugha, PIN, msaada
> 2
CON Andika PIN yako (tarakimu 6).
    0 Rudi 00 Mwanzo
> 482915
CON Taarifa zako:
    1 482-137-559 Kibra
    2 105-839-216 Kibra
    0 Rudi 00 Mwanzo
> 1
CON 482-137-559: imepokelewa
    1 Ongeza au sahihisha
    2 Omba kuiondoa
    3 Wa kumpigia
    0 Rudi 00 Mwanzo
> 1
CON Ongeza:
    1 Hatari sasa
    2 Mtoto amehamishwa
    3 Jina la kwanza au nambari ya OB
    4 Simu ya mzazi
    5 Sahihisha kosa
    0 Rudi 00 Mwanzo
> 1
CON Hatari gani sasa?
    1 Yuko seli ya polisi
    2 Anadhulumiwa sasa
    3 Ameumia au ni mgonjwa
    4 Yuko peke yake au amepotea
    5 Yuko salama
    0 Rudi 00 Mwanzo
> 5
END 482-137-559: imeongezwa, asante. Afisa anayeishughulikia ataarifiwa. Hatari sasa: piga 116, bure.
=> add_danger: case=482137559, case_name=482-137-559 Kibra, goal=reports, new_danger=none

dial: chief sw
CON Haki Mtoto
    1 Toa taarifa ya mtoto
    2 Taarifa zangu
    3 Familia za kuarifiwa (2)
    4 Waliorudi nyumbani (2)
    5 Ripoti afisa
    6 Lugha, PIN, msaada
> 2
CON Andika PIN yako (tarakimu 6).
    0 Rudi 00 Mwanzo
> 482915
CON Taarifa zako:
    1 482-137-559 Kibra
    2 105-839-216 Kibra
    0 Rudi 00 Mwanzo
> 1
CON 482-137-559: imepokelewa
    1 Ongeza au sahihisha
    2 Omba kuiondoa
    3 Wa kumpigia
    0 Rudi 00 Mwanzo
> 1
CON Ongeza:
    1 Hatari sasa
    2 Mtoto amehamishwa
    3 Jina la kwanza au nambari ya OB
    4 Simu ya mzazi
    5 Sahihisha kosa
    0 Rudi 00 Mwanzo
> 2
CON Mtoto yuko wapi sasa?
    1 Kwa polisi
    2 Nyumbani
    3 Kwa chifu
    4 Hospitalini
    5 Makao ya watoto
    6 Hajulikani alipo
    0 Rudi 00 Mwanzo
> 2
END 482-137-559: imeongezwa, asante. Afisa anayeishughulikia ataarifiwa. Hatari sasa: piga 116, bure.
=> add_moved: case=482137559, case_name=482-137-559 Kibra, goal=reports, new_where=home

dial: chief sw
CON Haki Mtoto
    1 Toa taarifa ya mtoto
    2 Taarifa zangu
    3 Familia za kuarifiwa (2)
    4 Waliorudi nyumbani (2)
    5 Ripoti afisa
    6 Lugha, PIN, msaada
> 2
CON Andika PIN yako (tarakimu 6).
    0 Rudi 00 Mwanzo
> 482915
CON Taarifa zako:
    1 482-137-559 Kibra
    2 105-839-216 Kibra
    0 Rudi 00 Mwanzo
> 1
CON 482-137-559: imepokelewa
    1 Ongeza au sahihisha
    2 Omba kuiondoa
    3 Wa kumpigia
    0 Rudi 00 Mwanzo
> 1
CON Ongeza:
    1 Hatari sasa
    2 Mtoto amehamishwa
    3 Jina la kwanza au nambari ya OB
    4 Simu ya mzazi
    5 Sahihisha kosa
    0 Rudi 00 Mwanzo
> 2
CON Mtoto yuko wapi sasa?
    1 Kwa polisi
    2 Nyumbani
    3 Kwa chifu
    4 Hospitalini
    5 Makao ya watoto
    6 Hajulikani alipo
    0 Rudi 00 Mwanzo
> 6
END 482-137-559: imeongezwa, asante. Afisa anayeishughulikia ataarifiwa. Hatari sasa: piga 116, bure.
=> add_moved: case=482137559, case_name=482-137-559 Kibra, goal=reports, new_where=unknown_or_missing

dial: chief sw
CON Haki Mtoto
    1 Toa taarifa ya mtoto
    2 Taarifa zangu
    3 Familia za kuarifiwa (2)
    4 Waliorudi nyumbani (2)
    5 Ripoti afisa
    6 Lugha, PIN, msaada
> 2
CON Andika PIN yako (tarakimu 6).
    0 Rudi 00 Mwanzo
> 482915
CON Taarifa zako:
    1 482-137-559 Kibra
    2 105-839-216 Kibra
    0 Rudi 00 Mwanzo
> 1
CON 482-137-559: imepokelewa
    1 Ongeza au sahihisha
    2 Omba kuiondoa
    3 Wa kumpigia
    0 Rudi 00 Mwanzo
> 1
CON Ongeza:
    1 Hatari sasa
    2 Mtoto amehamishwa
    3 Jina la kwanza au nambari ya OB
    4 Simu ya mzazi
    5 Sahihisha kosa
    0 Rudi 00 Mwanzo
> 3
CON Jina la kwanza la mtoto au nambari ya OB, hadi herufi 20. Haitaonyeshwa tena.
    0 Rudi 00 Mwanzo
> x
CON Herufi au tarakimu 2 hadi 20, bila *.
    Jina la kwanza la mtoto au nambari ya OB, hadi herufi 20. Haitaonyeshwa tena.
    0 Rudi 00 Mwanzo
> Amani
END 482-137-559: imeongezwa, asante. Afisa anayeishughulikia ataarifiwa. Hatari sasa: piga 116, bure.
=> add_name: case=482137559, case_name=482-137-559 Kibra, goal=reports, name=Amani

dial: chief sw
CON Haki Mtoto
    1 Toa taarifa ya mtoto
    2 Taarifa zangu
    3 Familia za kuarifiwa (2)
    4 Waliorudi nyumbani (2)
    5 Ripoti afisa
    6 Lugha, PIN, msaada
> 2
CON Andika PIN yako (tarakimu 6).
    0 Rudi 00 Mwanzo
> 482915
CON Taarifa zako:
    1 482-137-559 Kibra
    2 105-839-216 Kibra
    0 Rudi 00 Mwanzo
> 1
CON 482-137-559: imepokelewa
    1 Ongeza au sahihisha
    2 Omba kuiondoa
    3 Wa kumpigia
    0 Rudi 00 Mwanzo
> 1
CON Ongeza:
    1 Hatari sasa
    2 Mtoto amehamishwa
    3 Jina la kwanza au nambari ya OB
    4 Simu ya mzazi
    5 Sahihisha kosa
    0 Rudi 00 Mwanzo
> 4
CON Simu ya mzazi, mfano 0712345678
    1 Hakuna au haijulikani
    2 Si salama kuwasiliana
    0 Rudi 00 Mwanzo
> 0712345678
END 482-137-559: imeongezwa, asante. Afisa anayeishughulikia ataarifiwa. Hatari sasa: piga 116, bure.
=> add_guardian: case=482137559, case_name=482-137-559 Kibra, goal=reports, guardian=phone, guardian_phone=+254712345678

dial: chief sw
CON Haki Mtoto
    1 Toa taarifa ya mtoto
    2 Taarifa zangu
    3 Familia za kuarifiwa (2)
    4 Waliorudi nyumbani (2)
    5 Ripoti afisa
    6 Lugha, PIN, msaada
> 2
CON Andika PIN yako (tarakimu 6).
    0 Rudi 00 Mwanzo
> 482915
CON Taarifa zako:
    1 482-137-559 Kibra
    2 105-839-216 Kibra
    0 Rudi 00 Mwanzo
> 1
CON 482-137-559: imepokelewa
    1 Ongeza au sahihisha
    2 Omba kuiondoa
    3 Wa kumpigia
    0 Rudi 00 Mwanzo
> 1
CON Ongeza:
    1 Hatari sasa
    2 Mtoto amehamishwa
    3 Jina la kwanza au nambari ya OB
    4 Simu ya mzazi
    5 Sahihisha kosa
    0 Rudi 00 Mwanzo
> 4
CON Simu ya mzazi, mfano 0712345678
    1 Hakuna au haijulikani
    2 Si salama kuwasiliana
    0 Rudi 00 Mwanzo
> 2
END 482-137-559: imeongezwa, asante. Afisa anayeishughulikia ataarifiwa. Hatari sasa: piga 116, bure.
=> add_guardian: case=482137559, case_name=482-137-559 Kibra, goal=reports, guardian=do_not_contact, guardian_at=add_guardian
