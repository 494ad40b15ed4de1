questions-heading =
    <b>Questions to the hosts</b>
    { $title } ({ $day }, { $at })
questions-none = No questions yet. The other participants will read yours without your name and may support it; whoever puts the questions to the hosts will see your name.
questions-closed-none = No question was asked here.
questions-line = <b>{ $number }.</b> { $words }
questions-support =
    { $count ->
        [0] no support yet
        [one] { $count } supporter
       *[other] { $count } supporters
    }
questions-own = yours
questions-by = from { $name }
questions-asked = put to the hosts
questions-answered = answered
questions-answer = Answer: { $answer }
questions-words = “{ $words }”
questions-open = Open question { $number }
questions-take-back = Take back my question { $number }
questions-support-start = Support question { $number }
questions-support-stop = Stop supporting question { $number }
questions-support-this = Support this question
questions-support-this-stop = Stop supporting this question
questions-before = See the previous page
questions-after = See the next page
questions-ask = Ask a question
questions-other = Choose another visit
questions-mark-asked = Mark as put to the hosts
questions-mark-answered = Mark as answered
questions-mark-open = Put it back among those to ask
questions-note = Note the answer
questions-note-again = Change the answer noted
questions-remove = Remove this question
questions-removed = The question is removed.
questions-see = See the questions
questions-which = For which visit?
questions-no-visit = The programme has no visits yet.
questions-visit = { $day } · { $title }
questions-prompt =
    <b>Ask a question</b>: { $title }
    Send it in a sentence or two. The others will read it without your name; whoever puts it to the hosts will see who asks.
questions-note-prompt = What did the hosts answer? “{ $words }”
questions-over = Your question was not kept: this visit is over, or you have asked { $most } for it already.
questions-bounds = Send a text of at most { $most } characters, or cancel: /cancel
questions-gone = This question is no longer there: nothing is noted.
questions-told-answer = Your question was answered ({ $title }): “{ $words }”
questions-told-removed = The team removed your question ({ $title }): “{ $words }”
