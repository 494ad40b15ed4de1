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

programme-doubts-overlap = ⚠ “{ $title }” and “{ $other }” overlap ({ $day }, { $at }).
programme-doubts-left-behind = ⚠ “{ $title }”: its hour changes, not that of the meeting ({ $meets }).
programme-doubts-fixed = ⚠ “{ $title }” changes hour, and its time is fixed.
programme-doubts-outside = ⚠ “{ $title }”: { $date } is outside the trip.
programme-doubts-hour = ⚠ “{ $title }” is at { $meets }: is that the hour you mean?
programme-doubts-empty = ⚠ { $day }: nothing is planned any more.
programme-doubts-pin = ⚠ “{ $title }”: the place changes, not its point on the map. The old point is taken off.
programme-doubts-address = ⚠ “{ $title }”: the place changes, not its address. The old address is taken off.
programme-doubts-cancelled = ⚠ “{ $title }” is cancelled and stays so: this file has no column “statut”. To restore it, add that column, empty.
programme-doubts-more =
    { $count ->
        [one] ⚠ … and one more point to check.
       *[other] ⚠ … and { $count } more points to check.
    }

programme-entries-kind-visit = Visit
programme-entries-kind-workshop = Workshop
programme-entries-kind-exchange = Exchange
programme-entries-kind-meal = Meal
programme-entries-kind-transfer = Journey
programme-entries-kind-lodging = Accommodation
programme-entries-kind-free = Free time
programme-entries-place = { $name }, { $address }
programme-entries-where = Where: { $place }
programme-entries-meeting = Meet at { $hour }
programme-entries-meeting-at = Meet at { $hour }: { $place }
programme-entries-hosts = With { $hosts }
programme-entries-bring = Bring: { $bring }
programme-entries-cancelled = Cancelled
programme-entries-cancelled-title = Cancelled: { $title }
programme-entries-version = Programme, version { $version }, issued { $stamp }
programme-entries-version-draft = Draft programme, not yet issued

programme-infos-heading = <b>Practical information</b>
programme-infos-item =
    <b>{ $title }</b>
    { $text }
programme-infos-more =
    { $count ->
        [one] … and one more heading: ask the team.
       *[other] … and { $count } more headings: ask the team.
    }

programme-pocket-heading = <b>{ $trip }</b>
programme-pocket-day = <b>{ $day }</b>
programme-pocket-entry = <b>{ $when }</b> · { $title }
programme-pocket-entry-cancelled = <b>{ $when }</b> · Cancelled: <s>{ $title }</s>
programme-pocket-info = <b>{ $title }</b>

programme-today-heading = <b>Today, { $day }</b>
programme-today-heading-tomorrow = <b>Tomorrow, { $day }</b>
programme-today-before =
    <b>{ $days ->
        [one] The trip starts tomorrow
       *[other] The trip starts in { $days } days
    }</b>
    First day: { $day }.
programme-today-prepare = To prepare:
programme-today-prepare-item = • { $thing }
programme-today-after =
    <b>{ $trip }</b>
    The trip is over. Thank you for coming along! The programme can still be read, and the team can still be reached here.
programme-today-last-day =
    <b>{ $trip }</b>
    Tomorrow the trip will be over: nothing more is planned.
programme-today-empty = Today, { $day }, nothing is planned: time for yourself.
programme-today-empty-tomorrow = Tomorrow, { $day }, nothing is planned: time for yourself.
programme-today-running = Now: { $title }
programme-today-running-until = Now, until { $at }: { $title }
programme-today-next = Next, { $delay }: { $title }
programme-today-meeting = <b>Meet at { $at }</b>
programme-today-meeting-at = <b>Meet at { $at }</b>: { $where }
programme-today-meeting-begun = <b>The meeting was at { $at }</b>
programme-today-meeting-at-begun = <b>The meeting was at { $at }</b>: { $where }
programme-today-last = This is the last entry of the trip: nothing is planned afterwards.
programme-today-nothing-left = Nothing more is planned in the programme.
