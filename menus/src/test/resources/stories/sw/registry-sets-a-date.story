# The registry sets a date.
dial: registry sw
CON Haki Mtoto
    1 Mpya (2)
    2 Leo (2)
    3 Bila matokeo (2)
    4 Kesi kwa nambari
    5 Ahirisha siku nzima
    6 Toa taarifa ya mtoto
    7 Lugha, PIN, msaada
> 4
CON Nambari ya kumbukumbu (tarakimu 9).
    0 Rudi 00 Mwanzo
> 482137559
CON Andika PIN yako (tarakimu 6).
    0 Rudi 00 Mwanzo
> 482915
CON 482-137-559: Jumanne 14 Julai 9:00 (saa 3)
    1 Weka tarehe
    2 Ahirisha
    3 Futa tarehe
    4 Kilichotokea
    5 Omba ripoti
    6 Hali
    0 Rudi 00 Mwanzo
> 1
CON Ni ya nini?
    1 Kusikizwa
    2 Kutajwa
    3 Kujibu mashtaka
    4 Uamuzi au amri
    0 Rudi 00 Mwanzo
> 1
CON Siku? 1407 au 14/7 ni 14 Julai. Pia: kesho, Jumanne.
    1 Siku ijayo ya mahakama: Jumanne 14/7
    0 Rudi 00 Mwanzo
> x
CON Mfano 1407 au 14/7.
    Siku? 1407 au 14/7 ni 14 Julai. Pia: kesho, Jumanne.
    1 Siku ijayo ya mahakama: Jumanne 14/7
    0 Rudi 00 Mwanzo
> 1407
CON Saa? Mfano 930, 14:30
    1 8:30 (saa 2:30)
    2 14:30 (saa 8:30)
    3 9:00 (saa 3)
    4 10:00 (saa 4)
    5 11:00 (saa 5)
    0 Rudi 00 Mwanzo
> xx
CON Mahakama haiketi: Jumapili.
    Saa? Mfano 930, 14:30
    1 8:30 (saa 2:30)
    2 14:30 (saa 8:30)
    3 9:00 (saa 3)
    4 10:00 (saa 4)
    5 11:00 (saa 5)
    0 Rudi 00 Mwanzo
> 930
CON 482-137-559
    Jumanne 14 Julai 2026 9:00 (saa 3)
    1 Hifadhi, arifu wote
    2 Badilisha
    3 Usihifadhi
    0 Rudi 00 Mwanzo
> 1
END 482-137-559: Jumanne 14 Julai 2026 9:00 (saa 3). Imehifadhiwa. Wote wanaarifiwa: kwa SMS, au afisa huwapigia wasiotumiwa.
=> save_hearing: case=482137559, day=1407, day_choice=typed, goal=case, hearing_kind=hearing, hour=930, hour_choice=typed

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
> 1
CON Ni ya nini?
    1 Kusikizwa
    2 Kutajwa
    3 Kujibu mashtaka
    4 Uamuzi au amri
    0 Rudi 00 Mwanzo
> 2
CON Siku? 1407 au 14/7 ni 14 Julai. Pia: kesho, Jumanne.
    1 Siku ijayo ya mahakama: Jumanne 14/7
    0 Rudi 00 Mwanzo
> 1
CON Saa? Mfano 930, 14:30
    1 8:30 (saa 2:30)
    2 14:30 (saa 8:30)
    3 9:00 (saa 3)
    4 10:00 (saa 4)
    5 11:00 (saa 5)
    0 Rudi 00 Mwanzo
> 2
CON 482-137-559
    Jumanne 14 Julai 2026 9:00 (saa 3)
    1 Hifadhi, arifu wote
    2 Badilisha
    3 Usihifadhi
    0 Rudi 00 Mwanzo
> 2
CON Siku? 1407 au 14/7 ni 14 Julai. Pia: kesho, Jumanne.
    1 Siku ijayo ya mahakama: Jumanne 14/7
    0 Rudi 00 Mwanzo
> 1
CON Saa? Mfano 930, 14:30
    1 8:30 (saa 2:30)
    2 14:30 (saa 8:30)
    3 9:00 (saa 3)
    4 10:00 (saa 4)
    5 11:00 (saa 5)
    0 Rudi 00 Mwanzo
> 2
CON 482-137-559
    Jumanne 14 Julai 2026 9:00 (saa 3)
    1 Hifadhi, arifu wote
    2 Badilisha
    3 Usihifadhi
    0 Rudi 00 Mwanzo
> 3
END Hakuna kilichobadilika. Tarehe ya zamani inabaki.
