# A case by its reference: status, nothing for others, ask to see it.
dial: children sw
CON Haki Mtoto
    1 Taarifa mpya (2)
    2 Kesi zangu
    3 Kesi kwa nambari
    4 Simu za kupiga (2)
    5 Toa taarifa ya mtoto
    6 Ripoti afisa
    7 Lugha, PIN, msaada
> 3
CON Nambari ya kumbukumbu (tarakimu 9).
    0 Rudi 00 Mwanzo
> 482137550
CON Si sahihi. Angalia karatasi.
    Nambari ya kumbukumbu (tarakimu 9).
    0 Rudi 00 Mwanzo
> 4821
CON Si sahihi. Angalia karatasi.
    Nambari ya kumbukumbu (tarakimu 9).
    0 Rudi 00 Mwanzo
> 482137559
CON Andika PIN yako (tarakimu 6).
    0 Rudi 00 Mwanzo
> 482915
CON 482-137-559
    1 Hali
    2 Kufikia familia
    3 Uhamisho
    4 Hazuiliwi tena
    5 Kabidhi
    6 Hatua au kufunga
    0 Rudi 00 Mwanzo
> 1
END 482-137-559: imepokelewa. Kibra Children's Office, 0700000002. Tarehe: Kibera Law Courts, Jumanne 14 Julai 9:00 (saa 3).

dial: children sw
CON Haki Mtoto
    1 Taarifa mpya (2)
    2 Kesi zangu
    3 Kesi kwa nambari
    4 Simu za kupiga (2)
    5 Toa taarifa ya mtoto
    6 Ripoti afisa
    7 Lugha, PIN, msaada
> 3
CON Nambari ya kumbukumbu (tarakimu 9).
    0 Rudi 00 Mwanzo
> 100000008
CON Andika PIN yako (tarakimu 6).
    0 Rudi 00 Mwanzo
> 482915
CON Huna kesi kwa nambari hiyo.
    1 Iandike tena
    2 Omba kuiona
    0 Rudi 00 Mwanzo
> 1
CON Nambari ya kumbukumbu (tarakimu 9).
    0 Rudi 00 Mwanzo
> 482137559
CON 482-137-559
    1 Hali
    2 Kufikia familia
    3 Uhamisho
    4 Hazuiliwi tena
    5 Kabidhi
    6 Hatua au kufunga
    0 Rudi 00 Mwanzo
> 1
END 482-137-559: imepokelewa. Kibra Children's Office, 0700000002. Tarehe: Kibera Law Courts, Jumanne 14 Julai 9:00 (saa 3).

dial: children sw
CON Haki Mtoto
    1 Taarifa mpya (2)
    2 Kesi zangu
    3 Kesi kwa nambari
    4 Simu za kupiga (2)
    5 Toa taarifa ya mtoto
    6 Ripoti afisa
    7 Lugha, PIN, msaada
> 3
CON Nambari ya kumbukumbu (tarakimu 9).
    0 Rudi 00 Mwanzo
> 100000008
CON Andika PIN yako (tarakimu 6).
    0 Rudi 00 Mwanzo
> 482915
CON Huna kesi kwa nambari hiyo.
    1 Iandike tena
    2 Omba kuiona
    0 Rudi 00 Mwanzo
> 2
CON Kwa nini unahitaji kuiona?
    1 Mtoto yuko kwetu
    2 Tunamleta mtoto
    3 Amri ya mahakama
    4 Sababu nyingine
    0 Rudi 00 Mwanzo
> 1
END Hakuna kilichobadilika. Kesi imesonga mbele. Iangalie tena.
=> ask_access: access_why=child_with_us, case=100000008, goal=case

dial: children sw
CON Haki Mtoto
    1 Taarifa mpya (2)
    2 Kesi zangu
    3 Kesi kwa nambari
    4 Simu za kupiga (2)
    5 Toa taarifa ya mtoto
    6 Ripoti afisa
    7 Lugha, PIN, msaada
> 3
CON Nambari ya kumbukumbu (tarakimu 9).
    0 Rudi 00 Mwanzo
> 105839216
CON Andika PIN yako (tarakimu 6).
    0 Rudi 00 Mwanzo
> 482915
CON 482-137-559
    1 Hali
    2 Kufikia familia
    3 Uhamisho
    4 Hazuiliwi tena
    5 Kabidhi
    6 Hatua au kufunga
    7 Ombi la kuiondoa
    0 Rudi 00 Mwanzo
> 1
END 482-137-559: imepokelewa. Kibra Children's Office, 0700000002. Bado hakuna tarehe.
