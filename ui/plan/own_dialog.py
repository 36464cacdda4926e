"""Write a measure that the catalogue does not hold."""

from PySide6.QtWidgets import QWidget

from reifegrad.domain import rules
from reifegrad.domain.survey import ActionField, Effort
from reifegrad.domain.workspace import OwnMeasure
from reifegrad.report.words import Words
from ui.plan.form_dialog import FormDialog, Note
from ui.widgets.choice import Choice
from ui.widgets.entry import DayEntry, Entry, MoneyEntry
from ui.widgets.fields import LineEdit
from ui.widgets.number import Number

_TYPICAL = {Effort.XS: 2, Effort.S: 4, Effort.M: 10, Effort.L: 30, Effort.XL: 60, Effort.XXL: 120}
"""Person-days offered with an effort class, within its bounds."""


class OwnDialog(FormDialog):
    """Only the title is needed; everything else has a value to begin with, or may stay empty.

    A new measure can be given who, when and how much; later that stands in its details.
    """

    def __init__(self, words: Words, own: OwnMeasure | None = None, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Change action") if own else self.tr("New action"),
            "",
            parent,
        )
        given = own or OwnMeasure("", ActionField.STEERING, Effort.S, _TYPICAL[Effort.S], 3)
        self.title_field = LineEdit(given.title)
        self.title_field.textChanged.connect(self._check)
        self.field = Choice([(each, words.terms(f"field.{each}")) for each in ActionField])
        self.field.choose(given.field)
        self.impact = Choice([(value, f"{value} ({words.terms(f'impact.{value}')})") for value in range(5, 0, -1)])
        self.impact.choose(given.impact)
        self.effort = Choice([(each, words.terms(f"effort_days.{each}")) for each in Effort])
        self.effort.choose(given.effort)
        self.days = Number(1, rules.MOST_DAYS)
        self.effort.activated.connect(self._on_effort)
        self.days.setValue(given.person_days)
        self.responsible = Entry(str, str, "")
        self.due = DayEntry(
            words.language, self.tr("Enter a day with day, month and year."), self.tr("Choose a day from the calendar")
        )
        amount = self.tr("Enter whole euros, such as 4500 or 4,500.00.")
        self.cost_once, self.cost_yearly = (MoneyEntry(words.language, amount) for _ in range(2))
        self.text, self.goal, self.indicator = (Note(each) for each in (given.text, given.goal, given.indicator))
        self.add_row(self.tr("Title"), self.title_field)
        self.add_row(self.tr("Field of action"), self.field)
        self.add_row(self.tr("Impact"), self.impact)
        self.add_row(self.tr("Effort"), self.effort)
        self.add_row(self.tr("Person-days"), self.days)
        if own is None:
            self.add_row(self.tr("Responsible"), self.responsible)
            self.add_row(self.tr("Due on"), self.due)
            self.add_row(self.tr("Cost once"), self.cost_once)
            self.add_row(self.tr("Cost per year"), self.cost_yearly)
        self.add_row(self.tr("What to do"), self.text)
        self.add_row(self.tr("Goal"), self.goal)
        self.add_row(self.tr("Indicator"), self.indicator)
        self.finish(self.tr("Save") if own else self.tr("Add to the plan"), 620, 600)
        self._check()

    @property
    def own(self) -> OwnMeasure:
        """What was entered."""
        return OwnMeasure(
            title=self.title_field.text().strip(),
            field=self.field.chosen,
            effort=self.effort.chosen,
            person_days=self.days.value(),
            impact=self.impact.chosen,
            text=self.text.text(),
            goal=self.goal.text(),
            indicator=self.indicator.text(),
        )

    def accept(self) -> None:
        """Close, unless a field holds what cannot be read; it says so itself."""
        read = [each.flush() for each in (self.responsible, self.due, self.cost_once, self.cost_yearly)]
        if all(read):
            super().accept()

    def _on_effort(self) -> None:
        self.days.setValue(_TYPICAL[self.effort.chosen])

    def _check(self) -> None:
        self.verb.setEnabled(bool(self.title_field.text().strip()))
