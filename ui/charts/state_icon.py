"""The sign of a state as an icon, the same shapes as in the charts."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtWidgets import QApplication

from reifegrad.report.charts import state_symbol
from reifegrad.report.model import State
from reifegrad.report.primitives import Chart
from ui import theme
from ui.charts import painter as chart_painter

_SIZE = 16
_EDGE = 1.0


def state_icon(state: State) -> QIcon:
    """The sign of a state, 16 px at 100 %. Drawn once: hundreds of rows have one."""
    screen = QApplication.primaryScreen()
    ratio = screen.devicePixelRatio() if screen else 1.0
    side, dark, contrast = theme.px(_SIZE), theme.is_dark(), theme.is_contrast()
    key = f"state {state} {side} {ratio} {dark} {contrast}"
    picture = QPixmap()
    if not QPixmapCache.find(key, picture):
        picture = _drawn(state, side, ratio, dark=dark, contrast=contrast)
        QPixmapCache.insert(key, picture)
    return QIcon(picture)


def _drawn(state: State, side: int, ratio: float, *, dark: bool, contrast: bool) -> QPixmap:
    picture = QPixmap(round(side * ratio), round(side * ratio))
    picture.fill(Qt.GlobalColor.transparent)
    picture.setDevicePixelRatio(ratio)
    painter = QPainter(picture)
    chart = Chart(side, side, state_symbol(state, _EDGE, _EDGE, side - 2 * _EDGE), "", ())
    chart_painter.draw(painter, chart, dark=dark, contrast=contrast)
    painter.end()
    return picture
