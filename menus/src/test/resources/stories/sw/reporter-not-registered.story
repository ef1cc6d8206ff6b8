# An alert by somebody who is not registered.
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
> 2
CON 482-137-559, 14:05
    Wizi
    Kibera
    1 Kubali
    2 Peleka kwingine
    3 Jinsia, umri, alipo
    4 Aliyeitoa
    0 Rudi 00 Mwanzo
> 4
END 482-137-559: aliyeitoa hajasajiliwa. Simu huenda iko kwa mtu mbaya: usiipigie kama hakukubali.

dial: children sw+reporter_public
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
END 482-137-559: imekubaliwa na ofisi yako, 14:05. Aliyetoa hajasajiliwa: usiipigie simu hiyo. Piga tena kwa hatua inayofuata.
=> accept: case=482137559, case_name=482-137-559 Kibra, goal=alerts
