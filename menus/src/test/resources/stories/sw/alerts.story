# New alerts: accept, pass on, ask more.
dial: children sw
CON Haki Mtoto
    1 Taarifa mpya (2)
    2 Kesi zangu
    3 Kesi kwa nambari
    4 Simu za kupiga (2)
    5 Toa taarifa ya mtoto
    6 Ripoti afisa
    7 Lugha, PIN, msaada
> 1
CON Andika PIN yako (tarakimu 6).
    0 Rudi 00 Mwanzo
> 482915
CON Mpya, za dharura kwanza:
    1 482-137-559 Kibra
    2 105-839-216 Kibra
    0 Rudi 00 Mwanzo
> 1
CON 482-137-559, 14:05
    Wizi
    Kibera
    1 Kubali
    2 Peleka kwingine
    3 Jinsia, umri, alipo
    4 Aliyeitoa
    0 Rudi 00 Mwanzo
> 1
END 482-137-559: imekubaliwa na ofisi yako, 14:05. Kwanza mpigie aliyeitoa: 0700000002. Kisha rudi hapa kuona familia na hatua inayofuata.
=> accept: case=482137559, case_name=482-137-559 Kibra, goal=alerts

dial: children sw
CON Haki Mtoto
    1 Taarifa mpya (2)
    2 Kesi zangu
    3 Kesi kwa nambari
    4 Simu za kupiga (2)
    5 Toa taarifa ya mtoto
    6 Ripoti afisa
    7 Lugha, PIN, msaada
> 1
CON Andika PIN yako (tarakimu 6).
    0 Rudi 00 Mwanzo
> 482915
CON Mpya, za dharura kwanza:
    1 482-137-559 Kibra
    2 105-839-216 Kibra
    0 Rudi 00 Mwanzo
> 1
CON 482-137-559, 14:05
    Wizi
    Kibera
    1 Kubali
    2 Peleka kwingine
    3 Jinsia, umri, alipo
    4 Aliyeitoa
    0 Rudi 00 Mwanzo
> 2
CON 482-137-559: kwa nini?
    1 Eneo la ofisi nyingine
    2 Hakuna mtu leo
    3 Tunaijua familia
    4 Sababu nyingine
    0 Rudi 00 Mwanzo
> 3
END 482-137-559: imepelekwa kwa Kibra Children's Office. Inabaki kwako hadi waikubali.
=> pass_on: case=482137559, case_name=482-137-559 Kibra, decline_why=knows_family, goal=alerts

dial: children sw
CON Haki Mtoto
    1 Taarifa mpya (2)
    2 Kesi zangu
    3 Kesi kwa nambari
    4 Simu za kupiga (2)
    5 Toa taarifa ya mtoto
    6 Ripoti afisa
    7 Lugha, PIN, msaada
> 1
CON Andika PIN yako (tarakimu 6).
    0 Rudi 00 Mwanzo
> 482915
CON Mpya, za dharura kwanza:
    1 482-137-559 Kibra
    2 105-839-216 Kibra
    0 Rudi 00 Mwanzo
> 1
CON 482-137-559, 14:05
    Wizi
    Kibera
    1 Kubali
    2 Peleka kwingine
    3 Jinsia, umri, alipo
    4 Aliyeitoa
    0 Rudi 00 Mwanzo
> 3
END 482-137-559: Mvulana, 15. Kwa polisi. Anashukiwa kwa kosa. Kuikubali piga tena, au tuma SAWA 482137559 kwa 22115.

dial: police sw
CON Haki Mtoto
    1 Taarifa mpya (2)
    2 Kesi zangu
    3 Kesi kwa nambari
    4 Za mahakamani (2)
    5 Toa taarifa ya mtoto
    6 Ripoti afisa
    7 Lugha, PIN, msaada
> 1
CON Andika PIN yako (tarakimu 6).
    0 Rudi 00 Mwanzo
> 482915
CON Mpya, za dharura kwanza:
    1 482-137-559 Kibra
    2 105-839-216 Kibra
    0 Rudi 00 Mwanzo
> 1
CON 482-137-559, 14:05
    Wizi
    Kibera
    1 Kubali
    2 Peleka kwingine
    3 Jinsia, umri, alipo
    4 Aliyeitoa
    0 Rudi 00 Mwanzo
> 4
END 482-137-559: ilitolewa na afisa, 0700000002: mpigie kwanza.
