"""PTB's routing in one look-up: a table of routes instead of a line of handlers asked one after the other."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from telegram import Update
from telegram.ext import Application, BaseHandler, CallbackContext

from bot.changes.actions import arrivals
from bot.group.screens import group
from bot.people.rules import rights
from bot.people.rules.person import Person, Role, language_of
from bot.people.rules.rights import Where
from bot.people.screens import errors
from bot.services import Handling, Handlings, Services
from handlers.ask import Ask
from handlers.incoming import (
    AskedIn,
    BotMoved,
    CameOrLeft,
    CommandSent,
    Edited,
    FileSent,
    GroupMoved,
    Incoming,
    Pressed,
    Said,
)
from handlers.reading import read
from storage.work import Work

Handler = Callable[[Ask], Awaitable[None]]
Context = CallbackContext[Any, Any, Any, Any]  # PTB's own default; Escale keeps nothing in it


@dataclass(frozen=True, slots=True)
class Route:
    """`verb` is a command's French name, a button's verb, or the name of a kind of update."""

    verb: str
    handler: Handler


def command(name: str, handler: Handler) -> Route:
    return Route(f"/{name}", handler)


def tap(verb: str, handler: Handler) -> Route:
    return Route(f"!{verb}", handler)


def kind(name: str, handler: Handler) -> Route:
    return Route(f"={name}", handler)


class RouteTable(BaseHandler[Update, Context, None]):
    """The one handler of the application. The gate stands here: nobody reaches a handler that is not open to them."""

    def __init__(self, routes: Sequence[Route], services: Services, handlings: Handlings) -> None:
        super().__init__(self._never, block=True)
        self._routes: Mapping[str, Handler] = {route.verb: route.handler for route in routes}
        self._services = services
        self._handlings = handlings

    async def _never(self, update: Update, context: Context) -> None:
        """PTB wants a callback; `handle_update` is what it calls."""

    def check_update(self, update: object) -> Incoming | None:
        return read(update) if isinstance(update, Update) else None

    async def handle_update(
        self,
        update: Update,
        application: Application[Any, Any, Any, Any, Any, Any],
        check_result: object,
        context: Context,
    ) -> None:
        assert isinstance(check_result, Incoming)  # noqa: S101  # what check_update returned
        await self.receive(check_result, self._handlings[update.update_id])

    async def receive(self, incoming: Incoming, turn: Handling) -> None:
        ask = await self._ask(incoming, turn)
        match incoming.what:
            case CommandSent() as said:
                await self._command(ask, said)
            case Pressed() as pressed:
                await self._pressed(ask, pressed)
            case Said():
                await self._kind(ask, "said")
            case Edited():
                await self._kind(ask, "edited")
            case FileSent():
                await self._kind(ask, "file")
            case BotMoved():
                await self._routes["=moved"](ask)
            case GroupMoved():
                await self._routes["=migrated"](ask)
            case AskedIn():
                await self._in_bound(ask, "asked_in")
            case CameOrLeft():
                await self._in_bound(ask, "came_or_left")

    async def _ask(self, incoming: Incoming, turn: Handling) -> Ask:
        real = await self._person(incoming, turn)
        person = replace(real, role=real.seen_as)
        return Ask(incoming.what, incoming.chat, person, real, turn.work, self._services)

    async def _person(self, incoming: Incoming, turn: Handling) -> Person:
        """Who asks. Only those who wrote in private are kept; in the group, the group's language is spoken."""
        default = self._services.settings.language
        known = await self._known(incoming.user or 0, turn)
        if known is None:
            known = Person(incoming.user or 0, incoming.name, language=language_of(incoming.language, default))
            if incoming.user in self._services.settings.organiser_ids:
                known = replace(known, role=Role.ORGANISER)
            if incoming.chat.private and not isinstance(incoming.what, BotMoved):
                turn.people[known.id] = await self._kept(known, turn, arrivals.came)
        elif incoming.chat.private and not known.reached and not isinstance(incoming.what, BotMoved):
            known = await self._kept(replace(known, reached=True), turn, arrivals.came_back)
            turn.people[known.id] = known
        personal = incoming.chat.private or isinstance(incoming.what, AskedIn)  # answered in private
        return known if personal else replace(known, language=default)

    async def _known(self, person: int, turn: Handling) -> Person | None:
        """An update before this one, in the same batch, may have changed them, or have been taken back."""
        if person in turn.work.people.touched:
            return await turn.work.people.get(person)
        return turn.people.get(person)

    async def _kept(self, person: Person, turn: Handling, then: Callable[[Work, int], Awaitable[None]]) -> Person:
        await turn.work.people.save(person)
        if person.coming:
            await then(turn.work, person.id)
        return person

    async def _bound(self, ask: Ask) -> bool:
        """True in the participants' group."""
        if ask.chat.private:
            return False
        bound = await ask.work.groups.bound()
        return bound is not None and bound.id == ask.chat.id

    async def _command(self, ask: Ask, said: CommandSent) -> None:
        if said.to and said.to.lower() != self._services.username.lower():
            return
        if ask.in_group:
            await self._group_command(ask, said)
            return
        asked = rights.find(said.word)
        if asked is None or not rights.may(rights.role_for(ask.real, asked), asked):
            ask.say(errors.unknown(ask.person, said.word))
            return
        await self._routes[f"/{asked.name}"](ask)

    async def _group_command(self, ask: Ask, said: CommandSent) -> None:
        """In the group, silence is the answer to what is not for it."""
        asked = rights.find(said.word)
        if asked is None:
            return
        if asked.name == "lier":
            await self._routes["/lier"](ask)
        elif not await self._bound(ask):
            return
        elif asked.where is Where.PRIVATE:
            if rights.may(rights.role_for(ask.real, asked), asked):
                url = group.deep_link(self._services.username, asked.name)
                ask.say(group.move_to_private(ask.language, url))
        elif rights.may(ask.person.role, asked, in_group=True):
            await self._routes[f"/{asked.name}"](ask)

    async def _pressed(self, ask: Ask, pressed: Pressed) -> None:
        asked = pressed.tap
        handler = self._routes.get(f"!{asked.verb}") if asked else None
        if asked is None or handler is None:
            ask.answer(errors.stale(ask.language), alert=True)
        elif not rights.may_tap(ask.real.role, asked.verb, asked.keys, in_group=await self._bound(ask)):
            ask.answer(errors.forbidden_tap(ask.language), alert=True)
        elif ask.in_group and (command := rights.behind(asked.verb, asked.keys)) and command.where is Where.PRIVATE:
            ask.answer(url=group.deep_link(self._services.username, command.name))
        else:
            ask.keys = asked.keys
            await handler(ask)
            ask.answer()

    async def _in_bound(self, ask: Ask, name: str) -> None:
        """Who comes and goes elsewhere is none of the bot's business."""
        if await self._bound(ask):
            await self._routes[f"={name}"](ask)

    async def _kind(self, ask: Ask, name: str) -> None:
        if ask.chat.private:
            await self._routes[f"={name}"](ask)
