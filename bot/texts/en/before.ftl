before-first = <b>Tomorrow, { $day }: your first meeting</b>
before-meet = <b>Meet at { $at }</b>
before-meet-at = <b>Meet at { $at }</b>: { $where }
before-published =
    <b>The programme of the trip is published</b>
    { $count ->
        [one] One entry, { $period }.
       *[other] { $count } entries, { $period }.
    }
    Whatever changes until then and during the trip will be told here.
