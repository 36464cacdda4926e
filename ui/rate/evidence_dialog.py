"""Asks for something that proves an answer: a name, and where it is found."""

from pathlib import Path

from PySide6.QtWidgets import (
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
from ui.widgets.buttons import button
from ui.widgets.text import secondary


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
        layout.addWidget(buttons)

    @classmethod
    def ask(cls) -> tuple[str, str] | None:
        """Return name and place, or None."""
        dialog = cls(dialogs.parent())
        if not dialogs.run(dialog):
            return None
        return dialog.title.text().strip(), dialog.location.text().strip()

    def _on_text(self, text: str) -> None:
        self._add.setEnabled(bool(text.strip()))

    def _on_choose(self) -> None:
        chosen = dialogs.open_file(self.tr("Choose evidence"), [self.tr("All files (*)")], paths.documents_folder())
        if chosen:
            self.location.setText(str(chosen))
            if not self.title.text().strip():
                self.title.setText(Path(chosen).stem)
