"""Where restore points lie, and how much room they may take."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QWidget

from reifegrad.preferences import LARGEST_BACKUPS_LIMIT
from ui import dialogs, theme
from ui.settings import Settings
from ui.widgets.buttons import button
from ui.widgets.flow import FlowLayout
from ui.widgets.number import Number
from ui.widgets.path_line import PathLine
from ui.widgets.text import secondary

_MEGABYTE = 1_000_000
_FEW = 20
"""So few restore points in the room for all are told; setting of this tool, as many as stay of each file."""


class PlaceBox(QWidget):
    """Every change counts at once.

    Signals:
        moved: new restore points have another folder from now on.
    """

    moved = Signal()

    def __init__(self, settings: Settings, folder: Path, parent: QWidget | None = None, *, copies: int = 0) -> None:
        """`folder`: where new restore points lie now; `copies`: bytes of the documents in the open file."""
        super().__init__(parent)
        self._settings, self._copies = settings, copies
        self.weight = secondary()
        self.folder = PathLine()
        self.choose = button(self.tr("Change folder …"), icon="open")
        self.choose.clicked.connect(self._on_choose)
        self.usual = button(self.tr("Use the usual folder"))
        self.usual.clicked.connect(self._on_usual)
        self.limit = Number(1, LARGEST_BACKUPS_LIMIT, step=100, suffix=self.tr(" MB"))
        self.limit.setValue(settings.values.backups_limit)
        self.limit.editingFinished.connect(self._on_limit)
        self.limit.setToolTip(self.tr("If there is no room, the oldest go first. Named ones stay."))
        buttons = QWidget()
        flow = FlowLayout(buttons)
        for each in (self.choose, self.usual):
            flow.addWidget(each)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(theme.px(theme.GAP_RELATED))
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for text, field in ((self.tr("Folder"), self.folder), (self.tr("Room for all files"), self.limit)):
            caption = QLabel(text)
            caption.setBuddy(field)
            field.setAccessibleName(text)
            form.addRow(caption, field)
            if field is self.folder:
                form.addRow("", buttons)
        form.addRow(self.weight)
        self.show_folder(folder)
        self._show_weight()

    def show_folder(self, folder: Path) -> None:
        self.folder.show_path(folder)
        self.usual.setVisible(bool(self._settings.values.backups_folder))

    def _on_choose(self) -> None:
        chosen = dialogs.choose_folder(self.tr("Folder for restore points"), self.folder.path)
        if chosen:
            self._settings.keep_backups_in(str(chosen.absolute()))
            self.moved.emit()

    def _on_usual(self) -> None:
        self._settings.keep_backups_in("")
        self.choose.setFocus()
        self.moved.emit()

    def _on_limit(self) -> None:
        self._settings.limit_backups(self.limit.value())
        self._show_weight()

    def _show_weight(self) -> None:
        """Say how few restore points fit where each has large documents in it."""
        limit = self._settings.values.backups_limit * _MEGABYTE
        is_heavy = self._copies * _FEW > limit
        if is_heavy:
            size = self.tr("Every restore point has the {0} MB of documents in this file.").format(
                -(-self._copies // _MEGABYTE)
            )
            fits = self.tr("About %n of them fit(s) into the room.", "", max(1, limit // self._copies))
            self.weight.setText(f"{size} {fits}")
        self.weight.setVisible(is_heavy)
