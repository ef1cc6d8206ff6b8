# A family by the number it was given.
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
> 2
CON Andika nambari uliyopewa (tarakimu 9).
    0 Rudi 00 Mwanzo
> 482137559
CON 482-137-559
    1 Tarehe inayofuata
    2 Sitaweza kuja
    3 Nipigieni simu
    4 Nambari mpya
    5 Lugha
    6 Msitume SMS tena
    7 Hii si yangu
    0 Rudi 00 Mwanzo
> 1
CON Jumanne 14 Julai saa 3 asubuhi (9:00). Kibera Law Courts. Utakuja?
    1 Ndiyo
    2 Hapana
    0 Rudi 00 Mwanzo
> 1
END Asante. Kitu kikibadilika, piga tena au piga 0700000002.
=> will_come: case=482137559

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
> 2
CON Andika nambari uliyopewa (tarakimu 9).
    0 Rudi 00 Mwanzo
> 482137559
CON 482-137-559
    1 Tarehe inayofuata
    2 Sitaweza kuja
    3 Nipigieni simu
    4 Nambari mpya
    5 Lugha
    6 Msitume SMS tena
    7 Hii si yangu
    0 Rudi 00 Mwanzo
> 1
CON Jumanne 14 Julai saa 3 asubuhi (9:00). Kibera Law Courts. Utakuja?
    1 Ndiyo
    2 Hapana
    0 Rudi 00 Mwanzo
> 2
CON Kuna shida gani? Tutakupigia. Siku ni ile ile hadi tukuambie.
    1 Sina nauli
    2 Ni mgonjwa
    3 Kazi
    4 Naogopa
    5 Nyingine
    0 Rudi 00 Mwanzo
> 1
END Asante kwa kutuambia. Tutakupigia. Ikiwa ni haraka, piga 0700000002.
=> cannot_come: case=482137559, family_why=no_fare

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
> 2
CON Andika nambari uliyopewa (tarakimu 9).
    0 Rudi 00 Mwanzo
> 482137559
CON 482-137-559
    1 Tarehe inayofuata
    2 Sitaweza kuja
    3 Nipigieni simu
    4 Nambari mpya
    5 Lugha
    6 Msitume SMS tena
    7 Hii si yangu
    0 Rudi 00 Mwanzo
> 2
CON Kuna shida gani? Tutakupigia. Siku ni ile ile hadi tukuambie.
    1 Sina nauli
    2 Ni mgonjwa
    3 Kazi
    4 Naogopa
    5 Nyingine
    0 Rudi 00 Mwanzo
> 4
END Asante kwa kutuambia. Tutakupigia. Ikiwa ni haraka, piga 0700000002.
=> cannot_come: case=482137559, family_why=afraid

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
> 2
CON Andika nambari uliyopewa (tarakimu 9).
    0 Rudi 00 Mwanzo
> 482137559
CON 482-137-559
    1 Tarehe inayofuata
    2 Sitaweza kuja
    3 Nipigieni simu
    4 Nambari mpya
    5 Lugha
    6 Msitume SMS tena
    7 Hii si yangu
    0 Rudi 00 Mwanzo
> 3
CON Tutapigia simu hii. Lini?
    1 Mapema mkiweza
    2 Asubuhi
    3 Mchana
    4 Si kwa simu hii
    0 Rudi 00 Mwanzo
> 1
END Asante kwa kutuambia. Tutakupigia. Ikiwa ni haraka, piga 0700000002.
=> call_me: case=482137559, family_when=soon

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
> 2
CON Andika nambari uliyopewa (tarakimu 9).
    0 Rudi 00 Mwanzo
> 482137559
CON 482-137-559
    1 Tarehe inayofuata
    2 Sitaweza kuja
    3 Nipigieni simu
    4 Nambari mpya
    5 Lugha
    6 Msitume SMS tena
    7 Hii si yangu
    0 Rudi 00 Mwanzo
> 3
CON Tutapigia simu hii. Lini?
    1 Mapema mkiweza
    2 Asubuhi
    3 Mchana
    4 Si kwa simu hii
    0 Rudi 00 Mwanzo
> 4
CON Nambari mpya, mfano 0712345678. Tutaipigia kabla ya kuitumia.
    0 Rudi 00 Mwanzo
> 12
CON Si nambari ya simu.
    Nambari mpya, mfano 0712345678. Tutaipigia kabla ya kuitumia.
    0 Rudi 00 Mwanzo
> 0712345678
END Asante kwa kutuambia. Tutakupigia. Ikiwa ni haraka, piga 0700000002.
=> new_number: case=482137559, family_phone=+254712345678, phone_of=own

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
> 2
CON Andika nambari uliyopewa (tarakimu 9).
    0 Rudi 00 Mwanzo
> 482137559
CON 482-137-559
    1 Tarehe inayofuata
    2 Sitaweza kuja
    3 Nipigieni simu
    4 Nambari mpya
    5 Lugha
    6 Msitume SMS tena
    7 Hii si yangu
    0 Rudi 00 Mwanzo
> 4
CON Nambari mpya, mfano 0712345678. Tutaipigia kabla ya kuitumia.
    0 Rudi 00 Mwanzo
> 0712345678
END Asante kwa kutuambia. Tutakupigia. Ikiwa ni haraka, piga 0700000002.
=> new_number: case=482137559, family_phone=+254712345678

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
> 2
CON Andika nambari uliyopewa (tarakimu 9).
    0 Rudi 00 Mwanzo
> 482137559
CON 482-137-559
    1 Tarehe inayofuata
    2 Sitaweza kuja
    3 Nipigieni simu
    4 Nambari mpya
    5 Lugha
    6 Msitume SMS tena
    7 Hii si yangu
    0 Rudi 00 Mwanzo
> 5
CON Lugha:
    1 Kiswahili
    2 English
    3 Nyingine: nipigieni
    0 Rudi 00 Mwanzo
> 1
END Asante. Kitu kikibadilika, piga tena au piga 0700000002.
=> family_speaks: case=482137559, family_language=kiswahili

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
> 2
CON Andika nambari uliyopewa (tarakimu 9).
    0 Rudi 00 Mwanzo
> 482137559
CON 482-137-559
    1 Tarehe inayofuata
    2 Sitaweza kuja
    3 Nipigieni simu
    4 Nambari mpya
    5 Lugha
    6 Msitume SMS tena
    7 Hii si yangu
    0 Rudi 00 Mwanzo
> 5
CON Lugha:
    1 Kiswahili
    2 English
    3 Nyingine: nipigieni
    0 Rudi 00 Mwanzo
> 3
END Asante kwa kutuambia. Tutakupigia. Ikiwa ni haraka, piga 0700000002.
=> family_speaks: case=482137559, family_language=call_me

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
> 2
CON Andika nambari uliyopewa (tarakimu 9).
    0 Rudi 00 Mwanzo
> 482137559
CON 482-137-559
    1 Tarehe inayofuata
    2 Sitaweza kuja
    3 Nipigieni simu
    4 Nambari mpya
    5 Lugha
    6 Msitume SMS tena
    7 Hii si yangu
    0 Rudi 00 Mwanzo
> 6
CON Tuache kutuma ukumbusho? Mambo muhimu bado tutakutumia.
    1 Ndiyo, acheni
    2 Hapana, endeleeni
    0 Rudi 00 Mwanzo
> 1
END Tayari. Ukitaka SMS tena tuma ANZA kwa 22115. Maswali: 0700000002.
=> stop_texts: case=482137559

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
> 2
CON Andika nambari uliyopewa (tarakimu 9).
    0 Rudi 00 Mwanzo
> 482137559
CON 482-137-559
    1 Tarehe inayofuata
    2 Sitaweza kuja
    3 Nipigieni simu
    4 Nambari mpya
    5 Lugha
    6 Msitume SMS tena
    7 Hii si yangu
    0 Rudi 00 Mwanzo
> 6
CON Tuache kutuma ukumbusho? Mambo muhimu bado tutakutumia.
    1 Ndiyo, acheni
    2 Hapana, endeleeni
    0 Rudi 00 Mwanzo
> 2
CON 482-137-559
    1 Tarehe inayofuata
    2 Sitaweza kuja
    3 Nipigieni simu
    4 Nambari mpya
    5 Lugha
    6 Msitume SMS tena
    7 Hii si yangu
    0 Rudi 00 Mwanzo
> 7
END Samahani, na asante kwa kutuambia. Hatutatuma SMS tena kwa simu hii.
=> not_mine: case=482137559

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
> 2
CON Andika nambari uliyopewa (tarakimu 9).
    0 Rudi 00 Mwanzo
> 105839216
CON 482-137-559
    1 Tarehe inayofuata
    2 Sitaweza kuja
    3 Nipigieni simu
    4 Nambari mpya
    5 Lugha
    6 Msitume SMS tena
    7 Hii si yangu
    0 Rudi 00 Mwanzo
> 1
CON Jumanne 14 Julai saa 3 asubuhi (9:00). Utakuja?
    1 Ndiyo
    2 Hapana
    0 Rudi 00 Mwanzo
> 1
END Asante. Kitu kikibadilika, piga tena au piga 0700000002.
=> will_come: case=105839216

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
> 2
CON Andika nambari uliyopewa (tarakimu 9).
    0 Rudi 00 Mwanzo
> 105839216
CON 482-137-559
    1 Tarehe inayofuata
    2 Sitaweza kuja
    3 Nipigieni simu
    4 Nambari mpya
    5 Lugha
    6 Msitume SMS tena
    7 Hii si yangu
    0 Rudi 00 Mwanzo
> 1
CON Jumanne 14 Julai saa 3 asubuhi (9:00). Utakuja?
    1 Ndiyo
    2 Hapana
    0 Rudi 00 Mwanzo
> 2
CON Kuna shida gani? Tutakupigia. Siku ni ile ile hadi tukuambie.
    1 Sina nauli
    2 Ni mgonjwa
    3 Kazi
    4 Naogopa
    5 Nyingine
    0 Rudi 00 Mwanzo
> 3
END Asante kwa kutuambia. Tutakupigia. Ikiwa ni haraka, piga 0700000002.
=> cannot_come: case=105839216, family_why=work

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
> 2
CON Andika nambari uliyopewa (tarakimu 9).
    0 Rudi 00 Mwanzo
> 105839224
CON 482-137-559
    1 Tarehe inayofuata
    2 Sitaweza kuja
    3 Nipigieni simu
    4 Nambari mpya
    5 Lugha
    6 Msitume SMS tena
    7 Hii si yangu
    0 Rudi 00 Mwanzo
> 1
END Bado hakuna tarehe. Tutakuambia. Maswali: 0700000002.

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
> 2
CON Andika nambari uliyopewa (tarakimu 9).
    0 Rudi 00 Mwanzo
> 100000008
END Hakuna taarifa ya simu hii kwa nambari hiyo. Muulize aliyekupa, au piga 116, bure.
