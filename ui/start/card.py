"""A large button with symbol, name and one sentence."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ui import theme

_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop

_WIDE = 480


class Card(QPushButton):
    """Arrow keys go to the neighbouring card."""

    def __init__(self, icon: str, title: str, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._title, self._sentence = icon, title, sentence
        self._places: dict[int, tuple[QRect, QRect]] = {}
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(220), self._height(theme.px(220)))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._height(width)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Down):
            self.focusNextChild()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Up):
            self.focusPreviousChild()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = "focus" if self.hasFocus() else "accent" if self.underMouse() else "border"
        painter.setPen(QPen(theme.colour(edge), 2 if self.hasFocus() else 1))
        painter.setBrush(theme.colour("selection" if self.isDown() else "panel"))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -2, -2), theme.px(6), theme.px(6))
        side = theme.px(32)
        margin = theme.px(20)
        painter.drawPixmap(margin, margin, theme.pixmap(self._icon, "accent", side, self.devicePixelRatioF()))
        painter.setPen(theme.colour("text"))
        title, sentence = self._areas(self.width())
        painter.setFont(theme.font(1.2, bold=True))
        painter.drawText(title, _WRAP, self._title)
        painter.setFont(theme.font())
        painter.setPen(theme.colour("text_secondary"))
        painter.drawText(sentence, _WRAP, self._sentence)

    def _areas(self, width: int) -> tuple[QRect, QRect]:
        """Where title and sentence stand in a card of this width; layouts ask often."""
        if width not in self._places:
            self._places[width] = self._measured(width)
        return self._places[width]

    def _measured(self, width: int) -> tuple[QRect, QRect]:
        """Under the symbol, in a wide card beside it."""
        margin = theme.px(20)
        if width >= theme.px(_WIDE):
            room = QRect(margin + theme.px(52), margin, width - 2 * margin - theme.px(52), 10_000)
        else:
            room = QRect(margin, margin + theme.px(44), width - 2 * margin, 10_000)
        title = QFontMetrics(theme.font(1.2, bold=True)).boundingRect(room, _WRAP, self._title)
        below = QRect(room.left(), title.bottom() + theme.px(6), room.width(), 10_000)
        sentence = QFontMetrics(theme.font()).boundingRect(below, _WRAP, self._sentence)
        return title, sentence

    def _height(self, width: int) -> int:
        return self._areas(width)[1].bottom() + theme.px(20)
