# The PIN is locked: what was sent is with the officers.
dial: chief sw+draft
CON Haki Mtoto
    1 Toa taarifa ya mtoto
    2 Taarifa zangu
    3 Familia za kuarifiwa (2)
    4 Waliorudi nyumbani (2)
    5 Ripoti afisa
    6 Lugha, PIN, msaada
> 1
CON Ulianza 14:05, hukumaliza. Andika PIN kuendelea.
    1 Anza mpya
    0 Rudi 00 Mwanzo
> 111111
CON PIN si sahihi. Majaribio yaliyobaki: 2. Andika PIN (tarakimu 6).
    1 Anza mpya
    0 Rudi 00 Mwanzo
> 222222
CON PIN si sahihi. Majaribio yaliyobaki: 1. Andika PIN (tarakimu 6).
    1 Anza mpya
    0 Rudi 00 Mwanzo
> 333333
CON PIN imefungwa kwa dakika 30. Ulichotuma kiko kwa maafisa.
    1 Anza mpya
    2 Nambari za kupiga
    0 Rudi 00 Mwanzo
> 2
END Mtoto hatarini: 116, bure, usiku na mchana. Polisi: 999 au 112. Toa taarifa hapa bila PIN: piga *384*115#, bonyeza 1 au 2.
