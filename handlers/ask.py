"""What a handler is given: who asks, where, what, and the means to answer."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime

from bot.house import House
from bot.screens import group
from bot.screens.acts import Act, AnswerTap, Document, Edit, Owed, Recipe, Send
from bot.screens.screen import Screen
from bot.trip.people import Language, Person
from bot.trip.programme import Programme
from handlers.incoming import Chat, Command, FileSent, Pressed, Said, What
from storage.work import Work


@dataclass
class Ask:
    """One update, understood. `person` has the role that counts for what is shown, `real` for acts."""

    what: What
    chat: Chat
    person: Person
    real: Person
    work: Work
    house: House
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
        return self.what.rest if isinstance(self.what, Command) else getattr(self.what, "words", "")

    @property
    def message(self) -> int:
        return self.what.message if isinstance(self.what, Command | Pressed | Said | FileSent) else 0

    async def programme(self) -> Programme:
        return await self.work.programmes.current()

    def owe(self, act: Act) -> None:
        self.work.outbox.owe(Owed(self.chat.id, act))

    def tell(self, person: int, act: Act, key: str | None = None) -> None:
        self.work.outbox.owe(Owed(person, act, key=key))

    def reply(self, screen: Screen) -> None:
        """In place of the message whose button was pressed; otherwise a new one, tied to the question in a group."""
        if isinstance(self.what, Pressed):
            self.owe(Edit(self.what.message, self._for_here(screen)))
        else:
            self.say(screen)

    def say(self, screen: Screen, expect_reply: str = "") -> None:
        """Always a new message."""
        tied = self.message if self.in_group and isinstance(self.what, Command) else None
        self.owe(Send(self._for_here(screen), reply_to=tied, expect_reply=expect_reply))

    def _for_here(self, screen: Screen) -> Screen:
        return group.outward(screen, self.house.username) if self.in_group else screen

    def document(self, recipe: Recipe, caption: str) -> None:
        self.owe(Document(recipe, caption))

    def answer(self, text: str = "", alert: bool = False, url: str = "") -> None:
        """Ends the spinner of the pressed button, once."""
        if isinstance(self.what, Pressed) and not self.answered:
            self.answered = True
            self.work.outbox.owe(Owed(self.chat.id, AnswerTap(self.what.id, text, alert, url)))

    async def save(self, person: Person) -> None:
        """Keeps what changed of the asker; the role shown is never what is kept."""
        kept = replace(person, role=self.real.role)
        await self.work.people.save(kept)
        self.person = self.real = kept
