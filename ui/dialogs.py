"""Every message box and every file dialog of the window: one place decides how they look, and tests replace them.

The functions find their parent themselves: the active window.
"""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from reifegrad.domain.text import Language
from reifegrad.errors import ReifegradError
from ui import theme
from ui.widgets.table import ReadTable
from ui.widgets.text import body


def problem(error: ReifegradError, language: Language) -> None:
    """Say what a person can mend: problem, cause and way out."""
    box = _problem_box(error, language)
    box.addButton(QCoreApplication.translate("dialogs", "Close"), QMessageBox.ButtonRole.AcceptRole)
    box.exec()


def offer(error: ReifegradError, language: Language, verb: str) -> bool:
    """Say what a person can mend, and offer one way to go on without. Returns whether it was chosen."""
    box = _problem_box(error, language)
    do = box.addButton(verb, QMessageBox.ButtonRole.ActionRole)
    close = box.addButton(QCoreApplication.translate("dialogs", "Close"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(close)
    box.setEscapeButton(close)
    box.exec()
    return box.clickedButton() is do


def choose(error: ReifegradError, language: Language, verbs: Sequence[str]) -> int:
    """Say what a person can mend, and offer several ways to go on. Returns the index of the one chosen, -1 for none."""
    box = _problem_box(error, language)
    buttons = [box.addButton(each, QMessageBox.ButtonRole.ActionRole) for each in verbs]
    close = box.addButton(QCoreApplication.translate("dialogs", "Cancel"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(buttons[0])
    box.setEscapeButton(close)
    box.exec()
    return next((at for at, each in enumerate(buttons) if each is box.clickedButton()), -1)


def inform(title: str, text: str) -> None:
    box = _box(QMessageBox.Icon.Information, title, text)
    box.addButton(QCoreApplication.translate("dialogs", "Close"), QMessageBox.ButtonRole.AcceptRole)
    box.exec()


def confirm(question: str, consequence: str, verb: str) -> bool:
    """Ask before something that undo cannot bring back. The safe answer is the default."""
    box = _box(QMessageBox.Icon.Question, question, consequence)
    do = box.addButton(verb, QMessageBox.ButtonRole.DestructiveRole)
    keep = box.addButton(QCoreApplication.translate("dialogs", "Cancel"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(keep)
    box.setEscapeButton(keep)
    box.exec()
    return box.clickedButton() is do


def ask_text(title: str, label: str, verb: str, text: str = "", hint: str = "") -> str | None:
    """Ask for one line. Returns it without surrounding blanks, or None."""
    dialog = TextDialog(title, label, verb, text, hint, parent())
    return dialog.text() if dialog.exec() == QDialog.DialogCode.Accepted else None


def open_file(title: str, filters: Sequence[str], folder: Path) -> Path | None:
    """`filters` in the form of Qt: "Reifegrad file (*.reifegrad)"."""
    name, _ = QFileDialog.getOpenFileName(parent(), title, str(folder), ";;".join(filters))
    return Path(name) if name else None


def save_file(title: str, filters: Sequence[str], proposal: Path) -> Path | None:
    """The system asks itself before a file is replaced."""
    name, _ = QFileDialog.getSaveFileName(parent(), title, str(proposal), ";;".join(filters))
    return Path(name) if name else None


def table(title: str, header: Sequence[str], rows: Sequence[Sequence[str]], note: str = "") -> None:
    """Show rows that can be read and copied, with a sentence above them."""
    TableDialog(title, header, rows, note, parent()).exec()


def run(dialog: QDialog) -> bool:
    """Show a dialog of an area and wait. Returns whether it was accepted."""
    return dialog.exec() == QDialog.DialogCode.Accepted


def fault(details: str, log: Path) -> None:
    """Show a fault of the program with a report that can be copied."""
    FaultDialog(details, log, parent()).exec()


def parent() -> QWidget | None:
    return QApplication.activeWindow()


def _problem_box(error: ReifegradError, language: Language) -> QMessageBox:
    from reifegrad.messages import describe  # late: reads YAML

    message = describe(error, language)
    return _box(QMessageBox.Icon.Warning, message.problem, "\n".join(str(message).splitlines()[1:]))


def _box(icon: QMessageBox.Icon, title: str, text: str) -> QMessageBox:
    box = QMessageBox(icon, QGuiApplication.applicationDisplayName(), title, parent=parent())
    box.setInformativeText(text)
    return box


class TextDialog(QDialog):
    """One labelled line; the verb is available as soon as something is written."""

    def __init__(self, title: str, label: str, verb: str, text: str, hint: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._line = QLineEdit(text)
        self._line.setMinimumWidth(theme.px(360))
        self._line.textChanged.connect(self._on_text)
        caption = QLabel(label)
        caption.setBuddy(self._line)
        buttons = QDialogButtonBox()
        self._verb = buttons.addButton(verb, QDialogButtonBox.ButtonRole.AcceptRole)
        self._verb.setProperty("kind", "primary")
        self._verb.setDefault(True)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[theme.px(theme.GAP_GROUP)] * 4)
        layout.setSpacing(theme.px(theme.GAP_RELATED))
        layout.addWidget(caption)
        layout.addWidget(self._line)
        if hint:
            note = QLabel(hint)
            note.setProperty("kind", "secondary")
            note.setWordWrap(True)
            layout.addWidget(note)
            self._line.setAccessibleDescription(hint)
        layout.addSpacing(theme.px(theme.GAP_RELATED))
        layout.addWidget(buttons)
        self._on_text(text)

    def text(self) -> str:
        return self._line.text().strip()

    def _on_text(self, text: str) -> None:
        self._verb.setEnabled(bool(text.strip()))


class FaultDialog(QDialog):
    """A fault of the program: everything written is safe, and here is what helps to mend it."""

    def __init__(self, details: str, log: Path, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something unexpected happened"))
        self.resize(theme.px(640), theme.px(420))
        self._details = QPlainTextEdit(details)
        self._details.setReadOnly(True)
        self._details.setAccessibleName(self.tr("Report"))
        text = QLabel(
            self.tr(
                "The last step did not work. All entries before it are saved.\n"
                "Please send this report to the people who look after the program. It is also in the log file {0}"
            ).format(log)
        )
        text.setWordWrap(True)
        buttons = QDialogButtonBox()
        copy = buttons.addButton(self.tr("Copy report"), QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.tr("Continue working"), QDialogButtonBox.ButtonRole.RejectRole)
        copy.clicked.connect(self.copy)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[theme.px(theme.GAP_GROUP)] * 4)
        layout.setSpacing(theme.px(theme.GAP_RELATED))
        layout.addWidget(text)
        layout.addWidget(self._details)
        layout.addWidget(buttons)

    def copy(self) -> None:
        QGuiApplication.clipboard().setText(self._details.toPlainText())


class TableDialog(QDialog):
    """A table with a heading, to be read; Ctrl+C copies the selected cells."""

    def __init__(
        self, title: str, header: Sequence[str], rows: Sequence[Sequence[str]], note: str, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.resize(theme.px(640), theme.px(480))
        self.table = ReadTable(header, rows)
        self.table.setAccessibleName(title)
        text = body(note)
        text.setVisible(bool(note))
        buttons = QDialogButtonBox()
        buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[theme.px(theme.GAP_GROUP)] * 4)
        layout.setSpacing(theme.px(theme.GAP_RELATED))
        layout.addWidget(text)
        layout.addWidget(self.table)
        layout.addWidget(buttons)
