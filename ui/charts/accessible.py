"""What a screen reader learns about a chart: its role, its finding, and the mark that has the focus."""

from typing import cast

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAccessibleObject, QWindow
from PySide6.QtWidgets import QWidget


class Describable(QWidget):
    """A painted widget that describes itself as a chart. It keeps its interface, because Qt does not own it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        QAccessible.installFactory(_interface_of)
        self.interface = ChartInterface(self)

    @property
    def accessible_value(self) -> str:
        """The figures of the chart as a text."""
        raise NotImplementedError


class ChartInterface(QAccessibleObject):
    """A chart has no parts of its own: the keys speak its marks, its figures are its value and stand in the table."""

    @property
    def _widget(self) -> Describable:
        return cast(Describable, self.object())

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.Chart

    def text(self, kind: QAccessible.Text) -> str:
        if kind is QAccessible.Text.Name:
            return self._widget.accessibleName()
        if kind is QAccessible.Text.Description:
            return self._widget.accessibleDescription()
        if kind is QAccessible.Text.Value:
            return self._widget.accessible_value
        return ""

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.focusable = True
        state.focused = self._widget.hasFocus()
        state.invisible = not self._widget.isVisible()
        return state

    def rect(self) -> QRect:
        return QRect(self._widget.mapToGlobal(QPoint(0, 0)), self._widget.size())

    # None is what Qt expects where there is nothing; the stubs do not say so

    def window(self) -> QWindow | None:  # type: ignore[override]
        return self._widget.window().windowHandle()

    def parent(self) -> QAccessibleInterface | None:  # type: ignore[override]
        parent = self._widget.parentWidget()
        return QAccessible.queryAccessibleInterface(parent) if parent else None

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def childCount(self) -> int:
        return 0

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None


def _interface_of(_class_name: str, widget: QObject) -> QAccessibleInterface | None:
    return widget.interface if isinstance(widget, Describable) else None
