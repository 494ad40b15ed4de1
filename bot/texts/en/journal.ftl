journal-heading = <b>Record of sign-ups</b>
journal-none = Nothing is noted yet.
journal-line = • { $stamp } · { $who }: { $what }
journal-line-about = • { $stamp } · { $who }: { $what } ({ $whose })
journal-cut =
    { $count ->
        [one] … and one more line
       *[other] … and { $count } more lines
    }
journal-newer = Newer
journal-older = Older
journal-open = Read the record
journal-bot = the bot
journal-left = somebody who left
journal-erased = erased sign-up
journal-did-accepted = membership of the network accepted
journal-did-account = Telegram account changed
journal-did-asked = question asked
journal-did-came-back = back after a withdrawal
journal-did-claimed = membership of the network to check
journal-did-confirmed = sign-up finished
journal-did-corrected = answers corrected
journal-did-declined = offered seat declined
journal-did-deadline = deadline moved
journal-did-erased = data erased
journal-did-exported = data exported
journal-did-forgotten = data erased at the person’s request
journal-did-imported = sign-up imported
journal-did-lapsed = offer not taken
journal-did-link = personal link made
journal-did-offered = seat offered
journal-did-refused = sign-up refused
journal-did-registered = signed up by somebody else
journal-did-seated = seat given
journal-did-taken-over = seat taken over by a colleague
journal-did-vouched = membership vouched for by a colleague
journal-did-waiting = put on the waiting list
journal-did-withdrawn = withdrawal
journal-did-asked-another-organisation = another organisation asked for
journal-did-served = seat given by the team
journal-did-members-imported = list of members imported
journal-did-reopened = case reopened
journal-did-taken = offered seat taken
journal-did-adopted = sign-up now managed by the person
