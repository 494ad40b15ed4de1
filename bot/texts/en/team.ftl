team-prompt =
    <b>Write to the team</b>
    Send your message: text, photo, file, voice message or location. The team’s answer will arrive here.
team-placeholder = Your message to the team
team-received = Your message has been passed on to the team. The answer will arrive here.
team-card =
    Message from <b>{ $name }</b> ({ $role }).
    Reply to this message or to the next one: your answer will reach them.
    { $reference }
team-somebody = somebody without a name
team-role-outsider = not signed up
team-role-member = sign-up not confirmed
team-role-participant = participant
team-role-captain = captain
team-role-organiser = organiser
team-answer-button = Answer
team-answer-prompt = Send your answer to <b>{ $name }</b>.
team-answer = <b>{ $name }</b>, from the team, answers:
team-reply = To write again: /team
team-delivered = Your answer to { $name } is on its way.
team-unreachable = { $name } no longer receives the bot’s messages: your answer could not be delivered.
team-answered-by = { $colleague } has answered { $name } ({ $reference }).
team-answered-already = { $colleague } had already answered this message. Your answer was sent too.
team-too-many =
    You have already written several times: the team is reading your messages. { $minutes ->
        [one] You can write again in one minute.
       *[other] You can write again in { $minutes } minutes.
    }
team-nobody = No organiser can be reached through the bot for now. Please try again later.
team-nobody-phone = No organiser can be reached through the bot for now. Please call { $name }, { $phone }
team-unsupported = This sort of message cannot be passed on. Send a text, a photo, a file, a voice message or a location.
