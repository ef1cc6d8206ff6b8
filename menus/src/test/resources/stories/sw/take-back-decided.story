# The children's office decides on the wish to take a report back.
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
> 2
CON 482-137-559
    1 Hali
    2 Kufikia familia
    3 Uhamisho
    4 Hazuiliwi tena
    5 Kabidhi
    6 Hatua au kufunga
    7 Ombi la kuiondoa
    0 Rudi 00 Mwanzo
> 7
CON 482-137-559: aliyetoa taarifa anaomba kuiondoa.
    1 Kataa: itabaki
    2 Kubali: ifungwe
    3 Anashinikizwa
    0 Rudi 00 Mwanzo
> 1
END 482-137-559: imeandikwa. Aliyeitoa ataambiwa kwamba itabaki.
=> decide_take_back: case=105839216, case_name=105-839-216 Kibra, goal=cases, take_back=refuse

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
> 2
CON 482-137-559
    1 Hali
    2 Kufikia familia
    3 Uhamisho
    4 Hazuiliwi tena
    5 Kabidhi
    6 Hatua au kufunga
    7 Ombi la kuiondoa
    0 Rudi 00 Mwanzo
> 7
CON 482-137-559: aliyetoa taarifa anaomba kuiondoa.
    1 Kataa: itabaki
    2 Kubali: ifungwe
    3 Anashinikizwa
    0 Rudi 00 Mwanzo
> 2
CON 482-137-559: funga, kwa sababu
    1 Imekamilika
    2 Si kesi ya mtoto
    3 Ni sawa na nyingine
    4 Amefika miaka 18
    0 Rudi 00 Mwanzo
> 1
END 482-137-559: imefungwa. Familia itaambiwa hakuna tarehe tena. Kuifungua uliza ofisi ya kaunti.
=> close_case: case=105839216, case_name=105-839-216 Kibra, close_why=finished, goal=cases, take_back=agree
