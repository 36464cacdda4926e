"""The list of measures: F2 edits a cell, Enter opens a measure, Del removes it."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QItemSelectionModel, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QApplication, QHeaderView, QTableView, QWidget

from reifegrad.domain.text import Language
from reifegrad.report.words import Texts
from ui import theme
from ui.plan.copying import copy_rows
from ui.plan.delegate import MeasureDelegate, chips_height
from ui.plan.entry_cell import EntryCell
from ui.plan.filter import Criteria, MeasureFilter
from ui.plan.table import ROW_ROLE, Column, MeasureTable
from ui.plan.widths import least_widths, widths_for
from ui.widgets.fields import LineEdit
from ui.widgets.rows import ID_ROLE, NO_INDEX
from ui.widgets.table import Header, Index, prepare

_LEAST_TITLE = 165
"""Width of the titles at least; where there is less room, the table scrolls sideways."""
_YIELDING = (
    Column.LEAD,
    Column.FIELD,
    Column.EFFORT,
    Column.IMPACT,
    Column.COST,
    Column.LABELS,
    Column.QUARTER,
    Column.PRIORITY,
)
"""Columns that give way first where the list is narrow; the details show them, and the order tells the priority."""
_COMPACT = tuple(
    each
    for each in Column
    if each not in (Column.NUMBER, Column.MEASURE, Column.PRIORITY, Column.QUARTER, Column.STATUS)
)
"""Columns that give way while the details are open, which show them."""
_ON_PAPER = frozenset(Column) - {Column.FIELD, Column.IMPACT, Column.EFFORT, Column.LEAD}
"""Columns that are printed; A4 has no room for more."""


class MeasureView(QTableView):
    """Signals: opened (measure id), chosen (measure id, empty for none), removal_asked, start_asked."""

    opened = Signal(str)
    chosen = Signal(str)
    removal_asked = Signal()
    start_asked = Signal()

    def __init__(self, measures: MeasureTable, terms: Texts, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.measures = measures
        self.filter = MeasureFilter(self)
        self.filter.setSourceModel(self.measures)
        self.setModel(self.filter)
        self.setObjectName("plan")
        prepare(self)
        self.setItemDelegate(MeasureDelegate(terms, language, self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.DoubleClicked)
        self.setSortingEnabled(True)
        header = self.horizontalHeader()
        header.setSortIndicatorClearable(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setMinimumSectionSize(theme.px(40))
        assert isinstance(header, Header)
        header.on_paper = _ON_PAPER
        self.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        header.sortIndicatorChanged.connect(self._fit_rows)
        header.sectionResized.connect(self._on_resized)
        self._is_measured = self._is_compact = False
        self._own_widths: dict[Column, int] = {}
        lines = QFontMetrics(QApplication.font()).lineSpacing() * 2
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(lines + theme.px(14))
        self.doubleClicked.connect(self._on_double_click)

    @contextmanager
    def keeping(self) -> Iterator[None]:
        """Keep the current measure and the selection while other rows come into the model.

        If a filter hides the current measure then, none is current: the next keys must not meet another one.
        """
        current, selected = self.current_id, set(self.selected_ids())
        self.blockSignals(True)
        try:
            yield
            if not (self.current_id == current and current) and not self.choose(current) and current:
                self.setCurrentIndex(NO_INDEX)
            self._select(selected)
        finally:
            self.blockSignals(False)

    def fit(self) -> None:
        """Give rows and columns the room that their texts need; columns once, so that widths of a person stay."""
        if self.measures.rowCount() and not self._is_measured:
            self._is_measured = True
            least = least_widths(self.measures)
            for column, width in widths_for(self.measures).items():
                own = self._own_widths.get(column)
                self.setColumnWidth(column, width if own is None else max(theme.px(own), least[column]))
            self._fit_titles()
        self._fit_rows()

    @property
    def own_widths(self) -> Mapping[Column, int]:
        """Widths that a person gave to columns, in pixels at 100 %."""
        return dict(self._own_widths)

    def use_widths(self, widths: Mapping[Column, int]) -> None:
        """Take up widths that a person gave earlier, in pixels at 100 %."""
        self._own_widths = dict(widths)
        self._is_measured = False

    def tell_sums(self, text: str) -> None:
        """Say on paper, too, what the measures in view come to."""
        header = self.horizontalHeader()
        assert isinstance(header, Header)
        header.summary = text

    def use(self, criteria: Criteria) -> None:
        """Show only the measures that meet the criteria."""
        self.filter.use(criteria)
        self._fit_rows()

    def set_compact(self, compact: bool) -> None:
        """Leave out the columns that the details show."""
        if compact == self._is_compact:
            return
        self._is_compact = compact
        for column in _COMPACT:
            self.setColumnHidden(column, compact)
        self._fit_titles()
        QTimer.singleShot(0, self, self._show_current)  # when the new width is known

    @property
    def current_id(self) -> str:
        """The current measure; empty if there is none."""
        return str(self.currentIndex().data(ID_ROLE)) if self.currentIndex().isValid() else ""

    def selected_ids(self) -> list[str]:
        """The selected measures from top to bottom."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [str(self.filter.index(row, 0).data(ID_ROLE)) for row in rows]

    def choose(self, measure_id: str) -> bool:
        """Make a measure current, else the first one. Returns whether it is in the table."""
        column = max(0, self.currentIndex().column())
        at = next((y for y in range(self.filter.rowCount()) if self._id(y) == measure_id), -1)
        if self.filter.rowCount():
            self._go(max(at, 0), column)
        return at >= 0

    def select_ids(self, ids: Sequence[str]) -> None:
        """Select these measures, the first of them current."""
        if ids and self.choose(ids[0]):
            self._select(set(ids))

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if not current.isValid() or not previous.isValid() or current.row() != previous.row():
            self.chosen.emit(self.current_id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_titles()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() == Qt.Key.Key_F2 and self.currentIndex().column() == Column.QUARTER:
            self.start_asked.emit()
        elif event.matches(QKeySequence.StandardKey.Delete):
            self.removal_asked.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.state() is not QAbstractItemView.State.EditingState and self.current_id:
                self.opened.emit(self.current_id)  # a key that ends an entry arrives here as well
        elif held := self._held_cell():  # a key that its field has no use for
            held.explain()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """While a cell holds what cannot be read, which the field says, no other measure becomes the current one."""
        if not self._held_cell():
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self._held_cell():
            super().mouseMoveEvent(event)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """What cannot be read keeps its cell open, unless a person gives it up with Esc."""
        given_up = hint is QAbstractItemDelegate.EndEditHint.RevertModelCache
        if isinstance(editor, EntryCell) and not editor.is_possible and not given_up:
            editor.explain()
            QTimer.singleShot(0, editor, self._return_to_cell)  # when the click that led away from it is over
        else:
            super().closeEditor(editor, hint)

    def flush(self) -> bool:
        """Hand over what an open cell holds. Returns whether nothing is left that cannot be read."""
        cell = self._open_cell()
        if cell is None:
            return True
        is_possible = not isinstance(cell, EntryCell) or cell.is_possible
        if is_possible:
            self.commitData(cell)
        self.closeEditor(cell, QAbstractItemDelegate.EndEditHint.NoHint)
        if not is_possible:
            cell.setFocus()  # the person is asked about it
        return is_possible

    def discard(self) -> None:
        """Let go of what was typed in a cell."""
        cell = self._open_cell()
        if cell is not None:
            self.closeEditor(cell, QAbstractItemDelegate.EndEditHint.RevertModelCache)

    def copy(self) -> None:
        """Copy the selected rows whole, tab-separated, with their header. The menu "Edit" looks for this name."""
        copy_rows(self, Column)

    def _return_to_cell(self) -> None:
        """Give the focus back to an open cell, unless it went to something beside the table."""
        cell = self._open_cell()
        if cell and (self.hasFocus() or self.viewport().hasFocus()):
            cell.setFocus()

    def _held_cell(self) -> EntryCell | None:
        """The open cell, if what it holds cannot be read."""
        cell = self._open_cell()
        return cell if isinstance(cell, EntryCell) and not cell.is_possible else None

    def _open_cell(self) -> LineEdit | None:
        editing = self.state() is QAbstractItemView.State.EditingState
        return self.viewport().findChild(LineEdit) if editing else None

    def _fit_rows(self, *_: object) -> None:
        """Rows have two lines; those with more chips are as high as their chips."""
        usual = self.verticalHeader().defaultSectionSize()
        for y in range(self.filter.rowCount()):
            labels = 1 + len(self.filter.index(y, 0).data(ROW_ROLE).labels)
            self.setRowHeight(y, max(usual, chips_height(labels) + theme.px(6)))

    def _fit_titles(self) -> None:
        """Give the titles what the other columns leave; where that is too little, some of these give way."""
        for column in _YIELDING:
            self.setColumnHidden(column, self._is_compact and column in _COMPACT)
        for column in _YIELDING:
            if self._room_for_titles() < theme.px(_LEAST_TITLE):
                self.setColumnHidden(column, True)
        self.setColumnWidth(Column.MEASURE, max(theme.px(_LEAST_TITLE), self._room_for_titles()))

    def _room_for_titles(self) -> int:
        others = (each for each in Column if each is not Column.MEASURE and not self.isColumnHidden(each))
        return self.viewport().width() - sum(self.columnWidth(each) for each in others)

    def _show_current(self) -> None:
        self.scrollTo(self.currentIndex())

    def _go(self, row: int, column: int) -> None:
        """Make a row current and the only selected one, whatever keys are held down."""
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(self.filter.index(row, column), flags)

    def _select(self, ids: set[str]) -> None:
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        for y in range(self.filter.rowCount()):
            if self._id(y) in ids:
                self.selectionModel().select(self.filter.index(y, 0), flags)

    def _id(self, row: int) -> str:
        return str(self.filter.index(row, 0).data(ID_ROLE))

    def _on_resized(self, column: int, before: int, width: int) -> None:
        """Remember a width that a person drags at the header; columns that come and go have a width of 0 in between."""
        header = self.horizontalHeader()
        assert isinstance(header, Header)
        if column == Column.MEASURE or not (header.is_held and before and width):
            return
        least = least_widths(self.measures)[Column(column)]
        if width < least:
            self.setColumnWidth(column, least)
        else:
            self._own_widths[Column(column)] = round(width / theme.scale())

    def _on_double_click(self, index: Index) -> None:
        if index.column() == Column.QUARTER:
            self.start_asked.emit()
        elif not index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.opened.emit(self._id(index.row()))
