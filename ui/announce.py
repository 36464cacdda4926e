"""Telling a screen reader what others see."""

from PySide6.QtWidgets import QWidget


def say(widget: QWidget, text: str) -> None:
    """Speak `text` when nothing else is being said."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # late: nothing is said at the start

    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
