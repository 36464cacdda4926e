"""Prozessattribute: how far every process fulfils each of them, and one process in detail."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from reifegrad.report.charts import attribute_matrix
from reifegrad.report.process_model import ProcessRow, ProcessSection
from ui import theme
from ui.evaluate.finding import FindingView
from ui.evaluate.picker import Picker
from ui.evaluate.process_page import ProcessPage
from ui.widgets.buttons import button
from ui.widgets.flow import clear
from ui.widgets.rows import Cell, Row, RowsView
from ui.widgets.text import Heading, body, secondary
from ui.workbench import Workbench


class AttributesTab(ProcessPage):
    id = "attributes"

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self.matrix = FindingView(bench)
        self.matrix.chart.activated.connect(self._choose)
        self._legend = secondary()
        self.picker = Picker(self.tr("Process"))
        self.picker.picked.connect(self._show_process)
        self._title = Heading(level=2)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.px(theme.GAP_WITHIN))
        self.ask = button(self.tr("How is the level calculated?"), kind="quiet")
        self.ask.clicked.connect(self._on_ask)
        self.jump = button(self.tr("Go to the process"), kind="quiet", icon="forward")
        self.jump.clicked.connect(self._on_jump)
        self.attributes = RowsView(
            (self.tr("Attribute"), self.tr("Level"), self.tr("Reached"), self.tr("Rating"), self.tr("Answered")),
            stretch=0,
        )
        self.attributes.setAccessibleName(self.tr("Process attributes"))
        self.attributes.opened.connect(self._explain_attribute)
        self.attributes.asked.connect(self._explain_attribute)
        self.themes = RowsView((self.tr("Theme"), self.tr("Index")), stretch=0)
        self.themes.setAccessibleName(self.tr("Themes"))
        self.themes.opened.connect(self._explain_theme)
        self.themes.asked.connect(self._explain_theme)
        self.answers = RowsView(
            (self.tr("No."), self.tr("Question"), self.tr("Attribute"), self.tr("Rating"), self.tr("Answer"))
        )
        self.answers.setAccessibleName(self.tr("Answers"))
        self.answers.opened.connect(self._open_answer)
        self._build()

    @classmethod
    def title(cls) -> str:
        return QCoreApplication.translate("AttributesTab", "Process attributes")

    def dimensions(self) -> Sequence[tuple[str, str]]:
        return [(id, f"{id}  {title}") for id, title, _ in self.section.themes]

    def note(self) -> str:
        if not self.dimension_id:
            return ""
        return self.tr("Attributes and levels follow from all dimensions, so they are shown whole.")

    def show_place(self, place: str) -> None:
        """`place` is the id of a process."""
        self._choose(place)

    def refresh(self) -> None:
        section = self.section
        self.matrix.show_chart(partial(attribute_matrix, section))
        self._legend.setText(" · ".join(f"{id}\u00a0{title}" for id, title, _ in section.attributes))
        self.picker.offer([(each.id, each.name) for each in section.processes])
        self._show_process()

    def _build(self) -> None:
        buttons = QBoxLayout(theme.direction())
        buttons.addWidget(self._title, 1)
        for made in (self.ask, self.jump):
            buttons.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)
        for widget in (self.matrix, self._legend, self.picker):
            self.column.addWidget(widget)
        self.column.addLayout(buttons)
        self.column.addLayout(self._lines)
        self.column.addWidget(self.attributes)
        self.column.addWidget(secondary(self.tr("Enter or a double click shows how a figure is calculated.")))
        self.column.addWidget(Heading(self.tr("Themes"), level=2))
        self.column.addWidget(
            secondary(self.tr("Themes show where work is waiting. They have no bearing on the level."))
        )
        self.column.addWidget(self.themes)
        self.column.addWidget(Heading(self.tr("Answers"), level=2))
        self.column.addWidget(self.answers)
        self.column.addWidget(secondary(self.tr("Enter or a double click opens the question.")))
        self.column.addStretch()

    def _show_process(self) -> None:
        section, row = self.section, self.row(self.picker.value)
        self._title.setText(row.name)
        self._show_sentences(row)
        self.attributes.show_rows(
            [
                Row(
                    each.id,
                    (
                        Cell(f"{each.id}  {each.title}", each.id),
                        Cell(str(each.level), each.level, numeric=True),
                        Cell(
                            each.percent.text,
                            -1 if each.percent.value is None else float(each.percent.value),
                            numeric=each.percent.value is not None,
                            asks=each.percent.value is not None,
                        ),
                        Cell(
                            each.rating_word if each.rating is None else f"{each.rating_text}  {each.rating_word}",
                            -1 if each.rating is None else each.rating.step,
                            asks=each.rating is not None,
                        ),
                        Cell(self.tr("{0} of {1}").format(each.answered, each.applicable)),
                    ),
                )
                for each in row.ratings
            ]
        )
        self._show_themes(row)
        self._show_answers(section, row)

    def _show_sentences(self, row: ProcessRow) -> None:
        """The level and the way to the next one, what caps it, and whether the process may be automated."""
        clear(self._lines)
        for each in filter(None, (row.sentence, *row.red_flags, row.automation)):
            self._lines.addWidget(body(each))
        if row.ways:
            self._lines.addSpacing(theme.px(theme.GAP_RELATED))
            self._lines.addWidget(Heading(self.tr("What would raise the level"), level=2))
        for each in row.ways:
            self._lines.addWidget(body(each))

    def _show_themes(self, row: ProcessRow) -> None:
        self.themes.show_rows(
            [
                Row(
                    each.id,
                    (
                        Cell(f"{each.id}  {each.title}", each.id),
                        Cell(
                            " · ".join(
                                filter(None, (each.index.text, each.note if each.index.value is not None else ""))
                            ),
                            -1 if each.index.value is None else float(each.index.value),
                            asks=each.index.value is not None,
                        ),
                    ),
                )
                for each in row.themes
                if self.dimension_id in ("", each.id)
            ]
        )

    def _show_answers(self, section: ProcessSection, row: ProcessRow) -> None:
        flag = self.tr("{0} (knock-out)")
        themes = self.bench.session.asked(self.bench.assessment_id).dimensions
        shown = {each.id for row in themes if self.dimension_id in ("", row.id) for each in row.questions}
        self.answers.show_rows(
            [
                Row(
                    each.question_id,
                    (
                        Cell(each.question_id),
                        Cell(flag.format(each.topic) if each.is_flagged else each.topic),
                        Cell(each.attribute_id),
                        Cell(each.letter),
                        Cell(each.word),
                    ),
                )
                for each in row.answers
                if each.question_id in shown
            ]
        )

    def _choose(self, process_id: str) -> None:
        """Show the process of a row of the matrix."""
        self.picker.choose(process_id)
        self._show_process()
        self.ensureWidgetVisible(self._title)

    def _open_answer(self, question_id: str) -> None:
        self.bench.go("rate", f"{self.picker.value}/{question_id}")

    def _on_jump(self) -> None:
        self.open_process(self.picker.value)

    def _on_ask(self) -> None:
        row = self.row(self.picker.value)
        self.explain(row.name, self.score(row.id).level, " ".join(row.red_flags))

    def _explain_attribute(self, attribute_id: str, _column: int = 0) -> None:
        found = next(each for each in self.score(self.picker.value).attributes if each.id == attribute_id)
        self.explain(f"{attribute_id}  {self.names()[attribute_id]}", found.percent)

    def _explain_theme(self, theme_id: str, _column: int = 0) -> None:
        found = next(each for each in self.score(self.picker.value).themes if each.id == theme_id)
        self.explain(f"{theme_id}  {self.names()[theme_id]}", found.index)
