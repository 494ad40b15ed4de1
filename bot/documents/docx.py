"""Word documents: styles that are what they say, a contents field, a language, no trace of who made them."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from datetime import datetime
from typing import TYPE_CHECKING

from docx import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Emu, Pt, RGBColor
from docx.styles.style import ParagraphStyle

if TYPE_CHECKING:
    from docx.document import Document as Docx
    from docx.oxml.xmlchemy import BaseOxmlElement
    from docx.text.paragraph import Paragraph

LOCALES = {"fr": "fr-FR", "en": "en-GB"}
FONT, SOFT, ACCENT = "Calibri", RGBColor(0x57, 0x60, 0x6A), RGBColor(0x0B, 0x53, 0x94)
SMALL, INSET = "Small print", "Answer"  # styles of ours
WIDEST, HIGHEST = Cm(15), Cm(10)  # of a picture
DEPTH = 2  # of headings that the contents hold
UNPRINTABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f\ufffe\uffff\ud800-\udfff]")  # what XML refuses


class Writer:
    """Writes from top to bottom. Nothing is written of empty words. `issued` is in UTC."""

    def __init__(self, title: str, author: str, language: str, issued: datetime) -> None:
        self._document = Document()
        self._contents: Paragraph | None = None
        self._headings: list[tuple[str, int]] = []
        _style(self._document, LOCALES.get(language, language))
        _describe(self._document, title, author, LOCALES.get(language, language), issued)

    def title(self, words: str) -> None:
        self._add(words, "Title")

    def subtitle(self, words: str) -> None:
        self._add(words, "Subtitle")

    def heading(self, words: str, level: int, struck: bool = False) -> None:
        self._headings.append((clean(words), level))
        for run in self._document.add_heading(clean(words), level).runs:
            run.font.strike = struck or None

    def says(self, words: str, emphasised: bool = False) -> None:
        for line in filter(None, clean(words).split("\n")):
            self._document.add_paragraph().add_run(line).italic = emphasised or None

    def quote(self, words: str) -> None:
        self._leads(self._add(words, "Intense Quote"))

    def small(self, words: str, leads: bool = False) -> None:
        """`leads`: it stays with what follows."""
        made = self._add(words, SMALL)
        if leads:
            self._leads(made)

    def inset(self, words: str) -> None:
        self._add(words, INSET)

    def bullet(self, words: str, more: str = "", struck: bool = False) -> None:
        made = self._document.add_paragraph(clean(words), style="List Bullet")
        if more:
            made.add_run(clean(more)).font.strike = struck or None

    def picture(self, content: bytes, alt: str, caption: str) -> None:
        made = self._document.add_paragraph()
        shape = made.add_run().add_picture(io.BytesIO(content), width=WIDEST)
        if shape.height > HIGHEST:
            shape.width, shape.height = Emu(int(shape.width * HIGHEST / shape.height)), HIGHEST
        shape._inline.docPr.set("descr", clean(alt))
        if caption:
            made.paragraph_format.keep_with_next = True
            self._add(caption, "Caption")

    def contents(self, words: str) -> None:
        """Where the contents stand: a field that Word and LibreOffice bring up to date."""
        self._add(words, "TOC Heading")
        self._contents = self._document.add_paragraph()
        self._document.add_page_break()  # type: ignore[no-untyped-call]  # the library says no type

    def content(self) -> bytes:
        if self._contents is not None:
            _fill(self._contents, [it for it in self._headings if it[1] <= DEPTH])
        made = io.BytesIO()
        self._document.save(made)
        return made.getvalue()

    def _add(self, words: str, style: str) -> Paragraph | None:
        return self._document.add_paragraph(clean(words), style=style) if words else None

    def _leads(self, made: Paragraph | None) -> None:
        if made is not None:
            made.paragraph_format.keep_with_next, made.paragraph_format.space_after = True, Pt(2)


def clean(words: str) -> str:
    return UNPRINTABLE.sub("", words)


def _style(document: Docx, locale: str) -> None:
    styles = document.styles
    for language in styles.element.iter(qn("w:lang")):
        language.set(qn("w:val"), locale)
    styles["Normal"].font.name, styles["Normal"].font.size = FONT, Pt(10.5)
    for name in ("Title", "Subtitle", *(f"Heading {level}" for level in (1, 2, 3))):
        fonts = styles[name].element.get_or_add_rPr().get_or_add_rFonts()
        for kind in list(fonts.attrib):
            del fonts.attrib[kind]
        styles[name].font.name, styles[name].font.color.rgb = FONT, ACCENT
    styles["Normal"].paragraph_format.space_after = Pt(3)  # a signature stands with what it signs
    styles["Heading 1"].paragraph_format.space_before = Pt(30)
    small = _paragraphs(document, SMALL)
    small.paragraph_format.space_after = Pt(9)
    small.font.size, small.font.color.rgb = Pt(9), SOFT
    _paragraphs(document, INSET).paragraph_format.left_indent = Cm(0.8)
    _contents_styles(document)


def _contents_styles(document: Docx) -> None:
    """Word knows them by name; the template has no lines of contents."""
    head = document.styles["TOC Heading"]
    head.paragraph_format.page_break_before = True
    head.font.size, head.font.bold, head.font.color.rgb = Pt(16), True, ACCENT
    for level in range(1, DEPTH + 1):
        _paragraphs(document, f"toc {level}").paragraph_format.left_indent = Cm(0.6 * (level - 1))


def _paragraphs(document: Docx, name: str) -> ParagraphStyle:
    """A style of ours, as Normal but closer."""
    made = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    assert isinstance(made, ParagraphStyle)  # noqa: S101  # what was asked
    made.base_style = document.styles["Normal"]
    made.paragraph_format.space_after = Pt(3)
    return made


def _describe(document: Docx, title: str, author: str, locale: str, issued: datetime) -> None:
    it = document.core_properties
    it.title, it.author, it.language = clean(title), clean(author), locale
    it.last_modified_by = it.comments = it.keywords = it.subject = ""
    it.created = it.modified = issued.replace(tzinfo=None)


def _fill(at: Paragraph, headings: list[tuple[str, int]]) -> None:
    """The field, with the headings as they are now: what reads no field shows them all the same."""
    lines = [at, *(_after(at, len(headings) - 1))]
    for line, (words, level) in zip(lines, headings, strict=False):
        line.style = f"toc {level}"
        line.add_run(words)
    for element in reversed(list(_begin())):
        lines[0]._p.insert(1 if lines[0]._p.pPr is not None else 0, element)
    lines[-1]._p.append(_run(_mark("end")))


def _after(at: Paragraph, count: int) -> Iterator[Paragraph]:
    """New paragraphs, in order, behind this one."""
    from docx.text.paragraph import Paragraph

    last = at._p
    for _ in range(count):
        element = OxmlElement("w:p")
        last.addnext(element)
        last = element
        yield Paragraph(element, at._parent)


def _begin() -> Iterator[BaseOxmlElement]:
    begin = _mark("begin")
    begin.set(qn("w:dirty"), "true")
    asks = OxmlElement("w:instrText")
    asks.set(qn("xml:space"), "preserve")
    asks.text = f' TOC \\o "1-{DEPTH}" \\h \\z \\u '
    yield from (_run(begin), _run(asks), _run(_mark("separate")))


def _mark(kind: str) -> BaseOxmlElement:
    made = OxmlElement("w:fldChar")
    made.set(qn("w:fldCharType"), kind)
    return made


def _run(inside: BaseOxmlElement) -> BaseOxmlElement:
    made = OxmlElement("w:r")
    made.append(inside)
    return made
