# Whom to call, and what came of it.
dial: children en
CON Haki Mtoto
    1 New alerts (2)
    2 My cases
    3 Case by reference
    4 Calls to make (2)
    5 Report a child
    6 Report an officer
    7 Language, PIN, help
> 4
CON Your PIN (6 digits).
    0 Back 00 Main
> 482915
CON Ask first: is it safe to talk?
    1 F1 0712345671 17:00
    2 F2 0712345672 17:00
    3 F3 0712345673 17:00
    0 Back 00 Main
> 1
CON F1 0712345678. Kibera Law Courts, Tue 14 Jul 9:00
    1 Will come
    2 Cannot come
    3 No answer
    4 Wrong person
    0 Back 00 Main
> 1
END 482-137-559 F1: written down, thank you.
=> report_on_call: call=id1, call_name=F1 0712345671 17:00, call_result=will_come, goal=calls

dial: children en
CON Haki Mtoto
    1 New alerts (2)
    2 My cases
    3 Case by reference
    4 Calls to make (2)
    5 Report a child
    6 Report an officer
    7 Language, PIN, help
> 4
CON Your PIN (6 digits).
    0 Back 00 Main
> 482915
CON Ask first: is it safe to talk?
    1 F1 0712345671 17:00
    2 F2 0712345672 17:00
    3 F3 0712345673 17:00
    0 Back 00 Main
> 1
CON F1 0712345678. Kibera Law Courts, Tue 14 Jul 9:00
    1 Will come
    2 Cannot come
    3 No answer
    4 Wrong person
    0 Back 00 Main
> 3
END 482-137-559 F1: try again in 2 hours. Third time: the chief is asked to go there.
=> report_on_call: call=id1, call_name=F1 0712345671 17:00, call_result=no_answer, goal=calls

dial: children en
CON Haki Mtoto
    1 New alerts (2)
    2 My cases
    3 Case by reference
    4 Calls to make (2)
    5 Report a child
    6 Report an officer
    7 Language, PIN, help
> 4
CON Your PIN (6 digits).
    0 Back 00 Main
> 482915
CON Ask first: is it safe to talk?
    1 F1 0712345671 17:00
    2 F2 0712345672 17:00
    3 F3 0712345673 17:00
    0 Back 00 Main
> 1
CON F1 0712345678. Kibera Law Courts, Tue 14 Jul 9:00
    1 Will come
    2 Cannot come
    3 No answer
    4 Wrong person
    0 Back 00 Main
> 4
END 482-137-559 F1: this number is used no more. Please find the right one and dial again.
=> report_on_call: call=id1, call_name=F1 0712345671 17:00, call_result=wrong_person, goal=calls
