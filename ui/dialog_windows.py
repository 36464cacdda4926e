"""The dialogs behind `ui.dialogs`; imported when the first one is shown."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from reifegrad.domain.rules import LONGEST_NAME, clean_line
from ui import announce, theme
from ui.entered import Entered
from ui.widgets.room import give_room
from ui.widgets.table import ReadTable, fit
from ui.widgets.text import body, breakable, secondary

_BESIDE, _WIDEST_BOX = 480, 1000
"""Pixels: what Qt leaves free beside a message box, and how wide it makes one at most."""

_BESIDE_GRID = 12
"""Pixels on either side of what stands in it, about."""

_LEAST_BOX = 360
"""Pixels at 100 %: how wide a message box is at least."""

_LINES = 3
"""Lines of text that a sentence has room for."""

_MANY = 3
"""Columns of a table from which on more than one of them holds sentences."""


class Box(QMessageBox):
    """A sentence, what follows from it, and buttons with verbs."""

    def __init__(self, icon: QMessageBox.Icon, title: str, text: str, parent: QWidget | None) -> None:
        super().__init__(icon, QGuiApplication.applicationDisplayName(), breakable(title), parent=parent)
        self.setTextFormat(Qt.TextFormat.PlainText)  # names come from files
        self.setInformativeText(breakable(text))
        self._has_room = False

    def showEvent(self, event: QShowEvent) -> None:
        """Make room, as late as this: Qt lays a box out anew with details or a tick, and forgets what was added."""
        if not self._has_room:
            self._has_room = True
            grid = self.layout()
            assert isinstance(grid, QGridLayout)  # Qt's own, which makes short sentences wrap in a narrow column
            widest = min(self.screen().availableGeometry().width() - _BESIDE, _WIDEST_BOX)
            room = min(theme.px(_LEAST_BOX), widest - 2 * _BESIDE_GRID)
            grid.addItem(QSpacerItem(room, 0), grid.rowCount(), 0, 1, grid.columnCount())
            self._stack_buttons(grid, widest)
        super().showEvent(event)

    def _stack_buttons(self, grid: QGridLayout, widest: int) -> None:
        """Put the buttons below each other where they have no room beside each other, as with large text."""
        buttons = self.findChild(QDialogButtonBox)
        if buttons is not None:
            needed = sum(each.sizeHint().width() + theme.px(theme.GAP_RELATED) for each in buttons.buttons())
            if needed > widest:
                buttons.setOrientation(Qt.Orientation.Vertical)
                grid.setAlignment(buttons, Qt.AlignmentFlag.AlignRight)

    def offer(self, verb: str, keep: str) -> QPushButton:
        """Add a verb and the safe answer, which is the default."""
        made = self.addButton(verb, QMessageBox.ButtonRole.ActionRole)
        safe = self.addButton(keep, QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(safe)
        self.setEscapeButton(safe)
        return made


class SentenceEdit(QPlainTextEdit):
    """Room for one sentence, which has no lines of its own. Signals: accepted, by Enter, also with Ctrl."""

    accepted = Signal()

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTabChangesFocus(True)
        self.setFixedHeight(_LINES * self.fontMetrics().lineSpacing() + theme.px(16))

    def text(self) -> str:
        return " ".join(self.toPlainText().split())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.accepted.emit()
        else:
            super().keyPressEvent(event)


class TextDialog(QDialog):
    """One labelled line for a name; the verb is available as soon as something is written, and not too much."""

    def __init__(
        self,
        title: str,
        label: str,
        verb: str,
        text: str,
        hint: str,
        parent: QWidget | None,
        *,
        is_sentence: bool = False,
    ) -> None:
        super().__init__(parent)
        Entered(self)
        self.setWindowTitle(title)
        self._line = SentenceEdit(text) if is_sentence else QLineEdit(text)
        self._line.setMinimumWidth(theme.px(480 if is_sentence else 360))
        self._line.textChanged.connect(self._on_text)
        caption = QLabel(label)
        caption.setTextFormat(Qt.TextFormat.PlainText)
        caption.setBuddy(self._line)
        buttons = QDialogButtonBox()
        self._verb = buttons.addButton(verb, QDialogButtonBox.ButtonRole.AcceptRole)
        self._verb.setProperty("kind", "primary")
        self._verb.setDefault(True)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        if isinstance(self._line, SentenceEdit):
            self._line.accepted.connect(self._verb.click)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[theme.px(theme.GAP_GROUP)] * 4)
        layout.setSpacing(theme.px(theme.GAP_RELATED))
        layout.addWidget(caption)
        layout.addWidget(self._line)
        if hint:
            note = secondary(hint)
            layout.addWidget(note)
            self._line.setAccessibleDescription(hint)
        self._problem = secondary("")
        self._problem.setProperty("kind", "problem")
        layout.addWidget(self._problem)
        layout.addSpacing(theme.px(theme.GAP_RELATED))
        layout.addStretch()
        layout.addWidget(buttons)
        self._on_text()

    def text(self) -> str:
        return self._line.text().strip()

    def _on_text(self) -> None:
        length = len(clean_line(self._line.text()))
        is_long = length > LONGEST_NAME
        if is_long:
            self._problem.setText(self.tr("{0} characters at most; there are {1}").format(LONGEST_NAME, length))
            if self._problem.isHidden():
                announce.say(self, self._problem.text())
        self._problem.setVisible(is_long)
        self._verb.setEnabled(length > 0 and not is_long)


class TableDialog(QDialog):
    """A table with a heading, to be read; Ctrl+C copies the current row.

    With `save` all of it can be copied, and saved by what is called with the text and returns the file. With `verb` it
    is a question, and the safe answer is the default.
    """

    def __init__(
        self,
        title: str,
        header: Sequence[str],
        rows: Sequence[Sequence[str]],
        note: str,
        parent: QWidget | None,
        *,
        save: Callable[[str], Path | None] | None = None,
        verb: str = "",
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._whole = "\n".join([title, *([note] if note else []), "", *map(_line, (header, *rows))]) + "\n"
        self._save = save
        give_room(self, 800 if len(header) < _MANY else 960, 480)
        self.table = ReadTable(header, rows)
        self.table.setAccessibleName(title)
        text = body(note)
        text.setVisible(bool(note))
        self.said = secondary()
        self.said.hide()
        buttons = QDialogButtonBox()
        if save:
            for name, act in ((self.tr("Copy"), self._copy), (self.tr("Save as a file …"), self._on_save)):
                buttons.addButton(name, QDialogButtonBox.ButtonRole.ActionRole).clicked.connect(act)
        if verb:
            buttons.addButton(verb, QDialogButtonBox.ButtonRole.ActionRole).clicked.connect(self.accept)
        keep = QCoreApplication.translate("dialogs", "Cancel") if verb else self.tr("Close")
        safe = buttons.addButton(keep, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        layout = self._column = QVBoxLayout(self)
        layout.setContentsMargins(*[theme.px(theme.GAP_GROUP)] * 4)
        layout.setSpacing(theme.px(theme.GAP_RELATED))
        layout.addWidget(text)
        layout.addWidget(self.table)
        layout.addWidget(self.said)
        layout.addWidget(buttons)
        safe.setDefault(True)  # now that it stands in the dialog

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._whole)
        self._say(self.tr("Copied."))

    def _on_save(self) -> None:
        target = self._save(self._whole) if self._save else None
        if target:
            self._say(self.tr("Saved as {0}").format(target.name))

    def _say(self, text: str) -> None:
        self.said.setText(text)
        self.said.show()
        announce.say(self, text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._column.activate()  # so that the table has its width
        fit(self.table)


def _line(cells: Sequence[str]) -> str:
    """A row as spreadsheets take it: cells between tabs, each on one line."""
    return "\t".join(" ".join(each.split()) for each in cells)
