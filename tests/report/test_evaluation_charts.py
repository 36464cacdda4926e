"""Distribution, heat map and net: what is drawn is what was answered, and nothing is lost on the way."""

from collections import Counter
from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest

from reifegrad.domain.answer import AnswerKind
from reifegrad.report import tokens
from reifegrad.report.charts import (
    dimension_bullets,
    dimension_radar,
    gap_explained,
    heat_map,
    level_distribution,
    plan_timeline,
    quarter_load,
)
from reifegrad.report.primitives import Circle, Label, Line, Polygon, Rect
from tests.report.colours import contrast
from tests.report.factories import frame, make_inputs, make_report, organisation_values, rich_report, words


def test_every_question_is_in_the_distribution_once() -> None:
    report = rich_report()
    header, *rows = level_distribution(report, frame()).table
    for row, dimension in zip(rows, report.dimensions, strict=True):
        values = Counter(each.value for each in dimension.questions if each.value is not None)
        kinds = Counter(each.answer_kind for each in dimension.questions if each.value is None)
        expected = [values[level] for level in range(5)]
        expected += [kinds[each] for each in (AnswerKind.NOT_APPLICABLE, AnswerKind.UNKNOWN, AnswerKind.OPEN)]
        assert row[1:] == tuple(map(str, expected))
    assert header[1:] == (*(f"Stufe {each}" for each in range(5)), "nicht anwendbar", "weiß nicht", "offen")


def test_parts_are_as_long_as_their_number_and_darker_for_higher_levels() -> None:
    report = make_report(make_inputs(organisation_values(2, A1_1=4)))
    chart = level_distribution(report, frame())
    bars = [each for each in chart.primitives if isinstance(each, Rect) and each.height == 16]
    first = report.dimensions[0]
    twos, four = bars[:2]
    assert (twos.fill, four.fill) == (tokens.ramp(2)[0], tokens.ramp(4)[0])
    assert twos.width == pytest.approx(four.width * (len(first.questions) - 1))


def test_what_has_no_level_looks_like_no_level_in_any_print() -> None:
    report = rich_report()
    kinds = Counter(each.answer_kind for row in report.dimensions for each in row.questions)
    assert min(kinds[each] for each in (AnswerKind.NOT_APPLICABLE, AnswerKind.UNKNOWN, AnswerKind.OPEN)) > 0
    rows = [row for row in report.dimensions if any(each.answer_kind is AnswerKind.OPEN for each in row.questions)]
    chart = level_distribution(report, frame())
    dashed = [each for each in chart.primitives if isinstance(each, Line) and each.dashed]
    assert len(dashed) == 4 * (len(rows) + 1), "and one in the legend"
    signs = [each.text for each in chart.primitives if isinstance(each, Label) and each.text.startswith("?")]
    assert signs[0] == "?", "in the legend"
    assert all(each.removeprefix("? ").isdigit() for each in signs[1:])
    assert len(signs) > 1
    assert any(each.hatched for each in chart.primitives if isinstance(each, Rect))


def test_around_the_target_what_is_below_lies_left_of_the_middle() -> None:
    report = rich_report()
    chart = level_distribution(report, frame(), around_target=True)
    middle = next(each.x1 for each in chart.primitives if isinstance(each, Line) and each.stroke == "outline")
    bars = [each for each in chart.primitives if isinstance(each, Rect) and each.height == 16]
    assert bars
    for each in bars:
        if each.fill in ("below_1", "below_2"):
            assert each.x + each.width <= middle + 0.01
        if each.fill in ("above_1", "above_2"):
            assert each.x >= middle - 0.01
        if each.fill == "at_target":
            assert each.x + each.width / 2 == pytest.approx(middle)
    below = sum(bool(each.gap) for row in report.dimensions for each in row.questions)
    assert chart.sentence.startswith(f"{below} von ")


def test_each_cell_of_the_heat_map_has_its_digit_on_its_shade() -> None:
    report = rich_report()
    chart = heat_map(report, frame())
    questions = [each for row in report.dimensions for each in row.questions]
    assert [each.id for each in chart.marks] == [each.id for each in questions]
    cells = Counter(each.fill for each in chart.primitives if isinstance(each, Rect) and not each.hatched)
    digits = Counter(each.text for each in chart.primitives if isinstance(each, Label) and each.bold)
    for level in range(5):
        shown = sum((each.value, each.target, each.previous).count(level) for each in questions)
        assert cells[tokens.ramp(level)[0]] == shown + 1  # and one in the legend
        assert digits[str(level)] == shown + 1


def test_not_applicable_is_hatched_and_open_is_dashed_in_the_heat_map() -> None:
    report = rich_report()
    kinds = Counter(each.answer_kind for row in report.dimensions for each in row.questions)
    chart = heat_map(report, frame())
    hatched = [each for each in chart.primitives if isinstance(each, Rect) and each.hatched]
    dashed = [each for each in chart.primitives if isinstance(each, Line) and each.dashed]
    assert len(hatched) == kinds[AnswerKind.NOT_APPLICABLE] > 0
    assert len(dashed) == 4 * (kinds[AnswerKind.OPEN] + kinds[AnswerKind.UNKNOWN]) > 0
    signs = {each.text for each in chart.primitives if isinstance(each, Label)}
    assert {"n. a.", "k. A.", "–"} <= signs


def test_without_an_earlier_assessment_the_heat_map_has_no_column_for_it() -> None:
    assert heat_map(make_report(), frame()).table[0] == ("Frage", "Stand", "Ziel")
    assert heat_map(rich_report(), frame()).table[0] == ("Frage", "Stand", "Ziel", "zuvor")


def test_the_net_keeps_the_order_of_the_survey_fills_nothing_and_has_two_series() -> None:
    report = rich_report()
    chart = dimension_radar(report, frame())
    assert [each.id for each in chart.marks] == [each.id for each in report.dimensions]
    assert all(each.fill is None for each in chart.primitives if isinstance(each, Polygon))
    points = [each for each in chart.primitives if isinstance(each, Circle)][1:]
    assert len(points) == sum(each.index is not None for each in report.dimensions)
    assert {row[1:] for row in chart.table[1:]} == {row[1:3] for row in dimension_bullets(report, frame()).table[1:]}


def test_a_point_of_the_net_is_as_far_out_as_its_figure() -> None:
    report = make_report(make_inputs(organisation_values(2)))
    rows = tuple(replace(each, index=Fraction(50), target_index=Fraction(100)) for each in report.dimensions)
    chart = dimension_radar(replace(report, dimensions=rows), frame())
    ring = next(each for each in reversed(chart.primitives) if isinstance(each, Polygon))
    middle = sum(x for x, _ in ring.points) / len(rows), sum(y for _, y in ring.points) / len(rows)
    radius = middle[1] - ring.points[0][1]
    top = [each for each in chart.primitives if isinstance(each, Circle)][1]
    assert (top.x, middle[1] - top.y) == (pytest.approx(middle[0]), pytest.approx(radius / 2))


def test_a_net_needs_three_axes() -> None:
    report = rich_report()
    with pytest.raises(ValueError, match="three"):
        dimension_radar(replace(report, dimensions=report.dimensions[:2]), frame())


def test_a_gap_is_explained_as_arithmetic() -> None:
    row = next(each for row in rich_report().dimensions for each in row.questions if each.gap)
    assert gap_explained(row, words().report).startswith(f"Ziel {row.target} − Stufe {row.value} = Lücke {row.gap}.")


def test_a_sentence_of_a_person_takes_the_place_of_the_computed_one() -> None:
    space = replace(frame(), conclusions={"dimensions": "Wir sind auf dem Weg."})
    chart = dimension_bullets(rich_report(), space)
    plain = dimension_bullets(rich_report(), frame())
    assert (chart.sentence, chart.computed, chart.is_edited) == ("Wir sind auf dem Weg.", plain.sentence, True)
    assert not plain.is_edited


def test_a_provisional_figure_says_so_in_a_word() -> None:
    report = make_report(make_inputs(organisation_values(2, A8_1=None)))
    chart = dimension_bullets(report, frame())
    assert sum(isinstance(each, Label) and each.text == "vorläufig" for each in chart.primitives) == 1
    assert next(each.sentence for each in chart.marks if each.id == "A8").endswith(", vorläufig")


@pytest.mark.parametrize("scheme", [{}, {"dark": True}, {"contrast": True}])
def test_hatches_are_seen_on_their_fill_in_every_scheme(scheme: dict[str, bool]) -> None:
    report, space = rich_report(), frame()
    charts = [draw(report, space) for draw in (dimension_bullets, heat_map, level_distribution, quarter_load)]
    charts.append(plan_timeline(report, space, date(2026, 11, 2)))
    for chart in charts:
        hatched = [each for each in chart.primitives if isinstance(each, Rect) and each.hatched and each.fill]
        for each in hatched:
            assert each.fill
            ground, lines = (tokens.colour(name, **scheme) for name in (each.fill, each.hatch))
            assert contrast(ground, lines) >= 3, (chart.id, each.fill, each.hatch)
    assert any(each.hatched for chart in charts for each in chart.primitives if isinstance(each, Rect))
