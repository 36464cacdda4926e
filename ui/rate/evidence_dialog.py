"""Asks for something that proves an answer: a name, and where it is found."""

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

from reifegrad import paths
from ui import dialogs, theme
from ui.rate.evidence import target_of
from ui.widgets.buttons import button
from ui.widgets.text import secondary


class Given(NamedTuple):
    """`location` is a path, a link or empty; `as_copy`: the document is to be kept in the file."""

    title: str
    location: str
    as_copy: bool


class EvidenceDialog(QDialog):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
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
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(self.tr("&Name"), self.title)
        caption = QLabel(self.tr("File or &link"))
        caption.setBuddy(self.location)
        form.addRow(caption, where)
        self.location.setAccessibleName(self.tr("File or link"))
        self.copy = QCheckBox(self.tr("&Keep a copy in the file"))
        self.copy.setEnabled(False)
        meaning = self.tr("A copy stays readable even if the document is moved. At most 10 MB.")
        self.copy.setAccessibleDescription(meaning)
        self.location.textChanged.connect(self._on_location)
        buttons = QDialogButtonBox()
        self._add = buttons.addButton(self.tr("Add"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._add.setProperty("kind", "primary")
        self._add.setDefault(True)
        self._add.setEnabled(False)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[theme.px(theme.GAP_GROUP)] * 4)
        layout.setSpacing(theme.px(theme.GAP_GROUP))
        layout.addLayout(form)
        layout.addWidget(secondary(self.tr("For example the decision of the council, a screenshot or a web address.")))
        layout.addWidget(self.copy)
        layout.addWidget(secondary(meaning))
        layout.addStretch()
        layout.addWidget(buttons)

    @classmethod
    def ask(cls) -> Given | None:
        """Return what was entered, or None."""
        dialog = cls(dialogs.parent())
        if not dialogs.run(dialog):
            return None
        as_copy = dialog.copy.isEnabled() and dialog.copy.isChecked()
        return Given(dialog.title.text().strip(), dialog.location.text().strip(), as_copy)

    def _on_location(self, text: str) -> None:
        """Only what is a path can be copied; whether it is there is seen when it is read."""
        place = text.strip()
        self.copy.setEnabled(bool(place) and target_of(place).isLocalFile() and Path(place).is_absolute())

    def _on_text(self, text: str) -> None:
        self._add.setEnabled(bool(text.strip()))

    def _on_choose(self) -> None:
        chosen = dialogs.open_file(self.tr("Choose evidence"), [self.tr("All files (*)")], paths.documents_folder())
        if chosen:
            self.location.setText(str(chosen))
            if not self.title.text().strip():
                self.title.setText(Path(chosen).stem)
