"""Buttons of the three weights: plain, primary (one per view), quiet; and one whose text wraps."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui import theme

_ICON = 16
_BEHIND_ICON = 3
"""Pixels at 100 % between icon and text, besides the four that Qt leaves at every text size."""


def button(
    text: str, parent: QWidget | None = None, *, kind: str = "", icon: str = "", is_alone: bool = False
) -> QPushButton:
    """`kind` is empty, "primary" or "quiet"; `icon` a name in resources/icons, which `is_alone` without a text."""
    made = QPushButton(text, parent)
    made.setProperty("kind", kind)
    made.setAutoDefault(False)
    if icon:
        behind = 0 if is_alone else _BEHIND_ICON
        ink = {"primary": "on_accent", "quiet": "accent"}.get(kind, "text")
        faint = "on_disabled_fill" if kind == "primary" else "disabled"
        room = theme.px(behind) if behind else 0
        made.setIconSize(QSize(theme.px(_ICON) + room, theme.px(_ICON)))
        made.setIcon(theme.icon(icon, ink, disabled=faint, size=_ICON, behind=behind))
    return made


def once(button: QPushButton) -> None:
    """Let a double click press the button once: it leads on, and the second would pass what nobody has read."""
    button.installEventFilter(_Once(button))


class _Once(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        return event.type() is QEvent.Type.MouseButtonDblClick


class LinkRow(QPushButton):
    """A sentence that leads somewhere, with its state below; both may take several lines."""

    def __init__(self, text: str, icon: str, state: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "quiet")
        self.setAccessibleName(text)
        self.setAccessibleDescription(state)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        symbol, label, below = QLabel(), QLabel(text), QLabel(state)
        symbol.setPixmap(theme.pixmap(icon, "accent", theme.px(16), self.devicePixelRatioF()))
        below.setProperty("kind", "secondary")
        texts = QVBoxLayout()
        texts.setSpacing(0)
        for each in (label, below):
            each.setWordWrap(True)
            each.setTextFormat(Qt.TextFormat.PlainText)
            texts.addWidget(each)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(*[theme.px(theme.GAP_RELATED)] * 4)
        row.setSpacing(theme.px(theme.GAP_RELATED))
        for each in (symbol, label, below):
            each.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row.addWidget(symbol)
        row.addLayout(texts, 1)
        below.setVisible(bool(state))  # not before it has its place: it would be a window of its own
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        return self._row.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._row.minimumSize()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._row.heightForWidth(width)
