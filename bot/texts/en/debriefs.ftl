debriefs-visit = <b>{ $what }</b>
    What will you remember?
debriefs-day = The day ends, { $what }. What do you keep of it?
debriefs-how = Choose a question, or reply to this message: a few words, a photo or a voice note will do.
debriefs-first = Your answers carry your name, unless you prefer otherwise for the rest of the trip.
debriefs-left = { $count ->
    [one] There is one visit of the day you have said nothing about yet.
   *[other] There are { $count } visits of the day you have said nothing about yet.
}
debriefs-open-left = Answer: { $what }
debriefs-group = <b>{ $what }</b>
    Say in private what you will remember: forty seconds will do.
debriefs-answer = Say what I remember
debriefs-home = <b>{ $what }</b>
debriefs-back = Back to the questions
debriefs-any = Press a word or write your own. Several messages in a row make one answer.
debriefs-title-worked = How they work
debriefs-title-success = What succeeded
debriefs-title-hard = What was hard
debriefs-title-takes = What it takes
debriefs-title-idea = An idea to take home
debriefs-title-keep = What I keep
debriefs-title-wonder = What I question
debriefs-title-free = Impression
debriefs-ask = <b>{ $question }</b>
debriefs-ask-worked = How did they work?
debriefs-ask-success = What succeeded?
debriefs-ask-hard = What was hard?
debriefs-ask-takes = What does it take to work?
debriefs-ask-idea = Which idea do you take home?
debriefs-ask-keep = What do you keep of this day?
debriefs-ask-wonder = What do you question?
debriefs-word-worked-1 = With residents
debriefs-word-worked-2 = Step by step
debriefs-word-worked-3 = By experiment
debriefs-word-worked-4 = With elected members
debriefs-word-success-1 = Trust
debriefs-word-success-2 = A diverse public
debriefs-word-success-3 = Visible effects
debriefs-word-success-4 = Conviviality
debriefs-word-hard-1 = Time
debriefs-word-hard-2 = Means
debriefs-word-hard-3 = Getting people in
debriefs-word-hard-4 = Political backing
debriefs-word-takes-1 = Time
debriefs-word-takes-2 = Political backing
debriefs-word-takes-3 = A facilitator
debriefs-word-takes-4 = The right to be wrong
debriefs-word-idea-1 = A method
debriefs-word-idea-2 = A contact
debriefs-word-idea-3 = A tool
debriefs-word-idea-4 = A way of being
debriefs-word-keep-1 = An encounter
debriefs-word-keep-2 = A method
debriefs-word-keep-3 = Energy
debriefs-word-keep-4 = A sentence heard
debriefs-word-wonder-1 = Could we do it at home?
debriefs-word-wonder-2 = Who is missing?
debriefs-word-wonder-3 = Does it last?
debriefs-word-wonder-4 = At what price?
debriefs-mark-named = Your name goes with what you say: the team reads it, the group may read a quotation of it in the evening, the network its journal.
debriefs-mark-anonymous = Nobody will know that it is you, not even the team. What you signed already stays so.
debriefs-mark-private = You alone will read what you say.
debriefs-to-named = Sign with my name
debriefs-to-anonymous = Stay anonymous
debriefs-to-private = Keep it to myself
debriefs-read-named = The team will read it with your name. /journal lets you take it back.
debriefs-read-anonymous = The team will read it one evening, with others, without knowing whose it is. /journal lets you take it back.
debriefs-read-private = You alone will read it. /journal lets you take it back.
debriefs-is-named = signed
debriefs-is-anonymous = anonymous
debriefs-is-private = yours alone
debriefs-kept = Kept, under “{ $question }”. What you write next is added to it.
debriefs-line = <i>{ $question }</i>: { $words }
debriefs-none = You have not answered any question about the visits yet. After each visit, the bot will ask what you will remember of it.
debriefs-own = <b>Your answers about the visits</b> ({ $count })
debriefs-own-of = <b>{ $number }. { $what }</b> ({ $mark })
debriefs-take-back = Take back this answer
debriefs-rates = <b>What the delegation remembers</b>
debriefs-rates-none = No visit has ended yet. The questions leave { $minutes ->
    [0] at the end of each
    [one] one minute before the end of each
   *[other] { $minutes } minutes before the end of each
}.
debriefs-rate = { $number }. { $what }: { $answered } of { $expected }
debriefs-see = Read { $number }
debriefs-over = Say that the visit under way is over
debriefs-visits-before = See the earlier visits
debriefs-visits-after = See the later ones
debriefs-search = Search for a word
debriefs-search-what = Which word are you looking for in the answers?
debriefs-of = <b>{ $what }</b>
debriefs-nothing = Nothing to read here.
debriefs-nameless = { $count ->
    [one] One anonymous answer of that day is shown without its visit: alone, it would point at whoever wrote it.
   *[other] { $count } anonymous answers of that day are shown without their visit: too few, they would point at those who wrote them.
}
debriefs-said = <i>{ $question }</i>: { $words }
    — { $who }
debriefs-somebody = anonymous
debriefs-more = { $count ->
    [one] And one more answer.
   *[other] And { $count } more answers.
}
debriefs-photo = See photo { $number }
debriefs-hear = Listen to { $number }
debriefs-carried-of = <b>{ $what }</b> { $words }
    — { $who }
debriefs-photo-gone = This photo is not there any more: its author took it back, or it is not to be read any more.
debriefs-hide = Hide the answer
debriefs-rates-back = Back to the visits
debriefs-hidden = The team no longer shows one of your answers. It stays in your /journal. A question? /team
debriefs-change = Change or take back my answer
debriefs-voice = Your voice would give you away: this voice note is kept for you alone. To stay anonymous, write it; for the team to listen to it, sign it.
debriefs-sign-or-not = Sign it or take it back
debriefs-open = Open answer { $number }
debriefs-newer = See newer ones
debriefs-older = See older ones
debriefs-marks = <b>Your answers after visits</b>
debriefs-all-named = Sign my next answers
debriefs-all-anonymous = Stay anonymous from now on
debriefs-all-private = Keep the rest for me
debriefs-reads-named = The team reads it with your name.
debriefs-reads-anonymous = The team reads it without knowing whose it is, from the evening on.
debriefs-reads-private = You alone read it.
debriefs-stays-signed = The team may have read these words with your name: to say the same without it takes other words.
debriefs-redo = Change my words
debriefs-redo-nameless = Write it otherwise, without my name
debriefs-redo-prompt = Send your new words: they will replace those of this answer.
debriefs-redo-nameless-prompt = Send other words: they will replace this answer, and nobody will know that it is you.
debriefs-redo-words = Words are expected here: send a text, or cancel: /cancel
debriefs-leave = Leave it as it is
debriefs-list = See my answers
debriefs-gone = This answer is not there any more: nothing is changed. Your answers: /journal
debriefs-mail-question = • { $question }
debriefs-mail-reply = A few words will do, on the questions that you choose: reply to this e-mail, the team will note them for you.
debriefs-mail-tell = A few words will do, on the questions that you choose: tell somebody of the team, who will note them for you. A reply to this e-mail would reach nobody.
debriefs-mail-contact = { $contact }
debriefs-mail-read = They will be read with your name. Say so if you would rather keep them to yourself.
debriefs-heard-open = Note what this person says of the visits
debriefs-heard = Of which visit does <b>{ $name }</b> tell you?
debriefs-heard-none = No visit has ended: there is nothing to note for <b>{ $name }</b> yet.
debriefs-heard-about = <b>{ $name }</b>: { $what }
debriefs-heard-prompt = Send what <b>{ $name }</b> says of it, with their agreement: it will be read with their name.
debriefs-heard-drop = Take back answer { $number }
debriefs-heard-back = Choose another visit
debriefs-heard-card = Back to the card
debriefs-heard-gone = Nothing is noted: this person answers by themselves now, or does not come any more.
debriefs-by-question = Read by question
debriefs-by-theme = Read by theme
debriefs-questions = <b>The answers, question by question</b>
debriefs-themes = <b>The answers, theme by theme</b>
debriefs-counted = { $what } ({ $count })
debriefs-numbered = { $number }. { $said }
debriefs-under = Themes: { $themes }
debriefs-see-one = Open { $number }
debriefs-before = See the previous page
debriefs-after = See the next page
debriefs-all = Back to the answers
debriefs-card-back = Back to the answer
debriefs-file = File under { $theme }
debriefs-unfile = Take out of { $theme }
debriefs-other-theme = File under another theme
debriefs-theme-what = Under which theme shall it be filed? { $most } characters at most. A theme written before is recognised, with or without accents.
debriefs-theme-bounds = A theme of { $most } characters at most, please.
debriefs-theme-most = There are { $most } themes already: choose one of them, or take one out of all its answers.
debriefs-hid = This answer is no longer shown. Its author will be told.
debriefs-sheet = Receive the spreadsheet
debriefs-sheet-caption = The answers as their authors give them to be read, one a row.
debriefs-column-day = Day
debriefs-column-visit = Entry
debriefs-column-question = Question
debriefs-column-words = Answer
debriefs-column-author = Signed
debriefs-column-themes = Themes
debriefs-leaves = This answer is taken back. The team will stop reading it within three evenings, together with others: taken out at once, it would point at you.
