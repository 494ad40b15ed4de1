"""`escale check`: what it says of the mail server and of the members' list."""

from __future__ import annotations

import ssl
from pathlib import Path

import pytest

from bot.checks import inside, outside
from bot.checks.findings import CheckContext, Finding, Mark
from bot.membership.rules.roster import Organisation
from bot.people.rules.person import Language
from bot.settings import Settings
from storage.database import open_database
from storage.migrate import upgrade
from tests.mail.postbox import USER, postbox
from tests.membership.conftest import furnish
from tests.town import mails_by


async def looked(tmp: Path, url: str | None) -> Finding:
    smtp = mails_by(url) if url else {}
    settings = Settings(_env_file=None).model_copy(update=smtp)  # type: ignore[call-arg]  # pydantic-settings takes it
    database = open_database(f"sqlite+aiosqlite:///{tmp}/none.sqlite")
    return await outside.mail(CheckContext(settings, Language.FR, database))


async def test_without_a_server_it_says_what_follows(tmp_path: Path) -> None:
    found = await looked(tmp_path, None)
    assert (found.mark, found.mend) == (Mark.NOTE, "Pour envoyer des codes, renseignez SMTP_URL et MAIL_FROM.")


async def test_a_server_that_takes_the_account(tmp_path: Path) -> None:
    async with postbox(login=True) as box:
        found = await looked(tmp_path, f"smtp://{USER}:p%40ss%3Aword@127.0.0.1:{box.port}")
        assert found.said == f"127.0.0.1:{box.port} accepte la connexion et le compte, sans chiffrement."
        assert (found.mark, box.letters) == (Mark.GOOD, [])


async def test_a_wrong_account_is_named_without_its_secret(tmp_path: Path) -> None:
    async with postbox(login=True) as box:
        found = await looked(tmp_path, f"smtp://{USER}:hunter2@127.0.0.1:{box.port}")
        assert (found.mark, found.said) == (Mark.WRONG, f"127.0.0.1:{box.port} répond, mais refuse le compte.")
        assert "hunter2" not in f"{found}" and USER not in f"{found}"


async def test_a_line_that_cannot_be_secured(
    tmp_path: Path, certificate: ssl.SSLContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with postbox(tls=certificate) as box:
        good = await looked(tmp_path, f"smtp://127.0.0.1:{box.port}?starttls=true")
        assert (good.mark, good.said.partition(" ")[2]) == (
            Mark.GOOD,
            "accepte la connexion, le chiffrement et le compte.",
        )
        monkeypatch.delenv("SSL_CERT_FILE")
        found = await looked(tmp_path, f"smtp://127.0.0.1:{box.port}?starttls=true")
        assert found.mark is Mark.WRONG
        assert "la connexion ne peut pas être chiffrée" in found.said
    async with postbox() as box:
        assert (
            "ne peut pas être chiffrée" in (await looked(tmp_path, f"smtp://127.0.0.1:{box.port}?starttls=true")).said
        )


async def test_a_server_that_is_not_there(tmp_path: Path) -> None:
    async with postbox() as gone:
        port = gone.port
    found = await looked(tmp_path, f"smtp://127.0.0.1:{port}")
    assert (found.mark, found.said) == (Mark.WRONG, f"127.0.0.1:{port} ne répond pas (SMTPConnectError).")


async def test_the_members_list_is_counted(tmp_path: Path) -> None:
    database = open_database(f"sqlite+aiosqlite:///{tmp_path}/escale.sqlite")
    await upgrade(database.engine)
    look = CheckContext(Settings(_env_file=None), Language.FR, database)  # type: ignore[call-arg]  # pydantic-settings takes it
    assert (await inside.roster(look)).said == "Elle est vide\u00a0: aucune adresse ne sera reconnue."
    async with database.work() as work:
        await work.roster.keep(Organisation("Les Amis du canal"))
    assert "aucun code ne peut partir" in (await inside.roster(look)).said
    await furnish(database)
    said = (await inside.roster(look)).said
    assert said == "Organisations\u00a0: 3\u202f; domaines\u00a0: 2\u202f; personnes nommées\u00a0: 1."
    await database.close()
