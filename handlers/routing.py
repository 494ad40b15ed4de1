"""What is asked leads to its handler: the routes that each noun declares, and all of them together."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Generic, TypeVar, cast

from bot.people.rules.person import Role
from bot.people.rules.rights import ALL, Command, Commands, Where, may
from handlers.ask import Ask, Request
from handlers.incoming import MessageSent, Pressed, What

W = TypeVar("W", bound=What)
R = TypeVar("R")
Handler = Callable[[Ask], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class CommandRoute:
    """Typed, opened by a button (`open`) or by a link (`/start <name>`): all the same."""

    command: Command
    handler: Handler


@dataclass(frozen=True, slots=True)
class TapRoute:
    """`right` is the command whose right the button needs."""

    verb: str
    handler: Callable[[Request[Pressed]], Awaitable[None]]
    right: str


@dataclass(frozen=True, slots=True)
class OfferRoute:
    """What may be done with words that nobody asked for: a button under them, whose key is their message.

    `label` is the key of its words; `kept`: only where there is something to keep (see `conversations.held`). The rest
    as for any button.
    """

    label: str
    verb: str
    handler: Callable[[Request[Pressed]], Awaitable[None]]
    right: str
    kept: bool = False


@dataclass(frozen=True, slots=True)
class ConversationRoute:
    """What the next message means once the bot asked for it under this name; `right` as for a button."""

    name: str
    handler: Callable[[Request[MessageSent]], Awaitable[None]]
    right: str


@dataclass(frozen=True, slots=True)
class LinkRoute:
    """`/start <name>_<secret>`: the handler finds the secret in `keys`."""

    name: str
    handler: Handler


@dataclass(frozen=True, slots=True)
class UpdateRoute(Generic[W]):
    """Everything else that Telegram says, by its kind."""

    kind: type[W]
    handler: Callable[[Request[W]], Awaitable[None]]


Route = CommandRoute | TapRoute | OfferRoute | ConversationRoute | LinkRoute | UpdateRoute[What]


def command(
    name: str,
    handler: Handler,
    english: str = "",
    who: frozenset[Role] = ALL,
    where: Where = Where.PRIVATE,
    unlisted: frozenset[Role] = frozenset(),
    leads: int = 0,
) -> CommandRoute:
    return CommandRoute(Command(name, english, who, where, unlisted, leads), handler)


def on(kind: type[W], handler: Callable[[Request[W]], Awaitable[None]]) -> UpdateRoute[What]:
    return cast(UpdateRoute[What], UpdateRoute(kind, handler))  # `Routes.of` gives it back for that kind alone


@dataclass(frozen=True)
class Routes:
    """All routes, in the order of the menu."""

    all: Sequence[Route]

    @cached_property
    def commands(self) -> Commands:
        return Commands(tuple(it.command for it in self._of(CommandRoute)))

    @cached_property
    def handlers(self) -> Mapping[str, Handler]:
        """By the French name of the command."""
        return {it.command.name: it.handler for it in self._of(CommandRoute)}

    @cached_property
    def taps(self) -> Mapping[str, TapRoute | OfferRoute]:
        return {it.verb: it for it in self._of(TapRoute)} | {it.verb: it for it in self.offers}

    @cached_property
    def offers(self) -> Sequence[OfferRoute]:
        return tuple(self._of(OfferRoute))

    @cached_property
    def conversations(self) -> Mapping[str, ConversationRoute]:
        return {it.name: it for it in self._of(ConversationRoute)}

    @cached_property
    def links(self) -> Mapping[str, Handler]:
        return {it.name: it.handler for it in self._of(LinkRoute)}

    @cached_property
    def _updates(self) -> Mapping[object, UpdateRoute[What]]:
        return {it.kind: it for it in self._of(UpdateRoute)}

    def _of(self, kind: type[R]) -> Iterable[R]:
        return (it for it in self.all if isinstance(it, kind))

    def of(self, kind: type[W]) -> Callable[[Request[W]], Awaitable[None]]:
        return cast(Callable[[Request[W]], Awaitable[None]], self._updates[kind].handler)

    def behind(self, verb: str, keys: Sequence[str] = ()) -> Command | None:
        """The command whose right a button needs: `open` carries it in its first key."""
        if verb == "open":
            return self.commands.find(keys[0]) if keys else None
        return self.commands.find(self.taps[verb].right) if verb in self.taps else None

    def may_tap(self, role: Role, verb: str, keys: Sequence[str], in_group: bool = False) -> bool:
        """A button is a request: the right is asked of the role that the person has now."""
        needed = self.behind(verb, keys)
        return needed is not None and may(role, needed, in_group)

    def may_talk(self, role: Role, name: str) -> bool:
        return name in self.conversations and self.commands.ask(role, self.conversations[name].right) is not None
