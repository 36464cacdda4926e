"""Überblick: who took part, how they answered by dimension, what holds the change back, and what they wish for."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QHeaderView, QVBoxLayout, QWidget

from reifegrad.domain.score import Figure
from reifegrad.report import format
from reifegrad.report.model import KeyFigure
from reifegrad.report.staff_model import ChoiceRow, StaffDimensionRow, StaffSection
from reifegrad.report.told import Told
from ui import dialogs, theme
from ui.charts.state_icon import state_icon
from ui.evaluate.cards import FigureCards
from ui.evaluate.spread_view import SpreadView
from ui.evaluate.staff_page import StaffPage, order
from ui.widgets.buttons import button
from ui.widgets.flow import clear
from ui.widgets.rows import Cell, Row, RowsView
from ui.widgets.text import Heading, body, secondary
from ui.workbench import Workbench

_INDEX, _FAVOURABLE, _AGREEMENT, _ALPHA = 2, 3, 4, 5
"""Columns of the table of dimensions."""


class PeopleTab(StaffPage):
    id = "people"

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self._result = body()
        self._hidden = _Box()
        self.cards = FigureCards()
        self.cards.asked.connect(self.explain)
        self.spread = SpreadView(bench)
        self.spread.view.chart.activated.connect(self._open_items)
        self.table = RowsView(
            (
                self.tr("Dimension"),
                self.tr("People"),
                self.tr("Index"),
                self.tr("Favourable"),
                self.tr("Agreement"),
                self.tr("Cronbach’s alpha"),
                self.tr("State"),
            ),
            stretch=0,
        )
        if theme.is_large():
            self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
            self.table.horizontalHeader().setMaximumSectionSize(theme.px(280))
        self.table.opened.connect(self._open_items)
        self.table.asked.connect(self._explain_figure)
        self.table.chosen.connect(self._show_about)
        self._about = secondary()
        self.ask = button(self.tr("How is the index calculated?"), kind="quiet")
        self.ask.clicked.connect(self._on_ask)
        self.jump = button(self.tr("Go to the questions"), kind="quiet", icon="forward")
        self.jump.clicked.connect(self._on_jump)
        self._stages = QVBoxLayout()
        self._others = QVBoxLayout()
        for each in (self._stages, self._others):
            each.setSpacing(theme.px(theme.GAP_RELATED))
        head = QBoxLayout(theme.direction())
        self._heading = Heading(level=2)
        head.addWidget(self._heading, 1)
        for made in (self.ask, self.jump):
            head.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)
        for widget in (self._result, self.cards, self._hidden, self.spread):
            self.column.addWidget(widget)
        self.column.addLayout(head)
        self.column.addWidget(self.table)
        self.column.addWidget(self._about)
        self.column.addLayout(self._stages)
        self.column.addLayout(self._others)
        self.column.addStretch()

    @classmethod
    def title(cls) -> str:
        return QCoreApplication.translate("PeopleTab", "Overview")

    def refresh(self) -> None:
        section = self.section
        self._result.setText(" ".join(filter(None, (section.result, section.band_summary))))
        self._hidden.show_lines(self.tr("Not shown, so that nobody can be recognised"), section.hidden)
        self._show_cards(section)
        for each in (self._result, self.cards):  # about all dimensions
            each.setVisible(not self.dimension_id)
        self.show_spread(self.spread, whole=True)
        self._heading.setText(dict(self.dimensions()).get(self.dimension_id, self.tr("All dimensions")))
        self.table.setAccessibleName(self._heading.text())
        shown = [each for each in section.dimensions if self.dimension_id in ("", each.id)]
        self.table.show_rows([self._row(each) for each in shown])
        self._show_about()
        self._show_stages(section)
        self._show_others(section)

    def _show_cards(self, section: StaffSection) -> None:
        score, say = self.score, self.bench.words.report
        part = section.participation
        invited = self.tr("nobody entered how many people were invited")
        if part.invited is not None:
            invited = self.tr("{0} of {1} · {2}").format(part.returned, part.invited, part.status_word)
        target = self.tr("target {0}").format(section.target)
        index_note = section.index.reason or f"{section.band_name} · {target}"
        index_unit = "" if section.index.value is None else say("figures.index_unit")
        found: list[tuple[KeyFigure, Figure]] = [
            (KeyFigure(say("figures.participation"), part.rate.text, "", invited, ""), score.participation.rate),
            (
                KeyFigure(
                    say("figures.staff_index"),
                    section.index.text,
                    index_unit,
                    " · ".join(filter(None, (index_note, self._before(section)))),
                    "",
                ),
                score.total.index,
            ),
        ]
        if section.recommendation and score.recommendation:
            row = section.recommendation
            people = row.net.reason
            counts = [each for each in (row.promoters, row.detractors, row.n) if each is not None]
            if len(counts) == 3 and row.net.value is not None:
                told = [format.number(each, self.bench.language) for each in counts]
                people = self.tr("{0} recommend, {1} advise against, of {2}").format(*told)
            label = say("figures.recommendation")
            found.append((KeyFigure(label, row.net.text, "", people, ""), score.recommendation.net))
        self.cards.show_figures(found)

    def _before(self, section: StaffSection) -> str:
        if section.previous is None or section.change is None or section.previous.value is None:
            return ""
        return self.bench.words.report("figures.previous", value=section.previous.text, change=section.change.text)

    def _row(self, row: StaffDimensionRow) -> Row:
        none = self.bench.words.report("none")
        return Row(
            row.id,
            (
                Cell(f"{row.id}  {row.title}", row.id),
                Cell(none if row.n is None else str(row.n), -1 if row.n is None else row.n, numeric=True),
                _cell(row.index),
                _cell(row.answered.favourable),
                _cell(row.agreement, row.agreement_word),
                _cell(row.alpha),
                Cell(row.state_word, icon=state_icon(row.state)),
            ),
        )

    def _show_about(self) -> None:
        """The current dimension in words: what it is about, what changed, why figures are missing."""
        row = next((each for each in self.section.dimensions if each.id == self.table.current_id()), None)
        if row is None:
            self._about.setText("")
            return
        parts = [row.summary, row.note, row.items_note if row.items_note != row.note else "", row.alpha_note]
        if row.change is not None and row.previous is not None:
            change = row.change.reason or row.change.text
            parts.append(self.tr("Before: {0}, change: {1}.").format(row.previous.text, change))
        texts = (each if each.endswith((".", "!", "?")) else f"{each}." for each in parts if each)
        self._about.setText(f"{row.id}: {' '.join(texts)}")

    def _show_stages(self, section: StaffSection) -> None:
        clear(self._stages)
        if not section.stages or self.dimension_id:
            return
        self._stages.addWidget(Heading(self.tr("Stages of the change"), level=2))
        self._stages.addWidget(body(section.barrier))
        table = RowsView((self.tr("Stage"), self.tr("Mean"), self.tr("Questions"), ""), stretch=2)
        table.setAccessibleName(self.tr("Stages of the change"))
        table.opened.connect(self._explain_stage)
        table.asked.connect(self._explain_stage)
        table.show_rows(
            [
                Row(
                    each.id,
                    (
                        Cell(each.title),
                        _cell(each.mean),
                        Cell(", ".join(each.questions)),
                        Cell(self.tr("first barrier") if each.is_barrier else ""),
                    ),
                )
                for each in section.stages
            ]
        )
        self._stages.addWidget(table)
        self._stages.addWidget(secondary(self.tr("Enter or a double click shows how a figure is calculated.")))

    def _show_others(self, section: StaffSection) -> None:
        clear(self._others)
        if self.dimension_id:
            return
        if section.recommendation:
            self._others.addWidget(Heading(self.tr("Recommendation"), level=2))
            self._others.addWidget(secondary(section.recommendation.text))
            self._others.addWidget(body(section.recommendation.sentence))
        for each in section.choices:
            self._others.addWidget(Heading(each.topic, level=2))
            self._others.addWidget(secondary(each.text))
            self._others.addWidget(body(each.note) if each.note else self._choices(each))

    def _choices(self, row: ChoiceRow) -> RowsView:
        table = RowsView((self.tr("Choice"), self.tr("People")), stretch=0)
        table.setAccessibleName(row.topic)
        language = self.bench.language
        table.show_rows(
            [
                Row(name, (Cell(name), Cell(format.number(count, language), count, numeric=True)))
                for name, count in row.counts
            ]
        )
        return table

    def _explain_figure(self, dimension_id: str, column: int) -> None:
        row = next(each for each in self.section.dimensions if each.id == dimension_id)
        title = f"{row.id}  {row.title}"
        if column == _INDEX:
            self._explain_index(dimension_id)
        else:
            told = {_FAVOURABLE: row.answered.favourable, _AGREEMENT: row.agreement, _ALPHA: row.alpha}[column]
            dialogs.inform(title, told.explanation)

    def _explain_stage(self, stage_id: str, _column: int = 0) -> None:
        row = next(each for each in self.section.stages if each.id == stage_id)
        dialogs.inform(row.title, row.mean.explanation)

    def _open_items(self, dimension_id: str) -> None:
        self.bench.go("analysis", f"items/{dimension_id}")

    def _on_jump(self) -> None:
        self._open_items(self.table.current_id())

    def _on_ask(self) -> None:
        self._explain_index(self.table.current_id())

    def _explain_index(self, dimension_id: str) -> None:
        score = self.score.total.dimension(dimension_id)
        if score is None:
            return
        row = next(each for each in self.section.dimensions if each.id == score.id)
        because = row.mean.explanation if row.mean.value is not None else ""
        self.explain(f"{row.id}  {row.title}", score.index, because)


class _Box(QFrame):
    """Sentences under a heading of their own, in a frame; not there without any."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self.setProperty("tone", "info")
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(*[theme.px(12)] * 4)
        self._lines.setSpacing(theme.px(2))

    def show_lines(self, title: str, lines: tuple[str, ...]) -> None:
        clear(self._lines)
        self.setVisible(bool(lines))
        for each in (title, *lines) if lines else ():
            self._lines.addWidget(body(each))


def _cell(told: Told, word: str = "") -> Cell:
    """A figure, or the word that stands for it; `word` says what it means."""
    text = f"{told.text}  {word}" if word and told.value is not None else told.text
    return Cell(text, order(told), numeric=told.value is not None and not word, asks=told.value is not None)
