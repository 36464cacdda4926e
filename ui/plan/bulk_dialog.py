"""Enter the same for several measures at once."""

from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QCheckBox, QWidget

from reifegrad.domain.plan import MeasureStatus
from reifegrad.domain.survey import Role
from reifegrad.domain.workspace import MeasureRecord
from reifegrad.report.words import Words
from ui.plan.form_dialog import FormDialog
from ui.widgets.choice import Choice
from ui.widgets.entry import DayEntry, Entry, MoneyEntry

_TEXTS = ("responsible", "participants", "funding")
"""Fields that are empty as a text; the others have no value then."""
_PROPOSED = "proposed"
"""Stands for the role that the catalogue names."""


class BulkDialog(FormDialog):
    """What stays empty is left as it is; a field is cleared only by the tick behind it."""

    def __init__(self, count: int, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Change %n action(s)", "", count),
            self.tr(
                "Fields that stay empty are left as they are; tick “Clear” to empty one. "
                "All changes are one step to undo."
            ),
            parent,
        )
        same = (None, self.tr("as it is"))
        language = words.language
        amount = self.tr("Enter whole euros, such as 4500 or 4,500.00.")
        self.status = Choice([same, *((each, words.terms(f"measure_status.{each}")) for each in MeasureStatus)])
        roles = ((each, words.terms(f"role.{each}")) for each in Role)
        self.lead = Choice([same, (_PROPOSED, self.tr("as proposed")), *roles])
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
        self.clear: dict[str, QCheckBox] = {}
        self.add_row(self.tr("Status"), self.status)
        self.add_row(self.tr("Lead (role)"), self.lead)
        for (name, entry), text in zip(
            self._entries.items(),
            (
                self.tr("Responsible"),
                self.tr("Others taking part"),
                self.tr("Due on"),
                self.tr("Cost once"),
                self.tr("Cost per year"),
                self.tr("Funding"),
            ),
            strict=True,
        ):
            tick = self.clear[name] = QCheckBox(self.tr("Clear"))
            tick.setAccessibleName(self.tr("Clear: {0}").format(text))
            tick.toggled.connect(partial(self._on_clear, entry))
            self.add_row(text, entry, tick)
        self.finish(self.tr("Change"), 620, 480)

    def changed(self, record: MeasureRecord) -> MeasureRecord:
        """The record with what was entered, and without what is to be cleared."""
        given = {name: entry.value for name, entry in self._entries.items() if entry.value is not None}
        given |= {name: "" if name in _TEXTS else None for name, tick in self.clear.items() if tick.isChecked()}
        if self.status.chosen:
            given["status"] = self.status.chosen
        if self.lead.chosen:
            given["lead"] = None if self.lead.chosen == _PROPOSED else self.lead.chosen
        return replace(record, **given)

    def accept(self) -> None:
        """Close, unless a field holds what cannot be read; it says so itself."""
        read = [each.flush() for each in self._entries.values()]  # every field that cannot be read says so
        if all(read):
            super().accept()

    def _on_clear(self, entry: Entry, cleared: bool) -> None:
        """What is to be cleared holds nothing."""
        entry.show_value(None)
        entry.setEnabled(not cleared)
        entry.line.setPlaceholderText(self.tr("is cleared") if cleared else "")
