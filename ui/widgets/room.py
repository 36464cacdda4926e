"""Sizes of dialogs: as large as their content wants, and never larger than the screen allows."""

from PySide6.QtWidgets import QWidget

from ui import theme

_OF_SCREEN = 0.9
"""Share of the screen that a dialog takes at most, so that its frame and the window behind it can be seen."""


def give_room(dialog: QWidget, width: int, height: int) -> None:
    """Make a dialog so large, in pixels at 100 %, or as large as the screen allows."""
    room = dialog.screen().availableGeometry()
    dialog.resize(
        min(theme.px(width), round(room.width() * _OF_SCREEN)), min(theme.px(height), round(room.height() * _OF_SCREEN))
    )
