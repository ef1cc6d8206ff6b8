# Afisa anachukua nambari ya badiliko moja kwa SMS.
dial: afisa
CON Haki Mtoto
    Kiambu Children's Office
    1 Toa taarifa ya mtoto
    2 English
    3 Msaada
    4 Nambari ya SMS
> 4
CON Nambari ya badiliko moja kwa SMS. Andika PIN yako (tarakimu 6).
    0 Rudi 00 Mwanzo
> 4829
CON PIN ina tarakimu 6.
    Nambari ya badiliko moja kwa SMS. Andika PIN yako (tarakimu 6).
    0 Rudi 00 Mwanzo
> 0
CON Haki Mtoto
    Kiambu Children's Office
    1 Toa taarifa ya mtoto
    2 English
    3 Msaada
    4 Nambari ya SMS
> 4
CON Nambari ya badiliko moja kwa SMS. Andika PIN yako (tarakimu 6).
    0 Rudi 00 Mwanzo
> 111111
CON PIN si sahihi. Majaribio yaliyobaki: 2. Andika PIN yako (tarakimu 6).
    0 Rudi 00 Mwanzo
> 482915
END Nambari 730184. Iweke mwisho wa SMS yako. Ni ya badiliko moja, kwa simu hii, ndani ya dakika 10. Usimpe mtu.
=> issue_sms_code: 

# Majaribio mengi mno.
dial: chifu
CON Haki Mtoto
    Kibera Location
    1 Toa taarifa ya mtoto
    2 English
    3 Msaada
    4 Nambari ya SMS
> 4
CON Nambari ya badiliko moja kwa SMS. Andika PIN yako (tarakimu 6).
    0 Rudi 00 Mwanzo
> 111111
CON PIN si sahihi. Majaribio yaliyobaki: 2. Andika PIN yako (tarakimu 6).
    0 Rudi 00 Mwanzo
> 222222
CON PIN si sahihi. Majaribio yaliyobaki: 1. Andika PIN yako (tarakimu 6).
    0 Rudi 00 Mwanzo
> 333333
END Hakuna nambari: PIN si sahihi mara nyingi. Jaribu baada ya dakika 30. Dharura? Piga 116 sasa, bure.

# Hifadhi haipatikani.
dial: chifu
CON Haki Mtoto
    Kibera Location
    1 Toa taarifa ya mtoto
    2 English
    3 Msaada
    4 Nambari ya SMS
> 4
CON Nambari ya badiliko moja kwa SMS. Andika PIN yako (tarakimu 6).
    0 Rudi 00 Mwanzo
> 999999
END Samahani, huduma haijibu sasa. Piga tena baada ya dakika chache. Dharura: piga 116, bure.
