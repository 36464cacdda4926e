"""The picture of when which measure is at work, and the plan as a sheet of its own."""

from dataclasses import replace
from datetime import date
from itertools import combinations
from typing import Any

import pytest

from reifegrad.domain.plan import MeasureStatus, Quarter
from reifegrad.domain.workspace import Component, MeasureRecord, Override, OverrideKey, PlanSettings
from reifegrad.report import Words, plan_sheet
from reifegrad.report.charts import plan_timeline, value_effort_matrix
from reifegrad.report.primitives import Chart, Label, Line, Polygon, Rect
from reifegrad.texts import texts
from tests.report.factories import frame, make_inputs, make_report

WORDS = Words(texts("report", "de"), texts("terms", "de"))
TODAY = date(2027, 2, 15)


def chart(today: date = TODAY, **inputs: Any) -> Chart:
    return plan_timeline(plan_sheet(make_inputs(**inputs), WORDS), frame(), today)


def test_the_sheet_holds_what_the_report_says_about_the_plan() -> None:
    inputs = make_inputs()
    sheet, report = plan_sheet(inputs, WORDS), make_report(inputs)
    assert (sheet.measures, sheet.quarters, sheet.problems) == (report.measures, report.quarters, report.plan_problems)


def test_every_open_measure_has_a_row_in_the_order_of_its_start() -> None:
    records = {"MA22": MeasureRecord("MA22", "2026", status=MeasureStatus.DONE)}
    sheet = plan_sheet(make_inputs(records=records), WORDS)
    opened = [each for each in sheet.measures if not each.status.is_closed]
    made = plan_timeline(sheet, frame(), TODAY)
    starts = {each.id: each.quarters[0] for each in opened}
    assert sorted(starts) == sorted(each.id for each in made.marks)
    assert [starts[each.id] for each in made.marks] == sorted(starts.values())
    assert f"{len(opened)} Maßnahmen liegen zwischen" in made.sentence
    assert len(made.table) == len(opened) + 1


def test_bars_end_where_their_quarters_end_and_no_row_covers_another() -> None:
    made = chart()
    bars = [each for each in made.primitives if isinstance(each, Rect) and each.fill in ("bullet_bar", "ramp_2")]
    assert len(bars) == len(made.marks)
    for mark, bar in zip(made.marks, bars, strict=True):
        assert mark.y <= bar.y
        assert bar.y + bar.height <= mark.y + mark.height
        assert bar.x + bar.width <= made.width
    for one, other in combinations(made.marks, 2):
        assert one.y + one.height <= other.y + 0.01


@pytest.mark.parametrize("width", [260.0, 420.0, 900.0])
def test_the_year_of_the_first_quarter_is_told_however_narrow_it_is(width: float) -> None:
    sheet = plan_sheet(make_inputs(settings=PlanSettings(start=Quarter(2026, 4))), WORDS)
    made = plan_timeline(sheet, replace(frame(), width=width), TODAY)
    years = [each for each in made.primitives if isinstance(each, Label) and each.text == "2026"]
    assert len(years) == 1


@pytest.mark.parametrize(
    ("today", "is_shown"), [(date(2027, 2, 15), True), (date(2026, 6, 1), True), (date(2020, 1, 1), False)]
)
def test_today_is_a_line_where_it_is_near(today: date, is_shown: bool) -> None:
    made = chart(today)
    words = [each.text for each in made.primitives if isinstance(each, Label)]
    assert ("heute" in words) is is_shown
    assert any(isinstance(each, Line) and each.dashed for each in made.primitives) is is_shown


def test_a_due_date_is_marked_and_a_chosen_quarter_has_a_star() -> None:
    records = {"MA22": MeasureRecord("MA22", "2026", due=date(2027, 8, 1))}
    overrides = {OverrideKey("MA22", Component.QUARTER): Override("2027-Q3", "So beraten.")}
    made = chart(records=records, overrides=overrides)
    assert sum(isinstance(each, Polygon) for each in made.primitives) == 1
    assert any(isinstance(each, Label) and "*" in each.text for each in made.primitives)
    mark = next(each for each in made.marks if each.id == "MA22")
    assert "Q3\u00a02027" in mark.sentence


def test_what_has_no_quarters_says_so() -> None:
    made = chart(settings=PlanSettings(capacity=0))
    assert made.sentence == "Noch ist nichts eingeplant."
    assert all("noch ohne Quartal" in each.sentence for each in made.marks)


def test_a_due_date_before_the_start_is_known() -> None:
    records = {"MA22": MeasureRecord("MA22", "2026", due=date(2027, 1, 31))}
    overrides = {OverrideKey("MA22", Component.QUARTER): Override("2027-Q3", "So beraten.")}
    sheet = plan_sheet(make_inputs(records=records, overrides=overrides), WORDS)
    row = next(each for each in sheet.measures if each.id == "MA22")
    assert row.quarters[0] == Quarter(2027, 3)
    assert (row.is_due_before_start, row.is_moved) == (True, True)


def test_ids_in_the_matrix_never_cover_each_other() -> None:
    made = value_effort_matrix(plan_sheet(make_inputs(), WORDS), frame(), by_id=True)
    words = {each.text for each in made.primitives if isinstance(each, Label)}
    assert {each.id for each in made.marks} <= words
    for one, other in combinations(made.marks, 2):
        apart = (
            one.x + one.width <= other.x
            or other.x + other.width <= one.x
            or one.y + one.height <= other.y
            or other.y + other.height <= one.y
        )
        assert apart, (one.id, other.id)
