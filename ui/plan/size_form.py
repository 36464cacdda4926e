"""Impact and effort of one measure, to be changed beside the picture of both."""

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QWidget

from reifegrad.domain.survey import Effort
from reifegrad.report.model import MeasureRow
from reifegrad.report.words import Words
from ui import theme
from ui.plan.table import Column, MeasureTable
from ui.widgets.buttons import button
from ui.widgets.choice import Choice
from ui.widgets.fields import LineEdit
from ui.widgets.number import Number
from ui.widgets.problem import Problem
from ui.widgets.text import secondary, strong


class _Draft(NamedTuple):
    """What was typed about a measure and is not set."""

    impact: int
    effort: str
    reason: str


class SizeForm(QWidget):
    """A person's values need a reason; what is typed about a measure waits for them while another one is shown.

    Signals: size_chosen (measure id, impact, effort, reason).
    """

    size_chosen = Signal(str, int, str, str)

    def __init__(self, words: Words, table: MeasureTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row: MeasureRow | None = None
        self._drafts: dict[str, _Draft] = {}
        self._table = table
        self.title, self.priority = strong(), secondary()
        self.impact = Number(1, 5)
        self.effort = Choice([(each.value, words.terms(f"effort_days.{each}")) for each in Effort])
        self.reason = LineEdit()
        self.verb = button(self.tr("Set values"))
        self.verb.clicked.connect(self._on_verb)
        self.note = Problem(self.reason)
        for changed in (self.impact.valueChanged, self.effort.currentIndexChanged, self.reason.textChanged):
            changed.connect(self._on_edited)
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
        form.addRow(self.note)
        form.addRow(self.verb)

    @property
    def is_pending(self) -> bool:
        """Whether anything was typed about any measure that is not set."""
        return bool(self._drafts)

    def show_measure(self, measure_id: str, rows: Mapping[str, MeasureRow]) -> None:
        """Show a measure with what was typed about it, else with the values that count. `rows`: all there are."""
        row = rows.get(measure_id)
        if row is None or self._row is None or row.id != self._row.id:
            self.note.tell("")
        self._row = row
        self._drafts = {id: each for id, each in self._drafts.items() if id in rows}
        self.setEnabled(row is not None)
        self.title.setText(f"{row.id}  {row.title}" if row else self.tr("Choose an action in the picture or the list."))
        name = self._table.header[Column.PRIORITY]
        self.priority.setText(f"{name}: {self._table.text(row, Column.PRIORITY)}" if row else "")
        self._show_values()

    def flush(self) -> bool:
        """Values are set by their button only. Returns whether nothing waits for it; what does is told here."""
        if not self.impact.flush():
            return False
        if not self.is_pending:
            return True
        unset = ", ".join(self._drafts)
        self.note.tell(self.tr("Not set yet: {0}. It needs a reason and the button “Set values”.").format(unset))
        return False

    def discard(self) -> None:
        """Show the values that count in place of what was typed about any measure."""
        self._drafts.clear()
        self.note.tell("")
        self._show_values()

    def _show_values(self) -> None:
        row, self._row = self._row, None  # what is shown here was typed by nobody
        if row is not None:
            shown = self._drafts.get(row.id, _Draft(row.impact, row.effort, ""))
            self.impact.setValue(shown.impact)
            self.effort.choose(shown.effort)
            if shown.reason != self.reason.text():
                self.reason.setText(shown.reason)
        self._row = row
        self._check()

    def _keep(self) -> None:
        """Remember what is in the fields, if it was typed."""
        if self._row is None:
            return
        reason = self.reason.text()
        if self._is_other or reason.strip():
            self._drafts[self._row.id] = _Draft(self.impact.value(), self.effort.chosen, reason)
        else:
            self._drafts.pop(self._row.id, None)

    @property
    def _is_other(self) -> bool:
        row = self._row
        return row is not None and (self.impact.value(), self.effort.chosen) != (row.impact, row.effort)

    def _check(self) -> None:
        self.verb.setEnabled(self._is_other and bool(self.reason.text().strip()))

    def _on_edited(self) -> None:
        self.note.tell("")
        self._keep()
        self._check()

    def _on_verb(self) -> None:
        row = self._row
        if row is None or not self.verb.isEnabled() or not self.impact.flush():
            return
        self.size_chosen.emit(row.id, self.impact.value(), self.effort.chosen, self.reason.text().strip())
        if not self._is_other:  # it was stored
            self.reason.clear()
