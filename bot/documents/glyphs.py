"""The fonts of our documents, and what they cannot draw: an emoji goes among words, anything else is marked."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from pathlib import Path

import typst

FOLDER = Path(__file__).parent / "fonts"
BLANK = "▯"  # stands for what cannot be drawn, so that nothing vanishes in silence
EMOJI = "[\U0001f000-\U0001faff\ufe0f\u200d\U000e0000-\U000e007f]"  # never carry meaning among words
ALONE = re.compile(f'(?<="){EMOJI}+(?:\\s*{EMOJI}+)*(?=")')
AMONG = re.compile(f"{EMOJI}+ ?")
RARE = re.compile("[^\u0000-\u024f\u2010-\u2027\u202f\u20ac]")  # Lato has what is left out here
ESCAPE = re.compile(r"\\(u00[01][0-9a-f]|.)")  # in JSON: a control character, or what is escaped otherwise
CONTROL = re.compile("[\x7f-\x9f]")
PROBE = '#set document(title: "x")\n#set text(font: ("Lato", "DejaVu Sans Mono"))\n#sys.inputs.it'


@cache
def fonts() -> typst.Fonts:
    """Ours and typst's own, never the machine's: a document is the same everywhere."""
    return typst.Fonts(include_system_fonts=False, font_paths=[str(FOLDER)])


def drawable(written: str) -> str:
    """JSON in which every character can be drawn."""
    plain = CONTROL.sub("", ESCAPE.sub(lambda it: "" if it[1].startswith("u00") else it[0], written))
    composed = AMONG.sub("", ALONE.sub(BLANK, unicodedata.normalize("NFC", plain)))
    return RARE.sub(lambda it: it[0] if drawn(it[0]) else BLANK, composed)


@cache
def drawn(character: str) -> bool:
    """Asked of the compiler itself, once for each character that is rare enough to be doubted: some 2 ms."""
    compiler = typst.Compiler(PROBE.encode(), font_paths=fonts(), ignore_system_fonts=True)
    try:
        compiler.compile(format="pdf", sys_inputs={"it": character}, pdf_standards=["ua-1"])
    except typst.TypstError:
        return False
    return True
