import-ask =
    <b>Import a programme or the members’ list</b>
    Send the file here (.xlsx, .ods or .csv). Nothing changes before you have seen the difference.
import-placeholder = Your .xlsx, .ods or .csv file
import-reading = File received, reading…
import-preview = <b>What this file would change</b>
import-counts = Cancelled: { $cancelled } · Back on: { $restored } · Changed: { $changed } · Added: { $added }
import-choose =
    { $people ->
        [0] Nothing has changed yet.
        [one] Nothing has changed yet. If you tell people, one person will get a message.
       *[other] Nothing has changed yet. If you tell people, { $people } people will get a message.
    }
import-quiet = Publish quietly
import-tell = Publish and tell people
import-drop = Discard this file
import-applied = The programme is published (version { $version }), without a message to the participants.
import-applied-told =
    The programme is published (version { $version }). { $people ->
        [one] One person is being told.
       *[other] { $people } people are being told.
    }
import-nothing = This file says the same as the current programme: nothing to change.
import-mistakes =
    <b>{ $count ->
        [one] One mistake in the file
       *[other] { $count } mistakes in the file
    }</b>
    Nothing was imported.
import-mistake = • { $mistake }
import-mistakes-more =
    { $count ->
        [one] … and one more
       *[other] … and { $count } more
    }
import-again = Fix the file, then send it again.
import-stale = Somebody else has published the programme meanwhile: nothing was changed. Send the file again to see the difference.
import-undone = The import is undone: the programme from before is published again (version { $version }).
import-undone-told =
    The import is undone: the programme from before is published again (version { $version }). { $people ->
        [one] One person is being told.
       *[other] { $people } people are being told.
    }
import-undo-nothing = There is no import to undo.
import-too-big = This file is too big ({ $size } MB at most). Remove its pictures or the sheets not needed.
import-unreadable = This file could not be read. Send an .xlsx, .ods or .csv file, without a password.
import-dropped = File discarded: the programme has not changed.
import-confirm = Publish these changes?
import-waiting =
    { $count ->
        [one] Another file is being read: yours comes next.
       *[other] { $count } files are read before yours, one after the other. The answer comes then.
    }
import-too-many = Too many files are waiting to be read. Send this one again in a minute.
import-which =
    <b>What does this file hold?</b>

    Its columns do not tell enough. Nothing changes before you have seen the difference.
import-is-programme = The programme
import-is-members = The list of members
import-is-participants = Participants
import-notes-more =
    { $count ->
        [one] … and one more remark
       *[other] … and { $count } more remarks
    }
import-surely =
    <b>{ $count ->
        [one] One entry is missing: cancel it?
       *[other] { $count } entries are missing: cancel them all?
    }</b>
    They are in the current programme and not in this file.
import-surely-yes = Cancel them all and publish
import-near = Read the columns proposed
