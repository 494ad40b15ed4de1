"""PTB's routing in one look-up, and the gate: nobody reaches a handler that is not open to them."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any, TypeVar

from telegram import Update
from telegram.ext import Application, BaseHandler, CallbackContext

from bot.changes.actions import arrivals
from bot.chat.callback_data import Tap
from bot.group.actions import admission
from bot.group.screens import group
from bot.people.rules import rights
from bot.people.rules.person import Person, Role, language_of
from bot.people.rules.rights import Where
from bot.people.screens import errors
from bot.services import Handling, Handlings, Services
from handlers.ask import Ask, Request
from handlers.incoming import (
    BotMoved,
    CameOrLeft,
    CommandSent,
    Edited,
    FileSent,
    GroupMoved,
    Incoming,
    JoinRequested,
    MessageSent,
    Pressed,
    What,
)
from handlers.reading import read
from handlers.routing import Routes
from storage.work import Work

Context = CallbackContext[Any, Any, Any, Any]  # PTB's own default; Escale keeps nothing in it
W = TypeVar("W", bound=What)


class RouteTable(BaseHandler[Update, Context, None]):
    """The one handler of the application. The gate stands here: nobody reaches a handler that is not open to them."""

    def __init__(self, routes: Routes, services: Services, handlings: Handlings) -> None:
        super().__init__(self._never, block=True)
        self._routes = routes
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

    async def receive(self, incoming: Incoming, handling: Handling) -> None:
        await self._seen(incoming, handling.work)
        match incoming.what:
            case CommandSent() as sent:
                await self._command(await self._request(incoming, sent, handling), sent)
            case Pressed() as pressed:
                await self._pressed(await self._request(incoming, pressed, handling), pressed)
            case MessageSent() | Edited() | FileSent() as what:
                await self._in_private(await self._request(incoming, what, handling))
            case JoinRequested() | CameOrLeft() as what:
                await self._in_bound(await self._request(incoming, what, handling))
            case BotMoved() | GroupMoved() as what:
                await self._update(await self._request(incoming, what, handling))

    async def _seen(self, incoming: Incoming, work: Work) -> None:
        """Whoever speaks in the participants' group is in it, whether or not the bot let them in."""
        if (
            incoming.chat.private
            or incoming.user is None
            or isinstance(incoming.what, BotMoved | JoinRequested | CameOrLeft)
        ):
            return
        bound = await work.groups.bound()
        if bound is not None and bound.id == incoming.chat.id:
            await admission.seen(work, bound, incoming.user, incoming.name)

    async def _request(self, incoming: Incoming, what: W, handling: Handling) -> Request[W]:
        real = await self._person(incoming, handling)
        person = replace(real, role=real.seen_as)
        return Request(what, incoming.chat, person, real, handling.work, self._services, self._routes)

    async def _person(self, incoming: Incoming, handling: Handling) -> Person:
        """Who asks. Only those who wrote in private are kept; in the group, the group's language is spoken."""
        default = self._services.settings.language
        known = await handling.work.people.get(incoming.user or 0)
        if known is None:
            known = Person(incoming.user or 0, incoming.name, language=language_of(incoming.language, default))
            if incoming.user in self._services.settings.organiser_ids:
                known = replace(known, role=Role.ORGANISER)
            if incoming.chat.private and not isinstance(incoming.what, BotMoved):
                await self._kept(known, handling, arrivals.came)
        elif incoming.chat.private and not known.reached and not isinstance(incoming.what, BotMoved):
            known = await self._kept(replace(known, reached=True), handling, arrivals.came_back)
        personal = incoming.chat.private or isinstance(incoming.what, JoinRequested)  # answered in private
        return known if personal else replace(known, language=default)

    async def _kept(self, person: Person, handling: Handling, then: Callable[[Work, int], Awaitable[None]]) -> Person:
        await handling.work.people.save(person)
        if person.coming:
            await then(handling.work, person.id)
        return person

    async def _bound(self, ask: Ask) -> bool:
        """True in the participants' group."""
        if ask.chat.private:
            return False
        bound = await ask.work.groups.bound()
        return bound is not None and bound.id == ask.chat.id

    async def _command(self, ask: Ask, command: CommandSent) -> None:
        if command.to and command.to.lower() != self._services.username.lower():
            return
        if ask.in_group:
            await self._group_command(ask, command)
            return
        found = self._routes.commands.find(command.word)
        if found is None or not rights.may(rights.role_for(ask.real, found), found):
            ask.say(errors.unknown(ask.person, command.word, self._routes.commands))
            return
        await self._routes.handlers[found.name](ask)

    async def _group_command(self, ask: Ask, command: CommandSent) -> None:
        """In the group, silence is the answer to what is not for it."""
        found = self._routes.commands.find(command.word)
        if found is None:
            return
        if found.where is Where.GROUP:
            await self._routes.handlers[found.name](ask)
        elif not await self._bound(ask):
            return
        elif found.where is Where.PRIVATE:
            if rights.may(rights.role_for(ask.real, found), found):
                url = group.deep_link(self._services.username, found.name)
                ask.say(group.move_to_private(ask.language, url))
        elif rights.may(ask.person.role, found, in_group=True):
            await self._routes.handlers[found.name](ask)

    async def _pressed(self, ask: Request[Pressed], pressed: Pressed) -> None:
        tap = pressed.tap
        route = self._routes.taps.get(tap.verb) if tap else None
        if tap is None or route is None:
            ask.stale()
        elif not self._routes.may_tap(ask.real.role, tap.verb, tap.keys, in_group=await self._bound(ask)):
            ask.answer(errors.forbidden_tap(ask.language), alert=True)
        elif ask.in_group and (url := self._private(tap)):
            ask.answer(url=url)
        else:
            ask.keys = tap.keys
            await route.handler(ask)
            ask.answer()

    def _private(self, tap: Tap) -> str:
        """Where a button of the group leads whose command belongs to the private chat."""
        command = self._routes.behind(tap.verb, tap.keys)
        moves = command is not None and command.where is Where.PRIVATE
        return group.deep_link(self._services.username, command.name) if command and moves else ""

    async def _in_bound(self, ask: Request[W]) -> None:
        """Who comes and goes elsewhere is none of the bot's business."""
        if await self._bound(ask):
            await self._update(ask)

    async def _in_private(self, ask: Request[W]) -> None:
        if ask.chat.private:
            await self._update(ask)

    async def _update(self, ask: Request[W]) -> None:
        await self._routes.of(type(ask.what))(ask)
