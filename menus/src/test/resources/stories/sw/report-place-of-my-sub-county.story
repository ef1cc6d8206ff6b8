# A lost child elsewhere in the sub-county: where the child is stays with the place.
dial: chief sw
CON Haki Mtoto
    1 Toa taarifa ya mtoto
    2 Taarifa zangu
    3 Familia za kuarifiwa (2)
    4 Waliorudi nyumbani (2)
    5 Ripoti afisa
    6 Lugha, PIN, msaada
> 1
CON Mtoto huyu:
    1 Anashukiwa kwa kosa
    2 Ni mwathiriwa
    3 Ni shahidi
    4 Anahitaji malezi au amepotea
    5 Sina uhakika
    0 Rudi 00 Mwanzo
> 4
CON Hatari gani sasa?
    1 Yuko seli ya polisi
    2 Anadhulumiwa sasa
    3 Ameumia au ni mgonjwa
    4 Yuko peke yake au amepotea
    5 Hakuna hatari
    0 Rudi 00 Mwanzo
> 4
CON Ilitokea wapi?
    1 Eneo langu: Kibera
    2 Kaunti ndogo yangu
    3 Mahali pengine
    0 Rudi 00 Mwanzo
> 2
CON Lokesheni? Au herufi
    1 Gatuanyaga
    2 Kamenu
    3 Haipo hapa
    0 Rudi 00 Mwanzo
> 2
CON Shida gani?
    1 Hatunzwi
    2 Ametelekezwa
    3 Amepotea au amepatikana
    4 Anaishi mitaani
    5 Malezi, matunzo
    6 Haendi shule
    7 Nyingine
    0 Rudi 00 Mwanzo
> 3
CON Msichana au mvulana? Pamoja na umri: msichana 15 = 115, mvulana 7 = 207
    1 Msichana
    2 Mvulana
    3 Sijui
    0 Rudi 00 Mwanzo
> 307
CON Amepotea/amepatikana; Sijui, 7
    Kamenu, Kiambu
    PIN yako huituma.
    1 Badilisha
    2 Sina PIN
    0 Rudi 00 Mwanzo
> 482915
CON Imepokelewa 482-137-559: iandike.
    Simu ya mzazi, mfano 0712345678
    1 Hakuna au haijulikani
    2 Si salama kuwasiliana
    00 Mwanzo
=> file_report: age=7, danger=alone_or_lost, location=12, location_name=Kamenu, Kiambu, role=needs_care, sex=not_known, what=lost, what_at=what_care, where=my_sub_county
> 2
END Imepokelewa. Nambari ya kumbukumbu 482-137-559. Iandike. Afisa wa watoto na polisi wanaarifiwa. Hatari sasa: piga 116, bure.
=> name_guardian: age=7, danger=alone_or_lost, guardian=do_not_contact, guardian_at=guardian_after, location=12, location_name=Kamenu, Kiambu, role=needs_care, sex=not_known, what=lost, what_at=what_care, where=my_sub_county
