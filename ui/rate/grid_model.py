"""Subjects of one kind against their questions, a cell each: for entering many answers quickly."""

from functools import partial
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from reifegrad.domain.answer import Answer, AnswerKind
from reifegrad.domain.shown import visible
from reifegrad.domain.survey import Question, SubjectKind
from reifegrad.domain.workspace import Subject
from reifegrad.report import tokens
from reifegrad.session import Changed
from ui import theme
from ui.rate.route import Spot
from ui.rate.steps import level_of, named, sign
from ui.widgets.rows import NO_INDEX
from ui.widgets.table import Index
from ui.widgets.text import plain_tip
from ui.workbench import Workbench

REFUSED_ROLE = Qt.ItemDataRole.UserRole + 1
"""Why the last sign that was typed into a cell was not taken; empty if it was."""
_OTHERS = {AnswerKind.UNKNOWN: "?", AnswerKind.OPEN: "–"}


class GridModel(QAbstractTableModel):
    """A row per subject, a column per question; cells are written through the session as they are typed."""

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._subjects: tuple[Subject, ...] = ()
        self._questions: tuple[Question, ...] = ()
        self._refused: dict[Spot, str] = {}
        """The sign that was typed last where it is no answer, until there is one; the latest at the end."""

    def show_kind(self, kind: SubjectKind) -> None:
        """Show all subjects of a kind with the questions that are asked about it."""
        session, id = self._bench.session, self._bench.assessment_id
        subjects = tuple(each for each in session.subjects(id) if each.kind is kind)
        questions = tuple(each for each in session.asked(id).questions_for(kind) if each.options)
        if (subjects, questions) == (self._subjects, self._questions):
            if subjects and questions:
                self.dataChanged.emit(self.index(0, 0), self.index(len(subjects) - 1, len(questions) - 1))
            return
        self.beginResetModel()
        self._subjects, self._questions = subjects, questions
        self.endResetModel()

    def follow(self, changed: Changed) -> None:
        """Show one subject's answers anew."""
        for each in changed.question_ids:
            self._refused.pop(Spot(changed.subject_id or "", each), None)
        row = next((at for at, each in enumerate(self._subjects) if each.id == changed.subject_id), -1)
        if row >= 0:
            self.dataChanged.emit(self.index(row, 0), self.index(row, len(self._questions) - 1))

    def spot(self, index: Index) -> Spot:
        return Spot(self._subjects[index.row()].id, self._questions[index.column()].id)

    def question(self, index: Index) -> Question:
        return self._questions[index.column()]

    def answer(self, index: Index) -> Answer:
        return self._bench.session.answer(*self._place(index))

    def index_of(self, spot: Spot) -> QModelIndex:
        """The cell of a spot; an invalid one if it is not here."""
        row = next((at for at, each in enumerate(self._subjects) if each.id == spot.subject_id), -1)
        column = next((at for at, each in enumerate(self._questions) if each.id == spot.question_id), -1)
        return self.index(row, column) if row >= 0 and column >= 0 else QModelIndex()

    def means(self, index: Index, typed: str) -> bool:
        """Whether a sign is an answer here: that of a level, or "?" for not known."""
        return typed == "?" or self._level(index, typed) is not None

    def type_in(self, index: Index, typed: str) -> bool:
        """Take an answer by its sign, see `means`. Returns whether it was stored."""
        session, value = self._bench.session, self._level(index, typed)
        self.forget_refusal(index)
        if typed == "?":
            return self._bench.attempt(partial(session.mark_unknown, *self._place(index)))
        return value is not None and self._bench.attempt(partial(session.rate, *self._place(index), value))

    def refuse(self, index: Index, typed: str) -> None:
        """Mark a cell as one that did not take what was typed, see `means`."""
        self.forget_refusal(index)
        self._refused[self.spot(index)] = typed
        self.dataChanged.emit(index, index)

    def forget_refusal(self, index: Index) -> None:
        """Take the mark of a cell away, if it has one."""
        if self._refused.pop(self.spot(index), None) is not None:
            self.dataChanged.emit(index, index)

    @property
    def refused(self) -> tuple[QModelIndex, ...]:
        """The marked cells in view, the latest at the end."""
        return tuple(index for each in self._refused if (index := self.index_of(each)).isValid())

    def clear(self, index: Index) -> bool:
        return self._bench.attempt(partial(self._bench.session.clear_answer, *self._place(index)))

    # what Qt asks

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._subjects)

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._questions)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return self._sign(index)
            case Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignCenter
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return self.in_words(index)
            case Qt.ItemDataRole.BackgroundRole | Qt.ItemDataRole.ForegroundRole:
                return self._tint(index, role)
            case _ if role == REFUSED_ROLE:
                return self._refusal(index)
        return None

    def in_words(self, index: Index) -> str:
        """Subject, question and answer of a cell, as a screen reader says it."""
        subject, question = self._subjects[index.row()], self.question(index)
        topic = question.topic.in_language(self._bench.language)
        words = f"{visible(subject.name)}, {question.id} {topic}: {self._answer_in_words(index)}"
        return plain_tip(". ".join(filter(None, (words, self._refusal(index)))))

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal:
            question = self._questions[section]
            if role == Qt.ItemDataRole.DisplayRole:
                return question.id
            if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
                return plain_tip(f"{question.id} {question.text.in_language(self._bench.language)}")
        elif role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            name = visible(self._subjects[section].name)
            return name if role == Qt.ItemDataRole.DisplayRole else plain_tip(name)
        return None

    def _level(self, index: Index, typed: str) -> int | None:
        return level_of(self.question(index), typed)

    def _place(self, index: Index) -> tuple[str, str]:
        spot = self.spot(index)
        return spot.subject_id, spot.question_id

    def _sign(self, index: Index) -> str:
        answer = self.answer(index)
        if answer.value is not None:
            return sign(self.question(index), answer.value)
        return _OTHERS.get(answer.kind) or self.tr("n/a")

    def _tint(self, index: Index, role: int) -> QColor | None:
        """The colour of a level, darker from low to high; its sign says the same."""
        answer, question = self.answer(index), self.question(index)
        if answer.value is None:
            return None
        step = [each.value for each in question.options].index(answer.value)
        fill, ink = tokens.ramp(step, len(question.options))
        return theme.colour(fill if role == Qt.ItemDataRole.BackgroundRole else ink)

    def _refusal(self, index: Index) -> str:
        typed, question = self._refused.get(self.spot(index)), self.question(index)
        if typed is None:
            return ""
        signs = ", ".join(sign(question, each.value) for each in question.options)
        return self.tr("“{0}” was not taken: {1} has the levels {2}.").format(visible(typed), question.id, signs)

    def _answer_in_words(self, index: Index) -> str:
        answer, question = self.answer(index), self.question(index)
        option = question.option(answer.value) if answer.value is not None else None
        if option:
            return named(question, option, self._bench.language)
        return self._bench.words.terms(f"answer_kind.{answer.kind}")
