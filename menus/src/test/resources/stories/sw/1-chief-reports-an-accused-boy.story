# A chief reports a boy of 15 who is accused of theft and sits in a police cell.
# The PIN comes last; the child's name is asked for and never shown again.
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
> 1
CON Simu ya mlezi, mfano 0712345678
    0 Rudi 00 Mwanzo
> 0712 345 678
CON Jina la kwanza la mtoto au nambari ya OB, hadi herufi 20. 1 = ruka
    0 Rudi 00 Mwanzo
> Amani
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
=> file_report: age=15, danger=police_cell, guardian=phone, guardian_phone=+254712345678, name=Amani, role=accused, sex=boy, what=theft, what_at=what_accused, where=own, where_now=police
