"""The windows that are open beside one."""

from typing import TypeVar

from PySide6.QtWidgets import QApplication, QWidget

Window = TypeVar("Window", bound=QWidget)


def beside(window: Window) -> list[Window]:
    """The other windows of the same kind that can be seen."""
    others = [each for each in QApplication.topLevelWidgets() if isinstance(each, type(window)) and each is not window]
    return [each for each in others if each.isVisible()]
