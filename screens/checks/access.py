"""What a screen reader and a keyboard find."""

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTableView,
    QTextEdit,
    QWidget,
)

from screens.checks import widgets
from ui.charts.chart_widget import ChartWidget

_CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QTabBar,
    ChartWidget,
)
_FIELDS = (QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit)
_NO_ROLE = (QAccessible.Role.NoRole, QAccessible.Role.Client)
_TARGET = 24
"""Pixels that a target measures at least: WCAG 2.2, 2.5.8."""
_MARKUP = re.compile(r"<\s*/?\s*[a-zA-Z]")


def findings(root: QWidget) -> Iterator[str]:
    """What keeps people who do not see, or do not use a mouse, from working with a window, a dialog or a menu."""
    labels = widgets.labelled(root)
    everything = list(widgets.shown(root))
    controls = [each for each in everything if isinstance(each, _CONTROLS) and not _is_inner(each)]
    for widget in everything:
        if _MARKUP.search(widget.toolTip()) or _MARKUP.search(widget.statusTip()):
            yield f"markup in a tip: {widgets.named(widget)}"
    for widget in controls:
        yield from (f"{found}: {widgets.named(widget)}" for found in _of_control(widget, labels))
    yield from _alike(controls)
    if isinstance(root, QDialog):
        yield from _out_of_order(root)


def _is_inner(widget: QWidget) -> bool:
    """Whether a part that Qt made of another widget, or one that a table speaks for."""
    parent = widget.parentWidget()
    if isinstance(widget, QHeaderView):
        return True
    return widget.objectName().startswith("qt_") or (
        parent is not None and parent.objectName().startswith("qt_spinbox")
    )


def _of_control(widget: QWidget, labels: Collection[QWidget]) -> Iterator[str]:
    interface = QAccessible.queryAccessibleInterface(widget)
    if interface is None:
        yield "unknown to screen readers"
        return
    if interface.role() in _NO_ROLE:
        yield "no role"
    if not _name(widget, interface, labels):
        yield "no name"
    if isinstance(widget, ChartWidget):
        yield from _of_chart(widget, interface)
    if isinstance(widget, QTableView) and widget.tabKeyNavigation():
        yield "the tab key does not leave the table"
    if isinstance(widget, QAbstractItemView) and widget.hasFocus():
        model = widget.model()
        if model and model.rowCount() and not widget.currentIndex().isValid():
            yield "no current row"
    if isinstance(widget, QAbstractButton | QComboBox | QLineEdit | QAbstractSpinBox):
        size = widget.size()
        if size.width() < _TARGET or size.height() < _TARGET:
            yield f"{size.width()}x{size.height()} pixels are too small for a target"


def _name(widget: QWidget, interface: QAccessibleInterface, labels: Collection[QWidget]) -> str:
    """The name of a control; that of a field is not its content, which is what the interface of a choice gives."""
    if isinstance(widget, _FIELDS):
        return widget.accessibleName() or (widget in labels and "label") or ""
    return interface.text(QAccessible.Text.Name)


def _of_chart(widget: ChartWidget, interface: QAccessibleInterface) -> Iterator[str]:
    if interface.role() is not QAccessible.Role.Chart:
        yield "not known as a chart"
    if widget.chart is None or interface.text(QAccessible.Text.Name) != widget.chart.sentence:
        yield "its sentence is not its name"
    elif not interface.text(QAccessible.Text.Value):
        yield "its values are not told"


def _alike(controls: Sequence[QWidget]) -> Iterator[str]:
    """Buttons beside each other that nobody who hears them could tell apart."""
    heard = Counter(
        (each.parentWidget(), QAccessible.queryAccessibleInterface(each).text(QAccessible.Text.Name))
        for each in controls
        if isinstance(each, QAbstractButton)
    )
    for (parent, name), count in heard.items():
        if count > 1 and name and parent is not None:
            yield f"{count} buttons are called “{name}”: in {widgets.named(parent)}"


def _out_of_order(dialog: QDialog) -> Iterator[str]:
    """Steps of the tab key that go up, or back in a line, among what stands in the same part of a dialog.

    A main window goes by places anyway. The keys are taken one by one, because asking Qt for the chain has PySide
    lose widgets.
    """
    for before, after in pairwise(_stops(dialog)):
        if before.parentWidget() is after.parentWidget() and not isinstance(after.parentWidget(), QDialogButtonBox):
            first, second = before.geometry(), after.geometry()
            is_above = second.bottom() < first.top()
            shared = min(first.bottom(), second.bottom()) - max(first.top(), second.top())
            is_beside = shared > min(first.height(), second.height()) // 2
            if is_above or (is_beside and second.right() < first.left()):
                yield f"the tab key goes back: from {widgets.named(before)} to {widgets.named(after)}"


def _stops(dialog: QDialog) -> list[QWidget]:
    """Where the tab key leads, from the topmost stop on and once round."""
    begin = QApplication.focusWidget()
    found: list[QWidget] = []
    while (stop := QApplication.focusWidget()) is not None and stop not in found:
        found.append(stop)
        QTest.keyClick(stop, Qt.Key.Key_Tab)
    if begin is not None:
        begin.setFocus()
    if not found:
        return []
    top = min(range(len(found)), key=lambda at: widgets.place(found[at], dialog).top())
    return found[top:] + found[:top]
