# Each part can be changed, and only that part is asked again. The way back stays what it was.
dial: chifu
CON Haki Mtoto
    Kibera Location
    1 Toa taarifa ya mtoto
    2 English
    3 Msaada
    4 Nambari ya SMS
> 1
CON Mtoto huyu:
    1 Anashukiwa kosa
    2 Ni mwathiriwa
    3 Ni shahidi
    4 Anahitaji ulinzi au amepotea
    5 Sina uhakika
    0 Rudi 00 Mwanzo
> 1
CON Hatari sasa?
    1 Yuko seli ya polisi
    2 Anadhulumiwa sasa
    3 Ameumia au mgonjwa
    4 Peke yake au amepotea
    5 Hakuna hatari
    0 Rudi 00 Mwanzo
> 5
CON Anashukiwa:
    1 Wizi
    2 Kupigana
    3 Dawa, pombe
    4 Kosa la ngono
    5 Uharibifu, moto
    6 Mtaani, utoro
    7 Kosa lingine
    0 Rudi 00 Mwanzo
> 1
CON Msichana au mvulana?
    1 Msichana
    2 Mvulana
    3 Jinsia haijulikani
    0 Rudi 00 Mwanzo
> 2
CON Umri kwa miaka, 0 hadi 17 (0 = mtoto mchanga, 99 = haujulikani)
    00 Mwanzo
> 15
CON Ilitokea wapi?
    1 Eneo langu: Kibera
    2 Mahali pengine
    0 Rudi 00 Mwanzo
> 1
CON Mtoto yuko wapi sasa?
    1 Kwa polisi
    2 Nyumbani
    3 Kwa chifu
    4 Hospitalini
    5 Makao ya watoto
    6 Haijulikani, haonekani
    0 Rudi 00 Mwanzo
> 1
CON Mzazi au mlezi?
    1 Andika nambari ya simu
    2 Hakuna au hajulikani
    3 USIWASILIANE NAYE
    0 Rudi 00 Mwanzo
> 2
CON Jina la kwanza la mtoto au nambari ya OB, hadi herufi 20. 1 = ruka
    0 Rudi 00 Mwanzo
> 1
CON Tuma taarifa hii?
    Wizi; Mvulana, 15
    Kibera
    1 Tuma
    2 Badilisha
    3 Ghairi
    0 Rudi 00 Mwanzo
> 2
CON Badilisha nini?
    1 Lililotokea
    2 Jinsia, umri
    3 Mahali
    4 Mtoto alipo
    5 Mlezi
    6 Jina, nambari ya OB
    0 Rudi 00 Mwanzo
> 1
CON Mtoto huyu:
    1 Anashukiwa kosa
    2 Ni mwathiriwa
    3 Ni shahidi
    4 Anahitaji ulinzi au amepotea
    5 Sina uhakika
    0 Rudi 00 Mwanzo
> 4
CON Hatari sasa?
    1 Yuko seli ya polisi
    2 Anadhulumiwa sasa
    3 Ameumia au mgonjwa
    4 Peke yake au amepotea
    5 Hakuna hatari
    0 Rudi 00 Mwanzo
> 4
CON Shida ni nini?
    1 Kutojaliwa
    2 Ametelekezwa
    3 Amepotea au amepatikana
    4 Yuko mtaani
    5 Malezi, matunzo
    6 Haendi shule
    7 Nyingine
    0 Rudi 00 Mwanzo
> 6
CON Tuma taarifa hii?
    Haendi shule; Mvulana, 15
    Kibera
    1 Tuma
    2 Badilisha
    3 Ghairi
    0 Rudi 00 Mwanzo
> 2
CON Badilisha nini?
    1 Lililotokea
    2 Jinsia, umri
    3 Mahali
    4 Mtoto alipo
    5 Mlezi
    6 Jina, nambari ya OB
    0 Rudi 00 Mwanzo
> 2
CON Msichana au mvulana?
    1 Msichana
    2 Mvulana
    3 Jinsia haijulikani
    0 Rudi 00 Mwanzo
> 1
CON Umri kwa miaka, 0 hadi 17 (0 = mtoto mchanga, 99 = haujulikani)
    00 Mwanzo
> 8
CON Tuma taarifa hii?
    Haendi shule; Msichana, 8
    Kibera
    1 Tuma
    2 Badilisha
    3 Ghairi
    0 Rudi 00 Mwanzo
> 2
CON Badilisha nini?
    1 Lililotokea
    2 Jinsia, umri
    3 Mahali
    4 Mtoto alipo
    5 Mlezi
    6 Jina, nambari ya OB
    0 Rudi 00 Mwanzo
> 3
CON Ilitokea wapi?
    1 Eneo langu: Kibera
    2 Mahali pengine
    0 Rudi 00 Mwanzo
> 2
CON Kaunti? Nambari au herufi za kwanza
    1 Baringo
    2 Elgeyo-Marakwet
    3 Garissa
    4 Homa Bay
    5 Kiambu
    6 Kilifi
    7 Kisumu
    9 Zaidi 0 Rudi 00 Mwanzo
> Murang
CON Kaunti? Nambari au herufi za kwanza
    1 Murang'a
    0 Rudi 00 Mwanzo
> 1
CON Kaunti ndogo?
    1 Gatanga
    2 Kang'ema
    0 Rudi 00 Mwanzo
> 2
CON Lokesheni?
    1 Kanyenya-ini
    2 Rwathia
    3 Haipo hapa
    0 Rudi 00 Mwanzo
> 1
CON Tuma taarifa hii?
    Haendi shule; Msichana, 8
    Kanyenya-ini
    1 Tuma
    2 Badilisha
    3 Ghairi
    0 Rudi 00 Mwanzo
> 2
CON Badilisha nini?
    1 Lililotokea
    2 Jinsia, umri
    3 Mahali
    4 Mtoto alipo
    5 Mlezi
    6 Jina, nambari ya OB
    0 Rudi 00 Mwanzo
> 4
CON Mtoto yuko wapi sasa?
    1 Kwa polisi
    2 Nyumbani
    3 Kwa chifu
    4 Hospitalini
    5 Makao ya watoto
    6 Haijulikani, haonekani
    0 Rudi 00 Mwanzo
> 4
CON Tuma taarifa hii?
    Haendi shule; Msichana, 8
    Kanyenya-ini
    1 Tuma
    2 Badilisha
    3 Ghairi
    0 Rudi 00 Mwanzo
> 2
CON Badilisha nini?
    1 Lililotokea
    2 Jinsia, umri
    3 Mahali
    4 Mtoto alipo
    5 Mlezi
    6 Jina, nambari ya OB
    0 Rudi 00 Mwanzo
> 5
CON Mzazi au mlezi?
    1 Andika nambari ya simu
    2 Hakuna au hajulikani
    3 USIWASILIANE NAYE
    0 Rudi 00 Mwanzo
> 1
CON Simu ya mlezi, mfano 0712345678
    0 Rudi 00 Mwanzo
> 0201234567
CON Hiyo si nambari ya simu ya Kenya. Simu ya mlezi, mfano 0712345678
    0 Rudi 00 Mwanzo
> 0110345678
CON Tuma taarifa hii?
    Haendi shule; Msichana, 8
    Kanyenya-ini
    1 Tuma
    2 Badilisha
    3 Ghairi
    0 Rudi 00 Mwanzo
> 2
CON Badilisha nini?
    1 Lililotokea
    2 Jinsia, umri
    3 Mahali
    4 Mtoto alipo
    5 Mlezi
    6 Jina, nambari ya OB
    0 Rudi 00 Mwanzo
> 5
CON Mzazi au mlezi?
    1 Andika nambari ya simu
    2 Hakuna au hajulikani
    3 USIWASILIANE NAYE
    0 Rudi 00 Mwanzo
> 3
CON Tuma taarifa hii?
    Haendi shule; Msichana, 8
    Kanyenya-ini
    1 Tuma
    2 Badilisha
    3 Ghairi
    0 Rudi 00 Mwanzo
> 2
CON Badilisha nini?
    1 Lililotokea
    2 Jinsia, umri
    3 Mahali
    4 Mtoto alipo
    5 Mlezi
    6 Jina, nambari ya OB
    0 Rudi 00 Mwanzo
> 6
CON Jina la kwanza la mtoto au nambari ya OB, hadi herufi 20. 1 = ruka
    0 Rudi 00 Mwanzo
> Zawadi
CON Tuma taarifa hii?
    Haendi shule; Msichana, 8
    Kanyenya-ini
    1 Tuma
    2 Badilisha
    3 Ghairi
    0 Rudi 00 Mwanzo
> 0
CON Jina la kwanza la mtoto au nambari ya OB, hadi herufi 20. 1 = ruka
    0 Rudi 00 Mwanzo
> 0
CON Mzazi au mlezi?
    1 Andika nambari ya simu
    2 Hakuna au hajulikani
    3 USIWASILIANE NAYE
    0 Rudi 00 Mwanzo
> 3
CON Jina la kwanza la mtoto au nambari ya OB, hadi herufi 20. 1 = ruka
    0 Rudi 00 Mwanzo
> Zawadi
CON Tuma taarifa hii?
    Haendi shule; Msichana, 8
    Kanyenya-ini
    1 Tuma
    2 Badilisha
    3 Ghairi
    0 Rudi 00 Mwanzo
> 1
CON Andika PIN yako (tarakimu 6) ili kutuma.
    0 Rudi 00 Mwanzo
> 482915
END Imepokelewa. Kumbukumbu 482-137-559. Weka nambari hii. Afisa wa watoto na polisi wanaarifiwa. Hatari sasa: piga 116, bure.
=> file_report: age=8, county=21, county_name=Murang'a, danger=alone_or_lost, guardian=do_not_contact, guardian_phone=+254110345678, location=13, location_name=Kanyenya-ini, name=Zawadi, role=needs_care, sex=girl, sub_county=2102, sub_county_name=Kang'ema, what=truancy, what_at=what_care, where=other, where_now=hospital

# A change that is given up leaves nothing behind, however far it went.
dial: chifu
CON Haki Mtoto
    Kibera Location
    1 Toa taarifa ya mtoto
    2 English
    3 Msaada
    4 Nambari ya SMS
> 1
CON Mtoto huyu:
    1 Anashukiwa kosa
    2 Ni mwathiriwa
    3 Ni shahidi
    4 Anahitaji ulinzi au amepotea
    5 Sina uhakika
    0 Rudi 00 Mwanzo
> 1
CON Hatari sasa?
    1 Yuko seli ya polisi
    2 Anadhulumiwa sasa
    3 Ameumia au mgonjwa
    4 Peke yake au amepotea
    5 Hakuna hatari
    0 Rudi 00 Mwanzo
> 5
CON Anashukiwa:
    1 Wizi
    2 Kupigana
    3 Dawa, pombe
    4 Kosa la ngono
    5 Uharibifu, moto
    6 Mtaani, utoro
    7 Kosa lingine
    0 Rudi 00 Mwanzo
> 1
CON Msichana au mvulana?
    1 Msichana
    2 Mvulana
    3 Jinsia haijulikani
    0 Rudi 00 Mwanzo
> 2
CON Umri kwa miaka, 0 hadi 17 (0 = mtoto mchanga, 99 = haujulikani)
    00 Mwanzo
> 15
CON Ilitokea wapi?
    1 Eneo langu: Kibera
    2 Mahali pengine
    0 Rudi 00 Mwanzo
> 1
CON Mtoto yuko wapi sasa?
    1 Kwa polisi
    2 Nyumbani
    3 Kwa chifu
    4 Hospitalini
    5 Makao ya watoto
    6 Haijulikani, haonekani
    0 Rudi 00 Mwanzo
> 1
CON Mzazi au mlezi?
    1 Andika nambari ya simu
    2 Hakuna au hajulikani
    3 USIWASILIANE NAYE
    0 Rudi 00 Mwanzo
> 2
CON Jina la kwanza la mtoto au nambari ya OB, hadi herufi 20. 1 = ruka
    0 Rudi 00 Mwanzo
> 1
CON Tuma taarifa hii?
    Wizi; Mvulana, 15
    Kibera
    1 Tuma
    2 Badilisha
    3 Ghairi
    0 Rudi 00 Mwanzo
> 2
CON Badilisha nini?
    1 Lililotokea
    2 Jinsia, umri
    3 Mahali
    4 Mtoto alipo
    5 Mlezi
    6 Jina, nambari ya OB
    0 Rudi 00 Mwanzo
> 1
CON Mtoto huyu:
    1 Anashukiwa kosa
    2 Ni mwathiriwa
    3 Ni shahidi
    4 Anahitaji ulinzi au amepotea
    5 Sina uhakika
    0 Rudi 00 Mwanzo
> 2
CON Hatari sasa?
    1 Yuko seli ya polisi
    2 Anadhulumiwa sasa
    3 Ameumia au mgonjwa
    4 Peke yake au amepotea
    5 Hakuna hatari
    0 Rudi 00 Mwanzo
> 1
CON Nini kilitokea?
    1 Dhuluma ya ngono
    2 Kupigwa au kuumizwa
    3 Ndoa, ukeketaji
    4 Ajira, ulanguzi
    5 Mtandaoni
    6 Mengine
    0 Rudi 00 Mwanzo
> 0
CON Hatari sasa?
    1 Yuko seli ya polisi
    2 Anadhulumiwa sasa
    3 Ameumia au mgonjwa
    4 Peke yake au amepotea
    5 Hakuna hatari
    0 Rudi 00 Mwanzo
> 0
CON Mtoto huyu:
    1 Anashukiwa kosa
    2 Ni mwathiriwa
    3 Ni shahidi
    4 Anahitaji ulinzi au amepotea
    5 Sina uhakika
    0 Rudi 00 Mwanzo
> 0
CON Badilisha nini?
    1 Lililotokea
    2 Jinsia, umri
    3 Mahali
    4 Mtoto alipo
    5 Mlezi
    6 Jina, nambari ya OB
    0 Rudi 00 Mwanzo
> 0
CON Tuma taarifa hii?
    Wizi; Mvulana, 15
    Kibera
    1 Tuma
    2 Badilisha
    3 Ghairi
    0 Rudi 00 Mwanzo
> 2
CON Badilisha nini?
    1 Lililotokea
    2 Jinsia, umri
    3 Mahali
    4 Mtoto alipo
    5 Mlezi
    6 Jina, nambari ya OB
    0 Rudi 00 Mwanzo
> 3
CON Ilitokea wapi?
    1 Eneo langu: Kibera
    2 Mahali pengine
    0 Rudi 00 Mwanzo
> 2
CON Kaunti? Nambari au herufi za kwanza
    1 Baringo
    2 Elgeyo-Marakwet
    3 Garissa
    4 Homa Bay
    5 Kiambu
    6 Kilifi
    7 Kisumu
    9 Zaidi 0 Rudi 00 Mwanzo
> Murang
CON Kaunti? Nambari au herufi za kwanza
    1 Murang'a
    0 Rudi 00 Mwanzo
> 1
CON Kaunti ndogo?
    1 Gatanga
    2 Kang'ema
    0 Rudi 00 Mwanzo
> 0
CON Kaunti? Nambari au herufi za kwanza
    1 Baringo
    2 Elgeyo-Marakwet
    3 Garissa
    4 Homa Bay
    5 Kiambu
    6 Kilifi
    7 Kisumu
    9 Zaidi 0 Rudi 00 Mwanzo
> 0
CON Ilitokea wapi?
    1 Eneo langu: Kibera
    2 Mahali pengine
    0 Rudi 00 Mwanzo
> 0
CON Badilisha nini?
    1 Lililotokea
    2 Jinsia, umri
    3 Mahali
    4 Mtoto alipo
    5 Mlezi
    6 Jina, nambari ya OB
    0 Rudi 00 Mwanzo
> 0
CON Tuma taarifa hii?
    Wizi; Mvulana, 15
    Kibera
    1 Tuma
    2 Badilisha
    3 Ghairi
    0 Rudi 00 Mwanzo
> 1
CON Andika PIN yako (tarakimu 6) ili kutuma.
    0 Rudi 00 Mwanzo
> 482915
END Imepokelewa. Kumbukumbu 482-137-559. Weka nambari hii. Afisa wa watoto na polisi wanaarifiwa. Hatari sasa: piga 116, bure.
=> file_report: age=15, danger=none, guardian=not_known, name=, role=accused, sex=boy, what=theft, what_at=what_accused, where=own, where_now=police

# The words on the last screen are those that were chosen, though another screen has the same code.
dial: chifu
CON Haki Mtoto
    Kibera Location
    1 Toa taarifa ya mtoto
    2 English
    3 Msaada
    4 Nambari ya SMS
> 1
CON Mtoto huyu:
    1 Anashukiwa kosa
    2 Ni mwathiriwa
    3 Ni shahidi
    4 Anahitaji ulinzi au amepotea
    5 Sina uhakika
    0 Rudi 00 Mwanzo
> 5
CON Hatari sasa?
    1 Yuko seli ya polisi
    2 Anadhulumiwa sasa
    3 Ameumia au mgonjwa
    4 Peke yake au amepotea
    5 Hakuna hatari
    0 Rudi 00 Mwanzo
> 5
CON Umeona nini?
    1 Kupigwa, kuumizwa
    2 Dhuluma ya ngono
    3 Kutojaliwa, peke yake
    4 Amepotea, amepatikana
    5 Yuko na polisi
    6 Mengine
    0 Rudi 00 Mwanzo
> 3
CON Msichana au mvulana?
    1 Msichana
    2 Mvulana
    3 Jinsia haijulikani
    0 Rudi 00 Mwanzo
> 2
CON Umri kwa miaka, 0 hadi 17 (0 = mtoto mchanga, 99 = haujulikani)
    00 Mwanzo
> 15
CON Ilitokea wapi?
    1 Eneo langu: Kibera
    2 Mahali pengine
    0 Rudi 00 Mwanzo
> 1
CON Mtoto yuko wapi sasa?
    1 Kwa polisi
    2 Nyumbani
    3 Kwa chifu
    4 Hospitalini
    5 Makao ya watoto
    6 Haijulikani, haonekani
    0 Rudi 00 Mwanzo
> 1
CON Mzazi au mlezi?
    1 Andika nambari ya simu
    2 Hakuna au hajulikani
    3 USIWASILIANE NAYE
    0 Rudi 00 Mwanzo
> 2
CON Jina la kwanza la mtoto au nambari ya OB, hadi herufi 20. 1 = ruka
    0 Rudi 00 Mwanzo
> 1
CON Tuma taarifa hii?
    Kutojaliwa, peke yake; Mvulana, 15
    Kibera
    1 Tuma
    2 Badilisha
    3 Ghairi
    0 Rudi 00 Mwanzo
> 3
END Imeghairiwa. Hakuna kilichohifadhiwa. Mtoto akiwa hatarini: piga 116, bure, wakati wowote.

# A person who turns out to be 18 while a change is made.
dial: chifu
CON Haki Mtoto
    Kibera Location
    1 Toa taarifa ya mtoto
    2 English
    3 Msaada
    4 Nambari ya SMS
> 1
CON Mtoto huyu:
    1 Anashukiwa kosa
    2 Ni mwathiriwa
    3 Ni shahidi
    4 Anahitaji ulinzi au amepotea
    5 Sina uhakika
    0 Rudi 00 Mwanzo
> 2
CON Hatari sasa?
    1 Yuko seli ya polisi
    2 Anadhulumiwa sasa
    3 Ameumia au mgonjwa
    4 Peke yake au amepotea
    5 Hakuna hatari
    0 Rudi 00 Mwanzo
> 5
CON Nini kilitokea?
    1 Dhuluma ya ngono
    2 Kupigwa au kuumizwa
    3 Ndoa, ukeketaji
    4 Ajira, ulanguzi
    5 Mtandaoni
    6 Mengine
    0 Rudi 00 Mwanzo
> 2
CON Msichana au mvulana?
    1 Msichana
    2 Mvulana
    3 Jinsia haijulikani
    0 Rudi 00 Mwanzo
> 2
CON Umri kwa miaka, 0 hadi 17 (0 = mtoto mchanga, 99 = haujulikani)
    00 Mwanzo
> 17
CON Ilitokea wapi?
    1 Eneo langu: Kibera
    2 Mahali pengine
    0 Rudi 00 Mwanzo
> 1
CON Mtoto yuko wapi sasa?
    1 Kwa polisi
    2 Nyumbani
    3 Kwa chifu
    4 Hospitalini
    5 Makao ya watoto
    6 Haijulikani, haonekani
    0 Rudi 00 Mwanzo
> 2
CON Mzazi au mlezi?
    1 Andika nambari ya simu
    2 Hakuna au hajulikani
    3 USIWASILIANE NAYE
    0 Rudi 00 Mwanzo
> 2
CON Jina la kwanza la mtoto au nambari ya OB, hadi herufi 20. 1 = ruka
    0 Rudi 00 Mwanzo
> 1
CON Tuma taarifa hii?
    Kupigwa au kuumizwa; Mvulana, 17
    Kibera
    1 Tuma
    2 Badilisha
    3 Ghairi
    0 Rudi 00 Mwanzo
> 2
CON Badilisha nini?
    1 Lililotokea
    2 Jinsia, umri
    3 Mahali
    4 Mtoto alipo
    5 Mlezi
    6 Jina, nambari ya OB
    0 Rudi 00 Mwanzo
> 2
CON Msichana au mvulana?
    1 Msichana
    2 Mvulana
    3 Jinsia haijulikani
    0 Rudi 00 Mwanzo
> 2
CON Umri kwa miaka, 0 hadi 17 (0 = mtoto mchanga, 99 = haujulikani)
    00 Mwanzo
> 18
END Miaka 18 au zaidi si kesi ya mtoto. Waambie polisi au chifu. Hatari sasa: piga 999 au 112. Hakuna kilichohifadhiwa.
