doubts-overlap = ⚠ “{ $title }” and “{ $other }” overlap ({ $day }, { $at }).
doubts-left-behind = ⚠ “{ $title }”: its hour changes, not that of the meeting ({ $meets }).
doubts-fixed = ⚠ “{ $title }” changes hour, and its time is fixed.
doubts-outside = ⚠ “{ $title }”: { $day } is outside the trip.
doubts-hour = ⚠ “{ $title }” is at { $meets }: is that the hour you mean?
doubts-empty = ⚠ { $day }: nothing is planned any more.
doubts-pin = ⚠ “{ $title }”: the place changes, not its point on the map. The old point is taken off.
doubts-address = ⚠ “{ $title }”: the place changes, not its address. The old address is taken off.
doubts-more =
    { $count ->
        [one] ⚠ … and one more point to check.
       *[other] ⚠ … and { $count } more points to check.
    }
