"""Buttons of the three weights: plain, primary (one per view), quiet."""

from PySide6.QtWidgets import QPushButton, QWidget

from ui import theme


def button(text: str, parent: QWidget | None = None, *, kind: str = "", icon: str = "") -> QPushButton:
    """`kind` is empty, "primary" or "quiet"; `icon` a name in resources/icons."""
    made = QPushButton(text, parent)
    made.setProperty("kind", kind)
    made.setAutoDefault(False)
    if icon:
        made.setIcon(theme.icon(icon, {"primary": "on_accent", "quiet": "accent"}.get(kind, "text")))
    return made
