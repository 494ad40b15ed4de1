"""What sign-up keeps comes back as it went in, on both databases."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from itertools import product

from bot.membership.rules.roster import Member, Organisation
from bot.signup.rules.figures import figures
from bot.signup.rules.signup import OPEN, Answers, Function, Proof, Signup, Status
from storage.audit import Noted
from storage.database import Database
from storage.links import MOST
from tests.builders import instant, person, standing, trip

ANSWERS = Answers("Zoé", "L’Œuvre", "Ville d’Arras", Function.ELECTED, nights=(date(2024, 3, 25),), diet="végane")
ZOE = Signup(
    person=9_000_000_001,
    status=Status.REVIEW,
    step="done",
    answers=ANSWERS,
    email="zoe@example.org",
    proof=Proof.MAILBOX,
    ranked=instant("2023-11-21 09:00"),
    skipped=frozenset({"phone", "emergency"}),
    heard={12: "name"},
)


async def test_a_sign_up_comes_back_as_it_went_in(database: Database) -> None:
    async with database.work() as work:
        kept = await work.signups.save(ZOE)
    async with database.reading() as work:
        assert kept == replace(ZOE, id=kept.id, created=work.now, touched=work.now)
        assert await work.signups.get(kept.id) == kept
        assert await work.signups.of(9_000_000_001) == kept
        assert await work.signups.proved("zoe@example.org") == [kept]
        assert await work.signups.counts() == {Status.REVIEW: 1}


async def test_sign_ups_stand_in_order_of_their_confirmation(database: Database) -> None:
    async with database.work() as work:
        late = await work.signups.save(replace(ZOE, person=1, ranked=instant("2023-11-22 09:00")))
        draft = await work.signups.save(Signup(person=2))
        early = await work.signups.save(replace(ZOE, person=3))
    async with database.reading() as work:
        assert await work.signups.all() == [early, late, draft]
        assert await work.signups.with_status([Status.DRAFT]) == [draft]


async def test_organisers_count_and_list_sign_ups_without_reading_them_all(database: Database) -> None:
    """As the rules would count each of them; those whom the bot cannot write to are listed by rank."""
    said = [("Lens", Function.ELECTED), ("Lens", Function.ELECTED), ("", None), ("« Ch’ti »", None)]
    async with database.work() as work:
        every = [
            await work.signups.save(
                Signup(person=number, status=status, organisation=row, answers=Answers("A", "B", name, function))
            )
            for number, (status, row, (name, function)) in enumerate(product(Status, (None, 3), said), 1)
        ]
        for number in range(1, 60):
            await work.people.save(person(number, reached=number % 2 > 0))
        found = figures(await work.signups.standings(), trip(), work.now, work.now, {3: "Arras"})
        assert found == figures(map(standing, every), trip(), work.now, work.now, {3: "Arras"})
        away = [it for it in every if it.status in OPEN and (it.id % 2 == 0 or it.id > 59)]
        assert await work.signups.unreached_count() == len(away)
        assert await work.signups.page((), 0, 100) == away
        assert await work.signups.page((), 3, 2) == away[3:5]
        drafts = [it for it in every if it.status is Status.DRAFT]
        assert await work.signups.page([Status.DRAFT], 6, 8) == drafts[6:]


async def test_drafts_that_were_left_are_read_in_that_order_by_chunks(database: Database) -> None:
    """But those of people who did not consent, or who cannot be reached, or were reminded."""
    async with database.work() as work:
        for number in range(1, 8):
            await work.people.save(person(number, reached=number != 3))
        blank = Signup(consented=work.now)
        drafts = [
            await work.signups.save(replace(blank, person=number, reminded=work.now if number == 4 else None))
            for number in range(1, 7)
        ]
        await work.signups.save(Signup(person=7))
        one, two, five, six = (drafts[it] for it in (0, 1, 4, 5))
        soon = work.now + timedelta(seconds=1)
        assert await work.signups.idle(work.now, None, 9) == []
        assert await work.signups.idle(soon, None, 3) == [one, two, five]
        assert await work.signups.idle(soon, five, 3) == [six]
        assert await work.signups.idle(soon, six, 3) == []


async def test_two_who_confirm_at_the_same_hour_have_ranks_in_order(database: Database) -> None:
    async with database.work() as work:
        first = await work.signups.rank()
        await work.signups.save(replace(ZOE, person=2, ranked=first))
        second = await work.signups.rank()
        await work.signups.save(replace(ZOE, person=1, ranked=second))
        assert work.now == first < second < await work.signups.rank()
        assert [it.person for it in await work.signups.all()] == [2, 1]


async def test_a_link_counts_once_and_its_secret_is_not_kept(database: Database) -> None:
    async with database.work() as work:
        secret = await work.links.make("claim", 7, 101, timedelta(days=1))
        assert await work.links.find("vouch", secret) is None
        assert (found := await work.links.find("claim", secret)) and (found.signup, found.used) == (7, None)
        assert await work.links.use(secret, 201) is True
        assert await work.links.use(secret, 202) is False
        assert (found := await work.links.find("claim", secret)) and found.used_by == 201


async def test_links_made_again_and_again_leave_the_latest_five(database: Database) -> None:
    async with database.work() as work:
        other = await work.links.make("vouch", 8, 201, timedelta(days=1))
        secrets = [await work.links.make("vouch", 7, 201, timedelta(days=1)) for _ in range(8)]
        assert len([it for it in secrets if await work.links.find("vouch", it)]) == MOST
        assert await work.links.find("vouch", secrets[-1])
        assert await work.links.find("vouch", other)


async def test_the_record_says_who_did_what_the_latest_first(database: Database) -> None:
    async with database.work() as work:
        await work.audit.note(101, "accepted", 7)
        await work.audit.note(None, "offered", 8, "48 h")
        assert await work.audit.latest() == [
            Noted(work.now, None, "offered", 8, "48 h"),
            Noted(work.now, 101, "accepted", 7),
        ]
        assert await work.audit.latest(signup=7) == [Noted(work.now, 101, "accepted", 7)]


async def test_an_organisation_is_found_by_its_mail_domain(database: Database) -> None:
    async with database.work() as work:
        arras = await work.roster.keep(Organisation("Ville d’Arras", ("arras.example", "ville-arras.example")))
        await work.roster.add([Member(arras.id, "Petit", "Ana", "ana@home.example")])
        assert await work.roster.by_domain("ville-arras.example") == arras
        assert await work.roster.by_domain("home.example") is None
        assert (found := await work.roster.by_email("ana@home.example")) and found.organisation == arras.id
        renamed = await work.roster.keep(replace(arras, name="Arras", domains=("arras.example",)))
        assert await work.roster.organisations() == [renamed]
