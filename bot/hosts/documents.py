"""The page for the hosts of a visit: thanks, and what the delegation wrote of it, as the carnet will show it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.carnet.documents.pictures import Read, laid_out
from bot.carnet.documents.words import Block, visit
from bot.carnet.rules.carnet import PROMISED, Carnet, Day, Page
from bot.documents import apart
from bot.people.rules.person import Language
from bot.texts import dates
from bot.texts.catalogue import plain
from bot.trip import Trip

HEAVIEST = 2_500_000  # bytes of photographs: a mail is to pass everywhere


@dataclass(frozen=True, slots=True)
class HostPage:
    """One page of the network's carnet. `read` gives its photographs."""

    trip: Trip
    day: Day
    page: Page
    language: Language
    read: Read

    def pdf(self) -> bytes:
        """To be called off the loop."""
        alone = Carnet((replace(self.day, pages=(self.page,), sayings=(), photos=()),))
        with apart.workshop() as folder:
            kept = alone.only(laid_out(alone, self.read, folder, HEAVIEST))
            return apart.pdf(folder, "host.typ", self._sheet(kept.days[0].pages[0]))

    def _sheet(self, page: Page) -> Block:
        language, trip = self.language, self.trip
        labels = ("hosts", "asked", "unanswered", "precisions")
        made = visit(page, trip.zone, language, apart=(PROMISED,))
        return {
            "lang": language.value,
            "title": plain("hosts-title", language, title=page.entry.title),
            "network": trip.network,
            "trip": trip.name,
            "day": dates.heading(self.day.day, language),
            "thanks": plain("hosts-page-thanks", language),
            "correct": plain("hosts-page-correct", language),
            "silent": "" if page.has_content else plain("hosts-page-silent", language),
            "labels": {name: plain(f"carnet-{name}", language) for name in labels},
            "visit": made,
            "notice": trip.programme.notice,
            "organiser": plain("hosts-signed", language, who=trip.organiser),
        }
