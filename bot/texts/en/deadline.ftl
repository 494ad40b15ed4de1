deadline-open = Sign-up is open until the end of { $day }.
deadline-closed = Sign-up closed at the end of { $day }.
deadline-moved-by = Moved by { $name }.
deadline-prompt = Write the last day of sign-up, for instance { $example }. That day is included. Nothing changes before you confirm.
deadline-unread = That date was not understood. Write it as 30/11/2023 or 2023-11-30.
deadline-past = { $day } is over. To close sign-up at once, write yesterday’s date: { $yesterday }.
deadline-late = { $day } is after the end of the trip, { $last }. Write an earlier date.
deadline-same = The deadline is already the end of { $day }. Write another date.
deadline-question =
    <b>Move the deadline to the end of { $day }?</b>
    It stands at { $old }.
deadline-reopens = Sign-up is closed: it will open again at once.
deadline-closes = Sign-up is open: it will close at once.
deadline-later =
    { $days ->
        [one] Sign-up will stay open one more day.
       *[other] Sign-up will stay open { $days } more days.
    }
deadline-sooner =
    { $days ->
        [one] Sign-up will close one day earlier.
       *[other] Sign-up will close { $days } days earlier.
    }
deadline-stays-closed = Sign-up is closed and will stay so.
deadline-drafts =
    { $count ->
        [one] One form that was begun is not confirmed yet.
       *[other] { $count } forms that were begun are not confirmed yet.
    }
deadline-team = The other organisers will be told that you moved it. What was confirmed before the deadline still counts.
deadline-yes = Yes, move it
deadline-no = Change nothing
deadline-done = Sign-up now closes at the end of { $day }. If the practical information names the former date, ask whoever runs the bot to correct it.
deadline-told = { $name } moved the sign-up deadline: it was { $old }, it is now the end of { $day }.
