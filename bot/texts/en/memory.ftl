memory-heading = { $count ->
    [one] <b>What an earlier delegation learned</b>
   *[other] <b>What { $count } earlier delegations learned</b>
}
memory-empty = <b>The network’s memory</b>
    No journal of an earlier delegation is here yet. Yours may be the first: what you note will serve the next trip.
memory-trip = <b>{ $trip }</b>, { $period }
memory-theme = { $theme }
memory-how = Look for a word, or choose a kind of visit or a theme.
memory-search = Look for a word
memory-kind = { $kind } ({ $count })
memory-filed = { $theme } ({ $count })
memory-themes = Themes: { $themes }
memory-home = Back to the memory
memory-before = See the previous page
memory-after = See the next page
memory-found = <b>{ $what }</b>
    { $count ->
        [one] One contribution
       *[other] { $count } contributions
    }
memory-none = Nothing on “{ $what }” in what earlier delegations shared. Try a shorter word, or a single one.
memory-said = <b>{ $question }</b>
    { $words }
memory-answer = → { $answer }
memory-signed = — { $author }
memory-where = <i>{ $where }</i>
memory-ask = What are you looking for? Write one or two words: “budget”, “youth”, “sortition”…
memory-mistake-large = The file is larger than { $most } MB.
memory-mistake-json = This file is not JSON that can be read.
memory-mistake-missing = { $where }: is missing.
memory-mistake-unknown = { $where }: is not expected. Only the journal that the network publishes can be imported.
memory-mistake-other = { $where }: is not what is expected.
memory-mistake-format = This file is no journal exported as JSON, or comes from a newer version.
memory-mistake-days = { $where }: the last day comes before the first.
memory-mistake-question = { $where }: is not a question that the network reads.
memory-mistake-long = { $where }: is longer than { $most } characters.
memory-mistake-many = { $where }: holds more than { $most } items.
memory-mistake-more = { $most ->
    [one] And one more mistake.
   *[other] And { $most } more mistakes.
}
memory-import-new = { $trip }, { $period }: { $count ->
    [0] no contribution.
    [one] one contribution.
   *[other] { $count } contributions.
}
memory-import-again = { $trip }, { $period }: imported before; { $count ->
    [0] no contribution replaces it.
    [one] one contribution replaces it.
   *[other] { $count } contributions replace it.
}
memory-import-same = { $trip }, { $period }: imported before as it is ({ $count }). Nothing to change.
memory-import-imported = Imported: /memory finds it.
memory-import-visit = • { $title }: { $count }
memory-import-day = • Of the day as a whole: { $count }
memory-import-more = … and { $count } more
memory-import-how = Participants will be able to search it, with /memory.
memory-import-apply = Import this journal
memory-import-nothing = This journal is imported as it is already. Nothing to change.
memory-import-stale = This journal does not wait any more. Send it again.
memory-import-dropped = Journal discarded: nothing was imported.
