# How a family may be reached.
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
> 2
CON Familia:
    1 F1 0712345671
    2 F2 0712345672
    0 Rudi 00 Mwanzo
> 1
CON F1 0712345678: tumfikieje?
    1 SMS, simu yake
    2 SMS bila mahakama
    3 Kumpigia tu
    4 Kupitia chifu
    5 USIWASILIANE KAMWE
    6 Saa, lugha
    0 Rudi 00 Mwanzo
> 1
CON F1: ndiye wa kuarifiwa kwanza? Tarehe hutumwa kwa mmoja tu.
    1 Ndiyo, wa kwanza
    2 Hapana, wa akiba
    3 Familia nyingine
    0 Rudi 00 Mwanzo
> 1
END 482-137-559 F1: imeandikwa. Iangalie tena baada ya siku 90 au hali ikibadilika.
=> set_mode: case=482137559, case_name=482-137-559 Kibra, contact=id1, contact_first=first, contact_mode=own_phone, contact_name=F1 0712345671, goal=cases

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
> 2
CON Familia:
    1 F1 0712345671
    2 F2 0712345672
    0 Rudi 00 Mwanzo
> 1
CON F1 0712345678: tumfikieje?
    1 SMS, simu yake
    2 SMS bila mahakama
    3 Kumpigia tu
    4 Kupitia chifu
    5 USIWASILIANE KAMWE
    6 Saa, lugha
    0 Rudi 00 Mwanzo
> 5
CON F1: HAKUNA SMS wala simu kamwe, hata mtu akiomba. Una hakika?
    1 Ndiyo, asipigiwe kamwe
    2 Hapana
    0 Rudi 00 Mwanzo
> 2
CON F1 0712345678: tumfikieje?
    1 SMS, simu yake
    2 SMS bila mahakama
    3 Kumpigia tu
    4 Kupitia chifu
    5 USIWASILIANE KAMWE
    6 Saa, lugha
    0 Rudi 00 Mwanzo
> 5
CON F1: HAKUNA SMS wala simu kamwe, hata mtu akiomba. Una hakika?
    1 Ndiyo, asipigiwe kamwe
    2 Hapana
    0 Rudi 00 Mwanzo
> 1
END 482-137-559 F1: imeandikwa. Iangalie tena baada ya siku 90 au hali ikibadilika.
=> block_contact: case=482137559, case_name=482-137-559 Kibra, contact=id1, contact_name=F1 0712345671, goal=case

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
> 2
CON Familia:
    1 F1 0712345671
    2 F2 0712345672
    0 Rudi 00 Mwanzo
> 1
CON F1 0712345678: tumfikieje?
    1 SMS, simu yake
    2 SMS bila mahakama
    3 Kumpigia tu
    4 Kupitia chifu
    5 USIWASILIANE KAMWE
    6 Saa, lugha
    0 Rudi 00 Mwanzo
> 6
CON F1: saa zipi ni salama?
    1 8:00 hadi 19:00
    2 8:00 hadi 12:00
    3 12:00 hadi 17:00
    4 17:00 hadi 20:00
    0 Rudi 00 Mwanzo
> 1
CON F1: lugha?
    1 Kiswahili
    2 English
    3 Nyingine: kupiga tu
    0 Rudi 00 Mwanzo
> 1
END 482-137-559 F1: imeandikwa. Iangalie tena baada ya siku 90 au hali ikibadilika.
=> set_hours: case=482137559, case_name=482-137-559 Kibra, contact=id1, contact_hours=day, contact_language=kiswahili, contact_name=F1 0712345671, goal=case
