# My cases.
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
> 1
END 482-137-559: imepokelewa. Kibra Children's Office, 0700000002. Tarehe: Kibera Law Courts, Jumanne 14 Julai 9:00 (saa 3).

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
> 1
END 482-137-559: imepokelewa. Kibra Children's Office, 0700000002. Bado hakuna tarehe.

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
> 48
CON Kesi zako:
    1 482-137-559 Kibra
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
> 1
END 482-137-559: imepokelewa. Kibra Children's Office, 0700000002. Tarehe: Kibera Law Courts, Jumanne 14 Julai 9:00 (saa 3).
