"""Pictures of screens: each in a file of its own, or all of them on sheets."""

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget

from screens import sheets
from screens.neutral import placed
from screens.screen import Screen
from screens.visiting import Setting, visit

OF_README = ("overview-sample", "rate-question", "measures-list")
"""Screens that README shows in full size."""


def save(screens: Sequence[Screen], setting: Setting, home: Path, folder: Path) -> None:
    """Write a picture of each screen into the folder."""
    folder.mkdir(parents=True, exist_ok=True)

    def look(screen: Screen, widget: QWidget) -> None:
        with placed(widget, home):
            widget.grab().save(str(folder / f"{screen.name}.png"))

    visit(screens, setting, home, look, _complain)


def make_kept(screens: Sequence[Screen], setting: Setting, home: Path, folder: Path) -> None:
    """Make what is kept in docs/screens anew: a sheet for each topic and the pictures of README."""
    drawn = home / "pictures"
    save(screens, setting, home, drawn)
    for each in folder.glob("*.png"):
        each.unlink()
    sheets.write(sheets.by_topic(screens), drawn, folder)
    for name in OF_README:
        sheets.keep(name, drawn, folder)


def _complain(screen: Screen, text: str) -> None:
    print(f"{screen.name}: {text}", file=sys.stderr)
