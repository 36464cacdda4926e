"""What people wrote, by question, for the one person who reads it through."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextEdit, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.room import give_room
from ui.widgets.text import body

_KEYBOARD = Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse


class CommentsDialog(QDialog):
    """`texts` by question as it was asked, in the order in which they are shown."""

    def __init__(self, texts: Mapping[str, Sequence[str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Free texts"))
        give_room(self, 760, 640)
        note = body(
            self.tr(
                "These texts are for reading through only. They never get into a report by themselves. "
                "Decide for each one whether it may be used: it may show who wrote it."
            )
        )
        self.texts = QTextEdit()
        self.texts.setReadOnly(True)
        self.texts.setTextInteractionFlags(_KEYBOARD)
        self.texts.setTabChangesFocus(True)
        self.texts.setAccessibleName(self.windowTitle())
        self.texts.setAccessibleDescription(note.text())
        self._write(texts)
        buttons = QDialogButtonBox()
        buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[theme.px(theme.GAP_GROUP)] * 4)
        layout.setSpacing(theme.px(theme.GAP_RELATED))
        layout.addWidget(note)
        layout.addWidget(self.texts, 1)
        layout.addWidget(buttons)
        self.texts.setFocus()

    def _write(self, texts: Mapping[str, Sequence[str]]) -> None:
        cursor = QTextCursor(self.texts.document())
        for number, (question, found) in enumerate(texts.items()):
            self._write_heading(cursor, question, first=not number)
            for text in found or (self.tr("no texts"),):
                cursor.insertBlock(_block(theme.GAP_RELATED, inset=theme.GAP_GROUP), QTextCharFormat())
                cursor.insertText("– " + "\u2028".join(text.splitlines()))  # further lines of the same text
        self.texts.moveCursor(QTextCursor.MoveOperation.Start)

    def _write_heading(self, cursor: QTextCursor, text: str, *, first: bool) -> None:
        shape, letters = _block(theme.GAP_GROUP), QTextCharFormat()
        shape.setHeadingLevel(2)
        letters.setFont(theme.font(bold=True))
        if first:
            cursor.setBlockFormat(shape)
            cursor.setBlockCharFormat(letters)
        else:
            cursor.insertBlock(shape, letters)
        cursor.insertText(text, letters)


def _block(gap: int, inset: int = 0) -> QTextBlockFormat:
    """A paragraph with some room above and beside it."""
    made = QTextBlockFormat()
    made.setTopMargin(theme.px(gap))
    made.setLeftMargin(theme.px(inset) if inset else 0)
    return made
