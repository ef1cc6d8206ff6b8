# Back one screen at a time, and the answer can be given anew; 00 from anywhere.
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
> 0
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
> 5
CON Shida ni nini?
    1 Kutojaliwa
    2 Ametelekezwa
    3 Amepotea au amepatikana
    4 Yuko mtaani
    5 Malezi, matunzo
    6 Haendi shule
    7 Nyingine
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
> 00
CON Haki Mtoto
    Kibera Location
    1 Toa taarifa ya mtoto
    2 English
    3 Msaada
    4 Nambari ya SMS
# the other language, and back
> 2
CON Haki Mtoto
    Kibera Location
    1 Report a child
    2 Kiswahili
    3 Help
    4 Code for SMS
> 2
CON Haki Mtoto
    Kibera Location
    1 Toa taarifa ya mtoto
    2 English
    3 Msaada
    4 Nambari ya SMS
> 3
END Toa taarifa ya mtoto anayeshukiwa, aliyeumizwa au anayehitaji ulinzi. Afisa wa watoto na polisi huarifiwa. Hatari: piga 116, bure. Usitaje PIN.

# Cancelled at the last screen; before that, back from it.
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
> 4
CON Hatari sasa?
    1 Yuko seli ya polisi
    2 Anadhulumiwa sasa
    3 Ameumia au mgonjwa
    4 Peke yake au amepotea
    5 Hakuna hatari
    0 Rudi 00 Mwanzo
> 5
CON Shida ni nini?
    1 Kutojaliwa
    2 Ametelekezwa
    3 Amepotea au amepatikana
    4 Yuko mtaani
    5 Malezi, matunzo
    6 Haendi shule
    7 Nyingine
    0 Rudi 00 Mwanzo
> 7
CON Msichana au mvulana?
    1 Msichana
    2 Mvulana
    3 Jinsia haijulikani
    0 Rudi 00 Mwanzo
> 2
CON Umri kwa miaka, 0 hadi 17 (0 = mtoto mchanga, 99 = haujulikani)
    00 Mwanzo
> 99
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
    Nyingine; Mvulana, umri haujulikani
    Kibera
    1 Tuma
    2 Badilisha
    3 Ghairi
    0 Rudi 00 Mwanzo
> 0
CON Jina la kwanza la mtoto au nambari ya OB, hadi herufi 20. 1 = ruka
    0 Rudi 00 Mwanzo
> 1
CON Tuma taarifa hii?
    Nyingine; Mvulana, umri haujulikani
    Kibera
    1 Tuma
    2 Badilisha
    3 Ghairi
    0 Rudi 00 Mwanzo
> 3
END Imeghairiwa. Hakuna kilichohifadhiwa. Mtoto akiwa hatarini: piga 116, bure, wakati wowote.

# The pages of a list: more, back to the first, letters, letters that nothing begins with, names
# with signs in them, a list that is empty, and a place that is not in the list.
dial: afisa
CON Haki Mtoto
    Kiambu Children's Office
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
> 4
CON Hatari sasa?
    1 Yuko seli ya polisi
    2 Anadhulumiwa sasa
    3 Ameumia au mgonjwa
    4 Peke yake au amepotea
    5 Hakuna hatari
    0 Rudi 00 Mwanzo
> 1
CON Shida ni nini?
    1 Kutojaliwa
    2 Ametelekezwa
    3 Amepotea au amepatikana
    4 Yuko mtaani
    5 Malezi, matunzo
    6 Haendi shule
    7 Nyingine
    0 Rudi 00 Mwanzo
> 1
CON Msichana au mvulana?
    1 Msichana
    2 Mvulana
    3 Jinsia haijulikani
    0 Rudi 00 Mwanzo
> 1
CON Umri kwa miaka, 0 hadi 17 (0 = mtoto mchanga, 99 = haujulikani)
    00 Mwanzo
> 0
CON Ilitokea wapi?
    1 Mahali pengine
    0 Rudi 00 Mwanzo
> 1
CON Kaunti? Nambari au herufi za kwanza
    1 Baringo
    2 Elgeyo-Marakwet
    3 Garissa
    4 Homa Bay
    5 Kiambu
    6 Kilifi
    7 Kisumu
    9 Zaidi 0 Rudi 00 Mwanzo
> 9
CON Kaunti? Nambari au herufi za kwanza
    1 Murang'a
    2 Nairobi City
    3 Taita/Taveta
    0 Rudi 00 Mwanzo
> 9
CON Si chaguo.
    Kaunti? Nambari au herufi za kwanza
    1 Murang'a
    2 Nairobi City
    3 Taita/Taveta
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
> k
CON Kaunti? Nambari au herufi za kwanza
    1 Kiambu
    2 Kilifi
    3 Kisumu
    0 Rudi 00 Mwanzo
> 9
CON Si chaguo.
    Kaunti? Nambari au herufi za kwanza
    1 Kiambu
    2 Kilifi
    3 Kisumu
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
> xyz
CON Hakuna.
    Kaunti? Nambari au herufi za kwanza
    1 Baringo
    2 Elgeyo-Marakwet
    3 Garissa
    4 Homa Bay
    5 Kiambu
    6 Kilifi
    7 Kisumu
    9 Zaidi 0 Rudi 00 Mwanzo
> 8
CON Si chaguo.
    Kaunti? Nambari au herufi za kwanza
    1 Baringo
    2 Elgeyo-Marakwet
    3 Garissa
    4 Homa Bay
    5 Kiambu
    6 Kilifi
    7 Kisumu
    9 Zaidi 0 Rudi 00 Mwanzo
> elgeyo-m
CON Kaunti? Nambari au herufi za kwanza
    1 Elgeyo-Marakwet
    0 Rudi 00 Mwanzo
> taita/
CON Kaunti? Nambari au herufi za kwanza
    1 Taita/Taveta
    0 Rudi 00 Mwanzo
> Murang’a
CON Kaunti? Nambari au herufi za kwanza
    1 Murang'a
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
> murang'a
CON Kaunti? Nambari au herufi za kwanza
    1 Murang'a
    0 Rudi 00 Mwanzo
> 2
CON Si chaguo.
    Kaunti? Nambari au herufi za kwanza
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
> bar
CON Kaunti? Nambari au herufi za kwanza
    1 Baringo
    0 Rudi 00 Mwanzo
> 1
CON Kaunti ndogo?
    0 Rudi 00 Mwanzo
> 1
CON Si chaguo.
    Kaunti ndogo?
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
> muranga
CON Kaunti? Nambari au herufi za kwanza
    1 Murang'a
    0 Rudi 00 Mwanzo
> 1
CON Kaunti ndogo?
    1 Gatanga
    2 Kang'ema
    0 Rudi 00 Mwanzo
> kang
CON Kaunti ndogo?
    1 Kang'ema
    0 Rudi 00 Mwanzo
> 1
CON Lokesheni?
    1 Kanyenya-ini
    2 Rwathia
    3 Haipo hapa
    0 Rudi 00 Mwanzo
> 3
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
    Kutojaliwa; Msichana, chini ya mwaka 1
    Kang'ema
    1 Tuma
    2 Badilisha
    3 Ghairi
    0 Rudi 00 Mwanzo
> 3
END Imeghairiwa. Hakuna kilichohifadhiwa. Mtoto akiwa hatarini: piga 116, bure, wakati wowote.

# Not sure what it is about: help.
dial: public
CON Haki Mtoto
    Lugha / Language:
    1 Kiswahili
    2 English
> 1
CON Haki Mtoto
    Mtoto yuko hatarini sasa? Piga 116, bure, usiku na mchana.
    1 Toa taarifa ya mtoto
    2 Msaada
> 2
END Toa taarifa ya mtoto anayeshukiwa, aliyeumizwa au anayehitaji ulinzi. Afisa wa watoto na polisi huarifiwa. Hatari: piga 116, bure. Usitaje PIN.

# From under 12 and from the PIN, too, there is a way back.
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
> 8
CON Mtoto chini ya miaka 12 hawezi kushtakiwa. Taarifa itaenda kwa malezi na ulinzi.
    1 Endelea
    0 Rudi 00 Mwanzo
> 0
CON Umri kwa miaka, 0 hadi 17 (0 = mtoto mchanga, 99 = haujulikani)
    00 Mwanzo
> 14
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
    Wizi; Mvulana, 14
    Kibera
    1 Tuma
    2 Badilisha
    3 Ghairi
    0 Rudi 00 Mwanzo
> 1
CON Andika PIN yako (tarakimu 6) ili kutuma.
    0 Rudi 00 Mwanzo
> 0
CON Tuma taarifa hii?
    Wizi; Mvulana, 14
    Kibera
    1 Tuma
    2 Badilisha
    3 Ghairi
    0 Rudi 00 Mwanzo
> 1
CON Andika PIN yako (tarakimu 6) ili kutuma.
    0 Rudi 00 Mwanzo
> 00
CON Haki Mtoto
    Kibera Location
    1 Toa taarifa ya mtoto
    2 English
    3 Msaada
    4 Nambari ya SMS
> 3
END Toa taarifa ya mtoto anayeshukiwa, aliyeumizwa au anayehitaji ulinzi. Afisa wa watoto na polisi huarifiwa. Hatari: piga 116, bure. Usitaje PIN.
