"""An import, whichever list it brings: its preview with what is not read, its mistakes, and what is asked about it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from markupsafe import Markup

from bot.chat.layout import LINE, LONGEST, desk_button, fit, fold_long, html, paragraphs, push, safe, size
from bot.chat.screen import Screen
from bot.documents.rows import Mistake
from bot.people.rules.person import Language
from bot.programme.screens.doubts import listed
from bot.texts.catalogue import plain

NEAR = "transfers-import-near"  # the button that takes what columns are proposed to be
NOTES = 1300  # units that what is not read may take
SEEN, BRIEF = 4, 6  # lines of a longer list that show before it opens, and the most that show as they are
FOLDS = 200  # units that what folds takes, and the blank lines
WHICH = (("import", "programme"), ("roster", "members"), ("people", "participants"))  # the kinds, and their labels


def ask_file(language: Language) -> Screen:
    return Screen(html("transfers-import-ask", language), ((desk_button(language),),))


def reading(language: Language) -> Screen:
    return Screen(html("transfers-import-reading", language))


def waiting(before: int, language: Language) -> Screen:
    return Screen(html("transfers-import-waiting", language, count=before))


def too_many(language: Language) -> Screen:
    return Screen(html("transfers-import-too-many", language))


def which(draft: int, language: Language) -> Screen:
    """Nothing in the file tells what it is."""
    rows = [(push(f"transfers-import-is-{label}", language, "import", "as", kind, draft),) for kind, label in WHICH]
    return Screen(html("transfers-import-which", language), (*rows, (push("transfers-import-drop", language, "drop"),)))


def preview(
    language: Language,
    head: str,
    found: Sequence[Mistake],
    body: Callable[[Language, int], Markup],
    foot: str,
    buttons: Sequence[tuple[str, str, int]],
    doubts: Sequence[Markup] = (),
) -> Screen:
    """It holds on a phone: what is long opens under a finger, and all of it stands before the button.

    `buttons`: the key of each label, what it does, and the draft that it decides on.
    """
    noted = paragraphs(_brief(listed(doubts, language, NOTES)), notes(found, language))
    room = LONGEST - size(head) - size(noted) - size(foot) - FOLDS
    rows = tuple((push(key, language, "import", verb, draft),) for key, verb, draft in buttons)
    return Screen(paragraphs(head, noted, fold_long(body(language, room), 0, BRIEF), foot), rows)


def surely(count: int, verb: str, draft: int, language: Language) -> Screen:
    yes = push("transfers-import-surely-yes", language, "import", verb, draft)
    return Screen(
        html("transfers-import-surely", language, count=count),
        ((yes,), (push("transfers-import-drop", language, "import", "drop", draft),)),
    )


def notes(found: Sequence[Mistake], language: Language) -> Markup:
    """What of a file is not read, or is read otherwise than it stands there."""
    return _brief(_listed(found, "transfers-import-notes-more", NOTES, language))


def mistakes(language: Language, found: Sequence[Mistake], near: int = 0) -> Screen:
    """Each with its row and column: the first ones show, all that a message holds open under a finger."""
    head = html("transfers-import-mistakes", language, count=len(found))
    again = html("transfers-import-again", language)
    listed = _listed(found, "transfers-import-mistakes-more", LONGEST - size(head) - size(again) - FOLDS, language)
    rows = ((push(NEAR, language, "import", "near", near),),) if near else ()
    return Screen(paragraphs(head, _brief(listed), again), rows)


def _listed(found: Sequence[Mistake], more: str, room: int, language: Language) -> Markup:
    blocks = [html("transfers-import-mistake", language, mistake=safe(worded(it, language), LINE)) for it in found]
    return fit(blocks, lambda left: html(more, language, count=left), room)


def _brief(listed: Markup) -> Markup:
    return fold_long(listed, SEEN, BRIEF)


def worded(mistake: Mistake, language: Language) -> str:
    """Plain text: the screen escapes what people typed."""
    return plain(mistake.key, language, **mistake.values)


def undone(language: Language, version: int, people: int) -> Screen:
    """`people` is how many are being told; none when it was undone quietly."""
    key = "transfers-import-undone-told" if people else "transfers-import-undone"
    return Screen(html(key, language, version=str(version), people=people))


def undo_nothing(language: Language) -> Screen:
    return Screen(html("transfers-import-undo-nothing", language))


def too_big(language: Language, mebibytes: int) -> Screen:
    return Screen(html("transfers-import-too-big", language, size=mebibytes))


def unreadable(language: Language) -> Screen:
    return Screen(html("transfers-import-unreadable", language))


def placeholder(language: Language) -> str:
    return plain("transfers-import-placeholder", language)
