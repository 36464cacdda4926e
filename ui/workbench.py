"""What the areas of one window share: the open file, the chosen assessment, and ways to speak and to move."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from reifegrad.domain.answer import Answer
from reifegrad.domain.text import Language
from reifegrad.errors import InvalidInput, ReifegradError
from reifegrad.preferences import Preferences
from reifegrad.report import PlanSheet, ReportModel, ReportOptions, Rows, Words, build_report, plan_sheet
from reifegrad.session import Session
from reifegrad.texts import texts
from ui import dialogs
from ui.chosen import Chosen
from ui.signals import SessionSignals
from ui.widgets.problem import Problem

_LONG = 2000
"""From so many changes on, storing a step takes longer than a person takes for at once."""

_MANY = 500
"""From so many services, processes and responses on, a report takes longer than a person takes for at once."""


@dataclass(frozen=True, slots=True)
class Toast:
    """An event that has happened, with one thing to do about it, or two."""

    text: str
    action_text: str = ""
    action: Callable[[], object] | None = None
    more_text: str = ""
    more: Callable[[], object] | None = None
    step: object = None
    """The step that the action takes back; the toast goes as soon as undo would concern another one."""


@dataclass(frozen=True, slots=True)
class Banner:
    """A state that lasts, with one thing to do about it, or two. `tone` is info, notice or problem."""

    text: str
    tone: str = "info"
    action_text: str = ""
    action: Callable[[], object] | None = None
    more_text: str = ""
    more: Callable[[], object] | None = None


Done = Callable[["Workbench"], object]
"""What follows an operation. Gets the workbench that is there then, which may be another one."""

Aside = Callable[[str, Callable[[], object], Done, Callable[[], bool]], object]
"""Does an operation in another thread, with a title over its progress, if it is still due when it has its turn."""


class Holder(Protocol):
    """Whatever people type in."""

    def flush(self) -> bool:
        """Write what was typed. Returns whether all of it is stored."""

    def discard(self) -> None:
        """Forget what is not stored, and show what is."""


class Workbench(QObject):
    """Handed to every area.

    Signals:
        changed: something of the session is different (`Changed`), or everything may be (None), as after choosing
            another assessment.
        written: a step was saved; comes before `changed`.
        place_requested: an area wants to go to (area id, place).
        toast_requested: see `toast`.
        banner_changed: the area in view has another `banner`.
        filter_changed: the area in view has another `filter`.
        unsaved_changed: the file refused a step (True), or there is no refused one left (False).
        report_made: the report that `prepare_report` was asked for is there.
    """

    changed = Signal(object)
    written = Signal()
    place_requested = Signal(str, str)
    toast_requested = Signal(object)
    banner_changed = Signal()
    filter_changed = Signal()
    unsaved_changed = Signal(bool)
    report_made = Signal()

    def __init__(
        self,
        session: Session,
        language: Language,
        parent: QObject | None = None,
        *,
        move_to_copy: Callable[[], bool] = lambda: False,
        preferences: Callable[[], Preferences] = Preferences,
        rows: Rows | None = None,
        chosen: Chosen | None = None,
        aside: Aside | None = None,
    ) -> None:
        """`move_to_copy` asks for a place and goes on in a copy of the file there; returns whether it does.

        `preferences` tells what the person has chosen for this computer, as it is now. `rows` are those of earlier
        reports on the file, and `chosen` the assessments that were; both outlive this workbench. `aside` does what
        takes long in another thread; without it, everything is done at once.
        """
        super().__init__(parent)
        self._preferences = preferences
        self._move_to_copy = move_to_copy
        self._failures: list[ReifegradError] | None = None
        self._refused: list[Callable[[], object]] = []
        self._is_unsaved = session.has_unsaved
        self._is_trying_again = False
        self.session = session
        self.language: Language = language
        """Language of the window; survey texts are shown in it as well."""
        self._chosen = Chosen() if chosen is None else chosen
        self._assessment_id = ""
        self._choose_nearest()
        self._report: ReportModel | None = None
        self._sheet: PlanSheet | None = None
        self._rows: Rows = {} if rows is None else rows
        self._aside = aside
        self._later: list[Callable[[], object]] = []
        self._to_prepare: list[Callable[[], object]] = []
        self._turn = QTimer(self)
        self._turn.timeout.connect(self._take_turn)
        self._signals = SessionSignals(session, self)
        self._signals.changed.connect(self._on_session_changed)

    def release(self) -> None:
        """Let go of the session; another workbench takes over, or the file closes."""
        self.catch_up()
        self._signals.end()
        self._forget_report()
        self.deleteLater()

    @property
    def preferences(self) -> Preferences:
        """What the person has chosen for this computer."""
        return self._preferences()

    @property
    def assessment_id(self) -> str:
        """The chosen assessment; empty if the file has none."""
        return self._assessment_id

    def choose_assessment(self, assessment_id: str) -> None:
        if assessment_id != self._assessment_id:
            self._assessment_id = assessment_id
            self._chosen.note(self.session, assessment_id)
            self._forget_report()
            self.changed.emit(None)

    @property
    def words(self) -> Words:
        """Wording of reports and terms in the language of the window."""
        return Words(texts("report", self.language), texts("terms", self.language))

    def report(self) -> ReportModel:
        """The content of the report on the chosen assessment, as it is now: what the areas show."""
        if self._report is None:
            inputs = self.session.report_inputs(self._assessment_id)
            options = ReportOptions(made_on=date.today())
            self._report = build_report(inputs, self.language, self.words, options, self._rows)
        return self._report

    @property
    def report_takes_long(self) -> bool:
        """Whether `report` has to be made first, and would keep a person waiting: the file holds much."""
        if self._report is not None:
            return False
        beside = (each.id for each in self.session.companions(self._assessment_id))
        return sum(len(self.session.subjects(id)) for id in (self._assessment_id, *beside)) >= _MANY

    def prepare_report(self) -> None:
        """Make the report bit by bit, each in a turn of the event loop of its own; `report_made` tells the end."""
        id = self._assessment_id
        self._to_prepare = [partial(self.session.plan, id), self.report, self.report_made.emit]
        self._turn.start(0)

    def _take_turn(self) -> None:
        """Do what is to be stored, or one bit of the report; both in one turn would keep a person waiting."""
        if self._later:
            self.catch_up()
        elif self._to_prepare:
            self._to_prepare.pop(0)()
        else:
            self._turn.stop()

    def plan_sheet(self) -> PlanSheet:
        """The measures as they are now, with dates and costs: made in a fraction of the time of the whole report."""
        if self._sheet is None:
            self._sheet = plan_sheet(self.session.report_inputs(self._assessment_id), self.words)
        return self._sheet

    def go(self, area_id: str, place: str = "") -> None:
        """Show another area, at a place that its `show_place` understands."""
        self.place_requested.emit(area_id, place)

    def toast(
        self,
        text: str,
        action_text: str = "",
        action: Callable[[], object] | None = None,
        more_text: str = "",
        more: Callable[[], object] | None = None,
    ) -> None:
        """Say what has happened, for some seconds and politely to a screen reader."""
        self.toast_requested.emit(Toast(text, action_text, action, more_text, more))

    def offer_undo(self, text: str, steps: int = 1) -> None:
        """Say what the last steps have done, and offer to take back just these."""
        step = self.session.last_step
        self.toast_requested.emit(Toast(text, self.tr("Undo"), partial(self._undo, step, steps), step=step))

    def _undo(self, last: object, steps: int) -> None:
        if self.session.last_step is last:
            _take_back(steps, self)

    def undo(self, done: Done) -> None:
        """Take back the last step, as `attempt_large`."""
        session, step = self.session, self.session.last_step
        title, weight = self.tr("The step is being undone"), step.weight if step else 0
        self.attempt_large(title, weight, session.undo, done, lambda: session.last_step is step)

    def redo(self, done: Done) -> None:
        """Make the step again that was taken back last, as `attempt_large`."""
        session, step = self.session, self.session.next_step
        title, weight = self.tr("The step is being done again"), step.weight if step else 0
        self.attempt_large(title, weight, session.redo, done, lambda: session.next_step is step)

    def attempt_large(
        self,
        title: str,
        changes: int,
        operation: Callable[[], object],
        done: Done,
        is_due: Callable[[], bool] = lambda: True,
    ) -> None:
        """`attempt`, for an operation with many `changes` in another thread, with progress and a way to stop it.

        `done` follows if it was done. In the other case the content is built anew, and this workbench goes with it.
        The other thread has its turn later: `is_due` tells then whether the operation is still what was asked for.
        """
        if self._aside and changes >= _LONG:
            self._aside(title, operation, done, is_due)
        elif self.attempt(operation):
            done(self)

    def attempt(
        self,
        operation: Callable[[], object],
        *,
        stays: bool = False,
        at_field: Callable[[str], object] | None = None,
    ) -> bool:
        """Run one operation; a condition that a person can mend is shown. Returns whether it was done.

        What the file does not take can be tried again, or done in a copy. `stays`: what was typed stays in its field,
        so only the first refusal interrupts the typing; from then on `unsaved_changed` has told it. `at_field` says
        beside the field what a rule of the core expects there; without it a dialog says it.
        """
        self.catch_up()
        was_unsaved = self._is_unsaved and not self._is_trying_again
        while True:
            try:
                operation()
            except ReifegradError as error:
                if error.is_unsaved and not stays and operation not in self._refused:
                    self._refused.append(operation)
                self._tell_unsaved()
                if at_field and isinstance(error, InvalidInput):
                    from reifegrad.messages import expectation  # late: it reads YAML

                    at_field(expectation(error, self.language))
                    return False
                if self._failures is not None:
                    self._failures.append(error)
                    return False
                if stays and was_unsaved and error.is_unsaved:
                    return False
                if not error.is_unsaved:
                    dialogs.problem(error, self.language)
                    return False
                match dialogs.choose(error, self.language, (self.tr("Try again"), self.tr("Save a copy …"))):
                    case 0:
                        continue
                    case 1:
                        self._move_to_copy()
                    case _:
                        return False
            else:
                if operation in self._refused:
                    self._refused.remove(operation)
                return True

    def attempt_later(self, operation: Callable[[], object]) -> None:
        """`attempt` in a turn of the event loop of its own, after what has changed is shown.

        Before the next operation at the latest, and before the file closes, so that it finds what there is now.
        """
        self._later.append(operation)
        self._turn.start(0)

    def catch_up(self) -> None:
        """Do now what was to be done later, in its order."""
        waiting, self._later = self._later, []  # each attempt comes here first
        for each in waiting:
            self.attempt(each)

    def try_again(self, holder: Holder) -> None:
        """Write what the file refused: what stands in fields, and every other step; a person decides if it fails."""
        self._is_trying_again = True
        try:
            if not holder.flush():
                return
            if not all(self.attempt(each) for each in tuple(self._refused)):
                return
        finally:
            self._is_trying_again = False
        self.session.give_up_unsaved()  # nothing is waiting: its field is as it was
        self._tell_unsaved()

    def _tell_unsaved(self) -> None:
        is_unsaved = self.session.has_unsaved
        if is_unsaved != self._is_unsaved:
            self._is_unsaved = is_unsaved
            if not is_unsaved:
                self._refused.clear()
            self.unsaved_changed.emit(is_unsaved)

    def settle(self, holder: Holder, *, after_discard: bool = True) -> bool:
        """Write what was typed before it goes out of view; a person decides about what cannot be written.

        Returns whether to go on: nothing is waiting any more, or it was given up. `after_discard`: False if giving it
        up is all that is to happen then.
        """
        if self._failures is not None:  # the question is on the screen already
            return False
        self.catch_up()
        try:
            while True:
                self._failures = []
                if holder.flush():
                    return True
                match self._ask_about_unwritten(self._failures):
                    case 0:
                        continue
                    case 1:
                        self._move_to_copy()
                    case 2:
                        holder.discard()
                        self.session.give_up_unsaved()
                        self._tell_unsaved()
                        return after_discard
                    case _:
                        _return_to_field(holder)
                        return False
        finally:
            self._failures = None

    def _ask_about_unwritten(self, failures: list[ReifegradError]) -> int:
        """0 to try again, 1 to go on in a copy, 2 to discard what was typed, -1 to stay."""
        discard = self.tr("Discard")
        if failures:
            return dialogs.choose(failures[0], self.language, (self.tr("Try again"), self.tr("Save a copy …"), discard))
        question = self.tr("Something you typed is not stored yet.")
        remedy = self.tr("The field says what is missing. If you go on, what you typed there is lost.")
        return 2 if dialogs.confirm(question, remedy, discard) else -1

    @property
    def is_file_read_only(self) -> bool:
        """Whether nothing at all can change. The plan goes on while an assessment is closed, so it asks just this."""
        return self.session.read_only

    @property
    def is_read_only(self) -> bool:
        """Whether the chosen assessment takes no answers: it is closed, or the file is open for reading only."""
        return self.is_file_read_only or self.session.assessment(self._assessment_id).closed

    @property
    def may_describe(self) -> bool:
        """Whether title, day and the like of the chosen assessment can change; also if it can never be opened again."""
        return not self.is_read_only or (not self.is_file_read_only and self.session.tells_people(self._assessment_id))

    def previous_answer(self, subject_id: str, question_id: str) -> Answer | None:
        """What was answered in the assessment before, about the subject of the same kind and name."""
        previous = self.session.previous(self._assessment_id)
        if previous is None:
            return None
        subject = self.session.subject(subject_id)
        for each in self.session.subjects(previous.id):
            if each.kind is subject.kind and each.name == subject.name:
                return self.session.answer(each.id, question_id)
        return None

    def previous_value(self, subject_id: str, question_id: str) -> int | None:
        """The level of the answer before; None also if there was no level."""
        answer = self.previous_answer(subject_id, question_id)
        return answer.value if answer else None

    def _forget_report(self) -> None:
        self._report = self._sheet = None
        self._to_prepare = []

    def _on_session_changed(self, changed: object) -> None:
        self._forget_report()
        self.written.emit()
        self._tell_unsaved()
        if self._assessment_id in [each.id for each in self.session.assessments]:
            self.changed.emit(changed)
        else:  # deleted, or its creation was undone; or it is the first one
            self._choose_nearest()
            self.changed.emit(None)

    def _choose_nearest(self) -> None:
        self._assessment_id = self._chosen.nearest(self.session)
        if self._assessment_id:
            self._chosen.note(self.session, self._assessment_id)


def _return_to_field(holder: Holder) -> None:
    """Go where a person wants to stay: to the field that says what stands against it."""
    problems = holder.findChildren(Problem) if isinstance(holder, QWidget) else []
    told = next((each for each in problems if each.isVisible()), None)
    if told:
        told.go_to_field()


def _take_back(steps: int, bench: Workbench) -> None:
    """Undo so many steps, one after the other."""
    if steps:
        bench.undo(partial(_take_back, steps - 1))
