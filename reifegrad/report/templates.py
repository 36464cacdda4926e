"""Kinds of report, and the parts that they are put together from."""

from collections.abc import Collection, Mapping, Sequence
from enum import StrEnum
from typing import Final

from reifegrad.domain.survey import SubjectKind


class Section(StrEnum):
    """Parts of a report that can be left out, in their usual order; the summary is always there and always first."""

    RESULTS = "results"
    DISTRIBUTION = "distribution"
    HEATMAP = "heatmap"
    NET = "net"
    SERVICES = "services"
    STAFF = "staff"
    PROCESSES = "processes"
    COMBINED = "combined"
    PLAN = "plan"
    DEVELOPMENT = "development"
    METHOD = "method"
    QUESTIONS = "questions"


class Template(StrEnum):
    """Kinds of report; each proposes parts and gives the report its name."""

    LEADERSHIP = "leadership"
    SUMMARY = "summary"
    DEPARTMENTS = "departments"
    DEVELOPMENT = "development"


ON_REQUEST: Final = (Section.DISTRIBUTION, Section.HEATMAP, Section.NET, Section.QUESTIONS)
"""Parts that only the wish of a person brings into the report for leadership."""
SECTIONS: Final[Mapping[Template, tuple[Section, ...]]] = {
    Template.LEADERSHIP: tuple(each for each in Section if each not in ON_REQUEST),
    Template.SUMMARY: (),
    Template.DEPARTMENTS: (
        Section.RESULTS,
        Section.SERVICES,
        Section.STAFF,
        Section.PROCESSES,
        Section.PLAN,
        Section.QUESTIONS,
    ),
    Template.DEVELOPMENT: (Section.DEVELOPMENT, Section.PLAN, Section.METHOD),
}
"""The parts of each kind of report, in their order; the summary comes before all of them."""


_PARTS: Final[Mapping[str, Section]] = {
    "dimensions": Section.RESULTS,
    "gaps": Section.RESULTS,
    "level": Section.RESULTS,
    "distribution": Section.DISTRIBUTION,
    "heatmap": Section.HEATMAP,
    "radar": Section.NET,
    "people_net": Section.NET,
    "services": Section.SERVICES,
    "answers": Section.STAFF,
    "groups": Section.STAFF,
    "processes": Section.PROCESSES,
    "attributes": Section.PROCESSES,
    "continuity": Section.PROCESSES,
    "combined": Section.COMBINED,
}
"""The part of each chart of the evaluation."""
_CHAPTERS: Final[Mapping[SubjectKind, Section]] = {
    SubjectKind.SERVICE: Section.SERVICES,
    SubjectKind.RESPONSE: Section.STAFF,
    SubjectKind.PROCESS: Section.PROCESSES,
}
"""The chapter that an assessment has in the report on another one, by what it rates."""
_BESIDES: Final[Mapping[str, SubjectKind]] = {"people_net": SubjectKind.RESPONSE}
"""Charts that stand in another chapter than the one on what they are about."""


def template_of(name: str) -> Template:
    """Return the kind of report with this name; the one for leadership if there is none."""
    return next((each for each in Template if each == name), Template.LEADERSHIP)


def sections_of(template: Template, chosen: Sequence[str] = ()) -> tuple[Section, ...]:
    """Return the parts in their order: the chosen ones, or those of the kind of report if none is chosen.

    What is no part, and what is named again, is passed over.
    """
    known = tuple(dict.fromkeys(Section(each) for each in chosen if each in set(Section)))
    return known or SECTIONS[template]


def part_of(chart_id: str) -> Section:
    """Return the part of a report that a chart of the evaluation belongs to, by the id of the chart."""
    return _PARTS[chart_id.partition("/")[0]]


def is_about(chart_id: str, kind: SubjectKind) -> bool:
    """Whether a chart stands in the chapter that a survey has which rates `kind`, also beside another assessment."""
    name = chart_id.partition("/")[0]
    return _PARTS.get(name) is _CHAPTERS.get(kind, Section.METHOD) or _BESIDES.get(name) is kind


def including(sections: Sequence[Section], part: Section, *, wanted: bool) -> tuple[Section, ...]:
    """Return the parts with this one where it usually stands, or without it."""
    if not wanted:
        return tuple(each for each in sections if each is not part)
    return arranged(sections, {*sections, part})


def arranged(chosen: Sequence[Section], offered: Collection[Section] = tuple(Section)) -> tuple[Section, ...]:
    """Return all that is offered: the chosen parts in their order, each other one behind what it usually follows."""
    order = [each for each in chosen if each in offered]
    usual = [each for each in Section if each in offered]
    for at, each in enumerate(usual):
        if each not in order:
            order.insert(order.index(usual[at - 1]) + 1 if at else 0, each)
    return tuple(order)
