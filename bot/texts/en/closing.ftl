closing-ask =
    <b>Close the trip?</b>
    The bot will send nothing more by itself, but its questions about what became of the promises. Everybody keeps their notes and the journal. Data are erased on the dates announced. You can open the trip again.
closing-yes = Close the trip
closing-closed =
    <b>The trip is closed</b> since { $stamp }.
    The bot sends nothing more by itself, but its questions about what became of the promises. To prepare the next one, whoever runs the bot types “escale next”, then “escale purge --trip”.
closing-reopen = Open the trip again
closing-reopened = The trip is open again: reminders and news go on.
closing-too-early = The trip is not over: it can be closed after its last day.
