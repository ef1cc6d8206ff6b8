# Hand over to the next office.
dial: children sw
CON Haki Mtoto
    1 Taarifa mpya (2)
    2 Kesi zangu
    3 Kesi kwa nambari
    4 Simu za kupiga (2)
    5 Toa taarifa ya mtoto
    6 Ripoti afisa
    7 Lugha, PIN, msaada
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
    2 Kufikia familia
    3 Uhamisho
    4 Hazuiliwi tena
    5 Kabidhi
    6 Hatua au kufunga
    0 Rudi 00 Mwanzo
> 5
CON 482-137-559: kabidhi kwa
    1 Kiongozi wa mashtaka
    2 Ofisi ya mahakama
    3 Probesheni
    4 Afisa wa watoto
    5 Polisi
    6 Hakuna hapa: hali
    0 Rudi 00 Mwanzo
> 1
CON 482-137-559 kwa Kibra Children's Office. Wataombwa kuikubali.
    1 Kabidhi
    2 Ofisi nyingine
    0 Rudi 00 Mwanzo
> 1
END 482-137-559: Kibra Children's Office inaarifiwa. Hadi iikubali, ni yako.
=> hand_over: case=482137559, case_name=482-137-559 Kibra, goal=cases, hand_to=prosecutor

dial: police sw
CON Haki Mtoto
    1 Taarifa mpya (2)
    2 Kesi zangu
    3 Kesi kwa nambari
    4 Za mahakamani (2)
    5 Toa taarifa ya mtoto
    6 Ripoti afisa
    7 Lugha, PIN, msaada
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
    2 Hazuiliwi tena
    3 Uhamisho
    4 Familia imearifiwa
    5 Kabidhi
    6 Nambari ya faili
    0 Rudi 00 Mwanzo
> 5
CON 482-137-559: kabidhi kwa
    1 Kiongozi wa mashtaka
    2 Ofisi ya mahakama
    3 Probesheni
    4 Afisa wa watoto
    5 Polisi
    6 Hakuna hapa: hali
    0 Rudi 00 Mwanzo
> 2
CON 482-137-559 kwa Kibra Children's Office. Wataombwa kuikubali.
    1 Kabidhi
    2 Ofisi nyingine
    0 Rudi 00 Mwanzo
> 2
CON 482-137-559: kabidhi kwa
    1 Kiongozi wa mashtaka
    2 Ofisi ya mahakama
    3 Probesheni
    4 Afisa wa watoto
    5 Polisi
    6 Hakuna hapa: hali
    0 Rudi 00 Mwanzo
> 1
CON 482-137-559 kwa Kibra Children's Office. Wataombwa kuikubali.
    1 Kabidhi
    2 Ofisi nyingine
    0 Rudi 00 Mwanzo
> 1
END 482-137-559: Kibra Children's Office inaarifiwa. Hadi iikubali, ni yako.
=> hand_over: case=482137559, case_name=482-137-559 Kibra, goal=cases, hand_to=prosecutor
