"""The questions of one dimension as a row of dots: answered, half answered, open; each leads to its question."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from reifegrad.domain.answer import AnswerKind
from ui import theme
from ui.widgets.flow import clear


@dataclass(frozen=True, slots=True)
class DotState:
    question_id: str
    kind: AnswerKind
    word: str
    """The kind in words."""
    flag: str = ""
    """That it is to be looked at again, in words; empty if not."""


class Dots(QWidget):
    """Signals: chosen (question id)."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._dots: list[_Dot] = []

    def show_states(self, states: Sequence[DotState], current: str) -> None:
        if [each.id for each in self._dots] != [each.question_id for each in states]:
            clear(self._row)
            self._dots = [_Dot(each.question_id) for each in states]
            for dot in self._dots:
                dot.clicked.connect(self._on_dot)
                self._row.addWidget(dot)
            self._row.activate()
            self.updateGeometry()  # at once: who comes beside may not find the room of the dots before
        for dot, state in zip(self._dots, states, strict=True):
            dot.show_state(state, state.question_id == current)

    def _on_dot(self) -> None:
        dot = self.sender()
        if isinstance(dot, _Dot):
            self.chosen.emit(dot.id)


class _Dot(QAbstractButton):
    def __init__(self, id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.id = id
        self._state = DotState(id, AnswerKind.OPEN, "")
        self._is_current = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFixedSize(theme.px(24), theme.px(24))

    def show_state(self, state: DotState, is_current: bool) -> None:
        if (state, is_current) == (self._state, self._is_current):
            return
        self._state, self._is_current = state, is_current
        name = ", ".join(filter(None, (state.question_id, state.word, state.flag)))
        self.setAccessibleName(self.tr("{0}, in view").format(name) if is_current else name)
        self.setToolTip(name)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(24), theme.px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        centre = QRectF(self.rect()).center()
        radius = theme.px(6)
        disc = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
        painter.setPen(QPen(theme.colour("accent"), 1.5))
        painter.setBrush(theme.colour("accent") if self._state.kind is AnswerKind.VALUE else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(disc)
        if self._state.kind in (AnswerKind.UNKNOWN, AnswerKind.NOT_APPLICABLE):
            painter.setBrush(theme.colour("accent"))
            painter.drawPie(disc, 90 * 16, 180 * 16)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self._state.flag:
            painter.setPen(QPen(theme.colour("text"), 2))
            painter.drawLine(disc.bottomLeft(), disc.topRight())
            painter.setPen(QPen(theme.colour("accent"), 1.5))
        if self._is_current:
            painter.drawEllipse(disc.adjusted(-3.5, -3.5, 3.5, 3.5))
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("focus"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), theme.px(4), theme.px(4))
