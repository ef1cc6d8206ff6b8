# Whom to call, and what came of it.
dial: children sw
CON Haki Mtoto
    1 Taarifa mpya (2)
    2 Kesi zangu
    3 Kesi kwa nambari
    4 Simu za kupiga (2)
    5 Toa taarifa ya mtoto
    6 Ripoti afisa
    7 Lugha, PIN, msaada
> 4
CON Andika PIN yako (tarakimu 6).
    0 Rudi 00 Mwanzo
> 482915
CON Uliza kwanza: unaweza kuongea?
    1 F1 0712345671 17:00
    2 F2 0712345672 17:00
    3 F3 0712345673 17:00
    0 Rudi 00 Mwanzo
> 1
CON F1 0712345678. Kibera Law Courts, Jumanne 14 Julai 9:00 (saa 3)
    1 Watakuja
    2 Hawawezi
    3 Hapatikani
    4 Si mwenyewe
    0 Rudi 00 Mwanzo
> 1
END 482-137-559 F1: imeandikwa, asante.
=> report_on_call: call=id1, call_name=F1 0712345671 17:00, call_result=will_come, goal=calls

dial: children sw
CON Haki Mtoto
    1 Taarifa mpya (2)
    2 Kesi zangu
    3 Kesi kwa nambari
    4 Simu za kupiga (2)
    5 Toa taarifa ya mtoto
    6 Ripoti afisa
    7 Lugha, PIN, msaada
> 4
CON Andika PIN yako (tarakimu 6).
    0 Rudi 00 Mwanzo
> 482915
CON Uliza kwanza: unaweza kuongea?
    1 F1 0712345671 17:00
    2 F2 0712345672 17:00
    3 F3 0712345673 17:00
    0 Rudi 00 Mwanzo
> 1
CON F1 0712345678. Kibera Law Courts, Jumanne 14 Julai 9:00 (saa 3)
    1 Watakuja
    2 Hawawezi
    3 Hapatikani
    4 Si mwenyewe
    0 Rudi 00 Mwanzo
> 3
END 482-137-559 F1: jaribu tena baada ya masaa 2. Mara ya tatu chifu ataombwa aende.
=> report_on_call: call=id1, call_name=F1 0712345671 17:00, call_result=no_answer, goal=calls

dial: children sw
CON Haki Mtoto
    1 Taarifa mpya (2)
    2 Kesi zangu
    3 Kesi kwa nambari
    4 Simu za kupiga (2)
    5 Toa taarifa ya mtoto
    6 Ripoti afisa
    7 Lugha, PIN, msaada
> 4
CON Andika PIN yako (tarakimu 6).
    0 Rudi 00 Mwanzo
> 482915
CON Uliza kwanza: unaweza kuongea?
    1 F1 0712345671 17:00
    2 F2 0712345672 17:00
    3 F3 0712345673 17:00
    0 Rudi 00 Mwanzo
> 1
CON F1 0712345678. Kibera Law Courts, Jumanne 14 Julai 9:00 (saa 3)
    1 Watakuja
    2 Hawawezi
    3 Hapatikani
    4 Si mwenyewe
    0 Rudi 00 Mwanzo
> 4
END 482-137-559 F1: nambari hii haitatumika tena. Tafuta iliyo sahihi kisha piga tena.
=> report_on_call: call=id1, call_name=F1 0712345671 17:00, call_result=wrong_person, goal=calls
