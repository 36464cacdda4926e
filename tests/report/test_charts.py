"""Charts: nothing overlaps or leaves the picture, and sentence, table and marks say what the picture shows."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from itertools import combinations

import pytest

from reifegrad.domain.plan import MeasureStatus, Quarter
from reifegrad.domain.text import LANGUAGES, Language
from reifegrad.domain.workspace import MeasureRecord
from reifegrad.report import ReportModel
from reifegrad.report.charts import (
    Frame,
    dimension_bullets,
    dimension_radar,
    heat_map,
    level_distribution,
    level_staircase,
    plan_timeline,
    portfolio_bars,
    quarter_load,
    state_symbol,
    value_effort_matrix,
)
from reifegrad.report.model import QuarterRow, State
from reifegrad.report.primitives import Anchor, Chart, Circle, Label, Line, Polygon, Primitive, Rect
from tests.report.factories import (
    frame,
    make_inputs,
    make_report,
    make_services,
    organisation_values,
    rich_report,
    service_values,
)

Draw = Callable[[ReportModel, Frame], Chart]


def around_target(report: ReportModel, space: Frame) -> Chart:
    return level_distribution(report, space, around_target=True)


def against_previous(report: ReportModel, space: Frame) -> Chart:
    return dimension_radar(report, space, against_previous=True)


def timeline(report: ReportModel, space: Frame) -> Chart:
    return plan_timeline(report, space, date(2026, 11, 2))


CHARTS: tuple[Draw, ...] = (
    dimension_bullets,
    dimension_radar,
    against_previous,
    heat_map,
    level_distribution,
    around_target,
    level_staircase,
    portfolio_bars,
    quarter_load,
    timeline,
    value_effort_matrix,
)
Box = tuple[float, float, float, float]


def box_of(label: Label, space: Frame) -> Box:
    """Left, top, right, bottom of a text; the part below the baseline is a fifth of the size."""
    width = space.measure(label.text, label.size, label.bold)
    left = label.x - {Anchor.START: 0.0, Anchor.MIDDLE: width / 2, Anchor.END: width}[label.anchor]
    return left, label.y - label.size * 0.72, left + width, label.y + label.size * 0.2


def corners(each: Primitive, space: Frame) -> Iterator[tuple[float, float]]:
    match each:
        case Label():
            left, top, right, bottom = box_of(each, space)
            yield from ((left, top), (right, bottom))
        case Line():
            yield from ((each.x1, each.y1), (each.x2, each.y2))
        case Rect():
            yield from ((each.x, each.y), (each.x + each.width, each.y + each.height))
        case Polygon():
            yield from each.points
        case Circle():
            yield from ((each.x - each.radius, each.y - each.radius), (each.x + each.radius, each.y + each.radius))


def overlap(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def crowded_report(language: Language) -> ReportModel:
    """Every measure of the catalogue in the plan, many services, a long row of quarters."""
    services = make_services(*((f"Leistung {number}", 10 ** (number % 6)) for number in range(25)))
    answers = organisation_values(0)
    for number, service in enumerate(services):
        answers |= service_values(service, number % 5)
    report = make_report(make_inputs(answers, services), language)
    start = Quarter(2026, 4)
    quarters = tuple(QuarterRow(start.plus(number), 37 + number % 9, number % 30, 40) for number in range(32))
    return replace(report, quarters=quarters)


def assert_tidy(chart: Chart, space: Frame, name: str) -> None:
    """No text lies over another one, and nothing leaves the picture."""
    boxes = [(each.text, box_of(each, space)) for each in chart.primitives if isinstance(each, Label)]
    for (one, first), (other, second) in combinations(boxes, 2):
        assert not overlap(first, second), (name, one, other)
    for each in chart.primitives:
        for x, y in corners(each, space):
            assert -1.5 <= x <= chart.width + 1.5, (name, each)
            assert -1.5 <= y <= chart.height + 1.5, (name, each)


REPORTS: dict[str, Callable[[Language], ReportModel]] = {
    "rich": rich_report,
    "crowded": crowded_report,
    "empty": lambda language: make_report(make_inputs({}, make_services(("Nicht bewertet", None))), language),
    "best": lambda language: make_report(make_inputs(organisation_values(4), make_services(("Eine", 5))), language),
}


@pytest.mark.parametrize("width", [300.0, 468.0, 757.0])
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", REPORTS)
def test_texts_never_overlap_and_nothing_leaves_the_picture(kind: str, language: Language, width: float) -> None:
    report = REPORTS[kind](language)
    for draw in CHARTS:
        assert_tidy(draw(report, frame(width, language)), frame(width, language), draw.__name__)


@pytest.mark.parametrize("draw", CHARTS)
def test_every_chart_has_a_finding_a_table_and_marks_that_speak(draw: Draw) -> None:
    chart = draw(rich_report(), frame())
    assert chart.sentence.endswith(".")
    assert len({len(row) for row in chart.table}) == 1
    assert len(chart.table) > 1
    assert chart.marks
    assert all(each.sentence and each.id for each in chart.marks)


def test_the_bullet_list_begins_with_the_largest_gap_or_keeps_the_order_of_the_survey() -> None:
    report = rich_report()
    by_gap = [mark.id for mark in dimension_bullets(report, frame()).marks]
    gaps = {each.id: each.gap or 0 for each in report.dimensions}
    assert by_gap == sorted(by_gap, key=lambda id: -gaps[id])
    by_survey = [mark.id for mark in dimension_bullets(report, frame(), by_gap=False).marks]
    assert by_survey == [each.id for each in report.dimensions]


def test_the_bar_ends_at_the_index_and_the_line_stands_at_the_target() -> None:
    report = make_report(make_inputs(organisation_values(2)))
    chart = dimension_bullets(report, frame(), by_gap=False)
    tracks = [each for each in chart.primitives if isinstance(each, Rect) and each.fill == "bullet_high"]
    bars = [each for each in chart.primitives if isinstance(each, Rect) and each.fill == "bullet_bar"][1:]
    targets = [each for each in chart.primitives if isinstance(each, Line) and each.stroke == "bullet_target"][1:]
    for row, track, bar, target in zip(report.dimensions, tracks, bars, targets, strict=True):
        assert row.index is not None
        assert row.target_index is not None
        assert bar.width / track.width == pytest.approx(float(row.index) / 100)
        assert (target.x1 - track.x) / track.width == pytest.approx(float(row.target_index) / 100)


def test_a_provisional_bar_is_hatched() -> None:
    report = make_report(make_inputs(organisation_values(2, A8_1=None)))
    row = next(each for each in report.dimensions if each.id == "A8")
    assert row.index_note == "vorläufig"
    chart = dimension_bullets(report, frame())
    assert sum(isinstance(each, Rect) and each.hatched for each in chart.primitives) == 1


def test_the_matrix_shows_every_measure_in_the_field_of_its_impact_and_effort() -> None:
    report = rich_report()
    chart = value_effort_matrix(report, frame())
    marks = {each.id: each for each in chart.marks}
    assert set(marks) == {each.id for each in report.measures}
    for one, other in combinations(report.measures, 2):
        if one.impact > other.impact:
            assert marks[one.id].y < marks[other.id].y
        if one.impact == other.impact and one.effort == other.effort:
            same = marks[one.id], marks[other.id]
            assert not overlap(*((each.x, each.y, each.x + each.width, each.y + each.height) for each in same))


def test_the_matrix_leaves_out_what_is_done_or_rejected() -> None:
    records = {
        "MA22": MeasureRecord("MA22", "2026", status=MeasureStatus.DONE),
        "MA05": MeasureRecord("MA05", "2026", status=MeasureStatus.REJECTED),
    }
    report = make_report(make_inputs(records=records))
    still_open = {each.id for each in report.measures if each.id not in records}
    assert len(still_open) == len(report.measures) - 2
    chart = value_effort_matrix(report, frame())
    assert {each.id for each in chart.marks} == still_open
    assert f"von {len(still_open)} offenen Maßnahmen" in chart.sentence
    assert f"{len(still_open)} offene Maßnahmen" in report.summary.resources


def test_duties_and_benefits_differ_by_shape() -> None:
    report = rich_report()
    chart = value_effort_matrix(report, frame())
    duties = sum(each.priority_class == "duty" for each in report.measures)
    squares = [each for each in chart.primitives if isinstance(each, Rect) and each.fill == "accent"]
    discs = [each for each in chart.primitives if isinstance(each, Circle)]
    assert len(squares) == duties + 1  # one more in the legend
    assert len(discs) == len(report.measures) - duties + 1


def test_the_portfolio_parts_are_as_wide_as_their_share() -> None:
    services = make_services(("a", 300), ("b", 100), ("c", 100))
    answers = {
        key: answer
        for service, level in zip(services, (3, 1, 1), strict=True)
        for key, answer in service_values(service, level).items()
    }
    chart = portfolio_bars(make_report(make_inputs(answers, services)), frame())
    parts = [each for each in chart.primitives if isinstance(each, Rect) and each.height > 20]
    by_number, by_cases = parts[:2], parts[2:]
    assert by_number[1].width / by_number[0].width == pytest.approx(1 / 2)
    assert by_cases[1].width / by_cases[0].width == pytest.approx(3 / 2)


def test_quarters_over_their_capacity_are_the_finding() -> None:
    report = replace(rich_report(), quarters=(QuarterRow(Quarter(2027, 1), 50, 30, 40),))
    chart = quarter_load(report, frame())
    assert chart.sentence == "Ein Quartal liegt über der Kapazität."


def test_each_state_has_a_shape_of_its_own() -> None:
    shapes = {state: tuple(type(each).__name__ for each in state_symbol(state, 0, 0, 12)) for state in State}
    assert len(set(shapes.values())) == len(State)


def test_a_long_compound_goes_on_in_the_next_line_at_a_seam() -> None:
    room = frame().text_width("Informationssich")
    assert frame().wrap("Informationssicherheit, Datenschutz", room, 3) == [
        "Informations-",
        "sicherheit,",
        "Datenschutz",
    ]
