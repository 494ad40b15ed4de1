enrol-preview = <b>What this list would change in the sign-ups</b>
enrol-counts = Added: { $added } · Corrected: { $corrected } · Already there: { $same } · Left aside: { $aside }
enrol-added = + { $name } ({ $organisation })
enrol-corrected = ~ { $name }: { $fields }
enrol-field = { $field }: { $was } → { $now }
enrol-aside = – { $name }, left aside: { $status }
enrol-more =
    { $count ->
        [one] … and one more person
       *[other] … and { $count } more people
    }
enrol-choose = Nothing has changed yet. The people added are admitted by you, without a Telegram account. Their rank is the date given in the file, else today’s. An empty cell leaves the current answer.
enrol-yes = Import this list
enrol-nothing = This list changes nothing in the sign-ups.
enrol-done = <b>The list is imported.</b>
enrol-done-seated =
    { $count ->
        [one] One sign-up confirmed
       *[other] { $count } sign-ups confirmed
    }
enrol-done-waiting =
    { $count ->
        [one] One person on the waiting list
       *[other] { $count } people on the waiting list
    }
enrol-done-corrected =
    { $count ->
        [one] One sign-up corrected
       *[other] { $count } sign-ups corrected
    }
enrol-dropped = File dropped: the sign-ups have not changed.
enrol-stale = The sign-ups changed meanwhile, or this file is no longer waiting: nothing is imported. Send the file again to see the difference.
enrol-corrected-for-you = The team corrected your sign-up: { $fields }. To read it again: /status
enrol-field-first-name = first name
enrol-field-last-name = last name
enrol-field-function = role
enrol-field-phone = phone
enrol-field-reason = motivation
enrol-field-nights = nights
enrol-field-sharing = room
enrol-field-joins = joins at
enrol-field-leaves = leaves at
enrol-field-diet = meals
enrol-field-access = access needs
enrol-field-emergency = emergency contact
enrol-field-email = address
enrol-confirm = Import this list?
enrol-field-days = days attended
enrol-field-groups = groups
enrol-field-absent = entries not attended
