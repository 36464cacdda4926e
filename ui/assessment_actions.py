"""Starting, describing, closing, reopening and deleting assessments, and adding surveys of one's own."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from reifegrad.domain.survey import Survey
from reifegrad.errors import Cancelled, ReifegradError
from ui import assessment_dialog, dialogs, faults, files
from ui.area import Offer
from ui.closing import Closing
from ui.commands.command import command
from ui.erasing import Erasing
from ui.workbench import Workbench
from ui.worker import Progress, awaited

_YAML, _WORKBOOK = (".yaml", ".yml"), ".xlsx"
"""Endings of files that hold a survey."""


class AssessmentActions(QObject):
    """The part of the menu "Assessment" that is the same in every area."""

    def __init__(self, bench: Workbench, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._closing = Closing(bench, self)
        self.new = command(self, "assessment.new", self.tr("New &assessment …"), self.start)
        follow_up = self.tr("&Follow-up assessment …")
        self.follow_up = command(self, "assessment.follow_up", follow_up, self._on_follow_up)
        self.scope = command(self, "assessment.scope", self.tr("Scope and &weights …"), self._on_scope)
        self.details = command(self, "assessment.details", self.tr("Deta&ils …"), self._on_details)
        self.revise = command(self, "assessment.revise", self.tr("New &version of the survey …"), self._on_revise)
        self.add_survey = command(self, "assessment.add_survey", self.tr("Add &your own survey …"), self._on_add_survey)
        self.close = command(self, "assessment.close", self.tr("&Close assessment …"), self._closing.start)
        self.reopen = command(self, "assessment.reopen", self.tr("&Reopen assessment"), self._on_reopen)
        self._erasing = Erasing(bench, self)
        self.erase = command(self, "assessment.erase", self.tr("Era&se answers …"), self._erasing.start)
        self.delete = command(self, "assessment.delete", self.tr("Dele&te assessment …"), self._on_delete)
        bench.changed.connect(self.show_state)
        self.show_state()

    def show_state(self) -> None:
        """Offer only what is possible with the chosen assessment."""
        session = self._bench.session
        chosen = session.assessment(self._bench.assessment_id) if self._bench.assessment_id else None
        writable = not self._bench.is_file_read_only
        self.new.setEnabled(writable)
        self.add_survey.setEnabled(writable)
        for each in (self.follow_up, self.scope, self.details, self.revise, self.delete):
            each.setVisible(chosen is not None)
        self.follow_up.setEnabled(writable)
        for each in (self.details, self.delete):  # not of one that can be opened again first
            each.setEnabled(chosen is not None and self._bench.may_describe)
        self.revise.setEnabled(writable and chosen is not None)
        self.close.setVisible(chosen is not None and not chosen.closed)
        self.reopen.setVisible(chosen is not None and chosen.closed)
        self.close.setEnabled(writable)
        self.reopen.setEnabled(writable)
        self.erase.setVisible(self._erasing.is_offered)
        self.erase.setEnabled(chosen is not None and self._erasing.is_possible)

    @property
    def of_menu(self) -> list[QAction | None]:
        """The actions in the order of the menu, None for a separator."""
        return [
            self.new,
            self.follow_up,
            self.scope,
            self.details,
            self.close,
            self.reopen,
            self.erase,
            self.delete,
            None,
            self.revise,
            self.add_survey,
        ]

    def start(self) -> None:
        """Ask for survey, title and day, begin an assessment and go to rating it."""
        from ui.history.follow_up import show_begun  # late: rarely needed

        id = assessment_dialog.begin(self._bench, dialogs.parent())
        if id:
            show_begun(self._bench, id)

    def _on_follow_up(self) -> None:
        from ui.history.follow_up import begin_follow_up  # late: rarely needed

        begin_follow_up(self._bench)

    def _on_scope(self) -> None:
        self._bench.go("prepare", "scope")

    def _on_details(self) -> None:
        assessment_dialog.edit(self._bench, dialogs.parent())

    def _on_revise(self) -> None:
        """Make a second assessment under another version of the survey, and choose it."""
        from ui.revise.dialog import revise  # late: rarely needed

        bench = self._bench
        before = bench.session.assessment(bench.assessment_id).title
        if bench.session.responses(bench.assessment_id):
            reason = self.tr("Answers stay with the version that people answered.")
            remedy = self.tr("To use another version, start a new assessment with it.")
            dialogs.inform(reason, remedy)
            return
        id = revise(bench, dialogs.parent())
        if id:
            bench.choose_assessment(id)
            text = self.tr("{0} is created. {1} stays as it is.")
            bench.offer_undo(text.format(bench.session.assessment(id).title, before))

    def _on_add_survey(self) -> None:
        """Take over a survey that the municipality wrote, unless it has faults."""
        bench = self._bench
        kinds = self.tr("Surveys (*.yaml *.yml *.xlsx)")
        path = dialogs.open_file(self.tr("Add your own survey"), [kinds], files.folder_to_look_in(bench.session.path))
        if path is not None:
            self._take_survey(path)

    def survey_offer(self, path: Path) -> Offer | None:
        """What would be done with the file of a survey that is dropped on the window; None if it is none.

        Raises Cancelled if nobody wanted to wait until it was looked at.
        """
        if self._bench.is_file_read_only or not self._is_survey(path):
            return None
        return Offer(self.tr("Add this survey to the file?"), self.tr("Add"), partial(self._take_survey, path))

    def _is_survey(self, path: Path) -> bool:
        """Whether the file can be meant as a survey: YAML, or a workbook with the sheets of one."""
        if path.suffix.casefold() != _WORKBOOK:
            return path.suffix.casefold() in _YAML
        try:
            return bool(awaited(self.tr("The file is being read"), partial(_has_sheets, path), dialogs.parent()))
        except Cancelled:
            raise
        except ReifegradError:  # nobody asked for this file yet; who uses it is told
            return False

    def _take_survey(self, path: Path) -> None:
        bench = self._bench
        try:
            survey = awaited(self.tr("The survey is being read"), partial(_read, path), dialogs.parent())
        except Cancelled:
            return
        except ReifegradError as error:
            faults.show(self.tr("This survey cannot be used"), [error], bench.language)
            return
        if bench.attempt(partial(bench.session.add_survey, survey)):
            text = self.tr("{0} {1} is at hand now. Start an assessment with it.")
            bench.offer_undo(text.format(survey.title.in_language(bench.language), survey.version))

    def _on_delete(self) -> None:
        bench, id = self._bench, self._bench.assessment_id
        title, count = bench.session.assessment(id).title, len(bench.session.answers(id))
        question = self.tr("Delete “{0}” with %n answer(s)?", "", count).format(title)
        consequence = self.tr("A restore point is kept for 30 days.")
        is_wanted = dialogs.confirm(question, consequence, self.tr("Delete"))
        if is_wanted:
            said = self.tr("{0} is deleted.").format(title)
            delete = partial(bench.session.delete_assessment, id)
            waiting = self.tr("The assessment is being deleted")
            bench.attempt_large(waiting, count, delete, lambda present: present.offer_undo(said))

    def _on_reopen(self) -> None:
        self._bench.attempt(partial(self._bench.session.reopen_assessment, self._bench.assessment_id))


def _has_sheets(path: Path, _progress: Progress) -> bool:
    """Look at the names of the sheets, off the window's thread. Raises as `is_survey_workbook`."""
    from reifegrad.survey.authoring import is_survey_workbook  # late: reads workbooks

    return is_survey_workbook(path)


def _read(path: Path, _progress: Progress) -> Survey:
    """Read a survey off the window's thread. Raises as `load_survey`."""
    from reifegrad.survey import load_survey  # late: reads YAML
    from reifegrad.survey.authoring import load_workbook_survey

    return load_workbook_survey(path) if path.suffix.casefold() == _WORKBOOK else load_survey(path)
