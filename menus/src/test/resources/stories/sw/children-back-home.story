# Children back home: seen, not seen.
dial: chief sw
CON Haki Mtoto
    1 Toa taarifa ya mtoto
    2 Taarifa zangu
    3 Familia za kuarifiwa (2)
    4 Waliorudi nyumbani (2)
    5 Ripoti afisa
    6 Lugha, PIN, msaada
> 4
CON Andika PIN yako (tarakimu 6).
    0 Rudi 00 Mwanzo
> 482915
CON Watoto waliorudi:
    1 482-137-559 Kibra
    2 105-839-216 Kibra
    0 Rudi 00 Mwanzo
> 1
CON 482-137-559: umemwona mtoto mwezi huu?
    1 Nimemwona, yuko sawa
    2 Nimemwona, ana shida
    3 Sijamwona
    4 Amehama
    0 Rudi 00 Mwanzo
> 1
END Asante: imeandikwa. Tutauliza tena mwezi ujao.
=> see_child: case=482137559, case_name=482-137-559 Kibra, goal=children_back, seen=well

dial: chief sw+alerted
CON Haki Mtoto
    1 Toa taarifa ya mtoto
    2 Taarifa zangu
    3 Familia za kuarifiwa (2)
    4 Waliorudi nyumbani (2)
    5 Ripoti afisa
    6 Lugha, PIN, msaada
> 4
CON Andika PIN yako (tarakimu 6).
    0 Rudi 00 Mwanzo
> 482915
CON Watoto waliorudi:
    1 482-137-559 Kibra
    2 105-839-216 Kibra
    0 Rudi 00 Mwanzo
> 1
CON 482-137-559: umemwona mtoto mwezi huu?
    1 Nimemwona, yuko sawa
    2 Nimemwona, ana shida
    3 Sijamwona
    4 Amehama
    0 Rudi 00 Mwanzo
> 3
END Asante. Afisa ataarifiwa na atakupigia. Hatari sasa: piga 116, bure.
=> see_child: case=482137559, case_name=482-137-559 Kibra, goal=children_back, seen=not_seen
