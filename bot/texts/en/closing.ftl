closing-ask =
    <b>Close the trip?</b>
    The bot will send nothing more by itself, but what was promised: what became of the promises. Everybody keeps their notes and the journal. Data are erased on the dates announced. You can open the trip again.
closing-yes = Close the trip
closing-closed =
    <b>The trip is closed</b> since { $stamp }.
    The bot sends nothing more by itself, but what became of the promises. To begin the next one: escale next, then escale purge --trip.
closing-reopen = Open the trip again
closing-reopened = The trip is open again: reminders and news go on.
closing-too-early = The trip is not over: it can be closed after its last day.
