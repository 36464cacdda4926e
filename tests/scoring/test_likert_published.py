"""Figures about people against published data: Cronbach's alpha and the System Usability Scale."""

from collections.abc import Iterable
from fractions import Fraction
from pathlib import Path

import pytest

from reifegrad.domain.score import PeopleDimension
from tests.scoring.people import (
    Given,
    make_item,
    make_likert,
    make_people_dimension,
    make_people_survey,
    score_rows,
    staff_of,
)

DATA = Path(__file__).resolve().parents[1] / "data"
PRINTED_ALPHA = 0.8016949152542373
PRINTED_USABILITY = 88.82352941176471

PRINTED_SCORES = {
    "1424141425": 15.0,
    "1413142415": 15.0,
    "2525151542": 20.0,
    "5151415151": 97.5,
    "3434343434": 37.5,
}
"""Answers of five more people and their SUS, as the tests of SUS-Lib print them; the mean there is 37.0."""

BROOKE = "5421232452"
"""The answers of the scoring example in Brooke (1996), "SUS: a quick and dirty usability scale"; its SUS is 55."""


def usability_of(people: Iterable[str]) -> PeopleDimension:
    """Ten questions, every second one reversed, all to be answered; the index is the SUS."""
    items = [make_item(f"U{number}", reversed=number % 2 == 0) for number in range(1, 11)]
    survey = make_people_survey([make_people_dimension("U", items)], make_likert(answered=100))
    rows: list[dict[str, Given]] = [
        {f"U{number}": int(each) for number, each in enumerate(answers, start=1)} for answers in people
    ]
    return staff_of(score_rows(survey, rows)).total.dimensions[0]


def usability(answers: str, people: int = 5) -> PeopleDimension:
    return usability_of([answers] * people)


def lines_of(name: str) -> list[str]:
    return [each for each in (DATA / name).read_text(encoding="utf-8").splitlines() if not each.startswith("#")]


def test_reliability_is_the_one_that_a_statistics_package_prints() -> None:
    lines = lines_of("reliability.csv")
    items = [make_item(f"Q{number}", 0, 1) for number in range(1, 12)]
    model = make_likert(favourable=1, unfavourable=0, alpha_people=2)
    rows: list[dict[str, Given]] = [
        {item.id: int(each) if each else None for item, each in zip(items, line.split(","), strict=True)}
        for line in lines
    ]
    alpha = (
        staff_of(score_rows(make_people_survey([make_people_dimension("Q", items)], model), rows))
        .total.dimensions[0]
        .alpha
    )
    assert alpha.value is not None
    assert abs(float(alpha.value) - PRINTED_ALPHA) < 1e-15


def test_usability_is_the_one_that_a_package_for_it_prints() -> None:
    people = [each.replace(",", "") for each in lines_of("usability.csv")]
    found = usability_of(people)
    assert found.n == len(people) == 17
    assert found.index.value is not None
    assert float(found.index.value) == PRINTED_USABILITY


@pytest.mark.parametrize(("answers", "printed"), PRINTED_SCORES.items())
def test_usability_of_each_person_is_the_printed_one(answers: str, printed: float) -> None:
    """Answers all on one side are not told by themselves, so as many people with a known score stand beside them."""
    assert usability_of([answers] * 5 + [BROOKE] * 5).index.value == (Fraction(printed) + 55) / 2


def test_usability_of_the_five_people_is_the_printed_mean() -> None:
    assert usability_of(PRINTED_SCORES).index.value == 37


def test_usability_of_the_original_example_is_55() -> None:
    assert usability(BROOKE).index.value == 55


def test_usability_of_the_example_of_the_method_is_75() -> None:
    assert usability("4241325243").index.value == 75


def test_usability_of_extreme_answers_is_told_as_a_side_only() -> None:
    best, worst = usability("5151515151", people=12), usability("1515151515", people=12)
    assert [each.extreme for each in (best, worst)] == ["high", "low"]
    assert best.index.value is None
