"""Surveys of people and their answers, for tests."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from reifegrad.domain.answer import Answer
from reifegrad.domain.score import AssessmentScore, Figure, ItemScore, PeopleScore, StaffScore
from reifegrad.domain.survey import (
    Attribute,
    AttributeType,
    Dimension,
    Likert,
    Option,
    Question,
    QuestionKind,
    SubjectKind,
    SubjectType,
    Survey,
)
from reifegrad.domain.workspace import AnswerKey, Assessment, Subject
from reifegrad.scoring import score_assessment
from reifegrad.tailoring import tailored
from tests.factories import (
    make_assessment,
    make_dimension,
    make_level,
    make_question,
    make_subject,
    make_survey,
    make_text,
)

BANDS = (0, 40, 55, 70, 85)
Given = int | Answer | None
"""A value, an answer as it is, or None for an open question."""


def make_likert(**changes: Any) -> Likert:
    """The model with the shipped bounds; small samples can be told from `minimum_item` on."""
    values: dict[str, Any] = {
        "levels": tuple(make_level(value, index) for value, index in enumerate(BANDS)),
        "target": 70,
        "answered": 50,
        "favourable": 4,
        "unfavourable": 2,
        "agreement_high": 70,
        "agreement_low": 50,
        "alpha_people": 30,
        "alpha_low": 70,
        "participation_full": 50,
        "participation_provisional": 30,
        "minimum_total": 5,
        "minimum_group": 7,
        "minimum_item": 10,
        "minimum_crossing": 10,
    }
    return Likert(**(values | changes))


def make_item(id: str, least: int = 1, most: int = 5, **changes: Any) -> Question:
    """A question that is agreed to on the steps `least` to `most`."""
    options = tuple(
        Option(value, make_text(f"Schritt {value}"), make_text("Was das heißt.")) for value in range(least, most + 1)
    )
    return make_question(id, **({"options": options, "short_form": True, "not_applicable": False} | changes))


def make_people_dimension(id: str, items: Iterable[Question], weight: int = 100) -> Dimension:
    return make_dimension(id, items, kind=SubjectKind.RESPONSE, weight=weight)


def make_people_survey(dimensions: Iterable[Dimension], model: Likert | None = None) -> Survey:
    """A survey of people in groups, leading or not."""
    traits = (
        Attribute("group", make_text("Bereich"), AttributeType.TEXT),
        Attribute("leadership", make_text("Führung"), AttributeType.BOOLEAN),
    )
    return make_survey(
        dimensions,
        subject_types=(SubjectType(SubjectKind.RESPONSE, make_text("Antwort"), make_text("Antworten"), traits),),
        scoring={SubjectKind.RESPONSE: model or make_likert()},
    )


def respond(
    rows: Iterable[Mapping[str, Given]], traits: Sequence[Mapping[str, Any]] = ()
) -> tuple[list[Subject], dict[AnswerKey, Answer]]:
    """One response per row of answers by question id, with the traits at the same place."""
    people: list[Subject] = []
    answers: dict[AnswerKey, Answer] = {}
    for number, row in enumerate(rows):
        of = traits[number] if traits else {}
        people.append(make_subject(f"r{number}", SubjectKind.RESPONSE, position=number, **of))
        for id, given in row.items():
            if given is not None:
                answers[AnswerKey(f"r{number}", id)] = Answer.of(given) if isinstance(given, int) else given
    return people, answers


def score_rows(
    survey: Survey,
    rows: Iterable[Mapping[str, Given]],
    traits: Sequence[Mapping[str, Any]] = (),
    assessment: Assessment | None = None,
) -> AssessmentScore:
    """The score once the assessment is closed; nothing is told before."""
    closed = replace(assessment or make_assessment(), closed=True)
    return score_assessment(tailored(survey, closed), closed, *respond(rows, traits), {})


def staff_of(result: AssessmentScore) -> StaffScore:
    assert result.staff is not None
    return result.staff


def units(**sizes: int) -> list[dict[str, str]]:
    """Traits of so many people per group."""
    return [{"group": name} for name, size in sizes.items() for _ in range(size)]


def column_rows(id: str, values: str) -> list[dict[str, Given]]:
    """One row per character: a step, or - for an open question."""
    return [{id: None if each == "-" else int(each)} for each in values.replace(" ", "")]


def figures_of(people: PeopleScore) -> list[Figure]:
    found = [people.index]
    for each in people.dimensions:
        found += [each.mean, each.index, each.favourable, each.agreement, each.alpha]
        found += [figure for item in each.items for figure in item_figures(item)]
    return found


def item_figures(item: ItemScore) -> list[Figure]:
    return [item.mean, item.favourable, item.neutral, item.unfavourable, item.agreement]


def all_figures(staff: StaffScore) -> list[Figure]:
    """Every figure that is told about people, with those that are absent."""
    found = [staff.participation.rate, *figures_of(staff.total)]
    found += [figure for grouping in staff.groupings for group in grouping.groups for figure in figures_of(group)]
    found += [each.mean for each in staff.stages]
    found += [figure for item in staff.outcomes for figure in item_figures(item)]
    return found + ([staff.recommendation.net] if staff.recommendation else [])


def choice(id: str, choices: int) -> Question:
    options = tuple(
        Option(value, make_text(f"Wahl {value}"), make_text("Was das heißt.")) for value in range(1, choices + 1)
    )
    return make_question(id, options=options, kind=QuestionKind.CHOICE, target=1, short_form=True)
