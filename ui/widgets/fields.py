"""Text fields that leave undo to the window when they have nothing to undo themselves."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QMimeData, QSize, QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QCompleter, QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from ui import theme

PAUSE_MS = 500
"""Without a key for so long, what was typed is written."""
_PAGES = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
REDO = (QKeySequence("Ctrl+Y"), QKeySequence("Ctrl+Shift+Z"))
"""Keys that redo, in fields and in the window."""


class LineEdit(QLineEdit):
    """One line. Esc leaves the text as it is.

    Signals:
        paused: something was typed, and then nothing for a moment.
    """

    paused = Signal()

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self.paused)
        self.textEdited.connect(self._timer.start)
        self.editingFinished.connect(self._timer.stop)

    def suggest(self, texts: Iterable[str]) -> None:
        """Offer these below the line as soon as one holds what is typed: arrow keys choose, Esc goes on without."""
        found = sorted({each for each in texts if each}, key=str.casefold)
        known = self.completer()
        if known is None:
            if not found:
                return
            known = QCompleter(self)
            known.setModel(QStringListModel(known))
            known.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            known.setFilterMode(Qt.MatchFlag.MatchContains)
            known.popup().setMinimumWidth(theme.px(240))  # cells are narrow
            self.setCompleter(known)
            known.activated.connect(self._on_suggested, Qt.ConnectionType.QueuedConnection)  # when it is in the line
        model = known.model()
        assert isinstance(model, QStringListModel)
        if model.stringList() != found:
            model.setStringList(found)

    def _on_suggested(self) -> None:
        """What is taken counts as typed."""
        self.setModified(True)
        self.textEdited.emit(self.text())

    def setText(self, text: str | None) -> None:
        """As Qt's, but of a long text one sees the beginning, unless somebody writes in it."""
        super().setText(text)
        if not self.hasFocus():
            self.setCursorPosition(0)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Where the window leads somebody here they go on behind the text; Tab selects it, as always."""
        super().focusInEvent(event)
        if event.reason() is Qt.FocusReason.OtherFocusReason and not self.hasSelectedText():
            self.end(False)

    def event(self, event: QEvent) -> bool:
        if _belongs_to_window(event, undo=self.isUndoAvailable(), redo=self.isRedoAvailable()):
            event.ignore()
            return False
        if _is_redo(event):
            if event.type() is QEvent.Type.KeyPress:
                self.redo()
            event.accept()
            return True
        return super().event(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files are for the window, as in a note."""
        if event.mimeData().hasUrls():
            event.ignore()
        else:
            super().dragEnterEvent(event)


class NoteEdit(QPlainTextEdit):
    """Several lines that are written after a pause, on leaving the field, and by `flush`.

    Signals:
        settled: with the text, when it is to be written.
    """

    settled = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._written = ""
        self._is_handing_over = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self.flush)
        self.textChanged.connect(self._on_text)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Files are for the window: as text, they would be taken as the other program proposes, even as a move."""
        return not source.hasUrls() and super().canInsertFromMimeData(source)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(320), theme.px(80))

    def show_text(self, text: str) -> None:
        """Show what is stored. Text that is being typed and means the same stays as it is."""
        self._timer.stop()
        self._written = text
        if self.toPlainText().strip() != text:
            self.setPlainText(text)
            self._timer.stop()

    @property
    def is_pending(self) -> bool:
        """Whether something was typed that is not handed over yet."""
        return self.toPlainText().strip() != self._written

    def flush(self) -> bool:
        """Hand over what was typed since the last time. Returns whether it is stored."""
        self._timer.stop()
        text = self.toPlainText().strip()
        if text != self._written:
            self._written = text
            self._is_handing_over = True
            try:
                self.settled.emit(text)
            finally:
                self._is_handing_over = False
        return not self.is_pending

    @property
    def is_handing_over(self) -> bool:
        """Whether `settled` is under way."""
        return self._is_handing_over

    def mark_unwritten(self, before: str) -> None:
        """To be called by whoever could not store the text: it stays, and the next occasion tries again."""
        self._written = before

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.flush()

    def event(self, event: QEvent) -> bool:
        document = self.document()
        if _belongs_to_window(event, undo=document.isUndoAvailable(), redo=document.isRedoAvailable()):
            event.ignore()
            return False
        if _is_redo(event):
            if event.type() is QEvent.Type.KeyPress:
                self.redo()
            event.accept()
            return True
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride and event.key() in _PAGES:
            event.accept()  # they scroll the text here; elsewhere they go to another question
            return True
        return super().event(event)

    def _on_text(self) -> None:
        self._timer.start()


def _belongs_to_window(event: QEvent, *, undo: bool, redo: bool) -> bool:
    """Whether a key asks to undo or redo and the field has nothing of the kind, so that the window gets it."""
    if not isinstance(event, QKeyEvent) or event.type() not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
        return False
    return (event.matches(QKeySequence.StandardKey.Undo) and not undo) or (_is_redo(event) and not redo)


def _is_redo(event: QEvent) -> bool:
    """Whether a key asks to redo; every system knows one of the two, people know both."""
    if not isinstance(event, QKeyEvent) or event.type() not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
        return False
    return QKeySequence(event.keyCombination()) in REDO
