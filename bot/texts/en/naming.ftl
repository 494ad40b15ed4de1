naming-heading = <b>The team and captains</b>
naming-list-organiser = <b>Organisers</b>
naming-list-captain = <b>Captains: they call the roll, nothing more</b>
naming-line = • { $name }
naming-line-fixed = • { $name } (in the bot’s settings: taken off there only)
naming-more =
    { $count ->
        [one] … and one more person
       *[other] … and { $count } more people
    }
naming-nameless = id { $id }
naming-ask-organiser = Add an organiser
naming-ask-captain = Add a captain
naming-off = Take { $name } off
naming-prompt-organiser = Who is to be an organiser? Share this person’s contact, forward one of their messages, or send their id or the name of their confirmed sign-up. They must have written to the bot already.
naming-prompt-captain = Who is to be a captain? Share this person’s contact, forward one of their messages, or send their id or the name of their confirmed sign-up.
naming-which = Several people have this name. Which one do you mean?
naming-card-organiser = <b>Add { $name } as an organiser?</b>
naming-card-captain = <b>Add { $name } as a captain?</b>
naming-known = { $who }
naming-unproved = No confirmed sign-up: this is the name the person chose on Telegram.
naming-id = Telegram id: { $id }
naming-means-organiser = This person will see all data, health and emergency contacts included; they will be able to change the programme, decide on sign-ups, write to everybody and add others. The record will keep it.
naming-means-captain = This person will be able to call the roll before a departure, and nothing more. The record will keep it.
naming-yes-organiser = Add as an organiser
naming-yes-captain = Add as a captain
naming-no = Do not add
naming-back = Back to the list
naming-already-organiser = <b>{ $name }</b> is one of the organisers already.
naming-already-captain = <b>{ $name }</b> is a captain already.
naming-may-not-captain = <b>{ $name }</b> cannot be a captain: this role is for participants whose sign-up is confirmed.
naming-not-known = The bot does not know this person: ask them to send it /start first, then try again.
naming-display-name = No confirmed sign-up has this name. Somebody calls themselves so on Telegram, but people choose their name there: share their contact instead, forward one of their messages, or send their id.
naming-hidden = Telegram does not say who this person is. Share their contact, or send their id or their name.
naming-done-organiser = <b>{ $name }</b> is now one of the organisers.
naming-done-captain = <b>{ $name }</b> is now a captain.
naming-you-are-organiser = You are now one of the organisers of the trip.
naming-you-are-captain = You are now a captain: you can call the roll before a departure.
naming-no-more-organiser = You are no longer one of the organisers of the trip.
naming-no-more-captain = You are no longer a captain. You still take part in the trip.
naming-off-organiser =
    <b>Take { $name } off the team?</b>
    This person will no longer see any data nor receive the team’s messages.
naming-off-captain =
    <b>Take the role of captain from { $name }?</b>
    This person will no longer call the roll. They still take part in the trip.
naming-off-yes = Take off
naming-off-no = Change nothing
