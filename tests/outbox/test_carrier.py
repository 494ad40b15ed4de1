"""Each kind of act becomes what people see."""

from __future__ import annotations

from bot.chat.screen import Button, Screen
from bot.outbox.acts import Copy, Delete, Document, Edit, Fetch, Menu, Pin, Queued, Recipe, Send, TakeOut, Venue
from bot.outbox.execute import LARGEST_DOWNLOAD
from bot.people.rules.person import Language, Role
from bot.rehearsal.answers import Json
from storage.files import HeldFile
from tests.outbox.conftest import ANA, BEN, CLAIRE, GROUP, Post, send

PROGRAMME = Document(Recipe("programme", 3, Language.FR), caption="Le programme")


def last(post: Post, chat: int) -> Json:
    return post.telegram.messages(chat)[-1]


async def test_a_screen_has_its_buttons_and_no_preview(post: Post) -> None:
    rows = ((Button("Mardi", data="1:day:tue"), Button("Plan", url="https://example.org/")),)
    await post.owed_and_sent(Queued(ANA, Send(Screen("<b>Jours</b>", rows))))
    [row] = last(post, ANA)["reply_markup"]["inline_keyboard"]
    assert last(post, ANA)["text"] == "Jours"
    assert row == [{"text": "Mardi", "callback_data": "1:day:tue"}, {"text": "Plan", "url": "https://example.org/"}]


async def test_an_edit_changes_text_and_buttons(post: Post) -> None:
    await post.owed_and_sent(send(ANA, "Jours"))
    number = last(post, ANA)["message_id"]
    await post.owed_and_sent(Queued(ANA, Edit(number, Screen("Mardi", ((Button("Retour", data="1:days"),),)))))
    assert (last(post, ANA)["message_id"], last(post, ANA)["text"]) == (number, "Mardi")


async def test_a_document_is_made_once_for_all_who_ask_at_once(post: Post) -> None:
    await post.owed_and_sent(*(Queued(chat, PROGRAMME) for chat in (ANA, BEN, CLAIRE)))
    held = {last(post, chat)["document"]["file_id"] for chat in (ANA, BEN, CLAIRE)}
    assert len(held) == 1
    assert len(post.rendered) == 1
    assert last(post, BEN)["caption"] == "Le programme"


async def test_a_document_is_known_after_a_restart_by_its_file_id(post: Post) -> None:
    await post.owed_and_sent(Queued(ANA, PROGRAMME))
    async with post.database.reading() as work:
        held = await work.files.get(PROGRAMME.recipe.same)
    assert held == HeldFile(last(post, ANA)["document"]["file_id"])


async def test_a_file_that_telegram_forgot_is_made_again_once(post: Post) -> None:
    async with post.database.work() as work:
        await work.files.keep(PROGRAMME.recipe.same, HeldFile("forgotten"))
    await post.owed_and_sent(*(Queued(chat, PROGRAMME) for chat in (ANA, BEN, CLAIRE)))
    assert len(post.rendered) == 1
    assert [state for state, _ in await post.states()] == ["sent"] * 3


async def test_another_version_is_another_document(post: Post) -> None:
    other = Document(Recipe("programme", 4, Language.FR))
    await post.owed_and_sent(Queued(ANA, PROGRAMME), Queued(ANA, other))
    assert [it.version for it in post.rendered] == [3, 4]


async def test_a_file_that_was_sent_is_handed_on(post: Post) -> None:
    post.telegram.sends_document(CLAIRE, b"jour;titre", "programme.csv")
    file = last(post, CLAIRE)["document"]["file_id"]
    await post.owed_and_sent(Queued(CLAIRE, Fetch(file, "programme.csv", 10, "programme", CLAIRE)))
    assert post.fetched == [(CLAIRE, "programme", "programme.csv", b"jour;titre")]


async def test_a_file_too_large_or_gone_is_handed_on_as_nothing(post: Post) -> None:
    post.telegram.sends_document(CLAIRE, b"x" * (LARGEST_DOWNLOAD + 1), "grand.csv")
    large = last(post, CLAIRE)["document"]["file_id"]
    for file in (large, "gone"):
        await post.owed_and_sent(Queued(CLAIRE, Fetch(file, "grand.csv", 10, "programme", CLAIRE)))
    assert post.fetched == [(CLAIRE, "programme", "grand.csv", b"")] * 2


async def test_a_venue_and_a_copy(post: Post) -> None:
    post.telegram.says(ANA, "Je suis perdue")
    letter = last(post, ANA)["message_id"]
    copy = Copy(ANA, letter, ((Button("Répondre", data="1:answer"),),))
    await post.owed_and_sent(Queued(CLAIRE, copy), Queued(BEN, Venue("Gare", "Place de la gare", 48.1, -1.67)))
    assert last(post, CLAIRE)["text"] == "Je suis perdue"
    assert last(post, BEN)["venue"]["title"] == "Gare"


async def test_a_message_is_pinned_then_deleted(post: Post) -> None:
    await post.owed_and_sent(send(GROUP, "Rendez-vous"))
    number = last(post, GROUP)["message_id"]
    await post.owed_and_sent(Queued(GROUP, Pin(number)))
    assert post.telegram.chats[GROUP].pinned == [number]
    await post.owed_and_sent(Queued(GROUP, Delete(number)))
    assert post.telegram.message(GROUP, number) is None


async def test_somebody_taken_out_may_come_back(post: Post) -> None:
    post.telegram.group(-1007, "Un autre", [BEN], [CLAIRE], bot="administrator", kind="supergroup")
    await post.owed_and_sent(Queued(-1007, TakeOut(BEN)), Queued(GROUP, TakeOut(BEN)))
    assert post.telegram.chats[-1007].members[BEN] == "left"
    assert [state for state, _ in await post.states()] == ["sent", "sent"]


async def test_a_menu_is_one_chats_own(post: Post) -> None:
    await post.owed_and_sent(Queued(ANA, Menu(Role.OUTSIDER, Language.FR)))
    assert post.telegram.menu(ANA, ANA) == [{"command": "programme", "description": "Le programme"}]
    assert post.telegram.menu(BEN, BEN) == []
