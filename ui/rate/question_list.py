"""All questions about one subject as a table, with filters; level and target can be set in place."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
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
from ui.rate.question_model import Column, QuestionModel
from ui.rate.route import Spot
from ui.rate.rows import Filter
from ui.rate.steps import named, sign
from ui.widgets.cell_choice import CellChoice
from ui.widgets.choice import Choice
from ui.widgets.measuring import MeasuredTable
from ui.widgets.table import Header, Index, WrapDelegate, prepare
from ui.widgets.text import capital, secondary
from ui.workbench import Banner, Workbench

_GIVES_WAY = (Column.PREVIOUS, Column.NOTE, Column.EVIDENCE)
"""Columns that stand below the question where there is no room for all, the first first."""
_QUESTION_WIDTH, _LEVEL_WIDTH, _NOTE_WIDTH = 280, 150, 120
"""Of the question and the note the least before a column gives way, at 100 % text."""
_LEVEL_WIDTHS = (60, 600)
"""From and below which widths of the levels are taken up again, at 100 % text."""
_LEAST_WIDTH = 160
"""Of the question, once all of them have; below it the table scrolls sideways."""
_HIGHEST_NOTE = 64
"""At 100 % text: a long note is cut here, the question itself shows it whole."""


class StepDelegate(WrapDelegate):
    """Edits level and target with a list of the question's steps; a level may be unknown, too."""

    def __init__(self, model: QuestionModel, bench: Workbench, parent: QTableView) -> None:
        super().__init__(parent)
        self._model, self._language, self._terms = model, bench.language, bench.words.terms

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        question = self._model.row(index.row()).question
        items: list[tuple[Any, str]] = [
            (each.value, named(question, each, self._language)) for each in question.options
        ]
        if index.column() == Column.LEVEL:
            items.append((AnswerKind.UNKNOWN, capital(self._terms("answer_kind.unknown"))))
        box = CellChoice(items, self, parent)
        box.setPlaceholderText(index.data())
        box.setAccessibleName(self._model.headerData(index.column(), Qt.Orientation.Horizontal))
        return box

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        assert isinstance(editor, CellChoice)
        editor.begin_with(index.data(Qt.ItemDataRole.EditRole))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        assert isinstance(editor, CellChoice)
        if editor.chosen != index.data(Qt.ItemDataRole.EditRole):
            model.setData(index, editor.chosen, Qt.ItemDataRole.EditRole)


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
        self._natural: dict[Column, int] = {}
        """Widths of the columns that may give way, as they were last in view."""
        self.model = QuestionModel(bench, self)
        self.table = MeasuredTable({Column.NOTE: theme.px(_HIGHEST_NOTE)})
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("Questions"))
        prepare(self.table, stretch=Column.QUESTION)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.table.setItemDelegate(StepDelegate(self.model, bench, self.table))
        self.table.doubleClicked.connect(self._on_opened)
        self.table.installEventFilter(self)
        self.table.viewport().installEventFilter(self)
        self.table.horizontalHeader().setSectionResizeMode(Column.LEVEL, QHeaderView.ResizeMode.Interactive)
        self.table.horizontalHeader().resizeSection(Column.LEVEL, theme.px(_LEVEL_WIDTH))
        terms = bench.words.terms
        self.filter = Choice(
            [
                (Filter.ALL, self.tr("All questions")),
                (Filter.OPEN, capital(terms("answer_kind.open"))),
                (Filter.UNKNOWN, capital(terms("answer_kind.unknown"))),
                (Filter.WITHOUT_EVIDENCE, capital(terms("evidence.none"))),
                (Filter.BELOW_TARGET, self.tr("Below target")),
                (Filter.FAR_BELOW, self.tr("Far below target")),
                (Filter.KNOCK_OUT, self.tr("Knock-out criteria")),
                (Filter.FLAGGED, self.tr("⚑ Flagged for review")),
                (Filter.NOT_REVIEWED, self.tr("Not reviewed")),
            ]
        )
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
        width = self.table.horizontalHeader().sectionSize(Column.LEVEL)
        return {"filter": str(self.filter.chosen), "level": str(round(width / theme.scale()))}

    def restore_view(self, state: Mapping[str, str]) -> None:
        """Take up what `view_state` gave; a filter that would hide every question is left out once they are known."""
        self.filter.choose(state.get("filter", ""))
        self._is_filter_new = False
        width = state.get("level", "")
        if width.isdecimal() and int(width) in range(*_LEVEL_WIDTHS):
            self.table.horizontalHeader().resizeSection(Column.LEVEL, theme.px(int(width)))

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
            self.table.setCurrentIndex(self.model.index(place, Column.LEVEL))

    def shows(self, subject_id: str) -> bool:
        """Whether the questions in view are about this subject."""
        return self._spot is not None and self._spot.subject_id == subject_id

    def refresh(self, changed: Changed | None) -> None:
        if self._spot is None:
            return
        current = self.table.currentIndex()
        self.model.show(self._spot.subject_id, self.filter.chosen)
        if not self._is_filter_new and self.model.total:
            self._is_filter_new = True
            if not self.model.rowCount():
                self.filter.choose(Filter.ALL)
                self.model.show(self._spot.subject_id, Filter.ALL)
        self._share_width()
        if not self.table.currentIndex().isValid() and self.model.rowCount():
            row = min(max(current.row(), 0), self.model.rowCount() - 1)
            self.table.setCurrentIndex(self.model.index(row, Column.LEVEL))
        self.banner_wished.emit(self.banner)

    def show_all(self) -> None:
        self.filter.choose(Filter.ALL)
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
        """Enter opens the question; a digit or the letter of a level sets the level of the row, F2 chooses it."""
        index = self.table.currentIndex()
        if not index.isValid() or event.modifiers() not in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        ):
            return False
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_opened(index)
            return True
        if event.key() == Qt.Key.Key_F2 and not index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.table.setCurrentIndex(self.model.index(index.row(), Column.LEVEL))
            return False  # the table opens its current cell
        question, typed = self.model.row(index.row()).question, event.text().upper()
        values = [each.value for each in question.options]
        value = next((each for each in values if typed in (str(each), sign(question, each))), None)
        if value is not None and not self._bench.is_read_only:
            self.model.setData(self.model.index(index.row(), Column.LEVEL), value)
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
        for at in (Column.PREVIOUS, Column.EVIDENCE):
            if not self.table.isColumnHidden(at):
                self._natural[at] = header.sectionSize(at)
        self._natural[Column.NOTE] = theme.px(_NOTE_WIDTH)
        room = self.table.viewport().width() - sum(
            header.sectionSize(at) for at in (Column.NUMBER, Column.LEVEL, Column.TARGET)
        )
        below: tuple[Column, ...] = ()
        for at in _GIVES_WAY:
            if room - self._beside(below) >= theme.px(_QUESTION_WIDTH):
                break
            below = (*below, at)
        for at in _GIVES_WAY:
            if (at in below) != self.table.isColumnHidden(at):  # Qt would measure all rows again
                self.table.setColumnHidden(at, at in below)
        if Column.NOTE in below:
            header.set_widths({Column.QUESTION: max(room - self._beside(below), theme.px(_LEAST_WIDTH))})
        else:
            room -= self._beside((*below, Column.NOTE))
            question = max(room * 2 // 3, theme.px(_QUESTION_WIDTH))
            header.set_widths({Column.QUESTION: question, Column.NOTE: room - question})
        if self.model.put_below(below):
            self.table.resizeRowsToContents()

    def _beside(self, below: tuple[Column, ...]) -> int:
        """Pixels that the columns take which may give way, without those that have."""
        return sum(self._natural.get(at, 0) for at in _GIVES_WAY if at not in below)
