"""One dimension in detail: its figures with their calculation, and its questions."""

from collections.abc import Iterable
from fractions import Fraction

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from reifegrad.domain.answer import AnswerKind
from reifegrad.domain.score import DimensionScore
from reifegrad.report import format
from reifegrad.report.charts import gap_explained
from reifegrad.report.model import DimensionRow, KeyFigure, QuestionRow
from reifegrad.report.words import Words
from ui import dialogs, theme
from ui.charts.state_icon import state_icon
from ui.evaluate.cards import FigureCards
from ui.widgets.rows import Cell, Row, RowsView
from ui.widgets.text import Heading, secondary


class DimensionPanel(QFrame):
    """Signals: question_chosen (id), figure_asked (label, figure)."""

    question_chosen = Signal(str)
    figure_asked = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Heading(level=2)
        self._state = secondary()
        self._cards = FigureCards()
        self._cards.asked.connect(self.figure_asked)
        self.questions = RowsView(
            (
                self.tr("No."),
                self.tr("Question"),
                self.tr("Answer"),
                self.tr("Target"),
                self.tr("Gap"),
                self.tr("Weight"),
                self.tr("State"),
            )
        )
        self.questions.opened.connect(self.question_chosen)
        self.questions.asked.connect(self._on_ask_gap)
        self._row: DimensionRow | None = None
        self._words: Words | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, theme.px(theme.GAP_GROUP))
        layout.setSpacing(theme.px(theme.GAP_RELATED))
        layout.addWidget(self._title)
        layout.addWidget(self._state)
        layout.addWidget(self._cards)
        layout.addWidget(self.questions)
        layout.addWidget(secondary(self.tr("Enter or a double click opens the question.")))

    def show_dimension(self, row: DimensionRow, score: DimensionScore, words: Words) -> None:
        self._row, self._words = row, words
        self._title.setText(f"{row.id}  {row.title}")
        self._state.setText(" · ".join(self._state_line(row, words)))
        self._show_cards(row, score, words)
        self.questions.setAccessibleName(self.tr("Questions of {0}").format(row.title))
        self.questions.show_rows([_question_row(each, words) for each in row.questions])

    def _on_ask_gap(self, question_id: str, _column: int) -> None:
        """Show how far the question lies below its target, and what that weighs."""
        if self._row is None or self._words is None:
            return
        row = next(each for each in self._row.questions if each.id == question_id)
        dialogs.inform(f"{row.id}  {row.topic}", gap_explained(row, self._words.report))

    def _state_line(self, row: DimensionRow, words: Words) -> Iterable[str]:
        yield row.state_word
        if row.index_note:
            yield row.index_note
        if row.target_index is not None:
            yield self.tr("target {0}").format(format.number(row.target_index, words.language))
        if row.gap is not None:
            yield self.tr("mean gap {0} levels").format(format.number(row.gap, words.language, 1))
        if row.remark:
            yield row.remark

    def _show_cards(self, row: DimensionRow, score: DimensionScore, words: Words) -> None:
        basis = words.report("figures.coverage_basis", valued=score.counts.value, applicable=score.counts.applicable)
        band = words.terms(f"band.{row.confidence_band}") if row.confidence_band else ""
        parts = (
            (self.tr("Index"), score.index, self._before(row, words), self._number(row.index, words)),
            (self.tr("Coverage"), score.coverage, basis, self._share(row.coverage, words)),
            (words.report("figures.confidence"), score.confidence, band, self._share(row.confidence, words)),
        )
        unit = words.report("figures.index_unit") if row.index is not None else ""
        self._cards.show_figures(
            [
                (KeyFigure(label, value, "" if at else unit, note, ""), figure)
                for at, (label, figure, note, value) in enumerate(parts)
            ]
        )

    def _before(self, row: DimensionRow, words: Words) -> str:
        if row.previous_index is None or row.change is None:
            return row.index_note
        before = format.number(row.previous_index, words.language)
        return words.report("figures.previous", value=before, change=format.signed(row.change, words.language))

    def _number(self, value: Fraction | None, words: Words) -> str:
        return words.report("none") if value is None else format.number(value, words.language)

    def _share(self, value: Fraction | None, words: Words) -> str:
        return words.report("none") if value is None else format.percent(value, words.language)


def _question_row(row: QuestionRow, words: Words) -> Row:
    if row.answer_kind is AnswerKind.VALUE:
        answer = f"{row.value}  {row.option_name}"
    else:
        answer = words.terms(f"answer_kind.{row.answer_kind}")
    gap = words.report("none") if row.gap is None else str(row.gap)
    return Row(
        row.id,
        (
            Cell(row.id),
            Cell(row.text),
            Cell(answer, -1 if row.value is None else row.value),
            Cell(str(row.target), row.target, numeric=True),
            Cell(gap, -1 if row.gap is None else row.gap, numeric=True, asks=row.gap is not None),
            Cell(str(row.weight), row.weight, numeric=True),
            Cell(words.terms(f"state.{row.state}"), icon=state_icon(row.state)),
        ),
    )
