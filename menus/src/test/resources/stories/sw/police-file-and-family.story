# The police: file number, family told, custody.
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
> 6
CON Nambari ya faili au OB, hadi herufi na tarakimu 20.
    0 Rudi 00 Mwanzo
> OB 12/3
END 482-137-559: imeandikwa, 14:05.
=> keep_file_number: case=482137559, case_name=482-137-559 Kibra, file_number=OB 12/3, goal=cases

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
> 4
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
> 2
CON 482-137-559: yuko wapi sasa?
    1 Amerudi nyumbani
    2 Yuko mahakamani
    3 Mahali salama
    4 Kituo kingine
    5 Mahakama imeamuru azuiliwe
    0 Rudi 00 Mwanzo
> 1
END 482-137-559: hazuiliwi tena, 14:05. Muda wa kisheria umesimamishwa pale sheria inaporuhusu.
=> end_custody: case=482137559, case_name=482-137-559 Kibra, custody_end=home, goal=cases
