"""Files of answers to any survey: what becomes of each is said first, and all are taken over in one step or none."""

from collections.abc import Collection, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from reifegrad import backup_words
from reifegrad.domain.imported import AssessmentImport
from reifegrad.domain.shown import visible
from reifegrad.domain.survey import SubjectKind
from reifegrad.operations.importing import Outcome, known_to, outcomes
from reifegrad.report import format
from ui import answer_files, dialogs
from ui.answer_files import Found
from ui.workbench import Workbench


class AnswerImport(QObject):
    """Reads files into the open workspace. A QObject only for its translations."""

    def __init__(self, bench: Workbench, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bench = bench

    def start(self) -> None:
        """Ask for files and take them over."""
        files = answer_files.choose(self._bench)
        if files:
            self.take(files)

    def take(self, files: Sequence[Path]) -> None:
        """Read the files, say what becomes of them, and take them over if the person wants it.

        Those that people answered go into the chosen assessment, if it is open and of their survey.
        """
        bench, into = self._bench, self._bench.assessment_id
        found = answer_files.read(files, known_to(bench.session, into), bench)
        if not found:
            return
        expected = answer_files.compared(partial(outcomes, bench.session, [each for _, each in found], into))
        if expected is None:
            return
        refusals = [each.refusal for each in expected if each.refusal]
        if refusals:
            for (path, _), each in zip(found, expected, strict=True):
                if each.refusal:
                    each.refusal.path = path
            answer_files.refuse(refusals, bench)
        elif self._is_wanted(found, expected):
            self._store([each for _, each in found], into, is_final=any(each.is_final for each in expected))

    def _store(self, found: Sequence[AssessmentImport], into: str, *, is_final: bool) -> None:
        bench = self._bench
        before = {each.id for each in bench.session.assessments}
        if len(found) == 1:
            text = self.tr("“{0}” is read in.").format(visible(found[0].title))
        else:
            text = self.tr("%n file(s) read in.", "", len(found))
        answer_files.store(
            partial(bench.session.import_assessments, found, close=True, into=into),
            sum(each.answers for each in found),
            partial(_show, before, text, is_final),
            bench,
        )

    # what is said before

    def _is_wanted(self, found: Found, expected: Sequence[Outcome]) -> bool:
        rows = [
            (visible(path.name), self._content(given), self._outcome(given, outcome))
            for (path, given), outcome in zip(found, expected, strict=True)
        ]
        header = (self.tr("File"), self.tr("Content"), self.tr("What becomes of it"))
        if any(each.is_final for each in expected):
            note = self.tr("What people answered is evaluated at once. This cannot be undone, nor anything before it.")
        else:
            note = self.tr("Everything is read in as one step. You can undo it.")
        return dialogs.confirm_table(self.tr("Read in these answers?"), header, rows, note, self.tr("Read in"))

    def _content(self, given: AssessmentImport) -> str:
        """Survey, title, day, and how much there is of what."""
        language = self._bench.language
        services, processes = given.count(SubjectKind.SERVICE), given.count(SubjectKind.PROCESS)
        counts = [
            self.tr("%n service(s)", "", services) if services else "",
            self.tr("%n process(es)", "", processes) if processes else "",
            self.tr("%n response(s)", "", given.responses) if given.responses else "",
            self.tr("%n answer(s)", "", given.answers),
        ]
        survey = visible(given.survey.title.in_language(language))
        named = self.tr("“{0}” of {1}").format(visible(given.title), format.day(given.day, language))
        return "\n".join([survey, named, ", ".join(filter(None, counts))])

    def _outcome(self, given: AssessmentImport, outcome: Outcome) -> str:
        parts = []
        if outcome.joins:
            chosen = self._bench.session.assessment(self._bench.assessment_id)
            parts.append(self.tr("Is added to “{0}”. What is there stays.").format(visible(chosen.title)))
            if outcome.is_there:
                parts.append(self.tr("These answers are there already. Each would count twice."))
            return "\n".join(parts)
        if outcome.is_final:
            parts.append(self.tr("Becomes a new assessment. It is closed and evaluated, and stays closed."))
        elif outcome.is_closed:
            parts.append(self.tr("Becomes a new assessment and is closed. Too few people answered for figures."))
        else:
            parts.append(self.tr("Becomes a new assessment."))
        if outcome.is_there:
            parts.append(self.tr("There is one with this title and day already. It stays."))
        return "\n".join(parts)


def _show(before: Collection[str], text: str, is_final: bool, bench: Workbench) -> None:
    """Go to what was read in, and say so. `before`: the assessments that were there already."""
    added = [each for each in bench.session.assessments if each.id not in before]
    ended = [each.title for each in added if each.closed]
    if added:
        bench.go("overview")  # first: it says that figures are being worked out, where other areas would wait for them
        bench.choose_assessment(added[-1].id)
    else:
        bench.go("rate", SubjectKind.RESPONSE.value)
    bench.attempt_later(partial(backup_words.keep_closed, bench.session.backups, ended, bench.language))
    if is_final:
        bench.toast(text)
    else:
        bench.offer_undo(text)
