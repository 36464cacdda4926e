"""The examples about answers of people, each scored as a survey that asks just this."""

from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction
from typing import Any

from reifegrad.domain.score import Figure, PeopleDimension, StaffScore
from reifegrad.domain.survey import Likert, Question, Recommendation, Stage
from tests.document_examples import Compute, Result
from tests.factories import make_assessment, make_text
from tests.scoring.people import (
    Given,
    make_item,
    make_likert,
    make_people_dimension,
    make_people_survey,
    score_rows,
    staff_of,
    units,
)

NAMES = ("kritisch", "skeptisch", "offen", "unterstützend", "treibend")
PEOPLE = 14
"""How many people stand behind a made-up index."""


def dimension(given: Mapping[str, Any]) -> dict[str, Result]:
    right, wrong = _first(given, given["reversed"]), _first(given, ())
    return {
        "people": right.n,
        "sum of person scores": right.mean.explanation.numerator,
        "mean": right.mean.value,
        "index": right.index.value,
        "wrong index": wrong.index.value,
    }


def question(given: Mapping[str, Any]) -> dict[str, Result]:
    """Told from seven people on instead of ten, to follow the arithmetic."""
    staff = _asked_once([int(each) for each in given["answers"].split()], make_likert(minimum_item=7))
    item = staff.total.dimensions[0].items[0]
    variance, _ = item.agreement.explanation.terms
    return {
        "mean": item.mean.value,
        "favourable": item.favourable.value,
        "neutral": item.neutral.value,
        "unfavourable": item.unfavourable.value,
        "variance": variance.value,
        "agreement": item.agreement.value,
    }


def reliability(given: Mapping[str, Any]) -> dict[str, Result]:
    alpha = _first(given, given["reversed"], make_likert(alpha_people=6)).alpha
    variances, total = alpha.explanation.terms
    return {"sum of variances": variances.value, "variance of totals": total.value, "alpha": alpha.value}


def overall(given: Mapping[str, Any]) -> dict[str, Result]:
    """One question of 0 to 100 per dimension, answered so that its index is the given one."""
    dimensions = [
        make_people_dimension(f"B{number}", [make_item(f"B{number}.1", 0, 100)], weight)
        for number, weight in enumerate(given["weights"], start=1)
    ]
    answered = [_answers_with(Fraction(each) * PEOPLE) for each in given["indices"]]
    rows: list[dict[str, Given]] = [
        {f"B{number}.1": values[person] for number, values in enumerate(answered, start=1)} for person in range(PEOPLE)
    ]
    model = make_likert(favourable=101, unfavourable=-1)
    total = staff_of(score_rows(make_people_survey(dimensions, model), rows)).total
    assert [each.index.value for each in total.dimensions] == [Fraction(each) for each in given["indices"]]
    return {"index": total.index.value, "band": None if total.band is None else NAMES[total.band]}


def participation(given: Mapping[str, Any]) -> dict[str, Result]:
    survey = make_people_survey([make_people_dimension("B1", [make_item("B1.1")])])
    assessment = make_assessment(invited=given["invited"])
    found = staff_of(score_rows(survey, [{}] * given["returned"], assessment=assessment)).participation
    return {"rate": found.rate.value, "class": found.status and found.status.value}


def recommendation(given: Mapping[str, Any]) -> dict[str, Result]:
    model = make_likert(recommendation=Recommendation("B9.2", 9, 6))
    survey = make_people_survey(
        [make_people_dimension("B1", [make_item("B1.1")]), make_people_dimension("B9", [make_item("B9.2", 0, 10)], 0)],
        model,
    )
    found = staff_of(score_rows(survey, [{"B9.2": int(each)} for each in given["answers"].split()])).recommendation
    assert found is not None
    return {"people": found.n, "from 9": found.promoters, "up to 6": found.detractors, "net": found.net.value}


def barrier(given: Mapping[str, Any]) -> dict[str, Result]:
    columns = [[int(each) for each in answers.split()] for answers in given["stages"].values()]
    ids = [f"B5.{number}" for number in range(1, len(columns) + 1)]
    stages = tuple(Stage(id, make_text(id), (asked,)) for id, asked in zip(given["stages"], ids, strict=True))
    survey = make_people_survey(
        [make_people_dimension("B5", [make_item(id) for id in ids])], make_likert(stages=stages, stage_barrier=3)
    )
    rows: list[dict[str, Given]] = [dict(zip(ids, row, strict=True)) for row in zip(*columns, strict=True)]
    staff = staff_of(score_rows(survey, rows))
    return {"means": [_value(each.mean) for each in staff.stages], "barrier": staff.barrier}


def usability(given: Mapping[str, Any]) -> dict[str, Result]:
    """Five people with the same answers, because fewer are not told."""
    one = {"answers": [given["answers"]] * 5}
    return {"index": _first(one, range(2, 11, 2), make_likert(answered=100)).index.value}


def merged(given: Mapping[str, Any]) -> dict[str, Result]:
    traits = units(**given["units"])
    survey = make_people_survey([make_people_dimension("B1", [make_item("B1.1")])])
    assessment = make_assessment(minimum_group=given["minimum"])
    groups = staff_of(score_rows(survey, [{"B1.1": 3}] * len(traits), traits, assessment)).groupings[0].groups
    return {"groups": [" + ".join(each.names) for each in groups], "people": [each.n for each in groups]}


def _first(given: Mapping[str, Any], reversed: Iterable[int], model: Likert | None = None) -> PeopleDimension:
    """The only dimension; answers stand in one text per person, "-" for none."""
    rows = [each.split() for each in given["answers"]]
    turned = set(reversed)
    items = [make_item(f"B1.{number}", reversed=number in turned) for number in range(1, len(rows[0]) + 1)]
    survey = make_people_survey([make_people_dimension("B1", items)], model)
    return staff_of(score_rows(survey, [_row(items, row) for row in rows])).total.dimensions[0]


def _row(items: Sequence[Question], row: Sequence[str]) -> dict[str, Given]:
    return {item.id: None if each == "-" else int(each) for item, each in zip(items, row, strict=True)}


def _asked_once(values: Sequence[int], model: Likert) -> StaffScore:
    survey = make_people_survey([make_people_dimension("B1", [make_item("B1.1")])], model)
    return staff_of(score_rows(survey, [{"B1.1": each} for each in values]))


def _answers_with(total: Fraction) -> list[int]:
    """Whole numbers with this sum, not all alike."""
    least, rest = divmod(int(total), PEOPLE)
    return [least + (place < rest) + (1 if place % 2 else -1) for place in range(PEOPLE)]


def _value(figure: Figure) -> Fraction | None:
    return figure.value


COMPUTED: Mapping[str, Compute] = {
    "people, dimension": dimension,
    "people, question": question,
    "people, quarrel": question,
    "people, reliability": reliability,
    "people, overall index": overall,
    "people, participation": participation,
    "people, recommendation": recommendation,
    "people, barrier": barrier,
    "people, usability": usability,
    "people, merged groups": merged,
}
