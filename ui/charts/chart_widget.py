"""A chart on screen: its finding, its picture, and the same figures as a table."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import lru_cache, partial

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QHelpEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QMenu,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from reifegrad.report import tokens
from reifegrad.report.charts import Frame
from reifegrad.report.charts.frame import Measure
from reifegrad.report.primitives import Chart
from reifegrad.report.words import Texts
from ui import announce, dialogs, theme
from ui.charts import painter as chart_painter
from ui.charts.accessible import Describable
from ui.widgets.buttons import button
from ui.widgets.flow import FlowLayout
from ui.widgets.table import ReadTable
from ui.widgets.text import Heading, flowing, plain_tip, secondary

MakeChart = Callable[[Frame], Chart]
"""Lays the chart out for the space it gets, such as `partial(dimension_bullets, model)`."""

_TEXT_SIZE = 9.0
"""Points that the charts are laid out with; on screen they are as large as the running text."""
_WIDTHS_KEPT = 8
"""Widths of which the layout is kept; pulling at the edge of a window makes hundreds."""
_TEXTS_KEPT = 2000
"""Texts of which the width is kept."""


class ChartWidget(Describable):
    """The picture. Arrow keys go from mark to mark and speak it, Enter opens what the mark leads to.

    Signals:
        activated: with the id of a mark, by Enter or a click.
        marked: with the id of the mark that a key went to.
    """

    activated = Signal(str)
    marked = Signal(str)

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self._measure = _measure_of_font()
        self._scale = _pixels_per_point()
        self._make: MakeChart | None = None
        self._chart: Chart | None = None
        self._conclusions: Mapping[str, str] = {}
        self._charts: dict[int, Chart] = {}
        """By width: a layout asks for the heights of a few widths time and again."""
        self._mark = -1
        self._keeps_choice = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def chart(self) -> Chart | None:
        return self._chart

    @property
    def mark(self) -> int:
        """Index of the mark that has the focus, -1 for none."""
        return self._mark

    @property
    def accessible_value(self) -> str:
        rows = self._chart.table if self._chart else ()
        return "; ".join(", ".join(cell for cell in row if cell) for row in rows)

    def show_chart(self, make: MakeChart, conclusions: Mapping[str, str] | None = None) -> None:
        """`conclusions` are sentences of a person in place of computed ones, by the id of a chart."""
        self._make = make
        self._conclusions = conclusions or {}
        self._charts.clear()
        self._lay_out()
        if self._chart:
            self._mark = min(self._mark, len(self._chart.marks) - 1)
            self.setAccessibleName(self._chart.sentence)
            self.setAccessibleDescription(self._chart.subtitle)

    def printed(self) -> MakeChart | None:
        """What lays the chart out on paper, with the sentence that it has here; None without a chart."""
        return partial(_concluded, self._make, dict(self._conclusions)) if self._make else None

    def choose(self, id: str) -> None:
        """Have the mark with this id stand out, also while the focus is elsewhere; none if there is no such mark."""
        self._keeps_choice = True
        marks = self._chart.marks if self._chart else ()
        self._mark = next((at for at, each in enumerate(marks) if each.id == id), -1)
        self.update()

    def image(self) -> QImage:
        """The chart on white, twice as fine as on screen, for a document."""
        assert self._chart is not None
        factor = 2 * self._scale
        image = QImage(
            round(self._chart.width * factor), round(self._chart.height * factor), QImage.Format.Format_ARGB32
        )
        image.fill(tokens.colour("background"))
        painter = QPainter(image)
        painter.scale(factor, factor)
        chart_painter.draw(painter, self._chart, dark=False)
        painter.end()
        return image

    # sizes

    def sizeHint(self) -> QSize:
        return QSize(theme.px(480), self.heightForWidth(max(self.width(), theme.px(320))))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(240), theme.px(40))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        made = self._made_for(width)
        return round(made.height * self._scale) + 2 if made else 0

    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.size().width() != event.oldSize().width():
            self._lay_out()

    # drawing

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._chart is None:
            return
        painter = QPainter(self)
        painter.save()
        painter.scale(self._scale, self._scale)
        part = event.rect().top() / self._scale, event.rect().bottom() / self._scale + 1
        chart_painter.draw(painter, self._chart, dark=theme.is_dark(), contrast=theme.is_contrast(), part=part)
        painter.restore()
        if self.hasFocus() or (self._keeps_choice and self._mark >= 0):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.colour("focus"), 2))
            painter.drawRoundedRect(self._focus_box(), theme.px(4), theme.px(4))

    def mark_box(self, index: int) -> QRectF:
        """Where a mark is, in pixels of the widget."""
        assert self._chart is not None
        mark, s = self._chart.marks[index], self._scale
        return QRectF(mark.x * s, mark.y * s, mark.width * s, mark.height * s)

    # keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        marks = self._chart.marks if self._chart else ()
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1}
        if event.key() in steps and marks:
            self._go(max(0, min(len(marks) - 1, self._mark + steps[Qt.Key(event.key())])))
        elif event.key() == Qt.Key.Key_Home and marks:
            self._go(0)
        elif event.key() == Qt.Key.Key_End and marks:
            self._go(len(marks) - 1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._mark >= 0 and not _leads_on(event):
            self.activated.emit(marks[self._mark].id)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self._mark_at(event.position().toPoint())
        if index >= 0 and self._chart and event.button() is Qt.MouseButton.LeftButton:
            self._mark = index
            self.activated.emit(self._chart.marks[index].id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self._mark_at(event.position().toPoint()) >= 0
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip and self._chart:
            index = self._mark_at(event.pos())
            tip = plain_tip(self._chart.marks[index].sentence) if index >= 0 else ""
            QToolTip.showText(event.globalPos(), tip, self)
            return True
        return super().event(event)

    # helpers

    def scale(self) -> float:
        """Pixels per point of the chart."""
        return self._scale

    def _made_for(self, width: int) -> Chart | None:
        if self._make is None:
            return None
        if width not in self._charts:
            if len(self._charts) == _WIDTHS_KEPT:
                self._charts.clear()
            room = max(width / self._scale, 120.0)
            frame = Frame(room, self._measure, self._texts, _TEXT_SIZE, self._conclusions)
            self._charts[width] = self._make(frame)
        return self._charts[width]

    def _lay_out(self) -> None:
        self._chart = self._made_for(max(self.width(), 1))
        self.updateGeometry()
        self.update()

    def _go(self, index: int) -> None:
        self._mark = index
        self.update()
        self.keep_in_view(self.mark_box(index))
        if self._chart:
            announce.say(self, self._chart.marks[index].sentence)
            self.marked.emit(self._chart.marks[index].id)

    def keep_in_view(self, box: QRectF) -> None:
        """Have the page that the chart is on scroll to a mark."""
        above = self.parentWidget()
        while above is not None:
            content = above.widget() if isinstance(above, QScrollArea) else None
            if isinstance(above, QScrollArea) and content:
                at = self.mapTo(content, box.center().toPoint())
                above.ensureVisible(at.x(), at.y(), 0, round(box.height()))
                return
            above = above.parentWidget()

    def _mark_at(self, point: QPoint) -> int:
        count = len(self._chart.marks) if self._chart else 0
        return next((i for i in range(count) if self.mark_box(i).contains(point)), -1)

    def _focus_box(self) -> QRectF:
        box = self.mark_box(self._mark) if self._mark >= 0 else QRectF(self.rect())
        out = 2.5 if self._keeps_choice and self._mark >= 0 else -1.0  # a chosen mark shows inside of its ring
        return box.adjusted(-out, -out, out, out).intersected(QRectF(self.rect()).adjusted(1, 1, -1, -1))


class ChartView(QWidget):
    """The finding as heading, the chart or its table, how its figures are calculated, and ways to copy it."""

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chart = ChartWidget(texts)
        self._finding = Heading(level=2)
        self._table = QWidget()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.chart)
        self._stack.addWidget(self._table)
        self._switch = button(self.tr("Show as table"), kind="quiet", icon="table")
        self._switch.setCheckable(True)
        self._switch.toggled.connect(self._on_switch)
        self._ask = button(self.tr("How calculated?"), kind="quiet")
        self._ask.clicked.connect(self.explain)
        copy = button(self.tr("Copy"), kind="quiet")
        copy.setProperty("menu", "true")
        menu = QMenu(copy)
        for text, slot in ((self.tr("As picture"), self.copy_picture), (self.tr("As table"), self.copy_table)):
            action = QAction(text, menu)
            action.triggered.connect(slot)
            menu.addAction(action)
        copy.setMenu(menu)
        self._tools = FlowLayout()
        for each in (self._ask, self._switch, copy):
            self._tools.addWidget(each)
        layout = self._column = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(theme.GAP_RELATED))
        layout.addWidget(self._finding)
        layout.addLayout(self._tools)
        self._part = flowing(secondary())
        self._part.hide()
        layout.addWidget(self._part)
        layout.addWidget(self._stack)

    def show_chart(self, make: MakeChart, conclusions: Mapping[str, str] | None = None) -> None:
        """`conclusions` are sentences of a person in place of computed ones, by the id of a chart."""
        self.chart.show_chart(make, conclusions)
        made = self.chart.chart
        assert made is not None
        self._finding.setText(made.sentence)
        self._ask.setAccessibleName(self.tr("How are the figures calculated? {0}").format(made.sentence))
        self._ask.setVisible(any(each.explanation for each in made.marks))
        if self._switch.isChecked():
            self._show_table()
        else:
            self._fit()

    def _show_table(self) -> None:
        """Fill the table, which takes long and is asked for now and then, and bring it into view."""
        made = self.chart.chart
        if made is None:
            return
        header, *rows = made.table
        table = ReadTable(header, rows)
        table.setAccessibleName(made.sentence)
        table.setAccessibleDescription(made.subtitle)
        self._part.setText(made.subtitle)  # the picture says it itself
        self._part.setVisible(bool(made.subtitle))
        self._stack.removeWidget(self._table)
        self._table.deleteLater()
        self._table = table
        self._stack.addWidget(table)
        self._stack.setCurrentWidget(table)
        self._fit()

    @property
    def shows_table(self) -> bool:
        return self._switch.isChecked()

    def show_table(self, wanted: bool) -> None:
        """Show the table in place of the chart, or the chart again."""
        self._switch.setChecked(wanted)

    def copy_picture(self) -> None:
        QGuiApplication.clipboard().setImage(self.chart.image())

    def copy_table(self) -> None:
        if self.chart.chart:
            rows = ("\t".join(row) for row in self.chart.chart.table)
            QGuiApplication.clipboard().setText("\n".join(filter(None, (self.chart.chart.subtitle, *rows))))

    def explain(self) -> None:
        """Show how the figures of every mark were calculated, the current one's first."""
        made = self.chart.chart
        if made is None:
            return
        current = made.marks[self.chart.mark] if self.chart.mark >= 0 else None
        marks = sorted(made.marks, key=lambda each: each is not current)
        rows = [(each.sentence, each.explanation) for each in marks if each.explanation]
        dialogs.table(self.tr("How calculated?"), (self.tr("Figure"), self.tr("Calculation")), rows, made.sentence)

    def _fit(self) -> None:
        """Have only what is shown decide about the height."""
        shown = self._stack.currentWidget() is self._table
        policy = QSizePolicy.Policy.Expanding if shown else QSizePolicy.Policy.Ignored
        self._table.setSizePolicy(policy, policy)

    def _on_switch(self, checked: bool) -> None:
        if checked:
            self._show_table()
        else:
            self._part.hide()
            self._stack.setCurrentWidget(self.chart)
            self._fit()
        self._switch.setText(self.tr("Show as chart") if checked else self.tr("Show as table"))


def _concluded(make: MakeChart, conclusions: Mapping[str, str], frame: Frame) -> Chart:
    return make(replace(frame, conclusions=conclusions))


def _measuring_font(bold: bool) -> QFont:
    font = QFont(QApplication.font())
    font.setPixelSize(100)
    if bold:
        font.setWeight(QFont.Weight.Bold)
    return font


def _pixels_per_point() -> float:
    """How large a point of a chart is on screen, with the font that the window was built for."""
    return (
        QFontMetricsF(QApplication.font()).height()
        / (QFontMetricsF(_measuring_font(False)).height() / 100)
        / _TEXT_SIZE
    )


def _measure_of_font() -> Measure:
    """Widths of texts in that font, each looked up once: a chart asks for hundreds, at every width again."""
    metrics = {bold: QFontMetricsF(_measuring_font(bold)) for bold in (False, True)}

    @lru_cache(maxsize=_TEXTS_KEPT)
    def width(text: str, bold: bool) -> float:
        return metrics[bold].horizontalAdvance(text)

    return lambda text, size, bold: width(text, bold) * size / 100


def _leads_on(event: QKeyEvent) -> bool:
    """Whether it is Ctrl+Enter, which leads to the next step wherever the focus is."""
    return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
