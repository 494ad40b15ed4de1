seats-seated =
    <b>Your seat is confirmed.</b>
    { $trip }
    { $period }, { $region }
seats-meeting = First meeting: { $when }, { $place }
seats-meets = First meeting: { $when }
seats-cost =
    <b>What it costs</b>
    { $cost }
seats-next = What comes next: your documents follow this message; the programme, the changes and the reminders will reach you here. If you can no longer come, say so as soon as you can: your seat will go to somebody who is waiting.
seats-waiting = <b>Your sign-up is recorded, on the waiting list.</b>
seats-waits-full = All seats are taken for now.
seats-waits-limit =
    { $each ->
        [one] Your organisation already has one seat, which is what each may have.
       *[other] Your organisation already has { $each } seats, which is what each may have.
    }
seats-waits-turn = Others are waiting before you.
seats-place =
    { $place ->
        [1] You are first on the waiting list.
       *[other] You are number { $place } on the waiting list.
    }
seats-waiting-next = When a seat is free, it is offered to you here, with some time to answer. There is nothing to do until then.
seats-offered =
    <b>A seat is available for you.</b>
    It is reserved for you until { $until }.

    Without an answer by then, it will be offered to the next person and you will leave the waiting list.
seats-take = Take the seat
seats-decline = Decline the seat…
seats-taken = Noted: the seat is yours. The summary follows.
seats-decline-question =
    <b>Decline the seat?</b>
    It will go to the next person and you will leave the waiting list. The seat stays reserved for you until { $until }.
seats-decline-yes = Yes, decline it
seats-decline-no = Keep the offer
seats-declined = Noted: you decline the seat, and it is offered to the next person. You are no longer on the waiting list.
seats-expired = The seat reserved for you was not answered in time: it is offered to the next person. You are no longer on the waiting list.
seats-again = To come back, send /signup: your rank will date from your new confirmation.
seats-again-closed = Sign-up is closed. If anything changes, write to the team.
seats-no-offer = This offer is no longer open. For any question, write to the team.
