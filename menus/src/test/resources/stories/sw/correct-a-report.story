# A mistake in a report is corrected; the first stays beside it.
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
> 5
CON Nini si sahihi? Taarifa ya kwanza itabaki pia.
    1 Kilichotokea
    2 Jinsia, umri
    3 Mahali
    0 Rudi 00 Mwanzo
> 1
CON Mtoto huyu:
    1 Anashukiwa kwa kosa
    2 Ni mwathiriwa
    3 Ni shahidi
    4 Anahitaji malezi au amepotea
    5 Sina uhakika
    0 Rudi 00 Mwanzo
> 2
CON Nini kilitokea?
    1 Dhuluma ya kingono
    2 Kupigwa au kuumizwa
    3 Kuozwa, ukeketaji
    4 Kutumikishwa, ulanguzi
    5 Mtandaoni
    6 Mengine
    0 Rudi 00 Mwanzo
> 2
CON 482-137-559: tuma sahihisho? Taarifa ya kwanza itabaki pia.
    1 Tuma
    2 Iache ilivyo
    0 Rudi 00 Mwanzo
> 1
END 482-137-559: imeongezwa, asante. Afisa anayeishughulikia ataarifiwa. Hatari sasa: piga 116, bure.
=> correct_what: case=482137559, case_name=482-137-559 Kibra, goal=correct_what, role=victim, what=beaten, what_at=what_victim

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
> 5
CON Nini si sahihi? Taarifa ya kwanza itabaki pia.
    1 Kilichotokea
    2 Jinsia, umri
    3 Mahali
    0 Rudi 00 Mwanzo
> 2
CON Msichana au mvulana? Pamoja na umri: msichana 15 = 115, mvulana 7 = 207
    1 Msichana
    2 Mvulana
    3 Sijui
    0 Rudi 00 Mwanzo
> 207
CON 482-137-559: tuma sahihisho? Taarifa ya kwanza itabaki pia.
    1 Tuma
    2 Iache ilivyo
    0 Rudi 00 Mwanzo
> 1
END 482-137-559: imeongezwa, asante. Afisa anayeishughulikia ataarifiwa. Hatari sasa: piga 116, bure.
=> correct_child: age=7, case=482137559, case_name=482-137-559 Kibra, goal=correct_child, sex=boy

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
> 5
CON Nini si sahihi? Taarifa ya kwanza itabaki pia.
    1 Kilichotokea
    2 Jinsia, umri
    3 Mahali
    0 Rudi 00 Mwanzo
> 2
CON Msichana au mvulana? Pamoja na umri: msichana 15 = 115, mvulana 7 = 207
    1 Msichana
    2 Mvulana
    3 Sijui
    0 Rudi 00 Mwanzo
> 2
CON Ana miaka mingapi? Andika 0 hadi 17. 0 = chini ya mwaka 1, 99 = sijui.
    00 Mwanzo
> 16
CON 482-137-559: tuma sahihisho? Taarifa ya kwanza itabaki pia.
    1 Tuma
    2 Iache ilivyo
    0 Rudi 00 Mwanzo
> 1
END 482-137-559: imeongezwa, asante. Afisa anayeishughulikia ataarifiwa. Hatari sasa: piga 116, bure.
=> correct_child: age=16, case=482137559, case_name=482-137-559 Kibra, goal=correct_child, sex=boy

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
> 5
CON Nini si sahihi? Taarifa ya kwanza itabaki pia.
    1 Kilichotokea
    2 Jinsia, umri
    3 Mahali
    0 Rudi 00 Mwanzo
> 3
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
CON 482-137-559: tuma sahihisho? Taarifa ya kwanza itabaki pia.
    1 Tuma
    2 Iache ilivyo
    0 Rudi 00 Mwanzo
> 2
CON 482-137-559: imepokelewa
    1 Ongeza au sahihisha
    2 Omba kuiondoa
    3 Wa kumpigia
    0 Rudi 00 Mwanzo
> 2
CON Hakuna kinachofutwa: afisa wa watoto ataamua. Kwa nini?
    1 Imetolewa mara mbili
    2 Nilikosea
    3 Wamepatana
    4 Nyingine
    0 Rudi 00 Mwanzo
> 4
END 482-137-559: ombi lako limepelekwa. Taarifa itabaki hadi afisa wa watoto aamue.
=> ask_to_withdraw: case=482137559, case_name=482-137-559 Kibra, found_place=21, found_place_name=Kibera, Nairobi City, goal=correct_place, place_letters=KIBE, where=other, withdraw_why=other

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
> 5
CON Nini si sahihi? Taarifa ya kwanza itabaki pia.
    1 Kilichotokea
    2 Jinsia, umri
    3 Mahali
    0 Rudi 00 Mwanzo
> 3
CON Ilitokea wapi?
    1 Eneo langu: Kibera
    2 Kaunti ndogo yangu
    3 Mahali pengine
    0 Rudi 00 Mwanzo
> 1
CON 482-137-559: tuma sahihisho? Taarifa ya kwanza itabaki pia.
    1 Tuma
    2 Iache ilivyo
    0 Rudi 00 Mwanzo
> 1
END 482-137-559: imeongezwa, asante. Afisa anayeishughulikia ataarifiwa. Hatari sasa: piga 116, bure.
=> correct_place: case=482137559, case_name=482-137-559 Kibra, goal=correct_place, where=own
