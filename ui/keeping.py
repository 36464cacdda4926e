"""Keeps for the next start where the person is and how the window stands, also of a program that is ended midway."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer

from ui import memory

if TYPE_CHECKING:
    from ui.main_window import MainWindow

_PAUSE_MS = 1000
"""After the last change, so that a window that is drawn larger is kept once; setting of this tool."""

_STANDS = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.WindowStateChange)


class Keeping(QObject):
    """To be told `soon` of what the person does in the file, and `now` before it goes; sees the window by itself."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.now)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _STANDS:
            self.soon()
        return super().eventFilter(watched, event)

    def soon(self) -> None:
        if self._window.is_open:
            self._pause.start()

    def now(self) -> None:
        self._pause.stop()
        window = self._window
        views = window.frame.views if window.frame else None
        memory.keep(window, window.path, window.places.present(), views)
