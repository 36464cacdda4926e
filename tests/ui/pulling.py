"""The mouse over a chart: where its parts lie in pixels, and pulling them."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reifegrad.report.primitives import Field
from ui.charts.chart_widget import ChartWidget

LEFT = Qt.MouseButton.LeftButton


def at(chart: ChartWidget, x: float, y: float) -> QPoint:
    """A place of the chart in pixels."""
    return QPoint(round(x * chart.scale()), round(y * chart.scale()))


def field(chart: ChartWidget, id: str) -> Field:
    assert chart.chart
    return next(each for each in chart.chart.fields if each.id == id)


def middle(chart: ChartWidget, field_id: str, measure_id: str) -> QPoint:
    """In the row of a measure, the middle of a quarter."""
    assert chart.chart
    mark, quarter = next(each for each in chart.chart.marks if each.id == measure_id), field(chart, field_id)
    return at(chart, quarter.x + quarter.width / 2, mark.y + mark.height / 2)


def hold(chart: ChartWidget, start: QPoint, end: QPoint) -> None:
    """Press at the start and go to the end."""
    QTest.mousePress(chart, LEFT, pos=start)
    QTest.mouseMove(chart, (start + end) / 2)
    QTest.mouseMove(chart, end)


def pull(chart: ChartWidget, start: QPoint, end: QPoint) -> None:
    hold(chart, start, end)
    QTest.mouseRelease(chart, LEFT, pos=end)
    QApplication.processEvents()
