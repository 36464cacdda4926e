"""Put a person's value in place of a computed one, with a reason."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from reifegrad.domain import rules
from reifegrad.domain.plan import PlannedMeasure, Quarter
from reifegrad.domain.workspace import Component
from reifegrad.report.model import MeasureRow
from reifegrad.report.words import Words
from ui import theme
from ui.plan.components import choices, quarter_choices, value_of, value_text
from ui.plan.early import early
from ui.plan.form_dialog import FormDialog, Note
from ui.widgets.choice import Choice
from ui.widgets.fields import LineEdit
from ui.widgets.number import Number
from ui.widgets.problem import Problem
from ui.widgets.text import secondary


class OverrideDialog(FormDialog):
    """The reason is obligatory; `value` and `reason` are what was entered."""

    def __init__(
        self,
        component: Component,
        measure: PlannedMeasure,
        rows: Sequence[MeasureRow],
        first: Quarter,
        words: Words,
        parent: QWidget | None = None,
        *,
        preset: Quarter | None = None,
        also: int = 0,
    ) -> None:
        """`rows`: all measures of the plan; `first`: the quarter in which the plan begins; `preset`: the quarter to
        offer; `also`: how many further measures get the same value.
        """
        name = words.terms(f"component.{component}")
        changed = measure.overrides.get(component.value)
        computed = value_text(component, changed.computed if changed else value_of(measure, component), words)
        super().__init__(
            self.tr("Change {0}").format(name),
            self.tr("Computed value: {0}. Your value takes its place and is marked in plan and report.").format(
                computed
            ),
            parent,
        )
        self._component = component
        self._due, self._words = measure.due, words
        self.field = self._make_field(component, measure, rows, min(first, preset or first), words)
        if preset and isinstance(self.field, Choice):
            self.field.choose(str(preset))
        self.add_row(name, self.field)
        if also:
            self.add_note(secondary(self.tr("The value is set for %n further action(s) as well.", "", also)))
        self.conflict = Problem(self.field)
        if component is Component.QUARTER and isinstance(self.field, Choice):
            self.add_note(self.conflict)
            self.field.currentIndexChanged.connect(self._check)
        if component is Component.NEED:
            self.add_note(secondary(self.tr("A share from 0 to 1, such as 0.4 or 2/3.")))
        self.reason_field = Note(changed.reason if changed else "")
        self.reason_field.textChanged.connect(self._check)
        self.add_row(self.tr("Reason"), self.reason_field)
        self.add_note(secondary(self.tr("The reason is needed, so that everybody can follow the plan.")))
        self.finish(self.tr("Set value"), 560, 500 if component is Component.REQUIRES else 370)
        self._check()

    @property
    def value(self) -> str:
        """The value in its canonical form, or what was typed."""
        if isinstance(self.field, Choice):
            return str(self.field.chosen or "")
        if isinstance(self.field, Number):
            return str(self.field.value())
        if isinstance(self.field, LineEdit):
            return self.field.text().strip()
        items = (self.field.item(at) for at in range(self.field.count()))
        ticked = [each for each in items if each.checkState() is Qt.CheckState.Checked]
        return ",".join(each.data(Qt.ItemDataRole.UserRole) for each in ticked)

    @property
    def reason(self) -> str:
        return self.reason_field.text()

    def _make_field(
        self,
        component: Component,
        measure: PlannedMeasure,
        rows: Sequence[MeasureRow],
        first: Quarter,
        words: Words,
    ) -> Choice | Number | LineEdit | QListWidget:
        now = value_of(measure, component)
        if component is Component.PERSON_DAYS:
            days = Number(1, rules.MOST_DAYS)
            days.setValue(int(now))
            return days
        if component is Component.NEED:
            line = LineEdit(now)
            line.textChanged.connect(self._check)
            return line
        if component is Component.REQUIRES:
            return _measure_list([each for each in rows if each.id != measure.id], measure.requires)
        is_quarter = component is Component.QUARTER
        choice = Choice(quarter_choices(first, words) if is_quarter else choices(component, words))
        choice.choose(now)
        return choice

    def _check(self) -> None:
        if self._component is Component.QUARTER:
            self._show_conflict()
        self.verb.setEnabled(bool(self.reason and (self.value or self._component is Component.REQUIRES)))

    def _show_conflict(self) -> None:
        """Say it beside the field if the measure has to be done before the quarter begins."""
        text = early(self._due, Quarter.parse(self.value) if self.value else None, self._words.language)
        if text != self.conflict.text():
            self.conflict.tell(text)


def _measure_list(rows: Sequence[MeasureRow], ticked: Sequence[str]) -> QListWidget:
    """All other measures with a tick each; Space ticks."""
    found = QListWidget()
    found.setMinimumHeight(theme.px(180))
    found.setWordWrap(True)
    found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    for row in rows:
        item = QListWidgetItem(f"{row.number}  {row.title}")
        item.setData(Qt.ItemDataRole.UserRole, row.id)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if row.id in ticked else Qt.CheckState.Unchecked)
        found.addItem(item)
    return found
