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

team-journal-heading = <b>Record of decisions</b>
team-journal-none = Nothing is noted yet.
team-journal-line = • { $stamp } · { $who }: { $what }
team-journal-line-about = • { $stamp } · { $who }: { $what } ({ $whose })
team-journal-cut =
    { $count ->
        [one] … and one more line
       *[other] … and { $count } more lines
    }
team-journal-newer = Newer
team-journal-older = Older
team-journal-open = Read the record
team-journal-bot = the bot
team-journal-left = somebody who left
team-journal-erased = erased sign-up
team-journal-did-accepted = membership of the network accepted
team-journal-did-account = Telegram account changed
team-journal-did-asked = question asked
team-journal-did-came-back = back after a withdrawal
team-journal-did-claimed = membership of the network to check
team-journal-did-confirmed = sign-up finished
team-journal-did-corrected = answers corrected
team-journal-did-declined = offered seat declined
team-journal-did-deadline = deadline moved
team-journal-did-erased = data erased
team-journal-did-exported = sign-up data exported
team-journal-did-forgotten = data erased at the person’s request
team-journal-did-imported = sign-up imported
team-journal-did-lapsed = offer not taken
team-journal-did-link = personal link made
team-journal-did-offered = seat offered
team-journal-did-refused = sign-up refused
team-journal-did-registered = signed up by somebody else
team-journal-did-seated = seat given
team-journal-did-taken-over = seat taken over by a colleague
team-journal-did-vouched = membership vouched for by a colleague
team-journal-did-waiting = put on the waiting list
team-journal-did-withdrawn = withdrawal
team-journal-did-broadcast-cancelled = scheduled broadcast cancelled
team-journal-did-broadcast-corrected = broadcast corrected
team-journal-did-broadcast-nudged = broadcast said again
team-journal-did-broadcast-repeats = broadcast to be said again
team-journal-did-broadcast-scheduled = broadcast scheduled
team-journal-did-broadcast-sent = broadcast sent
team-journal-did-broadcast-withdrawn = broadcast withdrawn
team-journal-did-roll-call-opened = roll-call opened
team-journal-did-roll-call-complete = roll-call closed, everyone was here
team-journal-did-roll-call-left = roll-call closed, left with people missing
team-journal-did-roll-call-reminded = those who were missing reminded
team-journal-did-roll-call-reopened = roll-call reopened
team-journal-did-missed-the-departure = missing at the departure
team-journal-did-asked-another-organisation = another organisation asked for
team-journal-did-served = seat given by the team
team-journal-did-members-imported = list of members imported
team-journal-did-mirror-published = evening mirror published
team-journal-did-reopened = case reopened
team-journal-did-taken = offered seat taken
team-journal-did-adopted = sign-up now managed by the person
team-journal-detailed = { $what }, { $detail }
team-journal-as-member = as a member of “{ $organisation }”
team-journal-organisation-gone = as a member of an organisation that is no longer in the list
team-journal-as-written = under the name given
team-journal-for = for: { $name }
team-journal-from = before: { $name }
team-journal-size =
    { $organisations ->
        [one] { $organisations } organisation
       *[other] { $organisations } organisations
    }, { $people ->
        [one] { $people } person
       *[other] { $people } people
    }
team-journal-version = version { $version }
team-journal-every-sheet = every sheet
team-journal-link-claim = to manage their sign-up
team-journal-link-takeover = to give their seat
team-journal-link-account = to change Telegram account
team-journal-how-by-hand = at the team’s request
team-journal-how-passes = ahead of somebody who was waiting
team-journal-how-limit = beyond the limit of their organisation
team-journal-did-became-organiser = became an organiser
team-journal-did-named = organiser added
team-journal-did-changed-the-organisation = change of organisation accepted
team-journal-did-kept-the-organisation = change of organisation refused
team-journal-did-admission-approve = let into the group
team-journal-did-admission-decline = not let into the group
team-journal-did-admission-take-out = taken out of the group
team-journal-did-programme-exported = programme exported
team-journal-did-attendance-exported = attendance exported
team-journal-did-programme-imported = programme imported and published
team-journal-did-programme-published = programme published
team-journal-did-programme-restored = import of the programme undone
team-journal-an-erased = an erased sign-up
team-journal-did-attendance = attendance changed
team-journal-did-buddy = buddy chosen or removed
team-journal-did-telephone = preference for the phone changed
team-journal-did-captain-named = captain added
team-journal-did-became-captain = became a captain
team-journal-did-captain-taken-off = captain taken off
team-journal-did-captain-no-more = captain no more
team-journal-did-organiser-taken-off = organiser taken off
team-journal-did-left-the-team = left the team
team-journal-did-kept-inside = person kept in the group
team-journal-did-shown-out = person to be taken out of the group
team-journal-command-line = the command line
team-journal-did-group-bound = participants’ group linked
team-journal-did-reminded = missing answers asked for
team-journal-did-carnet-exported = journal exported
team-journal-did-debriefs-exported = answers about visits exported
team-journal-did-facilitator-named = facilitation entrusted
team-journal-did-facilitator-taken-off = facilitation taken back
team-journal-did-trip-closed = trip closed
team-journal-did-trip-reopened = trip opened again

team-trouble-begins = Something does not work: { $what }. The bot tries again by itself; you will be told once it works again.
team-trouble-ends = It works again: { $what }.
team-trouble-changes = the news of programme changes
team-trouble-broadcasts = sending broadcasts
team-trouble-notices = reminders and the programme of the day
team-trouble-arrivals = the messages to those who come or come back
team-trouble-offers = the offers of seats
team-trouble-group = the invitation to the group
team-trouble-idle = the reminder of sign-ups left unfinished
team-trouble-menus = the update of the command menus
team-trouble-purge = the erasure of data past its end date
team-trouble-token = receiving messages (another program uses the same token: stop one of the two)
team-trouble-cards = keeping the programme of the day up to date
team-trouble-mail = sending e-mails (the mail server does not take them)
team-trouble-pushes = sending messages (Telegram does not take them: they wait and will leave)
team-trouble-slow = the speed of answers (the database is slow)
team-trouble-database = saving what you send (the database is full or out of reach)
team-trouble-watch = the watch over the bot itself
team-trouble-media = keeping photos and voice notes (the disk is full, or the store does not answer: they wait and will be kept)
team-trouble-turning = the anonymous answers about visits
team-trouble-debriefs = the questions asked after visits
team-trouble-mirror = the evening mirror
team-trouble-relays = mails and the messages to buddies
team-trouble-promises = what each tries at home
team-journal-did-host-page-handed = page received, to pass on to the hosts
team-journal-did-host-page-mailed = page sent to the hosts
team-journal-did-host-precision = the hosts’ correction noted
team-journal-did-carnet-imported = journal of an earlier delegation imported
team-journal-did-answer-noted = answer noted for somebody without Telegram
team-journal-did-answer-taken-back = answer of somebody without Telegram taken back
