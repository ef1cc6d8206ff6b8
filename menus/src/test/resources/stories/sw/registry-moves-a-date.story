# A date is moved, or has no new day yet.
dial: registry sw
CON Haki Mtoto
    1 Mpya (2)
    2 Leo (2)
    3 Bila matokeo (2)
    4 Kesi kwa nambari
    5 Ahirisha siku nzima
    6 Toa taarifa ya mtoto
    7 Lugha, PIN, msaada
> 2
CON Andika PIN yako (tarakimu 6).
    0 Rudi 00 Mwanzo
> 482915
CON Leo:
    1 482-137-559 Kibra
    2 105-839-216 Kibra
    0 Rudi 00 Mwanzo
> 1
CON 482-137-559: Jumanne 14 Julai 9:00 (saa 3)
    1 Weka tarehe
    2 Ahirisha
    3 Futa tarehe
    4 Kilichotokea
    5 Omba ripoti
    6 Hali
    0 Rudi 00 Mwanzo
> 2
CON Kwa nini?
    1 Shahidi hayupo
    2 Hakimu hayupo
    3 Wakili hayuko tayari
    4 Mtoto hakuletwa
    5 Faili haiko tayari
    6 Nyingine
    0 Rudi 00 Mwanzo
> 2
CON Siku mpya? 1407 au 14/7 ni 14 Julai.
    1 Siku ijayo ya mahakama: Jumanne 14/7
    2 Bado haijapangwa
    0 Rudi 00 Mwanzo
> 1
CON Saa? Mfano 930, 14:30
    1 8:30 (saa 2:30)
    2 14:30 (saa 8:30)
    3 9:00 (saa 3)
    4 10:00 (saa 4)
    5 11:00 (saa 5)
    0 Rudi 00 Mwanzo
> 1
CON 482-137-559
    Jumanne 14 Julai 2026 9:00 (saa 3)
    1 Hifadhi, arifu wote
    2 Badilisha
    3 Usihifadhi
    0 Rudi 00 Mwanzo
> 1
END 482-137-559: Jumanne 14 Julai 2026 9:00 (saa 3). Imehifadhiwa. Wote wanaarifiwa: kwa SMS, au afisa huwapigia wasiotumiwa.
=> save_hearing: case=482137559, case_name=482-137-559 Kibra, day_choice=next_court_day, goal=today, hour_choice=half_past_8, move_why=magistrate_away

dial: registry sw
CON Haki Mtoto
    1 Mpya (2)
    2 Leo (2)
    3 Bila matokeo (2)
    4 Kesi kwa nambari
    5 Ahirisha siku nzima
    6 Toa taarifa ya mtoto
    7 Lugha, PIN, msaada
> 2
CON Andika PIN yako (tarakimu 6).
    0 Rudi 00 Mwanzo
> 482915
CON Leo:
    1 482-137-559 Kibra
    2 105-839-216 Kibra
    0 Rudi 00 Mwanzo
> 1
CON 482-137-559: Jumanne 14 Julai 9:00 (saa 3)
    1 Weka tarehe
    2 Ahirisha
    3 Futa tarehe
    4 Kilichotokea
    5 Omba ripoti
    6 Hali
    0 Rudi 00 Mwanzo
> 2
CON Kwa nini?
    1 Shahidi hayupo
    2 Hakimu hayupo
    3 Wakili hayuko tayari
    4 Mtoto hakuletwa
    5 Faili haiko tayari
    6 Nyingine
    0 Rudi 00 Mwanzo
> 2
CON Siku mpya? 1407 au 14/7 ni 14 Julai.
    1 Siku ijayo ya mahakama: Jumanne 14/7
    2 Bado haijapangwa
    0 Rudi 00 Mwanzo
> 2
CON 482-137-559: Jumanne 14 Julai 9:00 (saa 3): kesi haitasikizwa. Tuwaarifu wote wasije?
    1 Ndiyo
    2 Hapana, tarehe ibaki
    0 Rudi 00 Mwanzo
> 1
END 482-137-559: wote waliojua wanaarifiwa wasije, kwa SMS au simu. Bila tarehe mpya kwa siku 3 za kazi tutakuuliza tena.
=> call_off: called_off=no_day_yet, case=482137559, case_name=482-137-559 Kibra, goal=today, move_why=magistrate_away

dial: registry sw
CON Haki Mtoto
    1 Mpya (2)
    2 Leo (2)
    3 Bila matokeo (2)
    4 Kesi kwa nambari
    5 Ahirisha siku nzima
    6 Toa taarifa ya mtoto
    7 Lugha, PIN, msaada
> 2
CON Andika PIN yako (tarakimu 6).
    0 Rudi 00 Mwanzo
> 482915
CON Leo:
    1 482-137-559 Kibra
    2 105-839-216 Kibra
    0 Rudi 00 Mwanzo
> 1
CON 482-137-559: Jumanne 14 Julai 9:00 (saa 3)
    1 Weka tarehe
    2 Ahirisha
    3 Futa tarehe
    4 Kilichotokea
    5 Omba ripoti
    6 Hali
    0 Rudi 00 Mwanzo
> 2
CON Kwa nini?
    1 Shahidi hayupo
    2 Hakimu hayupo
    3 Wakili hayuko tayari
    4 Mtoto hakuletwa
    5 Faili haiko tayari
    6 Nyingine
    0 Rudi 00 Mwanzo
> 1
CON Siku mpya? 1407 au 14/7 ni 14 Julai.
    1 Siku ijayo ya mahakama: Jumanne 14/7
    2 Bado haijapangwa
    0 Rudi 00 Mwanzo
> xx
CON Mahakama haiketi: Jumapili.
    Siku mpya? 1407 au 14/7 ni 14 Julai.
    1 Siku ijayo ya mahakama: Jumanne 14/7
    2 Bado haijapangwa
    0 Rudi 00 Mwanzo
> 1507
CON Saa? Mfano 930, 14:30
    1 8:30 (saa 2:30)
    2 14:30 (saa 8:30)
    3 9:00 (saa 3)
    4 10:00 (saa 4)
    5 11:00 (saa 5)
    0 Rudi 00 Mwanzo
> 1430
CON 482-137-559
    Jumanne 14 Julai 2026 9:00 (saa 3)
    1 Hifadhi, arifu wote
    2 Badilisha
    3 Usihifadhi
    0 Rudi 00 Mwanzo
> 1
END 482-137-559: Jumanne 14 Julai 2026 9:00 (saa 3). Imehifadhiwa. Wote wanaarifiwa: kwa SMS, au afisa huwapigia wasiotumiwa.
=> save_hearing: case=482137559, case_name=482-137-559 Kibra, day=1507, day_choice=typed, goal=today, hour=1430, hour_choice=typed, move_why=witness_absent
