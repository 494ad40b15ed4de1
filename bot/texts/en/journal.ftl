journal-heading = <b>Record of decisions</b>
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
journal-did-exported = sign-up data exported
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
journal-did-broadcast-cancelled = scheduled broadcast cancelled
journal-did-broadcast-corrected = broadcast corrected
journal-did-broadcast-nudged = broadcast said again
journal-did-broadcast-scheduled = broadcast scheduled
journal-did-broadcast-sent = broadcast sent
journal-did-broadcast-withdrawn = broadcast withdrawn
journal-did-roll-call-opened = roll-call opened
journal-did-roll-call-complete = roll-call closed, everyone was here
journal-did-roll-call-left = roll-call closed, left with people missing
journal-did-roll-call-reminded = those who were missing reminded
journal-did-roll-call-reopened = roll-call reopened
journal-did-missed-the-departure = missing at the departure
journal-did-asked-another-organisation = another organisation asked for
journal-did-served = seat given by the team
journal-did-members-imported = list of members imported
journal-did-reopened = case reopened
journal-did-taken = offered seat taken
journal-did-adopted = sign-up now managed by the person
journal-detailed = { $what }, { $detail }
journal-as-member = as a member of “{ $organisation }”
journal-organisation-gone = as a member of an organisation that is no longer in the list
journal-as-written = under the name given
journal-for = for: { $name }
journal-from = before: { $name }
journal-size =
    { $organisations ->
        [one] { $organisations } organisation
       *[other] { $organisations } organisations
    }, { $people ->
        [one] { $people } person
       *[other] { $people } people
    }
journal-version = version { $version }
journal-every-sheet = every sheet
journal-link-claim = to manage their sign-up
journal-link-takeover = to give their seat
journal-link-account = to change Telegram account
journal-how-by-hand = at the team’s request
journal-how-passes = ahead of somebody who was waiting
journal-how-limit = beyond the limit of their organisation
journal-did-became-organiser = became an organiser
journal-did-named = organiser added
journal-did-changed-the-organisation = change of organisation accepted
journal-did-kept-the-organisation = change of organisation refused
journal-did-door-approve = let into the group
journal-did-door-decline = not let into the group
journal-did-door-take-out = taken out of the group
journal-did-programme-exported = programme exported
journal-did-attendance-exported = attendance exported
journal-did-programme-imported = programme imported and published
journal-did-programme-published = programme published
journal-did-programme-restored = import of the programme undone
journal-an-erased = an erased sign-up
journal-did-attendance = attendance changed
journal-did-buddy = buddy chosen or removed
journal-did-telephone = preference for the telephone changed
journal-did-captain-named = captain named
journal-did-became-captain = became a captain
journal-did-captain-taken-off = captain taken off
journal-did-captain-no-more = captain no more
journal-did-organiser-taken-off = organiser taken off
journal-did-left-the-team = left the team
journal-did-kept-inside = person kept in the group
journal-did-shown-out = person to be taken out of the group
journal-command-line = the command line
journal-did-group-bound = participants’ group bound
journal-did-reminded = missing answers asked for
journal-did-carnet-exported = journal exported
journal-did-facilitator-named = questions to hosts entrusted
journal-did-facilitator-taken-off = questions to hosts taken back
journal-did-trip-closed = trip closed
journal-did-trip-reopened = trip opened again
