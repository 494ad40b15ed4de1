carnet-title = Journal: { $trip }
carnet-title-of = Personal journal, { $owner }: { $trip }
carnet-network = Journal of the delegation
carnet-personal = Personal journal
carnet-issued = Made on { $stamp }, from version { $version } of the programme
carnet-contents = Contents
carnet-day = Day { $number }
carnet-of-day = Of that day
carnet-hosts = Hosts
carnet-place = Place
carnet-empty = Nothing is noted yet. Here is the programme as it happened.
carnet-silent = That day we listened, walked and shared meals, and wrote nothing down. Here is how the day went.
carnet-quiet = Also that day, though nobody wrote about it: { $titles }.
carnet-and = {"; "}
carnet-cancelled = This did not take place.
carnet-cancelled-because = This did not take place. { $reason }.
carnet-added = Added during the trip.
carnet-moved = First announced: { $when }.
carnet-elsewhere = First announced at another place: { $place }.
carnet-foreword-network-1 = After each visit, participants said in a few words how the people they met had worked, what succeeded, what was hard, and what it takes to work. This journal gathers those words as they were written, on the very day.
carnet-foreword-network-2 = Words are signed where their author wished. The others are not, and even the team does not know whose they are. What was kept private is not here.
carnet-foreword-own-1 = Your answers after each visit, your notes and what you promised yourself to try, as you wrote them.
carnet-foreword-own-2 = This journal also holds what you kept private or left unsigned: read it through before you share it.
carnet-count-days = { $count ->
    [one] day
   *[other] days
}
carnet-count-visits = { $count ->
    [one] meeting
   *[other] meetings
}
carnet-count-said = { $count ->
    [one] contribution
   *[other] contributions
}
carnet-count-questions = { $count ->
    [one] question asked
   *[other] questions asked
}
carnet-asked = Questions to the hosts
carnet-unanswered = No answer was noted.
carnet-precisions = A word from our hosts
carnet-ideas = Ideas to take home
carnet-ideas-lead = What each of us could try, and where the idea was born.
carnet-promises = What we try at home
carnet-promises-lead = Written on the last day, so that the trip goes on. The bot asks for news after 7, 30 and 90 days.
carnet-programme = The programme, as it happened
carnet-programme-lead = The hours are those that were kept.
carnet-people = Who took part
carnet-people-lead = Those who agreed to be in this list.
carnet-team = trip team
carnet-photo = Photo taken by the delegation
carnet-colophon = { $network }. Trip organised by { $organiser }. Words and photos: the participants, as they agreed.
carnet-unprinted = The sign ▯ stands for a character or a pictogram that our printing fonts lack. The journal’s other formats show it.
carnet-sheet = Journal
carnet-column-day = Day
carnet-column-visit = Entry
carnet-column-question = Question
carnet-column-words = Answer
carnet-column-author = Signed
carnet-column-answer = The hosts’ answer
carnet-gone = This journal is for those who take part in the trip.
carnet-get = Receive my journal (PDF)
carnet-caption = Your journal: your answers and your notes, signed or not. You alone receive this file.
carnet-caption-network = The delegation’s journal: what its authors agreed to share.
carnet-on-worked = How they worked
carnet-on-success = What succeeded
carnet-on-hard = What was hard
carnet-on-takes = What it takes to work
carnet-on-idea = An idea to take home
carnet-on-keep = What we keep
carnet-on-wonder = What we question
carnet-on-free = Impressions
carnet-on-asked = Questions to the hosts
carnet-on-promised = To try at home
carnet-on-note = Personal note
carnet-column-precision = A word from our hosts
carnet-column-themes = Themes
carnet-column-became = What became of it
carnet-open = Open the journal
carnet-heading = <b>The delegation’s journal</b>
carnet-holds = { $said ->
    [0] Nothing is said in it yet: it holds the programme, as it happens.
    [one] It holds one contribution that its author shares.
   *[other] It holds { $said } contributions that their authors share.
}
carnet-holds-photos = { $photos ->
    [one] One photo illustrates them.
   *[other] { $photos } photos illustrate them.
}
carnet-get-pdf = Receive the PDF, to read and print
carnet-get-docx = Receive the Word document, to edit
carnet-get-xlsx = Receive the spreadsheet
carnet-get-md = Receive the text (Markdown)
carnet-get-json = Receive the data (JSON)
carnet-ahead = This day has not come yet. Here is what is planned.
