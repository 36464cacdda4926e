"""Walking through what a person can see of a widget."""

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, QPoint, QRect
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QScrollBar,
    QSizeGrip,
    QTabBar,
    QTableView,
    QWidget,
)

ROWS = 40
"""Rows of a table that are looked at."""


def shown(root: QWidget) -> Iterator[QWidget]:
    """The widget and all that is shown in it, but for what Qt makes for its own use."""
    if not root.isVisible():
        return
    yield root
    for each in root.children():
        if isinstance(each, QWidget) and not each.isWindow() and not is_of_qt(each):
            yield from shown(each)


def is_of_qt(widget: QWidget) -> bool:
    """Whether a part of another widget, which a person takes for one thing."""
    inner = (QComboBox, QAbstractSpinBox, QLineEdit, QTabBar, QHeaderView)
    parent = widget.parentWidget()
    if isinstance(widget, QScrollBar | QSizeGrip) or isinstance(parent, inner):
        return True
    return type(widget).__name__ in ("QTableCornerButton", "QWidgetResizeHandler", "QFocusFrame")


def named(widget: QWidget) -> str:
    """What to call it in a finding: its class, its text or name, and the classes of what it stands in."""
    text = widget.text() if hasattr(widget, "text") and callable(widget.text) else ""
    text = str(text or widget.accessibleName() or widget.objectName())
    around = [type(each).__name__ for each in _ancestors(widget)][:2]
    return f"{type(widget).__name__} “{text[:60]}” in {' in '.join(around)}"


def cells(view: QAbstractItemView) -> Iterator[QModelIndex]:
    """The cells of the first rows of a table or a list that are not hidden."""
    model = view.model()
    if model is None:
        return
    for row in range(min(model.rowCount(), ROWS)):
        for column in range(model.columnCount() if isinstance(view, QTableView) else 1):
            if not (isinstance(view, QTableView) and (view.isColumnHidden(column) or view.isRowHidden(row))):
                yield model.index(row, column)


def place(widget: QWidget, root: QWidget) -> QRect:
    """Where a widget stands in `root`."""
    return QRect(widget.mapTo(root, QPoint(0, 0)), widget.size())


def labelled(root: QWidget) -> set[QWidget]:
    """The fields that a label belongs to."""
    return {each.buddy() for each in root.findChildren(QLabel) if each.buddy()}


def _ancestors(widget: QWidget) -> Iterator[QWidget]:
    """Those of the program, nearest first."""
    around = widget.parentWidget()
    while around is not None:
        if type(around).__module__.startswith("ui."):
            yield around
        around = around.parentWidget()
