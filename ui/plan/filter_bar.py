"""The line of filters above the plan, and what stands out in it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget

from reifegrad.domain.plan import MeasureStatus
from reifegrad.report.words import Texts
from ui import theme
from ui.plan.column_filter import ColumnFilter
from ui.plan.filter import Criteria, Sums
from ui.plan.table import MeasureTable
from ui.widgets.buttons import button
from ui.widgets.choice import Choice
from ui.widgets.fields import LineEdit
from ui.widgets.flow import FlowLayout

LACKS = ("unowned", "overdue", "uncosted")
"""Places of the plan that show what stands out, in the order of the buttons."""


class FilterBar(QWidget):
    """Signals: changed with the new `Criteria`.

    `standouts` are buttons that show only what is missing or late; whoever shows the sums puts them beside these.
    """

    changed = Signal(object)

    def __init__(self, terms: Texts, table: MeasureTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = LineEdit()
        self.text.setPlaceholderText(self.tr("Search actions"))
        self.text.setAccessibleName(self.tr("Search actions"))
        self.text.setClearButtonEnabled(True)
        self.text.setMinimumWidth(theme.px(180))
        self.text.textChanged.connect(self._tell)
        planned = frozenset(each for each in MeasureStatus if each.is_planned)
        open_ones = frozenset(each for each in MeasureStatus if not each.is_closed)
        self.status = Choice(
            [
                (frozenset(), self.tr("Every status")),
                (planned, self.tr("In the plan")),
                (open_ones, self.tr("Not finished")),
                *((frozenset({each}), terms(f"measure_status.{each}")) for each in MeasureStatus),
            ]
        )
        self.status.setAccessibleName(self.tr("Status"))
        self.survey = Choice([("", self.tr("All surveys"))])
        self.survey.setAccessibleName(self.tr("Survey"))
        self.columns = ColumnFilter(table)
        self.columns.changed.connect(self._tell)
        self.quick_wins = QCheckBox(terms("label.quick_win"))
        self.unowned, self.overdue, self.uncosted = self.standouts = [_standout() for _ in range(3)]
        layout = FlowLayout(self)
        for choice in (self.status, self.survey):
            choice.currentIndexChanged.connect(self._tell)
        for tick in (self.quick_wins, *self.standouts):
            tick.toggled.connect(self._tell)
        for each in (self.text, self.status, self.survey, self.columns, self.quick_wins):
            layout.addWidget(each)

    def show_surveys(self, surveys: Sequence[str]) -> None:
        """Offer the surveys that the plan rests on; of one alone there is nothing to choose."""
        chosen = self.survey.chosen
        self.survey.blockSignals(True)
        self.survey.offer([("", self.tr("All surveys")), *((each, each) for each in surveys)])
        self.survey.choose(chosen)
        self.survey.blockSignals(False)
        self.survey.setVisible(len(surveys) > 1)
        if len(surveys) < 2 and self.survey.chosen:
            self.survey.choose("")

    def show_sums(self, sums: Sums) -> None:
        """Count what stands out; a button without anything to show is not there."""
        for made, text, count in (
            (self.unowned, self.tr("nobody responsible: {0}"), sums.unowned),
            (self.overdue, self.tr("overdue: {0}"), sums.overdue),
            (self.uncosted, self.tr("without costs: {0}"), sums.uncosted),
        ):
            made.setText(text.format(count))
            made.setVisible(bool(count) or made.isChecked())

    def criteria(self) -> Criteria:
        return Criteria(
            self.text.text(),
            self.status.chosen,
            self.survey.chosen,
            self.quick_wins.isChecked(),
            self.unowned.isChecked(),
            self.overdue.isChecked(),
            self.uncosted.isChecked(),
            self.columns.chosen,
        )

    def show_only(self, lack: str) -> None:
        """Show only what stands out so: one of `LACKS`."""
        self.reset()
        self.standouts[LACKS.index(lack)].setChecked(True)

    def reset(self) -> None:
        """Show everything."""
        self.text.clear()
        self.columns.reset()
        for each in (self.status, self.survey):
            each.setCurrentIndex(0)
        for tick in (self.quick_wins, *self.standouts):
            tick.setChecked(False)

    def _tell(self) -> None:
        self.changed.emit(self.criteria())


def _standout() -> QPushButton:
    made = button("", kind="quiet")
    made.setCheckable(True)
    return made
