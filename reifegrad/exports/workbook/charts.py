"""The native charts: their figures stand in cells of the same sheet, their text alternative says them in words."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from openpyxl.chart import BarChart, LineChart, Reference, Series
from openpyxl.chart.label import DataLabelList
from openpyxl.chart.marker import Marker
from openpyxl.chart.shapes import GraphicalProperties
from openpyxl.chart.text import RichText, Text
from openpyxl.chart.title import Title
from openpyxl.drawing.spreadsheet_drawing import AnchorMarker, OneCellAnchor
from openpyxl.drawing.text import CharacterProperties, Paragraph, ParagraphProperties, RegularTextRun
from openpyxl.drawing.xdr import XDRPositiveSize2D
from openpyxl.worksheet.worksheet import Worksheet

from reifegrad.exports.workbook import timeline
from reifegrad.exports.workbook.layout import Sheet
from reifegrad.exports.workbook.wording import Wording
from reifegrad.report import format
from reifegrad.report.model import ReportModel
from reifegrad.report.tokens import colour

_HIGHEST_INDEX: Final = 100
_EMU: Final = 360_000
"""Units of a drawing per centimetre."""


class _DescribedAnchor(OneCellAnchor):
    """Places a chart and gives it the text alternative that openpyxl has no place for.

    openpyxl makes the frame while it saves and hands it to the anchor; the description enters it then.
    """

    __elements__ = OneCellAnchor.__elements__
    description = ""

    def __setattr__(self, name: str, value: Any) -> None:
        if name == "graphicFrame" and value is not None:
            value.nvGraphicFramePr.cNvPr.descr = self.description
        super().__setattr__(name, value)


@dataclass(frozen=True, slots=True)
class Bars:
    """Where the figures of a chart of indices stand: rows, and the columns of names, indices and targets, from 1."""

    rows: range
    names: int
    index: int
    target: int


def add_index_chart(
    target: Worksheet, bars: Bars, place: tuple[int, int], model: ReportModel, wording: Wording
) -> None:
    """Add bars of actual and target index per dimension of the survey that the report is on.

    `bars` hold them in the order of the model; `place` is row and column of the upper left corner.
    """
    if model.dimensions:
        described = [
            wording.book(
                "charts.index.item",
                name=f"{row.id} {row.title}",
                index=row.index_note if row.index is None else format.number(row.index, model.language),
                target="–" if row.target_index is None else format.number(row.target_index, model.language),
            )
            for row in model.dimensions
        ]
        _add_bars(target, bars, place, described, wording, "index")
    else:
        add_staff_chart(target, bars, place, model, wording)


def add_staff_chart(
    target: Worksheet, bars: Bars, place: tuple[int, int], model: ReportModel, wording: Wording
) -> None:
    """Add bars of actual and target index per dimension of the survey of people."""
    rows = model.staff.dimensions if model.staff else ()
    described = [
        wording.book("charts.index.item", name=f"{row.id} {row.title}", index=row.index.full, target=row.target)
        for row in rows
    ]
    _add_bars(target, bars, place, described, wording, "staff")


def _add_bars(
    target: Worksheet, bars: Bars, place: tuple[int, int], described: Sequence[str], wording: Wording, name: str
) -> None:
    chart = BarChart()
    chart.type, chart.gapWidth, chart.overlap = "bar", 60, -10
    first, last = bars.rows[0], bars.rows[-1]
    for column, series_name, token in ((bars.index, "value", "bullet_bar"), (bars.target, "target", "bullet_low")):
        figures = Reference(target, min_col=column, min_row=first, max_row=last)
        series = Series(figures, title=wording.book(f"charts.index.{series_name}"))
        series.graphicalProperties = GraphicalProperties(solidFill=_rgb(token))
        series.dLbls = _labels()
        chart.series.append(series)
    chart.set_categories(Reference(target, min_col=bars.names, min_row=first, max_row=last))
    chart.x_axis.scaling.orientation = "maxMin"
    chart.y_axis.scaling.min, chart.y_axis.scaling.max = 0, _HIGHEST_INDEX
    chart.y_axis.majorUnit = 20
    _finish(chart, wording.book(f"charts.{name}.title"))
    _place(target, chart, place, (17.0, 3.0 + 1.3 * len(bars.rows)), described, wording, name)


def add_process_chart(
    target: Worksheet, rows: range, place: tuple[int, int], model: ReportModel, wording: Wording
) -> None:
    """Add bars of the number of processes per level; `rows` hold names and numbers in the first two columns."""
    chart = BarChart()
    chart.type, chart.gapWidth = "bar", 60
    series = Series(
        Reference(target, min_col=2, min_row=rows[0], max_row=rows[-1]), title=target.cell(rows[0] - 1, 2).value
    )
    series.graphicalProperties = GraphicalProperties(solidFill=_rgb("bullet_bar"))
    series.dLbls = _labels()
    chart.series.append(series)
    chart.set_categories(Reference(target, min_col=1, min_row=rows[0], max_row=rows[-1]))
    chart.x_axis.scaling.orientation = "maxMin"
    chart.y_axis.scaling.min, chart.y_axis.majorUnit = 0, 1
    _finish(chart, wording.book("charts.processes.title"))
    chart.legend = None
    described = [f"{target.cell(row, 1).value}: {target.cell(row, 2).value}" for row in rows]
    _place(target, chart, place, (16.0, 8.0), described, wording, "processes")


def _labels() -> DataLabelList:
    labels = DataLabelList(showVal=True, showSerName=False, showCatName=False, showLegendKey=False)
    labels.numFmt = "0"
    return labels


def add_load_chart(target: Worksheet, sheet: Sheet, model: ReportModel, wording: Wording) -> None:
    """Add stacked bars of duty and benefit per quarter with the capacity as a line, under the figures."""
    duty, benefit, _, capacity = timeline.load_rows(sheet)
    first, last = timeline.FIRST_QUARTER, timeline.FIRST_QUARTER + len(model.quarters) - 1
    quarters = Reference(target, min_col=first, max_col=last, min_row=1)
    bars = BarChart()
    bars.type, bars.grouping, bars.overlap, bars.gapWidth = "col", "stacked", 100, 60
    for row, token in ((duty, "series_1"), (benefit, "ramp_2")):
        series = _row_series(target, row, first, last)
        series.graphicalProperties = GraphicalProperties(solidFill=_rgb(token))
        bars.series.append(series)
    line = LineChart()
    series = _row_series(target, capacity, first, last)
    series.graphicalProperties.line.solidFill = _rgb("outline")
    series.graphicalProperties.line.dashStyle = "dash"
    series.marker, series.smooth = Marker("none"), False
    line.series.append(series)
    bars.set_categories(quarters)
    line.set_categories(quarters)
    bars += line
    bars.y_axis.scaling.min = 0
    _finish(bars, wording.book("charts.load.title"))
    described = [
        wording.book(
            "charts.load.item",
            quarter=format.quarter(each.quarter, model.language),
            days=each.days,
            duty=each.duty_days,
            capacity=each.capacity,
        )
        for each in model.quarters
    ]
    width = max(14.0, 4.0 + 1.9 * len(model.quarters))
    _place(target, bars, (capacity + 2, 2), (min(width, 26.0), 8.0), described, wording, "load")


def _row_series(target: Worksheet, row: int, first: int, last: int) -> Any:
    """A series whose figures stand in columns `first` to `last` of a row, with its name in the second column."""
    figures = Reference(target, min_col=first, max_col=last, min_row=row)
    return Series(figures, title=target.cell(row, 2).value)


def _finish(chart: Any, title: str) -> None:
    heading = CharacterProperties(sz=1200, b=True, solidFill=_rgb("text"))
    run = RegularTextRun(heading, title)
    paragraph = Paragraph(pPr=ParagraphProperties(defRPr=heading), r=[run])
    chart.title = Title(tx=Text(rich=RichText(p=[paragraph])), overlay=False)
    chart.legend.position = "b"
    chart.x_axis.delete = chart.y_axis.delete = False
    chart.y_axis.numFmt = "0"
    chart.y_axis.majorGridlines.spPr = GraphicalProperties()
    chart.y_axis.majorGridlines.spPr.line.solidFill = _rgb("divider")


def _place(
    target: Worksheet,
    chart: Any,
    place: tuple[int, int],
    size: tuple[float, float],
    described: Sequence[str],
    wording: Wording,
    name: str,
) -> None:
    """Put the upper left corner of the chart into the cell at row and column; `size` in centimetres."""
    (row, column), (width, height) = place, size
    chart.anchor = _DescribedAnchor(
        _from=AnchorMarker(col=column - 1, row=row - 1),
        ext=XDRPositiveSize2D(round(width * _EMU), round(height * _EMU)),
    )
    chart.anchor.description = f"{wording.book(f'charts.{name}.title')}: {'; '.join(described)}"
    target.add_chart(chart)


def _rgb(token: str) -> str:
    return colour(token).removeprefix("#")
