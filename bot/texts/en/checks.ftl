checks-settings = Settings
checks-settings-good = All readable.
checks-trip = Trip file
checks-trip-good =
    { $name }: { $count ->
        [one] one entry.
       *[other] { $count } entries.
    }
checks-trip-mend = Fix the file named in TRIP_FILE.
checks-token = Telegram token
checks-token-good = Telegram answers: this is @{ $name }.
checks-token-missing = BOT_TOKEN is not set.
checks-token-refused = Telegram refuses this token.
checks-token-unreached = Telegram does not answer ({ $reason }).
checks-token-mend = Ask @BotFather for a token and put it in BOT_TOKEN.
checks-network-mend = Check this machine’s connection and BOT_API_URL.
checks-mail = Mail
checks-mail-unset = SMTP_URL is not set: no code is sent, the team looks at every request.
checks-mail-unset-mend = To send codes, set SMTP_URL and MAIL_FROM.
checks-mail-good = { $host }:{ $port } accepts the connection and the account, without encryption.
checks-mail-secure = { $host }:{ $port } accepts the connection, encryption and the account.
checks-mail-account = { $host }:{ $port } answers, but refuses the account.
checks-mail-account-mend = Check the name and the password in SMTP_URL (special characters: %40 for @). If the server demands it, add “?starttls=true” to it.
checks-mail-tls = { $host }:{ $port } answers, but the connection cannot be encrypted ({ $reason }).
checks-mail-tls-mend = Check the server’s certificate, the port, and the choice between “smtps://” and “?starttls=true”.
checks-mail-wrong = { $host }:{ $port } does not answer ({ $reason }).
checks-mail-wrong-mend = Check the host and port of SMTP_URL, and that this machine can reach it.
checks-roster = Members’ list
checks-roster-none = It is empty: no address will be recognised.
checks-roster-none-mend = Import it: escale import members FILE, or send the spreadsheet to the bot.
checks-roster-good = Organisations: { $organisations }; domains: { $domains }; people named: { $people }.
checks-roster-mute =
    { $organisations ->
        [one] One organisation, but no domain and no address: no code can be sent.
       *[other] { $organisations } organisations, but no domain and no address: no code can be sent.
    }
checks-roster-mute-mend = Add a “domain” or “email” column to the spreadsheet, then import it again.
checks-database = Database
checks-database-good = Reachable, up to date (migration { $number }), writable.
checks-database-new = It does not exist yet: run will create it ({ $path }).
checks-database-old = It is not up to date.
checks-database-upgrade = Run escale db upgrade (run does it too).
checks-database-newer = It comes from a later version of Escale.
checks-database-newer-mend = Install that later version, or name another database in DATABASE_URL.
checks-database-wrong = It does not answer as it should: { $reason }.
checks-database-mend = Check DATABASE_URL, the rights on the file and the room on the disk.
checks-store = Photos, voice
checks-store-good = { $path }: reachable, writable, { $free } GB free.
checks-store-bucket = The bucket answers: a file was put there, read and taken away.
checks-store-new = The folder does not exist yet: the first photo will create it ({ $path }).
checks-store-wrong = Nothing can be kept there: { $reason }.
checks-store-mend = Check MEDIA_URL, the rights on the folder and the room on the disk; for a bucket, the AWS_* settings. Photos wait at Telegram’s.
checks-group = Group
checks-group-none = No group is linked.
checks-group-none-mend = Add the bot to the group, then send /bind there.
checks-group-unasked = “{ $title }” is linked; without a token its rights cannot be checked.
checks-group-unreached = “{ $title }” is linked but does not answer ({ $reason }).
checks-group-good = “{ $title }” is linked; the bot has the rights it needs there.
checks-group-rights = “{ $title }” is linked, but there the bot lacks: { $rights }.
checks-group-mend = Make the bot an administrator of the group, with the rights to invite, to ban and to pin.
checks-paid = Paid broadcast
checks-paid-cost = Up to { $rate } messages a second. Beyond 30 a second, Telegram takes 0.1 Star a message: at most { $stars } Stars each time the bot writes to everybody ({ $people } today).
checks-paid-mend = Enable Paid Broadcasts with @BotFather and fund the bot: depending on its pages, Telegram asks for 10,000 or 100,000 Stars on the bot’s balance, and sometimes for 100,000 users a month. To pay nothing: PAID_BROADCAST=false and BROADCAST_RATE=28.
checks-parked = Parked updates
checks-parked-none = None.
checks-parked-some =
    { $count ->
        [one] One update could not be handled:
       *[other] { $count } updates could not be handled:
    }
checks-parked-one = { $id }: { $reason } (erased on { $date })
checks-parked-mend = Report these lines to those who maintain Escale.
checks-programme = Programme
checks-programme-none = Nothing to compare yet.
checks-programme-same = The trip file says the same as version { $version }.
checks-programme-differs =
    { $count ->
        [one] The trip file differs from version { $version } in one point:
       *[other] The trip file differs from version { $version } in { $count } points:
    }
checks-programme-hosts = { $count ->
        [one] One address of hosts in the file is not the one that the bot knows.
       *[other] { $count } addresses of hosts in the file are not those that the bot knows.
    }
checks-programme-mend = The database is right. To bring these differences in, import them from a spreadsheet.
checks-late = No answer in time.
checks-late-mend = Try again; if it lasts, check the network and the service concerned.
