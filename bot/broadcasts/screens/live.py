"""How a broadcast stands: the message that follows it, and what can be done."""

from __future__ import annotations

from markupsafe import Markup

from bot.broadcasts.rules.broadcast import Broadcast, Question, State
from bot.broadcasts.rules.report import Report, Somebody
from bot.broadcasts.rules.rhythm import may_repeat
from bot.broadcasts.screens import names, reading
from bot.broadcasts.screens.compose import DELAYS
from bot.broadcasts.screens.excerpt import excerpt
from bot.chat.layout import clip, html, lines, paragraphs, push, row, stack
from bot.chat.screen import Rows, Screen
from bot.people.rules.person import Language

CELLS = 10  # of the progress bar
NAMED = 3  # of those who are missing


def live(report: Report, language: Language) -> Screen:
    it = report.broadcast
    text = paragraphs(
        lines(_head(report, language), html("broadcasts-says", language, words=excerpt(it.parts(language), language))),
        _progress(report, language) if it.state is State.SENT else _taken_back(report, language),
        _answers(report, language) if it.asks and it.state is State.SENT and report.tally.everybody else None,
        _missing(report, language) if it.state is State.SENT else None,
    )
    return Screen(text, _rows(report, language))


def _head(report: Report, language: Language) -> Markup:
    it, tally = report.broadcast, report.tally
    if it.state is not State.SENT:
        return html(f"broadcasts-state-{it.state}", language)
    under_way = it.fanned == 0 or tally.waiting > 0
    if under_way:
        return html("broadcasts-leaving", language)
    return html("broadcasts-state-corrected" if it.version > 1 else "broadcasts-state-sent", language)


def _progress(report: Report, language: Language) -> Markup:
    tally = report.tally
    share = tally.settled / tally.everybody if tally.everybody else 0.0
    done = round(share * CELLS)
    bar = "▓" * done + "░" * (CELLS - done)
    counts = {"waiting": tally.waiting, "blocked": tally.blocked, "refused": tally.refused, "absent": tally.absent}
    counted = [html(f"broadcasts-count-{name}", language, count=count) for name, count in counts.items() if count]
    return lines(
        html("broadcasts-bar", language, bar=bar, percent=int(share * 100)) if tally.waiting else None,
        html("broadcasts-got", language, got=tally.got, everybody=tally.everybody) if tally.everybody else None,
        lines(*counted, gap=" · ") if counted else None,
        html("broadcasts-count-corrected", language, count=tally.current) if report.broadcast.version > 1 else None,
        html("broadcasts-in-group", language) if report.broadcast.audience.group else None,
    )


def _taken_back(report: Report, language: Language) -> Markup:
    tally = report.tally
    return html("broadcasts-taken-back", language, done=tally.current, got=tally.got)


def _answers(report: Report, language: Language) -> Markup:
    it, tally = report.broadcast, report.tally
    if it.question is Question.SEEN:
        return html("broadcasts-seen-by", language, seen=tally.answered, got=tally.got)
    counts = (*tally.answers, *(0,) * 4)
    text = (
        html("broadcasts-answer", language, answer=words, count=counts[number])
        for number, words in enumerate(reading.answers(it, language))
    )
    return lines(*text, html("broadcasts-no-answer", language, count=tally.unanswered), gap=" · ")


def _missing(report: Report, language: Language) -> Markup | None:
    if not report.named:
        return None
    head = html("broadcasts-missing" if report.broadcast.asks else "broadcasts-to-phone", language)
    left = report.missing - len(report.named)
    more = html("broadcasts-more", language, count=left) if left > 0 else None
    return lines(head, names.listed(report.named, language), more)


def _rows(report: Report, language: Language) -> Rows:
    it = report.broadcast
    again = push("buttons-refresh", language, "annonce", "live", it.id)
    home = push("broadcasts-see-all", language, "annonce", "home")
    if it.state is not State.SENT:
        return ((again, home),)
    nudge = push("broadcasts-nudge-button", language, "annonce", "nudge", it.id, count=report.to_nudge)
    later = push("broadcasts-repeat-by-itself", language, "annonce", "later", it.id)
    missing = push("broadcasts-see-missing", language, "annonce", "missing", it.id, 0)
    answers = push("broadcasts-see-answers", language, "annonce", "answers", it.id, 0)
    chosen = it.question in (Question.COMING, Question.OWN)
    return stack(
        (
            row(nudge if report.to_nudge else None, later if report.to_nudge and may_repeat(it) else None),
            row(missing if report.named else None, answers if chosen else None),
            (
                push("broadcasts-correct", language, "annonce", "fix", it.id),
                push("broadcasts-withdraw", language, "annonce", "take", it.id),
            ),
            (again, home),
        )
    )


def delays(it: Broadcast, language: Language) -> Screen:
    """After how long those who have not seen it are told again by itself."""
    minutes = (one for one in DELAYS if one)
    rows = [(push("broadcasts-delay", language, "annonce", "later", it.id, one, minutes=one),) for one in minutes]
    back = (push("broadcasts-back-live", language, "annonce", "live", it.id),)
    return Screen(html("broadcasts-repeat-what", language), (*rows, back))


def people(it: Broadcast, key: str, found: tuple[Somebody, ...], page: int, language: Language) -> Screen:
    """`key`: missing or answers."""
    shown = found[page * names.PAGE : (page + 1) * names.PAGE]
    if key == "answers":
        body = lines(*(_answered(it, one, language) for one in shown))
        copies: Rows = ()
    else:
        body, copies = names.listed(shown, language), names.copies(shown, language)
    head = html(f"broadcasts-list-{key}", language, count=len(found))
    back = (push("broadcasts-back-live", language, "annonce", "live", it.id),)
    pages = names.pager(page, len(found), language, key, it.id)
    return Screen(paragraphs(head, body), stack((*copies, pages, back)))


def _answered(it: Broadcast, one: Somebody, language: Language) -> Markup:
    words = reading.answers(it, language)
    answer = words[one.answer] if one.answer is not None and one.answer < len(words) else ""
    return html("broadcasts-answered-line", language, name=clip(one.name, 60), answer=answer)
