# A child under 12 cannot be charged, and the chief is told so before going on.
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
> 7
CON Msichana au mvulana?
    1 Msichana
    2 Mvulana
    3 Jinsia haijulikani
    0 Rudi 00 Mwanzo
> 1
CON Umri kwa miaka, 0 hadi 17 (0 = mtoto mchanga, 99 = haujulikani)
    00 Mwanzo
> 11
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
    Kosa lingine; Msichana, 11
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
=> file_report: age=11, danger=none, guardian=not_known, name=, role=accused, sex=girl, what=other, what_at=what_accused, where=own, where_now=home

# Twelve is not under twelve.
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
> 2
CON Msichana au mvulana?
    1 Msichana
    2 Mvulana
    3 Jinsia haijulikani
    0 Rudi 00 Mwanzo
> 2
CON Umri kwa miaka, 0 hadi 17 (0 = mtoto mchanga, 99 = haujulikani)
    00 Mwanzo
> 12
CON Ilitokea wapi?
    1 Eneo langu: Kibera
    2 Mahali pengine
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
