programme-empty = The programme is not published yet. You will see it here as soon as it is.
programme-heading =
    <b>The programme</b>
    The programme is written in its organisers’ language. Choose a day.
programme-day-line =
    { $day }: { $count ->
        [0] nothing planned
        [one] { $count } entry
       *[other] { $count } entries
    }
programme-outline-heading = <b>The outline of the programme</b>
programme-outline-line = { $half } · { $title } ({ $what })
programme-outline-line-cancelled = { $half } · Cancelled: <s>{ $title }</s> ({ $what })
programme-outline-why = Hours, addresses and meeting points are for those who have signed up.
programme-morning = Morning
programme-afternoon = Afternoon
programme-evening = Evening
programme-day-heading = <b>{ $day }</b>
programme-day-empty = Nothing is planned that day.
programme-entry-line = { $at } · { $title }
programme-title = <b>{ $title }</b>
programme-title-cancelled = Cancelled: <s>{ $title }</s>
programme-meet = Meet: { $at }
programme-meet-at = Meet: { $at }, { $where }
programme-meeting = <b>Meet: { $at }</b>
programme-meeting-at = <b>Meet: { $at }</b>, { $where }
programme-when = { $day }, { $at }
programme-copy-address = Copy the address
programme-place = Place: { $place }
programme-hosts = With: { $hosts }
programme-bring = To bring: { $bring }
programme-fixed = Fixed time: nobody can wait for us.
programme-button = { $at } { $title }
programme-button-cancelled = { $at } Cancelled: { $title }
programme-before = ← { $day }
programme-after = { $day } →
programme-more =
    { $count ->
        [one] … and one more.
       *[other] … and { $count } more.
    }
programme-outline-none = No visit is announced yet.
programme-brief = { $title }
programme-brief-now = <b>{ $title }</b> (now)
programme-brief-next = <b>{ $title }</b> (next)
programme-brief-day = See the day in full
