rollcalls-heading = <b>Roll-call: { $title }</b>
rollcalls-meets = Meeting at { $hour }
rollcalls-meets-at = Meeting at { $hour }, { $place }
rollcalls-leg-gone = a transfer that is no longer in the programme
rollcalls-count = <b>{ $here } / { $expected }</b> here
rollcalls-missing = <b>Missing</b>
rollcalls-more =
    { $count ->
        [one] … and one more person
       *[other] … and { $count } more people
    }
rollcalls-excused = <b>Not expected</b>
rollcalls-excused-line = • { $name }: { $why }
rollcalls-why-absent = does not come to this transfer
rollcalls-why-day = does not come that day
rollcalls-why-later = joins the trip later
rollcalls-why-left = has already left the trip
rollcalls-why-withdrew = withdrew
rollcalls-ask = Are you here?
rollcalls-ask-again = The team is looking for you. Are you here?
rollcalls-ask-group = Press the button as soon as you are here.
rollcalls-here = I am here
rollcalls-thanks = Noted, thank you.
rollcalls-noted = ✓ Noted, you are here: { $title }
rollcalls-over = The roll-call is closed. Phone the team if you are not with the group.
rollcalls-not-on-it = You are not on the list of this roll-call.
rollcalls-state-complete = Roll-call closed: everyone is here.
rollcalls-state-left = Roll-call closed: the group has left.
rollcalls-everybody = Everyone is here: { $title }
rollcalls-tick = Tick by name
rollcalls-undo = Correct a tick
rollcalls-remind =
    { $count ->
        [one] Remind this person
       *[other] Remind these { $count } people
    }
rollcalls-all-here = Everyone is here
rollcalls-leave = Leave without them
rollcalls-reopen = Reopen the roll-call
rollcalls-back = Back to the roll-call
rollcalls-before = See the previous page
rollcalls-after = See the next page
rollcalls-tick-what = Press a name: that person is here.
rollcalls-tick-nobody = Nobody is missing.
rollcalls-tick-done = Here: { $name }
rollcalls-undo-what = Press a name: that person is not here.
rollcalls-undo-nobody = Nobody is ticked yet.
rollcalls-undo-done = Tick taken back: { $name }
rollcalls-which = <b>Roll-call.</b> For which transfer?
rollcalls-no-leg = There is no transfer today: the roll is called before a departure.
rollcalls-leg-new = { $at } { $title }
rollcalls-leg-open = (open) { $at } { $title }
rollcalls-leg-complete = ✓ { $at } { $title }
rollcalls-leg-left = (closed) { $at } { $title }
rollcalls-opened = The roll-call is open. The names are in your private chat with the bot.
rollcalls-reminded =
    { $count ->
        [0] Telegram reaches none of them: please phone them.
        [one] One person is reminded.
       *[other] { $count } people are reminded.
    }
rollcalls-too-soon = A reminder has just left: wait a minute.
rollcalls-was-there = present
rollcalls-was-not-there = absent
rollcalls-sheet = Attendance
rollcalls-column-last = Last name
rollcalls-column-first = First name
rollcalls-column-organisation = Organisation
rollcalls-column-total = Half-days
rollcalls-half-morning = { $day }, morning
rollcalls-half-afternoon = { $day }, afternoon
rollcalls-paper-title = Certificate of attendance
rollcalls-paper-says = { $organiser } certifies that { $who } took part in the trip “{ $trip }”, { $period }.
rollcalls-paper-halves = Half-days attended
rollcalls-paper-total =
    { $count ->
        [one] { $count } half-day in all.
       *[other] { $count } half-days in all.
    }
rollcalls-paper-place = Done at
rollcalls-paper-date = on
rollcalls-paper-signature = Stamp and signature:
rollcalls-paper-issued = Issued on { $date } from the roll-calls of the trip.
rollcalls-papers-open = Export attendance
rollcalls-papers =
    <b>Attendance by half-day</b>, from the roll-calls: the sheet of everyone, or the certificate of those who were there ({ $count }).
rollcalls-papers-all = All certificates ({ $count })
rollcalls-papers-one = One certificate…
rollcalls-papers-who = Whose certificate?
rollcalls-papers-back = Back to attendance
rollcalls-caption = Attendance by half-day, on { $stamp }.
rollcalls-caption-paper = To be dated and signed. Issued on { $stamp }.
rollcalls-file = attendance
rollcalls-file-paper = certificate-of-attendance
