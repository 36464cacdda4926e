"""Pasting rows of a spreadsheet: names become services or processes, levels are set; what does not fit is said."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from reifegrad.domain.shown import visible
from reifegrad.domain.survey import SubjectKind
from reifegrad.domain.workspace import Subject
from ui import dialogs
from ui.rate.pasted import UNKNOWN, Pasted, Reason, Refused, cells, read, replaced
from ui.rate.steps import sign
from ui.workbench import Workbench

_MOST_NAMES = 3
"""Names that a message lists."""


class Pasting(QObject):
    """Asks before levels are set or anything is left out; the rest is said afterwards, with a way to undo it."""

    def __init__(self, bench: Workbench, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bench = bench

    def paste(self, kind: SubjectKind, row: int = 0, column: int = 0) -> str:
        """Enter what was copied from a cell of the table on. Returns the id of the first subject that came, or ""."""
        bench = self._bench
        if bench.is_read_only:
            return ""
        subjects = self._subjects(kind)
        questions = [each for each in bench.session.asked(bench.assessment_id).questions_for(kind) if each.options]
        rows = cells(QGuiApplication.clipboard().text())
        if not any(map(any, rows)):
            bench.toast(self.tr("There is nothing to paste here. Copy rows of a spreadsheet first."))
            return ""
        known = {each.name: each.id for each in subjects}
        found = read(rows, questions, list(known), row, column)
        added = [name for name in found.rows if name not in known]
        told = self._told(kind, found, len(added))
        if not found.rows:
            self._refuse(found, told)
        elif (found.levels <= 1 and not found.refused) or self._is_wanted(found, subjects, added):
            operation = partial(bench.session.enter_rows, bench.assessment_id, kind, found.rows)
            count = len(added) + 2 * found.levels  # an answer and whether it was looked through
            bench.attempt_large(self.tr("The rows are being entered"), count, operation, partial(_say, told))
            return next((each.id for each in self._subjects(kind) if added and each.name == added[0]), "")
        return ""

    def _subjects(self, kind: SubjectKind) -> list[Subject]:
        return [each for each in self._bench.session.subjects(self._bench.assessment_id) if each.kind is kind]

    def _told(self, kind: SubjectKind, found: Pasted, added: int) -> str:
        """What comes of it, in a line."""
        parts = []
        if added and kind is SubjectKind.PROCESS:
            parts.append(self.tr("%n process(es) added.", "", added))
        elif added:
            parts.append(self.tr("%n service(s) added.", "", added))
        if found.levels:
            parts.append(self.tr("%n answer(s) entered.", "", found.levels))
        return " ".join(filter(None, (*parts, self._left_out(found))))

    def _left_out(self, found: Pasted) -> str:
        if not found.left_out:
            return ""
        names = ", ".join(map(visible, found.left_out[:_MOST_NAMES]))
        more = " …" if len(found.left_out) > _MOST_NAMES else ""
        return self.tr("Left out, because they are there already: {0}").format(names + more)

    def _refuse(self, found: Pasted, told: str) -> None:
        """Nothing can be taken over: say why."""
        if found.refused:
            rows = [self._row(each) for each in found.refused]
            dialogs.table(self.tr("None of these rows can be entered"), self._header(), rows, told)
        else:
            self._bench.toast(told or self.tr("There is nothing to paste here. Copy rows of a spreadsheet first."))

    def _is_wanted(self, found: Pasted, subjects: list[Subject], added: list[str]) -> bool:
        session = self._bench.session
        answered = {
            (each.name, id): answer.value
            for each in subjects
            for id in found.rows.get(each.name, ())
            if (answer := session.answer(each.id, id)).is_answered
        }
        notes = [self.tr("New names: {0}, answers: {1}.").format(len(added), found.levels), self._left_out(found)]
        if count := replaced(found.rows, answered):
            notes.append(self.tr("%n answer(s) that are there already are replaced.", "", count))
        if found.refused:
            notes.append(self.tr("%n cell(s) do not fit and stay out. They stand first.", "", len(found.refused)))
        notes.append(self.tr("Everything is entered as one step. You can undo it."))
        new = self.tr("new, answers: {0}")
        known = self.tr("answers: {0}")
        taken = [
            ("", visible(name), "", (new if name in added else known).format(len(levels)))
            for name, levels in found.rows.items()
        ]
        rows = [*map(self._row, found.refused), *taken]
        return dialogs.confirm_table(
            self.tr("Enter these rows?"), self._header(), rows, " ".join(filter(None, notes)), self.tr("Enter")
        )

    def _header(self) -> tuple[str, ...]:
        return self.tr("Line"), self.tr("Name"), self.tr("Question"), self.tr("Result")

    def _row(self, refused: Refused) -> tuple[str, ...]:
        question = refused.question
        return str(refused.line), visible(refused.name), question.id if question else "", self._reason(refused)

    def _reason(self, refused: Refused) -> str:
        """Why a cell stays out, and what is expected there."""
        given = visible(refused.given)
        match refused.reason:
            case Reason.NO_LEVEL if refused.question:
                signs = [sign(refused.question, each.value) for each in refused.question.options]
                return self.tr("“{0}” stays out: {1} or {2} is expected").format(given, ", ".join(signs), UNKNOWN)
            case Reason.NO_ROW:
                return self.tr("“{0}” stays out: the table has no row here").format(given)
            case Reason.NO_NAME:
                return self.tr("The line stays out: its first cell names nothing")
            case Reason.LONG_NAME:
                return self.tr("The line stays out: its name is too long")
            case Reason.TWICE:
                return self.tr("The line stays out: a line above has the same name")
        return self.tr("“{0}” stays out: the table has no question here").format(given)


def _say(told: str, bench: Workbench) -> None:
    if bench.session.last_step:
        bench.offer_undo(told)
