"""Erasing what people answered in the chosen survey: what stays, what goes, and from where."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject

from reifegrad.domain.survey import SubjectKind
from reifegrad.erasure import Erased
from reifegrad.recovery import Recovery
from ui import dialogs
from ui.start.recovery_line import moment_in_words
from ui.workbench import Workbench


class Erasing(QObject):
    """Erases for good, and asks before. A QObject only for its translations."""

    def __init__(self, bench: Workbench, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bench = bench

    @property
    def is_offered(self) -> bool:
        """Whether people answer the chosen survey."""
        bench = self._bench
        return bool(bench.assessment_id) and bench.session.survey(bench.assessment_id).rates(SubjectKind.RESPONSE)

    @property
    def is_possible(self) -> bool:
        """Whether it is closed, and still holds answers."""
        session, id = self._bench.session, self._bench.assessment_id
        holds = session.staff_result(id) is None and session.responses(id) > 0
        return self.is_offered and session.assessment(id).closed and holds and not session.read_only

    def start(self) -> None:
        """Erase, and say what may be left. Nothing happens if the person does not want it or it is not possible."""
        bench = self._bench
        session, id = bench.session, bench.assessment_id
        title, count = session.assessment(id).title, session.responses(id)
        session.backups.keep_opened()  # else it would come into being with the erasing, and still hold the answers
        backups = len(session.backups.known())
        question = self.tr("Erase %n answer(s) of “{0}”?", "", count).format(title)
        consequence = self.tr("The figures stay as they are. Nothing brings the single answers and free texts back.")
        choice = self.tr("Erase them from %n restore point(s), too", "", backups) if backups else ""
        also = dialogs.confirm_with(question, consequence, self.tr("Erase"), choice)
        if also is None:
            return
        erased: list[Erased] = []

        def erase() -> None:
            session.erase_responses(id)
            if also:
                erased.append(session.erase_in_backups(id))

        waiting = self.tr("The answers are being erased")
        bench.attempt_large(waiting, len(session.answers(id)), erase, partial(_tell, title, erased))

    def tell(self, title: str, erased: Erased | None, backups: int) -> None:
        """Say what was erased, and what is left: `erased` tells of the restore points, if they were gone through."""
        done = self.tr("The answers of {0} are erased. Its figures stay.").format(title)
        if erased is None and backups:
            stay = self.tr("%n restore point(s) may still hold the answers.", "", backups)
            done = f"{done} {stay}"
        self._bench.toast(done)
        if erased is None or not (erased.left or erased.unsaved):
            return
        question = self.tr("%n file(s) may still hold the answers.", "", len(erased.left) + len(erased.unsaved))
        said = [self.tr("Delete these yourself:"), *map(str, erased.left)] if erased.left else []
        if erased.unsaved:
            said.append(self.tr("Unsaved changes, kept here only. The start page restores or discards them:"))
            said += [self._line(each) for each in erased.unsaved]
        dialogs.inform(question, "\n".join(said))

    def _line(self, kept: Recovery) -> str:
        moment = moment_in_words(kept.made, self._bench.language)
        return self.tr("Unsaved changes {0} to {1}").format(moment, kept.source)


def _tell(title: str, erased: Sequence[Erased], bench: Workbench) -> None:
    Erasing(bench, bench).tell(title, erased[0] if erased else None, len(bench.session.backups.known()))
