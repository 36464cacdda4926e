"""The menu "Import" of one window, and what it takes of files that are dropped."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui import dialogs

if TYPE_CHECKING:
    from ui.answer_import import AnswerImport
    from ui.main_window import MainWindow


class Importing(QObject):
    """Says where nothing can be read in, and leaves the reading to what is there."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window

    def answers(self) -> None:
        """Read files of answers to any survey."""
        reading = self._reading()
        if reading:
            reading.start()

    def take_answers(self, files: Sequence[Path]) -> bool:
        """Read these files, which asks before anything changes. Returns whether all of them may be answers."""
        from reifegrad.exchange import may_be_answers  # late: brings surveys

        if not all(map(may_be_answers, files)):
            return False
        reading = self._reading()
        if reading:
            reading.take(files)
        return True

    def _reading(self) -> "AnswerImport | None":
        from ui.answer_import import AnswerImport  # late: reads files

        bench = self._window.bench
        if bench is None:
            text = self.tr("Open a municipality, or begin one. Then drop the files again.")
            dialogs.inform(self.tr("Answers need a municipality to be read into."), text)
        elif bench.is_file_read_only:
            self._tell_read_only()
        elif self._window.settle():
            return bench.findChild(AnswerImport) or AnswerImport(bench, bench)
        return None

    def survey(self) -> None:
        """Add a survey of one's own to those that an assessment can be started with."""
        assessments = self._window.assessments
        if assessments is None or not self._window.settle():
            return
        if not assessments.add_survey.isEnabled():
            self._tell_read_only()
        elif dialogs.confirm(
            self.tr("Add a survey to this file?"),
            self.tr("It is looked through first. Assessments that have begun stay as they are. You can undo it."),
            self.tr("Choose a file …"),
        ):
            assessments.add_survey.trigger()

    def _tell_read_only(self) -> None:
        dialogs.inform(self.tr("Nothing can be added."), self.tr("The file is open for reading only."))
