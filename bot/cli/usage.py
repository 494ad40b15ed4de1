"""What Typer says of a command wrongly asked, in the reader's language: it has words in English only."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.people.rules.person import Language
from bot.texts.catalogue import plain

if TYPE_CHECKING:
    from typer import TyperException

QUOTED = re.compile(r"'([^']*)'")
BOUND = re.compile(r"Input should be (greater|less) than or equal to (-?\d+)")


def sentence(error: TyperException, language: Language) -> str:
    """What is wrong, how the command is used, and where more is said."""
    context = getattr(error, "ctx", None)
    if context is None:
        return _wrong(error, language)
    usage = " ".join(context.get_usage().split()).partition(" ")[2]
    how = plain("cli-usage", language, usage=usage)
    more = plain("cli-usage-help", language, command=f"{context.command_path} --help")
    return "\n".join(it for it in (_wrong(error, language), how, more) if it)


def _wrong(error: TyperException, language: Language) -> str:
    """Typer's own sentence for what has none of ours."""
    message, name = error.message, _name(error)
    match type(error).__name__:  # Typer's own classes, which it does not make public
        case "NoArgsIsHelpError":  # the help has been shown
            return ""
        case "MissingParameter":
            return plain("cli-usage-missing", language, name=name)
        case "NoSuchOption":
            return _unknown_option(error, name, language)
        case "BadOptionUsage":
            return plain("cli-usage-bare", language, name=name)
        case "BadParameter":
            return _bad_value(message, name, language)
    if message.startswith("No such command"):
        return plain("cli-usage-command", language, name="".join(QUOTED.findall(message)[:1]))
    if message.startswith("Got unexpected extra argument"):
        return plain(
            "cli-usage-extra", language, words=message.partition(" (")[2].removesuffix(")").removeprefix("s) (")
        )
    return message


def _name(error: TyperException) -> str:
    """« --sheet », or the place that a word takes in the usage: « {file} »."""
    param = getattr(error, "param", None)
    if param is None:
        return str(getattr(error, "option_name", ""))
    name = str(param.opts[-1])
    return name if name.startswith("-") else f"{{{name}}}"


def _unknown_option(error: TyperException, name: str, language: Language) -> str:
    meant = ", ".join(sorted(getattr(error, "possibilities", None) or ()))
    key = "cli-usage-option-meant" if meant else "cli-usage-option"
    return plain(key, language, name=name, meant=meant)


def _bad_value(message: str, name: str, language: Language) -> str:
    value, *choices = QUOTED.findall(message) or [""]
    if choices:
        return "\n  ".join([plain("cli-usage-choice", language, name=name, value=value), *choices])
    if bound := BOUND.match(message):
        key = "cli-usage-least" if bound[1] == "greater" else "cli-usage-most"
        return plain(key, language, name=name, bound=bound[2])
    if "integer" in message:
        return plain("cli-usage-number", language, name=name)
    return plain("cli-usage-value", language, name=name)
