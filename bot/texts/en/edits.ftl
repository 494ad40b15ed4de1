edits-heading = <b>Change the programme</b>
edits-choose = Choose a day, or an action.
edits-draft =
    { $count ->
        [one] Your draft, not published yet: one change.
       *[other] Your draft, not published yet: { $count } changes.
    }
edits-preview = See the message
edits-drop = Drop the draft
edits-add = Add an item
edits-versions = See the versions
edits-home = Back to the changes
edits-more = Change something else
edits-day =
    <b>{ $day }</b>
    Which item would you change?
edits-in-draft = In your draft, not published yet:
edits-change-starts = Change the start
edits-change-ends = Change the end
edits-change-meets = Meeting time
edits-change-meeting-place = Meeting place
edits-change-place = Change the place
edits-change-hosts = Change the hosts
edits-change-bring = Change “to bring”
edits-change-title = Change the title
edits-change-description = Change the text
edits-change-kind = Change the kind
edits-change-day = Change the day
edits-change-swap = Swap with…
edits-fix = Make the time fixed
edits-loose = Make the time flexible
edits-late = Report a delay…
edits-cancel = Cancel this item…
edits-restore = Restore this item
edits-back = Back to the item
edits-empty = Clear
edits-later = Say it later
edits-about = <b>{ $title }</b> ({ $when })
edits-ask-starts = New start? Type it (“14:15”, “2.15 pm”, “+20”, “Fri 29 March at 9:00”) or choose minutes. It lasts as long.
edits-ask-ends = New end? Type it (“16:00”, “+20”) or choose minutes.
edits-ask-meets = New meeting time? Type it (“8:45”, “-10”) or choose minutes.
edits-ask-place = New place? Type its name, then its address on the next line, or send a location or a venue.
edits-ask-meeting-place = New meeting place? Type its name, then its address on the next line, or send a location or a venue.
edits-ask-hosts = Who are the hosts?
edits-ask-bring = What should people bring?
edits-ask-title = New title?
edits-ask-description = New text?
edits-ask-kind = Of which kind is <b>{ $title }</b>?
edits-ask-day = Which day for <b>{ $title }</b>? The time stays the same.
edits-ask-swap = Swap <b>{ $title }</b> with which item?
edits-ask-reason =
    Why cancel <b>{ $title }</b>?
    Type the reason: the participants will read it.
edits-without-reason = Cancel without a reason
edits-ask-what = Which item would you add? Type its title.
edits-ask-when = When is <b>{ $title }</b>? Type the time, for { $day } (“14:15”), or the day and the time (“28 March at 14:15”).
edits-ask-where = Where is <b>{ $title }</b>? Type the name of the place, then its address on the next line, or send a location or a venue.
edits-hour-again = This time was not understood. Type for instance “14:15” or “+20”.
edits-hour-none = This time does not exist that day: clocks go forward that night.
edits-ends-early = The end must come after the start.
edits-meets-late = The meeting cannot come after the start.
edits-ask-late =
    <b>Late from here: { $title }</b> ({ $at })
    By how many minutes? Choose, or type for instance “+25”.
edits-late-again = This delay was not understood. Type for instance “+25”.
edits-late-stop = Does not move: { $title } ({ $at }).
edits-late-plan =
    <b>{ $late ->
        [late] { $minutes } min later
       *[early] { $minutes } min earlier
    }</b>
edits-late-entry = <b>{ $title }</b>
edits-late-more =
    { $count ->
        [one] … and one more item.
       *[other] … and { $count } more items.
    }
edits-late-nothing = Nothing can be put off: the time is fixed, or what follows cannot wait.
edits-late-squeezed = ⚠ Not everything fits before what does not move.
edits-late-eat = Shorten free time first
edits-late-other = Choose another delay
edits-clash-overlap = ⚠ <b>{ $title }</b> will not be over when people meet for { $then } ({ $at }).
edits-clash-host = ⚠ <b>{ $title }</b>: the hosts expected us earlier.
edits-clash-meal = ⚠ <b>{ $title }</b>: the table is booked for earlier.
edits-settle-shorten = Shorten { $title }
edits-settle-back = Keep the time of { $title }
edits-settle-cancel = Cancel { $title }
edits-preview-heading =
    <b>{ $people ->
        [0] Nobody will receive this message
        [one] One person will receive this message
       *[other] { $people } people will receive this message
    }</b>
    In French: { $fr } · in English: { $en }
edits-unreached =
    { $count ->
        [one] Cannot be told: { $names }
       *[other] Cannot be told: { $names }
    }{ $more ->
        [0] { "" }
        [one] { " " }and one more person
       *[other] { " " }and { $more } more people
    }
edits-preview-message = Here it is, word for word:
edits-publish-loud = Publish and tell people
edits-publish-seen = Publish and ask for “Seen”
edits-publish-quiet = Publish without telling
edits-see-fr = See it in French
edits-see-en = See it in English
edits-other-now = Something changed since: read it again before you publish. Nothing was published.
edits-touch =
    <b>{ $title }</b>
    Somebody else changed this item meanwhile. What is published → what your draft says:
edits-theirs-are = Published: { $state }
edits-mine-are = Your draft: { $state }
edits-state-cancelled = cancelled { $reason }
edits-state-kept = kept
edits-mine = Keep mine
edits-theirs = Keep what is published
edits-published-loud =
    The programme is published (version { $version }). { $people ->
        [one] One person is being told.
       *[other] { $people } people are being told.
    }
edits-published-quiet = The programme is published (version { $version }), without a message to the participants.
edits-nothing = Your draft changes nothing in the programme.
edits-ask-drop =
    { $count ->
        [one] Drop your draft and its change?
       *[other] Drop your draft and its { $count } changes?
    }
edits-drop-yes = Drop all of it
edits-dropped = Draft dropped: the programme has not changed.
edits-draft-first = You have a draft: publish it or drop it first.
edits-versions-heading = <b>The versions of the programme</b>
edits-version-line = Version { $version } · { $stamp } · { $by } · { $how }
edits-version-line-bot = Version { $version } · { $stamp } · { $how }
edits-note-change = change
edits-note-import = import
edits-note-undo = import undone
edits-note-trip-file = original programme
edits-version = Version { $version }
edits-version-since =
    { $count ->
        [0] The programme as it is today says the same.
        [one] Since then, one item has changed:
       *[other] Since then, { $count } items have changed:
    }
edits-version-days = Read this version
edits-version-again = Publish it again…
edits-version-day = <b>Version { $version }: { $day }</b>
edits-published = The programme is published (version { $version }).
