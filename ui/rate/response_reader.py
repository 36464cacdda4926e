"""Files of answers into the chosen assessment: all of them or none."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from reifegrad.operations import same_people
from reifegrad.operations.importing import known_to
from ui import answer_files, dialogs
from ui.workbench import Workbench


class ResponseReader(QObject):
    """Asks for files, reads them, and stores what they hold."""

    def __init__(self, bench: Workbench, parent: QObject) -> None:
        super().__init__(parent)
        self._bench = bench

    def start(self) -> None:
        """Ask for files and read them."""
        if not self._bench.is_read_only:
            self.read(answer_files.choose(self._bench))

    def read(self, files: Sequence[Path]) -> None:
        """Read these files and store what they hold."""
        bench = self._bench
        if bench.is_read_only or not files:
            return
        session, id = bench.session, bench.assessment_id
        found = [each for _, each in answer_files.read(files, known_to(session, id), bench)]
        if not found:
            return
        is_double = answer_files.compared(partial(same_people.are_there, session, id, found))
        if is_double is None or (is_double and not self._wants_double()):
            return
        said = self.tr("%n response(s) read in.", "", sum(each.responses for each in found))
        answers = sum(each.answers for each in found)
        store = partial(session.import_responses, id, found)
        answer_files.store(store, answers, lambda present: present.offer_undo(said), bench)

    def _wants_double(self) -> bool:
        return dialogs.confirm(
            self.tr("These answers are in the assessment already."),
            self.tr("If you read them in again, every one of them counts twice."),
            self.tr("Read in again"),
        )
