refusals-lacking = The group <b>{ $title }</b> refused a message or an action of the bot. Check that the bot is still in it, and that it is an administrator there.
