"""A button is a request, never a proof; and nobody learns what is not open to them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.people.rules.person import Role
from tests.town import Reader, Town, labels, text_of

STALE = "Ce bouton n’est plus valable. Renvoyez la commande pour en avoir un autre."
FORBIDDEN = "Ce bouton n’existe plus ou ne vous est pas ouvert."
FORGED = (
    "", "1", "1:", "1:day", "1:day:2024-99-99", "1:day:2031-01-01", "1:entry", "1:entry:rien", "1:pin", "1:pin:rien",
    "1:picture", "1:picture:x", "1:pref", "1:pref:quiet:0000", "1:pref:lang:de", "1:pref:digest:2", "1:open",
    "1:open:", "1:open:rien", "9:days", "1:rien", "1:letter:1", "1:letter:a:b", "1:letter:²:1", "1:import",
    "1:import:tell", "1:import:tell:²", "1:import:tell:99999999999999999999999", "1:import:drop:1:2", "1:export:rien",
    "1:export:programme:exe", "1:desk", "1:desk:rien", "1:desk:name:x", "1:bind", "1:letter:1:2:3", "\U0001f600:é",
    "1:letter:999999999999999999:1", "1:offer", "1:offer:take:x", "1:offer:take:7", "1:offer:rien:1", "1:seat",
    "1:seat:rien:1", "1:seat:who:²", "1:seat:who:999999999999999999", "1:seat:give:1:pl:x", "1:seat:list:99999",
    "1:seat:take:1", "1:seat:decline:1:yes", "1:deadline", "1:deadline:set:x:y", "1:deadline:set:2019-01-01:2023-11-30",
    "1:forget", "1:forget:yes", "1:forget:yes:7", "1:forget:rien", "1:privacy:x",
    "1:privacy:999", "1:privacy:1:2", "1:mission", "1:mission:7",
)  # fmt: skip


def forge(place: Town, who: Reader, data: str) -> str:
    """Presses, under the last message, a button that the bot never made; the query's id."""
    message = place.telegram.messages(who.id)[-1]
    message["reply_markup"] = {"inline_keyboard": [[{"text": "?", "callback_data": data}]]}
    return place.telegram.taps(who.id, message["message_id"], data)


@pytest.mark.parametrize("data", FORGED)
async def test_a_forged_button_is_answered_and_breaks_nothing(place: Town, claire: Reader, data: str) -> None:
    """Even an organiser's, to whom every route is open."""
    await claire.says("/start")
    query = forge(place, claire, data)
    await place.settled()
    popup = place.telegram.answer(query)
    assert popup is not None
    async with place.app.services.database.reading() as work:
        assert await work.inbox.parked() == []


@pytest.mark.parametrize("data", ["1:day:2031-01-01", "1:entry:rien", "9:days", "1:rien"])
async def test_a_stale_button_says_so(place: Town, ana: Reader, data: str) -> None:
    await ana.says("/start")
    query = forge(place, ana, data)
    await place.settled()
    popup = place.telegram.answer(query)
    assert getattr(popup, "text", "") in (STALE, FORBIDDEN)


@pytest.mark.parametrize(
    "data",
    ["1:desk:home", "1:desk:name", "1:desk:undo-quiet:1", "1:import:tell:1", "1:export:programme:csv", "1:letter:301:1",
     "1:open:organisation", "1:bind:yes", "1:seat:list", "1:seat:give:1", "1:deadline:set:2024-03-27:2023-11-30"],
)  # fmt: skip
async def test_an_organiser_s_button_pressed_by_a_participant(place: Town, ana: Reader, data: str) -> None:
    await ana.says("/start")
    before = [text_of(it) for it in place.telegram.messages(ana.id)]
    query = forge(place, ana, data)
    await place.settled()
    assert getattr(place.telegram.answer(query), "text", "") == FORBIDDEN
    assert [text_of(it) for it in place.telegram.messages(ana.id)] == before


async def test_what_is_not_open_reads_like_what_does_not_exist(place: Town, omar: Reader) -> None:
    [closed] = await omar.says("/organisation")
    [nothing] = await omar.says("/nexistepas")
    assert closed.replace("organisation", "…", 1) == nothing.replace("nexistepas", "…", 1)
    assert nothing.startswith(
        "La commande «\u202fnexistepas\u202f» n’existe pas ou ne vous est pas ouverte.\n\nVous pouvez\u00a0:\n"
    )


async def test_a_button_kept_from_a_better_day_opens_nothing(place: Town, claire: Reader) -> None:
    lea = await place.person(102, "Léa", Role.ORGANISER)
    await lea.says("/organisation")
    async with place.app.services.database.work() as work:
        known = await work.people.get(102)
        assert known is not None
        await work.people.save(replace(known, role=Role.OUTSIDER))
    await lea.taps("Exporter")
    assert getattr(lea.popup, "text", "") == FORBIDDEN
    assert "Exporter" in labels(lea.last)
