"""Pictures of screens: each in a file of its own, or all on sheets."""

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget

from screens.screen import Screen
from screens.visiting import Setting, visit


def save(screens: Sequence[Screen], setting: Setting, home: Path, folder: Path) -> None:
    """Write a picture of each screen into the folder."""
    folder.mkdir(parents=True, exist_ok=True)

    def look(screen: Screen, widget: QWidget) -> None:
        widget.grab().save(str(folder / f"{screen.name}.png"))

    visit(screens, setting, home, look, complain)


def complain(screen: Screen, text: str) -> None:
    print(f"{screen.name}: {text}", file=sys.stderr)
