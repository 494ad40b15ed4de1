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

changes-edits-heading = <b>Change the programme</b>
changes-edits-choose = Choose a day, or an action.
changes-edits-draft =
    { $count ->
        [one] Your draft, not published yet: one change.
       *[other] Your draft, not published yet: { $count } changes.
    }
changes-edits-preview = Review and publish
changes-edits-drop = Drop the draft
changes-edits-add = Add an entry
changes-edits-versions = See the versions
changes-edits-home = Back to the changes
changes-edits-more = Change something else
changes-edits-day =
    <b>{ $day }</b>
    Which entry would you change?
changes-edits-in-draft = In your draft, not published yet:
changes-edits-change-starts = Change the start
changes-edits-change-ends = Change the end
changes-edits-change-meets = Meeting time
changes-edits-change-meeting-place = Meeting place
changes-edits-change-place = Change the place
changes-edits-change-hosts = Change the hosts
changes-edits-change-bring = Change “to bring”
changes-edits-change-title = Change the title
changes-edits-change-description = Change the text
changes-edits-change-kind = Change the kind
changes-edits-change-day = Change the day
changes-edits-change-swap = Swap with…
changes-edits-fix = Make the time fixed
changes-edits-loose = Make the time flexible
changes-edits-late = Report a delay…
changes-edits-cancel = Cancel this entry…
changes-edits-restore = Restore this entry
changes-edits-back = Back to the entry
changes-edits-empty = Clear
changes-edits-later = Say it later
changes-edits-about = <b>{ $title }</b> ({ $when })
changes-edits-ask-starts = New start? Type it (“14:15”, “2.15 pm”, “+20”, “Fri 29 March at 9:00”) or choose minutes. It lasts as long.
changes-edits-ask-ends = New end? Type it (“16:00”, “+20”) or choose minutes.
changes-edits-ask-meets = New meeting time? Type it (“8:45”, “-10”) or choose minutes.
changes-edits-ask-place = New place? Type its name, then its address on the next line, or send a location or a venue.
changes-edits-ask-meeting-place = New meeting place? Type its name, then its address on the next line, or send a location or a venue.
changes-edits-ask-hosts = Who are the hosts?
changes-edits-ask-bring = What should people bring?
changes-edits-ask-title = New title?
changes-edits-ask-description = New text?
changes-edits-ask-kind = Of which kind is <b>{ $title }</b>?
changes-edits-ask-day = Which day for <b>{ $title }</b>? The time stays the same.
changes-edits-ask-swap = Swap <b>{ $title }</b> with which entry?
changes-edits-ask-reason =
    Why cancel <b>{ $title }</b>?
    Type the reason: the participants will read it.
changes-edits-without-reason = Cancel without a reason
changes-edits-ask-what = Which entry would you add? Type its title.
changes-edits-ask-when = When is <b>{ $title }</b>? Type the time, for { $day } (“14:15”), or the day and the time (“28 March at 14:15”).
changes-edits-ask-where = Where is <b>{ $title }</b>? Type the name of the place, then its address on the next line, or send a location or a venue.
changes-edits-hour-again = This time was not understood. Type for instance “14:15” or “+20”.
changes-edits-hour-late = A day ends at midnight. For an hour of the night, type the day then the time, for instance “27 March at 1:00”.
changes-edits-hour-none = This time does not exist that day: clocks go forward that night.
changes-edits-ends-early = The end must come after the start.
changes-edits-meets-late = The meeting cannot come after the start.
changes-edits-ask-late =
    <b>Late from here: { $title }</b> ({ $at })
    By how many minutes? Choose, or type for instance “+25”.
changes-edits-late-again = This delay was not understood. Type for instance “+25”.
changes-edits-late-stop = Does not move: { $title } ({ $at }).
changes-edits-late-plan =
    <b>{ $late ->
        [late] { $minutes } min later
       *[early] { $minutes } min earlier
    }</b>
changes-edits-late-entry = <b>{ $title }</b>
changes-edits-late-more =
    { $count ->
        [one] … and one more entry.
       *[other] … and { $count } more entries.
    }
changes-edits-late-nothing = Nothing can be put off: the time is fixed, or what follows cannot wait.
changes-edits-late-squeezed = ⚠ Not everything fits before what does not move.
changes-edits-late-eat = Shorten free time first
changes-edits-late-other = Choose another delay
changes-edits-clash-overlap = ⚠ <b>{ $title }</b> will not be over when people meet for { $then } ({ $at }).
changes-edits-clash-host = ⚠ <b>{ $title }</b>: the hosts expected us earlier.
changes-edits-clash-meal = ⚠ <b>{ $title }</b>: the table is booked for earlier.
changes-edits-settle-shorten = Shorten { $title }
changes-edits-settle-back = Keep the time of { $title }
changes-edits-settle-cancel = Cancel { $title }
changes-edits-preview-heading =
    <b>{ $people ->
        [0] Nobody will receive this message
        [one] One person will receive this message
       *[other] { $people } people will receive this message
    }</b>
    In French: { $fr } · in English: { $en }
changes-edits-unreached =
    { $count ->
        [one] Cannot be told: { $names }
       *[other] Cannot be told: { $names }
    }{ $more ->
        [0] { "" }
        [one] { " " }and one more person
       *[other] { " " }and { $more } more people
    }
changes-edits-preview-message = Here it is, word for word:
changes-edits-publish-loud = Publish and tell people
changes-edits-publish-seen = Publish and ask for “Seen”
changes-edits-publish-quiet = Publish without telling
changes-edits-see-fr = See it in French
changes-edits-see-en = See it in English
changes-edits-other-now = Something changed since: read it again before you publish. Nothing was published.
changes-edits-touch =
    <b>{ $title }</b>
    Somebody else changed this entry meanwhile. What is published → what your draft says:
changes-edits-theirs-are = Published: { $state }
changes-edits-mine-are = Your draft: { $state }
changes-edits-state-cancelled = cancelled
changes-edits-state-cancelled-because = cancelled ({ $reason })
changes-edits-state-kept = kept
changes-edits-mine = Keep mine
changes-edits-theirs = Keep what is published
changes-edits-published-loud =
    The programme is published (version { $version }). { $people ->
        [one] One person is being told.
       *[other] { $people } people are being told.
    }
changes-edits-published-quiet = The programme is published (version { $version }), without a message to the participants.
changes-edits-nothing = Your draft changes nothing in the programme.
changes-edits-ask-drop =
    { $count ->
        [one] Drop your draft and its change?
       *[other] Drop your draft and its { $count } changes?
    }
changes-edits-drop-yes = Drop all of it
changes-edits-dropped = Draft dropped: the programme has not changed.
changes-edits-draft-first = You have a draft: publish it or drop it first.
changes-edits-versions-heading = <b>The versions of the programme</b>
changes-edits-version-line = Version { $version } · { $stamp } · { $by } · { $how }
changes-edits-version-line-bot = Version { $version } · { $stamp } · { $how }
changes-edits-note-change = change
changes-edits-note-import = import
changes-edits-note-undo = import undone
changes-edits-note-trip-file = original programme
changes-edits-version = Version { $version }
changes-edits-version-since =
    { $count ->
        [0] The programme as it is today says the same.
        [one] Since then, one entry has changed:
       *[other] Since then, { $count } entries have changed:
    }
changes-edits-version-days = Read this version
changes-edits-version-again = Publish it again…
changes-edits-version-day = <b>Version { $version }: { $day }</b>
changes-edits-published = The programme is published (version { $version }).
