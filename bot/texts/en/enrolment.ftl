enrolment-correcting-open = Correct an answer
enrolment-correcting-write-open = Write to this person
enrolment-correcting-back = Back to the card
enrolment-correcting-which =
    <b>Correct an answer of { $name }</b>
    Which one? This person will read what you corrected.
enrolment-correcting-ask =
    <b>{ $name }: { $title }</b>
    Choose a button, or write the answer.
enrolment-correcting-done = Corrected, and { $name } is told.
enrolment-correcting-done-untold = Corrected. { $name } does not receive the bot’s messages: tell them yourself.
enrolment-correcting-told = <b>{ $name }</b>, from the team, has corrected your sign-up.
enrolment-correcting-write = Send your message to <b>{ $name }</b>. The answer will arrive here.
enrolment-correcting-written = Your message to { $name } is on its way.

enrolment-preview = <b>What this list would change in the sign-ups</b>
enrolment-counts = Added: { $added } · Corrected: { $corrected } · Already there: { $same } · Left aside: { $aside }
enrolment-added = + { $name } ({ $organisation })
enrolment-corrected = ~ { $name }: { $fields }
enrolment-field = { $field }: { $was } → { $now }
enrolment-aside = – { $name }, left aside: { $status }
enrolment-more =
    { $count ->
        [one] … and one more person
       *[other] … and { $count } more people
    }
enrolment-choose = Nothing has changed yet. The people added are admitted by you, without a Telegram account. Their rank is the date given in the file, else today’s. An empty cell leaves the current answer.
enrolment-yes = Import this list
enrolment-nothing = This list changes nothing in the sign-ups.
enrolment-done = <b>The list is imported.</b>
enrolment-done-seated =
    { $count ->
        [one] One sign-up confirmed
       *[other] { $count } sign-ups confirmed
    }
enrolment-done-waiting =
    { $count ->
        [one] One person on the waiting list
       *[other] { $count } people on the waiting list
    }
enrolment-done-corrected =
    { $count ->
        [one] One sign-up corrected
       *[other] { $count } sign-ups corrected
    }
enrolment-dropped = File dropped: the sign-ups have not changed.
enrolment-stale = The sign-ups changed meanwhile, or this file is no longer waiting: nothing is imported. Send the file again to see the difference.
enrolment-corrected-for-you = The team corrected your sign-up: { $fields }. To read it again: /status
enrolment-field-first-name = first name
enrolment-field-last-name = last name
enrolment-field-function = role
enrolment-field-phone = phone
enrolment-field-reason = motivation
enrolment-field-nights = nights
enrolment-field-sharing = room
enrolment-field-joins = joins at
enrolment-field-leaves = leaves at
enrolment-field-diet = meals
enrolment-field-access = access needs
enrolment-field-emergency = emergency contact
enrolment-field-email = address
enrolment-confirm = Import this list?
enrolment-field-days = days attended
enrolment-field-groups = groups
enrolment-field-absent = entries not attended

enrolment-invite-title = { $trip }: sign-up poster
enrolment-invite-whom = For whom?
enrolment-invite-programme = On the programme
enrolment-invite-more =
    { $count ->
        [one] … and one other
       *[other] … and { $count } others
    }
enrolment-invite-call = A question? { $name }, { $phone }
enrolment-invite-deadline = Sign up until { $day }, end of day
enrolment-invite-how = Sign up with your phone, on Telegram
enrolment-invite-alt = QR code of the sign-up link { $link }
enrolment-invite-link = Sign-up link: { $link }
enrolment-invite-written = File written: { $path }
enrolment-invite-source = { $source }: the source is at most 40 unaccented letters, digits, - or _.
enrolment-invite-no-token = BOT_TOKEN is missing: the sign-up link holds the bot’s name, which Telegram alone knows. Give the token from BotFather.

enrolment-participants-sheet-participants = Participants
enrolment-participants-sheet-coach = Coach
enrolment-participants-sheet-hotel = Hotel
enrolment-participants-sheet-caterer = Caterer
enrolment-participants-sheet-diets = Diets
enrolment-participants-sheet-journal = Record
enrolment-participants-column-last = Last name
enrolment-participants-column-first = First name
enrolment-participants-column-organisation = Organisation
enrolment-participants-column-role = Role
enrolment-participants-column-email = Email
enrolment-participants-column-status = Status
enrolment-participants-column-confirmed = Confirmed on
enrolment-participants-column-nights = Nights
enrolment-participants-column-access = Access needs
enrolment-participants-column-emergency = Emergency contact
enrolment-participants-column-reason = Reason
enrolment-participants-column-phone = Phone
enrolment-participants-column-joins = Joins
enrolment-participants-column-leaves = Leaves
enrolment-participants-column-sharing = Room
enrolment-participants-column-meal = Meals
enrolment-participants-column-people = People
enrolment-participants-column-diet = Diet
enrolment-participants-column-seated = Confirmed
enrolment-participants-column-queued = Waiting
enrolment-participants-column-when = When
enrolment-participants-column-who = Who
enrolment-participants-column-what = What
enrolment-participants-column-whose = Sign-up
enrolment-participants-column-detail = Detail
enrolment-participants-total = Total
enrolment-participants-guests = Guests
enrolment-participants-no-diet = Nothing said
enrolment-participants-access-needs = Access needs (ask the team)
enrolment-participants-file-xlsx = participants
enrolment-participants-file-participants = participants
enrolment-participants-file-coach = coach
enrolment-participants-file-hotel = hotel
enrolment-participants-file-caterer = caterer
enrolment-participants-file-diets = diets
enrolment-participants-file-journal = record
enrolment-participants-choose =
    <b>Export</b>
    Choose the content and the format. The .xlsx workbook holds every sheet; a .csv holds one.
    These files hold personal data: pass on to each supplier their own sheet alone.
enrolment-participants-book = Participants, every sheet (.xlsx)
enrolment-participants-csv = { $sheet } (.csv)
enrolment-participants-caption = Sign-ups as of { $stamp }
enrolment-participants-caption-sheet = { $sheet }, as of { $stamp }
enrolment-participants-open = Export the sign-ups
enrolment-participants-back = Back to the exports
enrolment-participants-column-days = Days
enrolment-participants-column-groups = Group
enrolment-participants-column-absent = Not attending

enrolment-signups-heading = <b>Sign-ups</b>
enrolment-signups-seated = Confirmed: <b>{ $seated }</b> · seats left: <b>{ $left }</b>
enrolment-signups-count-review = To review: { $count }
enrolment-signups-count-waiting = On the waiting list: { $count }
enrolment-signups-count-offered = Seat offered: { $count }
enrolment-signups-count-withdrawn = Withdrawn: { $count }
enrolment-signups-count-refused = Refused: { $count }
enrolment-signups-count-lapsed = Offer not taken: { $count }
enrolment-signups-count-drafts = Being filled in: { $count }
enrolment-signups-days-left =
    { $days ->
        [0] Closes tonight ({ $day })
        [one] Closes tomorrow night ({ $day })
       *[other] Closes in { $days } days ({ $day })
    }
enrolment-signups-closed = Sign-up closed at the end of { $day }.
enrolment-signups-functions = By role (confirmed): { $counted }
enrolment-signups-function = { $function } { $count }
enrolment-signups-is-elected = elected
enrolment-signups-is-officer = public servant
enrolment-signups-is-association = association
enrolment-signups-is-citizen = citizen
enrolment-signups-is-other = other
enrolment-signups-is-unsaid = not said
enrolment-signups-organisations = <b>By organisation</b>
enrolment-signups-organisation = • { $name }: { $counted }
enrolment-signups-more-organisations =
    { $count ->
        [one] … and one more organisation
       *[other] … and { $count } more organisations
    }
enrolment-signups-open-review = See requests ({ $count })
enrolment-signups-open-seated = See confirmed ({ $count })
enrolment-signups-open-waiting = See waiting ({ $count })
enrolment-signups-open-left = See withdrawals and refusals ({ $count })
enrolment-signups-open-drafts = See drafts ({ $count })
enrolment-signups-open-unreached = See unreachable ({ $count })
enrolment-signups-list-review =
    <b>To review ({ $count })</b>
    The oldest first.
enrolment-signups-list-seated = <b>Confirmed sign-ups ({ $count })</b>
enrolment-signups-list-left = <b>Withdrawn, refused, offer not taken ({ $count })</b>
enrolment-signups-list-drafts =
    <b>Sign-ups being filled in ({ $count })</b>
    Nothing is confirmed: these people hold no seat.
enrolment-signups-list-unreached =
    <b>The bot cannot write to them ({ $count })</b>
    They never opened the bot, or they blocked it. Call them, or send them by other means the link on their card.
enrolment-signups-phone-of = { $name }: { $phone }
enrolment-signups-no-phone = no phone number
enrolment-signups-page = Page { $page } of { $pages }
enrolment-signups-before = See the previous page
enrolment-signups-after = See the next page
enrolment-signups-back = Back to sign-ups
enrolment-signups-unnamed = no name (no. { $number })
enrolment-signups-find = Search
enrolment-signups-find-again = Search again
enrolment-signups-find-prompt = Send a name, an organisation, an address or a phone number, even a part of it.
enrolment-signups-found =
    { $count ->
        [one] One person found
       *[other] { $count } people found
    }
enrolment-signups-found-more = The first { $shown } are shown: add a word to narrow it down.
enrolment-signups-found-none = Nobody matches “{ $words }”.
enrolment-signups-card-name = <b>{ $name }</b>
enrolment-signups-card-who = { $who }
enrolment-signups-card-status = <b>{ $status }</b>
enrolment-signups-card-ranked = Sign-up finished on { $stamp }
enrolment-signups-card-offered = Seat held until { $stamp }
enrolment-signups-card-proof = Membership of the network: { $proof }
enrolment-signups-card-registrar = Signed up by { $name }
enrolment-signups-proof-none = not settled yet
enrolment-signups-proof-mailbox = address verified
enrolment-signups-proof-vouched = vouched for by a colleague
enrolment-signups-proof-organiser = admitted by the team
enrolment-signups-status-draft = Being filled in
enrolment-signups-status-review = To review
enrolment-signups-status-seated = Confirmed
enrolment-signups-status-waiting = On the waiting list
enrolment-signups-status-offered = Seat offered
enrolment-signups-status-lapsed = Offer not taken
enrolment-signups-status-withdrawn = Withdrawn
enrolment-signups-status-refused = Refused
enrolment-signups-says-phone = Phone: { $said }
enrolment-signups-says-email = Address: { $said }
enrolment-signups-says-nights = Nights: { $said }
enrolment-signups-says-sharing = Room: { $said }
enrolment-signups-says-joins = Joins: { $said }
enrolment-signups-says-leaves = Leaves: { $said }
enrolment-signups-says-diet = Meals: { $said }
enrolment-signups-says-access = Access needs: { $said }
enrolment-signups-says-emergency = In an emergency: { $said }
enrolment-signups-says-reason = Motivation: { $said }
enrolment-signups-never-started = ⚠ This person has not opened the bot: call them, or get their link to them.
enrolment-signups-blocked = ⚠ This person blocked the bot or left Telegram: call them.
enrolment-signups-copy-phone = Copy their number
enrolment-signups-withdraw = Record their withdrawal
enrolment-signups-withdraw-question =
    <b>Record { $name }’s withdrawal?</b>
    Their seat will be free at once. Signing up again would give a new rank.
enrolment-signups-withdraw-yes = Confirm the withdrawal
enrolment-signups-withdraw-no = Keep the sign-up
enrolment-signups-withdrawn-for-you = The team recorded your withdrawal. If this is a mistake, write to them: /team
enrolment-signups-tally-seated = { $count } confirmed
enrolment-signups-tally-review = { $count } to review
enrolment-signups-tally-waiting = { $count } waiting
enrolment-signups-tally-offered = { $count } offered
enrolment-signups-back-list = Back to the list
enrolment-signups-says-days = Days attended: { $said }
enrolment-signups-says-groups = Groups: { $said }
enrolment-signups-says-absent = Does not come to: { $said }

enrolment-status-none = You are not signed up for the trip.
enrolment-status-draft = Your sign-up is started, but not confirmed. Your answers are kept.
enrolment-status-review =
    <b>Your sign-up is being checked.</b>
    The team checks that you are a member of the network, then replies to you here. Your rank is kept.
enrolment-status-seated = <b>You are signed up: your seat is confirmed.</b>
enrolment-status-waiting =
    <b>{ $place ->
        [1] You are first on the waiting list.
       *[other] You are number { $place } on the waiting list.
    }</b>
    If a seat becomes free for you, the bot offers it to you here.
enrolment-status-offered =
    <b>A seat is offered to you.</b>
    It is reserved for you until { $until }. Without an answer by then, it will go to the next person.
enrolment-status-lapsed = The seat offered to you was not taken: you are no longer on the waiting list. Signing up again would give a new rank.
enrolment-status-withdrawn = You have withdrawn. Signing up again would give a new rank.
enrolment-status-refused =
    Your sign-up was not accepted.
    If this is a mistake, write to the team.
enrolment-status-until = You can correct your answers or withdraw here until { $day }, end of day.
enrolment-status-cutoff = Since the end of { $day }, corrections and withdrawals go through the team. Write to them: they will see to it.
enrolment-status-button-fix = Correct my answers
enrolment-status-button-vouch = Get a link for a colleague
enrolment-status-button-withdraw = Withdraw
enrolment-status-button-home = Go back
enrolment-status-again = Sign up again
enrolment-status-correct =
    <b>Correct an answer</b>
    Your seat and your rank are kept.
enrolment-status-mended = Corrected.
enrolment-status-withdraw =
    <b>Withdraw?</b>
    You will lose your rank. Signing up again would give a new one.
enrolment-status-withdraw-seat =
    <b>Withdraw?</b>
    Your seat becomes free at once. Signing up again would give a new rank, and no promise of a seat.
enrolment-status-withdraw-yes = Yes, withdraw
enrolment-status-withdraw-no = Stay signed up
enrolment-status-left = Done: you are no longer part of the trip. Thank you for telling the team.
enrolment-status-organisation-asked = Your membership was checked for your present organisation. The change is put to the team; until then, your seat, your rank and your organisation stay the same.
enrolment-status-told-corrected = <b>{ $name }</b> ({ $organisation }) corrected their sign-up.
enrolment-status-told-private = { $title }: answer changed
enrolment-status-organisation-card =
    <b>{ $name }</b> ({ $organisation }) asks to change organisation: <b>{ $wanted }</b>.
    Their seat and rank are kept. Nothing changes before you answer.
enrolment-status-organisation-accept = Accept the change
enrolment-status-organisation-refuse = Keep the organisation
enrolment-status-organisation-changed = The team accepted the change: you are signed up for <b>{ $organisation }</b>. Your seat and your rank are the same.
enrolment-status-organisation-kept = The team did not accept the change: you stay signed up for <b>{ $organisation }</b>. To talk about it: /team
enrolment-status-organisation-beyond =
    <b>{ $organisation }</b> already has { $each ->
        [one] the one seat that an organisation may have
       *[other] the { $each } seats that an organisation may have
    }. Accept all the same?
enrolment-status-organisation-accept-beyond = Accept beyond the limit
enrolment-status-organisation-told-yes = { $colleague } accepted a change of organisation: { $name }, <b>{ $wanted }</b>.
enrolment-status-organisation-told-no = { $colleague } did not accept a change of organisation: { $name }, <b>{ $wanted }</b>.
enrolment-status-organisation-done-yes = Done: <b>{ $name }</b> is signed up for <b>{ $organisation }</b>, and has been told.
enrolment-status-organisation-done-no = Done: <b>{ $name }</b> stays signed up for <b>{ $organisation }</b>, and has been told.
enrolment-status-told-withdrawn = <b>{ $name }</b> ({ $organisation }) has withdrawn.
enrolment-status-told-seat-free = <b>{ $name }</b> ({ $organisation }) has withdrawn: their seat is free.
enrolment-status-refused-reason =
    Your sign-up was not accepted. Reason: { $reason }
    If this is a mistake, write to the team.
