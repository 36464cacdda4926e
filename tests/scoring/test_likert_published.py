"""Figures about people against published data: Cronbach's alpha and the System Usability Scale."""

from pathlib import Path

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

DATA = Path(__file__).resolve().parents[1] / "data" / "reliability.csv"
PRINTED_ALPHA = 0.8016949152542373

BROOKE = "5421232452"
"""The answers of the scoring example in Brooke (1996), "SUS: a quick and dirty usability scale"; its SUS is 55."""


def usability(answers: str, people: int = 5) -> PeopleDimension:
    """Ten questions, every second one reversed, all to be answered; the index is the SUS."""
    items = [make_item(f"U{number}", reversed=number % 2 == 0) for number in range(1, 11)]
    survey = make_people_survey([make_people_dimension("U", items)], make_likert(answered=100))
    row: dict[str, Given] = {f"U{number}": int(each) for number, each in enumerate(answers, start=1)}
    return staff_of(score_rows(survey, [row] * people)).total.dimensions[0]


def test_reliability_is_the_one_that_a_statistics_package_prints() -> None:
    lines = [each for each in DATA.read_text(encoding="utf-8").splitlines() if not each.startswith("#")]
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


def test_usability_of_the_original_example_is_55() -> None:
    assert usability(BROOKE).index.value == 55


def test_usability_of_the_example_of_the_method_is_75() -> None:
    assert usability("4241325243").index.value == 75


def test_usability_of_extreme_answers_is_told_as_a_side_only() -> None:
    best, worst = usability("5151515151", people=12), usability("1515151515", people=12)
    assert [each.extreme for each in (best, worst)] == ["high", "low"]
    assert best.index.value is None
