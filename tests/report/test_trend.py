"""What a report says about the year before: only what can be compared, and a trend only where there is one."""

from fractions import Fraction

import pytest

from reifegrad.domain.answer import Answer
from tests.report.factories import make_inputs, make_report, organisation_values


def result(now: int, then: int, **changes: int | Answer | None) -> str:
    before = make_inputs(organisation_values(then), id="before", title="Erhebung 2025")
    return make_report(make_inputs(organisation_values(now, **changes), previous=before)).summary.result


def test_five_points_and_more_are_a_trend() -> None:
    assert "gestiegen" in result(3, 2)
    assert "gesunken" in result(2, 3)


def test_less_than_five_points_are_told_as_too_little() -> None:
    text = result(2, 2, A1_1=3)
    assert "zu wenig, um von einer Entwicklung zu sprechen" in text
    assert "gestiegen" not in text


def test_no_change_is_told_as_such() -> None:
    assert "unverändert" in result(2, 2)


@pytest.mark.parametrize("other", [{"short_form": True}, {"weights": {"A1": 20, "A2": 7}}])
def test_another_form_or_weighting_is_no_year_before(other: dict[str, object]) -> None:
    before = make_inputs(organisation_values(3), id="before", title="Erhebung 2025", **other)
    model = make_report(make_inputs(organisation_values(2), previous=before))
    assert model.overall is not None
    assert (model.overall.previous_index, model.overall.change, model.previous_title) == (None, None, "")
    assert all(each.previous_index is None for each in model.dimensions)
    assert all(each.previous is None for row in model.dimensions for each in row.questions)


def test_year_before_is_there_if_it_asked_the_same() -> None:
    before = make_inputs(organisation_values(3), id="before", title="Erhebung 2025")
    model = make_report(make_inputs(organisation_values(2), previous=before))
    assert model.overall is not None
    assert model.overall.change is not None
    assert model.overall.change < Fraction(0)
    assert model.previous_title == "Erhebung 2025"
