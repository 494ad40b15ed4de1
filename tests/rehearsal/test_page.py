"""The page in a real browser: what people do in it, what it looks like to assistive tools, whom it speaks to."""

from __future__ import annotations

import os
import shutil
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Literal

import pytest
import pytest_asyncio
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Browser, Locator, Page, ViewportSize, async_playwright, expect

from bot.rehearsal.server import page
from bot.rehearsal.stage import stage
from bot.settings import SHIPPED_TRIP
from tests.conftest import NO_CHROMIUM
from tests.rehearsal.conftest import png

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
QUIET = ("background-networking", "component-update", "sync")
OPTIONS = ["--headless", "--no-sandbox", "--disable-gpu", *(f"--disable-{it}" for it in QUIET)]
PHONE, DESK = ViewportSize(width=360, height=740), ViewportSize(width=1280, height=900)
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
HOME = "http://127.0.0.1:"


pytestmark = pytest.mark.asyncio(loop_scope="module")  # the loop that the browser lives in


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def chromium() -> AsyncIterator[Browser]:
    """One for all; each test has a context of its own."""
    if CHROMIUM is None:
        (pytest.fail if os.environ.get("CI") else pytest.skip)(NO_CHROMIUM)
    async with async_playwright() as playwright:
        yield await playwright.chromium.launch(executable_path=CHROMIUM, args=OPTIONS)


@pytest_asyncio.fixture(loop_scope="module")
async def address(chromium: Browser) -> AsyncIterator[str]:
    async with stage(Path(SHIPPED_TRIP), "2024-03-25", flow=False) as on, page(on, 0) as port:
        for person in (1001, 2001):
            on.telegram.starts(person)
        await on.settled()
        yield f"{HOME}{port}/"
        for context in chromium.contexts:
            await context.close()


@pytest.fixture
def asked() -> list[str]:
    """Every address that the page asks for, and what goes wrong in it."""
    return []


async def opened(chromium: Browser, address: str, size: ViewportSize, asked: list[str]) -> Page:
    """The page once it shows a message."""
    context = await chromium.new_context(viewport=size, locale="fr-FR", timezone_id="America/New_York")
    made = await context.new_page()
    made.on("request", lambda it: asked.append(it.url))
    made.on("pageerror", lambda it: asked.append(f"error {it}"))
    made.on("console", lambda it: asked.append(f"{it.type} {it.text}"))
    await made.goto(address)
    await expect(made.locator("article").first).to_be_visible()
    return made


def strangers(asked: list[str]) -> list[str]:
    """What is not a request to this machine."""
    return [it for it in asked if not it.startswith(HOME)]


async def say(seen: Page, text: str, answer: str) -> Locator:
    """Writes, and gives the bot's answer once it is there."""
    await seen.fill("#say", text)
    await seen.press("#say", "Enter")
    last = seen.locator("article").last
    await expect(last).to_contain_text(answer)
    return last


async def ends_in_view(it: Page) -> bool:
    log = await it.locator("#log").evaluate("it => it.scrollHeight - it.scrollTop - it.clientHeight")
    return bool(log < 2)


async def test_people_read_press_and_move_the_clock(chromium: Browser, address: str, asked: list[str]) -> None:
    seen = await opened(chromium, address, DESK, asked)
    last = await say(seen, "/programme", "Choisissez un jour")
    await last.get_by_role("button", name="mar. 26 mars").press("Enter")
    await expect(last).to_contain_text("Mardi 26 mars")
    assert await seen.evaluate("document.activeElement.closest('#log') !== null")  # the keyboard stays in the chat
    assert await ends_in_view(seen)
    await expect(seen.locator("#next")).to_contain_text("Ensuite\u00a0: lun. 25 mars à ")
    await seen.get_by_role("button", name="Passer au lendemain").click()
    await expect(seen.locator("#toast")).to_have_text("Il est 07:00, mardi 26 mars 2024.")
    await expect(seen.locator("#hour")).to_have_text("07:00")
    await seen.fill("#at", "2024-03-01T09:00")
    await seen.get_by_role("button", name="Y aller").click()
    await expect(seen.locator("#toast")).to_have_text("L’horloge n’avance que vers l’avenir, d’un an au plus.")
    assert [it for it in strangers(asked) if "409" not in it] == []


async def test_another_person_has_another_telegram(chromium: Browser, address: str, asked: list[str]) -> None:
    seen = await opened(chromium, address, DESK, asked)
    await seen.get_by_role("button", name="Passer au lendemain").click()
    await expect(seen.locator("[data-person='2002'] .badge")).to_contain_text("nouveau")
    await seen.locator("[data-person='2002']").click()
    await expect(seen.locator("#chat-sub")).to_have_text("avec Benoît Œuvrard, participant·e")
    await expect(seen.locator("[data-person='2002'] .badge")).to_have_count(0)
    await seen.locator("[data-person='4001']").click()
    await expect(seen.locator("#log")).to_contain_text("Cette personne n’a pas encore ouvert le bot.")
    await expect(seen.locator("#group")).to_be_hidden()
    await seen.get_by_role("button", name="Démarrer").click()
    await expect(seen.locator("article").last).to_contain_text("Voyage apprenant")
    await seen.reload()
    await expect(seen.locator("#chat-sub")).to_have_text("avec Lina Passante, de passage")
    assert strangers(asked) == []


async def test_the_group_has_its_own_conversation(chromium: Browser, address: str, asked: list[str]) -> None:
    seen = await opened(chromium, address, DESK, asked)
    await seen.locator("#group").click()
    await expect(seen.locator("#chat-title")).to_have_text("Voyage apprenant")
    await say(seen, "/programme@EscaleBot", "Choisissez un jour")
    await seen.locator("[data-person='1001']").click()
    await seen.locator("#group").click()
    await expect(seen.locator("article").first).to_contain_text("/programme@EscaleBot")
    assert strangers(asked) == []


async def test_files_pictures_places_and_voices_go(chromium: Browser, address: str, asked: list[str]) -> None:
    seen = await opened(chromium, address, DESK, asked)
    await seen.set_input_files("#file", {"name": "plan.png", "mimeType": "image/png", "buffer": png()})
    await expect(seen.locator(".mine img")).to_have_count(1)
    await seen.set_input_files("#file", {"name": "liste.txt", "mimeType": "text/plain", "buffer": b"a"})
    await expect(seen.locator(".mine a.card b")).to_have_text("liste.txt")
    for label, shown in (("Ma position", "Position"), ("Un message vocal", "Message vocal, 3 s")):
        await seen.get_by_role("button", name="Joindre", exact=True).click()
        await seen.get_by_role("button", name=label).click()
        await expect(seen.locator(".mine .card b").last).to_have_text(shown)
    assert strangers(asked) == []


async def test_people_answer_and_correct_themselves(chromium: Browser, address: str, asked: list[str]) -> None:
    seen = await opened(chromium, address, DESK, asked)
    await say(seen, "/equipe", "Envoyez votre message")
    await expect(seen.locator("#replying")).to_contain_text("Vous répondez à")
    await expect(seen.locator("#say")).to_be_focused()
    await say(seen, "Où déjeune-t-on\u202f?", "transmis")
    mine = seen.locator("article.mine").last
    await mine.get_by_role("button", name="Modifier").click()
    await expect(seen.locator("#say")).to_have_value("Où déjeune-t-on\u202f?")
    await seen.fill("#say", "Où déjeune-t-on lundi\u202f?")
    await seen.press("#say", "Enter")
    await expect(mine).to_contain_text("lundi")
    await expect(mine).to_contain_text("modifié")


async def test_on_a_phone_panes_open_and_close(chromium: Browser, address: str, asked: list[str]) -> None:
    seen = await opened(chromium, address, PHONE, asked)
    people, clock = seen.locator("#people-pane"), seen.locator("#clock-pane")
    await expect(people).to_be_hidden()
    await seen.get_by_role("button", name="Changer de personne").click()
    await expect(people).to_be_visible()
    await seen.keyboard.press("Escape")
    await expect(people).to_be_hidden()
    await seen.get_by_role("button", name="Horloge").click()
    await clock.get_by_role("button", name="Avancer d’une heure").click()
    await expect(seen.locator("#short-now")).to_have_text("lun. 25 mars, 11:00")
    assert strangers(asked) == []


@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
async def test_no_barrier_and_no_needless_scrolling(
    chromium: Browser, address: str, asked: list[str], size: ViewportSize
) -> None:
    seen = await opened(chromium, address, size, asked)
    await say(seen, "/programme", "Choisissez un jour")
    for scheme in SCHEMES:
        await seen.emulate_media(color_scheme=scheme)
        await without_barrier(seen)
    await seen.get_by_role("button", name="Menu", exact=True).click()
    await without_barrier(seen)
    await seen.keyboard.press("Escape")
    for opener in await seen.locator(".open:visible").all():
        await opener.click()
        await without_barrier(seen)
    assert await seen.evaluate("document.documentElement.scrollWidth") == size["width"]
    assert await seen.evaluate("document.documentElement.scrollHeight") == size["height"]
    assert await ends_in_view(seen)
    assert strangers(asked) == []


async def without_barrier(seen: Page) -> None:
    found = await Axe().run(seen)
    assert found.violations_count == 0, found.generate_report()
