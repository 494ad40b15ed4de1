correcting-open = Correct an answer
correcting-write-open = Write to this person
correcting-back = Back to the card
correcting-which =
    <b>Correct an answer of { $name }</b>
    Which one? This person will read what you corrected.
correcting-ask =
    <b>{ $name }: { $title }</b>
    Choose a button, or write the answer.
correcting-done = Corrected, and { $name } is told.
correcting-done-untold = Corrected. { $name } does not receive the bot’s messages: tell them yourself.
correcting-told = <b>{ $name }</b>, from the team, has corrected your sign-up.
correcting-write = Send your message to <b>{ $name }</b>. The answer will arrive here.
correcting-written = Your message to { $name } is on its way.
