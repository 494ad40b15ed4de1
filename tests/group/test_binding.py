"""The participants' group, and the groups that are not."""

from __future__ import annotations

import pytest

from tests.town import GROUP, Reader, Town, labels, text_of

OTHER = -2002


@pytest.fixture
async def group(place: Town, claire: Reader, ana: Reader, omar: Reader) -> int:
    await claire.says("/start")
    place.telegram.group(GROUP, "Voyage 2024", members=[ana.id, omar.id], admins=[claire.id])
    place.telegram.adds_bot(claire.id, GROUP)
    await place.settled()
    return GROUP


def shown(place: Town, chat: int) -> list[str]:
    return [text_of(it) for it in place.telegram.unread(chat, 0)]


async def test_an_organiser_binds_the_group(place: Town, claire: Reader, group: int) -> None:
    assert shown(place, group)[-1].startswith(
        "Bonjour\u202f! Ce groupe est-il celui des participant·es du voyage\u202f?"
    )
    bound = (await claire.says("/lier", group))[-2]
    assert bound.startswith(
        "C’est fait\u00a0: Voyage 2024 est le groupe des participant·es. Essayez /programme, /prochain ou /infos\n\n"
        "Pour que seules les personnes inscrites y entrent"
    )
    assert (await claire.says("/lier", group))[0] == "Ce groupe est déjà celui des participant·es."


async def test_the_button_of_the_offer_binds_too(place: Town, claire: Reader, group: int) -> None:
    assert (await claire.taps("Lier ce groupe", group)).startswith("C’est fait\u00a0: Voyage 2024 est le groupe")


async def test_whoever_is_in_the_bound_group_is_answered_there(
    place: Town, claire: Reader, omar: Reader, group: int
) -> None:
    await claire.says("/lier", group)
    omar.unread(group)
    [coming] = await omar.says("/prochain", group)
    assert coming.startswith("Ensuite, dans 15\u00a0min\u00a0: Échange")


async def test_before_it_is_bound_the_group_hears_nothing(place: Town, ana: Reader, group: int) -> None:
    ana.unread(group)
    assert await ana.says("/prochain", group) == []


async def test_what_is_not_for_the_bot_is_left_in_silence(place: Town, claire: Reader, ana: Reader, group: int) -> None:
    await claire.says("/lier", group)
    ana.unread(group)
    for said in ("/nexistepas", "/prochain@AutreBot", "/organisation"):
        assert await ana.says(said, group) == []


async def test_personal_matters_move_to_the_private_chat(place: Town, claire: Reader, ana: Reader, group: int) -> None:
    await claire.says("/lier", group)
    ana.unread(group)
    assert await ana.says("/preferences", group) == ["Cela se passe dans votre conversation privée avec le bot."]
    [[button]] = place.telegram.messages(group)[-1]["reply_markup"]["inline_keyboard"]
    assert (button["text"], button["url"]) == (
        "Ouvrir la conversation privée",
        "https://t.me/EscaleBot?start=preferences",
    )
    place.telegram.starts(ana.id, "preferences")
    await place.settled()
    assert ana.unread()[-1].startswith("Vos préférences\n")


async def test_a_stranger_s_group_is_told_why_and_left(place: Town, omar: Reader) -> None:
    place.telegram.group(OTHER, "Ailleurs", admins=[omar.id])
    place.telegram.adds_bot(omar.id, OTHER)
    await place.settled()
    assert shown(place, OTHER)[0].startswith(
        "Bonjour\u202f! Seule l’équipe du voyage (Cerdd) peut ajouter à un groupe le bot de «\u202fVoyage apprenant en Pays"
    )
    assert place.telegram.chats[OTHER].members[place.telegram.bot_id] == "left"


async def test_another_group_takes_the_place_only_when_confirmed(place: Town, claire: Reader, group: int) -> None:
    await claire.says("/lier", group)
    place.telegram.group(OTHER, "Nouveau groupe", admins=[claire.id])
    place.telegram.adds_bot(claire.id, OTHER)
    await place.settled()
    asked = "Un autre groupe est déjà lié\u00a0: Voyage 2024. Lier celui-ci à sa place\u202f?"
    assert shown(place, OTHER)[-1] == asked
    assert (await claire.says("/lier", OTHER))[-1] == asked
    assert await claire.taps("Ne pas lier", OTHER) == "C’est noté\u00a0: ce groupe n’est pas lié."
    async with place.app.services.database.reading() as work:
        bound = await work.groups.bound()
    assert bound is not None
    assert bound.id == group
    assert (await claire.taps("Lier ce groupe", OTHER)).startswith("C’est fait\u00a0: Nouveau groupe est le groupe")


async def test_a_participant_s_press_does_not_bind(place: Town, ana: Reader, group: int) -> None:
    await ana.taps("Lier ce groupe", group)
    assert ana.popup.text == "Ce bouton n’existe plus ou ne vous est pas ouvert."
    async with place.app.services.database.reading() as work:
        assert await work.groups.bound() is None


async def test_an_anonymous_administrator_is_asked_to_write_in_their_name(
    place: Town, claire: Reader, group: int
) -> None:
    claire.unread(group)
    place.telegram.says(claire.id, "/lier", group, anonymous=True)
    await place.settled()
    [said] = claire.unread(group)
    assert said.startswith("Vous écrivez en administrateur·rice anonyme\u00a0: le bot ne peut pas vous reconnaître.")


async def test_the_group_that_becomes_a_supergroup_stays_bound(place: Town, claire: Reader, group: int) -> None:
    await claire.says("/lier", group)
    new = place.telegram.migrates(claire.id, group)
    await place.settled()
    await claire.says("/demain", new)
    [said] = shown(place, new)
    assert said.startswith("Demain, mercredi 27 mars\n")


async def test_lier_in_private_says_where(place: Town, claire: Reader) -> None:
    assert (await claire.says("/lier"))[-1].startswith("Envoyez /lier dans le groupe des participant·es")


async def test_a_personal_button_of_the_group_opens_the_private_chat(
    place: Town, claire: Reader, ana: Reader, group: int
) -> None:
    await claire.says("/lier", group)
    await ana.says("/programme", group)
    shown = place.telegram.messages(group)[-1]
    links = {it["text"]: it["url"] for row in shown["reply_markup"]["inline_keyboard"] for it in row if "url" in it}
    assert links == {
        "Recevoir le PDF": "https://t.me/EscaleBot?start=poche",
        "Recevoir l’agenda": "https://t.me/EscaleBot?start=agenda",
    }
    place.telegram.starts(ana.id, "agenda")
    await place.settled()
    assert ana.unread()[-1].startswith("[document programme-v1.ics]")


@pytest.mark.parametrize("data", ["1:open:preferences", "1:pref:lang:en", "1:pdf", "1:open:poche"])
async def test_a_personal_button_pressed_in_the_group_answers_with_the_private_chat(
    place: Town, claire: Reader, ana: Reader, group: int, data: str
) -> None:
    """One that an older version left there: nothing personal is shown, nothing is changed."""
    await claire.says("/lier", group)
    await ana.says("/programme", group)
    before = shown(place, group)
    message = place.telegram.messages(group)[-1]
    message["reply_markup"] = {"inline_keyboard": [[{"text": "?", "callback_data": data}]]}
    query = place.telegram.taps(ana.id, message["message_id"], data, chat=group)
    await place.settled()
    command = "preferences" if "pref" in data else "poche"
    assert getattr(place.telegram.answer(query), "url", "") == f"https://t.me/EscaleBot?start={command}"
    assert shown(place, group) == before


async def test_no_button_is_left_where_it_would_do_nothing(place: Town, claire: Reader, group: int) -> None:
    await claire.says("/lier", group)
    await claire.says("/programme", group)
    assert await claire.taps("mar. 26 mars", group)
    assert "Recevoir le PDF" not in labels(place.telegram.messages(group)[-1])
