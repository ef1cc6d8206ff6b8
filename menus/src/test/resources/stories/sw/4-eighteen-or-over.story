# A person of 18 is no child: advice, and nothing is saved.
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
> 3
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
> 18
END Miaka 18 au zaidi si kesi ya mtoto. Waambie polisi au chifu. Hatari sasa: piga 999 au 112. Hakuna kilichohifadhiwa.

# Seventeen still is.
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
> 3
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
> 00
CON Haki Mtoto
    Kibera Location
    1 Toa taarifa ya mtoto
    2 English
    3 Msaada
    4 Nambari ya SMS
> 3
END Toa taarifa ya mtoto anayeshukiwa, aliyeumizwa au anayehitaji ulinzi. Afisa wa watoto na polisi huarifiwa. Hatari: piga 116, bure. Usitaje PIN.

# An age that nobody knows decides nothing.
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
> 1
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
    Wizi; Jinsia haijulikani, umri haujulikani
    Kibera
    1 Tuma
    2 Badilisha
    3 Ghairi
    0 Rudi 00 Mwanzo
> 3
END Imeghairiwa. Hakuna kilichohifadhiwa. Mtoto akiwa hatarini: piga 116, bure, wakati wowote.
