waiting-list = See the waiting list
waiting-heading = <b>Waiting list</b>
waiting-figures = Seats: { $seats } · confirmed: { $seated } · offered: { $offered } · free: { $free }
waiting-line = { $place }. { $who }
waiting-pair = completes a pair
waiting-limit = their organisation has all its seats
waiting-offered = Seat offered to { $who }, until { $until }
waiting-card = { $place }. { $name }
waiting-card-offered = Answer for { $name }
waiting-sheet = See the card
waiting-before = Previous page
waiting-after = Next page
waiting-nobody-empty = Nobody is waiting.
waiting-nobody-full = No seat is offered: all are taken or reserved.
waiting-nobody-over = No seat is offered: offers end at the end of { $day }, and an answer takes six hours at least. You can give a seat to the person of your choice.
waiting-nobody-limit = No seat is offered: the organisations of those waiting ({ $names }) already have all their seats ({ $each } each). You can give a seat to the person of your choice.
waiting-freed =
    { $free ->
        [one] <b>A seat is free</b>, and people are waiting.
       *[other] <b>{ $free } seats are free</b>, and people are waiting.
    }
waiting-telephone =
    <b>Somebody to reach by phone</b>
    A seat is reserved for { $who }, until { $until }. The bot cannot write to them.
waiting-call = Phone: { $phone }
waiting-no-phone = No number was given.
waiting-phone = Phone: { $phone }
waiting-function = Role: { $function }
waiting-elected = elected member
waiting-officer = public servant
waiting-association = member of an association
waiting-citizen = citizen
waiting-other = other
waiting-take = Take the seat for them
waiting-decline = Decline the seat for them…
waiting-offer = Offer a seat
waiting-give = Give a seat
waiting-offer-question = <b>Offer a seat to { $who }?</b>
waiting-give-question = <b>Give a seat to { $who }?</b>
waiting-passes = Somebody else is ahead of them and could have this seat.
waiting-exceeds = This organisation would have { $seats } seats, instead of { $each } at most.
waiting-yes = Confirm all the same
waiting-no = Change nothing
waiting-served-offer = A seat is reserved for { $who }, until { $until }.
waiting-served-seat = { $who }, now has a seat.
waiting-decline-question = <b>Decline the seat for them?</b> { $who }, will leave the waiting list, and the seat will go to the next person.
waiting-decline-yes = Yes, decline it
waiting-declined = { $who }, is no longer on the waiting list.
waiting-freed-over =
    { $free ->
        [one] <b>A seat is free.</b>
       *[other] <b>{ $free } seats are free.</b>
    }
