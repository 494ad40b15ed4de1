"""What goes wrong while a broadcast leaves: nothing is lost, nothing arrives twice."""

from __future__ import annotations

import pytest

from bot.outbox.throttle import GROUP_ACTS
from tests.broadcasts.speaking import announced, composed, passes, presses, screen
from tests.looks import read
from tests.rollcalls.calling import grouped
from tests.town import GROUP, Reader, Town, labels, text_of

WORDS = "Le car part à 9 h"


async def many(place: Town, count: int = 12) -> list[Reader]:
    return [await place.participant(500 + number, f"Personne {number}") for number in range(count)]


async def test_one_who_blocked_the_bot_is_named_and_the_others_get_it(place: Town, claire: Reader) -> None:
    crowd = await many(place, 3)
    place.telegram.people[crowd[0].id].blocked = True  # the bot was not told of it
    await announced(claire, WORDS)
    assert [it.unread() for it in crowd] == [[], [WORDS], [WORDS]]
    assert "Reçue : 2 sur 3\nbot bloqué : 1" in screen(claire)
    assert "• Personne 0 : pas de téléphone (téléphone seul)" in screen(claire)


async def test_a_429_puts_it_off_and_nobody_gets_it_twice(place: Town, claire: Reader) -> None:
    crowd = await many(place)
    await composed(claire, WORDS, "Voir l’aperçu")
    await presses(claire, "Envoyer (12)")
    place.telegram.fail_next("sendMessage", 429, "Too Many Requests: retry after 30", 30, times=2)
    await passes(place, 90)
    assert [it.unread() for it in crowd] == [[WORDS]] * 12


async def test_telegram_down_for_ten_minutes_in_the_middle(place: Town, claire: Reader) -> None:
    crowd = await many(place, 20)
    await composed(claire, WORDS, "Voir l’aperçu")
    await presses(claire, "Envoyer (20)")
    await passes(place, 1)
    got = sum(it.seen > 0 and WORDS in it.unread() for it in crowd)
    place.telegram.outage = True
    for _ in range(20):
        place.clock.pass_by(seconds=30)
        await place.app.settled()
    place.telegram.outage = False
    await passes(place, 90)
    assert sum(WORDS in it.unread() for it in crowd) == 20 - got
    counted = [sum(it.get("text") == WORDS for it in place.telegram.messages(one.id)) for one in crowd]
    assert counted == [1] * 20
    assert "Reçue : 20 sur 20" in screen(claire)


async def test_pressed_twice_it_leaves_once(place: Town, claire: Reader, ana: Reader) -> None:
    await composed(claire, WORDS, "Voir l’aperçu")
    message = claire.last["message_id"]
    for _ in range(2):
        place.telegram.taps(claire.id, message, label="Envoyer (1)")
    await place.settled()
    await passes(place)
    assert ana.unread() == [WORDS]


async def test_the_live_message_is_edited_at_most_once_a_second(place: Town, claire: Reader) -> None:
    crowd = await many(place, 30)
    edits: list[int] = []
    place.telegram.on_call.append(
        lambda method, params, answer: (
            edits.append(int(place.clock.now().timestamp()))
            if method == "editMessageText" and answer.body["ok"]
            else None
        )
    )
    await announced(claire, WORDS)
    edits.clear()
    for it in crowd:
        place.telegram.taps(it.id, it.last["message_id"], label="Vu")
        place.clock.pass_by(seconds=0.1)
        await place.settled()
    await passes(place)
    assert "Vue : 30 sur 30" in screen(claire)
    assert len(edits) == len(set(edits)) <= 6


async def test_a_server_that_does_not_know_the_looks_of_buttons_costs_no_message(
    place: Town, claire: Reader, ana: Reader
) -> None:
    ben = await place.participant(202, "Ben")
    refused: list[str] = []
    place.telegram.on_call.append(
        lambda method, params, answer: refused.append(method) if not answer.body["ok"] else None
    )
    await composed(claire, WORDS, "Voir l’aperçu")
    refusal = "Bad Request: can't parse inline keyboard button: unknown button style specified"
    place.telegram.fail_next("sendMessage", 400, refusal)
    await presses(claire, "Envoyer (2)")
    await passes(place)
    assert (ana.unread(), ben.unread()) == ([WORDS], [WORDS])
    assert refused.count("sendMessage") == 1
    [[button]] = ben.last["reply_markup"]["inline_keyboard"]
    assert button["text"] == "Vu" and "style" not in button


async def test_erased_they_are_no_recipient_any_more(place: Town, claire: Reader, ana: Reader) -> None:
    ben = await place.participant(202, "Ben")
    await announced(claire, WORDS)
    await ana.taps("Vu")
    await ana.says("/oublier")
    await ana.taps("Effacer toutes mes données")
    await ben.taps("Vu")
    await passes(place)
    assert "Reçue : 1 sur 1" in screen(claire) and "Vue : 1 sur 1" in screen(claire)
    async with place.app.services.database.reading() as work:
        assert list(await work.recipients.answers(1)) == [ben.id]


async def test_two_organisers_correct_at_the_same_time_one_is_told(place: Town, claire: Reader, ana: Reader) -> None:
    from bot.people.rules.person import Role

    lea = await place.person(102, "Léa", Role.ORGANISER)
    await announced(claire, WORDS)
    await lea.says("/organisation")
    await presses(lea, "Voir les annonces")
    await lea.taps(lea.buttons[1])
    for one, words in ((claire, "Le car part à 10 h"), (lea, "Le car part à 11 h")):
        await presses(one, "Corriger…")
        await one.says(words)
    await presses(claire, "Corriger (1)")
    await presses(lea, "Corriger (1)")
    assert read(lea.popup.text).startswith("Ce bouton n’est plus valable.")
    await passes(place)
    texts = [it.get("text", "") for it in place.telegram.messages(ana.id)]
    assert "Le car part à 10 h\n\nCorrigé" in texts
    assert labels(ana.last) == []


@pytest.mark.parametrize("told", [True, False])
async def test_the_group_becomes_a_supergroup_while_it_leaves(
    place: Town, claire: Reader, ana: Reader, told: bool
) -> None:
    """It arrives there once; corrected, what the new group does not hold is answered by what is true."""
    await grouped(place, claire, ana)
    await composed(claire, WORDS, "Choisir à qui", "Le groupe", "Revenir à l’annonce", "Voir l’aperçu")
    for _ in range(GROUP_ACTS):
        place.telegram.says(claire.id, "/programme", GROUP)  # a message to the group waits for its minute
    await place.settled()
    await presses(claire, "Envoyer (1)")
    new = place.telegram.migrates(claire.id, GROUP, announced=told)
    await place.settled()
    await passes(place, 70)
    assert [read(text_of(it)) for it in place.telegram.messages(new)].count(WORDS) == 1
    assert WORDS in ana.unread() and "Envoyée aussi au groupe" in screen(claire)


async def test_corrected_in_a_group_that_moved_since(place: Town, claire: Reader, ana: Reader) -> None:
    await grouped(place, claire, ana)
    await announced(claire, WORDS, "Choisir à qui", "Le groupe", "Revenir à l’annonce")
    new = place.telegram.migrates(claire.id, GROUP)
    await place.settled()
    await presses(claire, "Corriger…")
    await claire.says("Le car part à 10 h")
    await presses(claire, "Corriger (1)")
    await passes(place, 6)
    assert "Le car part à 10 h" in [read(text_of(it)) for it in place.telegram.messages(new)]
    assert "Le car part à 10 h\n\nCorrigé" in [read(it.get("text", "")) for it in place.telegram.messages(ana.id)]


@pytest.mark.parametrize("code", [502, 0])
async def test_refused_for_a_while_or_lost_after_it_arrived_nobody_is_left_out(
    place: Town, claire: Reader, code: int
) -> None:
    """A 5xx is tried again. A connection that breaks once the message has arrived may say it twice, to that one."""
    crowd = await many(place)
    await composed(claire, WORDS, "Voir l’aperçu")
    await presses(claire, "Envoyer (12)")
    place.telegram.fail_next("sendMessage", code, times=3, delivered=code == 0)
    await passes(place, 60)
    counts = sorted([read(it.get("text", "")) for it in place.telegram.messages(one.id)].count(WORDS) for one in crowd)
    assert counts[0] == 1 and sum(counts) <= 12 + (3 if code == 0 else 0)
    assert "Reçue : 12 sur 12" in screen(claire)
