# Other things anybody may want: numbers, another language.
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
> 5
END Mtoto hatarini: 116, bure, usiku na mchana. Polisi: 999 au 112. Toa taarifa hapa bila PIN: piga *384*115#, bonyeza 1 au 2.

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
> 6
CON Haki Mtoto
    1 Report a child
    2 I was given a number
    3 Officer on another phone
    4 Report chief, officer
    5 Phone numbers
    6 English / Kiswahili
> 6
CON Haki Mtoto
    1 Toa taarifa ya mtoto
    2 Nilipewa nambari
    3 Afisa, simu si yangu
    4 Ripoti chifu au afisa
    5 Nambari za kupiga
    6 English / Kiswahili
> 5
END Mtoto hatarini: 116, bure, usiku na mchana. Polisi: 999 au 112. Toa taarifa hapa bila PIN: piga *384*115#, bonyeza 1 au 2.

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
> 9
CON Si sahihi.
    Haki Mtoto
    1 Toa taarifa ya mtoto
    2 Nilipewa nambari
    3 Afisa, simu si yangu
    4 Ripoti chifu au afisa
    5 Nambari za kupiga
    6 English / Kiswahili
> 5
END Mtoto hatarini: 116, bure, usiku na mchana. Polisi: 999 au 112. Toa taarifa hapa bila PIN: piga *384*115#, bonyeza 1 au 2.
