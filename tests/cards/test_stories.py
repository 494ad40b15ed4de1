"""The day card, as a participant's chat holds it: one message a day, pinned, right whenever it is looked at."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.changes.actions.publish import publish
from bot.programme.rules.programme import Entry
from tests.signup.signing import fr
from tests.town import GROUP, Reader, Town, text_of

BUS = "trajet-mercredi"


async def leave(place: Town) -> None:
    """Pushes leave one after the other."""
    for _ in range(4):
        await place.settled()
        place.clock.pass_by(seconds=1)
    await place.settled()


async def later(place: Town, ref: str, tell: bool = False, **by: float) -> None:
    async with place.app.services.database.work() as work:
        current = await work.programmes.current()
        entries = tuple(_moved(it, timedelta(**by)) if it.ref == ref else it for it in current)
        await publish(work, replace(current, entries=entries), None, "test", tell=tell)
    await leave(place)


def _moved(entry: Entry, by: timedelta) -> Entry:
    return replace(
        entry,
        starts=entry.starts + by,
        ends=entry.ends and entry.ends + by,
        meets=entry.meets and entry.meets + by,
    )


def cards(place: Town, chat: int, day: str) -> list[str]:
    said = [text_of(it) for it in place.telegram.messages(chat)]
    return [it for it in said if f"{day}\n" in it or f"{day}, la journée" in it]


def pinned(place: Town, chat: int) -> list[str]:
    room = place.telegram.state.chats[chat] if hasattr(place.telegram, "state") else place.telegram.chats[chat]
    return [text_of(room.messages[it]) for it in room.pinned]


async def morning(place: Town) -> None:
    await place.until("2024-03-27 07:30")
    await leave(place)


async def test_the_card_is_the_digest_pinned_and_marked_as_the_day_goes(place: Town, ana: Reader) -> None:
    await morning(place)
    [card] = cards(place, ana.id, "mercredi 27 mars")
    assert card.startswith(fr("Aujourd’hui, mercredi 27 mars\n\n8\u00a0h\u00a035 · Trajet vers le lieu de la journée"))
    assert card.endswith(fr("Mis à jour à 7\u00a0h\u00a030"))
    assert "8\u00a0h\u00a035 · Trajet vers le lieu de la journée de travail (ensuite)" in card
    assert pinned(place, ana.id) == [card]
    await place.until("2024-03-27 10:00")
    await leave(place)
    [card] = cards(place, ana.id, "mercredi 27 mars")
    assert "9\u00a0h\u00a015 · Journée avec le Collège des Transitions Sociétales\u00a0:… (maintenant)" in card
    assert card.endswith(fr("Mis à jour à 10\u00a0h"))


async def test_it_follows_a_change_in_place_and_nothing_new_rings(place: Town, ana: Reader) -> None:
    await morning(place)
    before = len(place.telegram.messages(ana.id))
    await later(place, "diner-mercredi", minutes=30)
    [card] = cards(place, ana.id, "mercredi 27 mars")
    assert "20\u00a0h · Dîner de la dernière soirée" in card
    assert len(place.telegram.messages(ana.id)) == before


async def test_what_does_not_concern_them_costs_no_call(place: Town, ana: Reader) -> None:
    await morning(place)
    calls: list[str] = []
    place.telegram.on_call.append(lambda method, *_: calls.append(method))
    await later(place, "bilan", minutes=10)
    assert [it for it in calls if it.lower().startswith("edit")] == []


async def test_yesterday_s_is_unpinned(place: Town, ana: Reader) -> None:
    await morning(place)
    await place.until("2024-03-28 07:30")
    await leave(place)
    [card] = cards(place, ana.id, "jeudi 28 mars")
    assert pinned(place, ana.id) == [card]
    await place.until("2024-03-29 00:01")
    await leave(place)
    assert pinned(place, ana.id) == []


async def test_deleted_it_is_sent_anew(place: Town, ana: Reader) -> None:
    await morning(place)
    [message] = [it for it in place.telegram.messages(ana.id) if "mercredi 27 mars\n" in text_of(it)]
    place.telegram.chats[ana.id].messages.pop(message["message_id"])
    place.telegram.chats[ana.id].pinned.clear()
    await later(place, "diner-mercredi", minutes=30)
    [card] = cards(place, ana.id, "mercredi 27 mars")
    assert "20\u00a0h · Dîner" in card
    assert pinned(place, ana.id) == [card]


async def test_with_the_digest_off_it_comes_on_request_only_and_stays_right(place: Town, ana: Reader) -> None:
    await ana.says("/preferences")
    await ana.taps("Régler les messages reçus")
    await ana.taps("Ne plus recevoir le résumé")
    await morning(place)
    assert cards(place, ana.id, "mercredi 27 mars") == []
    await ana.says("/aujourdhui")
    assert len(cards(place, ana.id, "mercredi 27 mars")) == 1
    await later(place, "diner-mercredi", minutes=30)
    [card] = cards(place, ana.id, "mercredi 27 mars")
    assert "20\u00a0h · Dîner" in card


async def test_asked_for_again_there_is_one_at_the_bottom(place: Town, ana: Reader) -> None:
    await morning(place)
    await ana.says("/aujourdhui")
    await leave(place)
    [card] = cards(place, ana.id, "mercredi 27 mars")
    assert pinned(place, ana.id) == [card]


async def test_its_buttons_answer_below_and_leave_it_be(place: Town, ana: Reader) -> None:
    await morning(place)
    await ana.taps("Voir la prochaine étape")
    assert len(cards(place, ana.id, "mercredi 27 mars")) >= 1
    assert any(text_of(it).startswith("Ensuite, dans") for it in place.telegram.messages(ana.id))


async def test_the_groups_card_follows_it_into_its_supergroup(place: Town, claire: Reader) -> None:
    place.telegram.group(GROUP, "Voyage 2024", admins=[claire.id])
    place.telegram.adds_bot(claire.id, GROUP, administrator=True)
    await place.settled()
    place.telegram.says(claire.id, "/lier", GROUP)
    await leave(place)
    await morning(place)
    new = place.telegram.migrates(claire.id, GROUP)
    await place.settled()
    await leave(place)
    [card] = cards(place, new, "mercredi 27 mars")
    assert pinned(place, new) == [card]


async def test_the_group_has_its_own_and_its_next_step_is_said_once(place: Town, claire: Reader, ana: Reader) -> None:
    place.telegram.group(GROUP, "Voyage 2024", admins=[claire.id], kind="supergroup")
    place.telegram.adds_bot(claire.id, GROUP, administrator=True)
    await place.settled()
    place.telegram.says(claire.id, "/lier", GROUP)
    await leave(place)
    await morning(place)
    [card] = cards(place, GROUP, "mercredi 27 mars")
    assert pinned(place, GROUP) == [card]
    await later(place, BUS, tell=True, minutes=15)
    said = [text_of(it) for it in place.telegram.messages(GROUP)]
    assert [it for it in said if it.startswith("La prochaine étape change")] == [
        fr(
            "La prochaine étape change\nModifié : Trajet vers le lieu de la journée de travail\n"
            "• mer. 27, 8\u00a0h\u00a035–9\u00a0h\u00a000 → 8\u00a0h\u00a050–9\u00a0h\u00a015\n"
            "• heure de rendez-vous : 8\u00a0h\u00a025 → 8\u00a0h\u00a040"
        )
    ]
    [card] = cards(place, GROUP, "mercredi 27 mars")
    assert "8\u00a0h\u00a050 · Trajet vers le lieu" in card
    await later(place, "diner-mercredi", tell=True, minutes=15)
    said = [text_of(it) for it in place.telegram.messages(GROUP)]
    assert len([it for it in said if it.startswith("La prochaine étape change")]) == 1
