"""Who has their data erased during the trip is missed by nobody, and the word that says so is not kept."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import select

from bot.chat.screen import Screen
from bot.outbox.acts import Queued, Send
from bot.signup.rules.signup import Status
from storage.tables import outbox
from tests.privacy.test_erased import files
from tests.privacy.test_personal import ASK, ERASE, STAY, signed_up
from tests.signup.signing import does
from tests.town import GROUP, Reader, Town, text_of

LEAVES = "Anaïs L’Œuvre (Ville d’Arras) se désiste et ne viendra pas."


async def queued(place: Town) -> str:
    async with place.app.services.database.engine.connect() as connection:
        return "\n".join(map(str, (await connection.execute(select(outbox.c.act))).scalars()))


async def test_the_organisers_read_who_leaves_and_nothing_is_kept_of_it(
    place: Town, claire: Reader, ana: Reader, tmp_path: Path
) -> None:
    await signed_up(place, ana)
    await does(ana, "/oublier", f"!{ASK}")
    assert claire.unread()[-1].startswith(LEAVES)
    assert "Œuvre" not in await queued(place)
    assert "Œuvre" not in str([it.decode(errors="replace") for it in files(tmp_path).values()])


async def test_until_it_reaches_them_it_waits(place: Town, claire: Reader, ana: Reader) -> None:
    """Telegram is away: the word is tried again, and goes once it has left."""
    await signed_up(place, ana)
    await ana.says("/oublier")
    place.telegram.fail_next("sendMessage", 502)
    await ana.taps(ASK)
    for _ in range(9):
        place.clock.pass_by(seconds=30)
        await place.settled()
    assert [it.startswith(LEAVES) for it in claire.unread()].count(True) == 1
    assert "Œuvre" not in await queued(place)


async def test_what_still_waits_about_them_is_not_kept_either(place: Town, claire: Reader, ana: Reader) -> None:
    await signed_up(place, ana)
    async with place.app.services.database.work() as work:
        late = place.clock.now().replace(hour=20)
        work.outbox.enqueue(Queued(claire.id, Send(Screen("Anaïs L’Œuvre a corrigé sa réponse")), due=late))
    await does(ana, "/oublier", f"!{ASK}")
    await place.until("2024-03-27 09:00")
    assert any("a corrigé sa réponse" in it for it in claire.unread())
    assert "Œuvre" not in await queued(place)


async def test_the_receipt_comes_last(place: Town, ana: Reader) -> None:
    await signed_up(place, ana)
    await does(ana, "/infos", "/programme", "/oublier")
    calls: list[str] = []
    place.telegram.on_call.append(lambda method, *_: calls.append(method))
    await ana.taps(ASK)
    said = [it for it in calls if it in ("deleteMessage", "sendMessage", "setMyCommands")]
    assert said.count("deleteMessage") >= 3 and said[-1] == "sendMessage"
    assert ana.unread()[-1].startswith("Vos données sont effacées")


async def test_the_receipt_is_last_in_the_group_too_and_nothing_is_noted_again(
    place: Town, claire: Reader, ana: Reader
) -> None:
    """They are taken out of it without a word more."""
    await signed_up(place, ana)
    place.telegram.group(GROUP, "Voyage 2024", members=[ana.id], admins=[claire.id], kind="supergroup")
    place.telegram.adds_bot(claire.id, GROUP, administrator=True)
    await place.settled()
    await claire.says("/lier", GROUP)
    await ana.says("/prochain", GROUP)
    await does(ana, "/oublier", f"!{ASK}")
    for _ in range(4):
        place.clock.pass_by(seconds=2)
        await place.settled()
    assert place.telegram.chats[GROUP].members[ana.id] == "left"
    assert text_of(ana.last).startswith("Vos données sont effacées")
    async with place.app.services.database.reading() as work:
        assert await work.presence.of(ana.id) is None


@pytest.mark.parametrize(
    ("status", "at", "buttons"),
    [
        (Status.SEATED, "2024-03-26 10:00", [ASK, STAY]),
        (Status.SEATED, "2024-03-29 10:00", [ERASE, "Ne rien effacer"]),  # the trip is over: nobody waits for them
        (Status.DRAFT, "2024-03-26 10:00", [ERASE, "Ne rien effacer"]),
    ],
)
async def test_the_two_buttons_are_not_alike(
    place: Town, ana: Reader, status: Status, at: str, buttons: list[str]
) -> None:
    await place.until(at)
    await signed_up(place, ana, status)
    await ana.says("/oublier")
    assert ana.buttons == buttons


async def test_once_the_trip_is_over_no_name_is_told(place: Town, claire: Reader, ana: Reader) -> None:
    await signed_up(place, ana)
    await place.until("2024-03-29 10:00")
    await does(ana, "/oublier", f"!{ERASE}")
    assert claire.unread()[-1].startswith("Une personne inscrite a demandé l’effacement de ses données")
