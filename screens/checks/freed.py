"""Dialogs and windows that were closed and are still there."""

import gc
import weakref
from collections.abc import Iterator

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QWidget
from shiboken6 import isValid


class Freed:
    """Remembers what was in view, apart from the main windows, which stay open."""

    def __init__(self) -> None:
        self._seen: dict[int, weakref.ref[QWidget]] = {}

    def look(self, root: QWidget) -> None:
        if root.isWindow() and not isinstance(root, QMainWindow | QMenu):
            self._seen[id(root)] = weakref.ref(root)

    def findings(self) -> Iterator[str]:
        """What is left while the main windows are open."""
        for _ in range(2):
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            QApplication.processEvents()
            gc.collect()
        left = [each for ref in self._seen.values() if (each := ref()) is not None and isValid(each)]
        for kind in dict.fromkeys(type(each) for each in left):
            yield f"{kind.__name__} is still there after it was closed"
