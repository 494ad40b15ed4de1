mirror-heading = <b>What we said of the day</b>
    { $day }
mirror-voices = { $count ->
    [one] { $what } (one person answered)
   *[other] { $what } ({ $count } people answered)
}
mirror-most-success = Where most successes were noted: { $what }
mirror-most-hard = Where most difficulties were noted: { $what }
mirror-quote = “{ $words }”
    — { $who }
mirror-draft = <i>Nothing has left yet. This is what the group will read:</i>
mirror-no-group = <i>No group is linked: send /bind there to be able to publish. This is what it will read:</i>
mirror-empty = Nobody has said anything of the day yet ({ $day }) that the group may read. You can write it a sentence, or come back later.
mirror-open = Prepare the evening mirror
mirror-publish = Publish in the group
mirror-remove = Remove quotation { $number }
mirror-add = Add a quotation
mirror-words = Add a sentence
mirror-change-words = Change the sentence
mirror-set-aside = Publish nothing tonight
mirror-take-up = Take it up again
mirror-choose = These answers are signed. Which one shall be quoted?
mirror-choose-none = There is no other signed answer to quote.
mirror-candidate = { $number }. “{ $words }” — { $who }
mirror-take = Quote answer { $number }
mirror-before = See the previous page
mirror-after = See the next page
mirror-back = Back to the preview
mirror-words-what = Which sentence shall be added for the group? { $most } characters at most; a lone dash takes it away.
mirror-words-bounds = A sentence of { $most } characters at most, please.
mirror-published = The mirror of the day ({ $day }) is published in the group, by { $who }. A quotation that its author takes back leaves it.
mirror-is-aside = Nothing will be published of this day. The draft is kept.
