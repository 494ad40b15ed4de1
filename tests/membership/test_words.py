"""In the chat itself: whoever types an address reads the same, whatever the roster knows."""

from __future__ import annotations

import pytest

from bot.signup.rules.signup import Status
from tests.mail.postbox import Postbox
from tests.membership.conftest import KNOWN, UNKNOWN
from tests.signup.signing import does
from tests.town import Reader, Town, labels, text_of

BEGIN = {"fr": ("/inscription", "!J’accepte et je continue"), "en": ("/signup", "!I agree, go on")}


def shown(place: Town, reader: Reader, address: str) -> list[tuple[str, list[str]]]:
    """All that stands in the chat, buttons included, the address taken out."""
    return [(text_of(it).replace(address, "…"), labels(it)) for it in place.telegram.messages(reader.id)]


@pytest.mark.parametrize("language", ["fr", "en"])
async def test_a_member_and_a_stranger_read_the_same_until_the_mailbox_is_proved(
    place: Town, box: Postbox, language: str
) -> None:
    ana = await place.person(501, "Camille", language=language)
    omar = await place.person(502, "Camille", language=language)
    for reader, address in ((ana, KNOWN), (omar, UNKNOWN)):
        await does(reader, *BEGIN[language])
        await reader.says("pas une adresse")
        await reader.says(address)
        await reader.says("12 34")
        for _ in range(5):
            await reader.says("000000")
        await reader.says("/statut")
        await reader.says(address)
    assert len(box.letters) == 2
    assert shown(place, ana, KNOWN) == shown(place, omar, UNKNOWN)


async def test_a_member_signs_up_by_the_code_in_their_mailbox(place: Town, box: Postbox) -> None:
    ana = await place.person(501, "Ana", language="fr")
    await does(ana, *BEGIN["fr"])
    await ana.says(KNOWN)
    [said] = await ana.says(box.codes[0])
    assert said.startswith("Votre adresse est vérifiée. Merci\u202f!\n\n3/11 Prénom et nom\n")
    assert said.endswith("D’après votre adresse\u00a0: Marie Durand")
    async with place.app.services.database.reading() as work:
        signup = await work.signups.of(501)
    assert signup is not None and signup.status is Status.DRAFT and signup.member


async def test_who_shares_a_mailbox_reads_the_same_as_who_does_not(place: Town, box: Postbox) -> None:
    """The second goes to the organisers, and is not told so before the end."""
    said = []
    for number in (501, 502):
        reader = await place.person(number, "Camille", language="fr")
        await does(reader, *BEGIN["fr"])
        await reader.says(KNOWN)
        said.append(await reader.says(box.codes[-1]))
    assert said[0] == said[1]
