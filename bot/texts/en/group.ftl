group-offer = Hello! Is this the participants’ group? Once it is linked, everybody in it can read the programme here.
group-offer-again = Another group is already linked: <b>{ $bound }</b>. Link this one instead?
group-bind = Link this group
group-keep = Do not link it
group-bound = Done: <b>{ $title }</b> is the participants’ group. Try /programme, /next or /infos
group-already = This is already the participants’ group.
group-kept = Noted: this group is not linked.
group-leave = Hello! Only the trip’s team ({ $organiser }) can add the bot of “{ $trip }” to a group, so it is leaving.
group-anonymous = You write as an anonymous administrator: the bot cannot recognise you. Write under your own name, then try again.
group-bind-in-group = Send /bind in the participants’ group, once the bot has been added to it.
group-private = This goes on in your private chat with the bot.
group-private-button = Open the private chat
group-close =
    So that only people who signed up come in, an administrator can, in the group’s settings:
    • make the bot an administrator, with the rights { $invite }, { $restrict } and { $pin };
    • take from members the right to add people;
    • revoke the other invite links.

group-admission-join = Join the group
group-admission-open-link = Open the group’s link
group-admission-way-in = Here is the link to the participants’ group. Ask to join: the bot lets you in at once.
group-admission-inside = You are already in the participants’ group. Here is its link, to find it again.
group-admission-not-yet = The participants’ group is not open yet. You will be told as soon as it is.
group-admission-invited = The trip’s participants’ group is open. It is where we get ready to leave and find each other during the trip.
group-admission-reinstated = Your participation is confirmed again. Here is a new link to come back to the participants’ group.
group-admission-word-stranger = Hello! You asked to join the group of “{ $trip }”. It is for participants whose sign-up is confirmed. To sign up, open the conversation with the bot: you will get the group’s link once your sign-up is confirmed.
group-admission-word-closed = Hello! You asked to join the group of “{ $trip }”. It is for participants, and sign-up is closed. For any question, open the conversation with the bot and write to the team with /team
group-admission-word-draft = Hello! The group of “{ $trip }” opens once a sign-up is confirmed. Yours is not finished: resume it in the conversation with the bot.
group-admission-word-pending = Hello! The group of “{ $trip }” opens once a sign-up is confirmed. Yours is under way: you will get the group’s link as soon as it is confirmed. Nothing else to do.
group-admission-word-sign-up = Sign up
group-admission-word-resume = Resume my sign-up
group-admission-word-status = See where I stand
group-admission-word-talk = Open the conversation
group-admission-declined = <b>{ $name }</b> asked to join the group without a confirmed sign-up. The bot told them how to sign up and declined the request. You are told once per person.
group-admission-farewell = You are no longer among the trip’s participants: the bot is now taking you out of the group. If your participation is restored, you will get a new link. For any question: /team
group-admission-cannot-take-out = <b>{ $name }</b> no longer takes part in the trip but is an administrator of the group: the bot cannot take them out. It is for you to decide, in the group’s settings.
group-admission-somebody = Somebody
group-admission-lacking-here = To manage who enters this group, the bot lacks: { $rights }. An administrator can grant these rights in the group’s settings; the bot will then carry on by itself.
group-admission-reckoning = <b>{ $title }</b>
group-admission-everybody =
    { $count ->
        [one] One person in the group, not counting the bot
       *[other] { $count } people in the group, not counting the bot
    }
group-admission-coming =
    { $count ->
        [one] One participant or organiser: { $names }
       *[other] { $count } participants or organisers: { $names }
    }
group-admission-others =
    { $count ->
        [one] ⚠ One more, known to the bot, has no confirmed sign-up: { $names }
       *[other] ⚠ { $count } more, known to the bot, have no confirmed sign-up: { $names }
    }
group-admission-unknown =
    { $count ->
        [one] One person whom the bot does not know
       *[other] { $count } people whom the bot does not know
    }. A bot cannot list a group’s members: their names are in the group itself.
group-admission-missing =
    { $count ->
        [one] One person expected is not there yet
       *[other] { $count } people expected are not there yet
    }
group-admission-not-looked = As long as it is not an administrator of the group, the bot cannot recognise anybody.
group-admission-more-names =
    { $count ->
        [one] { $names } and one more
       *[other] { $names } and { $count } more
    }
group-admission-uninvited = ⚠ <b>{ $name }</b> is in the group <b>{ $title }</b> without a confirmed sign-up: the bot did not let them in.
group-admission-show-out = Take out of the group
group-admission-keep = This person belongs to the team
group-admission-shown-out = Noted: the bot is taking this person out of the group.
group-admission-kept-inside = Noted: this person stays in the group. They have no further right.
group-admission-uninvited-word = The group you were in is for participants of the trip whose sign-up is confirmed: the organisers are taking you out of it. Any question: /team
group-admission-kept =
    { $count ->
        [one] One person whom you keep in the group
       *[other] { $count } people whom you keep in the group
    }

group-refusals-lacking = The group <b>{ $title }</b> refused an action of the bot. Check that the bot is still in it, and that it is an administrator there.
group-refusals-lacking-right = The bot could not act in the group <b>{ $title }</b>: it lacks the right “{ $right }”. Grant it in the group’s settings, under administrators; the bot will then carry on by itself.
group-refusals-right-invite = Invite users via link
group-refusals-right-restrict = Ban users
group-refusals-right-pin = Pin messages
group-refusals-unreadable = ⚠ A message that was waiting could not be read: it was not sent. Tell whoever looks after the bot’s server.
group-refusals-left = ⚠ The bot is no longer in the group <b>{ $title }</b>: nobody is let in or told anything there. To have it go on, add it to the group again and make it an administrator.
group-refusals-back = The bot is in the group <b>{ $title }</b> again and takes up its work.
group-refusals-lost = ⚠ In the group <b>{ $title }</b>, the bot no longer has: { $rights }. Grant it these rights again in the group’s settings; it will then go on by itself.
group-refusals-regained = In the group <b>{ $title }</b>, the bot has all its rights again: what was waiting is done.
