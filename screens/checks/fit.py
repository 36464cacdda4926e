"""Texts that are cut, and widgets that stand outside their place or over each other."""

import re
from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QDialogButtonBox,
    QFrame,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMenu,
    QScrollArea,
    QStackedWidget,
    QStyle,
    QStyleOptionComboBox,
    QTableView,
    QWidget,
)

from screens.checks import widgets
from ui.charts.chart_widget import ChartWidget
from ui.messages import ToastBar
from ui.plan.board_tab import BoardTab
from ui.widgets.choice import CountedChoice

_WORDS = re.compile(r"[\s/\\-]+")
"""What stands between parts of a text that are not broken: lines of a path end at its slashes."""
_TOLERANCE = 2
"""Pixels by which a size may fall short of what is asked for: rounding of fonts."""


def findings(root: QWidget) -> Iterator[str]:
    """What is cut, hidden or overlapping in a window, a dialog or a menu."""
    room = root.screen().availableGeometry()
    if root.width() > room.width() or root.height() > room.height():
        yield f"{root.width()}x{root.height()} on a screen of {room.width()}x{room.height()}: {widgets.named(root)}"
    for widget in widgets.shown(root):
        yield from (f"{found}: {widgets.named(widget)}" for found in _cut(widget))
        yield from _misplaced(widget)


def _cut(widget: QWidget) -> Iterator[str]:
    """What of a widget's own text has no room."""
    match widget:
        case QLabel():
            yield from _cut_label(widget)
        case QAbstractButton() if widget.text() or not widget.icon().isNull():
            wanted = widget.minimumSizeHint().expandedTo(QSize(0, 0)) if widget.layout() else widget.sizeHint()
            if widget.layout() and widget.hasHeightForWidth():
                wanted = QSize(wanted.width(), widget.heightForWidth(widget.width()))
            yield from _short(widget, wanted)
        case QGroupBox():
            yield from _short(widget, QSize(widget.fontMetrics().horizontalAdvance(widget.title()), 0))
        case CountedChoice():
            if widget.currentText() and "…" in widget.shown_text and not widget.toolTip():
                yield "shortened without a tool tip"
        case QComboBox():
            yield from _cut_choice(widget)
        case QLineEdit():
            room = widget.contentsRect().width()
            if widget.fontMetrics().horizontalAdvance(widget.placeholderText()) > room:
                yield "hint has no room"
        case QTableView():
            yield from _cut_cells(widget)


def _cut_label(label: QLabel) -> Iterator[str]:
    if not label.text():
        return
    if label.wordWrap():
        missing = label.heightForWidth(label.width()) - label.height()
        if missing > _TOLERANCE:
            yield f"{missing} pixels too low"
        margins = label.contentsMargins()
        longest = max(label.fontMetrics().horizontalAdvance(each) for each in _WORDS.split(label.text()))
        if label.textFormat() is not Qt.TextFormat.RichText:
            missing = longest + margins.left() + margins.right() - label.width()
            if missing > _TOLERANCE:
                yield f"a word is {missing} pixels too long"
    else:
        yield from _short(label, label.sizeHint())


def _short(widget: QWidget, wanted: QSize) -> Iterator[str]:
    missing = wanted - widget.size()
    if missing.width() > _TOLERANCE and not widget.toolTip():
        yield f"{missing.width()} pixels too narrow"
    if missing.height() > _TOLERANCE:
        yield f"{missing.height()} pixels too low"


def _cut_choice(choice: QComboBox) -> Iterator[str]:
    option = QStyleOptionComboBox()
    choice.initStyleOption(option)
    part = QStyle.SubControl.SC_ComboBoxEditField
    field = choice.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, choice)
    icon = choice.iconSize().width() + 4 if not choice.itemIcon(choice.currentIndex()).isNull() else 0
    missing = choice.fontMetrics().horizontalAdvance(choice.currentText()) + icon - field.width()
    if missing > _TOLERANCE and not choice.toolTip():
        yield f"chosen text is {missing} pixels too long"


def _cut_cells(table: QTableView) -> Iterator[str]:
    """Headers, and cells whose text is shortened without a tool tip that has all of it."""
    header = table.horizontalHeader()
    model = table.model()
    if model is None:
        return
    for column in range(model.columnCount()):
        if header.isVisible() and not table.isColumnHidden(column):
            missing = _wanted(header, column) - header.sectionSize(column)
            has_tip = model.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
            if missing > _TOLERANCE and not has_tip and not _wraps(header, column):
                text = model.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole)
                yield f"header “{text}” is {missing} pixels too narrow"
    visible = table.viewport().rect()
    for index in widgets.cells(table):
        box = table.visualRect(index)
        text = index.data(Qt.ItemDataRole.DisplayRole)
        if not box.intersects(visible) or not isinstance(text, str) or index.data(Qt.ItemDataRole.ToolTipRole):
            continue
        wanted = table.sizeHintForIndex(index)
        missing = wanted.height() - box.height() if table.wordWrap() else wanted.width() - box.width()
        if missing > _TOLERANCE:
            yield f"cell “{text[:40]}” lacks {missing} pixels"


def _wanted(header: QHeaderView, column: int) -> int:
    """The width of a header; Qt counts the arrow of the sorted column for each of them."""
    wanted = header.sectionSizeHint(column)
    if header.isSortIndicatorShown() and header.sortIndicatorSection() != column:
        style = header.style()
        wanted -= style.pixelMetric(QStyle.PixelMetric.PM_HeaderMarkSize, None, header)
        wanted -= style.pixelMetric(QStyle.PixelMetric.PM_HeaderMargin, None, header)
    return wanted


def _wraps(header: QHeaderView, column: int) -> bool:
    """Whether all words of a header have room, one below the other."""
    model = header.model()
    if not header.defaultAlignment() & Qt.TextFlag.TextWordWrap or model is None:
        return False
    text = str(model.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole))
    box = header.fontMetrics().boundingRect(QRect(0, 0, header.sectionSize(column), 0), Qt.TextFlag.TextWordWrap, text)
    return box.width() <= header.sectionSize(column) and box.height() <= header.height()


def _misplaced(widget: QWidget) -> Iterator[str]:
    """Children outside of a widget or over each other, and pages that scroll sideways."""
    if (
        isinstance(widget, QScrollArea)
        and not isinstance(widget.parentWidget(), BoardTab)
        and not widget.findChild(ChartWidget)
    ):
        bar = widget.horizontalScrollBar()
        if bar.isVisible() and bar.maximum() > bar.minimum():
            yield f"scrolls sideways by {bar.maximum()} pixels: {widgets.named(widget)}"
    inside = [
        each
        for each in widget.children()
        if isinstance(each, QWidget) and each.isVisible() and not each.isWindow() and not _floats(each)
    ]
    if isinstance(widget, QAbstractScrollArea | QMenu | QDialogButtonBox) or _scrolls(widget):
        return
    bounds = widget.rect().adjusted(-_TOLERANCE, -_TOLERANCE, _TOLERANCE, _TOLERANCE)
    for each in inside:
        if not bounds.contains(each.geometry()):
            yield f"{_beyond(each.geometry(), widget.rect())} pixels outside: {widgets.named(each)}"
    if isinstance(widget, QStackedWidget | QMainWindow):
        return
    for one, other in combinations(inside, 2):
        shared = one.geometry().intersected(other.geometry())
        if shared.width() > _TOLERANCE and shared.height() > _TOLERANCE:
            yield f"{shared.width()}x{shared.height()} pixels shared: {widgets.named(one)} and {widgets.named(other)}"


def _scrolls(widget: QWidget) -> bool:
    """Whether it is the window through which a larger widget is seen."""
    parent = widget.parentWidget()
    return isinstance(parent, QAbstractScrollArea) and parent.viewport() is widget


def _floats(widget: QWidget) -> bool:
    """Whether it lies over others on purpose."""
    is_line = isinstance(widget, QFrame) and widget.frameShape() in (QFrame.Shape.HLine, QFrame.Shape.VLine)
    return is_line or isinstance(widget, ToastBar) or widgets.is_of_qt(widget)


def _beyond(inner: QRect, outer: QRect) -> int:
    return max(
        outer.left() - inner.left(),
        outer.top() - inner.top(),
        inner.right() - outer.right(),
        inner.bottom() - outer.bottom(),
    )
