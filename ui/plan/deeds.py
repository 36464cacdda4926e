"""What a person does with measures: one step of undo each, however many measures it concerns."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from reifegrad.domain.plan import MeasureStatus, PlannedMeasure, Quarter
from reifegrad.domain.workspace import Component, MeasureRecord
from reifegrad.report import format
from ui import announce, dialogs
from ui.plan.bulk_dialog import BulkDialog
from ui.plan.components import other_values
from ui.plan.override_dialog import OverrideDialog
from ui.plan.own_dialog import OwnDialog
from ui.plan.proposals_dialog import ProposalsDialog
from ui.plan.settings_dialog import SettingsDialog
from ui.plan.size_dialog import SizeDialog
from ui.workbench import Workbench


class Deeds(QObject):
    """Asks where something has to be asked, calls the operations of the session, and says what has happened."""

    def __init__(self, bench: Workbench, area: QWidget) -> None:
        """`area` is named as the initiator, and holds the dialogs."""
        super().__init__(area)
        self._bench, self._area = bench, area

    # the plan

    def propose(self) -> list[str]:
        """Offer what the answers call for; returns the ids of what was adopted."""
        rows = [each for each in self._bench.plan_sheet().measures if each.status is MeasureStatus.PROPOSED]
        dialog = ProposalsDialog(rows, self._bench.language, self._area.window())
        session, assessment = self._bench.session, self._bench.assessment_id
        if not self._ask(dialog, lambda: session.adopt_measure(assessment, *dialog.ids, initiator=self._area)):
            return []
        ids = dialog.ids
        self._bench.offer_undo(self.tr("%n action(s) adopted", "", len(ids)))
        return ids

    def add_own(self) -> str:
        """Write a measure that the catalogue does not hold; returns its id, empty if it was given up."""
        dialog = OwnDialog(self._bench.words, parent=self._area.window())
        session = self._bench.session
        before = set(session.records)

        def add() -> None:
            session.add_own_measure(
                self._bench.assessment_id,
                dialog.own,
                responsible=dialog.responsible.value or "",
                due=dialog.due.value,
                cost_once=dialog.cost_once.value,
                cost_yearly=dialog.cost_yearly.value,
                initiator=self._area,
            )

        return next(iter(set(session.records) - before)) if self._ask(dialog, add) else ""

    def change_settings(self) -> None:
        """Set capacity, reserve and start."""
        session, assessment = self._bench.session, self._bench.assessment_id
        dialog = SettingsDialog(
            session.plan_settings,
            Quarter.of(session.assessment(assessment).day).plus(1),
            partial(session.plan_with, assessment),
            self._bench.words,
            self._area.window(),
        )
        self._ask(dialog, lambda: session.set_plan_settings(dialog.settings, initiator=self._area))

    # measures

    def adopt(self, ids: Sequence[str]) -> None:
        """Take those that are proposals into the plan."""
        session, assessment = self._bench.session, self._bench.assessment_id
        proposed = [each for each in ids if self._record(each).status is MeasureStatus.PROPOSED]
        if proposed and self._bench.attempt(
            partial(session.adopt_measure, assessment, *proposed, initiator=self._area)
        ):
            announce.say(self._area, self.tr("%n action(s) adopted", "", len(proposed)))

    def remove(self, ids: Sequence[str]) -> None:
        """Take measures out of the plan; own ones are gone then, until somebody undoes it."""
        if self._bench.is_file_read_only:  # the key for it has no button that could be greyed out
            return
        session = self._bench.session
        gone = [each for each in ids if each in session.records]
        if gone and self._bench.attempt(partial(session.remove_measure, *gone, initiator=self._area)):
            self._bench.offer_undo(self.tr("{0} taken out of the plan.").format(", ".join(gone)))

    def set_status(self, ids: Sequence[str], status: MeasureStatus) -> None:
        """Give measures a status, and say so."""
        self._write_status(dict.fromkeys(ids, status))

    def move_status(self, ids: Sequence[str], step: int) -> None:
        """Go on to the next status of each measure, or back, from proposed to done; rejected is only by choice."""
        order = [each for each in MeasureStatus if each is not MeasureStatus.REJECTED]
        statuses = {id: self._record(id).status for id in ids}
        places = {id: order.index(each) + step for id, each in statuses.items() if each in order}
        self._write_status({id: order[at] for id, at in places.items() if 0 <= at < len(order)})

    def _write_status(self, wanted: Mapping[str, MeasureStatus]) -> None:
        records = [self._record(id) for id in wanted]
        changed = [replace(each, status=wanted[each.id]) for each in records if each.status is not wanted[each.id]]
        if changed and self._write(changed):
            words = {each.status: self._bench.words.terms(f"measure_status.{each.status}") for each in changed}
            named = changed[0].id if len(changed) == 1 else self.tr("%n action(s)", "", len(changed))
            announce.say(self._area, self.tr("{0}, now {1}").format(named, ", ".join(words.values())))

    def change(self, ids: Sequence[str]) -> None:
        """Enter the same for several measures."""
        if not ids or self._bench.is_file_read_only:
            return
        dialog = BulkDialog(len(ids), self._bench.words, self._area.window())
        session = self._bench.session
        records = [self._record(each) for each in ids]
        self._ask(dialog, lambda: session.edit_measure(*map(dialog.changed, records), initiator=self._area))

    def change_wording(self, id: str) -> None:
        """Change title, texts and size of an own measure."""
        record = self._record(id)
        dialog = OwnDialog(self._bench.words, record.own, self._area.window())
        session = self._bench.session
        self._ask(dialog, lambda: session.edit_measure(replace(record, own=dialog.own), initiator=self._area))

    # a person's values

    def override(self, ids: Sequence[str], component: Component, preset: Quarter | None = None) -> bool:
        """Ask for a value and its reason, in place of the computed one. Returns whether it was set."""
        if not ids or self._bench.is_file_read_only:
            return False
        session, assessment = self._bench.session, self._bench.assessment_id
        first, *others = ids
        begin = session.plan_settings.start or Quarter.of(session.assessment(assessment).day).plus(1)
        dialog = OverrideDialog(
            component,
            self._measure(first),
            self._bench.plan_sheet().measures,
            begin,
            self._bench.words,
            self._area.window(),
            preset=preset,
            also=len(others),
        )
        return self._ask(
            dialog,
            lambda: session.override_measure(
                first, component, dialog.value, dialog.reason, also=others, initiator=self._area
            ),
        )

    def reset(self, id: str, component: Component) -> None:
        """Return to the computed value."""
        self._bench.attempt(partial(self._bench.session.clear_override, id, component, initiator=self._area))

    def resize(self, id: str, impact: int, effort: str, reason: str) -> None:
        """Set impact and effort, those that are other than now, as one step."""
        session = self._bench.session
        values = other_values(self._measure(id), {Component.IMPACT: str(impact), Component.EFFORT: effort})
        self._bench.attempt(partial(session.override_values, id, values, reason, initiator=self._area))

    def ask_size(self, id: str, impact: int, effort: str) -> None:
        """Set impact and effort as one step, once the reason is given."""
        dialog = SizeDialog(self._measure(id), impact, effort, self._bench.words, self._area.window())
        session = self._bench.session
        self._ask(dialog, lambda: session.override_values(id, dialog.values, dialog.reason, initiator=self._area))

    def set_due(self, id: str, day: date) -> None:
        """Have a measure done until a day, and say so."""
        if self._write([replace(self._record(id), due=day)]):
            shown = format.day(day, self._bench.language)
            announce.say(self._area, self.tr("{0} is due on {1}.").format(id, shown))

    def move_start(self, id: str, by: int) -> None:
        """Begin a measure some quarters later or earlier; the reason is asked once and stays."""
        measure = self._measure(id)
        if not measure.quarters or self._bench.is_file_read_only:
            return
        target = measure.quarters[0].plus(by)
        known = measure.overrides.get(Component.QUARTER.value)
        session = self._bench.session
        if known:
            deed = partial(
                session.override_measure, id, Component.QUARTER, str(target), known.reason, initiator=self._area
            )
            moved = self._bench.attempt(deed)
        else:
            moved = self.override([id], Component.QUARTER, target)
        if moved:
            self._tell_start(id)

    # helpers

    def _tell_start(self, id: str) -> None:
        """Say when a measure begins now, and why if that is not what was chosen."""
        quarters = self._measure(id).quarters
        start = format.quarter(quarters[0], self._bench.language) if quarters else "–"
        announce.say(self._area, self.tr("{0} begins in {1}.").format(id, start))
        plan, words = self._bench.session.plan(self._bench.assessment_id), self._bench.words
        for code, ids in plan.problems:
            if id == next(iter(ids), "") and code.startswith("pin"):
                self._bench.toast(words.terms(f"plan_problem.{code}", ids=", ".join(ids)))

    def _measure(self, id: str) -> PlannedMeasure:
        plan = self._bench.session.plan(self._bench.assessment_id)
        return next(each for each in plan.measures if each.id == id)

    def _record(self, id: str) -> MeasureRecord:
        return self._bench.session.record(self._bench.assessment_id, id)

    def _write(self, records: Sequence[MeasureRecord]) -> bool:
        """Store values that are set as a whole, each time as a step of its own."""
        session = self._bench.session
        session.end_typing()
        return self._bench.attempt(partial(session.edit_measure, *records, initiator=self._area))

    def _ask(self, dialog: QDialog, store: Callable[[], object]) -> bool:
        """Show a dialog until what it holds is stored, or is given up. Returns whether it is stored."""
        while dialogs.run(dialog):
            if self._bench.attempt(store):
                return True
        return False
