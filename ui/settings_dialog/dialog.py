"""The settings: pages at the left, the chosen one beside them. Every choice applies at once, so there is no OK."""

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from ui import theme
from ui.settings import Settings
from ui.settings_dialog.pages import PAGES, Links
from ui.settings_dialog.panel import SettingsPanel
from ui.widgets.room import give_room


class SettingsDialog(QDialog):
    """Stays open beside the windows, so that one sees what a choice does, and follows it in words and colours."""

    def __init__(self, settings: Settings, links: Links, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._settings, self._links = settings, links
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._again = QTimer(self, singleShot=True, interval=0)  # not within the control that was just used
        self._again.timeout.connect(self._build_anew)
        self.panel = self._build()
        self._get_room()
        settings.appearance_changed.connect(self._again.start)

    def show_page(self, id: str) -> None:
        """Show a page, such as "keyboard"."""
        self.panel.list.setCurrentRow([each.id for each in PAGES].index(id))

    def _get_room(self) -> None:
        """As large as the size of the text asks for, and still on the screen as a whole."""
        self._scale = theme.scale()
        give_room(self, 760, 520)
        frame, room = self.frameGeometry(), self.screen().availableGeometry()
        if self.isVisible():
            over = QPoint(max(0, frame.right() - room.right()), max(0, frame.bottom() - room.bottom()))
            self.move(self.pos() - over)

    def _build(self) -> SettingsPanel:
        self.setWindowTitle(self.tr("Settings"))
        panel = SettingsPanel(self._settings, self._links, self)
        panel.close_requested.connect(self.close)
        self._column.addWidget(panel)
        return panel

    def _build_anew(self) -> None:
        """In other words, colours or sizes; page and focus stay."""
        before, focused = self.panel, self.focusWidget()
        name = focused.objectName() if focused else ""
        self.panel = self._build()
        self.panel.list.setCurrentRow(before.list.currentRow())
        if self._scale != theme.scale():
            self._get_room()
        self._column.removeWidget(before)
        self.panel.show()  # at once, because what is hidden takes no focus
        before.hide()
        before.deleteLater()
        again = self.panel.findChild(QWidget, name) if name else None
        (again or self.panel.list).setFocus()
