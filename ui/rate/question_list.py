"""All questions about one subject as a table, with filters; level and target can be set in place."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from reifegrad.domain.answer import AnswerKind
from reifegrad.session import Changed
from ui import i18n, theme
from ui.area import ActiveFilter
from ui.rate.route import Spot
from ui.rate.rows import Filter, Row, rows
from ui.rate.steps import named, sign
from ui.widgets.measuring import MeasuredTable
from ui.widgets.table import Header, WrapDelegate, prepare
from ui.widgets.text import capital, plain_tip, secondary
from ui.workbench import Banner, Workbench

Index = QModelIndex | QPersistentModelIndex
_NUMBER, _QUESTION, _LEVEL, _TARGET, _PREVIOUS, _EVIDENCE, _NOTE = range(7)
_GIVES_WAY = (_PREVIOUS, _NOTE, _EVIDENCE)
"""Columns that stand below the question where there is no room for all, the first first."""
_QUESTION_WIDTH, _LEVEL_WIDTH, _NOTE_WIDTH = 280, 150, 120
"""Of the question and the note the least before a column gives way, at 100 % text."""
_LEVEL_WIDTHS = (60, 600)
"""From and below which widths of the levels are taken up again, at 100 % text."""
_LEAST_WIDTH = 160
"""Of the question, once all of them have; below it the table scrolls sideways."""
_HIGHEST_NOTE = 64
"""At 100 % text: a long note is cut here, the question itself shows it whole."""


class QuestionModel(QAbstractTableModel):
    """Rows of one subject that pass the filter. Setting a level or a target writes it through the session."""

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._subject_id = ""
        self._filter = Filter.ALL
        self._below: tuple[int, ...] = ()
        self._all: list[Row] = []
        self._rows: list[Row] = []
        self._header = (
            self.tr("No."),
            self.tr("Question"),
            self.tr("Level"),
            self.tr("Target"),
            self.tr("Previously"),
            self.tr("Evidence"),
            self.tr("Note"),
        )

    @property
    def total(self) -> int:
        return len(self._all)

    def show(self, subject_id: str, filter: Filter) -> None:
        """Read the subject anew. The rows stay where they are if only their content differs."""
        all_rows = rows(self._bench, subject_id)
        shown = [each for each in all_rows if each.matches(filter)]
        same = [each.spot for each in shown] == [each.spot for each in self._rows]
        self._subject_id, self._filter, self._all = subject_id, filter, all_rows
        if same and shown:
            self._rows = shown
            self.dataChanged.emit(self.index(0, 0), self.index(len(shown) - 1, len(self._header) - 1))
            return
        self.beginResetModel()
        self._rows = shown
        self.endResetModel()

    def put_below(self, columns: tuple[int, ...]) -> bool:
        """Tell what stands in these columns in a line below the question, because there is no room for them.

        Returns whether they are others than before.
        """
        if columns == self._below:
            return False
        self._below = columns
        if self._rows:
            self.dataChanged.emit(self.index(0, _QUESTION), self.index(len(self._rows) - 1, _QUESTION))
        return True

    def row(self, number: int) -> Row:
        return self._rows[number]

    def place_of(self, spot: Spot) -> int:
        """The row of a spot, -1 if the filter hides it."""
        return next((number for number, each in enumerate(self._rows) if each.spot == spot), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - the signature of Qt
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._header)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return self._header[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._text(row, index.column())
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == (_QUESTION if _NOTE in self._below else _NOTE):
            return plain_tip(row.answer.note)  # the whole of it: the row is no higher than the question
        if role == Qt.ItemDataRole.EditRole:
            return row.target if index.column() == _TARGET else row.level
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() in (_LEVEL, _TARGET) and not self._bench.is_read_only:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or value is None:
            return False
        row, session = self._rows[index.row()], self._bench.session
        if index.column() == _LEVEL and value == AnswerKind.UNKNOWN:
            return self._bench.attempt(partial(session.mark_unknown, row.spot.subject_id, row.spot.question_id))
        if index.column() == _LEVEL:
            return self._bench.attempt(partial(session.rate, row.spot.subject_id, row.spot.question_id, value))
        assessment_id = self._bench.assessment_id
        if value == row.question.target:
            return self._bench.attempt(partial(session.clear_target, assessment_id, row.spot.question_id))
        return self._bench.attempt(partial(session.set_target, assessment_id, row.spot.question_id, value))

    def _text(self, row: Row, column: int) -> str:
        text = self._cell(row, column)
        return "\n".join(filter(None, (text, self._rest(row)))) if column == _QUESTION else text

    def _rest(self, row: Row) -> str:
        """What the columns say that are below the question."""
        said = {each: self._cell(row, each) for each in self._below}
        if said.get(_PREVIOUS):
            said[_PREVIOUS] = self.tr("previously {0}").format(said[_PREVIOUS])
        if said.get(_NOTE):
            said[_NOTE] = self.tr("with a note")
        return " · ".join(filter(None, said.values()))

    def _cell(self, row: Row, column: int) -> str:
        match column:
            case _ if column == _NUMBER:
                return f"{row.spot.question_id} ⚑" if row.mark.flagged else row.spot.question_id
            case _ if column == _QUESTION:
                return row.question.text.in_language(self._bench.language)
            case _ if column == _LEVEL:
                return self._level(row)
            case _ if column == _TARGET:
                return sign(row.question, row.target)
            case _ if column == _PREVIOUS:
                return "" if row.previous is None or row.answer.value is None else sign(row.question, row.previous)
            case _ if column == _EVIDENCE and row.answer.kind is AnswerKind.VALUE:
                return self._bench.words.terms(f"evidence.{row.answer.evidence}")
            case _ if column == _NOTE:
                return row.answer.note.replace("\n", " ")
        return ""

    def _level(self, row: Row) -> str:
        value = row.answer.value
        if value is None:
            return self._bench.words.terms(f"answer_kind.{row.answer.kind}")
        option = row.question.option(value)
        return named(row.question, option, self._bench.language) if option else sign(row.question, value)


class StepDelegate(WrapDelegate):
    """Edits level and target with a list of the question's steps; a level may be unknown, too."""

    def __init__(self, model: QuestionModel, bench: Workbench, parent: QTableView) -> None:
        super().__init__(parent)
        self._model, self._language, self._terms = model, bench.language, bench.words.terms

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        box = QComboBox(parent)
        row = self._model.row(index.row())
        for each in row.question.options:
            box.addItem(named(row.question, each, self._language), each.value)
        if index.column() == _LEVEL:
            box.addItem(capital(self._terms("answer_kind.unknown")), AnswerKind.UNKNOWN)
            box.setPlaceholderText(index.data())
        box.setAccessibleName(self._model.headerData(index.column(), Qt.Orientation.Horizontal))
        box.activated.connect(self._on_chosen)
        return box

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        assert isinstance(editor, QComboBox)
        editor.setCurrentIndex(editor.findData(index.data(Qt.ItemDataRole.EditRole)))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        assert isinstance(editor, QComboBox)
        if editor.currentData() != index.data(Qt.ItemDataRole.EditRole):
            model.setData(index, editor.currentData(), Qt.ItemDataRole.EditRole)

    def _on_chosen(self) -> None:
        editor = self.sender()
        assert isinstance(editor, QComboBox)
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)


class QuestionList(QWidget):
    """Signals: spot_chosen when a row is to be opened; banner_wished (Banner or None) about hidden questions."""

    spot_chosen = Signal(object)
    banner_wished = Signal(object)

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._spot: Spot | None = None
        self._is_filter_new = True
        """Whether the filter was chosen since the file was opened."""
        self._natural: dict[int, int] = {}
        """Widths of the columns that may give way, as they were last in view."""
        self.model = QuestionModel(bench, self)
        self.table = MeasuredTable({_NOTE: theme.px(_HIGHEST_NOTE)})
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("Questions"))
        prepare(self.table, stretch=_QUESTION)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.table.setItemDelegate(StepDelegate(self.model, bench, self.table))
        self.table.doubleClicked.connect(self._on_opened)
        self.table.installEventFilter(self)
        self.table.viewport().installEventFilter(self)
        self.table.horizontalHeader().setSectionResizeMode(_LEVEL, QHeaderView.ResizeMode.Interactive)
        self.table.horizontalHeader().resizeSection(_LEVEL, theme.px(_LEVEL_WIDTH))
        self.filter = QComboBox()
        terms = bench.words.terms
        for each, text in (
            (Filter.ALL, self.tr("All questions")),
            (Filter.OPEN, capital(terms("answer_kind.open"))),
            (Filter.UNKNOWN, capital(terms("answer_kind.unknown"))),
            (Filter.WITHOUT_EVIDENCE, capital(terms("evidence.none"))),
            (Filter.BELOW_TARGET, self.tr("Below target")),
            (Filter.FAR_BELOW, self.tr("Far below target")),
            (Filter.KNOCK_OUT, self.tr("Knock-out criteria")),
            (Filter.FLAGGED, self.tr("⚑ Flagged for review")),
            (Filter.NOT_REVIEWED, self.tr("Not reviewed")),
        ):
            self.filter.addItem(text, each)
        self.filter.activated.connect(self._on_filter)
        caption = QLabel(self.tr("Sho&w"))
        caption.setBuddy(self.filter)
        hint = secondary(self.tr("Enter opens a question, F2 changes level or target."))
        row = QHBoxLayout()
        row.setSpacing(theme.px(theme.GAP_RELATED))
        row.addWidget(caption)
        row.addWidget(self.filter)
        self.table.setAccessibleDescription(hint.text())
        if theme.is_large():  # there the table needs the room
            row.addStretch()
        else:
            row.addWidget(hint, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(theme.GAP_RELATED))
        layout.addLayout(row)
        layout.addWidget(self.table)

    def view_state(self) -> Mapping[str, str]:
        """The filter, and the width of the levels in pixels at 100 %."""
        width = self.table.horizontalHeader().sectionSize(_LEVEL)
        return {"filter": str(self.filter.currentData()), "level": str(round(width / theme.scale()))}

    def restore_view(self, state: Mapping[str, str]) -> None:
        """Take up what `view_state` gave; a filter that would hide every question is left out once they are known."""
        self.filter.setCurrentIndex(max(self.filter.findData(state.get("filter", "")), 0))
        self._is_filter_new = False
        width = state.get("level", "")
        if width.isdecimal() and int(width) in range(*_LEVEL_WIDTHS):
            self.table.horizontalHeader().resizeSection(_LEVEL, theme.px(int(width)))

    @property
    def banner(self) -> Banner | None:
        """What to say while the filter hides questions."""
        shown, total = self._shown
        if shown == total:
            return None
        text = self.tr("You see {0} of {1} questions.").format(i18n.count(shown), i18n.count(total))
        return Banner(text, "info", self.tr("Show all"), self.show_all)

    @property
    def active_filter(self) -> ActiveFilter | None:
        """What the status bar says while the filter hides questions."""
        shown, total = self._shown
        if shown == total:
            return None
        text = self.tr("{0} of {1} questions").format(i18n.count(shown), i18n.count(total))
        return ActiveFilter(text, self.show_all)

    @property
    def _shown(self) -> tuple[int, int]:
        """How many questions are shown, and how many there are."""
        return self.model.rowCount(), self.model.total

    def show_spot(self, spot: Spot) -> None:
        """Show the questions of the spot's subject and go to the spot."""
        self._spot = spot
        self.refresh(None)
        place = self.model.place_of(spot)
        if place >= 0:
            self.table.setCurrentIndex(self.model.index(place, _LEVEL))

    def shows(self, subject_id: str) -> bool:
        """Whether the questions in view are about this subject."""
        return self._spot is not None and self._spot.subject_id == subject_id

    def refresh(self, changed: Changed | None) -> None:
        if self._spot is None:
            return
        current = self.table.currentIndex()
        self.model.show(self._spot.subject_id, Filter(self.filter.currentData()))
        if not self._is_filter_new and self.model.total:
            self._is_filter_new = True
            if not self.model.rowCount():
                self.filter.setCurrentIndex(0)
                self.model.show(self._spot.subject_id, Filter.ALL)
        self._share_width()
        if not self.table.currentIndex().isValid() and self.model.rowCount():
            row = min(max(current.row(), 0), self.model.rowCount() - 1)
            self.table.setCurrentIndex(self.model.index(row, _LEVEL))
        self.banner_wished.emit(self.banner)

    def show_all(self) -> None:
        self.filter.setCurrentIndex(0)
        self.refresh(None)

    def current_spot(self) -> Spot | None:
        index = self.table.currentIndex()
        return self.model.row(index.row()).spot if index.isValid() else self._spot

    def eventFilter(self, watched: object, event: object) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QKeyEvent.Type.KeyPress and watched is self.table:
            return self._on_key(event)
        if isinstance(event, QResizeEvent) and watched is self.table.viewport():  # which is what the columns part
            self._share_width()
        return False

    def _on_key(self, event: QKeyEvent) -> bool:
        """Enter opens the question; a digit or the letter of a level sets the level of the row."""
        index = self.table.currentIndex()
        if not index.isValid() or event.modifiers() not in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        ):
            return False
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_opened(index)
            return True
        question, typed = self.model.row(index.row()).question, event.text().upper()
        values = [each.value for each in question.options]
        value = next((each for each in values if typed in (str(each), sign(question, each))), None)
        if value is not None and not self._bench.is_read_only:
            self.model.setData(self.model.index(index.row(), _LEVEL), value)
            return True
        return False

    def _on_opened(self, index: QModelIndex) -> None:
        self.spot_chosen.emit(self.model.row(index.row()).spot)

    def _on_filter(self) -> None:
        self.refresh(None)

    def _share_width(self) -> None:
        """Two thirds of what the short columns leave go to the question.

        Where that is too little, columns give way one by one, and the question tells what they say.
        """
        header = self.table.horizontalHeader()
        assert isinstance(header, Header)
        for at in (_PREVIOUS, _EVIDENCE):
            if not self.table.isColumnHidden(at):
                self._natural[at] = header.sectionSize(at)
        self._natural[_NOTE] = theme.px(_NOTE_WIDTH)
        room = self.table.viewport().width() - sum(header.sectionSize(at) for at in (_NUMBER, _LEVEL, _TARGET))
        below: tuple[int, ...] = ()
        for at in _GIVES_WAY:
            if room - self._beside(below) >= theme.px(_QUESTION_WIDTH):
                break
            below = (*below, at)
        for at in _GIVES_WAY:
            if (at in below) != self.table.isColumnHidden(at):  # Qt would measure all rows again
                self.table.setColumnHidden(at, at in below)
        if _NOTE in below:
            header.set_widths({_QUESTION: max(room - self._beside(below), theme.px(_LEAST_WIDTH))})
        else:
            room -= self._beside((*below, _NOTE))
            question = max(room * 2 // 3, theme.px(_QUESTION_WIDTH))
            header.set_widths({_QUESTION: question, _NOTE: room - question})
        if self.model.put_below(below):
            self.table.resizeRowsToContents()

    def _beside(self, below: tuple[int, ...]) -> int:
        """Pixels that the columns take which may give way, without those that have."""
        return sum(self._natural.get(at, 0) for at in _GIVES_WAY if at not in below)
