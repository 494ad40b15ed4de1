"""The command line: whatever happens ends in a sentence and an exit code."""

from __future__ import annotations

import sys

from bot import garbage
from bot.cli.plain_terminal import undrawn
from bot.settings_reading import SettingsWrong, read_settings, spoken


def main() -> None:
    """Exit codes: 0 done, 1 something is wrong, 2 wrongly asked, 130 interrupted."""
    garbage.leave()
    try:
        sys.exit(_run(sys.argv[1:]))
    except SettingsWrong as wrong:
        sys.stderr.write("\n".join(wrong.lines) + "\n")
        sys.exit(1)
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception as error:  # noqa: BLE001  # the last resort: whatever it is ends in a sentence
        from bot.cli.errors import report

        sys.exit(report(error, spoken()))


def _run(words: list[str]) -> int:
    """The bot itself starts without the parser of command lines, a twentieth of the start and five MiB."""
    if words == ["run"]:
        with undrawn():
            from bot.cli import commands

            commands.run(read_settings())
        return 0
    from bot.cli.application import app

    garbage.watch()
    return int(app(standalone_mode=False) or 0)
