membership-address-none = No e-mail address was found in this message. Write it alone, like firstname.lastname@city.org.
membership-address-accent = An address has no accent before the @. Correct it, for example helene.martin@city.org.
membership-address-wrong = This address is incomplete or mistyped. Write it like firstname.lastname@city.org, without spaces.
membership-too-many = Several codes have been asked for already. Wait an hour before asking for another, or go on without a code: the team will look at your request.
membership-too-many-wrong = Too many wrong codes were typed this week. Go on without a code: the team will look at your request.
membership-busy = Too many codes are being asked for right now. Try again in an hour, or go on without a code: the team will look at your request.
membership-no-mail = Codes by e-mail are not available for this trip: the team will look at your request.
membership-vouch =
    <b>{ $name }</b> asks you to confirm that you belong to the same organisation, “{ $organisation }”, so as to sign up for the trip.
    Confirm only if you know this person.
membership-vouch-yes = Confirm
membership-vouch-no = Do not confirm
membership-vouch-done = Thank you! You confirmed that { $name } belongs to your organisation.
membership-vouch-left = Noted: you confirmed nothing.
membership-vouch-refused = This link cannot be used here. It works only once, and only for somebody of the same organisation whose sign-up is confirmed and whose membership was verified.
membership-you-vouched = A colleague confirmed that you belong to “{ $organisation }”.
membership-you-vouched-draft = A colleague confirmed that you belong to “{ $organisation }”. All that is left is to finish your sign-up.
membership-address-several = Several addresses were found in this message. Write only yours, like first.last@town.fr.
membership-vouch-told =
    <b>{ $by }</b> vouches that <b>{ $name }</b> belongs to “{ $organisation }”.
    Until you confirm it, { $name } can vouch for nobody.
membership-vouch-sure = They are a member: confirm it

membership-mail-subject = { $code }: your code for “{ $trip }”
membership-mail-hello = Hello, here is the code that confirms your address for signing up to “{ $trip }”:
membership-mail-code = { $code }
membership-mail-until = Send this code in the Telegram chat with @{ $bot }, before { $hour } ({ $city } time). If you received several, use the latest.
membership-mail-not-you = Didn’t ask for this? Ignore this message. Never share this code; the team will never ask for it.
membership-mail-signed = { $who }

membership-review-head = <b>A membership of the network to check</b>
membership-review-who = Who: <b>{ $name }</b>
membership-review-organisation = Organisation given: { $organisation }
membership-review-address = Address given, without a code: { $address }
membership-review-address-proved = Address verified by a code: { $address }
membership-review-word = Their note: { $word }
membership-review-doubt-used = The address did receive the code, but it serves another sign-up already.
membership-review-doubt-roster = The address did receive the code, but it is no longer in the members’ list.
membership-review-doubt-other = An address was verified, but for another organisation than the one given.
membership-review-matches = In the members’ list:
membership-review-match = • { $organisation }
membership-review-match-member = • { $organisation }, which names { $name }
membership-review-no-match = Nothing like it in the members’ list.
membership-review-accept = Accept: { $organisation }
membership-review-written = Accept under the name given
membership-review-refuse = Refuse
membership-review-ask = Ask a question
membership-review-refuse-prompt = Why refuse <b>{ $name }</b>’s request? Send the reason: the person will read it.
membership-review-refuse-bare = Refuse without a reason
membership-review-back = Back to the request
membership-review-ask-prompt = Send your question to <b>{ $name }</b>. The answer will come here.
membership-review-too-long = Send the reason in a single message, { $most } characters at most.
membership-review-asked = Your question to { $name } is on its way. The answer will come here.
membership-review-unreachable = The bot cannot reach { $name }: the question was not sent.
membership-review-unreachable-phone = The bot cannot reach { $name }: the question was not sent. Phone: { $phone }
membership-review-somebody = the team
membership-review-accepted = Membership of the network accepted by { $by }: <b>{ $name }</b> ({ $organisation }).
membership-review-vouched = Membership of the network confirmed by a colleague, { $by }: <b>{ $name }</b> ({ $organisation }).
membership-review-refused = Membership of the network refused by { $by }: <b>{ $name }</b>.
membership-review-reason = Reason: { $reason }
membership-review-again = Look at it again
membership-review-gone = { $name } no longer asks to sign up: there is nothing to decide.
membership-review-stands = Sign-up: { $status }
membership-review-question = <b>{ $name }</b>, from the team, has a question about your sign-up. Answer here: your next message will reach them.
membership-review-you-accepted = The team has checked your membership of the network: you are a member through “{ $organisation }”.
membership-review-you-refused = The team could not confirm your membership of the network: your sign-up is not accepted.
membership-review-you-reason = Reason: { $reason }
membership-review-you-next = If this is a mistake, write to the team: they can look at your request again.
membership-review-you-again = The team is looking at your sign-up again. You will receive their decision here.
membership-review-decide = Look at the request
membership-review-others = See the requests to review

membership-roster-preview = <b>What this file would change in the members’ list</b>
membership-roster-gone =
    { $count ->
        [one] One organisation would leave it:
       *[other] { $count } organisations would leave it:
    }
membership-roster-changed =
    { $count ->
        [one] One organisation would change its name or domain:
       *[other] { $count } organisations would change their name or domain:
    }
membership-roster-added =
    { $count ->
        [one] One organisation would be added:
       *[other] { $count } organisations would be added:
    }
membership-roster-name = • { $name }
membership-roster-more =
    { $count ->
        [one] … and another
       *[other] … and { $count } others
    }
membership-roster-people = People named: { $added } more, { $gone } fewer.
membership-roster-choose =
    { $count ->
        [one] Nothing is changed yet. The list would hold one organisation; it would replace the current one as a whole.
       *[other] Nothing is changed yet. The list would hold { $count } organisations; it would replace the current one as a whole.
    }
membership-roster-apply = Replace the list
membership-roster-drop = Drop this file
membership-roster-nothing = This file says the same as the current members’ list: nothing to change.
membership-roster-applied = The members’ list is replaced. Organisations: { $organisations }, domains: { $domains }, people named: { $people }.
membership-roster-stale = The members’ list changed meanwhile: nothing was replaced. Send the file again to see the difference.
membership-roster-dropped = File dropped: the members’ list has not changed.
membership-roster-confirm = Replace the members’ list?
