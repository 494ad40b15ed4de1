"""The code that an address receives: who gets one, what it is worth, and for how long."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Row, select

from bot.membership.actions.codes import CodeVerdict
from bot.membership.rules.codes import read_address
from bot.people.rules.person import Language, Person
from bot.privacy.actions import personal, purge
from bot.services import Services
from bot.signup.rules.signup import Proof
from storage.tables import claims
from tests.mail.postbox import Postbox, text_in
from tests.membership.asking import asks, mailed, types, verdict, wrong
from tests.membership.conftest import KNOWN, UNKNOWN
from tests.town import Town


async def test_a_member_receives_a_code_that_proves_the_mailbox(place: Town, box: Postbox, ana: Person) -> None:
    await mailed(place, ana, KNOWN)
    [letter] = box.letters
    assert (letter["To"], letter["From"].addresses[0].addr_spec) == (KNOWN, "voyage@reseau-exemple.fr")
    assert letter["Auto-Submitted"] == "auto-generated"
    assert letter["Message-ID"].endswith("@reseau-exemple.fr>")
    assert letter["Date"] == "Mon, 20 Nov 2023 08:00:00 -0000"
    [code] = box.codes
    text = text_in(letter)
    assert f"\n\n{code}\n\n" in text
    assert "avant 9\u00a0h\u00a015 (heure de Paris)" in text
    assert code in text_in(letter, "html")
    signup, said = await types(place.app.services, ana, f" {code[:3]} {code[3:]} ")
    assert said is CodeVerdict.PROVED
    assert (signup.email, signup.proof, signup.doubt) == (KNOWN, Proof.MAILBOX, "")
    assert (signup.answers.organisation, signup.answers.name) == ("Ville d’Exemple", "Marie Durand")
    assert signup.organisation is not None


async def test_the_letter_speaks_the_language_of_its_reader(place: Town, box: Postbox, ana: Person) -> None:
    await mailed(place, ana.speaking(Language.EN), KNOWN)
    [letter] = box.letters
    assert letter["Subject"].startswith(f"{box.codes[0]}: your code for ")
    assert letter["Content-Language"] == "en"


async def test_somebody_named_in_the_roster_is_known_by_a_personal_address(
    place: Town, box: Postbox, ana: Person
) -> None:
    await mailed(place, ana, "Maelys.LeGoff@Gmail.com")
    signup, said = await types(place.app.services, ana, box.codes[0])
    assert said is CodeVerdict.PROVED
    assert (signup.answers.first_name, signup.answers.last_name) == ("Maëlys", "Le Goff")


async def test_a_stranger_receives_nothing(place: Town, box: Postbox, omar: Person) -> None:
    await mailed(place, omar, UNKNOWN)
    assert (box.letters, box.reached) == ([], 0)


async def test_no_digit_of_the_code_is_in_the_database(place: Town, box: Postbox, ana: Person, tmp_path: Path) -> None:
    await mailed(place, ana, KNOWN)
    held = _bytes(tmp_path)
    assert box.codes[0].encode() not in held


def _bytes(folder: Path) -> bytes:
    return b"".join(it.read_bytes() for it in folder.glob("escale.sqlite*"))


async def test_a_code_serves_once(services: Services, place: Town, box: Postbox, ana: Person) -> None:
    await mailed(place, ana, KNOWN)
    assert await verdict(services, ana, box.codes[0]) is CodeVerdict.PROVED
    assert await verdict(services, ana, box.codes[0]) is CodeVerdict.SPENT


async def test_five_wrong_codes_spend_it_even_for_the_right_one(
    services: Services, place: Town, box: Postbox, ana: Person
) -> None:
    await mailed(place, ana, KNOWN)
    guesses = [await verdict(services, ana, wrong(box.codes[0])) for _ in range(5)]
    assert guesses == [CodeVerdict.WRONG] * 4 + [CodeVerdict.SPENT]
    assert await verdict(services, ana, box.codes[0]) is CodeVerdict.SPENT


async def test_an_unknown_address_reads_the_same_verdicts(services: Services, place: Town, omar: Person) -> None:
    await mailed(place, omar, UNKNOWN)
    guesses = [await verdict(services, omar, "123456") for _ in range(6)]
    assert guesses == [CodeVerdict.WRONG] * 4 + [CodeVerdict.SPENT] * 2


async def test_words_that_are_no_code_cost_no_try(services: Services, place: Town, box: Postbox, ana: Person) -> None:
    await mailed(place, ana, KNOWN)
    for said in ("bonjour", "12345", "9" * 10_000, "", "🙂" * 50):
        assert await verdict(services, ana, said) is CodeVerdict.WRONG
    assert await verdict(services, ana, box.codes[0]) is CodeVerdict.PROVED


@pytest.mark.parametrize(("minutes", "said"), [(14, CodeVerdict.PROVED), (15, CodeVerdict.SPENT)])
async def test_a_code_serves_fifteen_minutes(
    services: Services, place: Town, box: Postbox, ana: Person, minutes: int, said: CodeVerdict
) -> None:
    await mailed(place, ana, KNOWN)
    place.clock.pass_by(minutes=minutes)
    assert await verdict(services, ana, box.codes[0]) is said


async def test_the_code_of_somebody_else_proves_nothing(
    services: Services, place: Town, box: Postbox, ana: Person, omar: Person
) -> None:
    await mailed(place, ana, KNOWN)
    await mailed(place, omar, "autre@ville-exemple.fr")
    hers, his = box.codes
    if hers != his:
        assert await verdict(services, omar, hers) is CodeVerdict.WRONG
    assert await verdict(services, omar, his) is CodeVerdict.PROVED


async def test_the_code_of_a_former_address_proves_nothing_of_the_next(
    services: Services, place: Town, box: Postbox, ana: Person
) -> None:
    await mailed(place, ana, KNOWN)
    await mailed(place, ana, UNKNOWN)
    assert await verdict(services, ana, box.codes[0]) is CodeVerdict.WRONG


async def test_without_a_code_asked_none_is_right(services: Services, ana: Person) -> None:
    assert await verdict(services, ana, "000000") is CodeVerdict.SPENT


async def test_an_address_that_serves_another_goes_to_the_organisers_silently(
    services: Services, place: Town, box: Postbox, ana: Person, omar: Person
) -> None:
    await mailed(place, ana, KNOWN)
    assert await verdict(services, ana, box.codes[-1]) is CodeVerdict.PROVED
    await mailed(place, omar, KNOWN)
    signup, said = await types(services, omar, box.codes[-1])
    assert said is CodeVerdict.PROVED
    assert (signup.proof, signup.doubt, signup.answers.organisation) == (Proof.NONE, "address used", "Ville d’Exemple")


async def test_after_a_crash_both_mails_serve(services: Services, place: Town, box: Postbox, ana: Person) -> None:
    """The letter left and its receipt was not committed: the same act is carried again."""
    await mailed(place, ana, KNOWN)
    await _owe_again(services)
    await place.settled()
    first, second = box.codes
    assert await verdict(services, ana, first) is CodeVerdict.PROVED
    await mailed(place, ana, KNOWN)
    await _owe_again(services)
    await place.settled()
    assert await verdict(services, ana, box.codes[-1]) is CodeVerdict.PROVED
    assert second != first


async def _owe_again(services: Services) -> None:
    from sqlalchemy import update

    from storage.tables import outbox

    async with services.database.work() as work:
        still = update(outbox).where(outbox.c.act.contains('"mail"')).values(state="queued", settled=None)
        await work._transaction.write(still)
    services.database.wake()


async def test_nobody_floods(services: Services, place: Town, ana: Person, omar: Person) -> None:
    for number in range(5):
        assert await asks(services, ana, f"a{number}@ville-exemple.fr") is None
    assert await asks(services, ana, "a6@ville-exemple.fr") == "membership-too-many"
    for _ in range(3):
        assert await asks(services, omar, KNOWN) is None
    assert await asks(services, omar, KNOWN.upper()) == "membership-too-many"
    place.clock.pass_by(minutes=61)
    assert await asks(services, omar, KNOWN) is None


async def test_a_tag_makes_no_other_mailbox(
    services: Services, place: Town, box: Postbox, ana: Person, omar: Person
) -> None:
    """« + » reaches the same mailbox: it neither counts as another, nor floods it."""
    assert read_address("Marie.Durand+Voyage@ville-exemple.fr").whole == KNOWN
    await mailed(place, ana, KNOWN)
    await types(services, ana, box.codes[0])
    await mailed(place, omar, "marie.durand+2@ville-exemple.fr")
    assert box.letters[-1]["To"] == KNOWN
    signup, said = await types(services, omar, box.codes[-1])
    assert (said, signup.proof, signup.doubt) == (CodeVerdict.PROVED, Proof.NONE, "address used")
    assert await asks(services, omar, "marie.durand+3@ville-exemple.fr") is None
    assert await asks(services, omar, "marie.durand+4@ville-exemple.fr") is None
    assert await asks(services, omar, "marie.durand+5@ville-exemple.fr") == "membership-too-many"


async def test_being_forgotten_gives_no_more_codes(services: Services, place: Town, ana: Person, omar: Person) -> None:
    for _ in range(3):
        assert await asks(services, omar, KNOWN) is None
    for number in range(5):
        assert await asks(services, ana, f"a{number}@ville-exemple.fr") is None
    for it in (ana, omar):
        async with services.database.work() as work:
            await personal.forget(work, services.trip, it, first=False)
    assert await asks(services, ana, "a6@ville-exemple.fr") == "membership-too-many"
    assert await asks(services, omar, KNOWN) == "membership-too-many"
    left = await _claims(services)
    assert (len(left), [it.code for it in left]) == (8, [""] * 8)
    assert not {KNOWN, ana.id, omar.id} & {value for it in left for value in (it.person, it.address)}
    place.clock.pass_by(minutes=61)
    assert await asks(services, omar, KNOWN) is None
    place.clock.pass_by(days=8)
    assert await asks(services, omar, KNOWN) is None
    await purge.purge(services.database, services.trip)
    assert [it.address for it in await _claims(services)] == [KNOWN]


async def _claims(services: Services) -> Sequence[Row[Any]]:
    async with services.database.engine.connect() as connection:
        return (await connection.execute(select(claims))).all()


async def test_all_together_are_bounded(services: Services, place: Town) -> None:
    said = []
    for number in range(1000, 1050):
        person = Person(number)
        said += [await asks(services, person, f"a{number}x{again}@ailleurs.fr") for again in range(5)]
    assert said == [None] * 200 + ["membership-busy"] * 50


@pytest.mark.parametrize(
    ("address", "key"),
    [
        ("bonjour", "membership-address-none"),
        ("a" * 10_000 + "@ville.fr", "membership-address-none"),
        ("hélène@ville.fr", "membership-address-accent"),
        ("a@b", "membership-address-wrong"),
        ("a@ville.fr\nBcc: tous@ville.fr", "membership-address-several"),
        ("<script>@ville.fr", "membership-address-wrong"),
        ("a@[127.0.0.1]", "membership-address-wrong"),
        ('"a b"@ville.fr', "membership-address-wrong"),
        ("+tag@ville.fr", "membership-address-wrong"),
        ("a@ville.fr, b@ville.fr", "membership-address-several"),
        ("a@b@ville.fr", "membership-address-wrong"),
    ],
)
async def test_what_is_no_address_is_told_how_to_mend(services: Services, ana: Person, address: str, key: str) -> None:
    assert await asks(services, ana, address) == key
