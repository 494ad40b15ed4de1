"""Before the carnet is published, hosts are sent the page on their visit: by mail, to the rehearsal's own server."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from bot.carnet.screens import TAP as CARNET
from bot.hosts.rules import PAGE, received
from bot.hosts.screens import TAP
from bot.programme.rules.programme import Entry
from bot.programme.screens.programme import entry_key
from bot.rehearsal.players import Player
from bot.rehearsal.postbox import Letter
from bot.rehearsal.stage import Stage

ADDRESS = "accueil@hotes.example"  # of hosts whose address nobody noted


@dataclass(frozen=True, slots=True)
class Hosted:
    """To which addresses a page was sent, and the letters that came with a file."""

    sent: Sequence[str]
    letters: Sequence[Letter]

    def amiss(self) -> dict[str, int]:
        """Each page came once, whole, and to nobody else."""
        wanted, came = Counter(self.sent), Counter(it.to for it in self.letters)
        wrong = sum(((wanted - came) + (came - wanted)).values())
        torn = sum(not all(one.content.startswith(b"%PDF") for one in it.files) for it in self.letters)
        return {"rehearsal-play-check-hosts": wrong + torn + (not self.sent)}


async def show(on: Stage, organiser: int) -> Hosted | None:
    """One page, of hosts whose address is known if there are any; None where nobody received the delegation."""
    async with on.app.services.database.reading() as work:
        known = await work.hosts.all()
    met = received(await on.programme())
    if not met:
        return None
    entry = next((it for it in met if it.ref in known and known[it.ref].email), met[0])
    player, email = Player(on, organiser), known[entry.ref].email if entry.ref in known else ""
    await _open(player, entry, met.index(entry) // PAGE)
    if not email:
        await player.taps(TAP, "to", entry_key(entry))
        await player.says(ADDRESS)
    await player.taps(TAP, "mail", entry_key(entry))
    await player.taps(TAP, "sure", entry_key(entry))
    return Hosted([email or ADDRESS], [it for it in on.post.letters if it.files])


async def _open(player: Player, entry: Entry, page: int) -> None:
    await player.says("/debrief")
    await player.taps(CARNET)
    await player.taps(TAP)
    for number in range(1, page + 1):
        await player.taps(TAP, "page", number)
    await player.taps(TAP, "of", entry_key(entry))
