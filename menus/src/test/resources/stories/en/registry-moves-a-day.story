# A whole day is moved, by the PIN.
dial: registry en
CON Haki Mtoto
    1 New (2)
    2 Today's dates (2)
    3 No result yet (2)
    4 Case by reference
    5 Move a whole day
    6 Report a child
    7 Language, PIN, help
> 5
CON Your PIN (6 digits).
    0 Back 00 Main
> 482915
CON Move which day? 1407, 14/7, today
    1 Today
    0 Back 00 Main
> 1
CON Tue 14 Jul: 3 dates. Move all to? 1407, 14/7
    1 Next court day
    2 No day yet
    0 Back 00 Main
> 1
CON 3 dates move from Tue 14 Jul to Wed 15 Jul. Type your PIN.
    1 Change
    0 Back 00 Main
> 482915
END Tue 14 Jul: 3 dates are being moved. All who knew are told, same-day ones first. You get an SMS when it is done.
=> move_day: day_choice=next_court_day, goal=day

dial: registry en
CON Haki Mtoto
    1 New (2)
    2 Today's dates (2)
    3 No result yet (2)
    4 Case by reference
    5 Move a whole day
    6 Report a child
    7 Language, PIN, help
> 5
CON Your PIN (6 digits).
    0 Back 00 Main
> 482915
CON Move which day? 1407, 14/7, today
    1 Today
    0 Back 00 Main
> xx
CON No court: Sunday.
    Move which day? 1407, 14/7, today
    1 Today
    0 Back 00 Main
> 1407
CON Tue 14 Jul: 3 dates. Move all to? 1407, 14/7
    1 Next court day
    2 No day yet
    0 Back 00 Main
> xx
CON No court: Sunday.
    Tue 14 Jul: 3 dates. Move all to? 1407, 14/7
    1 Next court day
    2 No day yet
    0 Back 00 Main
> 1507
CON 3 dates move from Tue 14 Jul to Wed 15 Jul. Type your PIN.
    1 Change
    0 Back 00 Main
> 111111
CON Wrong PIN. Tries left: 2. Type your PIN (6 digits).
    0 Back 00 Main
> 482915
END Tue 14 Jul: 3 dates are being moved. All who knew are told, same-day ones first. You get an SMS when it is done.
=> move_day: day=1507, day_choice=typed, day_from=1407, goal=day

dial: registry en
CON Haki Mtoto
    1 New (2)
    2 Today's dates (2)
    3 No result yet (2)
    4 Case by reference
    5 Move a whole day
    6 Report a child
    7 Language, PIN, help
> 5
CON Your PIN (6 digits).
    0 Back 00 Main
> 482915
CON Move which day? 1407, 14/7, today
    1 Today
    0 Back 00 Main
> 1
CON Tue 14 Jul: 3 dates. Move all to? 1407, 14/7
    1 Next court day
    2 No day yet
    0 Back 00 Main
> 2
CON 3 dates of Tue 14 Jul are called off, no new day yet. Type your PIN.
    1 Change
    0 Back 00 Main
> 482915
END Tue 14 Jul: 3 dates are being moved. All who knew are told, same-day ones first. You get an SMS when it is done.
=> move_day: day_choice=none_yet, goal=day
