team-prompt =
    <b>Write to the team</b>
    Send your message: text, photo, file, voice message or location. The team’s answer will arrive here.
team-placeholder = Your message to the team
team-received = Your message has been passed on to the team. The answer will arrive here.
team-card =
    Message from <b>{ $name }</b> ({ $role }).
    Reply to this message or to the next one: your answer will reach them.
team-somebody = somebody without a name
team-role-outsider = not signed up
team-role-member = sign-up not confirmed
team-role-participant = participant
team-role-captain = captain
team-role-organiser = organiser
team-answer-button = Answer
team-answer-prompt = Send your answer to <b>{ $name }</b>.
team-answer = <b>{ $name }</b>, from the team, answers:
team-delivered = Your answer to { $name } is on its way.
team-unreachable = { $name } no longer receives the bot’s messages: your answer could not be delivered.
team-answered-by = { $colleague } has answered { $name }.
team-answered-already = { $colleague } had already answered this message. Your answer was sent too.
team-too-many =
    You have already written several times: the team is reading your messages. { $minutes ->
        [one] You can write again in one minute.
       *[other] You can write again in { $minutes } minutes.
    }
team-nobody = No organiser can be reached through the bot for now. Please try again later.
team-nobody-phone = No organiser can be reached through the bot for now. Please call { $name }, { $phone }
team-unsupported = This sort of message cannot be passed on. Send a text, a photo, a file, a voice message or a location.
team-card-again =
    <b>{ $name }</b> ({ $role }) answers you.
    Reply to this message or to the next one: your answer will reach them.
team-card-answer = { $colleague } answered on { $stamp }: “{ $words }”
team-card-answered = { $colleague } answered on { $stamp } (photo, file, sound or location).
team-writes = <b>{ $name }</b>, from the team, writes to you:
team-forward = Pass this message on to the team
team-waiting =
    <b>{ $count ->
        [one] One message is waiting for an answer
       *[other] { $count } messages are waiting for an answer
    }</b>
team-waiting-line = { $name }, { $stamp }
team-waiting-more =
    { $count ->
        [one] … and one more recent.
       *[other] … and { $count } more recent.
    }
team-waiting-read = Read the message of { $name }
team-waiting-none = No message is waiting for an answer.
team-forwarded = You asked to pass this message on to the team.
team-gone = This message was erased in the meantime: your answer was not sent.
