signups-heading = <b>Sign-ups</b>
signups-seated = Confirmed: <b>{ $seated }</b> · seats left: <b>{ $left }</b>
signups-count-review = To review: { $count }
signups-count-waiting = On the waiting list: { $count }
signups-count-offered = Seat offered: { $count }
signups-count-withdrawn = Withdrawn: { $count }
signups-count-refused = Refused: { $count }
signups-count-lapsed = Offer not taken: { $count }
signups-count-drafts = Being filled in: { $count }
signups-days-left =
    { $days ->
        [0] Closes tonight ({ $day })
        [one] Closes tomorrow night ({ $day })
       *[other] Closes in { $days } days ({ $day })
    }
signups-closed = Sign-up closed at the end of { $day }.
signups-functions = By role (confirmed): { $counted }
signups-function = { $function } { $count }
signups-is-elected = elected
signups-is-officer = public servant
signups-is-association = association
signups-is-citizen = citizen
signups-is-other = other
signups-is-unsaid = not said
signups-organisations = <b>By organisation</b>
signups-organisation = • { $name }: { $counted }
signups-more-organisations =
    { $count ->
        [one] … and one more organisation
       *[other] … and { $count } more organisations
    }
signups-open-review = See requests ({ $count })
signups-open-seated = See confirmed ({ $count })
signups-open-waiting = See waiting ({ $count })
signups-open-left = See withdrawals and refusals ({ $count })
signups-open-drafts = See drafts ({ $count })
signups-open-unreached = See unreachable ({ $count })
signups-list-review =
    <b>To review ({ $count })</b>
    The oldest first.
signups-list-seated = <b>Confirmed sign-ups ({ $count })</b>
signups-list-left = <b>Withdrawn, refused, offer not taken ({ $count })</b>
signups-list-drafts =
    <b>Sign-ups being filled in ({ $count })</b>
    Nothing is confirmed: these people hold no seat.
signups-list-unreached =
    <b>The bot cannot write to them ({ $count })</b>
    They never opened the bot, or they blocked it. Call them, or send them by other means the link on their card.
signups-phone-of = { $name }: { $phone }
signups-no-phone = no phone number
signups-page = Page { $page } of { $pages }
signups-before = Previous page
signups-after = Next page
signups-back = Back to sign-ups
signups-unnamed = no name (no. { $number })
signups-find = Search
signups-find-again = Search again
signups-find-prompt = Send a name, an organisation, an address or a phone number, even a part of it.
signups-found =
    { $count ->
        [one] One person found
       *[other] { $count } people found
    }
signups-found-more = The first { $shown } are shown: add a word to narrow it down.
signups-found-none = Nobody matches “{ $words }”.
signups-card-name = <b>{ $name }</b>
signups-card-who = { $who }
signups-card-status = <b>{ $status }</b>
signups-card-ranked = Sign-up finished on { $stamp }
signups-card-offered = Seat held until { $stamp }
signups-card-proof = Membership of the network: { $proof }
signups-card-registrar = Signed up by { $name }
signups-proof-none = not settled yet
signups-proof-mailbox = address verified
signups-proof-vouched = vouched for by a colleague
signups-proof-organiser = admitted by the team
signups-status-draft = Being filled in
signups-status-review = To review
signups-status-seated = Confirmed
signups-status-waiting = On the waiting list
signups-status-offered = Seat offered
signups-status-lapsed = Offer not taken
signups-status-withdrawn = Withdrawn
signups-status-refused = Refused
signups-says-phone = Phone: { $said }
signups-says-email = Address: { $said }
signups-says-nights = Nights: { $said }
signups-says-sharing = Room: { $said }
signups-says-joins = Joins: { $said }
signups-says-leaves = Leaves: { $said }
signups-says-diet = Meals: { $said }
signups-says-access = Access needs: { $said }
signups-says-emergency = In an emergency: { $said }
signups-says-reason = Motivation: { $said }
signups-never-started = ⚠ This person has not opened the bot: call them, or get their link to them.
signups-blocked = ⚠ This person blocked the bot or left Telegram: call them.
signups-copy-phone = Copy their number
signups-withdraw = Record their withdrawal
signups-withdraw-question =
    <b>Record { $name }’s withdrawal?</b>
    Their seat will be free at once. Signing up again would give a new rank.
signups-withdraw-yes = Confirm the withdrawal
signups-withdraw-no = Keep the sign-up
signups-withdrawn-for-you = The team recorded your withdrawal. If this is a mistake, write to them: /team
signups-tally-seated = { $count } confirmed
signups-tally-review = { $count } to review
signups-tally-waiting = { $count } waiting
signups-tally-offered = { $count } offered
signups-back-list = Back to the list
signups-says-days = Days attended: { $said }
signups-says-groups = Groups: { $said }
signups-says-absent = Does not come to: { $said }
