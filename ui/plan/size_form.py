"""Impact and effort of one measure, to be changed beside the picture of both."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QWidget

from reifegrad.domain.survey import Effort
from reifegrad.report.model import MeasureRow
from reifegrad.report.words import Words
from ui import theme
from ui.plan.table import Column, MeasureTable
from ui.widgets.buttons import button
from ui.widgets.choice import Choice, Number
from ui.widgets.fields import LineEdit
from ui.widgets.text import secondary, strong


class SizeForm(QWidget):
    """A person's values need a reason. Signals: size_chosen (measure id, impact, effort, reason)."""

    size_chosen = Signal(str, int, str, str)

    def __init__(self, words: Words, table: MeasureTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row: MeasureRow | None = None
        self._table = table
        self.title, self.priority = strong(), secondary()
        self.impact = Number(1, 5)
        self.effort = Choice([(each.value, words.terms(f"effort_days.{each}")) for each in Effort])
        self.reason = LineEdit()
        self.verb = button(self.tr("Set values"))
        self.verb.clicked.connect(self._on_verb)
        for changed in (self.impact.valueChanged, self.effort.currentIndexChanged, self.reason.textChanged):
            changed.connect(self._check)
        self.reason.returnPressed.connect(self._on_verb)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(theme.px(theme.GAP_RELATED))
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        if theme.is_large():
            form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.addRow(self.title)
        form.addRow(self.priority)
        form.addRow(self.tr("Impact (1 to 5)"), self.impact)
        form.addRow(self.tr("Effort"), self.effort)
        form.addRow(self.tr("Reason"), self.reason)
        form.addRow(self.verb)

    def show_measure(self, row: MeasureRow | None) -> None:
        """Show the values that count; what was typed about another measure goes."""
        is_same = row is not None and self._row is not None and self._row.id == row.id
        self._row = row
        self.setEnabled(row is not None)
        self.title.setText(f"{row.id}  {row.title}" if row else self.tr("Choose an action in the picture or the list."))
        name = self._table.header[Column.PRIORITY]
        self.priority.setText(f"{name}: {self._table.text(row, Column.PRIORITY)}" if row else "")
        if not is_same:
            self.reason.clear()
        if row is not None:
            self.impact.setValue(row.impact)
            self.effort.choose(row.effort)
        self._check()

    def _check(self) -> None:
        row = self._row
        is_other = row is not None and (self.impact.value(), self.effort.chosen) != (row.impact, row.effort)
        self.verb.setEnabled(is_other and bool(self.reason.text().strip()))

    def _on_verb(self) -> None:
        if self.verb.isEnabled() and self._row is not None:
            self.size_chosen.emit(self._row.id, self.impact.value(), self.effort.chosen, self.reason.text().strip())
