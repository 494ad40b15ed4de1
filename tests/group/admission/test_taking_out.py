"""Who is taken out of the participants' group, and who comes back."""

from __future__ import annotations

from sqlalchemy import select

from bot.people.rules.person import Role
from bot.seats.actions.status import change_status
from bot.signup.rules.signup import Status
from storage.tables import metadata
from tests.group.admission.requests import asks, called, inside, known_at, later, link, noted, stands
from tests.town import Reader, Town


async def test_who_withdraws_is_told_then_taken_out(place: Town, group: int, omar: Reader) -> None:
    kept = await stands(place, omar, Status.SEATED)
    await asks(place, omar)
    omar.unread()
    calls = called(place)
    await stands(place, omar, Status.WITHDRAWN)
    assert (
        "Vous ne faites plus partie des participant·es du voyage\u00a0: le bot vous retire maintenant du groupe. "
        "Si votre participation est rétablie, vous recevrez un nouveau lien. Pour toute question\u00a0: /equipe"
    ) in omar.unread()
    assert calls == ["sendMessage", "banChatMember", "unbanChatMember"]
    assert place.telegram.chats[group].members[omar.id] == "left"
    assert await noted(place) == [("admission_approve", kept.id), ("admission_take_out", kept.id)]


async def test_who_is_reinstated_gets_a_new_link_and_the_old_one_leads_nowhere(
    place: Town, group: int, omar: Reader
) -> None:
    await stands(place, omar, Status.SEATED)
    before = link(place)
    await asks(place, omar)
    await stands(place, omar, Status.REFUSED)
    assert not inside(place, omar)
    omar.unread()
    await stands(place, omar, Status.SEATED)
    after = link(place)
    assert after != before
    assert (
        "Votre participation est de nouveau confirmée. Voici un nouveau lien pour revenir dans le groupe des "
        "participant·es."
    ) in omar.unread()
    [[button]] = omar.last["reply_markup"]["inline_keyboard"]
    assert button["url"] == after
    await asks(place, omar)
    assert inside(place, omar)


async def test_who_is_confirmed_again_before_the_word_stays(place: Town, group: int, omar: Reader) -> None:
    kept = await stands(place, omar, Status.SEATED)
    await asks(place, omar)
    omar.unread()
    async with place.app.services.database.work() as work:
        left = await change_status(work, kept, Status.WITHDRAWN)
        await change_status(work, left, Status.SEATED)
    await place.settled()
    assert inside(place, omar)
    assert not any("retire" in it for it in omar.unread())


async def test_an_administrator_of_the_group_is_left_to_the_organisers(
    place: Town, group: int, claire: Reader, omar: Reader
) -> None:
    await stands(place, omar, Status.SEATED)
    place.telegram.chats[group].members[omar.id] = "administrator"
    claire.unread()
    await stands(place, omar, Status.WITHDRAWN)
    assert inside(place, omar)
    assert (
        "Omar ne participe plus au voyage mais est administrateur·rice du groupe\u00a0: le bot ne peut pas l’en "
        "retirer. À vous d’en décider, dans les réglages du groupe."
    ) in claire.unread()


async def test_an_organiser_who_withdraws_stays(place: Town, group: int) -> None:
    lou = await place.person(102, "Lou", Role.ORGANISER)
    await stands(place, lou, Status.SEATED)
    await asks(place, lou)
    await stands(place, lou, Status.WITHDRAWN)
    assert inside(place, lou)


async def test_who_was_never_inside_is_not_told_that_they_are_taken_out(place: Town, group: int, omar: Reader) -> None:
    await stands(place, omar, Status.SEATED)
    omar.unread()
    calls = called(place)
    await stands(place, omar, Status.WITHDRAWN)
    assert not any("groupe" in it for it in omar.unread())
    assert "banChatMember" not in calls


async def test_beginning_a_sign_up_takes_nobody_out(place: Town, group: int, omar: Reader) -> None:
    """An administrator had added them by hand."""
    place.telegram.joins(omar.id, group)
    await place.settled()
    await stands(place, omar, Status.DRAFT)
    await stands(place, omar, Status.REVIEW)
    assert inside(place, omar)


async def test_without_a_group_nothing_happens(place: Town, omar: Reader) -> None:
    calls = called(place)
    await stands(place, omar, Status.SEATED)
    await stands(place, omar, Status.WITHDRAWN)
    assert "banChatMember" not in calls
    omar.unread()
    await omar.says("/start")
    assert "Rejoindre le groupe" not in omar.buttons


async def test_the_bot_taken_out_of_the_group_forgets_who_was_there(
    place: Town, group: int, claire: Reader, ana: Reader
) -> None:
    await asks(place, ana)
    place.telegram.removes_bot(claire.id, group)
    await place.settled()
    assert await known_at(place, ana) is None
    await ana.says("/start")
    assert "Rejoindre le groupe" not in ana.buttons


async def test_who_is_forgotten_is_taken_out_and_a_month_later_nothing_of_them_is_kept(
    place: Town, group: int, omar: Reader
) -> None:
    await stands(place, omar, Status.SEATED)
    await asks(place, omar)
    assert inside(place, omar)
    await omar.says("/oublier")
    await omar.taps("Me désister et effacer mes données")
    await later(place)
    assert not inside(place, omar)
    assert omar.unread()[-1].startswith("Vos données sont effacées")
    for day in ("2024-04-27 12:00", "2024-04-27 19:00", "2024-04-28 01:00"):
        await place.until(day)
    async with place.app.services.database.engine.connect() as connection:
        rows = {it.name: repr((await connection.execute(select(it))).all()) for it in metadata.tables.values()}
    for words in ("301", "Omar"):
        assert [name for name, held in rows.items() if words in held] == []
