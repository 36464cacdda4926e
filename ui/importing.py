"""The menu "Import" of one window: before a file is chosen it says what becomes of it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui import dialogs

if TYPE_CHECKING:
    from ui.main_window import MainWindow


class Importing(QObject):
    """Goes where something is read in, and leaves the reading to what is there."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window

    def answers(self) -> None:
        """Read answers of people into the chosen assessment, where people answer and it is not closed."""
        from reifegrad.domain.survey import SubjectKind  # late: of use only with a file

        frame, bench = self._window.frame, self._window.bench
        if frame is None or bench is None or not frame.settle():
            return
        session, id = bench.session, bench.assessment_id
        if not id or not session.asked(id).rates(SubjectKind.RESPONSE):
            dialogs.inform(
                self.tr("The chosen assessment takes no files with answers."),
                self.tr("Answers are read into a survey among staff. Choose one above, or start one."),
            )
        elif bench.is_read_only:
            dialogs.inform(
                self.tr("The chosen assessment takes no more answers."),
                self.tr("It is closed, or the file is open for reading only."),
            )
        elif dialogs.confirm(
            self.tr("Read answers into “{0}”?").format(session.assessment(id).title),
            self.tr("Every person in the files is added. Answers that are there stay. You can undo it."),
            self.tr("Choose files …"),
        ):
            frame.go("rate", SubjectKind.RESPONSE.value)
            self._window.places.do("rate", "people.read")

    def survey(self) -> None:
        """Add a survey of one's own to those that an assessment can be started with."""
        assessments = self._window.assessments
        if assessments is None or not self._window.settle():
            return
        if not assessments.add_survey.isEnabled():
            dialogs.inform(self.tr("Nothing can be added."), self.tr("The file is open for reading only."))
        elif dialogs.confirm(
            self.tr("Add a survey to this file?"),
            self.tr("It is looked through first. Assessments that have begun stay as they are. You can undo it."),
            self.tr("Choose a file …"),
        ):
            assessments.add_survey.trigger()
