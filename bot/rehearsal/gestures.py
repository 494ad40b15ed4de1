"""What a person does on the page: words, taps, files."""

from __future__ import annotations

from collections.abc import Mapping

from aiohttp import web

from bot.rehearsal.asking import body, number, where, wrong
from bot.rehearsal.seeds import GROUP
from bot.rehearsal.sketches import sketch
from bot.rehearsal.stage import Stage

LONGEST, CAPTION = 4096, 1024  # characters of a message, of what stands under a picture
VOICE = b"OggS"  # stands for a voice message: nobody listens to it here
STATION = (47.2173, -1.5420)  # « Ma position » : the station of Nantes
PHONE = "+33639980101"  # of numbers kept for fiction
PICTURES = (".png", ".jpg", ".jpeg")


class Gestures:
    def __init__(self, on: Stage) -> None:
        self._stage = on
        self._sketches = 0

    async def act(self, request: web.Request) -> web.Response:
        """What a person does: says, taps, edits, sends a place. Answers with the pop-up, if there is one."""
        content = await body(request)
        who, chat = where(content)
        return web.json_response({"popup": await self._act(who, None if chat == who else chat, content)})

    async def _act(self, who: int, chat: int | None, content: Mapping[str, object]) -> str:
        telegram = self._stage.telegram
        reply = number(content, "reply") or None
        match content:
            case {"do": "say", "text": str(text)} if text.strip():
                telegram.says(who, text[:LONGEST], chat, reply_to=reply)
            case {"do": "edit", "text": str(text)} if text.strip():
                telegram.edits(who, number(content, "message"), text[:LONGEST], chat)
            case {"do": "tap", "data": str(data)}:
                return await self._tap(who, chat, number(content, "message"), data)
            case {"do": "place"}:
                telegram.sends_place(who, *STATION, chat, reply_to=reply)
            case {"do": "contact"}:
                telegram.sends_contact(who, PHONE, chat)
            case {"do": "join", "link": str(link)}:
                telegram.asks_to_join(who, GROUP, link)
            case {"do": "photo", "text": str(text)}:
                telegram.sends_photo(who, self._sketch(), text[:CAPTION], chat, reply_to=reply)
            case {"do": "voice"}:
                telegram.sends_voice(who, VOICE, chat=chat, reply_to=reply)
            case _:
                raise wrong("ce geste n’existe pas, ou il lui manque quelque chose")
        return ""

    def _sketch(self) -> bytes:
        """Another one each time."""
        self._sketches += 1
        return sketch(self._sketches)

    async def _tap(self, who: int, chat: int | None, message: int, data: str) -> str:
        query = self._stage.telegram.taps(who, message, data, chat=chat)
        await self._stage.settled()
        popup = self._stage.telegram.answer(query)
        return popup.text if popup else ""

    async def send_file(self, request: web.Request) -> web.Response:
        who, chat = where(request.query)
        name, content = request.query.get("name", "fichier")[:120], await request.read()
        if not content:
            raise wrong("ce fichier est vide")
        caption, reply = request.query.get("caption", "")[:CAPTION], number(request.query, "reply") or None
        target = None if chat == who else chat
        if name.lower().endswith(PICTURES):
            self._stage.telegram.sends_photo(who, content, caption, target, reply_to=reply)
        else:
            self._stage.telegram.sends_document(who, content, name, "", caption, target, reply_to=reply)
        return web.json_response({})

    def routes(self) -> list[web.RouteDef]:
        return [web.post("/act", self.act), web.post("/file", self.send_file)]
