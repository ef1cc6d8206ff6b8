# A whole day is moved, by the PIN.
dial: registry sw
CON Haki Mtoto
    1 Mpya (2)
    2 Leo (2)
    3 Bila matokeo (2)
    4 Kesi kwa nambari
    5 Ahirisha siku nzima
    6 Toa taarifa ya mtoto
    7 Lugha, PIN, msaada
> 5
CON Andika PIN yako (tarakimu 6).
    0 Rudi 00 Mwanzo
> 482915
CON Siku gani iahirishwe? 1407, 14/7, leo
    1 Leo
    0 Rudi 00 Mwanzo
> 1
CON Jumanne 14/7: tarehe 3. Zihamie lini? 1407, 14/7
    1 Siku ijayo ya mahakama
    2 Bado haijapangwa
    0 Rudi 00 Mwanzo
> 1
CON Tarehe 3 za Jumanne 14/7 zitahamia Jumatano 15/7. Andika PIN.
    1 Badilisha
    0 Rudi 00 Mwanzo
> 482915
END Jumanne 14/7: tarehe 3 zinahamishwa. Wote waliojua wanaarifiwa, za leo kwanza. Utapata SMS ikikamilika.
=> move_day: day_choice=next_court_day, goal=day

dial: registry sw
CON Haki Mtoto
    1 Mpya (2)
    2 Leo (2)
    3 Bila matokeo (2)
    4 Kesi kwa nambari
    5 Ahirisha siku nzima
    6 Toa taarifa ya mtoto
    7 Lugha, PIN, msaada
> 5
CON Andika PIN yako (tarakimu 6).
    0 Rudi 00 Mwanzo
> 482915
CON Siku gani iahirishwe? 1407, 14/7, leo
    1 Leo
    0 Rudi 00 Mwanzo
> xx
CON Mahakama haiketi: Jumapili.
    Siku gani iahirishwe? 1407, 14/7, leo
    1 Leo
    0 Rudi 00 Mwanzo
> 1407
CON Jumanne 14/7: tarehe 3. Zihamie lini? 1407, 14/7
    1 Siku ijayo ya mahakama
    2 Bado haijapangwa
    0 Rudi 00 Mwanzo
> xx
CON Mahakama haiketi: Jumapili.
    Jumanne 14/7: tarehe 3. Zihamie lini? 1407, 14/7
    1 Siku ijayo ya mahakama
    2 Bado haijapangwa
    0 Rudi 00 Mwanzo
> 1507
CON Tarehe 3 za Jumanne 14/7 zitahamia Jumatano 15/7. Andika PIN.
    1 Badilisha
    0 Rudi 00 Mwanzo
> 111111
CON PIN si sahihi. Majaribio yaliyobaki: 2. Andika PIN yako (tarakimu 6).
    0 Rudi 00 Mwanzo
> 482915
END Jumanne 14/7: tarehe 3 zinahamishwa. Wote waliojua wanaarifiwa, za leo kwanza. Utapata SMS ikikamilika.
=> move_day: day=1507, day_choice=typed, day_from=1407, goal=day

dial: registry sw
CON Haki Mtoto
    1 Mpya (2)
    2 Leo (2)
    3 Bila matokeo (2)
    4 Kesi kwa nambari
    5 Ahirisha siku nzima
    6 Toa taarifa ya mtoto
    7 Lugha, PIN, msaada
> 5
CON Andika PIN yako (tarakimu 6).
    0 Rudi 00 Mwanzo
> 482915
CON Siku gani iahirishwe? 1407, 14/7, leo
    1 Leo
    0 Rudi 00 Mwanzo
> 1
CON Jumanne 14/7: tarehe 3. Zihamie lini? 1407, 14/7
    1 Siku ijayo ya mahakama
    2 Bado haijapangwa
    0 Rudi 00 Mwanzo
> 2
CON Tarehe 3 za Jumanne 14/7 zinafutwa, bado hakuna siku mpya. Andika PIN.
    1 Badilisha
    0 Rudi 00 Mwanzo
> 482915
END Jumanne 14/7: tarehe 3 zinahamishwa. Wote waliojua wanaarifiwa, za leo kwanza. Utapata SMS ikikamilika.
=> move_day: day_choice=none_yet, goal=day
