"""The PDF of far more than usual: every picture finds room on a page, whatever it shows."""

from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reifegrad.exports import write
from reifegrad.exports.pdf_charts import figure
from reifegrad.report.charts import value_effort_matrix
from reifegrad.report.model import MeasureRow, Section
from reifegrad.report.primitives import Label
from tests.report.factories import frame, make_inputs, make_report, rich_report

ACROSS = 756.0
"""About the width of a page across in points."""


def measures(count: int, first: MeasureRow | None = None) -> tuple[MeasureRow, ...]:
    """So many measures, those of the rich report again and again; or one of them."""
    known = (first,) if first else rich_report().measures
    return tuple(
        replace(known[at % len(known)], id=f"E{at:03}", number=at + 1, title=f"Maßnahme {at + 1}")
        for at in range(count)
    )


@given(count=st.integers(0, 400), same=st.booleans(), tallest=st.floats(260, 700), by_id=st.booleans())
@settings(max_examples=30, deadline=None, derandomize=True)
def test_a_matrix_keeps_its_height_and_says_how_many_more_there_are(
    count: int, same: bool, tallest: float, by_id: bool
) -> None:
    report = replace(rich_report(), measures=measures(count, rich_report().measures[0] if same else None))
    chart = value_effort_matrix(report, frame(ACROSS), by_id=by_id, tallest=tallest)
    assert chart.height <= tallest
    hidden = [int(each.text) for each in chart.primitives if isinstance(each, Label) and each.text.startswith("+")]
    assert len(chart.marks) + sum(hidden) == sum(not each.status.is_closed for each in report.measures)
    assert all(each.y + each.height <= chart.height for each in chart.marks)


def test_without_a_limit_a_matrix_shows_everything() -> None:
    report = replace(rich_report(), measures=measures(300))
    chart = value_effort_matrix(report, frame(ACROSS))
    assert len(chart.marks) == sum(not each.status.is_closed for each in report.measures)


def test_the_picture_of_many_measures_stands_under_the_head_of_the_plan(tmp_path: Path) -> None:
    report, path = make_report(make_inputs(), sections=(Section.PLAN,)), tmp_path / "Bericht.pdf"
    write(replace(report, measures=measures(90, rich_report().measures[0])), "pdf", path)
    with pypdfium2.PdfDocument(path) as document:
        texts = [each.get_textpage().get_text_bounded() for each in document]
    (page,) = (each for each in texts if "Wirkung und Aufwand" in each)
    assert "verbinden hohe Wirkung" in page
    assert "+" in page
    assert any("Maßnahme 90" in each for each in texts), "the table tells what the picture leaves out"


def test_a_picture_is_made_smaller_to_fit() -> None:
    chart = value_effort_matrix(replace(rich_report(), measures=measures(400)), frame(ACROSS))
    made = figure(chart, 300)
    assert made.height == pytest.approx(300)
    assert made.width == pytest.approx(chart.width * 300 / chart.height)
