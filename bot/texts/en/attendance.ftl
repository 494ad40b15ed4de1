attendance-open = Set their attendance
attendance-card =
    <b>Attendance of { $name }</b>
    { $every ->
        [one] Expected at { $attended } entry out of { $every }.
       *[other] Expected at { $attended } entries out of { $every }.
    }
    Open a day to say which entries this person does not come to.
attendance-day = Set { $day }
attendance-day-heading = <b>Attendance of { $name }, { $day }</b>
attendance-marks = ✓ expected, ✗ does not come. Press an entry to change it.
attendance-expected = ✓ { $at } { $title }
attendance-not-expected = ✗ { $at } { $title }
attendance-days = See all days
attendance-back = Back to their card
attendance-group-in = Put in the group { $group }
attendance-group-out = Take out of the group { $group }
attendance-leave = Say that I am not coming
attendance-come = Say that I am coming
attendance-left = Noted: you are no longer expected at this entry.
attendance-came = Noted: you are expected at this entry.
