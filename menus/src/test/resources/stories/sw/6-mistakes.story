# Every screen says in a few words what was wrong and stands there again.
dial: chifu
CON Haki Mtoto
    Kibera Location
    1 Toa taarifa ya mtoto
    2 English
    3 Msaada
    4 Nambari ya SMS
> 7
CON Si chaguo.
    Haki Mtoto
    Kibera Location
    1 Toa taarifa ya mtoto
    2 English
    3 Msaada
    4 Nambari ya SMS
> hello
CON Si chaguo.
    Haki Mtoto
    Kibera Location
    1 Toa taarifa ya mtoto
    2 English
    3 Msaada
    4 Nambari ya SMS
>
CON Si chaguo.
    Haki Mtoto
    Kibera Location
    1 Toa taarifa ya mtoto
    2 English
    3 Msaada
    4 Nambari ya SMS
> 00
CON Si chaguo.
    Haki Mtoto
    Kibera Location
    1 Toa taarifa ya mtoto
    2 English
    3 Msaada
    4 Nambari ya SMS
> 0
CON Si chaguo.
    Haki Mtoto
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
# an option that is not there; a page that is not there; several keys at once; nothing; too much;
# a great number; digits of another script; a picture
> 6
CON Si chaguo.
    Mtoto huyu:
    1 Anashukiwa kosa
    2 Ni mwathiriwa
    3 Ni shahidi
    4 Anahitaji ulinzi au amepotea
    5 Sina uhakika
    0 Rudi 00 Mwanzo
> 9
CON Si chaguo.
    Mtoto huyu:
    1 Anashukiwa kosa
    2 Ni mwathiriwa
    3 Ni shahidi
    4 Anahitaji ulinzi au amepotea
    5 Sina uhakika
    0 Rudi 00 Mwanzo
> 12
CON Si chaguo.
    Mtoto huyu:
    1 Anashukiwa kosa
    2 Ni mwathiriwa
    3 Ni shahidi
    4 Anahitaji ulinzi au amepotea
    5 Sina uhakika
    0 Rudi 00 Mwanzo
> 1*1
CON Si chaguo.
    Mtoto huyu:
    1 Anashukiwa kosa
    2 Ni mwathiriwa
    3 Ni shahidi
    4 Anahitaji ulinzi au amepotea
    5 Sina uhakika
    0 Rudi 00 Mwanzo
>
CON Si chaguo.
    Mtoto huyu:
    1 Anashukiwa kosa
    2 Ni mwathiriwa
    3 Ni shahidi
    4 Anahitaji ulinzi au amepotea
    5 Sina uhakika
    0 Rudi 00 Mwanzo
> 81 times a
CON Ni refu mno.
    Mtoto huyu:
    1 Anashukiwa kosa
    2 Ni mwathiriwa
    3 Ni shahidi
    4 Anahitaji ulinzi au amepotea
    5 Sina uhakika
    0 Rudi 00 Mwanzo
> 99999999999
CON Si chaguo.
    Mtoto huyu:
    1 Anashukiwa kosa
    2 Ni mwathiriwa
    3 Ni shahidi
    4 Anahitaji ulinzi au amepotea
    5 Sina uhakika
    0 Rudi 00 Mwanzo
> ١
CON Si chaguo.
    Mtoto huyu:
    1 Anashukiwa kosa
    2 Ni mwathiriwa
    3 Ni shahidi
    4 Anahitaji ulinzi au amepotea
    5 Sina uhakika
    0 Rudi 00 Mwanzo
> 🙂
CON Si chaguo.
    Mtoto huyu:
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
> 3
CON Umri kwa miaka, 0 hadi 17 (0 = mtoto mchanga, 99 = haujulikani)
    00 Mwanzo
# letters for an age, too high a number, half a year, less than nothing
> ten
CON Andika 0 hadi 17, au 99.
    Umri kwa miaka, 0 hadi 17 (0 = mtoto mchanga, 99 = haujulikani)
    00 Mwanzo
> 121
CON Andika 0 hadi 17, au 99.
    Umri kwa miaka, 0 hadi 17 (0 = mtoto mchanga, 99 = haujulikani)
    00 Mwanzo
> 9.5
CON Andika 0 hadi 17, au 99.
    Umri kwa miaka, 0 hadi 17 (0 = mtoto mchanga, 99 = haujulikani)
    00 Mwanzo
> -3
CON Andika 0 hadi 17, au 99.
    Umri kwa miaka, 0 hadi 17 (0 = mtoto mchanga, 99 = haujulikani)
    00 Mwanzo
>
CON Andika 0 hadi 17, au 99.
    Umri kwa miaka, 0 hadi 17 (0 = mtoto mchanga, 99 = haujulikani)
    00 Mwanzo
> 99999999999
CON Andika 0 hadi 17, au 99.
    Umri kwa miaka, 0 hadi 17 (0 = mtoto mchanga, 99 = haujulikani)
    00 Mwanzo
> 0
CON Mtoto chini ya miaka 12 hawezi kushtakiwa. Taarifa itaenda kwa malezi na ulinzi.
    1 Endelea
    0 Rudi 00 Mwanzo
> 1
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
> 1
CON Simu ya mlezi, mfano 0712345678
    0 Rudi 00 Mwanzo
# a phone number with letters, too short, a landline twice, a foreign one
> 07abc
CON Si nambari ya simu.
    Simu ya mlezi, mfano 0712345678
    0 Rudi 00 Mwanzo
> 0712
CON Si nambari ya simu.
    Simu ya mlezi, mfano 0712345678
    0 Rudi 00 Mwanzo
> 0201234567
CON Hiyo si nambari ya simu ya Kenya. Simu ya mlezi, mfano 0712345678
    0 Rudi 00 Mwanzo
> nobody
CON Si nambari ya simu.
    Hiyo si nambari ya simu ya Kenya. Simu ya mlezi, mfano 0712345678
    0 Rudi 00 Mwanzo
> 0201234567
CON Hiyo si nambari ya simu ya Kenya. Simu ya mlezi, mfano 0712345678
    0 Rudi 00 Mwanzo
> +447911123456
CON Hiyo si nambari ya simu ya Kenya. Simu ya mlezi, mfano 0712345678
    0 Rudi 00 Mwanzo
> +254 110 345-678
CON Jina la kwanza la mtoto au nambari ya OB, hadi herufi 20. 1 = ruka
    0 Rudi 00 Mwanzo
# a name that is too short, too long, with a star, with brackets, of pictures, of signs only
> A
CON Herufi au tarakimu 2 hadi 20, bila *.
    Jina la kwanza la mtoto au nambari ya OB, hadi herufi 20. 1 = ruka
    0 Rudi 00 Mwanzo
> 21 times a
CON Herufi au tarakimu 2 hadi 20, bila *.
    Jina la kwanza la mtoto au nambari ya OB, hadi herufi 20. 1 = ruka
    0 Rudi 00 Mwanzo
> Ama*ni
CON Herufi au tarakimu 2 hadi 20, bila *.
    Jina la kwanza la mtoto au nambari ya OB, hadi herufi 20. 1 = ruka
    0 Rudi 00 Mwanzo
> Amani{}
CON Herufi au tarakimu 2 hadi 20, bila *.
    Jina la kwanza la mtoto au nambari ya OB, hadi herufi 20. 1 = ruka
    0 Rudi 00 Mwanzo
> 😀😀
CON Herufi au tarakimu 2 hadi 20, bila *.
    Jina la kwanza la mtoto au nambari ya OB, hadi herufi 20. 1 = ruka
    0 Rudi 00 Mwanzo
> ...
CON Herufi au tarakimu 2 hadi 20, bila *.
    Jina la kwanza la mtoto au nambari ya OB, hadi herufi 20. 1 = ruka
    0 Rudi 00 Mwanzo
>
CON Herufi au tarakimu 2 hadi 20, bila *.
    Jina la kwanza la mtoto au nambari ya OB, hadi herufi 20. 1 = ruka
    0 Rudi 00 Mwanzo
> 81 times a
CON Ni refu mno.
    Jina la kwanza la mtoto au nambari ya OB, hadi herufi 20. 1 = ruka
    0 Rudi 00 Mwanzo
> O'Njoroge-Wanjiru Jr
CON Tuma taarifa hii?
    Wizi; Jinsia haijulikani, chini ya mwaka 1
    Kibera
    1 Tuma
    2 Badilisha
    3 Ghairi
    0 Rudi 00 Mwanzo
> 4
CON Si chaguo.
    Tuma taarifa hii?
    Wizi; Jinsia haijulikani, chini ya mwaka 1
    Kibera
    1 Tuma
    2 Badilisha
    3 Ghairi
    0 Rudi 00 Mwanzo
> 1
CON Andika PIN yako (tarakimu 6) ili kutuma.
    0 Rudi 00 Mwanzo
# a PIN that is none, and one that is wrong
> 1234
CON PIN ina tarakimu 6.
    Andika PIN yako (tarakimu 6) ili kutuma.
    0 Rudi 00 Mwanzo
> abcdef
CON PIN ina tarakimu 6.
    Andika PIN yako (tarakimu 6) ili kutuma.
    0 Rudi 00 Mwanzo
>
CON PIN ina tarakimu 6.
    Andika PIN yako (tarakimu 6) ili kutuma.
    0 Rudi 00 Mwanzo
> 123456
CON PIN si sahihi. Majaribio yaliyobaki: 2. Andika PIN yako (tarakimu 6).
    0 Rudi 00 Mwanzo
> 12345
CON PIN ina tarakimu 6.
    PIN si sahihi. Majaribio yaliyobaki: 2. Andika PIN yako (tarakimu 6).
    0 Rudi 00 Mwanzo
> 482915
END Imepokelewa. Kumbukumbu 482-137-559. Weka nambari hii. Afisa wa watoto na polisi wanaarifiwa. Hatari sasa: piga 116, bure.
=> file_report: age=0, danger=none, guardian=phone, guardian_phone=+254110345678, name=O'Njoroge-Wanjiru Jr, role=accused, sex=not_known, what=theft, what_at=what_accused, where=own, where_now=police
# nothing follows an end
> 1
END Mawasiliano yalichanganyika. Hakuna zaidi lililofanyika. Tafadhali piga tena. Dharura: piga 116, bure.
> 00
END Mawasiliano yalichanganyika. Hakuna zaidi lililofanyika. Tafadhali piga tena. Dharura: piga 116, bure.
