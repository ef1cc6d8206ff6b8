# A report handed in, late; how a plan goes; seen at home.
dial: probation sw
CON Haki Mtoto
    1 Mpya (2)
    2 Ripoti za kuwasilisha (3)
    3 Kesi zangu
    4 Kesi kwa nambari
    5 Toa taarifa ya mtoto
    6 Ripoti afisa
    7 Lugha, PIN, msaada
> 2
CON Andika PIN yako (tarakimu 6).
    0 Rudi 00 Mwanzo
> 482915
CON Ripoti za kuwasilisha:
    1 482-137-559 Kibra
    2 105-839-216 Kibra
    0 Rudi 00 Mwanzo
> 1
CON 482-137-559
    1 Hali
    2 Ripoti imewasilishwa
    3 Ripoti itachelewa
    4 Mpango: umeendaje
    5 Ametembelewa nyumbani
    6 Funga
    0 Rudi 00 Mwanzo
> 2
END 482-137-559: imeandikwa. Ofisi ambayo ni zamu yake itapata SMS. Familia haitumiwi SMS ya hili: afisa husika atawapigia.
=> hand_in_report: case=482137559, case_name=482-137-559 Kibra, goal=due_reports

dial: probation sw
CON Haki Mtoto
    1 Mpya (2)
    2 Ripoti za kuwasilisha (3)
    3 Kesi zangu
    4 Kesi kwa nambari
    5 Toa taarifa ya mtoto
    6 Ripoti afisa
    7 Lugha, PIN, msaada
> 2
CON Andika PIN yako (tarakimu 6).
    0 Rudi 00 Mwanzo
> 482915
CON Ripoti za kuwasilisha:
    1 482-137-559 Kibra
    2 105-839-216 Kibra
    0 Rudi 00 Mwanzo
> 1
CON 482-137-559
    1 Hali
    2 Ripoti imewasilishwa
    3 Ripoti itachelewa
    4 Mpango: umeendaje
    5 Ametembelewa nyumbani
    6 Funga
    0 Rudi 00 Mwanzo
> 3
CON Itakuwa tayari lini?
    1 Kabla ya tarehe ya kesi
    2 Baada yake: ijulishe mahakama
    0 Rudi 00 Mwanzo
> 1
END 482-137-559: imeandikwa. Ofisi ambayo ni zamu yake itapata SMS. Familia haitumiwi SMS ya hili: afisa husika atawapigia.
=> report_is_late: case=482137559, case_name=482-137-559 Kibra, goal=due_reports, late=before_the_date

dial: probation sw
CON Haki Mtoto
    1 Mpya (2)
    2 Ripoti za kuwasilisha (3)
    3 Kesi zangu
    4 Kesi kwa nambari
    5 Toa taarifa ya mtoto
    6 Ripoti afisa
    7 Lugha, PIN, msaada
> 3
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
    2 Ripoti imewasilishwa
    3 Ripoti itachelewa
    4 Mpango: umeendaje
    5 Ametembelewa nyumbani
    6 Funga
    0 Rudi 00 Mwanzo
> 4
CON 482-137-559: mpango
    1 Unafuatwa
    2 Haufuatwi
    3 Umekamilika
    4 Unahitaji muda
    0 Rudi 00 Mwanzo
> 1
END 482-137-559: imeandikwa. Ofisi ambayo ni zamu yake itapata SMS. Familia haitumiwi SMS ya hili: afisa husika atawapigia.
=> report_plan: case=482137559, case_name=482-137-559 Kibra, goal=cases, plan=kept

dial: probation sw
CON Haki Mtoto
    1 Mpya (2)
    2 Ripoti za kuwasilisha (3)
    3 Kesi zangu
    4 Kesi kwa nambari
    5 Toa taarifa ya mtoto
    6 Ripoti afisa
    7 Lugha, PIN, msaada
> 3
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
    2 Ripoti imewasilishwa
    3 Ripoti itachelewa
    4 Mpango: umeendaje
    5 Ametembelewa nyumbani
    6 Funga
    0 Rudi 00 Mwanzo
> 5
CON 482-137-559: umemwona mtoto mwezi huu?
    1 Nimemwona, yuko sawa
    2 Nimemwona, ana shida
    3 Sijamwona
    4 Amehama
    0 Rudi 00 Mwanzo
> 1
END Asante: imeandikwa. Tutauliza tena mwezi ujao.
=> see_child: case=482137559, case_name=482-137-559 Kibra, goal=cases, seen=well

dial: probation sw
CON Haki Mtoto
    1 Mpya (2)
    2 Ripoti za kuwasilisha (3)
    3 Kesi zangu
    4 Kesi kwa nambari
    5 Toa taarifa ya mtoto
    6 Ripoti afisa
    7 Lugha, PIN, msaada
> 3
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
    2 Ripoti imewasilishwa
    3 Ripoti itachelewa
    4 Mpango: umeendaje
    5 Ametembelewa nyumbani
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
=> close_case: case=482137559, case_name=482-137-559 Kibra, close_why=finished, goal=cases
