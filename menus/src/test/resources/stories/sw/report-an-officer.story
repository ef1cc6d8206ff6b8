# A report about a chief or an officer; that office never sees it.
dial: chief sw
CON Haki Mtoto
    1 Toa taarifa ya mtoto
    2 Taarifa zangu
    3 Familia za kuarifiwa (2)
    4 Waliorudi nyumbani (2)
    5 Ripoti afisa
    6 Lugha, PIN, msaada
> 5
CON Unamripoti nani? Ofisi hiyo haitaiona.
    1 Chifu au naibu wake
    2 Polisi
    3 Afisa wa watoto
    4 Mahakama au ODPP
    5 Afisa mwingine
    0 Rudi 00 Mwanzo
> 1
CON Nini kilitokea?
    1 Anamuumiza mtoto
    2 Anapatanisha kwa siri
    3 Anaomba pesa
    4 Anakataa kusaidia
    5 Mengine
    0 Rudi 00 Mwanzo
> 2
CON Kuna mtoto hatarini sasa?
    1 Ndiyo
    2 Hapana
    3 Sina uhakika
    0 Rudi 00 Mwanzo
> 1
CON Wapi? Andika herufi za kwanza, mfano KIBE
    1 Chagua kaunti
    0 Rudi 00 Mwanzo
> KIBE
CON Ni ipi?
    1 Kibera, Langata
    2 Kibera Central, Langata
    3 Haipo hapa
    0 Rudi 00 Mwanzo
> 1
CON Chifu au naibu wake: Anapatanisha kwa siri. Ofisi ya juu ikupigie?
    1 Tuma bila nambari yangu
    2 Tuma, nipigieni
    3 Ghairi
    0 Rudi 00 Mwanzo
> 1
END Imepokelewa: 482-137-559. Iandike. Ofisi ya juu itaiangalia. Mtoto hatarini: piga 116, bure.
=> report_conduct: about_danger=yes, about_what=settles, about_whom=chief, found_place=21, found_place_name=Kibera, Nairobi City, may_call=no, place_letters=KIBE

dial: public
CON Haki Mtoto
    Hatari/Danger: 116, bure/free
    1 Toa taarifa ya mtoto
    2 Report a child
    3 Mambo mengine
    4 Other things
> 3
CON Haki Mtoto
    1 Toa taarifa ya mtoto
    2 Nilipewa nambari
    3 Afisa, simu si yangu
    4 Ripoti chifu au afisa
    5 Nambari za kupiga
    6 English / Kiswahili
> 4
CON Unamripoti nani? Ofisi hiyo haitaiona.
    1 Chifu au naibu wake
    2 Polisi
    3 Afisa wa watoto
    4 Mahakama au ODPP
    5 Afisa mwingine
    0 Rudi 00 Mwanzo
> 2
CON Nini kilitokea?
    1 Anamuumiza mtoto
    2 Anapatanisha kwa siri
    3 Anaomba pesa
    4 Anakataa kusaidia
    5 Mengine
    0 Rudi 00 Mwanzo
> 3
CON Kuna mtoto hatarini sasa?
    1 Ndiyo
    2 Hapana
    3 Sina uhakika
    0 Rudi 00 Mwanzo
> 2
CON Wapi? Andika herufi za kwanza, mfano KIBE
    1 Chagua kaunti
    0 Rudi 00 Mwanzo
> KIBE
CON Ni ipi?
    1 Kibera, Langata
    2 Kibera Central, Langata
    3 Haipo hapa
    0 Rudi 00 Mwanzo
> 3
CON Kaunti? Nambari au herufi za kwanza
    1 Baringo
    2 Elgeyo-Marakwet
    3 Garissa
    4 Homa Bay
    5 Kiambu
    6 Kilifi
    7 Kisumu
    9 Zaidi 0 Rudi 00 Mwanzo
> Kiambu
CON Kaunti? Nambari au herufi za kwanza
    1 Kiambu
    0 Rudi 00 Mwanzo
> 1
CON Kaunti ndogo? Au herufi za kwanza
    1 Gatundu South
    2 Thika Town
    3 Limuru
    4 Sijui
    0 Rudi 00 Mwanzo
> Thika
CON Kaunti ndogo? Au herufi za kwanza
    1 Thika Town
    2 Sijui
    0 Rudi 00 Mwanzo
> 1
CON Lokesheni? Au herufi
    1 Gatuanyaga
    2 Kamenu
    3 Sijui
    0 Rudi 00 Mwanzo
> 1
CON Polisi: Anaomba pesa. Ofisi ya juu ikupigie?
    1 Tuma bila nambari yangu
    2 Tuma, nipigieni
    3 Ghairi
    0 Rudi 00 Mwanzo
> 2
END Imepokelewa: 482-137-559. Iandike. Ofisi ya juu itaiangalia. Mtoto hatarini: piga 116, bure.
=> report_conduct: about_danger=no, about_what=asks_money, about_whom=police, county=22, county_name=Kiambu, found_place=other, found_place_name=Haipo hapa, location=11, location_name=Gatuanyaga, Kiambu, may_call=yes, place_letters=KIBE, sub_county=2202, sub_county_name=Thika Town, Kiambu

dial: registry sw
CON Haki Mtoto
    1 Mpya (2)
    2 Leo (2)
    3 Bila matokeo (2)
    4 Kesi kwa nambari
    5 Ahirisha siku nzima
    6 Toa taarifa ya mtoto
    7 Lugha, PIN, msaada
> 7
CON Kibera Location
    1 English / Kiswahili
    2 Badilisha PIN
    3 Msimbo (code) wa SMS
    4 Msaada
    5 Msimbo wa dawati
    6 Ripoti afisa
    0 Rudi 00 Mwanzo
> 6
CON Unamripoti nani? Ofisi hiyo haitaiona.
    1 Chifu au naibu wake
    2 Polisi
    3 Afisa wa watoto
    4 Mahakama au ODPP
    5 Afisa mwingine
    0 Rudi 00 Mwanzo
> 3
CON Nini kilitokea?
    1 Anamuumiza mtoto
    2 Anapatanisha kwa siri
    3 Anaomba pesa
    4 Anakataa kusaidia
    5 Mengine
    0 Rudi 00 Mwanzo
> 1
CON Kuna mtoto hatarini sasa?
    1 Ndiyo
    2 Hapana
    3 Sina uhakika
    0 Rudi 00 Mwanzo
> 3
CON Wapi? Andika herufi za kwanza, mfano KIBE
    1 Chagua kaunti
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
> Kiambu
CON Kaunti? Nambari au herufi za kwanza
    1 Kiambu
    0 Rudi 00 Mwanzo
> 1
CON Kaunti ndogo? Au herufi za kwanza
    1 Gatundu South
    2 Thika Town
    3 Limuru
    4 Sijui
    0 Rudi 00 Mwanzo
> 4
CON Afisa wa watoto: Anamuumiza mtoto. Ofisi ya juu ikupigie?
    1 Tuma bila nambari yangu
    2 Tuma, nipigieni
    3 Ghairi
    0 Rudi 00 Mwanzo
> 3
END Imeghairiwa. Hakuna kilichohifadhiwa. Mtoto akiwa hatarini: piga 116, bure, wakati wowote.
