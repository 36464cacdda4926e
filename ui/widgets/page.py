"""A scrolled page with a comfortable line length, and what it says when there is nothing to show yet."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.buttons import button
from ui.widgets.text import Heading, body

READING_WIDTH = 1100
LEAST = 32
"""Height at 100 % of what scrolls in an area, at least; so none makes the window larger than a laptop's screen."""
SETTLED_MS = 30
"""After that time layouts within layouts have their heights."""


class Page(QScrollArea):
    """Content in one column, never wider than is good to read. Fill `column` from top to bottom."""

    def __init__(
        self, parent: QWidget | None = None, *, width: int = READING_WIDTH, margin: int = theme.GAP_SECTION
    ) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumHeight(theme.px(LEAST))
        content = QWidget()
        content.setObjectName("scrolled")
        content.setMinimumHeight(1)  # else wrapped texts ask for the height that they need at their narrowest
        self.setWidget(content)
        centre = QHBoxLayout(content)
        above = min(margin, theme.GAP_RELATED) if theme.is_large() else margin  # large text leaves little height
        centre.setContentsMargins(theme.px(margin), theme.px(above), theme.px(margin), theme.px(margin))
        inner = QWidget()
        inner.setMaximumWidth(theme.px(width))
        centre.addWidget(inner, 100)
        centre.addStretch(1)
        self.column = QVBoxLayout(inner)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.px(theme.GAP_GROUP))


class EmptyState(QWidget):
    """Says why there is nothing to see, and what to do next."""

    def __init__(self, title: str, text: str, verb: str, act: Callable[[], object], parent: QWidget | None = None):
        super().__init__(parent)
        self.button = button(verb, kind="primary", icon="forward")
        self.button.clicked.connect(lambda: act())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.px(theme.GAP_SECTION), 0, theme.px(theme.GAP_SECTION))
        layout.setSpacing(theme.px(theme.GAP_RELATED))
        layout.addWidget(Heading(title, level=2))
        layout.addWidget(body(text))
        layout.addSpacing(theme.px(theme.GAP_RELATED))
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch()


def reveal(widget: QWidget) -> None:
    """Scroll the page around a widget that has just come so far that it is in view, once it has its place."""
    QTimer.singleShot(SETTLED_MS, widget, partial(_scroll_to, widget))


def reveal_focus(widget: QWidget) -> None:
    """As `reveal` for what has just got the focus; a key may have taken that elsewhere by then, which is in view."""
    QTimer.singleShot(SETTLED_MS, widget, partial(_scroll_to_focus, widget))


def _scroll_to_focus(widget: QWidget) -> None:
    focused = widget.window().focusWidget()
    if focused is widget or widget.isAncestorOf(focused):
        _scroll_to(widget)


def _scroll_to(widget: QWidget) -> None:
    around = widget.parentWidget()
    while around is not None and not isinstance(around, QScrollArea):
        around = around.parentWidget()
    if around is not None and widget.isVisible():
        content = around.widget()
        layout = content.layout() if content else None
        if layout:
            layout.activate()
        around.ensureWidgetVisible(widget, 0, theme.px(theme.GAP_RELATED))
