"""The list of a file's restore points, and all that can be done with them."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import partial

from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QTableView, QVBoxLayout, QWidget

from reifegrad import backup_words, paths
from reifegrad.attachments import size_of
from reifegrad.backup import Backup, Reason
from reifegrad.errors import Cancelled
from reifegrad.keeping import Keeper
from reifegrad.passphrase import Passphrase
from reifegrad.restoring import RestorePreview
from ui import announce, dialogs, outside, passphrase, theme
from ui.backups.place_box import PlaceBox
from ui.backups.preview import PreviewDialog
from ui.backups.table import BackupTable, Column
from ui.settings import Settings
from ui.widgets.buttons import button
from ui.widgets.flow import FlowLayout
from ui.widgets.page import Page
from ui.widgets.room import give_room
from ui.widgets.table import fit, prepare
from ui.widgets.text import body, flowing, secondary
from ui.workbench import Workbench
from ui.worker import awaited

_WIDE = 4000
"""Wider than any screen: the table takes what there is."""


@dataclass(frozen=True, slots=True)
class Return:
    """Going back to a restore point; `size` is how much is read and changed, `said` tells that it is done."""

    operation: Callable[[], object]
    size: int
    said: str


class BackupsDialog(QDialog):
    """Shows what there is now. Closes when the person wants to go back: what is open over a file keeps it in view."""

    def __init__(self, bench: Workbench, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._settings = settings
        self.agreed: Return | None = None
        """What the person has agreed to; None if the file stays as it is."""
        self.setWindowTitle(self.tr("Restore points"))
        self._model = BackupTable(bench.language, self)
        self.table = QTableView()
        self.table.setModel(self._model)
        prepare(self.table, stretch=Column.NAME)
        self.table.horizontalHeader().setMinimumSectionSize(theme.px(100))
        self.table.setAccessibleName(self.tr("Restore points"))
        self.table.doubleClicked.connect(self.restore)
        self.table.selectionModel().currentChanged.connect(self._show_state)
        self.empty = flowing(body(self.tr("There is no restore point of this file yet.")))
        self.said = flowing(body())
        self.said.hide()
        self.to_make = self._button(self.tr("Create a restore point …"), self.make, "add")
        self.to_restore = self._button(self.tr("Restore …"), self.restore)
        self.to_save = self._button(self.tr("Save as a file …"), self.save_as)
        self.to_delete = self._button(self.tr("Delete"), self.remove)
        self.to_open = self._button(self.tr("Open the folder"), self.open_folder)
        self.place = PlaceBox(settings, bench.session.backups.folder, copies=size_of(bench.session.attachments))
        self.place.moved.connect(self._on_moved)
        self._build()
        self._show(None)

    @property
    def chosen(self) -> Backup | None:
        return self._model.backup(self.table.currentIndex())

    def make(self) -> None:
        """Ask for a name and make a restore point that stays until a person deletes it."""
        name = dialogs.ask_text(
            self.tr("Create a restore point"),
            self.tr("Name of the restore point"),
            self.tr("Create"),
            hint=self.tr("The file stays as it is. You can come back to this state later."),
        )
        made: list[Backup] = []
        if name and self._bench.attempt(lambda: made.append(self._keeper.make(Reason.NAMED, name))):
            self._show(made[0])
            self._say(self.tr("“{0}” is kept until you delete it.").format(name))

    def restore(self) -> None:
        """Show what going back changes, and close if that is wanted."""
        backup, bench = self.chosen, self._bench
        if backup is None or not self.to_restore.isEnabled():
            return
        shown: list[tuple[Passphrase | None, RestorePreview] | None] = []

        def look(key: Passphrase | None) -> tuple[Passphrase | None, RestorePreview] | None:
            with suppress(Cancelled):
                title = self.tr("The restore point is being read")
                return key, awaited(title, bench.session.restoring(backup.path, key), self)
            return None

        bench.attempt(lambda: shown.append(passphrase.unlocked(backup.path, bench.language, look)))
        if not shown or shown[0] is None:
            return
        key, preview = shown[0]
        if preview.changes_nothing:
            self._say(backup_words.lines(preview, bench.language)[0])
        elif dialogs.run(PreviewDialog(backup, preview, bench.language, self)):
            self.agreed = Return(
                partial(bench.session.restore, backup.path, key),
                sum(len(bench.session.answers(each.id)) for each in bench.session.assessments) + len(preview.changes),
                self.tr("Back to {0}.").format(backup_words.made(backup, bench.language)),
            )
            self.accept()

    def save_as(self) -> None:
        """Ask where to save the chosen restore point as a file of its own."""
        backup = self.chosen
        if backup is None:
            return
        name = self.tr("{0} of {1}").format(self._bench.session.path.stem, f"{backup.made.astimezone():%Y-%m-%d %H.%M}")
        proposal = paths.documents_folder() / f"{name}.reifegrad"
        filters = [self.tr("Reifegrad files (*.reifegrad)")]
        target = dialogs.save_file(self.tr("Save as a file"), filters, proposal, replaces=False)
        if target and self._bench.attempt(partial(self._keeper.save_as, backup, target)):
            self._say(self.tr("Saved as {0}").format(target.name))

    def remove(self) -> None:
        """Delete the chosen restore point, after a question: nothing brings it back."""
        backup = self.chosen
        if backup is None or not self.to_delete.isEnabled():
            return
        question = self.tr("Delete the restore point “{0}”?").format(
            backup.name or backup_words.made(backup, self._bench.language)
        )
        consequence = self.tr("The file itself stays as it is. Nothing brings the restore point back.")
        if dialogs.confirm(question, consequence, self.tr("Delete")) and self._bench.attempt(
            partial(self._keeper.remove, backup)
        ):
            self._show(None)
            self._say(self.tr("The restore point is deleted."))

    def open_folder(self) -> None:
        """Show the folder of the chosen restore point, else that for new ones."""
        folder = self.chosen.path.parent if self.chosen else self._keeper.folder
        while not folder.exists() and folder != folder.parent:  # none was made yet
            folder = folder.parent
        outside.show(folder)

    @property
    def _keeper(self) -> Keeper:
        return self._bench.session.backups

    def _build(self) -> None:
        actions = QWidget()
        flow = FlowLayout(actions)
        for each in (self.to_make, self.to_restore, self.to_save, self.to_delete, self.to_open):
            flow.addWidget(each)
        buttons = QDialogButtonBox()
        close = buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setDefault(True)
        buttons.rejected.connect(self.reject)
        note = secondary(
            self.tr(
                "Whenever the file was changed, a restore point is made when it is opened, and when you save. "
                "Older ones are thinned out; named ones stay."
            )
        )
        self.reading = secondary(self.tr("This file is open for reading only. To go back, open it for editing."))
        self.reading.setVisible(self._bench.session.read_only)
        self.table.setMinimumHeight(theme.px(160))  # with large text the whole page scrolls instead
        page = Page(margin=0, width=_WIDE)
        page.column.setSpacing(theme.px(theme.GAP_RELATED))
        for above in (note, self.reading, self.empty):
            page.column.addWidget(above)
        page.column.addWidget(self.table, 1)
        for below in (self.said, actions, self.place):
            page.column.addWidget(below)
        page.column.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[theme.px(theme.GAP_GROUP)] * 4)
        layout.setSpacing(theme.px(theme.GAP_RELATED))
        layout.addWidget(page, 1)
        layout.addWidget(buttons)
        give_room(self, 900, 560)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Show every column of the table without scrolling, whatever the size of the text."""
        layout = self.layout()
        if layout and self.isVisible():
            layout.activate()  # so that the table has its width
            fit(self.table)

    def _button(self, text: str, act: Callable[[], None], icon: str = "") -> QPushButton:
        made = button(text, icon=icon)
        made.clicked.connect(act)
        return made

    def _show(self, backup: Backup | None) -> None:
        """Show all there are, with this one or the newest chosen."""
        self._model.show_backups(self._keeper.known())
        is_empty = self._model.rowCount() == 0
        self.empty.setVisible(is_empty)
        self.table.setVisible(not is_empty)
        self._fit()
        row = max(self._model.row_of(backup), 0) if backup else 0
        self.table.setCurrentIndex(self._model.index(row, 0))
        self._show_state()

    def _show_state(self) -> None:
        backup = self.chosen
        self.to_restore.setEnabled(backup is not None and not self._bench.session.read_only)
        self.to_save.setEnabled(backup is not None)
        self.to_delete.setEnabled(backup is not None and not backup.is_automatic)

    def _on_moved(self) -> None:
        self.place.show_folder(self._keeper.folder)
        self._show(self.chosen)
        self._say(self.tr("New restore points are made there. Those that exist stay where they are, and in this list."))

    def _say(self, text: str) -> None:
        self.said.setText(text)
        self.said.show()
        announce.say(self, text)
