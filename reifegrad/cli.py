"""The program's entry: a verb runs headless, anything else opens the window. See `reifegrad.commands`."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

INTERRUPTED: Final = 130

_DISPLAYS: Final = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
"""Variables of which a window under Linux needs at least one; the last names a platform without a display."""

VERBS: Final = (
    "demo",
    "new",
    "survey",
    "check",
    "rescue",
    "import",
    "backups",
    "backup",
    "restore",
    "score",
    "plan",
    "report",
    "passphrase",
    "self-test",
)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program with the arguments after its name; returns the exit code.

    0 done, 1 a problem with the data, 2 wrong usage, 3 file locked by another program, 130 interrupted.
    """
    arguments = list(sys.argv[1:] if argv is None else argv)
    file = _file_for_window(arguments)
    if file is None:
        try:
            from reifegrad.commands import run

            return run(arguments)
        except KeyboardInterrupt:  # before or after the verb itself
            return INTERRUPTED
    if sys.platform == "linux" and not any(os.environ.get(each) for each in _DISPLAYS):
        from reifegrad.commands import tell_no_display

        return tell_no_display(file)  # Qt would abort the program
    from ui.launch import main as show_window  # late and alone: the window starts without the command line

    return show_window(file)


def _file_for_window(arguments: Sequence[str]) -> list[str] | None:
    """Return what the window is to be given, `[FILE]` and `--language`; None if this is no call for the window."""
    language: list[str] = []
    files: list[str] = []
    rest = iter(arguments)
    for each in rest:
        if each == "--language" or each.startswith("--language="):
            language = ["--language", each.partition("=")[2] or next(rest, "")]
        elif each == "--quiet":
            continue
        elif each.startswith("-") or each in VERBS:
            return None
        else:
            files.append(each)
    if len(files) > 1 or (language and language[1] not in ("de", "nl", "en")):
        return None
    if files and not _can_be_file(files[0]):
        return None  # rather a mistyped verb
    return [*files, *language]


def _can_be_file(name: str) -> bool:
    """Whether the name has an ending, as no verb has, or is that of a file."""
    path = Path(name)
    try:
        return bool(path.suffix) or path.exists()
    except OSError:  # too long for a name
        return False
