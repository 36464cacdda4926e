"""One line to type in, and what is found below it at every key."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QDialog, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from ui import announce, theme
from ui.search.hits import HitDelegate, HitsModel, Row
from ui.widgets.text import secondary

_SAID_MS = 400
"""Pause in typing before the number of results is spoken."""
_TO_LIST = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)
_TAKING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Finder(QDialog):
    """Arrow keys choose a result while the line keeps the focus, Enter takes it, Esc goes back.

    After `accept`, `chosen` is the value of the row that was taken.
    """

    def __init__(
        self,
        title: str,
        label: str,
        find: Callable[[str], Sequence[Row]],
        hint: str,
        text: str = "",
        parent: QWidget | None = None,
        *,
        prepare: Sequence[Callable[[], object]] = (),
    ) -> None:
        """`hint` is shown while nothing is typed and nothing is listed. `text` is what is looked for at first.

        `prepare` holds what makes finding quick: done once the dialog is there, each in a turn of the event loop.
        """
        super().__init__(parent)
        self.setWindowTitle(title)
        self._find = find
        self._hint = hint
        self.chosen: object = None
        self.line = QLineEdit()
        self.line.setClearButtonEnabled(True)
        self.line.installEventFilter(self)
        caption = QLabel(label)
        caption.setBuddy(self.line)
        self.count = secondary()
        self.hits = HitsModel(self)
        self.list = QListView()
        self.list.setAccessibleName(self.tr("Results"))
        self.list.setModel(self.hits)
        self.list.setItemDelegate(HitDelegate(self.list))
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.activated.connect(self._on_activated)
        self.list.clicked.connect(self._on_activated)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[theme.px(theme.GAP_GROUP)] * 4)
        layout.setSpacing(theme.px(theme.GAP_RELATED))
        for each in (caption, self.line, self.count):
            layout.addWidget(each)
        layout.addWidget(self.list, 100)
        layout.addStretch(1)
        room = self.screen().availableGeometry()
        self.resize(min(theme.px(680), round(room.width() * 0.9)), min(theme.px(520), round(room.height() * 0.85)))
        self._said = QTimer(self)
        self._said.setSingleShot(True)
        self._said.setInterval(_SAID_MS)
        self._said.timeout.connect(self._say)
        self.line.setText(text)
        self.line.selectAll()
        self.line.textChanged.connect(self._on_text)
        self.line.setFocus()
        self._steps = iter(prepare)
        self._has_looked = False
        self.count.setText(hint)
        self.list.hide()
        if prepare:
            QTimer.singleShot(0, self, self._prepare)
        else:
            self._look()

    @property
    def found(self) -> list[object]:
        """The values of all results."""
        rows = (self.hits.row(at) for at in range(self.hits.rowCount()))
        return [each.value for each in rows if each.value is not None]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() in (*_TO_LIST, *_TAKING):
                self._look()
            if event.key() in _TO_LIST:
                self._step(event)
                return True
            if event.key() in _TAKING:
                self._take(self.list.currentIndex())
                return True
        return super().eventFilter(watched, event)

    def _prepare(self) -> None:
        """Take the next step; after the last one show what is found, unless a key came sooner and asked for it."""
        if step := next(self._steps, None):
            step()
            QTimer.singleShot(0, self, self._prepare)
        else:
            self._look()

    def _look(self) -> None:
        """Show what is found for the text at first, once."""
        if not self._has_looked:
            self._on_text(self.line.text())

    def _on_text(self, text: str) -> None:
        self._has_looked = True
        rows = self._find(text)
        self.hits.show(rows)
        self.list.setVisible(bool(rows))
        first = self.hits.next_hit(0)
        if first >= 0:
            self.list.setCurrentIndex(self.hits.index(first))
            self.list.scrollToTop()
        self.count.setText(self._in_words(text, len(self.found)))
        self._said.start()

    def _in_words(self, text: str, count: int) -> str:
        if count:
            return self.tr("%n result(s)", "", count)
        if text.strip():
            return self.tr("No results. Search for a part of the word.")
        return self._hint

    def _say(self) -> None:
        announce.say(self, self.count.text())

    def _step(self, event: QKeyEvent) -> None:
        """Go to another result; what it says is spoken, because the focus stays in the line."""
        page = max(self.list.height() // max(self.list.sizeHintForRow(0), 1) - 1, 1)
        far = page if event.key() in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp) else 1
        step = 1 if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_PageDown) else -1
        last = self.hits.rowCount() - 1
        start = min(max(self.list.currentIndex().row() + step * far, 0), last)
        row = self.hits.next_hit(start, step)
        if row < 0:
            row = self.hits.next_hit(start, -step)
        if row >= 0:
            self.list.setCurrentIndex(self.hits.index(row))
            announce.say(self.list, str(self.hits.index(row).data(Qt.ItemDataRole.AccessibleTextRole)))

    def _on_activated(self, index: QModelIndex) -> None:
        self._take(index)

    def _take(self, index: QModelIndex) -> None:
        if index.isValid() and self.hits.row(index.row()).value is not None:
            self.chosen = self.hits.row(index.row()).value
            self.accept()
