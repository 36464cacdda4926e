"""Files of answers into the chosen assessment: all of them or none, with progress, and every fault in a list."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from reifegrad.domain.imported import AssessmentImport
from reifegrad.domain.survey import Survey
from reifegrad.errors import Cancelled, ReifegradError
from reifegrad.exchange import read_answers
from reifegrad.operations import same_people
from reifegrad.survey import shipped_survey
from ui import dialogs, faults
from ui.workbench import Workbench
from ui.worker import Job, Progress

Read = tuple[list[AssessmentImport], list[ReifegradError]]


class ResponseReader(QObject):
    """Asks for files, reads them off the window's thread, and stores what they hold."""

    def __init__(self, bench: Workbench, parent: QWidget) -> None:
        super().__init__(parent)
        self._bench = bench
        self._window = parent
        self._assessment_id = ""
        self._job: Job | None = None

    def start(self) -> None:
        """Ask for files and read them."""
        bench = self._bench
        if self._job or bench.is_read_only:
            return
        filters = [self.tr("Answers (*.json *.csv)")]
        files = dialogs.open_files(self.tr("Read in answers"), filters, bench.session.path.parent)
        if files:
            self.read(files)

    def read(self, files: Sequence[Path]) -> None:
        """Read these files and store what they hold."""
        bench = self._bench
        if self._job or bench.is_read_only:
            return
        self._assessment_id = bench.assessment_id
        survey = bench.session.survey(self._assessment_id)
        self._job = Job(self.tr("Answers are being read"), partial(_read, files, survey), self._window.window())
        self._job.done.connect(self._on_read)
        self._job.failed.connect(self._on_failed)
        self._job.ended.connect(self._on_ended)
        self._job.start()

    def _on_read(self, read: Read) -> None:
        found, errors = read
        if errors:
            faults.show(self.tr("These answers cannot be read"), errors, self._bench.language)
        elif not self._is_double(found) or self._wants_double():
            self._store(found)

    def _store(self, found: list[AssessmentImport]) -> None:
        session = self._bench.session
        if self._bench.attempt(partial(session.import_responses, self._assessment_id, found)):
            count = sum(each.responses for each in found)
            self._bench.offer_undo(self.tr("%n response(s) read in.", "", count))

    def _is_double(self, found: list[AssessmentImport]) -> bool:
        """Whether every response of the files is there already, as after choosing the same files twice."""
        given = same_people.of_files(found)
        return bool(given) and given <= same_people.of_assessment(self._bench.session, self._assessment_id)

    def _wants_double(self) -> bool:
        return dialogs.confirm(
            self.tr("These answers are in the assessment already."),
            self.tr("If you read them in again, every one of them counts twice."),
            self.tr("Read in again"),
        )

    def _on_failed(self, error: BaseException) -> None:
        if isinstance(error, Cancelled):
            return
        if not isinstance(error, ReifegradError):
            raise error
        dialogs.problem(error, self._bench.language)

    def _on_ended(self) -> None:
        self._job = None


def _read(files: Sequence[Path], survey: Survey, progress: Progress) -> Read:
    """Every file that can be read, and what is wrong with the others. `survey` is the one that is answered here."""

    def known(id: str, version: str) -> Survey:
        return survey if (id, version) == (survey.id, survey.version) else shipped_survey(id, version)

    found: list[AssessmentImport] = []
    errors: list[ReifegradError] = []
    for number, each in enumerate(files):
        progress(number, len(files))
        try:
            found.append(read_answers(each, known))
        except ReifegradError as error:
            errors.append(error)
    return found, errors
