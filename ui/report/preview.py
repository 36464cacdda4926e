"""The report as it will be on paper: small pictures of all pages, one page large, zoom and keys."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QImage, QKeyEvent, QPainter, QPixmap, QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui import announce, i18n, theme
from ui.report.pages import Preview
from ui.widgets.buttons import button
from ui.widgets.flow import FlowLayout
from ui.widgets.text import secondary

_ZOOMS = (50, 75, 100, 125, 150, 200, 300)
_PIXELS_PER_POINT = 96 / 72
_KEPT = 8
"""So many drawn pages are kept."""


class PreviewPane(QWidget):
    """Zoom 0 means that the page fills the width.

    Signals:
        page_changed: with the number of the page, from 0.
        wanted: a page is to be drawn (preview, number, pixels per point); it comes through `show_picture`.
        stop_asked: a person does not want to wait for the preview any longer.
        again_asked: a person wants the preview that was stopped or could not be made.
    """

    page_changed = Signal(int)
    wanted = Signal(object, int, float)
    stop_asked = Signal()
    again_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preview: Preview | None = None
        self._page = 0
        self._zoom = 0
        self._pictures: dict[tuple[int, float], QImage] = {}
        self.pages = QListWidget()
        self.pages.setAccessibleName(self.tr("Pages"))
        self.pages.setObjectName("pages")
        self.pages.setViewMode(QListWidget.ViewMode.IconMode)
        self.pages.setFlow(QListWidget.Flow.TopToBottom)
        self.pages.setWrapping(False)
        self.pages.setMovement(QListWidget.Movement.Static)
        self.pages.setUniformItemSizes(True)
        self.pages.setIconSize(QSize(theme.px(88), theme.px(124)))
        self.pages.setGridSize(QSize(theme.px(112), theme.px(156)))
        self.pages.setFixedWidth(theme.px(132))
        if theme.is_large():
            self.pages.hide()  # the room goes to the page alone
        self.pages.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.pages.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.pages.currentRowChanged.connect(self.go_to)
        self.sheet = QLabel()
        self.sheet.setObjectName("sheet")
        self.sheet.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.sheet.setContentsMargins(*[theme.px(theme.GAP_RELATED)] * 4)
        self.view = QScrollArea()
        self.view.setObjectName("desk")
        self.view.setWidget(self.sheet)
        self.view.setWidgetResizable(True)
        self.view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.view.installEventFilter(self)
        self._viewport = self.view.viewport()
        """Kept, because events still arrive here while the view is being destroyed."""
        self._viewport.installEventFilter(self)
        self.status = secondary()
        self.stop = button(self.tr("Stop"), kind="quiet")
        self.stop.clicked.connect(self.stop_asked)
        self.again = button(self.tr("Make the preview"), kind="quiet")
        self.again.clicked.connect(self.again_asked)
        self._build()
        self.stop.hide()
        self.again.hide()

    @property
    def page(self) -> int:
        """The page in view, from 0."""
        return self._page

    @property
    def page_count(self) -> int:
        return len(self._preview.sizes) if self._preview else 0

    def show_preview(self, preview: Preview) -> None:
        """Show a new state of the report, at the same page."""
        self._preview = preview
        self._pictures.clear()
        self._page = max(0, min(self._page, self.page_count - 1))
        self.pages.blockSignals(True)
        self.pages.clear()
        for number, picture in enumerate(preview.thumbnails):
            item = QListWidgetItem(_icon(picture), str(number + 1))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, self._name(number))
            item.setToolTip(self._name(number))
            self.pages.addItem(item)
        self.pages.setCurrentRow(self._page)
        self.pages.blockSignals(False)
        self.say("")
        self._show_page()

    def clear(self) -> None:
        """Show nothing until the next state comes, such as while the report on another assessment is being made."""
        self._preview = None
        self._page = 0
        self._pictures.clear()
        self.pages.clear()
        self.sheet.clear()
        self._number.clear()
        self.status.clear()

    def show_picture(self, preview: Preview, number: int, pixels_per_point: float, picture: QImage) -> None:
        """Take a page that was drawn; one of an older state or size is not needed any more."""
        if preview is not self._preview:
            return
        self._pictures[number, pixels_per_point] = picture
        while len(self._pictures) > _KEPT:
            self._pictures.pop(next(iter(self._pictures)))
        if (number, pixels_per_point) == (self._page, self._pixels_per_point()):
            self._show_picture(picture)

    def draw_again(self) -> None:
        """Ask for the page in view if its picture did not come."""
        self._show_page()

    def begin_at(self, number: int) -> None:
        """Show this page, counted from 0, as soon as there are pages."""
        if self._preview is None:
            self._page = number
        else:
            self.go_to(number)

    def offer_stop(self, wanted: bool) -> None:
        """Offer to stop what is under way, or do not any more."""
        self.stop.setVisible(wanted)

    def say_stopped(self, text: str) -> None:
        """Tell that the preview was stopped, and offer it again."""
        self._offer_again(text, self.tr("Make the preview"))

    def say_failed(self, text: str) -> None:
        """Tell that there is no preview, and offer to try again."""
        self._offer_again(text, self.tr("Try again"))

    def _offer_again(self, text: str, verb: str) -> None:
        had_focus = self.stop.hasFocus()
        self.stop.hide()
        self.say(text)
        self.again.setText(verb)
        self.again.show()
        if had_focus:
            self.again.setFocus()

    def say(self, text: str) -> None:
        """Show what is going on, such as that the preview is being made: on the sheet as long as it is empty."""
        self.again.hide()
        self.status.setText(text if self._preview else "")
        if self._preview is None:
            self.sheet.setText(text)

    def go_to(self, number: int) -> None:
        """Show a page, counted from 0; there is nothing before the first and after the last one."""
        number = max(0, min(self.page_count - 1, number))
        if self._preview is None or number == self._page:
            return
        self._page = number
        self.pages.setCurrentRow(number)
        self.view.verticalScrollBar().setValue(0)
        self._show_page()
        self.page_changed.emit(number)
        announce.say(self.view, self._name(number))

    def step(self, by: int) -> None:
        self.go_to(self._page + by)

    def zoom_in(self) -> None:
        self._zoom_to(next((each for each in _ZOOMS if each > self._percent()), _ZOOMS[-1]))

    def zoom_out(self) -> None:
        self._zoom_to(next((each for each in reversed(_ZOOMS) if each < self._percent()), _ZOOMS[0]))

    def fit_width(self) -> None:
        self._zoom_to(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.view and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._on_key(event)
        if watched is self._viewport:
            if event.type() is QEvent.Type.Resize and self._zoom == 0:
                self._show_page()
            elif isinstance(event, QWheelEvent):
                return self._on_wheel(event)
        return super().eventFilter(watched, event)

    # building

    def _build(self) -> None:
        self._number = QLabel()
        self._zoom_label = QLabel()
        self._zoom_label.setMinimumWidth(theme.px(56))
        self._zoom_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        fit = button(self.tr("Page width"), kind="quiet")
        fit.clicked.connect(self.fit_width)
        self.status.setWordWrap(False)
        self.status.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        bar = FlowLayout()
        for each in (
            _together(
                self._tool("back", self.tr("Previous page"), partial(self.step, -1)),
                self._number,
                self._tool("forward", self.tr("Next page"), partial(self.step, 1)),
            ),
            self.status,
            self.stop,
            self.again,
            _together(
                self._tool("minus", self.tr("Smaller"), self.zoom_out),
                self._zoom_label,
                self._tool("add", self.tr("Larger"), self.zoom_in),
                fit,
            ),
        ):
            bar.addWidget(each)
        sheets = QHBoxLayout()
        sheets.setSpacing(theme.px(theme.GAP_RELATED))
        sheets.addWidget(self.pages)
        sheets.addWidget(self.view, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(theme.GAP_RELATED))
        layout.addLayout(bar)
        layout.addLayout(sheets, 1)

    def _tool(self, icon: str, text: str, slot: Callable[[], None]) -> QWidget:
        made = button("", kind="quiet", icon=icon, is_alone=True)
        made.setAccessibleName(text)
        made.setToolTip(text)
        made.clicked.connect(slot)
        return made

    # keys and mouse

    def _on_key(self, event: QKeyEvent) -> bool:
        bar = self.view.verticalScrollBar()
        match event.key():
            case Qt.Key.Key_PageDown | Qt.Key.Key_Space if bar.value() < bar.maximum():
                bar.setValue(bar.value() + bar.pageStep())
            case Qt.Key.Key_PageDown | Qt.Key.Key_Space:
                self.step(1)
            case Qt.Key.Key_PageUp if bar.value() > 0:
                bar.setValue(bar.value() - bar.pageStep())
            case Qt.Key.Key_PageUp:
                self.step(-1)
            case Qt.Key.Key_Home:
                self.go_to(0)
            case Qt.Key.Key_End:
                self.go_to(self.page_count - 1)
            case Qt.Key.Key_Plus:
                self.zoom_in()
            case Qt.Key.Key_Minus:
                self.zoom_out()
            case _:
                return False
        return True

    def _on_wheel(self, event: QWheelEvent) -> bool:
        """At the end of a page the wheel goes on to the next one; with Ctrl it zooms."""
        down = event.angleDelta().y() < 0
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if down:
                self.zoom_out()
            else:
                self.zoom_in()
            return True
        bar = self.view.verticalScrollBar()
        if down and bar.value() == bar.maximum() and self._page < self.page_count - 1:
            self.step(1)
            return True
        if not down and bar.value() == bar.minimum() and self._page > 0 and event.angleDelta().y():
            self.step(-1)
            bar.setValue(bar.maximum())
            return True
        return False

    # showing

    def _show_page(self) -> None:
        preview = self._preview
        if preview is None or not preview.sizes:
            return
        self._number.setText(self.tr("Page {0} of {1}").format(self._page + 1, self.page_count))
        self._zoom_label.setText(i18n.percent(round(self._percent())))
        self.view.setAccessibleName(self._name(self._page))
        scale = self._pixels_per_point()
        picture = self._pictures.get((self._page, scale))
        if picture is not None:
            self._show_picture(picture)
        else:
            self.wanted.emit(preview, self._page, scale)

    def _show_picture(self, picture: QImage) -> None:
        shown = QPixmap.fromImage(picture)
        shown.setDevicePixelRatio(self.devicePixelRatioF())
        self.sheet.setPixmap(shown)

    def _zoom_to(self, percent: int) -> None:
        self._zoom = percent
        self._show_page()

    def _percent(self) -> float:
        """The zoom; 100 is the size on paper."""
        if self._zoom or self._preview is None:
            return self._zoom or 100
        room = self.view.viewport().width() - 2 * theme.px(theme.GAP_RELATED) - theme.px(2)
        bar = self.view.verticalScrollBar()
        room -= 0 if bar.isVisible() else bar.sizeHint().width()
        width = self._preview.sizes[self._page][0]
        return max(20.0, 100 * room / (width * _PIXELS_PER_POINT))

    def _pixels_per_point(self) -> float:
        return round(self._percent() / 100 * _PIXELS_PER_POINT * self.devicePixelRatioF(), 3)

    def _name(self, number: int) -> str:
        assert self._preview is not None
        title = self._preview.titles[number]
        name = self.tr("Page {0} of {1}").format(number + 1, self.page_count)
        return f"{name}: {title}" if title else name


def _together(*widgets: QWidget) -> QWidget:
    """Widgets that stay beside each other where the line breaks."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.px(2))
    for each in widgets:
        row.addWidget(each)
    return made


def _icon(picture: QImage) -> QIcon:
    """The small picture with a thin edge, the same whether it is selected or not."""
    edged = QPixmap.fromImage(picture)
    painter = QPainter(edged)
    painter.setPen(theme.colour("border"))
    painter.drawRect(0, 0, edged.width() - 1, edged.height() - 1)
    painter.end()
    made = QIcon(edged)
    made.addPixmap(edged, QIcon.Mode.Selected)
    return made


def screen_scale() -> float:
    """Pixels of the screen per pixel at 100 %, with the text size."""
    screen = QApplication.primaryScreen()
    return (screen.devicePixelRatio() if screen else 1.0) * theme.scale()
