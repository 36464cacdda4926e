"""Figures of an assessment under two versions of its survey, side by side."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from reifegrad.domain.score import AssessmentScore, Figure
from reifegrad.domain.text import Language
from reifegrad.report import format


class Of(StrEnum):
    """What a figure is about."""

    OVERALL = "overall"
    LEVEL = "level"
    DIMENSION = "dimension"
    SUBJECT = "subject"


@dataclass(frozen=True, slots=True)
class RevisedFigure:
    """An index 0 to 100, or a level; None where a version has no such figure."""

    of: Of
    name: str
    """Id of a dimension, or name of a service or process; else what it is about."""
    before: Fraction | None
    after: Fraction | None

    @property
    def differs(self) -> bool:
        return self.before != self.after

    def shown(self, language: Language) -> tuple[str, str]:
        """Before and after, an index with one decimal."""
        places = 1 if self.of in (Of.OVERALL, Of.DIMENSION) else 0
        before, after = (
            "–" if each is None else format.number(each, language, places) for each in (self.before, self.after)
        )
        return before, after


def revised_figures(before: AssessmentScore, after: AssessmentScore) -> Iterator[RevisedFigure]:
    """Everything that either version tells: overall index and level, dimensions, levels of services and processes."""
    sides = (before, after)
    overall = [_overall(each) for each in sides]
    if any(overall):
        yield RevisedFigure(Of.OVERALL, Of.OVERALL, *[each.value if each else None for each in overall])
    levels = [Fraction(each.level.value) if each.level else None for each in sides]
    if any(each is not None for each in levels):
        yield RevisedFigure(Of.LEVEL, Of.LEVEL, *levels)
    dimensions = [_dimensions(each) for each in sides]
    for id in dict.fromkeys((*dimensions[0], *dimensions[1])):
        yield RevisedFigure(Of.DIMENSION, id, *[each[id].value if id in each else None for each in dimensions])
    subjects = [_subjects(each) for each in sides]
    for id in dict.fromkeys((*subjects[0], *subjects[1])):
        name = next(each[id][0] for each in subjects if id in each)
        yield RevisedFigure(Of.SUBJECT, name, *[each[id][1].value if id in each else None for each in subjects])


def _overall(score: AssessmentScore) -> Figure | None:
    if score.overall:
        return score.overall.index
    return score.staff.total.index if score.staff else None


def _dimensions(score: AssessmentScore) -> dict[str, Figure]:
    people = score.staff.total.dimensions if score.staff else ()
    return {each.id: each.index for each in score.dimensions} | {each.id: each.index for each in people}


def _subjects(score: AssessmentScore) -> dict[str, tuple[str, Figure]]:
    """Name and level by id: two services may be called the same, or like a dimension."""
    services = {each.subject_id: (each.name, each.level) for each in score.subjects}
    return services | {each.subject_id: (each.name, each.level) for each in score.processes}
