"""The logo for the reports of this person: chosen once, shown by name, taken away again."""

from functools import cached_property
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reifegrad import paths
from reifegrad.domain.picture import Picture
from reifegrad.domain.text import Language
from reifegrad.errors import ReifegradError
from reifegrad.messages import describe
from reifegrad.pictures import read_logo
from ui import dialogs, memory, theme
from ui.widgets.buttons import button
from ui.widgets.flow import FlowLayout
from ui.widgets.text import secondary


class LogoChoice(QWidget):
    """Signal `changed`: there is another logo, or none any more."""

    changed = Signal()

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._path = memory.logo()
        self._note = secondary()
        self.choose = button(self.tr("Choose logo …"))
        self.choose.clicked.connect(self._on_choose)
        self.remove = button(self.tr("Remove logo"), kind="quiet")
        self.remove.clicked.connect(self._on_remove)
        row = FlowLayout()
        row.addWidget(self.choose)
        row.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(theme.GAP_WITHIN))
        column.addWidget(self._note)
        column.addLayout(row)
        self._show(self._path.name if self._path else "")

    @cached_property
    def picture(self) -> Picture | None:
        """The logo; read when it is first asked for. What keeps it from being read is told beside the buttons."""
        if self._path is None:
            return None
        try:
            return read_logo(self._path)
        except ReifegradError as error:
            self._show(describe(error, self._language).problem)
            return None

    def _show(self, note: str) -> None:
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self.remove.setVisible(self._path is not None)

    def _on_choose(self) -> None:
        folder = self._path.parent if self._path else paths.documents_folder()
        path = dialogs.open_file(self.tr("Choose logo"), [self.tr("Pictures (*.png *.jpg *.jpeg)")], folder)
        if path is None:
            return
        try:
            read_logo(path)
        except ReifegradError as error:
            dialogs.problem(error, self._language)
            return
        self._take(path)

    def _on_remove(self) -> None:
        self._take(None)
        self.choose.setFocus()

    def _take(self, path: Path | None) -> None:
        memory.keep_logo(path)
        self._path = path
        self.__dict__.pop("picture", None)
        self._show(path.name if path else "")
        self.changed.emit()
