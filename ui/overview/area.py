"""Übersicht: the result, where each dimension stands, and what comes next."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from reifegrad.domain.score import Figure
from reifegrad.domain.survey import SubjectKind
from reifegrad.report.charts import answer_spread, dimension_bullets, portfolio_bars, process_levels
from reifegrad.report.model import ReportModel
from ui import dialogs, explain, theme
from ui.charts.chart_widget import ChartView, MakeChart
from ui.closed_banner import closed_banner
from ui.closing import Closing
from ui.overview.beginning import Beginning
from ui.overview.figures import FigureCard
from ui.overview.stages import Stages, stages
from ui.overview.steps import CLOSE, NextSteps, Step
from ui.overview.together import Together
from ui.progress import Progress
from ui.reported import ReportedArea
from ui.widgets.buttons import LinkRow, button
from ui.widgets.calculating import Calculating
from ui.widgets.flow import clear
from ui.widgets.stack import Stack
from ui.widgets.text import Heading, body, secondary
from ui.workbench import Workbench

_READING_WIDTH = 1100


class OverviewArea(ReportedArea):
    id = "overview"

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self._heading = Heading()
        self._continue = button("", kind="primary", icon="forward")
        self._continue.clicked.connect(self._on_continue)
        self._result = body()
        self._left_out = secondary()
        self._basis = secondary()
        self._beginning = Beginning(bench)
        self._stages = Stages()
        self._stages.chosen.connect(bench.go)
        self._cards = QGridLayout()
        self._cards.setSpacing(theme.px(theme.GAP_RELATED))  # five of them have room in the smallest window
        self._chart = ChartView(bench.words.report)
        self._chart.chart.activated.connect(self._on_mark)
        self._together = Together()
        self._together.assessment_chosen.connect(bench.choose_assessment)
        self._steps_heading = Heading(self.tr("Next steps"), level=2)
        self._steps = QVBoxLayout()
        self._steps.setSpacing(theme.px(theme.GAP_WITHIN))
        self._next = NextSteps(bench, self)
        self._closing = Closing(bench, self)
        self._shown_steps: list[Step] = []
        # as high as their lines, the page scrolls
        for label in (self._heading, self._result, self._left_out, self._basis):
            label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._build()

    @classmethod
    def title(cls) -> str:
        return QCoreApplication.translate("OverviewArea", "Overview")

    def show_waiting(self) -> None:
        self._shown_steps = []  # those of another assessment lead nowhere
        self._pages.setCurrentWidget(self._waiting)
        self.set_banner(None)

    def show_report(self) -> None:
        model = self.bench.report()
        self._heading.setText(f"{model.municipality} · {model.assessment_title}")
        self._result.setText(model.summary.result)
        self._basis.setText(model.summary.basis_line)
        self._left_out.setText(model.left_out_sentence)
        self._left_out.setVisible(bool(model.left_out_sentence))
        is_begun = self._is_begun
        self._beginning.setHidden(is_begun)
        self._result.setVisible(is_begun)
        self._basis.setVisible(is_begun)
        self._show_cards(is_begun)
        chart = chart_of(model) if is_begun else None
        if chart:
            self._chart.show_chart(chart)
        self._chart.setVisible(chart is not None)
        self._together.show_section(model.combined)
        self._show_steps(is_begun)
        self._stages.show_stages(tuple(stages(self.bench)))
        self.set_banner(closed_banner(self.bench))
        self._pages.setCurrentIndex(0)

    @property
    def steps(self) -> list[LinkRow]:
        """What comes next, as buttons."""
        items = (self._steps.itemAt(at) for at in range(self._steps.count()))
        return [row for each in items if each and isinstance(row := each.widget(), LinkRow)]

    # building

    def _build(self) -> None:
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = QWidget()
        content.setObjectName("scrolled")
        scroll.setWidget(content)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._waiting = Calculating()
        self._pages = Stack()
        self._pages.addWidget(scroll)
        self._pages.addWidget(self._waiting)
        outer.addWidget(self._pages)
        centre = QHBoxLayout(content)
        side, top = theme.px(theme.GAP_SECTION), theme.px(theme.GAP_GROUP)
        centre.setContentsMargins(side, top, side, top)
        inner = QWidget()
        inner.setMaximumWidth(theme.px(_READING_WIDTH))
        centre.addWidget(inner, 100)
        centre.addStretch(1)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(theme.GAP_GROUP))
        head = QBoxLayout(theme.direction())
        head.setSpacing(theme.px(theme.GAP_GROUP))
        head.addWidget(self._heading, 1)
        head.addWidget(self._continue, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        column.addLayout(head)
        column.addWidget(self._stages)
        column.addWidget(self._result)
        column.addWidget(self._beginning)
        column.addLayout(self._cards)
        column.addSpacing(theme.px(theme.GAP_RELATED))
        column.addWidget(self._chart)
        column.addWidget(self._left_out)
        column.addSpacing(theme.px(theme.GAP_RELATED))
        column.addWidget(self._steps_heading)
        column.addLayout(self._steps)
        column.addWidget(self._together)
        column.addWidget(self._basis)
        column.addStretch()

    @property
    def _is_begun(self) -> bool:
        """Whether there is anything to look at: an answer, or a survey that people answer or nobody can any more."""
        if self.bench.is_read_only:
            return True
        progress = Progress.of(self.bench.session.score(self.bench.assessment_id))
        return progress.participation is not None or any(each.answered for each in progress.counts.values())

    def _show_cards(self, wanted: bool) -> None:
        clear(self._cards)
        if not wanted:
            return
        columns = max(1, int(5 / theme.scale()))
        for number, figure in enumerate(self.bench.report().summary.figures):
            card = FigureCard(figure)
            card.explanation_requested.connect(self._on_explain)
            self._cards.addWidget(card, number // columns, number % columns)

    def _show_steps(self, is_begun: bool) -> None:
        """The first one has a button of its own, but for the beginning, which names two ways itself."""
        clear(self._steps)
        self._shown_steps = self._next.find()
        first = self._shown_steps[0] if self._shown_steps else None
        self._continue.setVisible(first is not None and is_begun)
        if first:
            self._continue.setText(self.tr("Continue: {0}").format(first.short))
        for number, step in enumerate(self._shown_steps):
            entry = LinkRow(step.text, "forward")
            entry.setProperty("step", number)
            entry.clicked.connect(self._on_step)
            self._steps.addWidget(entry)
        self._steps_heading.setVisible(bool(self._shown_steps))

    # what the person does

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The key that leads on from a question leads to the next step."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier and self._shown_steps:
            self._take(0)
        else:
            super().keyPressEvent(event)

    def _on_continue(self) -> None:
        self._take(0)

    def _on_step(self) -> None:
        self._take(self.sender().property("step"))

    def _take(self, number: int) -> None:
        step = self._shown_steps[number]
        if step.area == CLOSE:
            self._closing.start()
        else:
            self.bench.go(step.area, step.place)

    def _on_mark(self, id: str) -> None:
        """A dimension leads to its questions, anything else to the area as it is."""
        known = {each.id for each in self.bench.session.asked(self.bench.assessment_id).dimensions}
        self.bench.go("rate", id if id in known else "")

    def _on_explain(self, label: str, explanation: str) -> None:
        say = self.bench.words.report
        if label == say("figures.level"):
            explain.show_level(label, self.bench)
            return
        figure = self._figures().get(label)
        if figure is None:
            dialogs.inform(label, explanation)
            return
        survey = self.bench.session.asked(self.bench.assessment_id)
        names = {each.id: each.title.in_language(self.bench.language) for each in survey.dimensions}
        names |= {each.id: each.name for each in self.bench.session.subjects(self.bench.assessment_id) if each.name}
        before = self._counted() if label == say("figures.coverage") else ""
        explain.show(label, figure, self.bench.words, names, before)

    def _counted(self) -> str:
        """How the questions about the administration were answered."""
        counts = Progress.of(self.bench.session.score(self.bench.assessment_id)).counts.get(SubjectKind.ORGANISATION)
        if counts is None:
            return ""
        return self.bench.words.report(
            "figures.answered_explanation",
            value=counts.value,
            unknown=counts.unknown,
            not_applicable=counts.not_applicable,
            open=counts.open,
        )

    def _figures(self) -> dict[str, Figure]:
        """The figures behind the cards, by the label that the report gives them."""
        score = self.bench.session.score(self.bench.assessment_id)
        say = self.bench.words.report
        found: dict[str, Figure] = {}
        if score.overall:
            found[say("figures.index")] = score.overall.index
            found[say("figures.coverage")] = score.overall.coverage
            found[say("figures.confidence")] = score.overall.confidence
        if score.portfolio:
            found[say("figures.share")] = score.portfolio.share_at_target
        if score.process_portfolio:
            found[say("figures.continuity")] = score.process_portfolio.continuity
        return found


def chart_of(model: ReportModel) -> MakeChart | None:
    """The chart that shows the chosen assessment at a glance; None while there is nothing to show."""
    staff, processes = model.staff, model.processes
    if staff and staff.assessment_id == model.assessment_id:
        return partial(answer_spread, staff) if staff.participation.returned and not staff.running else None
    if processes and processes.assessment_id == model.assessment_id:
        return partial(process_levels, processes) if processes.processes else None
    if model.dimensions:
        return partial(dimension_bullets, model, by_gap=False)
    return partial(portfolio_bars, model) if model.services else None
