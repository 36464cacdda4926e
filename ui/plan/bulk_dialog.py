"""Enter the same for several measures at once."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from reifegrad.domain.plan import MeasureStatus
from reifegrad.domain.survey import Role
from reifegrad.domain.workspace import MeasureRecord
from reifegrad.report.words import Words
from ui.plan.form_dialog import FormDialog
from ui.widgets.choice import Choice
from ui.widgets.entry import DayEntry, Entry, MoneyEntry


class BulkDialog(FormDialog):
    """What stays empty is left as it is."""

    def __init__(self, count: int, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Change %n action(s)", "", count),
            self.tr("Fields that stay empty are left as they are. All changes are one step to undo."),
            parent,
        )
        same = (None, self.tr("as it is"))
        language = words.language
        amount = self.tr("Enter whole euros without cents, such as 4500.")
        self.status = Choice([same, *((each, words.terms(f"measure_status.{each}")) for each in MeasureStatus)])
        self.lead = Choice([same, *((each, words.terms(f"role.{each}")) for each in Role)])
        self.responsible, self.participants = (Entry(str, str, "") for _ in range(2))
        self.due = DayEntry(
            language, self.tr("Enter a day with day, month and year."), self.tr("Choose a day from the calendar")
        )
        self.cost_once, self.cost_yearly = (MoneyEntry(language, amount) for _ in range(2))
        self.funding = Entry(str, str, "")
        self._entries = {
            "responsible": self.responsible,
            "participants": self.participants,
            "due": self.due,
            "cost_once": self.cost_once,
            "cost_yearly": self.cost_yearly,
            "funding": self.funding,
        }
        for text, field in (
            (self.tr("Status"), self.status),
            (self.tr("Lead (role)"), self.lead),
            (self.tr("Responsible"), self.responsible),
            (self.tr("Others taking part"), self.participants),
            (self.tr("Due on"), self.due),
            (self.tr("Cost once"), self.cost_once),
            (self.tr("Cost per year"), self.cost_yearly),
            (self.tr("Funding"), self.funding),
        ):
            self.add_row(text, field)
        self.finish(self.tr("Change"), 560, 520)

    def changed(self, record: MeasureRecord) -> MeasureRecord:
        """The record with what was entered."""
        given = {name: entry.value for name, entry in self._entries.items() if entry.value is not None}
        given |= {name: each.chosen for name, each in (("status", self.status), ("lead", self.lead)) if each.chosen}
        return replace(record, **given)

    def accept(self) -> None:
        """Close, unless a field holds what cannot be read; it says so itself."""
        read = [each.flush() for each in self._entries.values()]  # every field that cannot be read says so
        if all(read):
            super().accept()
