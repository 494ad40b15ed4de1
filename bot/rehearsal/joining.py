"""How the played trip's people sign up: by a mailbox, by the organisers' review, in vain; then the group's entry."""

from __future__ import annotations

from dataclasses import dataclass

from bot.people.rules.person import Language
from bot.rehearsal.applicants import Applicant, Application
from bot.rehearsal.chats import MEMBERS
from bot.rehearsal.players import Player
from bot.rehearsal.seeds import GROUP, SEEDS, Seed
from bot.rehearsal.stage import Stage
from bot.signup.rules.signup import Signup, Status
from bot.texts.catalogue import plain

DECIDER, DOUBTFUL, BY_MAIL, STRANGER = 1001, 3001, 4001, 4002
MAY_COME = (Status.SEATED, Status.WAITING)  # a seat, or a rank where the trip is full


@dataclass(frozen=True, slots=True)
class Joined:
    """What came of it: sign-ups by person, who is in the group, the mailboxes that were written to."""

    signups: dict[int, Signup]
    inside: frozenset[int]
    written: tuple[str, ...]

    def amiss(self) -> dict[str, int]:
        """For each sentence of the report, how many cases are not as they should be."""
        status = {person: it.status for person, it in self.signups.items()}
        wrong = sum(status.get(person) not in MAY_COME for person in (BY_MAIL, DOUBTFUL))
        seated = {person for person in (BY_MAIL, STRANGER) if status.get(person) is Status.SEATED}
        misplaced = len(seated ^ (self.inside & {BY_MAIL, STRANGER}))
        return {
            "rehearsal-play-check-signed": wrong + (status.get(STRANGER) is not Status.REFUSED),
            "rehearsal-play-check-codes": int(self.written != (_seed(BY_MAIL).email,)),
            "rehearsal-play-check-admission": misplaced,
        }


async def join(on: Stage, language: Language) -> None:
    """Raises NotThere when a button is missing."""
    await _sign_up(on, BY_MAIL, _by_mail())
    await _sign_up(on, STRANGER, _stranger(language))
    await _decide(on)
    await _knock(on, BY_MAIL)
    await _knock(on, STRANGER)


def _seed(person: int) -> Seed:
    return next(it for it in SEEDS if it.id == person)


def _by_mail() -> Application:
    it = _seed(BY_MAIL)
    return Application(it.name, it.organisation, it.function, it.email)


def _stranger(language: Language) -> Application:
    it, claim = _seed(STRANGER), plain("rehearsal-play-claim", language)
    return Application(it.name, plain("rehearsal-play-nowhere", language), it.function, claim=claim)


async def _sign_up(on: Stage, person: int, application: Application) -> None:
    player, applicant = Player(on, person), Applicant(on.telegram, on.post, person, application)
    await player.says("/inscription")
    while applicant.acts():
        await player.rests()
    await player.rests()


async def _decide(on: Stage) -> None:
    """One is accepted as the organisation that is like what was typed, the other is refused without a reason."""
    organiser, rows = Player(on, DECIDER), {person: it.id for person, it in (await signups(on)).items()}
    await organiser.says("/inscrits")
    for verb, *keys in (("signups", "list", "review"), ("signups", "card"), ("review", "card"), ("review", "as")):
        await organiser.taps(verb, *keys, *([rows[DOUBTFUL]] if keys[-1] in ("card", "as") else []))
    await organiser.taps("review", "refuse", rows[STRANGER])
    await organiser.taps("review", "bare", rows[STRANGER])


async def _knock(on: Stage, person: int) -> None:
    on.telegram.asks_to_join(person, GROUP)
    await Player(on, person).rests()


async def signups(on: Stage) -> dict[int, Signup]:
    async with on.app.services.database.reading() as work:
        return {it.person: it for it in await work.signups.all() if it.person is not None}


async def joined(on: Stage) -> Joined:
    inside = {person for person, status in on.telegram.chats[GROUP].members.items() if status in MEMBERS}
    return Joined(await signups(on), frozenset(inside), tuple(it.to for it in on.post.letters if not it.files))
