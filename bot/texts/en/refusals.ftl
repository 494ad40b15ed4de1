refusals-lacking = The group <b>{ $title }</b> refused a message or an action of the bot. Check that the bot is still in it, and that it is an administrator there.
refusals-lacking-right = The bot could not act in the group <b>{ $title }</b>: it lacks the right “{ $right }”. Give it that right among the group’s administrators; it will carry on by itself.
refusals-right-invite = Invite users via link
refusals-right-restrict = Ban users
refusals-right-pin = Pin messages
