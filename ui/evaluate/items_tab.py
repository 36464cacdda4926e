"""Fragen: how people answered each question of a dimension, or why that is not told."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QBoxLayout, QWidget

from reifegrad.domain.score import ItemScore
from reifegrad.report import format
from reifegrad.report.staff_model import ItemRow, StaffDimensionRow
from reifegrad.report.told import Told
from ui import dialogs, theme
from ui.evaluate.spread_view import SpreadView
from ui.evaluate.staff_page import StaffPage, order
from ui.widgets.buttons import button
from ui.widgets.rows import Cell, Row, RowsView
from ui.widgets.text import Heading, body, secondary
from ui.workbench import Workbench

BESIDES = "besides"
"""In the list of dimensions: what is asked besides the index."""


_MEAN, _FAVOURABLE = 3, 4
"""Columns of the table of questions."""


class ItemsTab(StaffPage):
    id = "items"

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self._note = body()
        self.spread = SpreadView(bench)
        self.spread.view.chart.activated.connect(self._choose)
        self.table = RowsView(
            (
                self.tr("No."),
                self.tr("Question"),
                self.tr("People"),
                self.tr("Mean"),
                self.tr("Favourable"),
                self.tr("Agreement"),
            )
        )
        self.table.asked.connect(self._explain_figure)
        self.table.chosen.connect(self._show_item)
        self._title = Heading(level=2)
        self._text = body()
        self._remark = secondary()
        self.ask = button(self.tr("How is the mean calculated?"), kind="quiet")
        self.ask.clicked.connect(self._on_ask)
        self.answers = RowsView((self.tr("Answer"), self.tr("Counts as"), self.tr("People")), stretch=0)
        head = QBoxLayout(theme.direction())
        head.addWidget(self._title, 1)
        head.addWidget(self.ask, 0, Qt.AlignmentFlag.AlignLeft)
        for widget in (self._note, self.spread, self.table):
            self.column.addWidget(widget)
        self.column.addLayout(head)
        for widget in (self._text, self._remark, self.answers):
            self.column.addWidget(widget)
        self.column.addStretch()

    @classmethod
    def title(cls) -> str:
        return QCoreApplication.translate("ItemsTab", "Questions")

    @classmethod
    def besides(cls) -> str:
        """What questions outside the index are called."""
        return QCoreApplication.translate("ItemsTab", "Besides the index")

    def dimensions(self) -> Sequence[tuple[str, str]]:
        besides = [(BESIDES, self.besides())] if self.section.outcomes else []
        return [*super().dimensions(), *besides]

    @property
    def total(self) -> int:
        return len(self.section.dimensions)

    def refresh(self) -> None:
        shown = self._shown
        self._note.setText("\n".join(dict.fromkeys(each.items_note for each in shown if each.items_note)))
        self._note.setVisible(bool(self._note.text()))
        self.spread.setVisible(bool(shown))
        if shown:
            self.show_spread(self.spread, whole=False)
        chosen = dict(self.dimensions()).get(self.dimension_id)
        name = self.tr("Questions of {0}").format(chosen) if chosen else self.tr("All questions")
        self.table.setAccessibleName(name)
        self.table.show_rows([self._row(each) for each in self._items()])
        self._show_item()

    @property
    def _shown(self) -> Sequence[StaffDimensionRow]:
        return [each for each in self.section.dimensions if self.dimension_id in ("", each.id)]

    def _items(self) -> Sequence[ItemRow]:
        """The questions that are shown now."""
        besides = self.section.outcomes if self.dimension_id in ("", BESIDES) else ()
        return [*(item for each in self._shown for item in each.items), *besides]

    def _row(self, row: ItemRow) -> Row:
        none = self.bench.words.report("none")
        reversed_text = self.tr("{0} (counted the other way round)")
        word = f"{row.agreement.text}  {row.agreement_word}".rstrip()
        return Row(
            row.question_id,
            (
                Cell(row.question_id),
                Cell(reversed_text.format(row.text) if row.is_reversed else row.text),
                Cell(none if row.n is None else str(row.n), -1 if row.n is None else row.n, numeric=True),
                Cell(row.mean.text, order(row.mean), numeric=_is_told(row.mean), asks=_is_told(row.mean)),
                Cell(
                    row.answered.favourable.text,
                    order(row.answered.favourable),
                    numeric=_is_told(row.answered.favourable),
                    asks=_is_told(row.answered.favourable),
                ),
                Cell(word, order(row.agreement), asks=_is_told(row.agreement)),
            ),
        )

    def _show_item(self) -> None:
        """How the answers to the current question are spread; reversed ones are named as they were ticked."""
        row = next((each for each in self._items() if each.question_id == self.table.current_id()), None)
        for each in (self._title, self._text, self._remark, self.ask, self.answers):
            each.setVisible(row is not None)
        if row is None:
            return
        self._title.setText(f"{row.question_id}  {row.topic}")
        self._text.setText(row.text)
        remark = self.tr("Agreeing speaks against the matter here, so the answers are counted the other way round.")
        parts = (row.note, remark if row.is_reversed else "")
        self._remark.setText("\n".join(filter(None, parts)))
        self._remark.setVisible(bool(self._remark.text()))
        self.answers.setVisible(bool(row.distribution))
        self.answers.setAccessibleName(self.tr("Answers to {0}").format(row.question_id))
        language = self.bench.language
        self.answers.show_rows(
            [
                Row(
                    str(step),
                    (
                        Cell(name, step),
                        Cell(str(step), step, numeric=True),
                        Cell(format.number(people, language), people, numeric=True),
                    ),
                )
                for step, name, people in reversed(row.distribution)
            ]
        )

    def _choose(self, id: str) -> None:
        """Show the questions of a bar of the chart, or the one question of it."""
        if id in dict(self.dimensions()):
            self.bench.go("analysis", f"items/{id}")
            return
        self.table.choose(id)
        self.ensureWidgetVisible(self.answers)

    def _on_ask(self) -> None:
        self._explain_mean(self.table.current_id())

    def _explain_mean(self, question_id: str) -> None:
        if found := self._score(question_id):
            self.explain(question_id, found.mean)

    def _explain_figure(self, question_id: str, column: int) -> None:
        row = next(each for each in self._items() if each.question_id == question_id)
        if column == _MEAN:
            self._explain_mean(question_id)
        else:
            told = row.answered.favourable if column == _FAVOURABLE else row.agreement
            dialogs.inform(f"{row.question_id}  {row.topic}", told.explanation)

    def _score(self, question_id: str) -> ItemScore | None:
        score = self.score
        items = (item for each in score.total.dimensions for item in each.items)
        return next((each for each in (*items, *score.outcomes) if each.question_id == question_id), None)


def _is_told(told: Told) -> bool:
    return told.value is not None
