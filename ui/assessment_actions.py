"""Starting, closing and reopening assessments."""

from datetime import date
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from ui import dialogs
from ui.workbench import Workbench

_SURVEY = "ozg-efa"


class AssessmentActions(QObject):
    """The part of the menu "Assessment" that is the same in every area."""

    def __init__(self, bench: Workbench, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self.new = QAction(self.tr("New &assessment …"), self)
        self.new.triggered.connect(self.start)
        self.close = QAction(self.tr("&Close assessment"), self)
        self.close.triggered.connect(self._on_close)
        self.reopen = QAction(self.tr("&Reopen assessment"), self)
        self.reopen.triggered.connect(self._on_reopen)
        bench.changed.connect(self.show_state)
        self.show_state()

    def show_state(self) -> None:
        """Offer only what is possible with the chosen assessment."""
        session = self._bench.session
        chosen = session.assessment(self._bench.assessment_id) if self._bench.assessment_id else None
        writable = not self._bench.is_file_read_only
        self.new.setEnabled(writable)
        self.close.setVisible(chosen is not None and not chosen.closed)
        self.reopen.setVisible(chosen is not None and chosen.closed)
        self.close.setEnabled(writable)
        self.reopen.setEnabled(writable)

    def start(self) -> None:
        """Ask for a title, begin an assessment of the newest survey and choose it."""
        title = dialogs.ask_text(
            self.tr("New assessment"),
            self.tr("Title"),
            self.tr("Begin"),
            self.tr("Assessment {0}").format(date.today().year),
            self.tr("Earlier assessments stay as they are and are shown for comparison."),
        )
        if title:
            self._bench.attempt(partial(self._start, title))

    def _start(self, title: str) -> None:
        from reifegrad.survey import shipped_survey  # late: reads YAML

        session = self._bench.session
        survey_id = session.assessment(self._bench.assessment_id).survey_id if self._bench.assessment_id else _SURVEY
        self._bench.choose_assessment(session.start_assessment(shipped_survey(survey_id), title, date.today()))

    def _on_close(self) -> None:
        id = self._bench.assessment_id
        title = self._bench.session.assessment(id).title
        if self._bench.attempt(partial(self._bench.session.close_assessment, id)):
            self._bench.offer_undo(self.tr("{0} is closed. Its answers can be read, not changed.").format(title))

    def _on_reopen(self) -> None:
        self._bench.attempt(partial(self._bench.session.reopen_assessment, self._bench.assessment_id))
