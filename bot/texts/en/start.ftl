start-hello =
    <b>{ $trip }</b>
    Hello, this is the bot of the trip. Organiser: { $organiser }.
start-when = { $period }, { $region }
start-about =
    <b>{ $theme }</b>
    { $objective }
start-audience = For whom: { $audience }
start-deadline-open = Sign-up closes on { $day }, end of day. You sign up here, in a few minutes.
start-deadline-closed = Sign-up closed at the end of { $day }. If you have a question, write to the team.
start-member = Your place is not confirmed yet. Meanwhile, you can see the outline of the programme or write to the team.
start-participant =
    You are part of the delegation. { $days ->
        [one] We leave tomorrow.
       *[other] We leave in { $days } days.
    }
start-organiser =
    You are one of the organisers. { $days ->
        [one] We leave tomorrow.
       *[other] We leave in { $days } days.
    }
start-during = The trip is under way. What are you looking for?
start-after = The trip is over. Thank you for coming along or for your interest! The programme can still be read.
start-as-participant = You see the bot as a participant does. To come back: /organise
