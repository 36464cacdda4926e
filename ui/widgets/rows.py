"""A table of rows that lead somewhere: sortable, copied by Ctrl+C, opened by Enter or a double click."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QGuiApplication, QIcon, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QScrollArea, QWidget

from ui import theme
from ui.widgets.measuring import MeasuredTable
from ui.widgets.table import Index, prepare
from ui.widgets.text import plain_tip

NO_INDEX = QModelIndex()
SORT_ROLE = Qt.ItemDataRole.UserRole
_MANY = 50
"""From so many rows on all are of one height: measuring each text takes longer than a person waits."""
_LOOKED_AT = 20
"""Rows that the widths of columns are measured by then."""
_SHORT = 10
"""Letters of a name of a column that stands in one line."""
ID_ROLE = Qt.ItemDataRole.UserRole + 1
ASKS_ROLE = Qt.ItemDataRole.UserRole + 2


@dataclass(frozen=True, slots=True)
class Cell:
    """`key` is what the column is sorted by, the text itself if None; numbers stand at the right.

    `asks`: the cell is a figure that can be asked how it was calculated.
    """

    text: str
    key: float | str | None = None
    icon: QIcon | None = None
    numeric: bool = False
    asks: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """`id` is what `RowsView.opened` hands over."""

    id: str
    cells: tuple[Cell, ...]


def in_two_lines(text: str) -> str:
    """The text with a break between two of its words, so that both lines are about as long; a short one as it is."""
    words = text.split(" ") if len(text) > _SHORT else [text]
    parts = [(" ".join(words[:at]), " ".join(words[at:])) for at in range(1, len(words))]
    return "\n".join(min(parts, key=lambda each: max(map(len, each)))) if parts else text


class RowsModel(QAbstractTableModel):
    """Shows rows as they are given; `show_rows` puts others in their place."""

    def __init__(self, header: Sequence[str], parent: QWidget | None = None, *, breaks: bool = False) -> None:
        """`breaks`: names of columns with several words stand in two lines."""
        super().__init__(parent)
        self._header = tuple(header)
        self._heads = tuple(map(in_two_lines, header)) if breaks else self._header
        self._rows: tuple[Row, ...] = ()

    @property
    def shown(self) -> tuple[Row, ...]:
        return self._rows

    def show_rows(self, rows: Sequence[Row]) -> None:
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._header)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        cell = row.cells[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return cell.text
            case Qt.ItemDataRole.DecorationRole:
                return cell.icon
            case Qt.ItemDataRole.ForegroundRole if cell.asks:
                return theme.colour("accent")
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleDescriptionRole if cell.asks:
                return self.tr("How calculated? A click or Enter shows it.")
            case Qt.ItemDataRole.ToolTipRole if len(self._rows) >= _MANY:
                return plain_tip(cell.text)
            case _ if role == ASKS_ROLE:
                return cell.asks
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{self._header[index.column()]}: {cell.text}"
            case Qt.ItemDataRole.TextAlignmentRole:
                side = Qt.AlignmentFlag.AlignRight if cell.numeric else Qt.AlignmentFlag.AlignLeft
                return side | Qt.AlignmentFlag.AlignVCenter
            case _ if role == SORT_ROLE:
                return cell.text.casefold() if cell.key is None else cell.key
            case _ if role == ID_ROLE:
                return row.id
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and 0 <= section < len(self._header):
            if role == Qt.ItemDataRole.DisplayRole:
                return self._heads[section]
            if role == Qt.ItemDataRole.AccessibleTextRole:
                return self._header[section]
            if role == Qt.ItemDataRole.TextAlignmentRole and self._rows and self._rows[0].cells[section].numeric:
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None


class RowsView(MeasuredTable):
    """As high as its rows, so that the page scrolls and not the table. With many rows each takes `lines` lines at most.

    `breaks`: names of columns with several words stand in two lines, which leaves more room to the rows.

    Signals:
        opened: with the id of a row, by Enter or a double click; not on a cell that asks.
        asked: with the id of a row and the number of the column, by Enter or a click on a figure that can be asked.
        chosen: with the id of the row that is current now.
    """

    opened = Signal(str)
    asked = Signal(str, int)
    chosen = Signal(str)

    def __init__(
        self,
        header: Sequence[str],
        *,
        stretch: int = 1,
        lines: int = 2,
        breaks: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self._lines = lines
        self.rows = RowsModel(header, self, breaks=breaks)
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSourceModel(self.rows)
        self._sorted.setSortRole(SORT_ROLE)
        self._sorted.setSortLocaleAware(True)
        self.setModel(self._sorted)
        prepare(self, stretch=stretch)
        self.setSortingEnabled(True)
        self.horizontalHeader().setSortIndicatorClearable(True)
        self.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.activated.connect(self._on_activated)
        self.clicked.connect(self._on_clicked)
        self.setMouseTracking(True)
        self.entered.connect(self._on_entered)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Put these rows in place of the ones there are; the current row stays the same if it is still there."""
        id = self.current_id()
        if (len(rows) < _MANY) is not (self.rows.rowCount() < _MANY):
            self.rows.show_rows(())  # rows keep their heights as long as there are any
        self._measure_by(len(rows))
        self.rows.show_rows(rows)
        self.choose(id)
        self._fit()

    def _measure_by(self, count: int) -> None:
        side, head = self.verticalHeader(), self.horizontalHeader()
        if count < _MANY:
            head.setResizeContentsPrecision(_MANY)
            side.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
            return
        head.setResizeContentsPrecision(_LOOKED_AT)
        side.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        side.setDefaultSectionSize(self._lines * self.fontMetrics().lineSpacing() + theme.px(12))

    def _looked_at(self) -> Iterable[int]:
        """The first rows that were given, so that sorting moves no column."""
        count = min(self.rows.rowCount(), self.horizontalHeader().resizeContentsPrecision())
        return (self._sorted.mapFromSource(self.rows.index(at, 0)).row() for at in range(count))

    def _text(self, row: int, column: int) -> str:
        return self.rows.shown[self._sorted.mapToSource(self._sorted.index(row, 0)).row()].cells[column].text

    def choose(self, id: str) -> None:
        """Make the row with this id current, else the first one."""
        at = next((y for y in range(self._sorted.rowCount()) if self._id(y) == id), 0)
        if self._sorted.rowCount():
            self.setCurrentIndex(self._sorted.index(at, 0))

    def current_id(self) -> str:
        """The id of the current row; empty if there is none."""
        return self._id(self.currentIndex().row()) if self.currentIndex().isValid() else ""

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and (not previous.isValid() or current.row() != previous.row()):
            self.chosen.emit(self._id(current.row()))
        page = self._page()
        content = page.widget() if page else None
        if page and content and self.hasFocus():
            box = self.visualRect(current)
            at = self.viewport().mapTo(content, box.center())
            page.ensureVisible(at.x(), at.y(), 0, box.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def updateGeometries(self) -> None:
        super().updateGeometries()
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().data(ASKS_ROLE):
            self._on_clicked(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def copy(self) -> None:
        """Copy the current row, tab-separated. The menu "Edit" looks for this name."""
        model, y = self.model(), self.currentIndex().row()
        texts = [str(model.index(y, x).data()) for x in range(model.columnCount())] if y >= 0 else []
        QGuiApplication.clipboard().setText("\t".join(texts))

    def _fit(self) -> None:
        bar = self.horizontalScrollBar()
        height = self.horizontalHeader().sizeHint().height() + self.verticalHeader().length() + 2 * self.frameWidth()
        height += bar.sizeHint().height() if bar.maximum() > 0 else 0
        if height != self.height() or height != self.minimumHeight():
            self.setFixedHeight(height)

    def _page(self) -> QScrollArea | None:
        above = self.parentWidget()
        while above is not None:
            if isinstance(above, QScrollArea):
                return above
            above = above.parentWidget()
        return None

    def _id(self, row: int) -> str:
        return str(self._sorted.index(row, 0).data(ID_ROLE))

    def _on_activated(self, index: QModelIndex) -> None:
        if not index.data(ASKS_ROLE):
            self.opened.emit(self._id(index.row()))

    def _on_clicked(self, index: QModelIndex) -> None:
        if index.data(ASKS_ROLE):
            self.asked.emit(self._id(index.row()), index.column())

    def _on_entered(self, index: QModelIndex) -> None:
        asks = bool(index.data(ASKS_ROLE))
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if asks else Qt.CursorShape.ArrowCursor)
