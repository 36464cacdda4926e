"""The sign of a state as an icon, the same shapes as in the charts."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from reifegrad.report.charts import state_symbol
from reifegrad.report.model import State
from reifegrad.report.primitives import Chart
from ui import theme
from ui.charts import painter as chart_painter

_SIZE = 16
_EDGE = 1.0


def state_icon(state: State) -> QIcon:
    """The sign of a state, 16 px at 100 %."""
    screen = QApplication.primaryScreen()
    ratio = screen.devicePixelRatio() if screen else 1.0
    side = theme.px(_SIZE)
    picture = QPixmap(round(side * ratio), round(side * ratio))
    picture.fill(Qt.GlobalColor.transparent)
    picture.setDevicePixelRatio(ratio)
    painter = QPainter(picture)
    chart = Chart(side, side, state_symbol(state, _EDGE, _EDGE, side - 2 * _EDGE), "", ())
    chart_painter.draw(painter, chart, dark=theme.is_dark(), contrast=theme.is_contrast())
    painter.end()
    return QIcon(picture)
