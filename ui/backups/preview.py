"""What going back to a restore point changes, before it is done."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from reifegrad import backup_words
from reifegrad.backup import Backup
from reifegrad.domain.text import Language
from reifegrad.restoring import RestorePreview
from ui import theme
from ui.widgets.page import Page
from ui.widgets.room import give_room
from ui.widgets.text import Heading, body, flowing, strong


class PreviewDialog(QDialog):
    """One sentence for each thing that changes; the safe answer is the default."""

    def __init__(
        self, backup: Backup, preview: RestorePreview, language: Language, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Go back to a restore point"))
        heading = Heading(self.tr("Go back to {0}?").format(backup_words.made(backup, language)), level=2)
        page = Page(margin=0)
        page.column.setSpacing(theme.px(theme.GAP_RELATED))
        page.column.addWidget(flowing(body(self.tr("This changes:"))))
        self.lines = backup_words.lines(preview, language)
        for line in self.lines:
            page.column.addWidget(flowing(body(f"• {line}")))
        page.column.addWidget(flowing(strong(backup_words.ending(preview, language))))
        page.column.addStretch()
        buttons = QDialogButtonBox()
        self.verb = buttons.addButton(self.tr("Restore"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.verb.setAutoDefault(False)
        self.cancel = buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.cancel.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[theme.px(theme.GAP_GROUP)] * 4)
        layout.setSpacing(theme.px(theme.GAP_RELATED))
        layout.addWidget(heading)
        layout.addWidget(page, 1)
        layout.addWidget(buttons)
        give_room(self, 640, 360)
        self.cancel.setFocus()
        self.setAccessibleDescription(" ".join(self.lines))
