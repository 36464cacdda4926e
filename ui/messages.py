"""Where the frame speaks: one banner for states that last, one toast for events."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QWidget

from ui import announce, theme
from ui.widgets.buttons import button
from ui.widgets.text import body, flowing
from ui.workbench import Banner, Toast

_TOAST_MS = 8000
_ABOVE_BUTTONS = 72
_BELOW_TOOLS = 56


class BannerBar(QFrame):
    """At most one lasting message above the content: symbol, text and one action, or two."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self._banner: Banner | None = None
        self._symbol = QLabel()
        self._text = flowing(body())
        self._button = button("")
        self._button.clicked.connect(self._act)
        self._more = button("")
        self._more.clicked.connect(self._act_more)
        layout = QHBoxLayout(self)
        side, high = theme.px(theme.GAP_RELATED), theme.px(2 if theme.is_large() else theme.GAP_RELATED)
        layout.setContentsMargins(side, high, side, high)
        layout.setSpacing(theme.px(theme.GAP_RELATED))
        layout.addWidget(self._symbol)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._button)
        layout.addWidget(self._more)
        self.hide()

    def show_banner(self, banner: Banner | None) -> None:
        self._banner = banner
        if banner is None:
            self.hide()
            return
        self.setProperty("tone", banner.tone)
        self.style().polish(self)
        self._symbol.setPixmap(theme.pixmap(banner.tone, banner.tone, theme.px(20), self.devicePixelRatioF()))
        self._text.setText(banner.text)
        self._button.setText(banner.action_text)
        self._button.setVisible(bool(banner.action_text))
        self._more.setText(banner.more_text)
        self._more.setVisible(bool(banner.more_text))
        self.setAccessibleName(banner.text)
        self.show()

    def _act(self) -> None:
        if self._banner and self._banner.action:
            self._banner.action()

    def _act_more(self) -> None:
        if self._banner and self._banner.more:
            self._banner.more()


class ToastBar(QFrame):
    """Says at the bottom what has happened, for some seconds; stays while the mouse or the focus is on it.

    It never covers what has the focus (WCAG 2.4.11): where it would, it stands at the top.

    Signals:
        left: it went with the focus on it, which has to go somewhere.
    """

    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("toast")
        self._outer = parent
        self._action: Callable[[], object] | None = None
        self._more_action: Callable[[], object] | None = None
        self._step: object = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_TOAST_MS)
        self._timer.timeout.connect(self._go)
        self._text = flowing(body())
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self._button = button("")
        self._button.clicked.connect(self._act)
        self._more = button("")
        self._more.clicked.connect(self._act_more)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(*[theme.px(12)] * 4)
        layout.setSpacing(theme.px(theme.GAP_RELATED))
        layout.addWidget(self._text, 1)
        for each in (self._button, self._more):
            each.installEventFilter(self)
            layout.addWidget(each)
        parent.installEventFilter(self)
        self._again = QTimer(self)  # once a page has scrolled to the field that got the focus
        self._again.setSingleShot(True)
        self._again.setInterval(0)
        self._again.timeout.connect(self._give_way)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus)
        self.hide()

    def show_toast(self, toast: Toast) -> None:
        self._step = toast.step
        self._action, self._more_action = toast.action, toast.more
        self._text.setText(toast.text)
        self._button.setText(toast.action_text)
        self._button.setVisible(bool(toast.action_text))
        self._more.setText(toast.more_text)
        self._more.setVisible(bool(toast.more_text))
        self.setAccessibleName(toast.text)
        self._place()
        self.show()
        self.raise_()
        self._timer.start()
        announce.say(self, toast.text)

    def follow(self, last_step: object) -> None:
        """Go if the toast offers to take back a step that is no longer the last one."""
        if self._step is not None and self._step is not last_step:
            self._go()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._outer and event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        elif event.type() is QEvent.Type.FocusIn:
            self._timer.stop()
        elif event.type() is QEvent.Type.FocusOut:
            self._timer.start()
        return super().eventFilter(watched, event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        if not (self._button.hasFocus() or self._more.hasFocus()):
            self._timer.start()

    def _place(self) -> None:
        outer = self._outer.size()
        width = min(outer.width() - theme.px(32), theme.px(560))
        self._text.setMinimumWidth(0)
        self.setFixedWidth(width)
        height = self.heightForWidth(width)
        self.setFixedHeight(height)
        self._give_way()

    def _on_focus(self, _before: QWidget | None, _now: QWidget | None) -> None:
        if self.isVisible():
            self._again.start()

    def _give_way(self) -> None:
        outer, size = self._outer.size(), self.size()
        x = (outer.width() - size.width()) // 2
        low = QPoint(x, outer.height() - size.height() - theme.px(_ABOVE_BUTTONS))
        high = QPoint(x, theme.px(_BELOW_TOOLS))
        focus = self._focused()
        is_in_the_way = focus.intersects(QRect(low, size)) and not focus.intersects(QRect(high, size))
        self.move(high if is_in_the_way else low)

    def _focused(self) -> QRect:
        """Where the focus is, in the outer widget; in what is larger than that, such as a table, the place in it."""
        widget, outer = QApplication.focusWidget(), self._outer
        if widget is None or not outer.isAncestorOf(widget) or self.isAncestorOf(widget):
            return QRect()
        area = QRect(widget.mapTo(outer, QPoint()), widget.size())
        if 2 * area.height() < outer.height():
            return area
        inside = QRect(widget.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle))
        return QRect(widget.mapTo(outer, inside.topLeft()), inside.size())

    def _go(self) -> None:
        had_focus = self._button.hasFocus() or self._more.hasFocus()
        self.hide()
        if had_focus:
            self.left.emit()

    def _act(self) -> None:
        self._go()
        if self._action:
            self._action()

    def _act_more(self) -> None:
        self._go()
        if self._more_action:
            self._more_action()
