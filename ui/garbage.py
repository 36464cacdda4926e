"""Collecting garbage, which stops the window, without a look at what lasts as long as a file is open.

The figures of a large file are 300,000 objects. Python would go through all of them in every full collection, though
they are values that know each other in one direction only: they go when nobody refers to them any more.
"""

import gc
from functools import cache

from PySide6.QtCore import QCoreApplication, QTimer

PAUSE_MS = 2000
"""After a window went, before what others hold is gone through once."""


class _Keeper:
    """Knows how many files are open in all windows.

    What is kept and becomes a ring of widgets that nobody needs, is only found after it was let go. The figures of a
    file are kept before its own widgets are made, so this concerns windows that were open before another one.
    """

    def __init__(self) -> None:
        self._files = 0
        self._holds_widgets = False
        self._is_planned = False
        """Whether what others hold is about to be gone through."""

    def keep(self) -> None:
        self._holds_widgets = self._files > 0
        self._files += 1
        gc.freeze()

    def keep_more(self) -> None:
        self._holds_widgets |= self._files > 1
        gc.freeze()

    def let_go(self) -> None:
        self._files -= 1
        gc.unfreeze()
        if self._files:
            self._keep_later()

    def look_again(self) -> None:
        if self._holds_widgets:
            gc.unfreeze()
            self._keep_later()

    def _keep_later(self) -> None:
        application = QCoreApplication.instance()
        if application and not self._is_planned:
            self._is_planned = True
            QTimer.singleShot(PAUSE_MS, application, _keep_rest)

    def keep_rest(self) -> None:
        self._is_planned = False
        if self._files and not gc.isenabled():  # another thread works
            self._keep_later()
        elif self._files:
            gc.collect()
            gc.freeze()
            self._holds_widgets = True


@cache
def _keeper() -> _Keeper:
    return _Keeper()


def _keep_rest() -> None:
    """What a timer calls: it would not keep an object alive whose method it is to call."""
    _keeper().keep_rest()


def keep() -> None:
    """A file was opened and its figures are there; no widget shows them yet. May be called in another thread."""
    _keeper().keep()


def keep_more() -> None:
    """The figures of an open file have become many more, and no widget shows them yet. As `keep` in any thread."""
    _keeper().keep_more()


def let_go() -> None:
    """A file was closed: whatever belonged to it can be found."""
    _keeper().let_go()


def look_again() -> None:
    """A window was built anew: the widgets that it had before can be found."""
    _keeper().look_again()
