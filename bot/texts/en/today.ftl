today-heading = <b>Today, { $day }</b>
today-heading-tomorrow = <b>Tomorrow, { $day }</b>
today-before =
    <b>{ $days ->
        [one] The trip starts tomorrow
       *[other] The trip starts in { $days } days
    }</b>
    First day: { $day }.
today-prepare = To prepare:
today-prepare-item = • { $thing }
today-after =
    <b>{ $trip }</b>
    The trip is over. Thank you for coming along! The programme can still be read, and the team can still be reached here.
today-last-day =
    <b>{ $trip }</b>
    Tomorrow the trip will be over: nothing more is planned.
today-empty = Today, { $day }, nothing is planned: time for yourself.
today-empty-tomorrow = Tomorrow, { $day }, nothing is planned: time for yourself.
today-running = Now: { $title }
today-running-until = Now, until { $at }: { $title }
today-next = Next, { $delay }: { $title }
today-meeting = <b>Meet at { $at }</b>
today-meeting-at = <b>Meet at { $at }</b>: { $where }
today-meeting-begun = <b>The meeting was at { $at }</b>
today-meeting-at-begun = <b>The meeting was at { $at }</b>: { $where }
today-last = This is the last entry of the trip: nothing is planned afterwards.
today-nothing-left = Nothing more is planned in the programme.
