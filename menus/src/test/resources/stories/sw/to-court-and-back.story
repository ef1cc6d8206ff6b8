# To court and back.
dial: police sw
CON Haki Mtoto
    1 Taarifa mpya (2)
    2 Kesi zangu
    3 Kesi kwa nambari
    4 Za mahakamani (2)
    5 Toa taarifa ya mtoto
    6 Ripoti afisa
    7 Lugha, PIN, msaada
> 4
CON Andika PIN yako (tarakimu 6).
    0 Rudi 00 Mwanzo
> 482915
CON Wa kupeleka mahakamani:
    1 482-137-559 Kibra
    2 105-839-216 Kibra
    0 Rudi 00 Mwanzo
> 1
CON 482-137-559, Jumanne 14 Julai 9:00 (saa 3)
    1 Ameondoka
    2 Amerudi
    3 Hakuna gari
    4 Mgonjwa
    5 Amehamishwa
    0 Rudi 00 Mwanzo
> 1
END 482-137-559: imeandikwa, 14:05.
=> record_trip: case=482137559, case_name=482-137-559 Kibra, goal=escorts, trip=left

dial: police sw
CON Haki Mtoto
    1 Taarifa mpya (2)
    2 Kesi zangu
    3 Kesi kwa nambari
    4 Za mahakamani (2)
    5 Toa taarifa ya mtoto
    6 Ripoti afisa
    7 Lugha, PIN, msaada
> 4
CON Andika PIN yako (tarakimu 6).
    0 Rudi 00 Mwanzo
> 482915
CON Wa kupeleka mahakamani:
    1 482-137-559 Kibra
    2 105-839-216 Kibra
    0 Rudi 00 Mwanzo
> 1
CON 482-137-559, Jumanne 14 Julai 9:00 (saa 3)
    1 Ameondoka
    2 Amerudi
    3 Hakuna gari
    4 Mgonjwa
    5 Amehamishwa
    0 Rudi 00 Mwanzo
> 3
END 482-137-559: mahakama na afisa wa watoto wanaarifiwa sasa. Wapigie pia: 0700000002.
=> record_trip: case=482137559, case_name=482-137-559 Kibra, goal=escorts, trip=no_vehicle

dial: institution sw
CON Haki Mtoto
    1 Wako njiani (2)
    2 Za mahakamani (2)
    3 Kesi zangu
    4 Kesi kwa nambari
    5 Toa taarifa ya mtoto
    6 Ripoti afisa
    7 Lugha, PIN, msaada
> 2
CON Andika PIN yako (tarakimu 6).
    0 Rudi 00 Mwanzo
> 482915
CON Wa kupeleka mahakamani:
    1 482-137-559 Kibra
    2 105-839-216 Kibra
    0 Rudi 00 Mwanzo
> 1
CON 482-137-559, Jumanne 14 Julai 9:00 (saa 3)
    1 Ameondoka
    2 Amerudi
    3 Hakuna gari
    4 Mgonjwa
    5 Amehamishwa
    0 Rudi 00 Mwanzo
> 5
CON Wapi? Nambari au herufi
    1 Remand Home 1 1
    2 Remand Home 2 2
    3 Remand Home 3 3
    4 Remand Home 4 4
    5 Remand Home 5 5
    9 Zaidi 0 Rudi 00 Mwanzo
> 1
CON Atafika:
    1 Ndani ya masaa 2
    2 Leo kabla ya 17:00 (saa 11)
    3 Leo, baadaye
    4 Kesho
    0 Rudi 00 Mwanzo
> 1
CON 482-137-559: Nairobi Remand Home, Ndani ya masaa 2
    1 Hifadhi na kuarifu
    2 Badilisha
    3 Simu ya msindikizaji
    0 Rudi 00 Mwanzo
> 1
END 482-137-559: ameondoka, 14:05. Watakaompokea wabonyeze Amefika. Wasipofanya, utapata SMS.
=> leave_for: arrives=within_2_hours, case=482137559, case_name=482-137-559 Kibra, goal=case, institution=id1, institution_name=Remand Home 1 1
