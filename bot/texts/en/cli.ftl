cli-check-what = Checked
cli-check-said = Found
cli-check-mend = How to fix it
cli-no-token = BOT_TOKEN is missing: give the token from BotFather, or try escale rehearse, which needs none.
cli-token-refused = Telegram refuses this token. Ask @BotFather for one and put it in BOT_TOKEN.
cli-network = Telegram does not answer: { $reason }. Check the connection and BOT_API_URL.
cli-database = The database does not answer as it should: { $reason }. Run escale check.
cli-file = The file { $path } cannot be read or written: { $reason }.
cli-defect = Something unforeseen went wrong ({ $reason }). Please report it with the lines above.
cli-ending = { $path }: unknown ending. Possible endings: { $endings }.
cli-mistakes =
    { $count ->
        [one] One mistake in the file, nothing is imported:
       *[other] { $count } mistakes in the file, nothing is imported:
    }
cli-left = Nothing has changed.
cli-reading = Reading the file
cli-drawing = Preparing the file
cli-exported = File written: { $path } (version { $version } of the programme)
cli-upgraded = The database is up to date.
cli-already = The database was up to date already.
cli-store-unread = Photos cannot be read where they are kept: { $reason }. Check MEDIA_URL with escale check.
cli-store-away = The data is erased, but its photos and voice notes could not be taken out of the store ({ $reason }). Run the command again once it answers; the bot will do it too.
cli-purged = Erased:
cli-would-purge = Would be erased (nothing is yet):
cli-purge-line = { $what }: { $count }
cli-purging = Looking for data past its end date
cli-date = { $date }: a date is expected, like 2024-03-25.
cli-port = This port is taken or forbidden. Choose another (--port or LISTEN).
cli-participants-exported = File written: { $path }
cli-attendance-exported = File written: { $path }
cli-nobody-present = Nobody was present yet: there is no certificate to make.
cli-usage = Usage: { $usage }
cli-usage-help = To know more: { $command }
cli-usage-missing = { $name } is missing.
cli-usage-command = There is no command “{ $name }”.
cli-usage-extra = These words are too many: { $words }
cli-usage-option = There is no option { $name }.
cli-usage-option-meant = There is no option { $name }. Did you mean { $meant }?
cli-usage-bare = { $name }: a value is expected after it.
cli-usage-choice = { $name }: “{ $value }” is not possible. Choices:
cli-usage-number = { $name }: a whole number is expected.
cli-usage-least = { $name }: this number is too small (at least { $bound }).
cli-usage-most = { $name }: this number is too large (at most { $bound }).
cli-usage-value = { $name }: this value does not fit.
cli-aborted = Aborted.
cli-ask = { $question } [y/N]:
cli-other-kind = The columns of this file are those of another list. To import it: escale import { $what }
cli-runs = { $database }: a bot uses this database already (process { $process }). Stop it first.
cli-near = Read these columns as proposed?
cli-surely = { $count } entries of the current programme are missing from this file: cancel them all?
cli-carnet-exported = { $count ->
    [0] File written: { $path } (nothing is said in it yet)
    [one] File written: { $path } (one answer)
   *[other] File written: { $path } ({ $count } answers)
}
cli-next = File written: { $path }. Read it through, then set TRIP_FILE to it.
cli-next-stale = These lines still speak of the dates before: { $lines }.
cli-next-there = { $path } is there already: nothing was written. Give another name.
cli-next-ask = First day of the next trip (YYYY-MM-DD):
cli-empty-surely = Erase all that this trip left, but the members’ list and the organisers?
cli-emptied = The members’ list and the organisers stay. Set TRIP_FILE to the next trip, then run escale run.
cli-still-open = The trip is not closed: nothing was erased. An organiser closes it in /organise, after its last day.
cli-carnet-mistakes = { $count ->
    [one] One mistake in the file. Nothing was imported.
   *[other] { $count } mistakes in the file. Nothing was imported.
}
cli-carnet-import = Participants will be able to search it, with /memory. Import?
cli-debriefs-exported = { $count ->
    [one] File written: { $path } (one answer)
   *[other] File written: { $path } ({ $count } answers)
}
