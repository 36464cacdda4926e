"""Gruppen: where groups of people differ, as far as that may be told."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QBoxLayout, QHeaderView, QVBoxLayout, QWidget

from reifegrad.domain.survey import SubjectKind
from reifegrad.report.charts import group_dots
from reifegrad.report.staff_model import GroupFigure, GroupingTable, GroupRow
from reifegrad.report.told import Told
from ui import dialogs, theme
from ui.evaluate.finding import FindingView
from ui.evaluate.picker import Picker
from ui.evaluate.staff_page import StaffPage, order
from ui.widgets.buttons import button
from ui.widgets.flow import clear
from ui.widgets.rows import Cell, Row, RowsView
from ui.widgets.text import Heading, body, secondary
from ui.workbench import Workbench

_INDEX, _FIRST_DIMENSION = 2, 4
"""Columns of the table of groups."""


class GroupsTab(StaffPage):
    id = "groups"

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self.picker = Picker(self.tr("Compare by"))
        self.picker.picked.connect(self.refresh)
        self._note = body()
        self.dots = FindingView(bench)
        self.ask = button(self.tr("How is the index calculated?"), kind="quiet")
        self.ask.clicked.connect(self._on_ask)
        self._head = QWidget()
        head = QBoxLayout(theme.direction(), self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(Heading(self.tr("All groups"), level=2), 1)
        head.addWidget(self.ask, 0, Qt.AlignmentFlag.AlignLeft)
        self._tables = QVBoxLayout()
        self._tables.setSpacing(theme.px(theme.GAP_RELATED))
        for widget in (self.picker, self._note, self.dots, self._head):
            self.column.addWidget(widget)
        self.column.addLayout(self._tables)
        self.column.addStretch()
        self.table: RowsView | None = None
        """The groups of the trait that is shown; the number of its columns follows the survey."""

    @classmethod
    def title(cls) -> str:
        return QCoreApplication.translate("GroupsTab", "Points of view")

    @classmethod
    def is_for(cls, bench: Workbench) -> bool:
        """People who tell nothing about themselves make no groups."""
        survey = bench.session.asked(bench.assessment_id)
        kinds = [each for each in survey.subject_types if each.kind is SubjectKind.RESPONSE]
        return any(each.attributes for each in kinds)

    def refresh(self) -> None:
        tables = self.section.groupings
        self.picker.offer([(each.attribute_id, each.label) for each in tables])
        self.picker.setVisible(len(tables) > 1)
        shown = next((each for each in tables if each.attribute_id == self.picker.value), None)
        groups = shown.groups if shown else ()
        self._note.setText(shown.note if shown else "")
        self._note.setVisible(bool(self._note.text()))
        self._head.setVisible(bool(groups))
        self.dots.setVisible(bool(groups))
        clear(self._tables)
        self.table = None
        if shown and groups:
            dots = partial(group_dots, self.section, shown, dimension_id=self.dimension_id)
            self.dots.show_chart(self.narrowed(dots))
            self._show_table(shown)

    def _show_table(self, shown: GroupingTable) -> None:
        titles = {each.id: each.title for each in self.section.dimensions}
        ids = [id for id in titles if self.dimension_id in ("", id)]
        header = (shown.label, self.tr("People"), self.tr("Index"), self.tr("Band"), *ids)
        self.table = RowsView(header, stretch=0)
        if theme.is_large():
            self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
            self.table.horizontalHeader().setMaximumSectionSize(theme.px(240))
        self.table.setAccessibleName(self.tr("All groups"))
        self.table.show_rows([self._row(str(at), each) for at, each in enumerate(shown.groups)])
        self.table.asked.connect(self._explain_figure)
        self._tables.addWidget(self.table)
        remarks = dict.fromkeys(each.remark for each in shown.groups if each.remark)
        hidden = (each for row in shown.groups for each in (row.index, *(cell.index for cell in self._shown(row))))
        reasons = dict.fromkeys(f"{each.text}: {each.reason}" for each in hidden if each.value is None and each.reason)
        for text in (*self._merged(shown, remarks), *reasons):
            self._tables.addWidget(secondary(text))
        self._tables.addWidget(secondary(" · ".join(f"{id}\u00a0{titles[id]}" for id in ids)))

    def _merged(self, shown: GroupingTable, remarks: dict[str, None]) -> list[str]:
        """A line per remark, with the groups that it is about."""
        return [
            f"{', '.join(each.name for each in shown.groups if each.remark == remark)}: {remark}" for remark in remarks
        ]

    def _shown(self, row: GroupRow) -> Sequence[GroupFigure]:
        """The figures of a group that have a column."""
        return [each for each in row.figures if self.dimension_id in ("", each.dimension_id)]

    def _row(self, id: str, row: GroupRow) -> Row:
        none = self.bench.words.report("none")
        return Row(
            id,
            (
                Cell(row.name),
                Cell(none if row.n is None else str(row.n), -1 if row.n is None else row.n, numeric=True),
                _cell(row.index),
                Cell(row.band or none),
                *(_cell(each.index) for each in self._shown(row)),
            ),
        )

    def _on_ask(self) -> None:
        if self.table is not None:
            self._explain_figure(self.table.current_id(), _INDEX)

    def _explain_figure(self, group: str, column: int) -> None:
        """The index of a group, or its index in one dimension."""
        at = int(group)
        shown = next(each for each in self.section.groupings if each.attribute_id == self.picker.value).groups[at]
        if column != _INDEX:
            figure = self._shown(shown)[column - _FIRST_DIMENSION]
            dialogs.inform(f"{shown.name}, {figure.dimension_id}", figure.index.explanation)
            return
        grouping = next(each for each in self.score.groupings if each.attribute_id == self.picker.value)
        self.explain(shown.name, grouping.groups[at].index)


def _cell(told: Told) -> Cell:
    return Cell(told.text, order(told), numeric=told.value is not None, asks=told.value is not None)
