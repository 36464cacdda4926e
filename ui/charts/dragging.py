"""Moving a part of a chart with the mouse: what would come of it is in view all the while, and Esc gives it up."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QFontMetrics, QHideEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget

from reifegrad.report.primitives import Chart, Primitive
from ui import announce, theme
from ui.charts import painter as chart_painter
from ui.charts.chart_widget import ChartWidget

_NEVER = (QEvent.Type.FocusOut, QEvent.Type.Hide, QEvent.Type.Resize)
"""What ends a pull without a deed."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a pull would come to: shapes over the chart, in its points, and a sentence."""

    shapes: Sequence[Primitive]
    text: str


class Grip(Protocol):
    """A part of a chart that a person has taken hold of. Places are in points of the chart."""

    @property
    def cursor(self) -> Qt.CursorShape:
        """How the mouse looks over it."""

    def outcome(self, x: float, y: float) -> Outcome:
        """What letting go here would come to; for a part that stays where it is, why it does."""

    def drop(self, x: float, y: float) -> None:
        """Do it, or nothing if it would change nothing."""


@dataclass(frozen=True, slots=True)
class FixedGrip:
    """A part that stays where it is, and says why."""

    why: str
    cursor: Qt.CursorShape = Qt.CursorShape.PointingHandCursor

    def outcome(self, x: float, y: float) -> Outcome:
        return Outcome((), self.why)

    def drop(self, x: float, y: float) -> None:
        """Nothing comes of it."""


class ChartDrag(QObject):
    """Watches the mouse over a chart. A click without a pull stays what it was, and so do the keys."""

    def __init__(self, chart: ChartWidget, grip_at: Callable[[float, float], Grip | None]) -> None:
        """`grip_at` tells what a person would take hold of at a place."""
        super().__init__(chart)
        self._chart, self._grip_at = chart, grip_at
        self._veil = _Veil(chart)
        self._grip: Grip | None = None
        self._picture: Chart | None = None
        """What was taken hold of is a part of it."""
        self._pressed = QPointF()
        self._is_given_up = False
        """Whether the button is still down after a pull that was given up."""
        chart.installEventFilter(self)

    @property
    def is_pulling(self) -> bool:
        """Whether something is being moved."""
        return self._veil.isVisible()

    @property
    def text(self) -> str:
        """What letting go would come to now; empty while nothing is being moved."""
        return self._veil.text if self.is_pulling else ""

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent):
            return self._on_mouse(event)
        if self.is_pulling and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() is QEvent.Type.KeyPress:
                self._give_up()
            event.accept()  # also as a shortcut, which would mean something else elsewhere
            return True
        if self.is_pulling and event.type() in _NEVER:
            self._give_up()
        return self.is_pulling and event.type() is QEvent.Type.ToolTip

    def _on_mouse(self, event: QMouseEvent) -> bool:
        match event.type():
            case QEvent.Type.MouseButtonPress if event.button() is Qt.MouseButton.LeftButton:
                self._pressed, self._is_given_up = event.position(), False
                self._picture = self._chart.chart
                self._grip = self._grip_at(*self._place(event))
            case QEvent.Type.MouseMove if event.buttons() & Qt.MouseButton.LeftButton:
                if self._grip and self._chart.chart is not self._picture:
                    self._give_up()
                elif self._grip and (self.is_pulling or self._is_far(event)):
                    self._pull(event)
                return self._grip is not None or self._is_given_up
            case QEvent.Type.MouseMove:
                over = self._grip_at(*self._place(event))
                if over:
                    self._chart.setCursor(over.cursor)
                return over is not None
            case QEvent.Type.MouseButtonRelease if event.button() is Qt.MouseButton.LeftButton:
                return self._let_go(event)
        return False

    def _is_far(self, event: QMouseEvent) -> bool:
        return (event.position() - self._pressed).manhattanLength() >= QApplication.startDragDistance()

    def _pull(self, event: QMouseEvent) -> None:
        assert self._grip
        before, outcome = self.text, self._grip.outcome(*self._place(event))
        self._chart.setCursor(self._grip.cursor)
        self._chart.keep_in_view(QRectF(event.position(), event.position()).adjusted(0, -12, 0, 12))
        self._veil.show_outcome(outcome, event.position().toPoint())
        if outcome.text != before:
            announce.say(self._chart, outcome.text)

    def _let_go(self, event: QMouseEvent) -> bool:
        """Returns whether there was more to it than a click."""
        grip, was_pulling, was_given_up = self._grip, self.is_pulling, self._is_given_up
        self._grip, self._is_given_up = None, False
        self._veil.hide()
        if grip and was_pulling:  # once the mouse is free again: a question may follow
            QTimer.singleShot(0, self, partial(self._drop, grip, self._picture, *self._place(event)))
        return was_pulling or was_given_up

    def _drop(self, grip: Grip, picture: Chart | None, x: float, y: float) -> None:
        """Do it, unless the chart says something else by now than the person saw."""
        if self._chart.chart is picture:
            grip.drop(x, y)

    def _give_up(self) -> None:
        self._grip, self._is_given_up = None, True
        self._veil.hide()
        self._chart.unsetCursor()

    def _place(self, event: QMouseEvent) -> tuple[float, float]:
        """Where the mouse is, in points of the chart."""
        at = event.position() / self._chart.scale()
        return at.x(), at.y()


class _Veil(QWidget):
    """Lies over a chart and shows what would come of a pull, with its sentence beside the mouse."""

    def __init__(self, chart: ChartWidget) -> None:
        super().__init__(chart)
        self._chart_widget = chart
        self._outcome = Outcome((), "")
        self._words: _Words | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    @property
    def text(self) -> str:
        return self._outcome.text

    def show_outcome(self, outcome: Outcome, at: QPoint) -> None:
        """`at`: where the mouse is, in pixels of the chart."""
        self._outcome = outcome
        self.setGeometry(self._chart_widget.rect())
        self.show()
        self.update()
        window = self.window()
        self._words = self._words or _Words(window)
        self._words.show_text(outcome.text, self.mapTo(window, at))

    def hideEvent(self, event: QHideEvent) -> None:
        if self._words:
            self._words.hide()
            self._words.deleteLater()
            self._words = None

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        scale = self._chart_widget.scale()
        painter.scale(scale, scale)
        shapes = Chart(self.width() / scale, self.height() / scale, tuple(self._outcome.shapes), "", ())
        chart_painter.draw(painter, shapes, dark=theme.is_dark(), contrast=theme.is_contrast())


class _Words(QWidget):
    """A sentence beside the mouse, above everything else in the window, so that no edge of a page cuts it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._text = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_text(self, text: str, mouse: QPoint) -> None:
        """Above the mouse where there is room, else below it; never beyond the edges of the window."""
        self._text = text
        room, pad, away = self.window().rect(), theme.px(8), theme.px(20)
        most = QRect(0, 0, min(theme.px(420), room.width() - 2 * pad), room.height())
        words = QFontMetrics(theme.font()).boundingRect(most, Qt.TextFlag.TextWordWrap, text)
        box = QRect(0, 0, words.width() + 2 * pad, words.height() + pad)
        box.moveCenter(mouse)
        box.moveBottom(mouse.y() - away)
        if box.top() < 0:
            box.moveTop(mouse.y() + away)
        box.moveLeft(max(0, min(box.left(), room.width() - box.width())))
        box.moveTop(min(box.top(), room.height() - box.height()))
        self.setGeometry(box)
        self.raise_()
        self.show()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(theme.font())
        painter.setBrush(theme.colour("background"))
        painter.setPen(QPen(theme.colour("focus"), 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.setPen(theme.colour("text"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._text)
