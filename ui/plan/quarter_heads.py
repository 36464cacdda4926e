"""The heads of the quarters stay in view while the rows of the schedule scroll beneath them."""

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QScrollArea, QWidget

from reifegrad.report.primitives import Chart, Label
from ui import theme
from ui.charts import painter as chart_painter
from ui.charts.chart_widget import ChartWidget

_LINE = 12.0
"""Points that a line of heads takes."""
_MOVED = (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide)


class QuarterHeads(QWidget):
    """Shows what stands above the fields of a chart, at the top of its page while the chart reaches beyond it."""

    def __init__(self, chart: ChartWidget, page: QScrollArea) -> None:
        super().__init__(page.viewport())
        self._chart, self._page = chart, page
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        page.verticalScrollBar().valueChanged.connect(self.place)
        chart.installEventFilter(self)

    @property
    def room(self) -> int:
        """Pixels that the heads take of the page when they are shown."""
        fields = self._chart.chart.fields if self._chart.chart else ()
        return ceil((fields[0].y - self._left_out) * self._chart.scale()) if fields else 0

    @property
    def _heads(self) -> Sequence[Label]:
        made = self._chart.chart
        if made is None or not made.fields:
            return ()
        return [each for each in made.primitives if isinstance(each, Label) and each.y < made.fields[0].y]

    @property
    def _left_out(self) -> float:
        """Points at the top that are left out where text is large: years and quarters leave room to the rows then."""
        lines = sorted({each.y for each in self._heads})
        return max(0.0, lines[-2] - _LINE) if theme.is_large() and len(lines) > 1 else 0.0

    def place(self) -> None:
        """Come into view or go, as the page stands now."""
        top = self._chart.mapTo(self._page.viewport(), QPoint(0, 0))
        self.setGeometry(top.x(), 0, self._chart.width(), self.room + 1)
        is_beyond = top.y() < 0 and top.y() + self._chart.height() > 2 * self.room
        self.setVisible(bool(self.room) and is_beyond and self._chart.isVisible())
        self.raise_()
        self.update()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVED:
            self.place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, scale = QPainter(self), self._chart.scale()
        painter.fillRect(self.rect(), theme.colour("background"))
        painter.save()
        painter.scale(scale, scale)
        painter.translate(0, -self._left_out)
        shown = Chart(self.width() / scale, self.height() / scale, tuple(self._heads), "", ())
        chart_painter.draw(painter, shown, dark=theme.is_dark(), contrast=theme.is_contrast())
        painter.restore()
        painter.setPen(QPen(theme.colour("border"), 1))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
