"""The questions about one subject as rows of a table."""

from enum import IntEnum
from functools import partial
from typing import Any

from PySide6.QtCore import QAbstractTableModel, Qt
from PySide6.QtWidgets import QWidget

from reifegrad.domain.answer import AnswerKind
from ui.rate.route import Spot
from ui.rate.rows import Filter, Row, rows
from ui.rate.steps import named, sign
from ui.widgets.rows import NO_INDEX
from ui.widgets.table import Index
from ui.widgets.text import plain_tip
from ui.workbench import Workbench


class Column(IntEnum):
    NUMBER = 0
    QUESTION = 1
    LEVEL = 2
    TARGET = 3
    PREVIOUS = 4
    EVIDENCE = 5
    NOTE = 6


class QuestionModel(QAbstractTableModel):
    """Rows of one subject that pass the filter. Setting a level or a target writes it through the session."""

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._subject_id = ""
        self._filter = Filter.ALL
        self._below: tuple[Column, ...] = ()
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

    def put_below(self, columns: tuple[Column, ...]) -> bool:
        """Tell what stands in these columns in a line below the question, because there is no room for them.

        Returns whether they are others than before.
        """
        if columns == self._below:
            return False
        self._below = columns
        if self._rows:
            self.dataChanged.emit(self.index(0, Column.QUESTION), self.index(len(self._rows) - 1, Column.QUESTION))
        return True

    def row(self, number: int) -> Row:
        return self._rows[number]

    def place_of(self, spot: Spot) -> int:
        """The row of a spot, -1 if the filter hides it."""
        return next((number for number, each in enumerate(self._rows) if each.spot == spot), -1)

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NO_INDEX) -> int:
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
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == self._column_of_notes:
            return plain_tip(row.answer.note)  # the whole of it: the row is no higher than the question
        if role == Qt.ItemDataRole.EditRole:
            return row.target if index.column() == Column.TARGET else row.level
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() in (Column.LEVEL, Column.TARGET) and not self._bench.is_read_only:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or value is None:
            return False
        row, session = self._rows[index.row()], self._bench.session
        if index.column() == Column.LEVEL and value == AnswerKind.UNKNOWN:
            return self._bench.attempt(partial(session.mark_unknown, row.spot.subject_id, row.spot.question_id))
        if index.column() == Column.LEVEL:
            return self._bench.attempt(partial(session.rate, row.spot.subject_id, row.spot.question_id, value))
        assessment_id = self._bench.assessment_id
        if value == row.question.target:
            return self._bench.attempt(partial(session.clear_target, assessment_id, row.spot.question_id))
        return self._bench.attempt(partial(session.set_target, assessment_id, row.spot.question_id, value))

    @property
    def _column_of_notes(self) -> Column:
        """Where a note is shown, or that there is one."""
        return Column.QUESTION if Column.NOTE in self._below else Column.NOTE

    def _text(self, row: Row, column: int) -> str:
        text = self._cell(row, column)
        return "\n".join(filter(None, (text, self._rest(row)))) if column == Column.QUESTION else text

    def _rest(self, row: Row) -> str:
        """What the columns say that are below the question."""
        said = {each: self._cell(row, each) for each in self._below}
        if said.get(Column.PREVIOUS):
            said[Column.PREVIOUS] = self.tr("previously {0}").format(said[Column.PREVIOUS])
        if said.get(Column.NOTE):
            said[Column.NOTE] = self.tr("with a note")
        return " · ".join(filter(None, said.values()))

    def _cell(self, row: Row, column: int) -> str:
        match column:
            case Column.NUMBER:
                return f"{row.spot.question_id} ⚑" if row.mark.flagged else row.spot.question_id
            case Column.QUESTION:
                return row.question.text.in_language(self._bench.language)
            case Column.LEVEL:
                return self._level(row)
            case Column.TARGET:
                return sign(row.question, row.target)
            case Column.PREVIOUS:
                return "" if row.previous is None or row.answer.value is None else sign(row.question, row.previous)
            case Column.EVIDENCE if row.answer.kind is AnswerKind.VALUE:
                return self._bench.words.terms(f"evidence.{row.answer.evidence}")
            case Column.NOTE:
                return row.answer.note.replace("\n", " ")
        return ""

    def _level(self, row: Row) -> str:
        value = row.answer.value
        if value is None:
            return self._bench.words.terms(f"answer_kind.{row.answer.kind}")
        option = row.question.option(value)
        return named(row.question, option, self._bench.language) if option else sign(row.question, value)
