"""The page in a real browser: what people do in it, what it looks like to assistive tools, whom it speaks to."""

from __future__ import annotations

import os
import shutil
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Literal

import pytest
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Browser, Page, ViewportSize, async_playwright, expect

from bot.rehearsal.server import page
from bot.rehearsal.stage import stage
from bot.settings import SHIPPED_TRIP
from tests.conftest import NO_CHROMIUM

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
QUIET = ("background-networking", "component-update", "sync")
OPTIONS = ["--headless", "--no-sandbox", "--disable-gpu", *(f"--disable-{it}" for it in QUIET)]
PHONE, DESK = ViewportSize(width=360, height=740), ViewportSize(width=1280, height=900)
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
HOME = "http://127.0.0.1:"


@pytest.fixture
async def chromium() -> AsyncIterator[Browser]:
    if CHROMIUM is None:
        (pytest.fail if os.environ.get("CI") else pytest.skip)(NO_CHROMIUM)
    async with async_playwright() as playwright:
        yield await playwright.chromium.launch(executable_path=CHROMIUM, args=OPTIONS)


@pytest.fixture
async def address() -> AsyncIterator[str]:
    async with stage(Path(SHIPPED_TRIP), "2024-03-25", flow=False) as on, page(on, 0) as port:
        on.telegram.starts(2001)
        await on.settled()
        yield f"{HOME}{port}/"


async def opened(chromium: Browser, address: str, size: ViewportSize, asked: list[str]) -> Page:
    """The page once it shows a message; `asked` receives every address it asks for, and what goes wrong in it."""
    context = await chromium.new_context(viewport=size, locale="fr-FR", timezone_id="America/New_York")
    made = await context.new_page()
    made.on("request", lambda it: asked.append(it.url))
    made.on("pageerror", lambda it: asked.append(f"error {it}"))
    made.on("console", lambda it: asked.append(f"{it.type} {it.text}"))
    await made.goto(address)
    await expect(made.locator("article").first).to_be_visible()
    return made


def strangers(asked: list[str]) -> list[str]:
    """What is neither a request to this machine nor the empty icon."""
    return [it for it in asked if not it.startswith((HOME, "data:"))]


async def ends_in_view(it: Page) -> bool:
    log = await it.locator("#log").evaluate("it => it.scrollHeight - it.scrollTop - it.clientHeight")
    return bool(log < 2)


async def test_people_read_press_change_and_move_the_clock(chromium: Browser, address: str) -> None:
    asked: list[str] = []
    seen = await opened(chromium, address, DESK, asked)
    await seen.fill("#say", "/programme")
    await seen.press("#say", "Enter")
    last = seen.locator("article").last
    await expect(last).to_contain_text("Choisissez un jour")
    await last.get_by_role("button", name="mar. 26 mars").press("Enter")
    await expect(last).to_contain_text("Mardi 26 mars")
    assert await ends_in_view(seen)
    await seen.get_by_role("button", name="Passer au lendemain").click()
    await expect(seen.locator("#now")).to_have_text("mardi 26 mars 2024 à 07:00")
    await seen.fill("#at", "2024-03-01T09:00")
    await seen.get_by_role("button", name="Y aller").click()
    await expect(seen.locator("#toast")).to_have_text("L’horloge n’avance que vers l’avenir, d’un an au plus.")
    await seen.get_by_role("button", name="Lina Passante").click()
    await expect(seen.locator("#chat-title")).to_have_text("Escale et Lina Passante")
    await expect(seen.locator("#log")).to_have_text("Appuyez sur /start pour commencer.")
    refusals = [it for it in strangers(asked) if "409" not in it]
    assert refusals == []


async def test_no_barrier_and_no_needless_scrolling(chromium: Browser, address: str) -> None:
    asked: list[str] = []
    for size in (PHONE, DESK):
        seen = await opened(chromium, address, size, asked)
        await seen.fill("#say", "/programme")
        await seen.press("#say", "Enter")
        await expect(seen.locator("article").last).to_contain_text("Choisissez un jour")
        for scheme in SCHEMES:
            await seen.emulate_media(color_scheme=scheme)
            found = await Axe().run(seen)
            assert found.violations_count == 0, found.generate_report()
        assert await seen.evaluate("document.documentElement.scrollWidth") == size["width"]
        assert size is PHONE or await seen.evaluate("document.documentElement.scrollHeight") == size["height"]
        assert await ends_in_view(seen)
    assert strangers(asked) == []
