"""What a handler is given: who asks, where, what, and the means to answer."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import TYPE_CHECKING, Generic, TypeVar

from bot.chat.screen import Rows, Screen
from bot.group.screens import group
from bot.outbox.acts import Act, AnswerTap, Document, Edit, Menu, Queued, Recipe, Send, in_topic
from bot.people.rules.person import Language, Person, Role
from bot.people.screens import errors
from bot.programme.rules.programme import Programme
from bot.services import Services
from handlers.incoming import Chat, CommandSent, FileSent, MessageSent, Pressed, What
from storage.work import Work

if TYPE_CHECKING:
    from handlers.routing import Routes

W = TypeVar("W", bound=What, covariant=True)


@dataclass
class Request(Generic[W]):
    """One update, understood. `person` has the role that counts for what is shown, `real` for acts."""

    what: W
    chat: Chat
    person: Person
    real: Person
    work: Work
    services: Services
    routes: Routes
    keys: tuple[str, ...] = ()
    answered: bool = field(default=False)

    @property
    def now(self) -> datetime:
        return self.work.now

    @property
    def language(self) -> Language:
        return self.person.language

    @property
    def in_group(self) -> bool:
        return not self.chat.private

    @property
    def words(self) -> str:
        return self.what.rest if isinstance(self.what, CommandSent) else getattr(self.what, "words", "")

    @property
    def message(self) -> int:
        return self.what.message if isinstance(self.what, CommandSent | Pressed | MessageSent | FileSent) else 0

    @property
    def typed(self) -> str:
        """What follows a command; the words of a deep link (`/start note`) are none."""
        linked = isinstance(self.what, CommandSent) and self.what.word.lower() == "start"
        return self.what.rest if isinstance(self.what, CommandSent) and not linked else ""

    async def programme(self) -> Programme:
        return await self.work.programmes.current()

    async def shared(self, key: Hashable, make: Callable[[Programme], Screen]) -> Screen:
        """A screen in which nothing is one person's own; `key` holds all it depends on but the programme."""
        return self.services.shared.of(await self.programme(), key, make)

    def enqueue(self, act: Act) -> None:
        self.work.outbox.enqueue(Queued(self.chat.id, in_topic(act, self.chat.topic)))

    def tell(self, person: int, act: Act, key: str | None = None) -> None:
        self.work.outbox.enqueue(Queued(person, act, key=key))

    def reply(self, screen: Screen) -> None:
        """In place of the message whose button was pressed; otherwise a new one, tied to the question in a group."""
        if isinstance(self.what, Pressed):
            self.enqueue(Edit(self.what.message, self._for_here(screen)))
        else:
            self.say(screen)

    def say(self, screen: Screen, expect_reply: str = "") -> None:
        """Always a new message."""
        tied = self.message if self.in_group and isinstance(self.what, CommandSent) else None
        self.enqueue(Send(self._for_here(screen), reply_to=tied, expect_reply=expect_reply))

    def _for_here(self, screen: Screen) -> Screen:
        return group.outward(screen, self.services.username, self.routes.behind) if self.in_group else screen

    def document(self, recipe: Recipe, caption: str, rows: Rows = ()) -> None:
        self.enqueue(Document(recipe, caption, rows))

    def answer(self, text: str = "", alert: bool = False, url: str = "") -> None:
        """Ends the spinner of the pressed button, once."""
        if isinstance(self.what, Pressed) and not self.answered:
            self.answered = True
            self.work.outbox.enqueue(Queued(self.chat.id, AnswerTap(self.what.id, text, alert, url)))

    def stale(self) -> None:
        """What a button was about is no longer there, or was never theirs: said, and nothing is done."""
        self.answer(errors.stale(self.language), alert=True)

    def menu(self, role: Role) -> None:
        """The commands that Telegram shows here."""
        self.enqueue(Menu(role, self.language, self.in_group))

    async def save(self, person: Person) -> None:
        """Keeps what changed of the asker; the role shown is never what is kept."""
        kept = replace(person, role=self.real.role)
        await self.work.people.save(kept)
        self.person = self.real = kept


Ask = Request[What]
