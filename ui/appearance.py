"""What the menu "View" does about text size, colours, language and full screen."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from reifegrad.preferences import Scheme
from ui import theme

if TYPE_CHECKING:
    from ui.main_window import MainWindow


class Appearance(QObject):
    """Changes the settings, which all windows follow."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window

    def larger(self) -> None:
        self._step(1)

    def smaller(self) -> None:
        self._step(-1)

    def normal(self) -> None:
        self._window.settings.change(text_size=100)

    def toggle_full_screen(self) -> None:
        self._window.setWindowState(self._window.windowState() ^ Qt.WindowState.WindowFullScreen)

    def use_scheme(self, scheme: str) -> None:
        """`scheme`: the value of a `Scheme`."""
        self._window.settings.change(scheme=Scheme(scheme))

    def use_language(self, language: str) -> None:
        self._window.settings.change(language=language)

    def _step(self, steps: int) -> None:
        sizes, settings = theme.SIZES, self._window.settings
        nearest = min(range(len(sizes)), key=lambda at: abs(sizes[at] - settings.values.text_size))
        settings.change(text_size=sizes[max(0, min(len(sizes) - 1, nearest + steps))])
