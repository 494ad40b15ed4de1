infos-heading = <b>Practical information</b>
infos-item =
    <b>{ $title }</b>
    { $text }
infos-more =
    { $count ->
        [one] … and one more heading: ask the team.
       *[other] … and { $count } more headings: ask the team.
    }
