"""Texts that a person reads, copies, saves and sends on: the log and crash reports."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from reifegrad import paths
from reifegrad.domain.text import Language
from ui import announce, outside, text_files, theme
from ui.widgets.choice import Choice
from ui.widgets.room import give_room
from ui.widgets.text import body


class TextsDialog(QDialog):
    """One text in view, and a list to choose another one if there are several."""

    def __init__(
        self,
        title: str,
        note: str,
        entries: Sequence[tuple[str, str, Path]],
        language: Language,
        parent: QWidget | None,
    ) -> None:
        """`entries`: at least one, each with its name, its text and the file that holds it."""
        super().__init__(parent)
        self._entries, self._language = entries, language
        self.setWindowTitle(title)
        give_room(self, 800, 520)
        self.choice = Choice()
        self.choice.setAccessibleName(title)
        self.choice.addItems([name for name, _, _ in entries])
        self.choice.setVisible(len(entries) > 1)
        self.choice.currentIndexChanged.connect(self._show)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setAccessibleName(title)
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        fixed.setPointSizeF(self.font().pointSizeF())
        self.text.setFont(fixed)
        self.saved = QLabel()
        self.saved.setWordWrap(True)
        self.saved.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[theme.px(theme.GAP_GROUP)] * 4)
        layout.setSpacing(theme.px(theme.GAP_RELATED))
        for widget in (body(note), self.choice, self.text, self.saved, self._buttons()):
            layout.addWidget(widget, 1 if widget is self.text else 0)
        self._show(0)

    def copy(self) -> None:
        """Put the text in view into the clipboard."""
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self._say(self.tr("Copied."))

    def save(self) -> None:
        """Ask where to save the text in view."""
        name = self._entries[self.choice.currentIndex()][2].with_suffix(".txt").name
        proposal, kind = paths.documents_folder() / name, self.tr("Text files (*.txt)")
        target = text_files.save(self.tr("Save as a file"), kind, proposal, self.text.toPlainText(), self._language)
        if target:
            self._say(self.tr("Saved as {0}").format(target.name))

    def show_folder(self) -> None:
        """Show the folder that holds the text in view."""
        folder = self._entries[self.choice.currentIndex()][2].parent
        outside.show(folder)

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        action = QDialogButtonBox.ButtonRole.ActionRole
        for text, slot in (
            (self.tr("Copy"), self.copy),
            (self.tr("Save as …"), self.save),
            (self.tr("Show in folder"), self.show_folder),
        ):
            buttons.addButton(text, action).clicked.connect(slot)
        close = buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setDefault(True)
        buttons.rejected.connect(self.reject)
        return buttons

    def _show(self, at: int) -> None:
        self.text.setPlainText(self._entries[at][1])
        self.saved.hide()

    def _say(self, text: str) -> None:
        self.saved.setText(text)
        self.saved.show()
        announce.say(self, text)
