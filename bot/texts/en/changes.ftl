changes-heading =
    <b>{ $count ->
        [one] A change to the programme
       *[other] { $count } changes to the programme
    }</b>
changes-more =
    { $count ->
        [one] … and one more change.
       *[other] … and { $count } more changes.
    }
changes-cancelled = Cancelled: <s>{ $title }</s> ({ $when })
changes-restored = Back on: <b>{ $title }</b> ({ $when })
changes-added = Added: <b>{ $title }</b> ({ $when })
changes-changed = Changed: <b>{ $title }</b> ({ $when })
changes-moved = Changed: <b>{ $title }</b>
changes-reason = Reason: { $reason }
changes-hours = • { $old } → { $new }
changes-moment = { $day }, { $hour }
changes-field = • { $field }: { $old } → { $new }
changes-reworded = • { $field }: changed
changes-see = See { $title }
changes-nothing = nothing
changes-yes = yes
changes-no = no
changes-field-kind = kind
changes-field-title = title
changes-field-place = place
changes-field-meets = meeting time
changes-field-meeting-place = meeting place
changes-field-hosts = hosts
changes-field-description = text
changes-field-bring = to bring
changes-field-fixed = fixed time
changes-field-reason = reason for cancelling
changes-field-group = group
changes-next-step = <b>The next step changes</b>
