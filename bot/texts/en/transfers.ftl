transfers-export-choose =
    <b>Export the programme</b>
    Choose the format. An .xlsx or .csv file can be changed, then imported.
transfers-export-caption = The programme
transfers-export-hosts = It holds the addresses of hosts, which only the team sees: take that column out before passing it on.

transfers-import-ask =
    <b>Import a file</b>
    Send the programme, the list of members or of sign-ups here (.xlsx, .ods or .csv), or the journal of an earlier trip (.json). Nothing changes before you have seen the difference.
transfers-import-placeholder = Your .xlsx, .ods or .csv file
transfers-import-reading = File received, reading…
transfers-import-preview = <b>What this file would change</b>
transfers-import-counts = Cancelled: { $cancelled } · Back on: { $restored } · Changed: { $changed } · Added: { $added }
transfers-import-choose =
    { $people ->
        [0] Nothing has changed yet.
        [one] Nothing has changed yet. If you tell people, one person will get a message.
       *[other] Nothing has changed yet. If you tell people, { $people } people will get a message.
    }
transfers-import-quiet = Publish quietly
transfers-import-tell = Publish and tell people
transfers-import-drop = Discard this file
transfers-import-applied = The programme is published (version { $version }), without a message to the participants.
transfers-import-applied-told =
    The programme is published (version { $version }). { $people ->
        [one] One person is being told.
       *[other] { $people } people are being told.
    }
transfers-import-nothing = This file says the same as the current programme: nothing to change.
transfers-import-mistakes =
    <b>{ $count ->
        [one] One mistake in the file
       *[other] { $count } mistakes in the file
    }</b>
    Nothing was imported.
transfers-import-mistake = • { $mistake }
transfers-import-mistakes-more =
    { $count ->
        [one] … and one more
       *[other] … and { $count } more
    }
transfers-import-again = Fix the file, then send it again.
transfers-import-stale = Somebody else has published the programme meanwhile: nothing was changed. Send the file again to see the difference.
transfers-import-undone = The import is undone: the programme from before is published again (version { $version }).
transfers-import-undone-told =
    The import is undone: the programme from before is published again (version { $version }). { $people ->
        [one] One person is being told.
       *[other] { $people } people are being told.
    }
transfers-import-undo-nothing = There is no import to undo.
transfers-import-too-big = This file is too big ({ $size } MB at most). Remove its pictures or the sheets not needed.
transfers-import-unreadable = This file could not be read. Send an .xlsx, .ods or .csv file, without a password, or a journal as .json.
transfers-import-dropped = File discarded: the programme has not changed.
transfers-import-confirm = Publish these changes?
transfers-import-waiting =
    { $count ->
        [one] Another file is being read: yours comes next.
       *[other] { $count } files are read before yours, one after the other. The answer comes then.
    }
transfers-import-too-many = Too many files are waiting to be read. Send this one again in a minute.
transfers-import-which =
    <b>What does this file hold?</b>

    Its columns and its name do not tell enough. Nothing changes before you have seen the difference.
transfers-import-is-programme = The programme
transfers-import-is-members = The list of members
transfers-import-is-participants = Participants
transfers-import-notes-more =
    { $count ->
        [one] … and one more remark
       *[other] … and { $count } more remarks
    }
transfers-import-surely =
    <b>{ $count ->
        [one] One entry is missing: cancel it?
       *[other] { $count } entries are missing: cancel them all?
    }</b>
    They are in the current programme and not in this file.
transfers-import-surely-yes = Cancel them all and publish
transfers-import-near = Read the columns proposed

transfers-papers-agenda =
    <b>The trip in your calendar</b>
    Open the file to add the entries.
transfers-papers-feed = For a calendar that refreshes by itself, subscribe to this address, which is yours: { $url }
transfers-papers-feed-renew = Change this address
transfers-papers-feed-renewed = The former address answers no more. Subscribe to the new one, which is yours: { $url }
transfers-papers-no-feed = This file does not refresh by itself: ask for it again after a change.
transfers-papers-pocket =
    <b>The whole trip, offline</b>
    Keep this message and its files: they can be read offline.
transfers-papers-picture = <b>{ $day }</b>
transfers-papers-gone-mission = This letter can no longer be issued: the sign-up is gone or is not yours any more. To see where you stand: /status
transfers-papers-gone-participants = This file is for the team alone.
transfers-papers-gone-attendance = This certificate cannot be made, or it is for the team of the trip only.
transfers-papers-gone-mydata = There is nothing left to put in this file: your data is erased.
transfers-import-hosts = { $count ->
    [one] One address of hosts is new: only the team sees it.
   *[other] { $count } addresses of hosts are new: only the team sees them.
}
