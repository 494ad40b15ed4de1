notes-prompt =
    <b>Write a note</b>
    Send your text: it will be kept with what is going on now, if anything is. Nobody else will read it.
notes-kept = Note kept: <b>{ $where }</b>. Nobody else reads it.
notes-words = “{ $words }”
notes-move-hint = About something else? Tap it.
notes-card = <b>Your note</b>: { $where }
notes-at = Written on { $stamp }.
notes-nowhere = no part of the programme
notes-erase = Erase this note
notes-move = Choose another part of the programme
notes-all = See my notes
notes-move-heading = Which part of the programme is this note about? ({ $day })
notes-move-empty = The programme is still empty.
notes-to-nowhere = Keep it apart from the programme
notes-back = Back to the note
notes-erased = The note is erased.
notes-none = You have no notes. To write one: /note
notes-heading = <b>Your notes</b> ({ $count })
notes-line-where = { $number }. <b>{ $where }</b>
notes-read = Open note { $number }
notes-newer = See newer ones
notes-older = See older ones
notes-unsupported = A note is a text. Send it here, or cancel: /cancel
notes-too-long = A note has at most { $most } characters. Send it in several parts.
notes-too-many = You have many notes already: erase some to write new ones.
notes-keep = Keep as a note
notes-give = Add it to my answers
