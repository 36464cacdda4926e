"""Builders for surveys of processes: every argument has a plain default."""

from collections.abc import Iterable, Mapping
from typing import Any

from reifegrad.domain.answer import Answer, Evidence
from reifegrad.domain.survey import (
    Attribute,
    AttributeType,
    Capability,
    Dimension,
    ProcessAttribute,
    Question,
    SubjectKind,
    SubjectType,
    Survey,
)
from reifegrad.domain.workspace import Subject
from tests.factories import make_dimension, make_level, make_question, make_subject, make_survey, make_text

LETTERS = "NPLF"

THEMES: Mapping[str, tuple[int, tuple[str, ...]]] = {
    "C1": (20, ("PA1.1",) * 4),
    "C2": (15, ("PA2.1",) * 4),
    "C3": (15, ("PA2.2",) * 4),
    "C4": (15, ("PA3.1",) * 4),
    "C5": (20, ("PA3.2",) * 4),
    "C6": (10, ("PA4.1",) * 4 + ("PA4.2",) * 4),
    "C7": (5, ("PA5.1",) * 4 + ("PA5.2",) * 4),
}
"""Weight of each theme and the attributes of its questions in the survey of processes."""

LEVEL_OF: Mapping[str, int] = {id: int(id[2]) for _, its in THEMES.values() for id in its}


def make_attribute(id: str) -> ProcessAttribute:
    """An attribute of the level that its id names: "PA2.1" is one of level 2."""
    return ProcessAttribute(id, int(id[2]), make_text(f"Attribut {id}"))


def make_capability(attributes: Iterable[str] = LEVEL_OF, levels: int = 6, **changes: Any) -> Capability:
    """The model with the shipped bounds and without knock-outs, gate and continuity."""
    values: dict[str, Any] = {
        "levels": tuple(make_level(value) for value in range(levels)),
        "target": 2,
        "attributes": tuple(make_attribute(id) for id in attributes),
        "partly": 15,
        "largely": 50,
        "fully": 85,
        "coverage_full": 80,
        "coverage_provisional": 60,
        "confidence_high": 75,
        "confidence_medium": 50,
        "evidence_none": 60,
        "evidence_plausible": 80,
        "evidence_documented": 100,
        "limited_comparability": 40,
    }
    return Capability(**(values | changes))


def make_process_question(id: str, attribute: str, **changes: Any) -> Question:
    return make_question(id, maximum=3, **({"attribute": attribute, "target": 2, "short_form": False} | changes))


def make_process_survey(
    dimensions: Iterable[Dimension] | None = None, model: Capability | None = None, **changes: Any
) -> Survey:
    """A survey of processes; by default C1.1 to C7.8 with the weights, knock-outs and gates of the shipped one."""
    cases = Attribute("cases_per_year", make_text("Fälle pro Jahr"), AttributeType.INTEGER)
    values: dict[str, Any] = {
        "subject_types": (SubjectType(SubjectKind.PROCESS, make_text("Prozess"), make_text("Prozesse"), (cases,)),),
        "scoring": {SubjectKind.PROCESS: model or make_shipped_capability()},
    }
    return make_survey(shipped_themes() if dimensions is None else dimensions, **(values | changes))


def make_shipped_capability(**changes: Any) -> Capability:
    values: dict[str, Any] = {
        "knock_outs": {"C2.1": 1, "C3.4": 1},
        "automation": {"C4.4": 2},
        "continuity": ("C1.3", "C3.2", "C5.3", "C5.4"),
        "continuity_least": 3,
    }
    return make_capability(**(values | changes))


def shipped_themes() -> list[Dimension]:
    """Seven themes; the short form asks those of the levels 1 and 2."""
    return [
        make_dimension(
            theme,
            [
                make_process_question(f"{theme}.{number}", attribute, short_form=LEVEL_OF[attribute] <= 2)
                for number, attribute in enumerate(attributes, start=1)
            ],
            kind=SubjectKind.PROCESS,
            weight=weight,
        )
        for theme, (weight, attributes) in THEMES.items()
    ]


def make_process(id: str = "process-1", cases: int | None = None, position: int = 0) -> Subject:
    attributes: dict[str, Any] = {} if cases is None else {"cases_per_year": cases}
    return make_subject(id, SubjectKind.PROCESS, position=position, **attributes)


def letters(attribute: str, given: str) -> dict[str, Answer | tuple[int, Evidence]]:
    """Answers to the questions of one attribute in their order: letters("PA1.1", "FFFL"); "?" is unknown, "-" open,
    "x" not applicable."""
    asked = [
        f"{theme}.{number}"
        for theme, (_, attributes) in THEMES.items()
        for number, each in enumerate(attributes, start=1)
        if each == attribute
    ]
    return {id: answer for id, letter in zip(asked, given, strict=True) if (answer := _answer(letter)) is not None}


def _answer(letter: str) -> Answer | None:
    match letter:
        case "-":
            return None
        case "?":
            return Answer.unknown()
        case "x":
            return Answer.not_applicable("entfällt")
        case _:
            return Answer.of(LETTERS.index(letter))
