"""One level of a question as a radio button as wide as the page: its sign, name, sentence, and marks at the right."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from reifegrad.domain.survey import Option
from reifegrad.report import tokens
from ui import theme

_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop

_WIDE = 600
_NAME_WIDTH = 150


class LevelCard(QRadioButton):
    """Painted by itself, but a radio button in every other way: focus, arrow keys, space, screen reader."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._option: Option | None = None
        self._levels = 5
        self._sign = self._name = self._sentence = ""
        self._tags: tuple[str, ...] = ()
        self._places: dict[int, tuple[QRect, QRect]] = {}
        """Of name and sentence by width; a layout asks for heights time and again."""
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def value(self) -> int:
        """The step that the card stands for."""
        assert self._option is not None
        return self._option.value

    @property
    def sign(self) -> str:
        """What stands for the step: its number or a letter."""
        return self._sign

    def show_option(self, option: Option, sign: str, levels: int, language: str, tags: Sequence[str]) -> None:
        """`levels` is how many steps the scale has; `tags` are words at the right, such as the target."""
        if (option, levels, tuple(tags)) == (self._option, self._levels, self._tags):
            return
        self._option, self._sign, self._levels, self._tags = option, sign, levels, tuple(tags)
        self._places.clear()
        self._name = option.name.in_language(language)
        self._sentence = option.descriptor.in_language(language)
        self.setAccessibleName(self.tr("Level {0}, {1}").format(sign, self._name))
        self.setAccessibleDescription(" ".join((self._sentence, *tags)))
        self.updateGeometry()
        self.update()

    def forget_mouse(self) -> None:
        """Look like the other levels until the mouse comes again: a frame would look like a choice."""
        self.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)
        self.update()

    @property
    def tags(self) -> tuple[str, ...]:
        return self._tags

    def sizeHint(self) -> QSize:
        width = theme.px(480)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(240), theme.px(44))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        name, sentence = self._texts(width)
        return max(name.bottom() + theme.px(10), sentence.bottom() + theme.px(10), theme.px(44))

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain and not self.isChecked():
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._option is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_frame(painter)
        self._paint_digit(painter)
        name, sentence = self._texts(self.width())
        shift = (self.height() - max(name.bottom(), sentence.bottom()) - name.top()) // 2
        enabled = self.isEnabled() or self.isChecked()
        painter.setPen(theme.colour("text" if enabled else "text_secondary"))
        painter.setFont(theme.font(bold=True))
        painter.drawText(name.translated(0, shift), _WRAP, self._name)
        painter.setFont(theme.font())
        painter.setPen(theme.colour("text" if self.isChecked() else "text_secondary"))
        painter.drawText(sentence.translated(0, shift), _WRAP, self._sentence)
        self._paint_tags(painter)

    def _paint_frame(self, painter: QPainter) -> None:
        focused, checked = self.hasFocus(), self.isChecked()
        edge = "focus" if focused else "accent" if checked or self.underMouse() else "divider"
        painter.setPen(QPen(theme.colour(edge), 2 if focused or checked else 1))
        painter.setBrush(theme.colour("selection" if checked else "background"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), theme.px(4), theme.px(4))
        if checked and focused:  # a gap and a second line: the choice and the focus can be told apart
            painter.setPen(QPen(theme.colour("accent"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(4.5, 4.5, -4.5, -4.5), theme.px(3), theme.px(3))

    def _paint_digit(self, painter: QPainter) -> None:
        fill, ink = tokens.ramp(min(self.value, self._levels - 1), self._levels)
        side = theme.px(28)
        box = QRectF(theme.px(12), (self.height() - side) / 2, side, side)
        painter.setPen(QPen(theme.colour("border"), 1))
        painter.setBrush(theme.colour(fill))
        painter.drawRoundedRect(box, theme.px(4), theme.px(4))
        painter.setPen(theme.colour(ink))
        painter.setFont(theme.font(1.1, bold=True))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._sign)

    def _paint_tags(self, painter: QPainter) -> None:
        if not self._tags:
            return
        painter.setFont(theme.font(theme.CAPTION, bold=True))
        painter.setPen(theme.colour("accent"))
        room = self.rect().adjusted(0, 0, -theme.px(12), 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, "\n".join(self._tags))

    def _texts(self, width: int) -> tuple[QRect, QRect]:
        if width not in self._places:
            self._places[width] = self._placed(width)
        return self._places[width]

    def _placed(self, width: int) -> tuple[QRect, QRect]:
        """Where name and sentence stand in a card of this width: side by side if there is room, else one below."""
        caption = QFontMetrics(theme.font(theme.CAPTION, bold=True))
        tags = max((caption.horizontalAdvance(each) for each in self._tags), default=0)
        left, top = theme.px(52), theme.px(10)
        room = width - left - theme.px(12) - (tags + theme.px(12) if tags else 0)
        beside = width >= theme.px(_WIDE)
        name_room = QRect(left, top, theme.px(_NAME_WIDTH) if beside else room, 10_000)
        name = QFontMetrics(theme.font(bold=True)).boundingRect(name_room, _WRAP, self._name)
        if beside:
            shift = theme.px(_NAME_WIDTH + 16)
            sentence_room = QRect(left + shift, top, room - shift, 10_000)
        else:
            sentence_room = QRect(left, name.bottom() + theme.px(2), room, 10_000)
        return name, QFontMetrics(theme.font()).boundingRect(sentence_room, _WRAP, self._sentence)
