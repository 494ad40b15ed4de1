"""A pretend Bot API in memory: refuses what Telegram refuses, in its words. Knows nothing of any trip."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from bot.clock import Clock
from bot.rehearsal import editing, groups, profile, sending
from bot.rehearsal.answers import Answer, Files, Params, Refused
from bot.rehearsal.comings import Comings
from bot.rehearsal.files import StoredFile
from bot.rehearsal.state import State
from bot.rehearsal.updates import Post

Method = Callable[[State, Params], object]
TOKEN = "123456789:rehearsal-of-the-trip-with-no-account"  # noqa: S105  # opens nothing

METHODS: Mapping[str, Method] = {
    "getme": profile.get_me,
    "setmycommands": profile.set_my_commands,
    "getmycommands": profile.get_my_commands,
    "deletemycommands": profile.delete_my_commands,
    "setmydescription": profile.set_my_description,
    "setmyshortdescription": profile.set_my_short_description,
    "getfile": profile.get_file,
    "sendmessage": sending.send_message,
    "sendphoto": sending.send_photo,
    "senddocument": sending.send_document,
    "sendvoice": sending.send_voice,
    "sendmediagroup": sending.send_media_group,
    "sendlocation": sending.send_location,
    "sendvenue": sending.send_venue,
    "copymessage": sending.copy_message,
    "forwardmessage": sending.forward_message,
    "sendchataction": sending.send_chat_action,
    "editmessagetext": editing.edit_message_text,
    "editmessagecaption": editing.edit_message_caption,
    "editmessagereplymarkup": editing.edit_message_reply_markup,
    "deletemessage": editing.delete_message,
    "pinchatmessage": editing.pin_chat_message,
    "unpinchatmessage": editing.unpin_chat_message,
    "setmessagereaction": editing.set_message_reaction,
    "answercallbackquery": editing.answer_callback_query,
    "getchat": groups.get_chat,
    "getchatmember": groups.get_chat_member,
    "getchatadministrators": groups.get_chat_administrators,
    "getchatmembercount": groups.get_chat_member_count,
    "leavechat": groups.leave_chat,
    "banchatmember": groups.ban_chat_member,
    "unbanchatmember": groups.unban_chat_member,
    "createchatinvitelink": groups.create_chat_invite_link,
    "revokechatinvitelink": groups.revoke_chat_invite_link,
    "approvechatjoinrequest": groups.approve_chat_join_request,
    "declinechatjoinrequest": groups.decline_chat_join_request,
    "setwebhook": lambda state, params: state.updates.set_webhook(params),
    "deletewebhook": lambda state, params: state.updates.set_webhook(_without_url(params)),
    "getwebhookinfo": lambda state, params: state.updates.info(),
}


def _without_url(params: Params) -> Params:
    return Params({"drop_pending_updates": params.given.get("drop_pending_updates", False)})


@dataclass
class Fault:
    """An answer that Telegram will give instead of its own; `delivered`: after the call has taken effect."""

    method: str
    answer: Answer
    delivered: bool
    times: int


class Telegram(Comings):
    def __init__(
        self,
        clock: Clock,
        token: str = TOKEN,
        username: str = "EscaleBot",
        first_name: str = "Escale",
        *,
        flood: bool = True,
    ) -> None:
        me = {"id": int(token.partition(":")[0]), "is_bot": True, "first_name": first_name, "username": username}
        abilities = {"can_join_groups": True, "can_read_all_group_messages": False, "supports_inline_queries": False}
        super().__init__(clock, me | abilities | {"can_connect_to_business": False, "has_main_web_app": False}, flood)
        self.token = token
        self.latency = 0.0  # seconds that each call takes
        self.poll_cap = 50.0  # real seconds that getUpdates waits at most
        self.outage = False  # every call is answered 502
        self.unreachable = False  # the network itself fails (see Wire)
        self._faults: list[Fault] = []

    async def call(
        self, method: str, params: Mapping[str, object], files: Files | None = None, token: str | None = None
    ) -> Answer:
        """Answers a method of the Bot API, in whichever case. Parameters are JSON values or their JSON text."""
        method = method[:1].lower() + method[1:]
        if self.latency:
            await asyncio.sleep(self.latency)
        answer = await self._answer(method, params, files or {}, self.token if token is None else token)
        for tell in self.on_call:
            tell(method, dict(params), answer)
        return answer

    async def _answer(self, method: str, params: Mapping[str, object], files: Files, token: str) -> Answer:
        if token != self.token:
            return Refused("Unauthorized", 401).answer()
        if self.outage:
            return Refused("Bad Gateway", 502).answer()
        fault = self._fault(method) if self._faults else None
        if fault is not None and not fault.delivered:
            return fault.answer
        answer = await self._real_answer(method.lower(), Params(params, files))
        return answer if fault is None else fault.answer

    async def _real_answer(self, name: str, params: Params) -> Answer:
        try:
            if name == "getupdates":
                return Answer(200, {"ok": True, "result": await self.updates.get(params, self.poll_cap)})
            if name not in METHODS:
                raise Refused("Not Found", 404)
            return Answer(200, {"ok": True, "result": METHODS[name](self, params)})
        except Refused as refusal:
            return refusal.answer()

    def fail_next(
        self,
        method: str,
        code: int,
        description: str = "",
        retry_after: int | None = None,
        *,
        times: int = 1,
        delivered: bool = False,
    ) -> None:
        """The next calls of `method` ("*": any) fail. Code 0: the connection breaks (see Wire)."""
        parameters = {} if retry_after is None else {"retry_after": retry_after}
        if not description:
            description = {502: "Bad Gateway", 500: "Internal Server Error"}.get(code, "Too Many Requests")
        answer = Refused(description, code, **parameters).answer()
        self._faults.append(Fault(method.lower(), answer, delivered, times))

    def _fault(self, method: str) -> Fault | None:
        for fault in self._faults:
            if fault.method in ("*", method.lower()):
                fault.times -= 1
                if fault.times <= 0:
                    self._faults.remove(fault)
                return fault
        return None

    @property
    def post(self) -> Post | None:
        """How updates leave for the webhook: `await post(url, headers, update)` gives the status."""
        return self.updates.post

    @post.setter
    def post(self, post: Post | None) -> None:
        self.updates.post = post

    @property
    def pending(self) -> int:
        """Updates that the bot has not confirmed."""
        return len(self.updates)

    async def drained(self) -> None:
        await self.updates.confirmed()

    def described(self, file_id: str) -> StoredFile:
        return self.files.get(file_id)
