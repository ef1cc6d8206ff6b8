# A child leaves for another place.
dial: police sw
CON Haki Mtoto
    1 Taarifa mpya (2)
    2 Kesi zangu
    3 Kesi kwa nambari
    4 Za mahakamani (2)
    5 Toa taarifa ya mtoto
    6 Ripoti afisa
    7 Lugha, PIN, msaada
> 2
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
    2 Hazuiliwi tena
    3 Uhamisho
    4 Familia imearifiwa
    5 Kabidhi
    6 Nambari ya faili
    0 Rudi 00 Mwanzo
> 3
CON 482-137-559: mtoto
    1 Anaondoka sasa
    2 Amefika
    3 Safari imefutwa
    0 Rudi 00 Mwanzo
> 1
CON Wapi? Nambari au herufi
    1 Remand Home 1 1
    2 Remand Home 2 2
    3 Remand Home 3 3
    4 Remand Home 4 4
    5 Remand Home 5 5
    9 Zaidi 0 Rudi 00 Mwanzo
> 9
CON Wapi? Nambari au herufi
    1 Remand Home 6 6
    2 Remand Home 7 7
    3 Remand Home 8 8
    4 Remand Home 9 9
    0 Rudi 00 Mwanzo
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
=> leave_for: arrives=within_2_hours, case=482137559, case_name=482-137-559 Kibra, goal=cases, institution=id6, institution_name=Remand Home 6 6

dial: police sw
CON Haki Mtoto
    1 Taarifa mpya (2)
    2 Kesi zangu
    3 Kesi kwa nambari
    4 Za mahakamani (2)
    5 Toa taarifa ya mtoto
    6 Ripoti afisa
    7 Lugha, PIN, msaada
> 2
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
    2 Hazuiliwi tena
    3 Uhamisho
    4 Familia imearifiwa
    5 Kabidhi
    6 Nambari ya faili
    0 Rudi 00 Mwanzo
> 3
CON 482-137-559: mtoto
    1 Anaondoka sasa
    2 Amefika
    3 Safari imefutwa
    0 Rudi 00 Mwanzo
> 1
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
> 3
CON Simu ya msindikizaji, mfano 0712345678
    0 Rudi 00 Mwanzo
> 02
CON Si nambari ya simu.
    Simu ya msindikizaji, mfano 0712345678
    0 Rudi 00 Mwanzo
> 0712345678
CON 482-137-559: Nairobi Remand Home, Ndani ya masaa 2
    1 Hifadhi na kuarifu
    2 Badilisha
    3 Simu ya msindikizaji
    0 Rudi 00 Mwanzo
> 1
END 482-137-559: ameondoka, 14:05. Watakaompokea wabonyeze Amefika. Wasipofanya, utapata SMS.
=> leave_for: arrives=within_2_hours, case=482137559, case_name=482-137-559 Kibra, escort_phone=+254712345678, goal=cases, institution=id1, institution_name=Remand Home 1 1

dial: police sw
CON Haki Mtoto
    1 Taarifa mpya (2)
    2 Kesi zangu
    3 Kesi kwa nambari
    4 Za mahakamani (2)
    5 Toa taarifa ya mtoto
    6 Ripoti afisa
    7 Lugha, PIN, msaada
> 2
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
    2 Hazuiliwi tena
    3 Uhamisho
    4 Familia imearifiwa
    5 Kabidhi
    6 Nambari ya faili
    0 Rudi 00 Mwanzo
> 3
CON 482-137-559: mtoto
    1 Anaondoka sasa
    2 Amefika
    3 Safari imefutwa
    0 Rudi 00 Mwanzo
> 3
END 482-137-559: imeandikwa, 14:05.
=> call_off_journey: case=482137559, case_name=482-137-559 Kibra, goal=cases

dial: institution sw
CON Haki Mtoto
    1 Wako njiani (2)
    2 Za mahakamani (2)
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
    2 Amefika
    3 Hajafika
    4 Anaondoka kwetu
    5 Mahakamani, kurudi
    6 Familia kumtembelea
    0 Rudi 00 Mwanzo
> 4
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
> 4
CON 482-137-559: Nairobi Remand Home, Kesho
    1 Hifadhi na kuarifu
    2 Badilisha
    3 Simu ya msindikizaji
    0 Rudi 00 Mwanzo
> 2
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
> 2
CON 482-137-559: Nairobi Remand Home, Leo kabla ya 17:00 (saa 11)
    1 Hifadhi na kuarifu
    2 Badilisha
    3 Simu ya msindikizaji
    0 Rudi 00 Mwanzo
> 1
END 482-137-559: ameondoka, 14:05. Watakaompokea wabonyeze Amefika. Wasipofanya, utapata SMS.
=> leave_for: arrives=by_five, case=482137559, case_name=482-137-559 Kibra, goal=cases, institution=id1, institution_name=Remand Home 1 1

dial: institution sw
CON Haki Mtoto
    1 Wako njiani (2)
    2 Za mahakamani (2)
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
    2 Amefika
    3 Hajafika
    4 Anaondoka kwetu
    5 Mahakamani, kurudi
    6 Familia kumtembelea
    0 Rudi 00 Mwanzo
> 5
CON 482-137-559, Jumanne 14 Julai 9:00 (saa 3)
    1 Ameondoka
    2 Amerudi
    3 Hakuna gari
    4 Mgonjwa
    5 Amehamishwa
    0 Rudi 00 Mwanzo
> 1
END 482-137-559: imeandikwa, 14:05.
=> record_trip: case=482137559, case_name=482-137-559 Kibra, goal=cases, trip=left

dial: institution sw
CON Haki Mtoto
    1 Wako njiani (2)
    2 Za mahakamani (2)
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
    2 Amefika
    3 Hajafika
    4 Anaondoka kwetu
    5 Mahakamani, kurudi
    6 Familia kumtembelea
    0 Rudi 00 Mwanzo
> 6
CON 482-137-559: mzazi au mlezi ameambiwa?
    1 Ndiyo, sasa hivi
    2 Bado hajapatikana
    3 Si salama kumwambia
    0 Rudi 00 Mwanzo
> 1
END 482-137-559: imeandikwa, 14:05. Afisa wa watoto ataiona.
=> family_is_told: case=482137559, case_name=482-137-559 Kibra, family_told=told_now, goal=cases

dial: police sw
CON Haki Mtoto
    1 Taarifa mpya (2)
    2 Kesi zangu
    3 Kesi kwa nambari
    4 Za mahakamani (2)
    5 Toa taarifa ya mtoto
    6 Ripoti afisa
    7 Lugha, PIN, msaada
> 2
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
    2 Hazuiliwi tena
    3 Uhamisho
    4 Familia imearifiwa
    5 Kabidhi
    6 Nambari ya faili
    0 Rudi 00 Mwanzo
> 3
CON 482-137-559: mtoto
    1 Anaondoka sasa
    2 Amefika
    3 Safari imefutwa
    0 Rudi 00 Mwanzo
> 2
CON 482-137-559: amefika. Ana hali gani?
    1 Yuko sawa
    2 Ameumia au mgonjwa
    0 Rudi 00 Mwanzo
> 1
END 482-137-559: amefika, 14:05. Afisa husika na waliomtuma wanaarifiwa.
=> child_arrived: arrived_how=well, case=482137559, case_name=482-137-559 Kibra, goal=cases
