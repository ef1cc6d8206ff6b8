# What the prosecution decides.
dial: prosecutor sw
CON Haki Mtoto
    1 Zinazosubiri (2)
    2 Kesi zangu
    3 Kesi kwa nambari
    4 Toa taarifa ya mtoto
    5 Ripoti afisa
    6 Lugha, PIN, msaada
> 2
CON Andika PIN yako (tarakimu 6).
    0 Rudi 00 Mwanzo
> 482915
CON Kesi zako:
    1 482-137-559 Kibra
    2 105-839-216 Kibra
    0 Rudi 00 Mwanzo
> 1
CON 482-137-559
    1 Hali
    2 Kubali
    0 Rudi 00 Mwanzo
> 2
END 482-137-559: imekubaliwa na ofisi yako, 14:05. Kwanza mpigie aliyeitoa: 0700000002. Kisha rudi hapa kuona familia na hatua inayofuata.
=> accept: case=482137559, case_name=482-137-559 Kibra, goal=case

dial: prosecutor sw
CON Haki Mtoto
    1 Zinazosubiri (2)
    2 Kesi zangu
    3 Kesi kwa nambari
    4 Toa taarifa ya mtoto
    5 Ripoti afisa
    6 Lugha, PIN, msaada
> 2
CON Andika PIN yako (tarakimu 6).
    0 Rudi 00 Mwanzo
> 482915
CON Kesi zako:
    1 482-137-559 Kibra
    2 105-839-216 Kibra
    0 Rudi 00 Mwanzo
> 2
CON 482-137-559
    1 Hali
    2 Iende mahakamani
    3 Mpango bila mahakama
    4 Maliza kesi
    5 Irudi kwa polisi
    0 Rudi 00 Mwanzo
> 2
END 482-137-559: imeandikwa. Ofisi ambayo ni zamu yake itapata SMS. Familia haitumiwi SMS ya hili: afisa husika atawapigia.
=> decide_charge: case=105839216, case_name=105-839-216 Kibra, charge=to_court, goal=cases

dial: prosecutor sw
CON Haki Mtoto
    1 Zinazosubiri (2)
    2 Kesi zangu
    3 Kesi kwa nambari
    4 Toa taarifa ya mtoto
    5 Ripoti afisa
    6 Lugha, PIN, msaada
> 2
CON Andika PIN yako (tarakimu 6).
    0 Rudi 00 Mwanzo
> 482915
CON Kesi zako:
    1 482-137-559 Kibra
    2 105-839-216 Kibra
    0 Rudi 00 Mwanzo
> 2
CON 482-137-559
    1 Hali
    2 Iende mahakamani
    3 Mpango bila mahakama
    4 Maliza kesi
    5 Irudi kwa polisi
    0 Rudi 00 Mwanzo
> 3
CON Kiwango?
    1 1, hadi miezi 3
    2 2, hadi miezi 6
    3 3, hadi miezi 12
    0 Rudi 00 Mwanzo
> 1
END 482-137-559: imeandikwa. Ofisi ambayo ni zamu yake itapata SMS. Familia haitumiwi SMS ya hili: afisa husika atawapigia.
=> begin_diversion: case=105839216, case_name=105-839-216 Kibra, diversion=level_1, goal=case

dial: prosecutor sw
CON Haki Mtoto
    1 Zinazosubiri (2)
    2 Kesi zangu
    3 Kesi kwa nambari
    4 Toa taarifa ya mtoto
    5 Ripoti afisa
    6 Lugha, PIN, msaada
> 2
CON Andika PIN yako (tarakimu 6).
    0 Rudi 00 Mwanzo
> 482915
CON Kesi zako:
    1 482-137-559 Kibra
    2 105-839-216 Kibra
    0 Rudi 00 Mwanzo
> 2
CON 482-137-559
    1 Hali
    2 Iende mahakamani
    3 Mpango bila mahakama
    4 Maliza kesi
    5 Irudi kwa polisi
    0 Rudi 00 Mwanzo
> 4
END 482-137-559: imeandikwa. Ofisi ambayo ni zamu yake itapata SMS. Familia haitumiwi SMS ya hili: afisa husika atawapigia.
=> decide_charge: case=105839216, case_name=105-839-216 Kibra, charge=end_it, goal=cases

dial: prosecutor sw
CON Haki Mtoto
    1 Zinazosubiri (2)
    2 Kesi zangu
    3 Kesi kwa nambari
    4 Toa taarifa ya mtoto
    5 Ripoti afisa
    6 Lugha, PIN, msaada
> 2
CON Andika PIN yako (tarakimu 6).
    0 Rudi 00 Mwanzo
> 482915
CON Kesi zako:
    1 482-137-559 Kibra
    2 105-839-216 Kibra
    0 Rudi 00 Mwanzo
> 2
CON 482-137-559
    1 Hali
    2 Iende mahakamani
    3 Mpango bila mahakama
    4 Maliza kesi
    5 Irudi kwa polisi
    0 Rudi 00 Mwanzo
> 5
END 482-137-559: imeandikwa. Ofisi ambayo ni zamu yake itapata SMS. Familia haitumiwi SMS ya hili: afisa husika atawapigia.
=> decide_charge: case=105839216, case_name=105-839-216 Kibra, charge=back_to_police, goal=cases
