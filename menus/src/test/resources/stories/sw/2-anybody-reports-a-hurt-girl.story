# Somebody who is not on the roster chooses Kiswahili, tells of a girl of nine who was hurt three
# days ago at most, in a place found by first letters, and may be texted.
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
> 1
CON Msichana au mvulana?
    1 Msichana
    2 Mvulana
    3 Jinsia haijulikani
    0 Rudi 00 Mwanzo
> 1
CON Umri kwa miaka, 0 hadi 17 (0 = mtoto mchanga, 99 = haujulikani)
    00 Mwanzo
> 9
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
> kia
CON Kaunti? Nambari au herufi za kwanza
    1 Kiambu
    0 Rudi 00 Mwanzo
> 1
CON Kaunti ndogo?
    1 Gatundu South
    2 Thika Town
    3 Limuru
    0 Rudi 00 Mwanzo
> Thika
CON Kaunti ndogo?
    1 Thika Town
    0 Rudi 00 Mwanzo
> 1
CON Lokesheni?
    1 Gatuanyaga
    2 Kamenu
    3 Haipo hapa
    0 Rudi 00 Mwanzo
> 2
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
    Dhuluma ya ngono; Msichana, 9
    Kamenu
    1 Tuma
    2 Badilisha
    3 Ghairi
    0 Rudi 00 Mwanzo
> 1
CON Tutume SMS kwa simu hii? Mwenye simu anaweza kuisoma.
    1 Hapana
    2 Ndiyo
    0 Rudi 00 Mwanzo
> 2
END Imepokelewa. Kumbukumbu 482-137-559. Weka nambari hii. Afisa wa watoto na polisi wanaarifiwa. Hatari sasa: piga 116, bure.
=> file_report: age=9, county=22, county_name=Kiambu, danger=abuse_ongoing, guardian=not_known, location=12, location_name=Kamenu, name=, role=victim, sex=girl, sms_ok=yes, sub_county=2202, sub_county_name=Thika Town, what=sexual, what_at=what_victim, where=other, where_now=home, within_3_days=yes
