"""Asks for something that proves an answer: a name, and where it is found."""

from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from reifegrad.attachments import read_document
from reifegrad.domain.text import Language
from reifegrad.errors import Cancelled, ReifegradError
from ui import announce, dialogs, theme
from ui.entered import Entered
from ui.rate.evidence_copy import choose_document
from ui.rate.places import is_openable, target_of
from ui.widgets.buttons import button
from ui.widgets.page import Page, reveal
from ui.widgets.text import flowing, secondary
from ui.worker import awaited


class Given(NamedTuple):
    """`location` is a path, a link or empty; `copy` is the content of the document if it is to be kept in the file."""

    title: str
    location: str
    copy: bytes | None


_WIDTH, _HEIGHT = 480, 340
"""At 100 %, of the dialog with large text, if the screen has that room."""


class EvidenceDialog(QDialog):
    """A document that is to be copied is read before the dialog closes; why that fails is told below its place."""

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        Entered(self)
        self._language = language
        self._content: bytes | None = None
        self.setWindowTitle(self.tr("Add evidence"))
        self.title = QLineEdit()
        self.title.setMinimumWidth(theme.px(360))
        self.title.textChanged.connect(self._on_text)
        self.location = QLineEdit()
        choose = button(self.tr("Choose file …"))
        choose.clicked.connect(self._on_choose)
        where = QHBoxLayout()
        where.addWidget(self.location, 1)
        where.addWidget(choose)
        form = QFormLayout()
        form.setSpacing(theme.px(theme.GAP_RELATED))
        wraps = QFormLayout.RowWrapPolicy
        form.setRowWrapPolicy(wraps.WrapAllRows if theme.is_large() else wraps.WrapLongRows)
        form.addRow(self.tr("&Name"), self.title)
        caption = QLabel(self.tr("File or &link"))
        caption.setBuddy(self.location)
        form.addRow(caption, where)
        self.location.setAccessibleName(self.tr("File or link"))
        self.problem = flowing(secondary())
        self.problem.setProperty("kind", "problem")
        self.problem.hide()
        example = self.tr("For example the decision of the council, a screenshot or a web address.")
        self._example = secondary(example)
        self.copy = QCheckBox(self.tr("&Keep a copy in the file"))
        self.copy.setEnabled(False)
        meaning = self.tr("A copy stays readable even if the document is moved. At most 10 MB.")
        self.copy.setAccessibleDescription(meaning)
        kept = secondary(meaning)
        self.location.textChanged.connect(self._on_location)
        buttons = QDialogButtonBox()
        add = buttons.addButton(self.tr("Add"), QDialogButtonBox.ButtonRole.AcceptRole)
        add.setProperty("kind", "primary")
        add.setDefault(True)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[theme.px(theme.GAP_GROUP)] * 4)
        layout.setSpacing(theme.px(theme.GAP_RELATED if theme.is_large() else theme.GAP_GROUP))
        rows = layout
        if theme.is_large():  # a laptop's screen may be lower than all of it
            page = Page(margin=0)
            layout.addWidget(page, 1)
            rows = page.column
            rows.setSpacing(layout.spacing())
            for text in (self._example, kept):
                flowing(text)
        rows.addLayout(form)
        for each in (self.problem, self._example, self.copy, kept):
            rows.addWidget(each)
        rows.addStretch()
        layout.addWidget(buttons)
        if theme.is_large():
            room = self.screen().availableGeometry()
            self.resize(min(theme.px(_WIDTH), room.width() - 40), min(theme.px(_HEIGHT), room.height() - 80))

    @classmethod
    def ask(cls, language: Language) -> Given | None:
        """Return what was entered, or None."""
        dialog = cls(language, dialogs.parent())
        if not dialogs.run(dialog):
            return None
        return Given(dialog.title.text().strip(), dialog.location.text().strip(), dialog._content)

    def accept(self) -> None:
        """Named as the call of Qt."""
        place = self.location.text().strip()
        if not self.title.text().strip():
            self._tell(self.tr("Enter a name for the evidence first."), self.title)
            return
        if not is_openable(place):
            self._tell(self.tr("Enter a file or a web address that begins with https://."), self.location)
            return
        if self.copy.isEnabled() and self.copy.isChecked() and not self._read(Path(place)):
            return
        super().accept()

    def _read(self, path: Path) -> bool:
        """Read the document that is to be copied. Returns whether that was possible and wanted to the end."""
        self._tell("", self.location)
        try:
            self._content = awaited(self.tr("The document is being read"), partial(read_document, path), self)
        except Cancelled:
            return False
        except ReifegradError as error:
            from reifegrad.messages import describe  # late: it reads YAML

            message = describe(error, self._language)
            self._tell(f"{message.problem} {message.remedy}", self.location)
            return False
        return True

    def _tell(self, problem: str, field: QLineEdit) -> None:
        """Say below the fields what is missing in one of them, and go there; empty: nothing is."""
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        self._example.setVisible(not problem)  # with large text there is no room for both
        field.setAccessibleDescription(problem)
        if problem:
            field.setFocus()
            reveal(self.problem)
            announce.say(field, problem)

    def _on_location(self, text: str) -> None:
        """Only what is a path can be copied; whether it is there is seen when it is read."""
        place = text.strip()
        self._tell("", self.location)
        self.copy.setEnabled(bool(place) and target_of(place).isLocalFile() and Path(place).is_absolute())

    def _on_text(self) -> None:
        self._tell("", self.title)

    def _on_choose(self) -> None:
        chosen = choose_document(self.tr("Choose evidence"))
        if chosen:
            self.location.setText(str(chosen))
            if not self.title.text().strip():
                self.title.setText(Path(chosen).stem)
