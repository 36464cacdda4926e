"""What comes next, worked out from the state of the assessment."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from reifegrad.domain.answer import AnswerKind
from reifegrad.domain.plan import MeasureStatus
from ui.workbench import Workbench

_FINISHED = (MeasureStatus.DONE, MeasureStatus.REJECTED)


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to do: a sentence, its short form for the main button, and where it is done."""

    text: str
    short: str
    area: str
    place: str


def next_steps(bench: Workbench) -> list[Step]:
    """The most useful steps, in the order of work; empty if nothing is left to do."""
    return [*_open_questions(bench), *_unknown(bench), *_blockers(bench), *_measures(bench)]


def _open_questions(bench: Workbench) -> list[Step]:
    count = bench.session.score(bench.assessment_id).counts.open
    if not count:
        return []
    text = QCoreApplication.translate("steps", "Answer %n open question(s)", "", count)
    return [Step(text, QCoreApplication.translate("steps", "answer open questions"), "rate", "open")]


def _unknown(bench: Workbench) -> list[Step]:
    unknown = [
        key for key, each in bench.session.answers(bench.assessment_id).items() if each.kind is AnswerKind.UNKNOWN
    ]
    if not unknown:
        return []
    text = QCoreApplication.translate("steps", "Find out %n answer(s) that nobody knew", "", len(unknown))
    first = unknown[0]
    place = f"{first.subject_id}/{first.question_id}"
    return [Step(text, QCoreApplication.translate("steps", "find out answers"), "rate", place)]


def _blockers(bench: Workbench) -> list[Step]:
    level = bench.report().level
    if level is None:
        return []
    text = QCoreApplication.translate("steps", "Level {0} needs {1}: {2}")
    short = QCoreApplication.translate("steps", "look at {0}")
    return [
        Step(
            text.format(level.next, f"{each.question_id} ({each.needed})", each.question),
            short.format(each.question_id),
            "rate",
            each.question_id,
        )
        for each in level.blockers[:3]
    ]


def _measures(bench: Workbench) -> list[Step]:
    measures = [each for each in bench.report().measures if each.status not in _FINISHED]
    if not measures:
        return []
    unowned = sum(not each.responsible for each in measures if each.status is not MeasureStatus.PROPOSED)
    short = QCoreApplication.translate("steps", "look at the plan")
    steps = []
    if unowned:
        text = QCoreApplication.translate("steps", "Name who is responsible for %n measure(s)", "", unowned)
        steps.append(Step(text, short, "measures", ""))
    proposed = sum(each.status is MeasureStatus.PROPOSED for each in measures)
    if proposed:
        text = QCoreApplication.translate("steps", "Decide on %n proposed measure(s)", "", proposed)
        steps.append(Step(text, short, "measures", ""))
    return steps
