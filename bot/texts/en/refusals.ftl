refusals-lacking = The group <b>{ $title }</b> refused an action of the bot. Check that the bot is still in it, and that it is an administrator there.
refusals-lacking-right = The bot could not act in the group <b>{ $title }</b>: it lacks the right “{ $right }”. Grant it in the group’s settings, under administrators; the bot will then carry on by itself.
refusals-right-invite = Invite users via link
refusals-right-restrict = Ban users
refusals-right-pin = Pin messages
refusals-unreadable = ⚠ A message that was waiting could not be read: it was not sent. Tell whoever looks after the bot’s server.
