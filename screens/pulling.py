"""The mouse while it pulls a part of a chart."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from ui.charts.chart_widget import ChartWidget


@contextmanager
def pulled(chart: ChartWidget, start: tuple[float, float], end: tuple[float, float]) -> Iterator[None]:
    """Pull from one place to another, both in points of the chart; given up in the end."""
    first, last = (QPoint(round(x * chart.scale()), round(y * chart.scale())) for x, y in (start, end))
    QTest.mousePress(chart, Qt.MouseButton.LeftButton, pos=first)
    QTest.mouseMove(chart, (first + last) / 2)
    QTest.mouseMove(chart, last)
    try:
        yield
    finally:
        QTest.keyClick(chart, Qt.Key.Key_Escape)
        QTest.mouseRelease(chart, Qt.MouseButton.LeftButton, pos=last)
