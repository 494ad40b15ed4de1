door-join = Join the group
door-open-link = Open the group’s link
door-way-in = Here is the link to the participants’ group. Ask to join: the bot lets you in at once.
door-inside = You are already in the participants’ group. Here is its link, to find it again.
door-not-yet = The participants’ group is not open yet. You will be told as soon as it is.
door-invited = The trip’s participants’ group is open. It is where we get ready to leave and find each other during the trip.
door-reinstated = Your participation is confirmed again. Here is a new link to come back to the participants’ group.
door-word-stranger = Hello! You asked to join the group of “{ $trip }”. It is for participants whose sign-up is confirmed. To sign up, open the conversation with the bot: you will get the group’s link once your sign-up is confirmed.
door-word-closed = Hello! You asked to join the group of “{ $trip }”. It is for participants, and sign-up is closed. For any question, open the conversation with the bot and write to the team with /team
door-word-draft = Hello! The group of “{ $trip }” opens once a sign-up is confirmed. Yours is not finished: resume it in the conversation with the bot.
door-word-pending = Hello! The group of “{ $trip }” opens once a sign-up is confirmed. Yours is under way: you will get the group’s link as soon as it is confirmed. Nothing else to do.
door-word-sign-up = Sign up
door-word-resume = Resume my sign-up
door-word-status = See where I stand
door-word-talk = Open the conversation
door-declined = <b>{ $name }</b> asked to join the group without a confirmed sign-up. The bot told them how to sign up and declined the request. You are told once per person.
door-farewell = You are no longer among the trip’s participants: the bot is now taking you out of the group. If your participation is restored, you will get a new link. For any question: /team
door-cannot-take-out = <b>{ $name }</b> no longer takes part in the trip but is an administrator of the group: the bot cannot take them out. It is for you to decide, in the group’s settings.
door-somebody = Somebody
door-lacking-here = To manage who enters this group, the bot lacks: { $rights }. An administrator can grant these rights in the group’s settings; the bot will then carry on by itself.
door-reckoning = <b>{ $title }</b>
door-everybody =
    { $count ->
        [one] One person in the group, not counting the bot
       *[other] { $count } people in the group, not counting the bot
    }
door-coming =
    { $count ->
        [one] One participant or organiser: { $names }
       *[other] { $count } participants or organisers: { $names }
    }
door-others =
    { $count ->
        [one] ⚠ One more, known to the bot, has no confirmed sign-up: { $names }
       *[other] ⚠ { $count } more, known to the bot, have no confirmed sign-up: { $names }
    }
door-unknown =
    { $count ->
        [one] One person whom the bot does not know
       *[other] { $count } people whom the bot does not know
    }. A bot cannot list a group’s members: their names are in the group itself.
door-missing =
    { $count ->
        [one] One person expected is not there yet
       *[other] { $count } people expected are not there yet
    }
door-not-looked = As long as it is not an administrator of the group, the bot cannot recognise anybody.
door-more-names =
    { $count ->
        [one] { $names } and one more
       *[other] { $names } and { $count } more
    }
door-uninvited = ⚠ <b>{ $name }</b> is in the group <b>{ $title }</b> without a confirmed sign-up: the bot did not let them in.
door-show-out = Take out of the group
door-keep = This person belongs to the team
door-shown-out = Noted: the bot is taking this person out of the group.
door-kept-inside = Noted: this person stays in the group. They have no further right.
door-uninvited-word = The group you were in is for participants of the trip whose sign-up is confirmed: the organisers are taking you out of it. Any question: /team
door-kept =
    { $count ->
        [one] One person whom you keep in the group
       *[other] { $count } people whom you keep in the group
    }
