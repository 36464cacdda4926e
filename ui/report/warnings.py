"""What is worth knowing before a report goes out. Nothing of it prevents an export."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from reifegrad.domain.score import Status
from ui.plan.filter import is_unowned
from ui.report.choices import Choices
from ui.workbench import Workbench

CLOSE = "close"
"""Place of the warning whose remedy is to close the assessment."""


@dataclass(frozen=True, slots=True)
class Warning:
    """A sentence, what its button says, and where it leads: an area and a place, or `CLOSE`."""

    text: str
    verb: str
    area: str
    place: str = ""


def warnings(bench: Workbench, choices: Choices) -> list[Warning]:
    """Return everything that a person may want to mend first; empty if all is well."""
    return [*_final(bench, choices), *_answers(bench), *_plan(bench)]


def _final(bench: Workbench, choices: Choices) -> list[Warning]:
    if choices.draft or bench.session.assessment(bench.assessment_id).closed:
        return []
    tr = QCoreApplication.translate
    text = tr("warnings", "This is to be a final report, but the assessment is still open.")
    return [Warning(text, tr("warnings", "Close the assessment"), CLOSE)]


def _answers(bench: Workbench) -> list[Warning]:
    tr = QCoreApplication.translate
    score = bench.session.score(bench.assessment_id)
    found = []
    if score.overall and score.overall.status is not Status.FULL:
        text = tr("warnings", "The result is provisional, because too few questions are answered.")
        found.append(Warning(text, tr("warnings", "Show"), "rate", "open"))
    elif score.counts.open:
        text = tr("warnings", "%n question(s) are open.", "", score.counts.open)
        found.append(Warning(text, tr("warnings", "Show"), "rate", "open"))
    return found


def _plan(bench: Workbench) -> list[Warning]:
    tr = QCoreApplication.translate
    model = bench.report()
    found = []
    unowned = sum(is_unowned(each) for each in model.measures)
    if unowned:
        text = tr("warnings", "%n action(s) in the plan have nobody responsible.", "", unowned)
        found.append(Warning(text, tr("warnings", "Show"), "measures", "unowned"))
    found += [Warning(each, tr("warnings", "Show"), "measures", "list") for each in model.plan_problems]
    return found
