notices-before-first = <b>Tomorrow, { $day }: your first meeting</b>
notices-before-meet = <b>Meet at { $at }</b>
notices-before-meet-at = <b>Meet at { $at }</b>: { $where }
notices-before-published =
    <b>The programme of the trip is published</b>
    { $count ->
        [one] One entry, { $period }.
       *[other] { $count } entries, { $period }.
    }
    Whatever changes until then and during the trip will be told here.

notices-reminder-meet = <b>Meet at { $at }</b>
notices-reminder-at = <b>Meet at { $at }</b>: { $where }
notices-reminder-starts = Starts at { $at }
