"""Tables for reading, with the keyboard behaviour that screen readers need."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from ui import theme
from ui.widgets.measuring import KEPT, wrapped_height
from ui.widgets.text import breakable

_LEAST_WIDTH = 120
"""Pixels at 100 %: of the column with sentences."""

_BESIDE_THE_TEXT = (Qt.ItemDataRole.CheckStateRole, Qt.ItemDataRole.FontRole, Qt.ItemDataRole.DecorationRole)
"""What makes a cell larger than others with the same text."""

Index = QModelIndex | QPersistentModelIndex


class WrapDelegate(QStyledItemDelegate):
    """Makes rows as high as their wrapped texts; Qt's own calculation forgets the padding of the style sheet."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._sizes: dict[tuple[str, int, int, int], QSize] = {}
        """Of cells that hold a text and nothing else, by it, the widths of column and cell, and the size of letters."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        option.text = breakable(option.text)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        text, view = index.data(), self.parent()
        if not isinstance(view, QTableView) or not text:
            return super().sizeHint(option, index)
        if any(index.data(each) is not None for each in _BESIDE_THE_TEXT):
            return self._size(str(text), view, option, index)
        known = str(text), view.columnWidth(index.column()), option.rect.width(), option.fontMetrics.height()
        if known not in self._sizes:  # Qt asks a dozen times for each cell until a table is shown
            if len(self._sizes) >= KEPT:
                self._sizes.clear()
            self._sizes[known] = self._size(str(text), view, option, index)
        return self._sizes[known]

    def _size(self, text: str, view: QTableView, option: QStyleOptionViewItem, index: Index) -> QSize:
        more = theme.px(4 if index.data(Qt.ItemDataRole.CheckStateRole) is None else 16)
        height = wrapped_height(text, view.columnWidth(index.column()), option.fontMetrics)
        return QSize(super().sizeHint(option, index).width() + more, height)


class Header(QHeaderView):
    """Names of columns. Those that take the free width are never narrower than their name and a few words of text:
    where there is no room the table scrolls.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._held: tuple[int, ...] = ()
        """The columns that have their least width instead of what is free."""
        self._is_held = False
        self.on_paper: frozenset[int] | None = None
        """The columns that are printed, however many the window has room for; None for those in view."""
        self.summary = ""
        """What the rows come to; on paper it stands above them."""
        self.setSectionsClickable(True)
        self.sectionResized.connect(self._on_resized)

    @property
    def is_held(self) -> bool:
        """Whether a person holds the mouse down on it, so that what changes its width now is their hand."""
        return self._is_held

    def set_widths(self, widths: Mapping[int, int]) -> None:
        """Give columns these widths, in pixels; from now on they keep them."""
        self._held = ()
        if all(self.sectionSize(at) == width for at, width in widths.items()) and not self._flexible:
            return  # Qt would measure all rows again
        for at in widths:
            self.setSectionResizeMode(at, self.ResizeMode.Interactive)
        for at, width in widths.items():
            self.resizeSection(at, width)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._is_held = event.button() is Qt.MouseButton.LeftButton
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._is_held = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._hold()

    def _on_resized(self, section: int) -> None:
        if section not in self._flexible:
            self._hold()

    @property
    def _flexible(self) -> tuple[int, ...]:
        stretch, held = self.ResizeMode.Stretch, self.ResizeMode.Interactive
        found = tuple(at for at in self._held if self.sectionResizeMode(at) is held)  # else it was given another mode
        return found or tuple(at for at in range(self.count()) if self.sectionResizeMode(at) is stretch)

    def _hold(self) -> None:
        columns = [at for at in self._flexible if at < self.count()]
        least = {at: max(self.sectionSizeHint(at), theme.px(_LEAST_WIDTH)) for at in columns}
        free = self.width() - self.length() + sum(map(self.sectionSize, columns))
        if free < sum(least.values()):
            self._held = tuple(columns)
            for at, width in least.items():
                self.setSectionResizeMode(at, self.ResizeMode.Interactive)
                self.resizeSection(at, width)
        elif self._held:
            self._held = ()
            for at in columns:
                self.setSectionResizeMode(at, self.ResizeMode.Stretch)


def prepare(table: QTableView, *, stretch: int = 0) -> None:
    """Common behaviour: Tab leaves the table, whole rows, texts wrap, column `stretch` takes the free width."""
    table.setTabKeyNavigation(False)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setAlternatingRowColors(False)
    table.setShowGrid(False)
    table.setWordWrap(True)
    table.setItemDelegate(WrapDelegate(table))
    table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.verticalHeader().hide()
    header = Header(table)
    table.setHorizontalHeader(header)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setHighlightSections(False)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(stretch, QHeaderView.ResizeMode.Stretch)
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)


def shares(wanted: Sequence[int], room: int) -> list[int]:
    """Widths of columns within `room`: who wants less than an equal share gets it, the others part what is left."""
    given, open = [0] * len(wanted), set(range(len(wanted)))
    while open:
        share = max(room, 0) // len(open)
        modest = {at for at in open if wanted[at] <= share}
        for at in modest or open:
            given[at] = wanted[at] if modest else share
        room -= sum(given[at] for at in modest)
        open = open - modest if modest else set()
    return given


def fit(table: QTableView) -> None:
    """Part the width among the columns by what they hold, so that nothing is to be scrolled to; long texts wrap."""
    header = table.horizontalHeader()
    columns = range(header.count())
    wanted = [max(table.sizeHintForColumn(at), header.sectionSizeHint(at)) + theme.px(8) for at in columns]
    beside = table.verticalScrollBar().sizeHint().width() + 2 * table.frameWidth()
    assert isinstance(header, Header)
    header.set_widths(dict(enumerate(shares(wanted, table.width() - beside))))
    header.setStretchLastSection(True)


class ReadTable(QTableWidget):
    """Texts in rows and columns; the current row can be copied, tab-separated."""

    def __init__(
        self, header: Sequence[str], rows: Sequence[Sequence[str]], *, stretch: int = 0, parent: QWidget | None = None
    ) -> None:
        super().__init__(len(rows), len(header), parent)
        self.setHorizontalHeaderLabels(list(header))
        for y, row in enumerate(rows):
            for x, text in enumerate(row):
                self.setItem(y, x, QTableWidgetItem(text))
        prepare(self, stretch=stretch)
        if rows:
            self.setCurrentCell(0, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def copy(self) -> None:
        """Copy the current row. The menu "Edit" looks for this name."""
        items = [self.item(self.currentRow(), x) for x in range(self.columnCount())]
        QGuiApplication.clipboard().setText("\t".join(each.text() for each in items if each))
