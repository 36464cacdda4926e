"""The questions that differ between two versions, as a table."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHeaderView, QTableWidgetItem, QWidget

from reifegrad.domain.revision import Fate
from reifegrad.domain.text import Language
from ui import theme
from ui.revise import words
from ui.widgets.table import ReadTable

_TOPIC, _DIFFERENCE = 1, 2


class QuestionTable(ReadTable):
    """Signals: chosen, when another question is in view."""

    chosen = Signal()

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        header = (
            self.tr("Question"),
            self.tr("Topic"),
            self.tr("What differs"),
            self.tr("Kept", "answers"),
            self.tr("Choice"),
        )
        super().__init__(header, (), stretch=_TOPIC, parent=parent)
        self.setAccessibleName(self.tr("Questions that differ"))
        self.setMinimumHeight(theme.px(160 if theme.is_large() else 112))  # with large text the page scrolls anyway
        if theme.is_large():  # room for the topic
            self.horizontalHeader().setSectionResizeMode(_DIFFERENCE, QHeaderView.ResizeMode.Fixed)
            self.setColumnWidth(_DIFFERENCE, theme.px(126))
        self._language: Language = language
        self._fates: Sequence[Fate] = ()
        self.currentCellChanged.connect(self._on_cell)

    @property
    def fate(self) -> Fate | None:
        """The one of the question in view."""
        return self._fates[self.currentRow()] if 0 <= self.currentRow() < len(self._fates) else None

    def show_fates(self, fates: Sequence[Fate]) -> None:
        """Show what becomes of the answers; the question in view stays, as far as it is among them."""
        at, before = self.currentRow(), self.currentColumn()
        same = [each.change.question_id for each in fates] == [each.change.question_id for each in self._fates]
        self._fates = fates
        self.blockSignals(True)
        self.setRowCount(len(fates))
        for y, fate in enumerate(fates):
            for x, text in enumerate(self._texts(fate)):
                item = self.item(y, x)
                if item is None:
                    self.setItem(y, x, QTableWidgetItem(text))
                else:
                    item.setText(text)
        if fates:
            self.setCurrentCell(at if same else 0, max(before, 0) if same else 0)
        self.blockSignals(False)

    def choose(self, question_id: str) -> None:
        """Bring a question into view; raises ValueError if it does not differ."""
        self.setCurrentCell([each.change.question_id for each in self._fates].index(question_id), 0)

    def _texts(self, fate: Fate) -> tuple[str, ...]:
        question = fate.change.before or fate.change.after
        assert question is not None  # a change has at least one side
        return (
            question.id,
            question.topic.in_language(self._language),
            words.difference(fate.change.difference),
            words.answers(fate),
            words.choice(fate),
        )

    def _on_cell(self, row: int, _column: int, before: int, _before_column: int) -> None:
        if row != before:
            self.scrollTo(self.currentIndex())
            self.chosen.emit()
