roster-preview = <b>What this file would change in the members’ list</b>
roster-gone =
    { $count ->
        [one] One organisation would leave it:
       *[other] { $count } organisations would leave it:
    }
roster-changed =
    { $count ->
        [one] One organisation would change its name or domain:
       *[other] { $count } organisations would change their name or domain:
    }
roster-added =
    { $count ->
        [one] One organisation would be added:
       *[other] { $count } organisations would be added:
    }
roster-name = • { $name }
roster-more =
    { $count ->
        [one] … and another
       *[other] … and { $count } others
    }
roster-people = People named: { $added } more, { $gone } fewer.
roster-choose =
    { $count ->
        [one] Nothing is changed yet. The list would hold one organisation; it would replace the current one as a whole.
       *[other] Nothing is changed yet. The list would hold { $count } organisations; it would replace the current one as a whole.
    }
roster-apply = Replace the list
roster-drop = Drop this file
roster-nothing = This file says the same as the current members’ list: nothing to change.
roster-applied = The members’ list is replaced. Organisations: { $organisations }, domains: { $domains }, people named: { $people }.
roster-stale = The members’ list changed meanwhile: nothing was replaced. Send the file again to see the difference.
roster-dropped = File dropped: the members’ list has not changed.
roster-confirm = Replace the members’ list?
