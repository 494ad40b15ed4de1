missing-open = Ask for missing answers
missing-none = Nothing is missing: nights, meals and places are known for every confirmed sign-up.
missing-heading = <b>Missing answers of confirmed sign-ups</b>
missing-line = { $title }: { $count }
missing-apart =
    { $count ->
        [one] The bot cannot write to one of these people: call them.
       *[other] The bot cannot write to { $count } of these people: call them.
    }
missing-send =
    { $count ->
        [one] Ask one person
       *[other] Ask { $count } people
    }
missing-sent =
    { $count ->
        [one] One person is asked, once a day at most.
       *[other] { $count } people are asked, once a day at most.
    }
missing-answer = Answer: { $title }
missing-asked = The team is preparing the trip. Missing in your sign-up: { $titles }.
missing-asked-late = The team is preparing the trip. Missing in your sign-up: { $titles }. Write to the team: they will note your answer.
