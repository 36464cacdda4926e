"""Going through screens with one stage, in one language, size and colour."""

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from traceback import format_exception
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QSize, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QWidget

from reifegrad.domain.text import Language
from reifegrad.preferences import Scheme
from screens.screen import Screen
from screens.stage import Stage
from ui import theme


@dataclass(frozen=True, slots=True)
class Setting:
    """How everything is shown. The window is as large as the screen, in pixels; `text` is its size in percent."""

    language: Language
    width: int
    height: int
    text: int = 100
    scheme: Scheme = Scheme.LIGHT


Look = Callable[[Screen, QWidget], None]
Trouble = Callable[[Screen, str], None]


def visit(
    screens: Sequence[Screen],
    setting: Setting,
    home: Path,
    look: Look,
    trouble: Trouble,
    finish: Callable[[], None] = lambda: None,
) -> None:
    """Show each screen and hand what is to be seen to `look`.

    `home` takes the files. `trouble` hears of warnings of Qt, and of faults that the window went on after. `finish`
    comes after the last screen, while the windows are open. Raises what a screen raises.
    """
    at: list[Screen] = []
    with _hearing(lambda text: trouble(at[-1], text) if at else print(text, file=sys.stderr)):
        application = QApplication(["reifegrad", *theme.STYLE])
        size = QSize(setting.width, setting.height)
        stage = Stage(application, home, size, lambda widget: look(at[-1], widget))
        stage.dress(setting.language, setting.text, setting.scheme)
        for screen in screens:
            at.append(screen)
            screen.show(stage)
        stage.wait_for_work()
        finish()
        stage.close()


@contextmanager
def _hearing(hear: Callable[[str], None]) -> Iterator[None]:
    def on_message(_kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        if not text.startswith("This plugin does not support"):  # of the platform without a screen
            hear(text)

    def on_fault(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        hear("".join(format_exception(kind, error, trace)))

    before = sys.excepthook
    qInstallMessageHandler(on_message)
    sys.excepthook = on_fault
    try:
        yield
    finally:
        sys.excepthook = before
        qInstallMessageHandler(None)
