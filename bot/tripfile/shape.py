"""The shape of the trip file: which keys, of what sort, how long."""

from __future__ import annotations

from datetime import time
from typing import Annotated

from pydantic import BeforeValidator, Field, model_validator

from bot.signup.rules.optional import CALLED
from bot.tripfile.debrief import DebriefPage
from bot.tripfile.fields import (
    NO_CONTROL_BUT_LINES,
    Day,
    Email,
    HostEmail,
    Hour,
    Kind,
    Label,
    Page,
    QuestionText,
    Ref,
    Sentence,
    Story,
    Whole,
    Words,
    Yes,
    Zone,
    text,
    wrong,
)


class PlacePage(Page):
    name: Label = ""
    address: Annotated[str, text(200)] = ""
    lat: Annotated[float, Field(strict=True, ge=-90, le=90, allow_inf_nan=False)] | None = None
    lon: Annotated[float, Field(strict=True, ge=-180, le=180, allow_inf_nan=False)] | None = None

    @model_validator(mode="after")
    def _both(self) -> PlacePage:
        if (self.lat is None) != (self.lon is None):
            raise wrong("pair")
        return self


class EntryPage(Page):
    """`end_day` only where it ends on another day than it starts; `hote_email` is called as in a spreadsheet."""

    ref: Annotated[str, Ref, text(40, 1)]
    day: Day
    start: Hour
    end: Hour | None = None
    end_day: Day | None = None
    title: Words
    kind: Kind
    place: PlacePage = PlacePage()
    meet: Hour | None = None
    meet_place: PlacePage = PlacePage()
    hosts: Label = ""
    hote_email: HostEmail = ""
    description: Story = ""
    bring: Annotated[str, text(400)] = ""
    fixed: Yes = False
    cancelled: Yes = False
    group: Label = ""


class InfoPage(Page):
    title: Words
    text: Annotated[str, text(1200, 1, NO_CONTROL_BUT_LINES)]
    paper: Annotated[str, text(1200, 0, NO_CONTROL_BUT_LINES)] = ""


class ContactPage(Page):
    """`email`: where replies to the mails of the bot go."""

    name: Label = ""
    phone: Annotated[str, text(60)] = ""
    email: Email = ""


class RhythmPage(Page):
    """`reminder` is in minutes, `prepare` in days before the first one: 0 for nothing before the trip."""

    digest: Hour = time(7, 30)
    evening: Hour = time(20)
    reminder: Annotated[int, Field(strict=True, ge=1, le=240)] = 30
    prepare: Annotated[int, Field(strict=True, ge=0, le=60)] = 7


class InfosPage(Page):
    fr: Annotated[tuple[InfoPage, ...], Field(max_length=20)] = ()
    en: Annotated[tuple[InfoPage, ...], Field(max_length=20)] = ()


class PreparePage(Page):
    fr: Annotated[tuple[Sentence, ...], Field(max_length=20)] = ()
    en: Annotated[tuple[Sentence, ...], Field(max_length=20)] = ()


def _stop(value: object) -> object:
    """Its words alone do as well."""
    return {"name": value} if isinstance(value, str) else value


class StopPage(Page):
    """Where one joins or leaves; `entry` is the first one, or the last, that one attends then."""

    name: Annotated[str, text(120, 1)]
    entry: Annotated[str, Ref, text(40)] = ""


Stop = Annotated[StopPage, BeforeValidator(_stop)]


class SignupPage(Page):
    """`cutoff` and `offers_end` are the last days on which one may correct alone, and take an offered seat.

    `offer` is in hours, `needs_days` and `data_days` in days after the last one.
    """

    asks: Annotated[tuple[QuestionText, ...], Field(max_length=40)] = tuple(CALLED.values())
    joins: Annotated[tuple[Stop, ...], Field(max_length=6)] = ()
    leaves: Annotated[tuple[Stop, ...], Field(max_length=6)] = ()
    cutoff: Day | None = None
    offer: Annotated[int, Field(strict=True, ge=6, le=336)] = 48
    offers_end: Day | None = None
    pairs: Yes = True
    cost: Annotated[str, text(600, 0, NO_CONTROL_BUT_LINES)] = ""
    letter: Annotated[str, text(1200, 0, NO_CONTROL_BUT_LINES)] = ""
    controller: Annotated[str, text(200)] = ""
    controller_contact: Annotated[str, text(200)] = ""
    needs_days: Annotated[int, Field(strict=True, ge=0, le=365)] = 14
    data_days: Annotated[int, Field(strict=True, ge=1, le=3650)] = 365


class GroupPage(Page):
    """`speaks`: the programme of the day is pinned in the group, and the next step said when it moves for all."""

    speaks: Yes = True


class TripPage(Page):
    """`deadline` is the last day on which people can sign up. Without `seats_per_organisation`, one may have all."""

    name: Words
    theme: Words
    objective: Sentence
    audience: Annotated[str, text(300, 1)]
    network: Words
    organiser: Words
    region: Words
    zone: Zone
    first_day: Day
    last_day: Day
    deadline: Day
    seats: Whole
    seats_per_organisation: Whole | None = None
    notice: Annotated[str, text(240)] = ""
    contact: ContactPage = ContactPage()
    rhythm: RhythmPage = RhythmPage()
    infos: InfosPage = InfosPage()
    prepare: PreparePage = PreparePage()
    group: GroupPage = GroupPage()
    debrief: DebriefPage = DebriefPage()
    signup: SignupPage = SignupPage()
    entry: Annotated[tuple[EntryPage, ...], Field(max_length=500)]
