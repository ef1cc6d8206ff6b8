# Reports about officers, for the coordinators who read them: after the PIN, in the words of their texts.
dial: coordinator sw
CON Haki Mtoto
    1 Taarifa mpya (2)
    2 Kesi zangu
    3 Kesi kwa nambari
    4 Simu za kupiga (2)
    5 Kwenu tu (2)
    6 Toa taarifa ya mtoto
    7 Lugha, PIN, msaada
> 5
CON Andika PIN yako (tarakimu 6).
    0 Rudi 00 Mwanzo
> 482915
CON Kwa ofisi yenu pekee:
    1 482-137-559 Kibra
    2 105-839-216 Kibra
    0 Rudi 00 Mwanzo
> 1
CON 482-137-559, Jumanne 14/7
    Polisi: Anaomba pesa
    Kibera
    1 Simu yake
    2 Matokeo
    0 Rudi 00 Mwanzo
> 1
END 482-137-559: aliyetoa taarifa anaweza kupigiwa: 0700000002. Usimwambie mtu ni nani.

dial: coordinator sw
CON Haki Mtoto
    1 Taarifa mpya (2)
    2 Kesi zangu
    3 Kesi kwa nambari
    4 Simu za kupiga (2)
    5 Kwenu tu (2)
    6 Toa taarifa ya mtoto
    7 Lugha, PIN, msaada
> 5
CON Andika PIN yako (tarakimu 6).
    0 Rudi 00 Mwanzo
> 482915
CON Kwa ofisi yenu pekee:
    1 482-137-559 Kibra
    2 105-839-216 Kibra
    0 Rudi 00 Mwanzo
> 2
CON 482-137-559, Jumanne 14/7
    Polisi: Anaomba pesa
    Kibera
    1 Simu yake
    2 Matokeo
    0 Rudi 00 Mwanzo
> 2
CON 482-137-559: matokeo ni nini?
    1 Ni kweli
    2 Si kweli
    3 Imepelekwa kwa mkuu wake
    4 Habari hazitoshi
    0 Rudi 00 Mwanzo
> 3
END 482-137-559: imeandikwa na kufungwa. Mtoto akiwepo, atolewe taarifa yake.
=> close_conduct: conduct=105839216, conduct_name=105-839-216 Kibra, conduct_outcome=passed_on, goal=office_reports
