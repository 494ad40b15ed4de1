desk-heading = <b>Team space</b>
desk-failing = ⚠ Does not work: { $what }
desk-next =
    Next: { $day } { $at }, { $title } · { $count ->
        [one] one person expected
       *[other] { $count } people expected
    }
desk-calling = Roll-call open, { $title }: { $here } of { $expected }
desk-unseen =
    { $count ->
        [one] ⚠ One person has not seen an urgent broadcast
       *[other] ⚠ { $count } people have not seen an urgent broadcast
    }
desk-scheduled =
    { $count ->
        [one] One broadcast scheduled
       *[other] { $count } broadcasts scheduled
    }
desk-see-unseen = Follow the urgent broadcast ({ $count })
desk-open-next = Open the next entry
desk-days =
    { $days ->
        [one] Departure tomorrow
       *[other] Departure in { $days } days
    }
desk-people =
    { $people ->
        [one] { $people } person has opened the bot
       *[other] { $people } people have opened the bot
    }, of whom { $coming ->
        [one] { $coming } participant
       *[other] { $coming } participants
    } and { $organisers ->
        [one] { $organisers } organiser
       *[other] { $organisers } organisers
    }
desk-signups = Confirmed sign-ups: { $seated } · seats left: { $left }
desk-review =
    { $count ->
        [one] Review one request
       *[other] Review { $count } requests
    }
desk-letters =
    { $count ->
        [one] Answer one message
       *[other] Answer { $count } messages
    }
desk-offered =
    { $count ->
        [one] One seat offered, not answered yet
       *[other] { $count } seats offered, not answered yet
    }
desk-queued =
    { $count ->
        [one] One person on the waiting list
       *[other] { $count } people on the waiting list
    }
desk-group = Group: { $title }
desk-no-group = Group: none yet. Add the bot to the group, then send /bind there
desk-lacks = ⚠ In the group, the bot lacks: { $rights }
desk-unreached =
    { $count ->
        [one] ⚠ One person no longer receives messages (bot blocked)
       *[other] ⚠ { $count } people no longer receive messages (bot blocked)
    }
desk-waiting =
    { $count ->
        [one] One message being sent
       *[other] { $count } messages being sent
    }
desk-refused =
    { $count ->
        [one] ⚠ One message refused by Telegram
       *[other] ⚠ { $count } messages refused by Telegram
    }
desk-parked =
    { $count ->
        [one] ⚠ One incoming message could not be handled
       *[other] ⚠ { $count } incoming messages could not be handled
    }
desk-import = Import
desk-export = Export
desk-broadcasts = See broadcasts
desk-reachability = See who can be reached
desk-undo = Undo the import
desk-see-participant = See as a participant
desk-see-back = Back to the team’s view
desk-team = Manage the team and the captains…
desk-others = Other actions…
desk-others-heading = <b>Other actions of the team</b>
desk-deadline = Move the deadline…
desk-home = Back to the team space
desk-seeing = You now see every screen as a participant does. To come back: /organise
desk-seeing-no-more = You see the organisers’ screens again.
desk-undo-question =
    <b>Restore version { $version } of the programme?</b>
    It will be published again. What will change:
desk-undo-quiet = Restore quietly
desk-undo-tell = Restore and tell people
desk-undo-no = Keep the programme
desk-group-left = ⚠ The bot is no longer in the group { $title }
desk-closing = Close the trip…
