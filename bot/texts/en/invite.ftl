invite-title = { $trip }: sign-up poster
invite-whom = For whom?
invite-programme = On the programme
invite-more =
    { $count ->
        [one] … and one other
       *[other] … and { $count } others
    }
invite-call = A question? { $name }, { $phone }
invite-deadline = Sign up until { $day }, end of day
invite-how = Sign up with your phone, on Telegram
invite-alt = QR code of the sign-up link { $link }
invite-link = Sign-up link: { $link }
invite-written = File written: { $path }
invite-source = { $source }: the source is at most 40 unaccented letters, digits, - or _.
invite-no-token = BOT_TOKEN is missing: the sign-up link holds the bot’s name, which Telegram alone knows. Give the token from BotFather.
