"""What people do to sign up, in the stories."""

from __future__ import annotations

import re

from bot.signup.rules.signup import Signup
from tests.town import Reader, Town, text_of

CLAIMED = ("!J’accepte et je continue", "Ville de Lens", "J’y travaille", "Ana Lefebvre", "!Agent·e")
OPTIONS = ("!Passer", "!Passer", "!Aucune nuit", "!Passer", "!Passer", "!Ne rien préciser", "!Passer")
EN_CLAIMED = ("!I agree, go on", "City of Lens", "I work there", "Ana Lefebvre", "!Public servant")
EN_OPTIONS = ("!Skip", "!Skip", "!No night", "!Skip", "!Skip", "!Say nothing", "!Skip")


def fr(words: str) -> str:
    """With the spaces that the catalogue has."""
    words = words.replace("« ", "«\u202f").replace(" »", "\u202f»")
    return re.sub(r" :(?=\s|$)", "\u00a0:", re.sub(r" ([;!?])", "\u202f\\1", words))


async def does(who: Reader, *gestures: str) -> str:
    """« !Label » presses that button, other words are said, a moment apart; what the last one shows."""
    shown = ""
    for it in gestures:
        who.town.clock.pass_by(seconds=3)
        if it.startswith("!"):
            shown = await who.taps(fr(it[1:]))
            who.unread()
        else:
            shown = "\n---\n".join(await who.says(it))
    return shown


async def kept(place: Town, who: int) -> Signup:
    async with place.app.services.database.reading() as work:
        found = await work.signups.of(who)
    assert found is not None
    return found


def screen(who: Reader) -> str:
    """The last message of their chat."""
    return text_of(who.last)
