"""What was said in passing, to be read again."""

from datetime import datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from reifegrad.domain.shown import visible
from ui import dialogs

if TYPE_CHECKING:
    from ui.workbench import Toast

_MOST: Final = 100
"""Messages that are kept; setting of this tool."""


class Told(QObject):
    """The toasts of one window since its file was opened.

    Signals:
        changed: there is another message, or there are none any more.
    """

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._said: list[tuple[datetime, str]] = []

    @property
    def is_empty(self) -> bool:
        return not self._said

    def note(self, toast: "Toast") -> None:
        self._said.append((datetime.now(), toast.text))
        del self._said[:-_MOST]
        self.changed.emit()

    def forget(self) -> None:
        """Begin anew, with another file."""
        self._said.clear()
        self.changed.emit()

    def show(self) -> None:
        """Show all of them, the newest first."""
        rows = [(f"{at:%H:%M}", visible(text)) for at, text in reversed(self._said)]
        note = "" if rows else self.tr("There are no messages yet.")
        dialogs.table(self.tr("Messages"), (self.tr("Time"), self.tr("Message")), rows, note)
