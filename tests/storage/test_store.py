"""Files are kept the same in a folder, in memory, and behind the addresses that a bucket answers to.

A bucket of Amazon's cannot be had here: its library keeps the same promises in memory and in a folder, through the
same calls.
"""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from obstore.store import MemoryStore, S3Store

from bot.people.rules.person import Language
from bot.texts.faults import reason
from storage.store import Store, StoreFailed, open_store

SQLITE = "sqlite+aiosqlite:///{}/escale.sqlite"


@pytest.fixture(params=["folder", "memory"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Store:
    return open_store("file:media", SQLITE.format(tmp_path)) if request.param == "folder" else Store(MemoryStore)


async def test_what_is_put_is_read_until_it_is_deleted(store: Store) -> None:
    assert store.read("a.jpg") is None
    await store.put("a.jpg", b"first")
    await store.put("a.jpg", b"second")
    assert store.read("a.jpg") == b"second"
    await store.delete("a.jpg")
    await store.delete("a.jpg")
    assert store.read("a.jpg") is None


async def test_a_folder_stands_beside_the_database_and_is_nobody_else_s(tmp_path: Path) -> None:
    beside = open_store("file:photos%20du%20voyage", SQLITE.format(tmp_path))
    await beside.put("a.jpg", b"x")
    assert (tmp_path / "photos du voyage" / "a.jpg").read_bytes() == b"x"
    assert (tmp_path / "photos du voyage").stat().st_mode & 0o077 == 0
    assert open_store("file:///srv/media", SQLITE.format(tmp_path)).folder == Path("/srv/media")
    assert open_store("file:media", "postgresql+asyncpg://u@h/x").folder == Path("media")


async def test_what_was_not_written_whole_is_taken_away(tmp_path: Path) -> None:
    store = open_store("file:media", SQLITE.format(tmp_path))
    store.tidy()  # nothing stands there yet
    await store.put("a.jpg", b"x")
    (tmp_path / "media" / "b.jpg#1").write_bytes(b"half")
    store.tidy()
    assert [it.name for it in (tmp_path / "media").iterdir()] == ["a.jpg"]


async def test_a_folder_that_cannot_be_one_is_told_without_its_path(tmp_path: Path) -> None:
    (tmp_path / "media").write_text("")
    store = open_store("file:media", SQLITE.format(tmp_path))
    with pytest.raises(StoreFailed) as failed:
        await store.put("a.jpg", b"x")
    assert str(tmp_path) not in str(failed.value)


def test_a_bucket_is_opened_under_its_prefix(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is asked of it yet."""
    monkeypatch.setenv("AWS_REGION", "eu-west-3")
    made = open_store("s3://photos/voyage-2024", SQLITE.format("."))
    assert made.folder is None
    assert isinstance(made._objects, S3Store)
    assert (made._objects.config["bucket"], made._objects.prefix) == ("photos", "voyage-2024")


async def test_a_bucket_that_does_not_answer_is_told_without_its_account(monkeypatch: pytest.MonkeyPatch) -> None:
    account = {
        "ACCESS_KEY_ID": "hush",
        "SECRET_ACCESS_KEY": "hush",
        "REGION": "x",
        "ENDPOINT_URL": "http://127.0.0.1:1",
    }
    for name, value in (account | {"ALLOW_HTTP": "true"}).items():
        monkeypatch.setenv(f"AWS_{name}", value)
    store = open_store("s3://photos/voyage", SQLITE.format("."))
    with pytest.raises(StoreFailed) as failed:
        await store.put("a.jpg", b"x")
    assert "hush" not in str(failed.value) and "127" not in str(failed.value)


async def test_an_address_without_encryption_is_asked_where_the_environment_allows_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    put: list[tuple[str, bytes]] = []

    async def take(request: web.Request) -> web.Response:
        put.append((request.path, await request.read()))
        return web.Response(headers={"ETag": '"x"'})

    app = web.Application()
    app.router.add_put("/{path:.*}", take)
    async with TestServer(app) as server:
        account = {
            "ACCESS_KEY_ID": "a",
            "SECRET_ACCESS_KEY": "b",
            "REGION": "x",
            "ENDPOINT_URL": str(server.make_url("")),
        }
        for name, value in account.items():
            monkeypatch.setenv(f"AWS_{name}", value.rstrip("/"))
        with pytest.raises(StoreFailed):
            await open_store("s3://photos/voyage", SQLITE.format(".")).put("a.jpg", b"x")
        assert put == []
        monkeypatch.setenv("AWS_ALLOW_HTTP", "true")
        await open_store("s3://photos/voyage", SQLITE.format(".")).put("a.jpg", b"x")
    [(path, content)] = put
    assert path == "/photos/voyage/a.jpg" and b"x" in content


async def test_a_bucket_that_is_missing_is_told_apart_from_a_file_that_is(monkeypatch: pytest.MonkeyPatch) -> None:
    code = "NoSuchBucket"

    async def refuse(request: web.Request) -> web.Response:
        said = f"<Error><Code>{code}</Code><Message>It does not exist</Message></Error>"
        return web.Response(status=404, text=said, content_type="application/xml")

    app = web.Application()
    app.router.add_route("*", "/{path:.*}", refuse)
    async with TestServer(app) as server:
        account = {"ACCESS_KEY_ID": "a", "SECRET_ACCESS_KEY": "b", "REGION": "x", "ALLOW_HTTP": "true"}
        for name, value in {**account, "ENDPOINT_URL": str(server.make_url("")).rstrip("/")}.items():
            monkeypatch.setenv(f"AWS_{name}", value)
        store = open_store("s3://photos/voyage", SQLITE.format("."))
        for act in (store.put("a", b"x"), asyncio.to_thread(store.read, "a"), store.delete("a")):
            with pytest.raises(StoreFailed) as failed:
                await act
            assert reason(failed.value, Language.FR) == "le seau que nomme MEDIA_URL n’existe pas"
        code = "NoSuchKey"
        assert await asyncio.to_thread(store.read, "a") is None
        await store.delete("a")
