"""Choices that the mouse wheel never changes, so that scrolling a page alters nothing."""

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from ui import theme
from ui.widgets.text import plain_tip

_BUTTON = 36
"""Pixels at 100 % that edges and arrow take."""
_BEHIND = 4
"""Pixels at 100 % that stay free behind a text."""
_LACKING = 2
"""Pixels at 100 % that Qt's hint lacks, for it grows with the letters and not with the edges around them."""


class LeavesWheel:
    """A field that leaves the wheel to the page it stands on, with the focus as well: it keeps it while one scrolls on.

    An open list takes the wheel itself. The base of every field of the window that Qt would change by it.
    """

    def wheelEvent(self, event: QWheelEvent, /) -> None:
        event.ignore()


class Choice(LeavesWheel, QComboBox):
    """A list of (value, text) to choose from. `activated` tells of choices by a person, not of `choose`."""

    def __init__(self, items: Iterable[tuple[Any, str]] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._values: list[Any] = []
        self._had_tip = False
        self.currentTextChanged.connect(self._show_tip)
        self.offer(items)

    def sizeHint(self) -> QSize:
        return self._with_room(super().sizeHint())

    def minimumSizeHint(self) -> QSize:
        return self._with_room(super().minimumSizeHint())

    @property
    def shown_text(self) -> str:
        """The chosen item as it is painted."""
        option, part = self._option(), QStyle.SubControl.SC_ComboBoxEditField
        field = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self)
        room = field.width() - theme.px(_BEHIND)
        return self.fontMetrics().elidedText(option.currentText, Qt.TextElideMode.ElideRight, room)

    def _option(self) -> QStyleOptionComboBox:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        return option

    def _with_room(self, hint: QSize) -> QSize:
        """Qt's own hint leaves out what `paintEvent` keeps free behind the text, and is too narrow with large text."""
        return QSize(hint.width() + theme.px(_BEHIND + _LACKING), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_tip()

    def paintEvent(self, event: QPaintEvent) -> None:
        """As usual, but a text without room ends in an ellipsis and not in half a letter."""
        painter, option = QStylePainter(self), self._option()
        option.currentText = self.shown_text
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def _show_tip(self) -> None:
        """Tell the whole text where it is cut; a tip of somebody else's stays."""
        is_cut = self.fontMetrics().horizontalAdvance(self.currentText()) > self.width() - theme.px(_BUTTON)
        if is_cut or self._had_tip:
            self.setToolTip(plain_tip(self.currentText()) if is_cut else "")
        self._had_tip = is_cut

    def offer(self, items: Iterable[tuple[Any, str]]) -> None:
        """Put these items in place of the ones there are."""
        self.clear()
        self._values = []
        for value, text in items:
            self._values.append(value)  # Qt would hand an enumeration back as its text
            self.addItem(text)

    @property
    def chosen(self) -> Any:
        """The value of the item in view; None if there are no items."""
        return self._values[self.currentIndex()] if self.currentIndex() >= 0 else None

    def choose(self, value: object) -> None:
        """Show the item with this value; nothing happens if there is none."""
        if value in self._values:
            self.setCurrentIndex(self._values.index(value))


_NAME, _COUNT = Qt.ItemDataRole.UserRole + 1, Qt.ItemDataRole.UserRole + 2


class CountedChoice(LeavesWheel, QComboBox):
    """Names, each with a count at its end if it has one. Where room is short names are cut in the
    middle, for years stand at their end; counts never.
    """

    _gap = "   "

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.view().setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.currentTextChanged.connect(self._on_text)

    def show_items(self, items: Sequence[tuple[str, str, str]]) -> None:
        """`items` are (id, name, count); the id is the data of the item."""
        if [each[0] for each in items] != [self.itemData(at) for at in range(self.count())]:
            self.clear()
            for id, _, _ in items:
                self.addItem("", id)
        for at, (_, name, count) in enumerate(items):
            text = f"{name}{self._gap}{count}" if count else name
            if text != self.itemText(at):
                self.setItemText(at, text)
                self.setItemData(at, name, _NAME)
                self.setItemData(at, count, _COUNT)
        self._on_text(self.currentText())

    @property
    def shown_text(self) -> str:
        """The chosen item as it is painted."""
        option, part = self._option(), QStyle.SubControl.SC_ComboBoxEditField
        field = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self)
        name, count = self.currentData(_NAME) or "", self.currentData(_COUNT) or ""
        return self._cut(name, f"{self._gap}{count}" if count else "", field.width() - theme.px(_BEHIND))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(160), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, option = QStylePainter(self), self._option()
        option.currentText = self.shown_text
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def _on_text(self, text: str) -> None:
        self.setToolTip(plain_tip(text))  # the whole of it, where it is cut

    def _option(self) -> QStyleOptionComboBox:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        return option

    def _cut(self, name: str, count: str, room: int) -> str:
        metrics = self.fontMetrics()
        return metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, room - metrics.horizontalAdvance(count)) + count


class TitleChoice(CountedChoice):
    """Titles, each with what it is about at its end in place of a count. Where room is short this end is cut first,
    so that the title with its year stays; a title that has no room at all keeps both of its ends.
    """

    _gap = " – "

    def _cut(self, name: str, count: str, room: int) -> str:
        metrics = self.fontMetrics()
        left = room - metrics.horizontalAdvance(name)
        if left >= 0:
            return name + metrics.elidedText(count, Qt.TextElideMode.ElideRight, left)
        if 2 * metrics.horizontalAdvance(count) > room:
            count = ""
        return super()._cut(name, count, room)
