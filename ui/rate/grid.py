"""Fast entry: a table of services or processes, one key per answer; the question in full stands below it."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QHeaderView,
    QScrollArea,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from reifegrad.domain.answer import AnswerKind
from reifegrad.domain.survey import SubjectKind
from reifegrad.session import Changed, Facet
from ui import announce, theme
from ui.rate.grid_cell import CellDelegate, RowNames
from ui.rate.grid_model import REFUSED_ROLE, GridModel
from ui.rate.pasting import Pasting
from ui.rate.refused import RefusedLine
from ui.rate.route import Spot
from ui.rate.steps import named
from ui.widgets.buttons import button
from ui.widgets.table import prepare
from ui.widgets.text import flowing, secondary, strong
from ui.workbench import Workbench

_NAME_WIDTH = 260
_CELL_WIDTH = 56
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier, Qt.KeyboardModifier.ShiftModifier)


class Grid(QWidget):
    """Signals: spot_chosen when a cell is to be opened as a single question, add_asked for one more row."""

    spot_chosen = Signal(object)
    add_asked = Signal()

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._kind: SubjectKind | None = None
        self.model = GridModel(bench, self)
        self._pasting = Pasting(bench, self)
        self.table = GridTable(self.model)
        self.table.typed.connect(self._on_typed)
        self.table.cleared.connect(self._on_cleared)
        self.table.activated.connect(self._on_opened)
        self.table.setAccessibleName(self.tr("Answers as a table"))
        self.table.setMinimumHeight(theme.px(48))  # else large text makes it higher than a laptop's screen
        self.refused = RefusedLine()
        self.refused.cell_wished.connect(self._on_cell_wished)
        self._question = flowing(strong())
        self._steps = flowing(secondary())
        hint = flowing(
            secondary(
                self.tr(
                    "Type the level, “?” for not known, Delete to take an answer back. Enter opens the question, also "
                    "for “not applicable”, which needs a reason. Ctrl+V enters names and levels from a spreadsheet."
                )
            )
        )
        layout = self._layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(theme.GAP_WITHIN if theme.is_large() else theme.GAP_RELATED))
        self.table.setAccessibleDescription(hint.text())
        self.add_button = button(self.tr("Add …"), icon="add")
        self.add_button.clicked.connect(self.add_asked)
        line = QHBoxLayout()
        line.addWidget(self._in_full() if theme.is_large() else hint, 1)  # there the table needs the room
        line.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignTop)
        if theme.is_large():
            layout.addWidget(self.table, 1)
            layout.addWidget(self.refused)
            layout.addLayout(line)
        else:
            layout.addLayout(line)
            layout.addWidget(self.table, 1)
            layout.addWidget(self.refused)
            layout.addWidget(self._in_full())
        self.table.selectionModel().currentChanged.connect(self._on_current)

    def _in_full(self) -> QScrollArea:
        """The question with its steps; long ones scroll, so that the table keeps its room."""
        content = QWidget()
        content.setObjectName("scrolled")
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._question)
        column.addWidget(self._steps)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(content)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(self.tr("The question in full"))
        area.setFixedHeight(theme.px(40 if theme.is_large() else 132))
        return area

    def show_kind(self, kind: SubjectKind, spot: Spot | None, changed: Changed | None) -> None:
        """Show the subjects of a kind and stand at a spot; after a change only what it concerns is read anew."""
        is_one = changed is not None and changed.subject_id and changed.question_ids
        if changed and is_one and Facet.SUBJECTS not in changed.facets and kind is self._kind:
            self.model.follow(changed)
        else:
            self.model.show_kind(kind)
        self._kind = kind
        self.add_button.setEnabled(not self._bench.is_read_only)
        here = self.model.index_of(spot) if spot else QModelIndex()
        if changed is None or not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(here if here.isValid() else self.model.index(0, 0))
        self._show_question()
        self._show_refused()

    def go_to(self, spot: Spot) -> None:
        """Stand at a spot, if it is in the table."""
        here = self.model.index_of(spot)
        if here.isValid():
            self.table.setCurrentIndex(here)

    def paste(self) -> None:
        """Enter rows of a spreadsheet from the current cell on. The menu "Edit" looks for this name."""
        index = self.table.currentIndex()
        if self._kind is None:
            return
        first = self._pasting.paste(self._kind, max(index.row(), 0), max(index.column(), 0))
        here = self.model.index_of(Spot(first, self.model.question(self.model.index(0, 0)).id)) if first else index
        if here.isValid() and here != index:
            self.table.setCurrentIndex(here)

    def current_spot(self) -> Spot | None:
        index = self.table.currentIndex()
        return self.model.spot(index) if index.isValid() else None

    def _on_current(self, _current: QModelIndex, _before: QModelIndex) -> None:
        self._show_question()
        self._show_refused()

    def _show_question(self) -> None:
        index = self.table.currentIndex()
        self._question.setVisible(index.isValid())
        self._steps.setVisible(index.isValid())
        if index.isValid():
            question, language = self.model.question(index), self._bench.language
            self._question.setText(f"{question.id}  {question.text.in_language(language)}")
            steps = (
                f"{named(question, each, language)}: {each.descriptor.in_language(language)}"
                for each in question.options
            )
            self._steps.setText("\n".join(steps))

    def _on_typed(self, index: QModelIndex, typed: str) -> None:
        if self._bench.is_read_only:
            return
        if not self.model.means(index, typed):
            self._refuse(index, typed)
        elif self.model.type_in(index, typed):
            announce.say(self.table, self.model.in_words(index))
            self.table.go_on(index)
            self._show_refused()

    def _refuse(self, index: QModelIndex, typed: str) -> None:
        """Mark the cell and go on: who types from a sheet without looking up has every other answer at its place."""
        self.model.refuse(index, typed)
        QApplication.beep()
        announce.say(self.table, self.model.in_words(index))
        self._show_refused()
        self._layout.activate()  # the line below takes its room now, and the cell that follows is brought into view
        self.table.go_on(index)

    def _show_refused(self) -> None:
        """Say why the current cell is marked, or else the one that was marked last."""
        here, cells = self.table.currentIndex(), self.model.refused
        shown = here if here in cells else next(reversed(cells), here)
        self.refused.tell(cells, here, str(shown.data(REFUSED_ROLE) or ""))

    def _on_cell_wished(self, index: QModelIndex) -> None:
        self.table.setCurrentIndex(index)
        self.table.setFocus()

    def _on_cleared(self, index: QModelIndex) -> None:
        if self._bench.is_read_only:
            return
        self.model.forget_refusal(index)
        self._show_refused()
        if self.model.answer(index).kind is not AnswerKind.OPEN:
            self.model.clear(index)

    def _on_opened(self, index: QModelIndex) -> None:
        self.spot_chosen.emit(self.model.spot(index))


class GridTable(QTableView):
    """Signals: typed (index, sign), cleared (index)."""

    typed = Signal(QModelIndex, str)
    cleared = Signal(QModelIndex)

    def __init__(self, model: GridModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        prepare(self)
        self.setItemDelegate(CellDelegate(self))
        self.setShowGrid(True)
        self.setWordWrap(False)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectItems)
        self.setVerticalHeader(RowNames(self))
        columns, names = self.horizontalHeader(), self.verticalHeader()
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        columns.setDefaultSectionSize(theme.px(_CELL_WIDTH))
        names.show()
        names.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        names.setDefaultSectionSize(theme.px(32))
        names.setMinimumWidth(theme.px(_NAME_WIDTH))
        names.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Names may take what the columns leave."""
        super().resizeEvent(event)
        names = self.verticalHeader()
        bar = self.verticalScrollBar().sizeHint().width()
        free = self.width() - self.horizontalHeader().length() - bar - 2 * self.frameWidth()
        names.setMaximumWidth(max(free, names.minimumWidth()))

    def go_on(self, index: QModelIndex) -> None:
        """Stand at the next cell: to the right, then at the beginning of the next row."""
        at_end = index.column() == self.model().columnCount() - 1
        row, column = (index.row() + 1, 0) if at_end else (index.row(), index.column() + 1)
        if row < self.model().rowCount():
            self.setCurrentIndex(self.model().index(row, column))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index, typed = self.currentIndex(), event.text().strip()
        if not index.isValid() or event.modifiers() not in _PLAIN:
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.cleared.emit(index)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.activated.emit(index)
        elif typed and typed.isprintable():
            self.typed.emit(index, typed.upper())
        else:
            super().keyPressEvent(event)
