"""The keys of all commands in a dialog of its own."""

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from ui import theme
from ui.settings import Settings
from ui.shortcuts.editor import ShortcutEditor
from ui.shortcuts.keys import Keyed


class ShortcutsDialog(QDialog):
    def __init__(self, commands: Sequence[Keyed], settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.editor = ShortcutEditor(commands, settings)
        buttons = QDialogButtonBox()
        close = buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[theme.px(theme.GAP_GROUP)] * 4)
        layout.setSpacing(theme.px(theme.GAP_GROUP))
        layout.addWidget(self.editor, 1)
        layout.addWidget(buttons)
        room = self.screen().availableGeometry()
        self.resize(min(theme.px(760), round(room.width() * 0.9)), min(theme.px(600), round(room.height() * 0.9)))
        self.editor.search.setFocus()
