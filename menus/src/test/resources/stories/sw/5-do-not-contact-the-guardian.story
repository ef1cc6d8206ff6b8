# The guardian may be the danger. "Do not contact" is kept, and no number is asked for.
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
> 2
CON Nini kilitokea?
    1 Dhuluma ya ngono
    2 Kupigwa au kuumizwa
    3 Ndoa, ukeketaji
    4 Ajira, ulanguzi
    5 Mtandaoni
    6 Mengine
    0 Rudi 00 Mwanzo
> 1
CON Ndani ya siku 3 zilizopita?
    1 Ndiyo: hospitali mara moja
    2 Hapana
    3 Haijulikani
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
> 6
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
> 3
CON Jina la kwanza la mtoto au nambari ya OB, hadi herufi 20. 1 = ruka
    0 Rudi 00 Mwanzo
> 1
CON Tuma taarifa hii?
    Dhuluma ya ngono; Msichana, 6
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
=> file_report: age=6, danger=abuse_ongoing, guardian=do_not_contact, name=, role=victim, sex=girl, what=sexual, what_at=what_victim, where=own, where_now=home, within_3_days=no
