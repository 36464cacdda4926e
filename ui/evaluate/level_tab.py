"""Stufe: what the organisation has reached, what blocks the next level, and what every level asks for."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from reifegrad.domain.survey import GatedIndex, SubjectKind
from reifegrad.report.model import BlockerRow, LevelSection
from ui import theme
from ui.evaluate.readiness_page import ReadinessPage
from ui.explain import show_level
from ui.widgets.buttons import button
from ui.widgets.flow import clear
from ui.widgets.rows import Cell, Row, RowsView
from ui.widgets.text import Heading, body, secondary, strong
from ui.workbench import Workbench


class LevelTab(ReadinessPage):
    id = "level"

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self._reached = Heading(level=2)
        self._summary = body()
        self._ask = button(self.tr("How calculated?"), kind="quiet")
        self._ask.clicked.connect(self._on_ask)
        self._way = Heading(level=2)
        self._way_text = body()
        self._blockers = QVBoxLayout()
        self._blockers.setSpacing(theme.px(theme.GAP_RELATED))
        self._ways_heading = Heading(self.tr("What would raise the level"), level=2)
        self._ways = QVBoxLayout()
        self._ways.setSpacing(theme.px(theme.GAP_RELATED))
        self.levels = RowsView(
            (self.tr("Level"), self.tr("What it means"), self.tr("Index from"), self.tr("Reached")), stretch=1
        )
        self.levels.setAccessibleName(self.tr("All levels"))
        self.column.addWidget(self._reached)
        self.column.addWidget(self._summary)
        self.column.addWidget(self._ask, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self._way)
        self.column.addWidget(self._way_text)
        self.column.addLayout(self._blockers)
        self.column.addWidget(self._ways_heading)
        self.column.addLayout(self._ways)
        self.column.addSpacing(theme.px(theme.GAP_RELATED))
        self.column.addWidget(Heading(self.tr("All levels"), level=2))
        self.column.addWidget(self.levels)
        self.column.addStretch()

    @classmethod
    def title(cls) -> str:
        return QCoreApplication.translate("LevelTab", "Level")

    @classmethod
    def is_for(cls, bench: Workbench) -> bool:
        survey = bench.session.asked(bench.assessment_id)
        return super().is_for(bench) and survey.model(SubjectKind.ORGANISATION, GatedIndex) is not None

    def dimensions(self) -> Sequence[tuple[str, str]]:
        return ()  # one level for all: a part of what leads to it would explain it wrongly

    def whole(self) -> str:
        return self.tr("The level counts for the organisation as a whole.")

    def refresh(self) -> None:
        section = self.bench.report().level
        assert section is not None
        if section.value is None:
            self._reached.setText(self.tr("No level yet"))
            self._summary.setText(section.sentence)
        else:
            self._reached.setText(self.tr("Level {0}: {1}").format(section.value, section.name))
            self._summary.setText(section.summary)
        self._show_way(section)
        self._ways_heading.setVisible(bool(section.ways))
        clear(self._ways)
        for each in section.ways:
            self._ways.addWidget(body(each))
        yes, no = self.tr("yes"), self.tr("no")
        self.levels.show_rows(
            [
                Row(
                    str(value),
                    (
                        Cell(f"{value}  {name}", value),
                        Cell(summary),
                        Cell(str(index), index, numeric=True),
                        Cell(yes if section.value is not None and value <= section.value else no),
                    ),
                )
                for value, name, summary, index in section.levels
            ]
        )
        self.levels.choose("" if section.value is None else str(section.value))

    def _show_way(self, section: LevelSection) -> None:
        clear(self._blockers)
        self._way.setVisible(section.next is not None)
        self._way_text.setVisible(section.next is not None)
        if section.next is None:
            return
        self._way.setText(self.tr("What blocks level {0}: {1}").format(section.next, section.next_name))
        self._way_text.setText(section.sentence)
        for each in section.blockers:
            entry = _Blocker(each)
            entry.jump.clicked.connect(partial(self._on_jump, each.question_id))
            self._blockers.addWidget(entry)

    def _on_jump(self, question_id: str, *_: object) -> None:
        self.open_question(question_id)

    def _on_ask(self) -> None:
        show_level(self.tr("Level"), self.bench)


class _Blocker(QFrame):
    """A knock-out criterion that is not held: the question, the answer, what is needed, and the way there."""

    def __init__(self, row: BlockerRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.jump = button(self.tr("Go to {0}").format(row.question_id), icon="forward")
        actual = row.actual_name if row.actual is None else f"{row.actual} {row.actual_name}"
        texts = QVBoxLayout()
        texts.setSpacing(theme.px(2))
        texts.addWidget(strong(f"{row.question_id}  {row.question}"))
        texts.addWidget(secondary(self.tr("now: {0} – needed: {1}").format(actual, f"{row.needed} {row.needed_name}")))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(*[theme.px(12)] * 4)
        layout.setSpacing(theme.px(theme.GAP_GROUP))
        layout.addLayout(texts, 1)
        layout.addWidget(self.jump, 0, Qt.AlignmentFlag.AlignVCenter)
