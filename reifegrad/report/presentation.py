"""The charts of a report for a presentation: one picture each, in the order of the report."""

from collections.abc import Callable, Iterator

from reifegrad.report.charts import (
    Frame,
    answer_spread,
    dimension_bullets,
    gap_dumbbells,
    level_staircase,
    portfolio_bars,
    process_levels,
    quarter_load,
    traffic_table,
    value_effort_matrix,
)
from reifegrad.report.model import ReportModel
from reifegrad.report.primitives import Chart

_MOST_GAPS = 8
"""Questions that fit on one slide."""


def pictures(model: ReportModel, frame: Frame) -> list[tuple[str, Chart]]:
    """Return (name, chart) of everything that the report has a picture of; the name is worded."""
    return [(frame.texts(f"pictures.{name}"), make(frame)) for name, make in _makers(model)]


def _makers(model: ReportModel) -> Iterator[tuple[str, Callable[[Frame], Chart]]]:
    if any(each.index is not None for each in model.dimensions):
        yield "dimensions", lambda frame: dimension_bullets(model, frame)
        yield "gaps", lambda frame: gap_dumbbells(model, frame, most=_MOST_GAPS)
    if model.level is not None and model.level.value is not None:
        yield "level", lambda frame: level_staircase(model, frame)
    if model.portfolio is not None and model.portfolio.share is not None:
        yield "services", lambda frame: portfolio_bars(model, frame)
    if (people := model.staff) is not None and people.participation.returned and not people.running:
        yield "staff", lambda frame: answer_spread(people, frame)
    if (portfolio := model.processes) is not None and portfolio.processes:
        yield "processes", lambda frame: process_levels(portfolio, frame)
    if (together := model.combined) is not None:
        yield "combined", lambda frame: traffic_table(together, frame)
    if model.measures:
        yield "matrix", lambda frame: value_effort_matrix(model, frame, by_id=True)  # alone, a number says nothing
        yield "load", lambda frame: quarter_load(model, frame)
