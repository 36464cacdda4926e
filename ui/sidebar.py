"""The list of areas at the left, with their counts, in the order of work."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from ui import focus, theme
from ui.area import Area

_LEAST_WIDTH = 208
"""Pixels at 100 % that the sidebar takes; more where a name with its count needs them."""


class Sidebar(QFrame):
    """Signals: area_chosen with the index of an area."""

    area_chosen = Signal(int)

    def __init__(self, areas: Sequence[type[Area]], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self.setAccessibleName(self.tr("Areas"))
        self.setFixedWidth(theme.px(_LEAST_WIDTH))
        title = QLabel(name)
        title.setFont(theme.font(1.1, bold=True))
        title.setWordWrap(True)
        title.setTextFormat(Qt.TextFormat.PlainText)
        title.setContentsMargins(*[theme.px(theme.GAP_RELATED)] * 4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[theme.px(theme.GAP_RELATED)] * 4)
        layout.setSpacing(theme.px(theme.GAP_WITHIN))
        layout.addWidget(title)
        layout.addSpacing(theme.px(theme.GAP_RELATED))
        self._title = title
        self._group = QButtonGroup(self)
        for number, area in enumerate(areas):
            entry = _Entry(area.title())
            entry.setIcon(theme.icon(area.id, "text_secondary", checked="accent"))
            self._group.addButton(entry, number)
            layout.addWidget(entry)
        layout.addStretch()
        self._current: int | None = None
        self._group.idClicked.connect(self._on_clicked)

    def set_name(self, name: str) -> None:
        self._title.setText(name)

    def _on_clicked(self, index: int) -> None:
        """The entry of the area in view stays the marked one, until another area is in view."""
        if self._current is not None:
            self._group.button(self._current).setChecked(True)
        self.area_chosen.emit(index)

    def show_current(self, index: int) -> None:
        self._current = index
        self._group.button(index).setChecked(True)
        focus.one_stop(self._group.buttons(), self._group.button(index))

    def show_counts(self, counts: Sequence[str], hints: Sequence[str]) -> None:
        """`hints` say what the counts mean."""
        for number, (count, hint) in enumerate(zip(counts, hints, strict=True)):
            entry = self._group.button(number)
            assert isinstance(entry, _Entry)
            entry.set_count(count)
            entry.setToolTip(hint)
        entries = [each.sizeHint().width() for each in self._group.buttons()]
        self.setFixedWidth(max(theme.px(_LEAST_WIDTH), max(entries) + 2 * theme.px(theme.GAP_RELATED)))


class _Entry(QPushButton):
    """Icon and name at the left, the count at the right."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setCheckable(True)
        self.setIconSize(QSize(theme.px(20), theme.px(20)))
        self._count = ""

    def set_count(self, count: str) -> None:
        if count != self._count:
            self._count = count
            self.setAccessibleName(f"{self.text()}, {count}" if count else self.text())
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """With the name as heavy as in the area in view, and the count behind it."""
        hint = super().sizeHint()
        heavier = QFontMetrics(theme.font(bold=True)).horizontalAdvance(self.text())
        heavier -= QFontMetrics(theme.font()).horizontalAdvance(self.text())
        count = QFontMetrics(theme.font(theme.CAPTION)).horizontalAdvance(self._count)
        return QSize(hint.width() + heavier + count + theme.px(theme.GAP_RELATED), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._count:
            painter = QPainter(self)
            painter.setFont(theme.font(theme.CAPTION))
            painter.setPen(theme.colour("text_secondary"))
            area = self.rect().adjusted(0, 0, -theme.px(12), 0)
            painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._count)
