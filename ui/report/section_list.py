"""The parts of the report: ticked to be in it, moved to where they belong, by mouse, keys or buttons."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from reifegrad.report.templates import Section, arranged
from ui import announce, theme
from ui.widgets.buttons import button
from ui.widgets.text import secondary

_SECTION = Qt.ItemDataRole.UserRole


class SectionList(QWidget):
    """Signals: changed (a part was ticked, left out or moved; `chosen` tells them in order)."""

    changed = Signal()

    def __init__(self, names: Mapping[Section, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = names
        self._offered: tuple[Section, ...] = tuple(Section)
        self._hidden: tuple[Section, ...] = ()
        """Chosen parts that this report has nothing to say in; the choice is kept."""
        self.list = _List()
        self.list.setAccessibleName(self.tr("Parts of the report"))
        self.list.itemChanged.connect(self._on_ticked)
        self.list.dropped.connect(self._on_dropped)
        self.list.currentRowChanged.connect(self._show_moves)
        self.list.move_asked.connect(self.move_part)
        self.up = button(self.tr("Up"), kind="quiet", icon="up")
        self.up.setAccessibleName(self.tr("Move the part up"))
        self.up.setToolTip(self.tr("Alt+Up"))
        self.down = button(self.tr("Down"), kind="quiet", icon="down")
        self.down.setAccessibleName(self.tr("Move the part down"))
        self.down.setToolTip(self.tr("Alt+Down"))
        self.up.clicked.connect(partial(self.move_part, -1))
        self.down.clicked.connect(partial(self.move_part, 1))
        moves = QHBoxLayout()
        moves.addWidget(self.up)
        moves.addWidget(self.down)
        moves.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(theme.GAP_WITHIN))
        column.addWidget(self.list)
        column.addLayout(moves)
        column.addWidget(secondary(self.tr("Page 1 is always the summary.")))
        self._show_moves()

    @property
    def chosen(self) -> tuple[Section, ...]:
        """The parts in the report in their order; those that have nothing to say this time keep their usual place."""
        ticked = self._ticked()
        everything = arranged(ticked, (*ticked, *self._hidden))
        return everything if ticked else ()

    def offer(self, sections: Sequence[Section]) -> None:
        """Offer only these parts; `show_sections` comes after it."""
        self._offered = tuple(sections)

    def show_sections(self, chosen: Sequence[Section]) -> None:
        """Show what is in the report and what could be; nothing moves that is the same as before."""
        self._hidden = tuple(each for each in chosen if each not in self._offered)
        now = [self.list.item(at).data(_SECTION) for at in range(self.list.count())]
        visible = [each for each in chosen if each in self._offered]
        if sorted(now) == sorted(self._offered) and self._ticked() == visible:
            return
        current = self.list.currentItem()
        kept = current.data(_SECTION) if current else None
        self.list.blockSignals(True)
        self.list.clear()
        for each in arranged(chosen, self._offered):
            item = QListWidgetItem(self._names[each])
            item.setData(_SECTION, each.value)
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsDropEnabled)  # parts go between others, not onto them
            item.setCheckState(Qt.CheckState.Checked if each in chosen else Qt.CheckState.Unchecked)
            self.list.addItem(item)
            if each == kept:
                self.list.setCurrentItem(item)
        if self.list.currentRow() < 0:
            self.list.setCurrentRow(0)
        self.list.blockSignals(False)
        self.list.fit()
        self._show_moves()

    def move_part(self, by: int) -> None:
        """Move the current part up (-1) or down (1); nothing happens at the ends."""
        at = self.list.currentRow()
        if not 0 <= at + by < self.list.count() or at < 0:
            return
        self.list.blockSignals(True)
        item = self.list.takeItem(at)
        self.list.insertItem(at + by, item)
        self.list.setCurrentRow(at + by)
        self.list.blockSignals(False)
        self._show_moves()
        place = self.tr("{0}: place {1} of {2}").format(item.text(), at + by + 1, self.list.count())
        announce.say(self.list, place)
        self.changed.emit()

    def _ticked(self) -> list[Section]:
        shown = (self.list.item(at) for at in range(self.list.count()))
        return [Section(each.data(_SECTION)) for each in shown if each.checkState() is Qt.CheckState.Checked]

    def _on_ticked(self) -> None:
        self.changed.emit()

    def _on_dropped(self) -> None:
        self._show_moves()
        self.changed.emit()

    def _show_moves(self) -> None:
        at = self.list.currentRow()
        self.up.setEnabled(at > 0)
        self.down.setEnabled(0 <= at < self.list.count() - 1)


class _List(QListWidget):
    """As high as its rows.

    Signals:
        move_asked: -1 up, 1 down, by Alt and an arrow.
        dropped: a row was dragged to another place.
    """

    move_asked = Signal(int)
    dropped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setTabKeyNavigation(False)

    def fit(self) -> None:
        rows = sum(max(self.sizeHintForRow(at), theme.px(26)) for at in range(self.count()))
        self.setFixedHeight(rows + 2 * self.frameWidth() + theme.px(2))

    def sizeHint(self) -> QSize:
        return QSize(theme.px(200), self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def dropEvent(self, event: QDropEvent) -> None:
        super().dropEvent(event)
        self.dropped.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in steps:
            self.move_asked.emit(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)
