"""The logo for the reports of this municipality: chosen once, kept in its file, taken away again."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from reifegrad import paths
from reifegrad.domain.text import Language
from reifegrad.errors import ReifegradError
from reifegrad.pictures import logo_to_keep
from ui import dialogs, memory, theme
from ui.widgets.buttons import button
from ui.widgets.flow import FlowLayout


class LogoChoice(QWidget):
    """Signals: changed (the bytes of the picture, none for no logo)."""

    changed = Signal(bytes)

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._content = b""
        self._picture = QLabel()
        self._picture.setAccessibleName(self.tr("Logo"))
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
        column.addWidget(self._picture)
        column.addLayout(row)
        self.setFocusProxy(self.choose)
        self._show()

    def show_logo(self, content: bytes) -> None:
        """Show the picture that the file keeps."""
        if content != self._content:
            self._content = content
            self._show()

    def take(self, path: Path) -> None:
        """Take the picture of this file; one that cannot be read is told."""
        try:
            content = logo_to_keep(path)
        except ReifegradError as error:
            dialogs.problem(error, self._language)
            return
        memory.keep_logo_folder(path.parent)
        self._change(content)

    def _show(self) -> None:
        image = QImage.fromData(self._content)
        self._picture.setVisible(not image.isNull())
        self.remove.setVisible(bool(self._content))
        if not image.isNull():
            ratio = self.devicePixelRatioF()
            room = round(theme.px(48) * ratio)
            shown = QPixmap.fromImage(image).scaled(
                4 * room, room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
            shown.setDevicePixelRatio(ratio)
            self._picture.setPixmap(shown)

    def _on_choose(self) -> None:
        folder = memory.logo_folder() or paths.documents_folder()
        path = dialogs.open_file(self.tr("Choose logo"), [self.tr("Pictures (*.png *.jpg *.jpeg)")], folder)
        if path is not None:
            self.take(path)

    def _on_remove(self) -> None:
        self._change(b"")
        self.choose.setFocus()

    def _change(self, content: bytes) -> None:
        self._content = content
        self._show()
        self.changed.emit(content)
