"""Work that only the window's thread can do: it is done in several turns."""

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication


def breathe() -> None:
    """Give the event loop a turn in the middle of one thing; keys and clicks wait until it is done."""
    QApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
