# Families to tell: told, cannot come, not found.
dial: chief sw
CON Haki Mtoto
    1 Toa taarifa ya mtoto
    2 Taarifa zangu
    3 Familia za kuarifiwa (2)
    4 Waliorudi nyumbani (2)
    5 Ripoti afisa
    6 Lugha, PIN, msaada
> 3
CON Andika PIN yako (tarakimu 6).
    0 Rudi 00 Mwanzo
> 482915
CON Familia za kuarifiwa:
    1 F1 0712345671 14/7
    0 Rudi 00 Mwanzo
> 1
CON F1 0712345678: Kibera Law Courts, Jumanne 14 Julai 9:00 (saa 3). Waambie.
    1 Watakuja
    2 Hawawezi kuja
    3 Hawapatikani
    0 Rudi 00 Mwanzo
> 1
END Asante: imeandikwa. Tarehe ikibadilika tutakutumia SMS tena.
=> pass_on_message: goal=messages, relay=id1, relay_answer=will_come, relay_name=F1 0712345671 14/7

dial: chief sw
CON Haki Mtoto
    1 Toa taarifa ya mtoto
    2 Taarifa zangu
    3 Familia za kuarifiwa (2)
    4 Waliorudi nyumbani (2)
    5 Ripoti afisa
    6 Lugha, PIN, msaada
> 3
CON Andika PIN yako (tarakimu 6).
    0 Rudi 00 Mwanzo
> 482915
CON Familia za kuarifiwa:
    1 F1 0712345671 14/7
    0 Rudi 00 Mwanzo
> 1
CON F1 0712345678: Kibera Law Courts, Jumanne 14 Julai 9:00 (saa 3). Waambie.
    1 Watakuja
    2 Hawawezi kuja
    3 Hawapatikani
    0 Rudi 00 Mwanzo
> 2
END Asante. Afisa ataarifiwa na ataipigia familia. Tarehe ni ile ile hadi tuseme.
=> pass_on_message: goal=messages, relay=id1, relay_answer=cannot_come, relay_name=F1 0712345671 14/7

dial: chief sw
CON Haki Mtoto
    1 Toa taarifa ya mtoto
    2 Taarifa zangu
    3 Familia za kuarifiwa (2)
    4 Waliorudi nyumbani (2)
    5 Ripoti afisa
    6 Lugha, PIN, msaada
> 3
CON Andika PIN yako (tarakimu 6).
    0 Rudi 00 Mwanzo
> 482915
CON Familia za kuarifiwa:
    1 F1 0712345671 14/7
    0 Rudi 00 Mwanzo
> 1
CON F1 0712345678: Kibera Law Courts, Jumanne 14 Julai 9:00 (saa 3). Waambie.
    1 Watakuja
    2 Hawawezi kuja
    3 Hawapatikani
    0 Rudi 00 Mwanzo
> 3
END Asante. Afisa ataarifiwa atafute njia nyingine. Ukiwapata baadaye, piga tena.
=> pass_on_message: goal=messages, relay=id1, relay_answer=not_found, relay_name=F1 0712345671 14/7
