# The next step, or the end.
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
> 6
CON 482-137-559: sasa
    1 Hatua za kwanza
    2 Mahali salama
    3 Ombi la malezi mahakamani
    4 Amepata pa kuishi
    5 Amerudi nyumbani
    6 Funga
    0 Rudi 00 Mwanzo
> 1
END 482-137-559: imeandikwa. Ofisi ambayo ni zamu yake itapata SMS. Familia haitumiwi SMS ya hili: afisa husika atawapigia.
=> take_step: case=482137559, case_name=482-137-559 Kibra, goal=cases, step=first_steps

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
> 6
CON 482-137-559: sasa
    1 Hatua za kwanza
    2 Mahali salama
    3 Ombi la malezi mahakamani
    4 Amepata pa kuishi
    5 Amerudi nyumbani
    6 Funga
    0 Rudi 00 Mwanzo
> 6
CON 482-137-559: funga, kwa sababu
    1 Imekamilika
    2 Si kesi ya mtoto
    3 Ni sawa na nyingine
    4 Amefika miaka 18
    0 Rudi 00 Mwanzo
> 1
END 482-137-559: imefungwa. Familia itaambiwa hakuna tarehe tena. Kuifungua uliza ofisi ya kaunti.
=> close_case: case=482137559, case_name=482-137-559 Kibra, close_why=finished, goal=case
