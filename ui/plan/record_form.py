"""What people enter about a measure: status, people, dates, money, progress."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QSizePolicy, QWidget

from reifegrad.domain.plan import MeasureStatus, Quarter
from reifegrad.domain.survey import Role
from reifegrad.domain.text import Language
from reifegrad.domain.workspace import MeasureRecord
from reifegrad.report.words import Texts
from ui import i18n, theme
from ui.plan.early import early
from ui.widgets.choice import Choice
from ui.widgets.entry import DayEntry, Entry, MoneyEntry, refusing
from ui.widgets.fields import PAUSE_MS, NoteEdit
from ui.widgets.number import Number
from ui.widgets.problem import Problem
from ui.widgets.text import secondary


class RecordForm(QWidget):
    """Every field hands over the whole record with its own change, when it is left or after a pause.

    Signals:
        edited: with the changed `MeasureRecord`.
    """

    edited = Signal(object)

    def __init__(
        self, terms: Texts, language: Language, parent: QWidget | None = None, *, read_only: bool = False
    ) -> None:
        """`read_only`: what is stored can be read and copied."""
        super().__init__(parent)
        self._record: MeasureRecord | None = None
        self.status = Choice([(each, terms(f"measure_status.{each}")) for each in MeasureStatus])
        self.lead = Choice([(each, terms(f"role.{each}")) for each in Role])
        self.responsible = _text_entry()
        self.participants = _text_entry()
        for choice in (self.status, self.lead):
            choice.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            choice.setMinimumContentsLength(14)
            choice.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)  # as wide as the panel allows
        self.due = DayEntry(
            language, self.tr("Enter a day with day, month and year."), self.tr("Choose a day from the calendar")
        )
        amount = self.tr("Enter whole euros, such as 4500 or 4,500.00.")
        self.cost_once = MoneyEntry(language, amount)
        self.cost_yearly = MoneyEntry(language, amount)
        self.funding = _text_entry()
        self.progress = Number(0, 100, step=5, suffix=i18n.percent(""))
        self.remark = NoteEdit()
        self._language: Language = language
        self.conflict = secondary()
        self.conflict.setProperty("kind", "problem")
        self.unwritten = Problem(self.remark)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._write_progress)
        for choice in (self.status, self.lead):
            choice.setEnabled(not read_only)
        for entry in self._entries():
            entry.setReadOnly(read_only)
        self.progress.setReadOnly(read_only)
        self.remark.setReadOnly(read_only)
        self._lay_out()
        self._connect()

    def show_record(self, record: MeasureRecord, lead: Role, start: Quarter | None = None) -> None:
        """Show what is stored; `lead` is the role that counts while the record names none, `start` when it begins."""
        is_same = self._record is not None and self._record.id == record.id
        waits = is_same and self._pause.isActive()  # a progress that is not handed over yet stays
        self._record = record
        self.status.choose(record.status)
        self.lead.choose(record.lead or lead)
        for field, value in (
            (self.responsible, record.responsible or None),
            (self.participants, record.participants or None),
            (self.due, record.due),
            (self.cost_once, record.cost_once),
            (self.cost_yearly, record.cost_yearly),
            (self.funding, record.funding or None),
        ):
            field.show_value(value, keep_typed=is_same)
        self._show_conflict(record, start)
        if not waits:
            self._show_progress(record.progress, anew=not is_same)
        if not (is_same and self.remark.is_pending):
            self.remark.show_text(record.remark)
            self.unwritten.tell("")

    def suggest(self, others: Iterable[MeasureRecord]) -> None:
        """Offer what was entered about other measures, so that an office is written everywhere in the same way."""
        records = tuple(others)
        self.responsible.line.suggest(each.responsible for each in records)
        self.participants.line.suggest(each.participants for each in records)
        self.funding.line.suggest(each.funding for each in records)

    def forget(self) -> None:
        """Let go of the measure, before another one is shown: nothing of it is written any more."""
        self._record = None

    def flush(self) -> bool:
        """Hand over what was typed and is not handed over yet. Returns whether all of it is stored."""
        if self._pause.isActive():
            self._write_progress()
        return all([*(each.flush() for each in self._entries()), self.progress.flush(), self.remark.flush()])

    @property
    def refusing(self) -> Callable[[str], None] | None:
        """The way to say why something is not stored beside the field that hands it over; None if none does."""
        return self.unwritten.tell if self.remark.is_handing_over else refusing(self._entries())

    def mark_unwritten(self, stored: MeasureRecord) -> None:
        """To be called by whoever could not store what was handed over: what was typed stays in its field."""
        if self._record is not None and self._record.id == stored.id:
            self._record = stored
            self.remark.mark_unwritten(stored.remark)

    def _show_progress(self, progress: int, *, anew: bool) -> None:
        """`anew`: also in place of what is typed and cannot be read."""
        self._pause.stop()
        if anew or self.progress.value() != progress:
            self.progress.blockSignals(True)
            self.progress.setValue(progress)
            self.progress.blockSignals(False)

    def _show_conflict(self, record: MeasureRecord, start: Quarter | None) -> None:
        """Say it below the due date if the plan begins later."""
        text = early(record.due, start, self._language)
        self.conflict.setText(text)
        self.conflict.setVisible(bool(text))

    def _entries(self) -> tuple[Entry, ...]:
        return self.responsible, self.participants, self.due, self.cost_once, self.cost_yearly, self.funding

    def _lay_out(self) -> None:
        layout = QFormLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(theme.px(theme.GAP_GROUP))
        layout.setVerticalSpacing(theme.px(theme.GAP_RELATED))
        layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        layout.setRowWrapPolicy(
            QFormLayout.RowWrapPolicy.WrapAllRows if theme.is_large() else QFormLayout.RowWrapPolicy.DontWrapRows
        )
        for text, field in (
            (self.tr("Status"), self.status),
            (self.tr("Lead (role)"), self.lead),
            (self.tr("Responsible"), self.responsible),
            (self.tr("Others taking part"), self.participants),
            (self.tr("Due on"), self.due),
            (self.tr("Cost once"), self.cost_once),
            (self.tr("Cost per year"), self.cost_yearly),
            (self.tr("Funding"), self.funding),
            (self.tr("Progress"), self.progress),
            (self.tr("Remark"), self.remark),
        ):
            label = QLabel(text)
            label.setBuddy(field)
            target = field.line if isinstance(field, Entry) else field
            target.setAccessibleName(text)
            layout.addRow(label, field)
            if field is self.due:
                layout.addRow("", self.conflict)
        layout.addRow("", self.unwritten)

    def _connect(self) -> None:
        self.status.activated.connect(self._on_status)
        self.lead.activated.connect(self._on_lead)
        for name, field, empty in (
            ("responsible", self.responsible, ""),
            ("participants", self.participants, ""),
            ("due", self.due, None),
            ("cost_once", self.cost_once, None),
            ("cost_yearly", self.cost_yearly, None),
            ("funding", self.funding, ""),
        ):
            field.settled.connect(partial(self._on_settled, name, empty))
        self.progress.valueChanged.connect(self._on_progress)
        self.progress.editingFinished.connect(self._write_progress)
        self.remark.settled.connect(partial(self._write, "remark"))

    def _on_status(self) -> None:
        self._write("status", self.status.chosen)

    def _on_lead(self) -> None:
        self._write("lead", self.lead.chosen)

    def _on_settled(self, name: str, empty: object, value: object) -> None:
        self._write(name, empty if value is None else value)

    def _on_progress(self) -> None:
        self._pause.start()

    def _write_progress(self) -> None:
        self._pause.stop()
        self._write("progress", self.progress.value())

    def _write(self, name: str, value: Any) -> None:
        if self._record is None or getattr(self._record, name) == value:
            return
        self._record = replace(self._record, **{name: value})
        if name == "remark":
            self.unwritten.tell("")
        self.edited.emit(self._record)


def _text_entry() -> Entry:
    return Entry(str, str, "")
