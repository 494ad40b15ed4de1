reachability-heading = <b>Who can be reached?</b>
reachability-count =
    { $count ->
        [one] One person may not get the messages. Open them to call, or to give them a buddy.
       *[other] { $count } people may not get the messages. Open one to call, or to give them a buddy.
    }
reachability-all-well = The bot’s messages reach everybody who has a seat.
reachability-strangers =
    { $count ->
        [one] In the group, one person never opened the bot: it may not write to them first.
       *[other] In the group, { $count } people never opened the bot: it may not write to them first.
    }
reachability-line = • { $name }: { $why }
reachability-line-helped = • { $name }: { $why } (has a buddy)
reachability-short-absent = without Telegram
reachability-short-blocked = bot blocked
reachability-short-silent = silent in the last roll-call
reachability-short-phone = prefers the phone
reachability-before = See the previous page
reachability-after = See the next page
reachability-invite = Invite the group to turn messages on
reachability-invited = The group was invited.
reachability-not-invited = The group was invited today already, or the bot is in no group.
reachability-activate = Turn my messages on
reachability-activate-why = To receive your reminders and the changes that concern you, open the conversation with the bot and press “Start”.
reachability-person = <b>{ $name }</b>
reachability-why-absent = Is not on Telegram.
reachability-why-blocked = Blocked the bot, or left Telegram.
reachability-why-silent = Did not answer the last roll-call.
reachability-why-phone = Prefers to be called.
reachability-reached = The bot’s messages reach them.
reachability-call = Phone: { $phone }
reachability-no-phone = Phone: not given
reachability-copy = Copy { $name }’s number
reachability-mailed = Programme of the day, changes and broadcasts by e-mail: { $email }
reachability-buddy = Buddy: { $name }
reachability-no-buddy = Buddy: nobody
reachability-choose = Choose a buddy
reachability-drop = Remove the buddy
reachability-keep = Change nothing
reachability-prefers = Note: prefers to be called
reachability-write-again = Note: messages are fine
reachability-card = Open their card
reachability-back = See everybody
reachability-who = Who passes on to <b>{ $name }</b> what is urgent? They will be told.
reachability-nobody = Nobody can be <b>{ $name }</b>’s buddy: the bot reaches nobody else.
reachability-you-are = You are now <b>{ $name }</b>’s buddy: what is urgent for them will be sent to you here. Tell them yourself.
reachability-you-were = You are no longer <b>{ $name }</b>’s buddy. Thank you!
reachability-for = <b>For { $name }</b>, whose buddy you are: please tell them.
reachability-subject-digest = Programme of the day · { $trip }
reachability-subject-change = Change of programme · { $trip }
reachability-subject-broadcast = Announcement · { $trip }
reachability-subject-urgent = Urgent · { $trip }
reachability-mail-foot = { $who } · You receive this e-mail because you take part in the trip without Telegram.
reachability-subject-debrief = What will you remember? · { $trip }
