"""The page's addresses: what they do, whom they refuse, and the sentence that says what is wrong."""

from __future__ import annotations

import asyncio
import io
import time
from collections.abc import AsyncIterator
from itertools import product
from pathlib import Path

import pytest
from aiohttp import ClientSession, ClientTimeout
from PIL import Image

from bot.rehearsal.answers import Json
from bot.rehearsal.asking import LARGEST
from bot.rehearsal.postbox import Letter
from bot.rehearsal.seeds import GROUP
from bot.rehearsal.server import page
from bot.rehearsal.stage import Stage, stage
from bot.settings import SHIPPED_TRIP
from tests.rehearsal.conftest import png

ANA, PAUL, LINA = 2001, 3001, 4001


@pytest.fixture
async def on() -> AsyncIterator[Stage]:
    async with stage(Path(SHIPPED_TRIP), "2024-03-25", flow=False) as made:
        yield made


@pytest.fixture
async def browser(on: Stage) -> AsyncIterator[ClientSession]:
    async with page(on, 0) as port, ClientSession(f"http://127.0.0.1:{port}") as session:
        yield session


async def act(browser: ClientSession, **asked: object) -> dict[str, str]:
    async with browser.post("/act", json={"who": ANA, "chat": ANA} | asked) as answer:
        assert answer.status == 200, await answer.text()
        said: dict[str, str] = await answer.json()
        return said


async def scene(browser: ClientSession, who: int = ANA, chat: int = ANA) -> Json:
    async with browser.get("/scene", params={"who": who, "chat": chat}) as answer:
        assert answer.status == 200
        seen: Json = await answer.json()
        return seen


async def refused(browser: ClientSession, path: str, **how: object) -> tuple[int, str]:
    async with browser.post(path, **how) as answer:  # type: ignore[arg-type]  # the test's own keywords
        return answer.status, (await answer.text()).strip()


async def test_the_scene_is_one_persons(browser: ClientSession) -> None:
    seen = await scene(browser)
    assert seen["now"] == "2024-03-25T10:00:00+01:00"
    assert (seen["people"][2]["id"], seen["people"][2]["name"]) == (ANA, "Ana Lefebvre")
    assert seen["messages"] == []
    assert (seen["group"]["id"], seen["group"]["open"]) == (GROUP, True)
    assert (await scene(browser, LINA, LINA))["group"]["open"] is False


async def test_what_is_said_is_answered(browser: ClientSession, on: Stage) -> None:
    assert await act(browser, do="say", text="/programme") == {"popup": ""}
    await on.settled()
    mine, answer = (await scene(browser))["messages"]
    assert mine["text"] == "/programme"
    assert answer["text"].startswith("Le programme\n")


async def test_a_pressed_button_answers(browser: ClientSession, on: Stage) -> None:
    await act(browser, do="say", text="/programme")
    await on.settled()
    answer = (await scene(browser))["messages"][-1]
    second = answer["reply_markup"]["inline_keyboard"][0][1]
    await act(browser, do="tap", message=answer["message_id"], data=second["callback_data"])
    await on.settled()
    assert "Mardi 26 mars" in (await scene(browser))["messages"][-1]["text"]


async def test_a_button_of_another_time_pops_a_sentence_up(browser: ClientSession, on: Stage) -> None:
    old = {"inline_keyboard": [[{"text": "Ancien", "callback_data": "no-such-thing"}]]}
    await on.telegram.call("sendMessage", {"chat_id": ANA, "text": "Avant", "reply_markup": old}, {})
    [message] = (await scene(browser))["messages"]
    said = await act(browser, do="tap", message=message["message_id"], data="no-such-thing")
    assert said["popup"]


async def test_the_clock_moves_forward_only(browser: ClientSession) -> None:
    for move, hour in (
        ({"hours": 1}, "2024-03-25T11:00:00+01:00"),
        ({"day": 1}, "2024-03-26T07:00:00+01:00"),
        ({"at": "2024-03-26T09:15"}, "2024-03-26T09:15:00+01:00"),
    ):
        async with browser.post("/clock", json=move) as answer:
            assert answer.status == 200
        assert (await scene(browser))["now"] == hour
    async with browser.post("/clock", json={"next": 1}) as answer:
        assert answer.status == 200
    assert (await scene(browser))["now"] > "2024-03-26T09:15"
    for move in ({"hours": -1}, {"hours": 10**30}, {"at": "2024-03-01T09:00"}, {"at": "demain"}, {"at": "9999-12-31"}):
        status, sentence = await refused(browser, "/clock", json=move)
        assert (status, sentence) == (409, "L’horloge n’avance que vers l’avenir, d’un an au plus.")


BROKEN = (b"", b"{", b"[]", b"3", b"\xff\xfe", b'{"who": "\\ud800"}', b"[" * 100_000)


async def test_what_is_not_a_json_object_is_refused(browser: ClientSession) -> None:
    for path, body in product(("/act", "/clock"), BROKEN):
        said = await refused(browser, path, data=body)
        assert said == (400, "Demande mal formée\u00a0: un objet JSON est attendu."), body[:20]


IMPOSSIBLE: tuple[tuple[dict[str, object], int], ...] = (
    ({"who": 1, "chat": 1, "do": "say", "text": "a"}, 400),
    ({"who": "Ana", "do": "say", "text": "a"}, 400),
    ({"who": ANA, "chat": 2002, "do": "say", "text": "a"}, 400),
    ({"who": ANA, "chat": 9**50, "do": "say", "text": "a"}, 400),
    ({"who": ANA, "chat": ANA}, 400),
    ({"who": ANA, "chat": ANA, "do": "dance"}, 400),
    ({"who": ANA, "chat": ANA, "do": "say", "text": 3}, 400),
    ({"who": ANA, "chat": ANA, "do": "say", "text": " "}, 400),
    ({"who": ANA, "chat": ANA, "do": "tap", "message": []}, 400),
    ({"who": ANA, "chat": ANA, "do": "tap", "message": {"a": 1}, "data": "a"}, 400),
    ({"who": ANA, "chat": ANA, "do": "tap", "message": 77, "data": "a"}, 409),
    ({"who": ANA, "chat": ANA, "do": "edit", "message": 77, "text": "a"}, 409),
    ({"who": ANA, "chat": ANA, "do": "say", "text": "a", "reply": 77}, 409),
    ({"who": LINA, "chat": GROUP, "do": "say", "text": "a"}, 409),
)


async def test_what_cannot_be_done_is_said(browser: ClientSession) -> None:
    for asked, status in IMPOSSIBLE:
        got, sentence = await refused(browser, "/act", json=asked)
        assert got == status, asked
        assert sentence.startswith(("Demande mal formée\u00a0: ", "Ce n’est plus là\u00a0: "))


async def test_a_file_arrives_whole_and_is_bounded(browser: ClientSession) -> None:
    where = f"/file?who={ANA}&chat={ANA}"
    assert await refused(browser, f"{where}&name=plan.png", data=png()) == (200, "{}")
    assert await refused(browser, f"{where}&name=liste.csv", data=b"a;b") == (200, "{}")
    photo, document = [it for it in (await scene(browser))["messages"] if "photo" in it or "document" in it][:2]
    async with browser.get(f"/file/{photo['photo'][0]['file_id']}") as answer:
        assert (answer.content_type, await answer.read()) == ("image/png", png())
    async with browser.get(f"/file/{document['document']['file_id']}") as answer:
        assert (answer.headers["Content-Disposition"], await answer.read()) == ("attachment", b"a;b")
    assert await refused(browser, f"{where}&name=vide.csv", data=b"") == (
        400, "Demande mal formée\u00a0: ce fichier est vide.",
    )  # fmt: skip
    assert (await refused(browser, f"{where}&name=faux.png", data=b"text"))[0] == 409
    heavy = await refused(browser, f"{where}&name=gros.pdf", data=b"0" * (LARGEST + 1))
    assert heavy == (413, "Ce fichier est trop lourd\u00a0: 6 Mo au plus.")
    async with browser.get("/file/none") as answer:
        assert answer.status == 404


@pytest.mark.parametrize(
    "headers",
    [
        {"Host": "escale.example"},
        {"Host": "127.0.0.1.escale.example:80"},
        {"Origin": "https://escale.example"},
        {"Origin": "null"},
    ],
)
async def test_another_site_is_refused(browser: ClientSession, headers: dict[str, str]) -> None:
    asked = {"who": ANA, "chat": ANA, "do": "say", "text": "/programme"}
    status, sentence = await refused(browser, "/act", json=asked, headers=headers)
    assert (status, sentence) == (403, "La répétition ne répond qu’à cette machine.")
    assert (await scene(browser))["messages"] == []


async def test_the_page_keeps_to_itself(browser: ClientSession) -> None:
    for path in ("/", "/chat.css", "/chat.js", "/trace"):
        async with browser.get(path) as answer:
            assert answer.status == 200
            assert answer.headers["Content-Security-Policy"].startswith("default-src 'none'; ")


async def test_a_picture_comes_with_what_was_written_and_one_is_there_for_who_has_none(browser: ClientSession) -> None:
    asked = f"/file?who={ANA}&chat={ANA}&name=plan.png&caption=La%20cour"
    assert await refused(browser, asked, data=png()) == (200, "{}")
    await act(browser, do="photo", text="La rue")
    await act(browser, do="photo", text="")
    *_, plan, street, other = [it for it in (await scene(browser))["messages"] if "photo" in it]
    assert [it.get("caption") for it in (plan, street, other)] == ["La cour", "La rue", None]
    pictures = [await shown(browser, it) for it in (street, other)]
    assert pictures[0] != pictures[1]
    assert all(Image.open(io.BytesIO(it)).getexif() for it in pictures)  # as a device writes them


async def shown(browser: ClientSession, message: Json) -> bytes:
    async with browser.get(f"/file/{message['photo'][0]['file_id']}") as answer:
        assert answer.content_type == "image/jpeg"
        return await answer.read()


async def test_a_voice_message_is_carried(browser: ClientSession) -> None:
    await act(browser, do="voice")
    assert (await scene(browser))["messages"][-1]["voice"]["duration"] == 3


async def test_the_scene_says_what_comes_next_and_who_heard_something(browser: ClientSession, on: Stage) -> None:
    before = await scene(browser)
    assert before["next"]["at"] == "2024-03-25T12:00:00+01:00"
    assert before["next"]["what"].startswith("rappel\u00a0: ")
    await act(browser, do="say", text="/programme")
    await on.settled()
    said = {it["id"]: it["said"] for it in (await scene(browser))["people"]}
    assert (said[ANA], said[LINA]) == (1, 0)
    assert [it["started"] for it in before["people"] if it["id"] == LINA] == [False]


async def letter(on: Stage, to: str) -> None:
    on.post.letters.append(Letter(to, "Votre code", "Bonjour,\n\n123456", on.clock.now()))


async def mail(browser: ClientSession, who: int) -> list[str]:
    return [it["to"] for it in (await scene(browser, who, who))["mail"]]


async def test_letters_are_read_by_the_person_of_the_mailbox_only(browser: ClientSession, on: Stage) -> None:
    await letter(on, "Ana.Lefebvre@montrelet.example")
    await act(browser, who=LINA, chat=LINA, do="say", text="ana.lefebvre@montrelet.example")
    assert await mail(browser, ANA) == ["Ana.Lefebvre@montrelet.example"]
    assert await mail(browser, LINA) == await mail(browser, PAUL) == []


async def test_an_address_of_an_imported_list_is_of_whoever_writes_it(browser: ClientSession, on: Stage) -> None:
    await act(browser, who=PAUL, chat=PAUL, do="say", text="Mon adresse\u00a0: Zoe.Lambert@ville.example.")
    await letter(on, "zoe.lambert@ville.example")
    assert await mail(browser, PAUL) == ["zoe.lambert@ville.example"]
    assert await mail(browser, ANA) == []


async def test_the_scene_tells_who_speaks_which_language_and_the_days_of_the_trip(browser: ClientSession) -> None:
    seen = await scene(browser)
    assert {it["name"]: it["language"] for it in seen["people"]}["Grace Miller"] == "en"
    assert seen["language"] == "fr"
    assert seen["days"] == ["2024-03-25", "2024-03-26", "2024-03-27", "2024-03-28"]


async def test_a_move_can_be_come_back_from(browser: ClientSession, on: Stage) -> None:
    assert (await scene(browser))["kept"] == []
    async with browser.post("/clock", json={"hours": 5}) as answer:
        assert answer.status == 200
    kept = (await scene(browser))["kept"]
    assert [it["at"] for it in kept] == ["2024-03-25T10:00:00+01:00"]
    async with browser.post("/clock", json={"back": kept[0]["back"]}) as answer:
        assert answer.status == 200
    assert (await scene(browser))["now"] == "2024-03-25T10:00:00+01:00"
    assert await act(browser, do="say", text="/programme") == {"popup": ""}
    await on.settled()
    assert (await scene(browser))["messages"][-1]["text"].startswith("Le programme\n")


@pytest.mark.parametrize("back", ["2024-03-25T09:00:00+00:00", "hier", 7, None])
async def test_only_kept_moments_can_be_come_back_to(browser: ClientSession, back: object) -> None:
    assert await refused(browser, "/clock", json={"back": back}) == (
        409,
        "Ce moment n’a pas été gardé\u00a0: choisissez-en un de la liste.",
    )


@pytest.mark.parametrize("asked", [{"do": "fire", "who": ANA}, {"do": "block", "who": 7}, {"do": "block"}, {}])
async def test_an_incident_that_is_none_is_refused(browser: ClientSession, asked: dict[str, object]) -> None:
    status, why = await refused(browser, "/incident", json=asked)
    assert (status, why[:20]) == (400, "Demande mal formée\u00a0:")


async def test_each_knob_makes_its_incident_and_is_seen(browser: ClientSession, on: Stage) -> None:
    """Ana blocks the bot, and lets it back; the next message is put off by a minute; then the network is lost."""
    for blocked in (True, False):
        assert await refused(browser, "/incident", json={"do": "block", "who": ANA}) == (200, "{}")
        seen = await scene(browser)
        assert [it["blocked"] for it in seen["people"] if it["id"] == ANA] == [blocked]
    assert await refused(browser, "/incident", json={"do": "flood", "who": ANA}) == (200, "{}")
    await act(browser, do="say", text="/programme")
    await on.settled()
    assert (await scene(browser))["messages"][-1]["text"] == "/programme"
    assert await refused(browser, "/incident", json={"do": "cut", "who": ANA}) == (200, "{}")
    assert (await scene(browser))["cut"] == "2024-03-25T10:10:00+01:00"


async def test_the_trace_is_a_spreadsheet_too(browser: ClientSession, on: Stage) -> None:
    await act(browser, do="say", text="/programme")
    await on.settled()
    async with browser.get("/trace.csv") as answer:
        assert answer.content_type == "text/csv"
        assert f";{ANA};Ana Lefebvre;message;" in await answer.text()


async def test_it_stops_while_a_page_listens(on: Stage) -> None:
    """Within two seconds, as people expect of Ctrl+C."""
    async with ClientSession(timeout=ClientTimeout(total=30)) as session:
        async with page(on, 0) as port:
            stream = await session.get(f"http://127.0.0.1:{port}/changes")
            assert stream.content_type == "text/event-stream"
            on.telegram.says(ANA, "bonjour")
            assert await stream.content.readline() == b"data: \n"
            began = time.monotonic()
        stopped = time.monotonic() - began
        stream.close()
    assert stopped < 2


async def test_a_taken_port_is_an_oserror(on: Stage) -> None:
    async with page(on, 0) as port:
        with pytest.raises(OSError, match=str(port)):
            async with asyncio.timeout(5), page(on, port):
                pass
