promises-invitation =
    <b>And at home?</b>
    Of all that you have seen, what will you try? Write one thing only. In a week, a month and three months, the bot will ask you what became of it. You choose who reads it.
promises-write = Write what I will try
promises-prompt =
    <b>One thing to try at home</b>
    Send it in at most { $most } characters. You will then say who may read it.
promises-prompt-anew = Send what is to replace your promise (at most { $most } characters).
promises-too-early = During the trip you can write here one thing to try at home.
promises-bounds = Send a text of at most { $most } characters, or cancel: /cancel
promises-words = “{ $words }”
promises-who = Who may read your promise?
promises-see-mine = Only me
promises-see-team = The team too
promises-see-delegation = The participants too
promises-see-network = All of the network, in the journal
promises-heading = <b>Your promise</b>
promises-seen-mine = Nobody else reads it.
promises-seen-team = The team reads it too.
promises-seen-delegation = The team and the participants read it too, with your name.
promises-seen-network = All of the network may read it, with your name.
promises-will-ask = The bot will ask you what became of it one week, one month and three months after the trip.
promises-alone = The bot will not ask you about it.
promises-change = Change my promise
promises-change-who = Change who reads it
promises-leave = Stop asking me
promises-ask-again = Ask me again
promises-others = Read those of others
promises-erase = Erase my promise
promises-news = After { $days } days: { $said }
promises-asked =
    <b>{ $days ->
        [7] One week after the trip
        [30] One month after the trip
       *[other] Three months after the trip
    }</b>
    What became of your promise?
promises-news-seen = Whoever may read your promise will read your answer too.
promises-outcome-done = It is done
promises-outcome-started = It has begun
promises-outcome-not-yet = Not yet
promises-outcome-given-up = I give it up
promises-tell = Tell it in a sentence
promises-tell-prompt = What happened? One sentence is enough.
promises-thanks = Noted, thank you.
promises-open = See my promise
promises-left-alone = The bot will not ask about your promise any more. It is kept.
promises-erased = Your promise is erased.
promises-others-heading = <b>What others will try</b>
promises-others-none = Nobody has chosen to show their promise yet.
promises-line = <b>{ $name }</b>: “{ $words }”
promises-before = See the previous page
promises-after = See the next page
