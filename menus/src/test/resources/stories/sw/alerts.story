# New alerts: accept, pass on, ask more.
dial: children sw
CON Haki Mtoto
    1 Kesi mpya (2)
    2 Kesi zangu
    3 Kesi kwa nambari
    4 Simu za kupiga (2)
    5 Toa taarifa ya mtoto
    6 Ripoti afisa
    7 Lugha, PIN, msaada
> 1
CON PIN yako (tarakimu 6).
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
    2 Ipitishe
    3 Jinsia, umri, alipo
    4 Nani aliitoa
    0 Rudi 00 Mwanzo
> 1
END 482-137-559: imekubaliwa na ofisi yako, 14:05. Kwanza mpigie aliyetoa: 0700000002. Kisha piga tena kwa familia na hatua inayofuata.
=> accept: case=482137559, case_name=482-137-559 Kibra, goal=alerts

dial: children sw
CON Haki Mtoto
    1 Kesi mpya (2)
    2 Kesi zangu
    3 Kesi kwa nambari
    4 Simu za kupiga (2)
    5 Toa taarifa ya mtoto
    6 Ripoti afisa
    7 Lugha, PIN, msaada
> 1
CON PIN yako (tarakimu 6).
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
    2 Ipitishe
    3 Jinsia, umri, alipo
    4 Nani aliitoa
    0 Rudi 00 Mwanzo
> 2
CON 482-137-559: kwa nini?
    1 Eneo la ofisi nyingine
    2 Hakuna mtu leo
    3 Tunaijua familia
    4 Sababu nyingine
    0 Rudi 00 Mwanzo
> 3
END 482-137-559: imepitishwa kwa Kibra Children's Office. Inabaki kwako hadi waikubali.
=> pass_on: case=482137559, case_name=482-137-559 Kibra, decline_why=knows_family, goal=alerts

dial: children sw
CON Haki Mtoto
    1 Kesi mpya (2)
    2 Kesi zangu
    3 Kesi kwa nambari
    4 Simu za kupiga (2)
    5 Toa taarifa ya mtoto
    6 Ripoti afisa
    7 Lugha, PIN, msaada
> 1
CON PIN yako (tarakimu 6).
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
    2 Ipitishe
    3 Jinsia, umri, alipo
    4 Nani aliitoa
    0 Rudi 00 Mwanzo
> 3
END 482-137-559: Mvulana, 15. Kwa polisi. Anashukiwa kwa kosa. Kuikubali piga tena, au tuma SAWA 482137559 kwa 22115.

dial: police sw
CON Haki Mtoto
    1 Kesi mpya (2)
    2 Kesi zangu
    3 Kesi kwa nambari
    4 Mahakamani (2)
    5 Toa taarifa ya mtoto
    6 Ripoti afisa
    7 Lugha, PIN, msaada
> 1
CON PIN yako (tarakimu 6).
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
    2 Ipitishe
    3 Jinsia, umri, alipo
    4 Nani aliitoa
    0 Rudi 00 Mwanzo
> 4
END 482-137-559: ilitolewa na afisa wa 0700000002: mpigie kwanza.
