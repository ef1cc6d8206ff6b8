# What happened in court.
dial: registry sw
CON Haki Mtoto
    1 Mpya (2)
    2 Leo (2)
    3 Bila matokeo (2)
    4 Kesi kwa nambari
    5 Ahirisha siku nzima
    6 Toa taarifa ya mtoto
    7 Lugha, PIN, msaada
> 3
CON Andika PIN yako (tarakimu 6).
    0 Rudi 00 Mwanzo
> 482915
CON Hizi ziliendaje?
    1 482-137-559 Kibra
    2 105-839-216 Kibra
    0 Rudi 00 Mwanzo
> 1
CON 482-137-559, Jumanne 14 Julai 9:00 (saa 3): iliendaje?
    1 Ilisikizwa
    2 Iliahirishwa
    3 Mtoto hakuletwa
    4 Hakuna aliyefika
    0 Rudi 00 Mwanzo
> 1
CON Na sasa?
    1 Tarehe mpya
    2 Imeamuliwa, amri imetolewa
    3 Ripoti imeombwa
    4 Mpango bila mahakama
    5 Imeisha hapa
    0 Rudi 00 Mwanzo
> 1
CON Ni ya nini?
    1 Kusikizwa
    2 Kutajwa
    3 Kujibu mashtaka
    4 Uamuzi au amri
    00 Mwanzo
=> record_outcome: case=482137559, case_name=482-137-559 Kibra, goal=unrecorded, outcome=new_date, outcome_at=outcome_next
> 1
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
> 1
CON 482-137-559
    Jumanne 14 Julai 2026 9:00 (saa 3)
    1 Hifadhi, arifu wote
    2 Badilisha
    3 Usihifadhi
    0 Rudi 00 Mwanzo
> 1
END 482-137-559: Jumanne 14 Julai 2026 9:00 (saa 3). Imehifadhiwa. Wote wanaarifiwa: kwa SMS, au afisa huwapigia wasiotumiwa.
=> save_hearing: case=482137559, case_name=482-137-559 Kibra, day_choice=next_court_day, goal=unrecorded, hearing_kind=hearing, hour_choice=half_past_8, outcome=new_date, outcome_at=outcome_next

dial: registry sw
CON Haki Mtoto
    1 Mpya (2)
    2 Leo (2)
    3 Bila matokeo (2)
    4 Kesi kwa nambari
    5 Ahirisha siku nzima
    6 Toa taarifa ya mtoto
    7 Lugha, PIN, msaada
> 3
CON Andika PIN yako (tarakimu 6).
    0 Rudi 00 Mwanzo
> 482915
CON Hizi ziliendaje?
    1 482-137-559 Kibra
    2 105-839-216 Kibra
    0 Rudi 00 Mwanzo
> 1
CON 482-137-559, Jumanne 14 Julai 9:00 (saa 3): iliendaje?
    1 Ilisikizwa
    2 Iliahirishwa
    3 Mtoto hakuletwa
    4 Hakuna aliyefika
    0 Rudi 00 Mwanzo
> 1
CON Na sasa?
    1 Tarehe mpya
    2 Imeamuliwa, amri imetolewa
    3 Ripoti imeombwa
    4 Mpango bila mahakama
    5 Imeisha hapa
    0 Rudi 00 Mwanzo
> 2
CON 482-137-559: yuko wapi sasa?
    1 Amerudi nyumbani
    2 Yuko mahakamani
    3 Mahali salama
    4 Kituo kingine
    5 Mahakama imeamuru azuiliwe
    00 Mwanzo
=> record_outcome: case=482137559, case_name=482-137-559 Kibra, goal=unrecorded, outcome=decided, outcome_at=outcome_next
> 1
END 482-137-559: hazuiliwi tena, 14:05. Muda wa kisheria umesimamishwa pale sheria inaporuhusu.
=> end_custody: case=482137559, case_name=482-137-559 Kibra, custody_end=home, goal=unrecorded, outcome=decided, outcome_at=outcome_next

dial: registry sw
CON Haki Mtoto
    1 Mpya (2)
    2 Leo (2)
    3 Bila matokeo (2)
    4 Kesi kwa nambari
    5 Ahirisha siku nzima
    6 Toa taarifa ya mtoto
    7 Lugha, PIN, msaada
> 3
CON Andika PIN yako (tarakimu 6).
    0 Rudi 00 Mwanzo
> 482915
CON Hizi ziliendaje?
    1 482-137-559 Kibra
    2 105-839-216 Kibra
    0 Rudi 00 Mwanzo
> 1
CON 482-137-559, Jumanne 14 Julai 9:00 (saa 3): iliendaje?
    1 Ilisikizwa
    2 Iliahirishwa
    3 Mtoto hakuletwa
    4 Hakuna aliyefika
    0 Rudi 00 Mwanzo
> 1
CON Na sasa?
    1 Tarehe mpya
    2 Imeamuliwa, amri imetolewa
    3 Ripoti imeombwa
    4 Mpango bila mahakama
    5 Imeisha hapa
    0 Rudi 00 Mwanzo
> 3
CON Ripoti kutoka kwa nani? Ndani ya siku 14.
    1 Afisa wa probesheni
    2 Afisa wa watoto
    3 Wote wawili
    0 Rudi 00 Mwanzo
> 1
END 482-137-559: imeandikwa. Ofisi ambayo ni zamu yake itapata SMS. Familia haitumiwi SMS ya hili: afisa husika atawapigia.
=> ask_report: case=482137559, case_name=482-137-559 Kibra, goal=unrecorded, outcome=report_asked, outcome_at=outcome_next, report_from=probation

dial: registry sw
CON Haki Mtoto
    1 Mpya (2)
    2 Leo (2)
    3 Bila matokeo (2)
    4 Kesi kwa nambari
    5 Ahirisha siku nzima
    6 Toa taarifa ya mtoto
    7 Lugha, PIN, msaada
> 3
CON Andika PIN yako (tarakimu 6).
    0 Rudi 00 Mwanzo
> 482915
CON Hizi ziliendaje?
    1 482-137-559 Kibra
    2 105-839-216 Kibra
    0 Rudi 00 Mwanzo
> 1
CON 482-137-559, Jumanne 14 Julai 9:00 (saa 3): iliendaje?
    1 Ilisikizwa
    2 Iliahirishwa
    3 Mtoto hakuletwa
    4 Hakuna aliyefika
    0 Rudi 00 Mwanzo
> 1
CON Na sasa?
    1 Tarehe mpya
    2 Imeamuliwa, amri imetolewa
    3 Ripoti imeombwa
    4 Mpango bila mahakama
    5 Imeisha hapa
    0 Rudi 00 Mwanzo
> 4
CON Kiwango?
    1 1, hadi miezi 3
    2 2, hadi miezi 6
    3 3, hadi miezi 12
    00 Mwanzo
=> record_outcome: case=482137559, case_name=482-137-559 Kibra, goal=unrecorded, outcome=diversion, outcome_at=outcome_next
> 1
END 482-137-559: imeandikwa. Ofisi ambayo ni zamu yake itapata SMS. Familia haitumiwi SMS ya hili: afisa husika atawapigia.
=> begin_diversion: case=482137559, case_name=482-137-559 Kibra, diversion=level_1, goal=unrecorded, outcome=diversion, outcome_at=outcome_next

dial: registry sw
CON Haki Mtoto
    1 Mpya (2)
    2 Leo (2)
    3 Bila matokeo (2)
    4 Kesi kwa nambari
    5 Ahirisha siku nzima
    6 Toa taarifa ya mtoto
    7 Lugha, PIN, msaada
> 3
CON Andika PIN yako (tarakimu 6).
    0 Rudi 00 Mwanzo
> 482915
CON Hizi ziliendaje?
    1 482-137-559 Kibra
    2 105-839-216 Kibra
    0 Rudi 00 Mwanzo
> 1
CON 482-137-559, Jumanne 14 Julai 9:00 (saa 3): iliendaje?
    1 Ilisikizwa
    2 Iliahirishwa
    3 Mtoto hakuletwa
    4 Hakuna aliyefika
    0 Rudi 00 Mwanzo
> 1
CON Na sasa?
    1 Tarehe mpya
    2 Imeamuliwa, amri imetolewa
    3 Ripoti imeombwa
    4 Mpango bila mahakama
    5 Imeisha hapa
    0 Rudi 00 Mwanzo
> 5
END 482-137-559: imeandikwa. Ofisi ambayo ni zamu yake itapata SMS. Familia haitumiwi SMS ya hili: afisa husika atawapigia.
=> record_outcome: case=482137559, case_name=482-137-559 Kibra, goal=unrecorded, outcome=ended, outcome_at=outcome_next

dial: registry sw
CON Haki Mtoto
    1 Mpya (2)
    2 Leo (2)
    3 Bila matokeo (2)
    4 Kesi kwa nambari
    5 Ahirisha siku nzima
    6 Toa taarifa ya mtoto
    7 Lugha, PIN, msaada
> 3
CON Andika PIN yako (tarakimu 6).
    0 Rudi 00 Mwanzo
> 482915
CON Hizi ziliendaje?
    1 482-137-559 Kibra
    2 105-839-216 Kibra
    0 Rudi 00 Mwanzo
> 1
CON 482-137-559, Jumanne 14 Julai 9:00 (saa 3): iliendaje?
    1 Ilisikizwa
    2 Iliahirishwa
    3 Mtoto hakuletwa
    4 Hakuna aliyefika
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
=> save_hearing: case=482137559, case_name=482-137-559 Kibra, day_choice=next_court_day, goal=unrecorded, hour_choice=half_past_8, move_why=witness_absent, outcome=moved, outcome_at=outcome

dial: registry sw
CON Haki Mtoto
    1 Mpya (2)
    2 Leo (2)
    3 Bila matokeo (2)
    4 Kesi kwa nambari
    5 Ahirisha siku nzima
    6 Toa taarifa ya mtoto
    7 Lugha, PIN, msaada
> 3
CON Andika PIN yako (tarakimu 6).
    0 Rudi 00 Mwanzo
> 482915
CON Hizi ziliendaje?
    1 482-137-559 Kibra
    2 105-839-216 Kibra
    0 Rudi 00 Mwanzo
> 1
CON 482-137-559, Jumanne 14 Julai 9:00 (saa 3): iliendaje?
    1 Ilisikizwa
    2 Iliahirishwa
    3 Mtoto hakuletwa
    4 Hakuna aliyefika
    0 Rudi 00 Mwanzo
> 3
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
=> save_hearing: case=482137559, case_name=482-137-559 Kibra, day_choice=next_court_day, goal=unrecorded, hour_choice=half_past_8, move_why=child_not_brought, outcome=not_brought, outcome_at=outcome

dial: registry sw
CON Haki Mtoto
    1 Mpya (2)
    2 Leo (2)
    3 Bila matokeo (2)
    4 Kesi kwa nambari
    5 Ahirisha siku nzima
    6 Toa taarifa ya mtoto
    7 Lugha, PIN, msaada
> 3
CON Andika PIN yako (tarakimu 6).
    0 Rudi 00 Mwanzo
> 482915
CON Hizi ziliendaje?
    1 482-137-559 Kibra
    2 105-839-216 Kibra
    0 Rudi 00 Mwanzo
> 1
CON 482-137-559, Jumanne 14 Julai 9:00 (saa 3): iliendaje?
    1 Ilisikizwa
    2 Iliahirishwa
    3 Mtoto hakuletwa
    4 Hakuna aliyefika
    0 Rudi 00 Mwanzo
> 4
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
=> save_hearing: case=482137559, case_name=482-137-559 Kibra, day_choice=next_court_day, goal=unrecorded, hour_choice=half_past_8, move_why=other, outcome=nobody_came, outcome_at=outcome

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
> 5
CON Ripoti kutoka kwa nani? Ndani ya siku 14.
    1 Afisa wa probesheni
    2 Afisa wa watoto
    3 Wote wawili
    0 Rudi 00 Mwanzo
> 1
END 482-137-559: imeandikwa. Ofisi ambayo ni zamu yake itapata SMS. Familia haitumiwi SMS ya hili: afisa husika atawapigia.
=> ask_report: case=482137559, case_name=482-137-559 Kibra, goal=today, report_from=probation

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
> 6
END 482-137-559: imepokelewa. Kibra Children's Office, 0700000002. Tarehe: Kibera Law Courts, Jumanne 14 Julai 9:00 (saa 3).

dial: registry sw
CON Haki Mtoto
    1 Mpya (2)
    2 Leo (2)
    3 Bila matokeo (2)
    4 Kesi kwa nambari
    5 Ahirisha siku nzima
    6 Toa taarifa ya mtoto
    7 Lugha, PIN, msaada
> 3
CON Andika PIN yako (tarakimu 6).
    0 Rudi 00 Mwanzo
> 482915
CON Hizi ziliendaje?
    1 482-137-559 Kibra
    2 105-839-216 Kibra
    0 Rudi 00 Mwanzo
> 1
CON 482-137-559, Jumanne 14 Julai 9:00 (saa 3): iliendaje?
    1 Ilisikizwa
    2 Iliahirishwa
    3 Mtoto hakuletwa
    4 Hakuna aliyefika
    0 Rudi 00 Mwanzo
> 1
CON Na sasa?
    1 Tarehe mpya
    2 Imeamuliwa, amri imetolewa
    3 Ripoti imeombwa
    4 Mpango bila mahakama
    5 Imeisha hapa
    0 Rudi 00 Mwanzo
> 2
CON 482-137-559: yuko wapi sasa?
    1 Amerudi nyumbani
    2 Yuko mahakamani
    3 Mahali salama
    4 Kituo kingine
    5 Mahakama imeamuru azuiliwe
    00 Mwanzo
=> record_outcome: case=482137559, case_name=482-137-559 Kibra, goal=unrecorded, outcome=decided, outcome_at=outcome_next
> 5
CON 482-137-559: kwa amri ya mahakama, 14:05. Mtoto anaondoka sasa?
    1 Ndiyo: wapi
    2 Hapana
    00 Mwanzo
=> end_custody: case=482137559, case_name=482-137-559 Kibra, custody_end=court_order, goal=unrecorded, outcome=decided, outcome_at=outcome_next
> 2
END 482-137-559: imeandikwa, 14:05.
