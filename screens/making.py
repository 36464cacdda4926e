"""From screens to pictures."""

import sys
from argparse import Namespace
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QSize, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QWidget

from screens.catalogue import named
from screens.stage import Stage
from ui import theme


def make(asked: Namespace, width: int, height: int, home: Path) -> int:
    """Make the pictures that were asked for on the command line."""
    folder: Path = asked.to or Path(__file__).parents[1] / "docs" / "screens"
    folder.mkdir(parents=True, exist_ok=True)
    screens = named(asked.only)
    seen: list[QWidget] = []

    def look(widget: QWidget) -> None:
        seen.append(widget)
        widget.grab().save(str(folder / f"{screen.name}.png"))

    qInstallMessageHandler(_on_message)
    application = QApplication(["reifegrad", *theme.STYLE])
    stage = Stage(application, home, QSize(width, height), look)
    stage.dress(asked.language, asked.text, dark=asked.dark)
    for screen in screens:
        print(screen.name, file=sys.stderr)
        screen.show(stage)
    stage.close()
    return 0


def _on_message(_kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    if not text.startswith("This plugin does not support"):  # of the platform without a screen
        print(text, file=sys.stderr)
