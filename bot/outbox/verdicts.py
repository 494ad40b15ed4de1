"""What Telegram's refusal means. BadRequest and TimedOut are NetworkErrors: they are matched first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from telegram.error import (
    BadRequest,
    ChatMigrated,
    EndPointNotFound,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
)

from bot.group.rules import lacks_right

FIRST_PAUSE = 1.0  # seconds
LONGEST_PAUSE = 30.0
TRIES = 12  # and no less than GIVE_UP: an outage loses nothing, but nothing is tried for ever either
GIVE_UP = timedelta(hours=24)  # after it was due; what has an expiry ends there
NO_ENTRY = 60.0  # seconds between two tries of a token that Telegram does not take


@dataclass(frozen=True, slots=True)
class Wait:
    """The act was not looked at, it counts as no try: a 429, or a token that is not taken until somebody mends it."""

    seconds: float
    reason: str = "Too Many Requests"


@dataclass(frozen=True, slots=True)
class Again:
    """The network or the server failed; it may have been delivered all the same."""

    reason: str


@dataclass(frozen=True, slots=True)
class Harmless:
    """What was wanted is so already, or does not matter any more."""

    reason: str


@dataclass(frozen=True, slots=True)
class Refused:
    """Final. `unreached`: the person blocked the bot, left, or never wrote. `mend`: what the bot lacks in a group."""

    reason: str
    unreached: bool = False
    mend: bool = False


@dataclass(frozen=True, slots=True)
class SendAnew:
    """The message cannot be edited any more: the same screen goes as a new one."""


@dataclass(frozen=True, slots=True)
class NoTopic:
    """The topic is gone or closed: it is said in the group itself."""


@dataclass(frozen=True, slots=True)
class Moved:
    """The group became a supergroup."""

    to: int


Verdict = Wait | Again | Harmless | Refused | SendAnew | NoTopic | Moved


class MailFailed(Exception):
    """A mail did not leave (see `bot.mail.verdicts`)."""

    def __init__(self, verdict: Again | Refused) -> None:
        super().__init__(verdict.reason)
        self.verdict = verdict


HARMLESS = (
    "message is not modified",
    "query is too old",
    "query id is invalid",
    "message to delete not found",
    "message to unpin not found",
    "chat_not_modified",  # what is pinned already
    "hide_requester_missing",  # a join request that somebody answered already
    "user_already_participant",
    "user_not_participant",
    "invite_hash_expired",  # a link that was revoked already
)
ANEW = ("message to edit not found", "message can't be edited")
NO_TOPIC = ("message thread not found", "topic_closed", "topic_deleted")
LOST = ("chat not found", "user not found", "peer_id_invalid", "bot can't initiate conversation")
TOO_LARGE = "Request Entity Too Large"


def verdict(error: TelegramError, chat: int) -> Verdict:
    """`chat` is where the act was to go: a 403 from a group is the group's, not a person's."""
    match error:
        case RetryAfter():
            return Wait(error._retry_after.total_seconds())  # its public name warns that its type will change
        case ChatMigrated(new_chat_id=new):
            return Moved(new)
        case Forbidden():
            return Refused(_words(error), unreached=chat > 0, mend=chat < 0)
        case BadRequest():
            return _bad_request(_words(error), chat)
        case InvalidToken() | EndPointNotFound():
            return Wait(NO_ENTRY, type(error).__name__)
        case NetworkError() if error.message.startswith(TOO_LARGE):
            return Refused(_words(error))
    return Again(type(error).__name__)


def _bad_request(words: str, chat: int) -> Verdict:
    lower = words.lower()
    if any(known in lower for known in HARMLESS):
        return Harmless(words)
    if any(known in lower for known in ANEW):
        return SendAnew()
    if any(known in lower for known in NO_TOPIC):
        return NoTopic()
    mend = chat < 0 and (lacks_right(words) or LOST[0] in lower)
    return Refused(words, unreached=chat > 0 and any(known in lower for known in LOST), mend=mend)


def pause(attempts: int, chance: float) -> float:
    """Seconds before the next try: doubled each time, spread by `chance` (0 to 1) so that all do not come at once."""
    return min(FIRST_PAUSE * 2.0**attempts, LONGEST_PAUSE) * (0.5 + chance / 2)


def _words(error: TelegramError) -> str:
    return error.message[:300]
