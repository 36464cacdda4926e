"""Ending an assessment, from wherever it is offered. Where that is for good, or leaves questions open, it is asked."""

from functools import partial

from PySide6.QtCore import QObject

from reifegrad import backup_words, completeness
from ui import dialogs
from ui.workbench import Workbench

_CLOSE, _SHOW = 0, 1
"""What can be chosen where questions are open."""


class Closing(QObject):
    """Closes the chosen assessment. A QObject only for its translations."""

    def __init__(self, bench: Workbench, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bench = bench

    @property
    def is_final(self) -> bool:
        """Whether figures about people are told once the assessment is closed, which then stays so."""
        return self._bench.session.closing_is_final(self._bench.assessment_id)

    @property
    def verb(self) -> str:
        return self.tr("Close and evaluate") if self.is_final else self.tr("Close the assessment")

    @property
    def text(self) -> str:
        """Why there are no figures yet."""
        return self.tr("The survey is still running. Close it to evaluate it.")

    def start(self) -> None:
        """Close, make a restore point, and say so; nothing if the person does not want it or it is not possible."""
        bench = self._bench
        id, is_final = bench.assessment_id, self.is_final
        title = bench.session.assessment(id).title
        if not self._is_wanted(title) or not bench.attempt(partial(bench.session.close_assessment, id)):
            return
        bench.attempt_later(partial(backup_words.keep_closed, bench.session.backups, [title], bench.language))
        if is_final:
            bench.toast(self.tr("{0} is closed and evaluated.").format(title))
        else:
            bench.offer_undo(self.tr("{0} is closed. Its answers can be read, not changed.").format(title))

    def _is_wanted(self, title: str) -> bool:
        if self.is_final:
            question = self.tr("Close “{0}” and evaluate it?").format(title)
            return dialogs.confirm(question, self._consequence(), self.tr("Close and evaluate"))
        score = self._bench.session.score(self._bench.assessment_id)
        open = completeness.still_open(score, self._bench.language)
        if score.staff is not None or not open:
            return True
        consequence = self.tr("What is open does not count. You can reopen the assessment later.")
        ways = (self.tr("Close the assessment"), self.tr("Show open ones"))
        chosen = dialogs.decide(self.tr("Close “{0}”?").format(title), f"{open} {consequence}", ways)
        if chosen == _SHOW:
            self._bench.go("rate", "open")
        return chosen == _CLOSE

    def _consequence(self) -> str:
        """What cannot be had back afterwards, and who has not answered yet."""
        staff = self._bench.session.score(self._bench.assessment_id).staff
        parts = [self.tr("No more answers come in after that, and the survey stays closed.")]
        if staff and staff.participation.invited is not None:
            missing = staff.participation.invited - staff.participation.returned
            if missing:
                parts.append(self.tr("%n answer(s) are still missing.", "", missing))
        parts.append(self.tr("Nothing that was done before can be undone then."))
        return " ".join(parts)
