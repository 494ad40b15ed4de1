"""All that a person can read of their own rows: for a member's address and for a stranger's, the same bytes."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from bot.privacy.actions.purge import purge
from handlers.routes import routes
from tests.mail.postbox import postbox
from tests.mail.test_troubles import served
from tests.membership.conftest import ANA, KNOWN
from tests.signup.signing import does
from tests.town import Town

UNKNOWN = "marie.durand@ville-inconnu.fr"  # as long as the other: Telegram tells where an address stands
RANDOM = re.compile(r"\b[0-9A-F]{8}\b")  # a receipt's reference


def everything(place: Town) -> str:
    """All that stands in Ana's chat, with its buttons and files."""
    messages = place.telegram.messages(ANA)
    files = [place.telegram.content(it["document"]["file_id"]).decode() for it in messages if "document" in it]
    return "\n".join([*(json.dumps(it, sort_keys=True, default=str) for it in messages), *files])


async def lived(place: Town, address: str) -> str:
    """Somebody types an address and tries all that may tell of it."""
    ana, shown = await place.person(ANA, "Ana"), []
    await does(ana, "/inscription", "!J’accepte et je continue", address)
    for minutes in (0, 1, 11):  # tried again meanwhile, then no longer worth it
        place.clock.pass_by(minutes=minutes)
        await place.settled()
        await does(ana, "/mesdonnees", "/statut", "/inscription")
        shown.append(everything(place))
    for command in routes().commands.all:
        if command.name != "annuler":  # every other question of the bot's: of those, one is about what comes next
            await ana.says(f"/{command.name}")
            place.clock.pass_by(seconds=2)
            await place.settled()
    shown.append(everything(place))
    await does(
        ana,
        "/inscription",
        "000000",
        "/mesdonnees",
        "!Recevoir un autre code",
        address.upper(),
        "000000",
        "/mesdonnees",
    )
    shown.append(everything(place))
    place.clock.pass_by(days=31)  # words are erased, receipts stay
    await purge(place.app.services.database, place.app.services.trip)
    await does(ana, "/mesdonnees", "/statut")
    shown.append(everything(place))
    await does(ana, "/oublier", "!Effacer toutes mes données", "/mesdonnees")
    shown.append(everything(place))
    return RANDOM.sub("REFERENCE", "\n".join(shown)).replace(address, "ADDRESS").replace(address.upper(), "ADDRESS")


@pytest.mark.parametrize("mood", ["250 OK", "451 later", "550 no such user"])
async def test_what_one_reads_does_not_depend_on_the_address(tmp_path: Path, mood: str) -> None:
    read = []
    for address in (KNOWN, UNKNOWN):
        (folder := tmp_path / address).mkdir()
        async with postbox() as box, served(folder, f"smtp://127.0.0.1:{box.port}") as place:
            box.answer = mood
            await place.app.settled()
            read.append(await lived(place, address))
            assert bool(box.reached) is (address == KNOWN)
    of_a_member, of_a_stranger = read
    assert of_a_member.splitlines() == of_a_stranger.splitlines()
