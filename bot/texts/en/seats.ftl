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

seats-mission-button = Get the letter for my employer
seats-mission-caption =
    <b>Request for a travel authorisation (ordre de mission)</b>
    To date, sign and hand to your employer or organisation.
seats-mission-name = travel-authorisation-request
seats-mission-title = Request for a travel authorisation (ordre de mission)
seats-mission-to = To the attention of:
seats-mission-from = Request made by
seats-mission-function-elected = elected member
seats-mission-function-officer = public servant
seats-mission-function-association = member of an association
seats-mission-function-citizen = citizen
seats-mission-hello = Dear Sir or Madam,
seats-mission-ask = I request your authorisation to take part, on official duty, in the trip “{ $trip }”.
seats-mission-organiser = Organiser
seats-mission-network = Network
seats-mission-object = Theme
seats-mission-dates = Dates
seats-mission-destination = Destination
seats-mission-objective = Aim
seats-mission-includes = What the trip includes
seats-mission-nights = Nights on site
seats-mission-joins = Joins at
seats-mission-leaves = Leaves at
seats-mission-cost = Costs
seats-mission-contact = Contact
seats-mission-standing-seated = My seat is confirmed by the team of the trip.
seats-mission-standing-open = My sign-up is filed; the team of the trip has not confirmed it yet.
seats-mission-thanks = Thank you for the attention you will give to this request.
seats-mission-place = Place
seats-mission-date = Date
seats-mission-signature = Signature
seats-mission-answer = Answer of the employer or organisation
seats-mission-yes = Granted
seats-mission-no = Refused
seats-mission-by = Name and role
seats-mission-issued = Document prepared on { $date } by the trip’s sign-up service.

seats-waiting-list = See the waiting list
seats-waiting-heading = <b>Waiting list</b>
seats-waiting-figures = Seats: { $seats } · confirmed: { $seated } · offered: { $offered } · free: { $free }
seats-waiting-line = { $place }. { $who }
seats-waiting-pair = completes a pair
seats-waiting-limit = their organisation has all its seats
seats-waiting-offered = Seat offered to { $who }, until { $until }
seats-waiting-card = { $place }. { $name }
seats-waiting-card-offered = Answer for { $name }
seats-waiting-sheet = See the card
seats-waiting-before = See the previous page
seats-waiting-after = See the next page
seats-waiting-nobody-empty = Nobody is waiting.
seats-waiting-nobody-full = No seat is offered: all are taken or reserved.
seats-waiting-nobody-over = No seat is offered: offers end at the end of { $day }, and an answer takes six hours at least. You can give a seat to the person of your choice.
seats-waiting-nobody-limit = No seat is offered: the organisations of those waiting ({ $names }) already have all their seats ({ $each } each). You can give a seat to the person of your choice.
seats-waiting-freed =
    { $free ->
        [one] <b>A seat is free</b>, and people are waiting.
       *[other] <b>{ $free } seats are free</b>, and people are waiting.
    }
seats-waiting-telephone =
    <b>Somebody to reach by phone</b>
    A seat is reserved for { $who }, until { $until }. The bot cannot write to them.
seats-waiting-call = Phone: { $phone }
seats-waiting-no-phone = No number was given.
seats-waiting-phone = Phone: { $phone }
seats-waiting-function = Role: { $function }
seats-waiting-elected = elected member
seats-waiting-officer = public servant
seats-waiting-association = member of an association
seats-waiting-citizen = citizen
seats-waiting-other = other
seats-waiting-take = Take the seat for them
seats-waiting-decline = Decline the seat for them…
seats-waiting-offer = Offer a seat
seats-waiting-give = Give a seat
seats-waiting-offer-question = <b>Offer a seat to { $who }?</b>
seats-waiting-give-question = <b>Give a seat to { $who }?</b>
seats-waiting-passes = Somebody else is ahead of them and could have this seat.
seats-waiting-exceeds = This organisation would have { $seats } seats, instead of { $each } at most.
seats-waiting-yes = Confirm all the same
seats-waiting-no = Change nothing
seats-waiting-served-offer = A seat is reserved for { $who }, until { $until }.
seats-waiting-served-seat = { $who }, now has a seat.
seats-waiting-decline-question = <b>Decline the seat for them?</b> { $who }, will leave the waiting list, and the seat will go to the next person.
seats-waiting-decline-yes = Yes, decline it
seats-waiting-declined = { $who }, is no longer on the waiting list.
seats-waiting-freed-over =
    { $free ->
        [one] <b>A seat is free.</b>
       *[other] <b>{ $free } seats are free.</b>
    }
