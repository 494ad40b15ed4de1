broadcasts-heading = <b>Broadcasts</b>
broadcasts-none-yet = No broadcast has left or is scheduled.
broadcasts-new = Write a broadcast
broadcasts-see-all = See broadcasts
broadcasts-line-waits = Due { $at } · { $words }
broadcasts-line-left = { $at } · { $words }
broadcasts-prompt = Send what you want to announce: text (bold, links and lists are kept), photo, album, file, voice message or place.
broadcasts-prompt-variant = Send the message to be read in { $tongue }. It replaces the one in that language.
broadcasts-composing = <b>New broadcast</b>
broadcasts-says = “{ $words }”
broadcasts-says-in = { $tongue }: “{ $words }”
broadcasts-carries = With: { $what }
broadcasts-nothing-yet = nothing yet
broadcasts-kind-text = a text
broadcasts-kind-photo = { $count ->
        [one] a photo
       *[other] an album of { $count }
    }
broadcasts-kind-video = { $count ->
        [one] a video
       *[other] an album of { $count }
    }
broadcasts-kind-document = { $count ->
        [one] a file
       *[other] { $count } files
    }
broadcasts-kind-audio = { $count ->
        [one] an audio file
       *[other] { $count } audio files
    }
broadcasts-kind-voice = a voice message
broadcasts-kind-location = a place
broadcasts-kind-venue = a place
broadcasts-to = For: { $whom }
broadcasts-and = { " " }+ { "" }
broadcasts-everybody = all participants
broadcasts-those = participants ({ $names }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    })
broadcasts-organisers = the team
broadcasts-group-named = the group { $title }
broadcasts-nobody-yet = nobody yet
broadcasts-count =
    { $count ->
        [0] Nobody will get it by Telegram.
        [one] One person will get it.
       *[other] { $count } people will get it.
    }
broadcasts-count-left =
    { $count ->
        [one] One more cannot be reached by Telegram.
       *[other] { $count } more cannot be reached by Telegram.
    }
broadcasts-count-mailed =
    { $count ->
        [one] One person will get it by e-mail.
       *[other] { $count } people will get it by e-mail.
    }
broadcasts-leaves = Leaves: { $when }
broadcasts-at-once = once confirmed
broadcasts-rings-now = Urgent: it rings even in quiet hours.
broadcasts-rings-later = Ordinary: it waits for the end of quiet hours.
broadcasts-asks = Answer: { $what }
broadcasts-asks-nothing = no button
broadcasts-repeats = Repeated after { $minutes } min, at most twice, to whoever has not seen it.
broadcasts-preview = See the preview
broadcasts-rewrite = Rewrite
broadcasts-variant = Add: { $tongue }
broadcasts-whom = Choose whom
broadcasts-when = Choose the time
broadcasts-make-urgent = Make urgent
broadcasts-make-ordinary = Make ordinary
broadcasts-ask = Choose the answer
broadcasts-repeat = Repeat
broadcasts-repeat-by-itself = Remind later…
broadcasts-repeating = Noted: in { $minutes } min, then once more, to whom has not answered.
broadcasts-drop = Drop it
broadcasts-back = Back to the broadcast
broadcasts-ask-what = What should it ask?
broadcasts-ask-seen = A “Seen” button
broadcasts-ask-coming = I’m coming / I’m not coming
broadcasts-ask-own = Other answers…
broadcasts-ask-none = Nothing
broadcasts-own-prompt = Send two to four answers, one on each line or separated by “/”. 30 characters each at most.
broadcasts-own-again = Two to four different answers are needed, 30 characters at most, one on each line or separated by “/”.
broadcasts-repeat-what = After how many minutes should it be said again to whoever has not answered? Twice at most; then you get the list of people to call.
broadcasts-delay = { $minutes ->
        [0] Do not repeat
       *[other] After { $minutes } min
    }
broadcasts-when-what = When should it leave? Choose, or send a time: 2.15 pm, tomorrow 8:00, 26/03 14:15, +20.
broadcasts-when-again = That time was not understood, or it is past. Examples: 2.15 pm, tomorrow 8:00, 26/03 14:15, +20.
broadcasts-now = Once confirmed
broadcasts-at = { $at }
broadcasts-whom-what = <b>For whom?</b> Criteria add up: within one, any of them; across them, all at once.
broadcasts-all = Everybody
broadcasts-none = No participants
broadcasts-by-entries = By programme entry
broadcasts-by-organisations = By organisation
broadcasts-by-functions = By role
broadcasts-by-legs = By journey
broadcasts-by-elsewhere = Who travels otherwise
broadcasts-by-unseen = Who has not seen one
broadcasts-by-away = Only whom Telegram does not reach
broadcasts-also-organisers = The team
broadcasts-also-group = The group
broadcasts-unreached = See who cannot be reached
broadcasts-back-whom = Back to the choice
broadcasts-choose-entries = Those expected at these entries:
broadcasts-choose-legs = Those expected on these journeys:
broadcasts-choose-organisations = Those of these organisations:
broadcasts-choose-functions = Those who come as:
broadcasts-choose-elsewhere = Those who travel otherwise:
broadcasts-no-values = There is nothing to choose here.
broadcasts-function-elected = elected members
broadcasts-function-officer = public servants
broadcasts-elsewhere-joins = join elsewhere
broadcasts-elsewhere-leaves = leave from elsewhere
broadcasts-unseen-named = no answer to a broadcast
broadcasts-away-named = not reached by Telegram
broadcasts-owing-what = Those who have not answered:
broadcasts-owing-none = No broadcast asks for an answer.
broadcasts-before = See the previous page
broadcasts-after = See the next page
broadcasts-preview-in = In { $tongue }:
broadcasts-confirm = <b>This is what will be received.</b>
broadcasts-nobody = First choose whom it is for.
broadcasts-nobody-reached = Telegram reaches none of them. Call them, or write to them.
broadcasts-send = Send ({ $count })
broadcasts-send-later = Schedule ({ $count })
broadcasts-edit = Change it
broadcasts-dropped = This broadcast is not being prepared any more.
broadcasts-unsupported = This cannot be broadcast. Send a text, a photo, an album, a file, a voice message or a place.
broadcasts-too-long = It is too long: { $most } characters at most, so that it can still be corrected.
broadcasts-seen = Seen
broadcasts-coming = I’m coming
broadcasts-not-coming = I’m not coming
broadcasts-question-seen = Have you seen this message?
broadcasts-question = Your answer:
broadcasts-nudge-seen = The team is waiting for you to see this message.
broadcasts-nudge = The team is waiting for your answer.
broadcasts-thanks = Noted, thank you.
broadcasts-answered = Noted: { $answer }
broadcasts-only-preview = This is a preview: nothing is sent.
broadcasts-notice = The team has corrected this message.
broadcasts-corrected = <i>Corrected</i>
broadcasts-withdrawn = <i>Withdrawn by the team</i>
broadcasts-leaving = <b>Broadcast being sent</b>
broadcasts-state-scheduled = <b>Broadcast scheduled</b>
broadcasts-state-sent = <b>Broadcast sent</b>
broadcasts-state-corrected = <b>Broadcast corrected</b>
broadcasts-state-withdrawn = <b>Broadcast withdrawn</b>
broadcasts-state-cancelled = <b>Broadcast cancelled</b>
broadcasts-bar = { $bar } { $percent }%
broadcasts-got = Received: { $got } of { $everybody }
broadcasts-count-waiting = waiting: { $count }
broadcasts-count-blocked = bot blocked: { $count }
broadcasts-count-refused = refused: { $count }
broadcasts-count-absent = not on Telegram: { $count }
broadcasts-count-corrected = Corrected for { $count }
broadcasts-in-group = Sent to the group too
broadcasts-taken-back = Withdrawn from { $done } of { $got }
broadcasts-seen-by = Seen: { $seen } of { $got }
broadcasts-answer = { $answer }: { $count }
broadcasts-no-answer = no answer: { $count }
broadcasts-missing = <b>Still missing</b>
broadcasts-to-phone = <b>To call</b>
broadcasts-person = • { $name }: { $phone }
broadcasts-person-away = • { $name }: { $phone } (phone only)
broadcasts-person-mailed = • { $name }: { $phone }, { $email }
broadcasts-unnamed = no name
broadcasts-no-phone = no phone number
broadcasts-copy = Copy: { $name }
broadcasts-more =
    { $count ->
        [one] … and one more
       *[other] … and { $count } more
    }
broadcasts-nudge-button =
    { $count ->
        [one] Remind this person
       *[other] Remind these { $count } people
    }
broadcasts-nudged =
    { $count ->
        [0] Nothing has left: nobody to remind, or a reminder left less than two minutes ago.
        [one] One person is reminded.
       *[other] { $count } people are reminded.
    }
broadcasts-see-missing = See who is missing
broadcasts-see-answers = See the answers
broadcasts-correct = Correct…
broadcasts-withdraw = Withdraw…
broadcasts-back-live = Back to the follow-up
broadcasts-list-missing = <b>Still missing ({ $count })</b>
broadcasts-list-answers = <b>Answers ({ $count })</b>
broadcasts-list-away = <b>Not reachable by Telegram ({ $count })</b>
broadcasts-answered-line = • { $name }: { $answer }
broadcasts-call = <b>To call</b>
broadcasts-call-since = “{ $words }”, sent on { $at }:
broadcasts-call-nobody = Nobody at the moment.
broadcasts-call-button = See whom to call ({ $count })
broadcasts-fix-which = Which language should be corrected?
broadcasts-fix-in = Correct: { $tongue }
broadcasts-fix-prompt = Send the corrected message. A text replaces the text or the caption.
broadcasts-fix-confirm =
    <b>This is the corrected message.</b>
    { $count ->
        [one] It will be changed for one person, with a short notice.
       *[other] It will be changed for { $count } people, with a short notice.
    }
broadcasts-fix-confirm-reply =
    <b>This is the corrected message.</b>
    { $count ->
        [one] The first one cannot be changed: this one will answer it, for one person.
       *[other] The first one cannot be changed: this one will answer it, for { $count } people.
    }
broadcasts-fix-yes = Correct it ({ $count })
broadcasts-withdraw-what =
    <b>Withdraw this broadcast?</b>
    { $count ->
        [one] It will be deleted for one person, or struck out where Telegram does not delete it any more.
       *[other] It will be deleted for { $count } people, or struck out where Telegram does not delete it any more.
    } What has not left will not leave.
broadcasts-withdraw-yes = Yes, withdraw it
broadcasts-cancel = Cancel it
broadcasts-cancelled = It is cancelled: nothing has left.
