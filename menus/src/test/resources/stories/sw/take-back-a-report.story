# Asked to take it back: nothing is deleted.
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
> 2
CON Hakuna kinachofutwa: afisa wa watoto ataamua. Kwa nini?
    1 Imetolewa mara mbili
    2 Nilikosea
    3 Wamepatana
    4 Nyingine
    0 Rudi 00 Mwanzo
> 1
END 482-137-559: ombi lako limepelekwa. Taarifa itabaki hadi afisa wa watoto aamue.
=> ask_to_withdraw: case=482137559, case_name=482-137-559 Kibra, goal=reports, withdraw_why=twice

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
> 2
CON Hakuna kinachofutwa: afisa wa watoto ataamua. Kwa nini?
    1 Imetolewa mara mbili
    2 Nilikosea
    3 Wamepatana
    4 Nyingine
    0 Rudi 00 Mwanzo
> 3
END 482-137-559: ombi lako limepelekwa. Taarifa itabaki hadi afisa wa watoto aamue.
=> ask_to_withdraw: case=482137559, case_name=482-137-559 Kibra, goal=reports, withdraw_why=settled
