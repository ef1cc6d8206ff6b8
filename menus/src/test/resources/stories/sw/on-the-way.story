# On the way here: arrived, not arrived, not for us.
dial: institution sw
CON Haki Mtoto
    1 Wako njiani (2)
    2 Za mahakamani (2)
    3 Kesi zangu
    4 Kesi kwa nambari
    5 Toa taarifa ya mtoto
    6 Ripoti afisa
    7 Lugha, PIN, msaada
> 1
CON Andika PIN yako (tarakimu 6).
    0 Rudi 00 Mwanzo
> 482915
CON Wako njiani:
    1 482-137-559 Kibra
    2 105-839-216 Kibra
    0 Rudi 00 Mwanzo
> 1
CON 482-137-559, alitarajiwa 14:05
    1 Amefika, yuko sawa
    2 Amefika, ameumia au mgonjwa
    3 Hajafika
    4 Si wa kwetu
    0 Rudi 00 Mwanzo
> 1
END 482-137-559: amefika, 14:05. Afisa husika na waliomtuma wanaarifiwa.
=> child_arrived: arrived_how=well, case=482137559, case_name=482-137-559 Kibra, goal=arrivals

dial: institution sw
CON Haki Mtoto
    1 Wako njiani (2)
    2 Za mahakamani (2)
    3 Kesi zangu
    4 Kesi kwa nambari
    5 Toa taarifa ya mtoto
    6 Ripoti afisa
    7 Lugha, PIN, msaada
> 1
CON Andika PIN yako (tarakimu 6).
    0 Rudi 00 Mwanzo
> 482915
CON Wako njiani:
    1 482-137-559 Kibra
    2 105-839-216 Kibra
    0 Rudi 00 Mwanzo
> 1
CON 482-137-559, alitarajiwa 14:05
    1 Amefika, yuko sawa
    2 Amefika, ameumia au mgonjwa
    3 Hajafika
    4 Si wa kwetu
    0 Rudi 00 Mwanzo
> 3
CON Kuna habari gani?
    1 Bado yuko njiani
    2 Hakuna habari
    3 Walirudi
    0 Rudi 00 Mwanzo
> 2
END 482-137-559: hajafika. Waliomtuma, afisa wa watoto na kaunti wanaarifiwa sasa. Waliomtuma: 0700000002.
=> child_not_arrived: case=482137559, case_name=482-137-559 Kibra, goal=arrivals, not_arrived=no_news

dial: institution sw
CON Haki Mtoto
    1 Wako njiani (2)
    2 Za mahakamani (2)
    3 Kesi zangu
    4 Kesi kwa nambari
    5 Toa taarifa ya mtoto
    6 Ripoti afisa
    7 Lugha, PIN, msaada
> 1
CON Andika PIN yako (tarakimu 6).
    0 Rudi 00 Mwanzo
> 482915
CON Wako njiani:
    1 482-137-559 Kibra
    2 105-839-216 Kibra
    0 Rudi 00 Mwanzo
> 1
CON 482-137-559, alitarajiwa 14:05
    1 Amefika, yuko sawa
    2 Amefika, ameumia au mgonjwa
    3 Hajafika
    4 Si wa kwetu
    0 Rudi 00 Mwanzo
> 4
END 482-137-559: imeandikwa. Waliomtuma na afisa wa watoto wanaarifiwa sasa. Mtumaji: 0700000002.
=> child_not_arrived: case=482137559, case_name=482-137-559 Kibra, goal=arrivals, not_arrived=not_for_us

dial: institution sw
CON Haki Mtoto
    1 Wako njiani (2)
    2 Za mahakamani (2)
    3 Kesi zangu
    4 Kesi kwa nambari
    5 Toa taarifa ya mtoto
    6 Ripoti afisa
    7 Lugha, PIN, msaada
> 3
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
    2 Amefika
    3 Hajafika
    4 Anaondoka kwetu
    5 Mahakamani, kurudi
    6 Familia kumtembelea
    0 Rudi 00 Mwanzo
> 2
CON 482-137-559: amefika. Ana hali gani?
    1 Yuko sawa
    2 Ameumia au mgonjwa
    0 Rudi 00 Mwanzo
> 1
END 482-137-559: amefika, 14:05. Afisa husika na waliomtuma wanaarifiwa.
=> child_arrived: arrived_how=well, case=482137559, case_name=482-137-559 Kibra, goal=cases

dial: institution sw
CON Haki Mtoto
    1 Wako njiani (2)
    2 Za mahakamani (2)
    3 Kesi zangu
    4 Kesi kwa nambari
    5 Toa taarifa ya mtoto
    6 Ripoti afisa
    7 Lugha, PIN, msaada
> 3
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
    2 Amefika
    3 Hajafika
    4 Anaondoka kwetu
    5 Mahakamani, kurudi
    6 Familia kumtembelea
    0 Rudi 00 Mwanzo
> 3
CON Kuna habari gani?
    1 Bado yuko njiani
    2 Hakuna habari
    3 Walirudi
    0 Rudi 00 Mwanzo
> 1
END 482-137-559: hajafika. Waliomtuma, afisa wa watoto na kaunti wanaarifiwa sasa. Waliomtuma: 0700000002.
=> child_not_arrived: case=482137559, case_name=482-137-559 Kibra, goal=cases, not_arrived=on_the_way
