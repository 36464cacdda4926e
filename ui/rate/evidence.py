"""What an answer rests on: the grade of evidence, and the files, links and decisions that prove it."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget

from reifegrad.domain.answer import Evidence
from reifegrad.domain.shown import visible
from reifegrad.domain.workspace import EvidenceItem
from reifegrad.report.words import Texts
from ui import announce, dialogs, outside, theme
from ui.dropping import accept_files
from ui.looking import Looking, look_at
from ui.rate.evidence_copy import choose_document
from ui.rate.places import is_address, is_document, is_elsewhere, is_openable, linked_file, target_of
from ui.widgets.buttons import button
from ui.widgets.choice import Choice
from ui.widgets.flow import FlowLayout, clear
from ui.widgets.page import reveal
from ui.widgets.text import capital, plain_tip, secondary

_LONGEST_NAME = 320
"""Pixels at 100 %: a longer name is cut in the middle, where there is a button for it."""


class EvidenceBox(QWidget):
    """Signals: graded (Evidence), adding_requested, items_added (pairs of title and location) by dropping or pasting,
    item_removed (id), copy_requested (id) when a copy in the file is to be looked at, and relocated (id, path) when a
    document that is not at its place any more was found elsewhere.
    """

    graded = Signal(object)
    adding_requested = Signal()
    items_added = Signal(object)
    item_removed = Signal(str)
    copy_requested = Signal(str)
    relocated = Signal(str, object)

    def __init__(self, terms: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        caption = QLabel(self.tr("Evi&dence"))
        self._grade = Choice([(each, capital(terms(f"evidence.{each}"))) for each in Evidence])
        self._grade.setAccessibleName(self.tr("Grade of evidence"))
        self._grade.activated.connect(self._on_grade)
        caption.setBuddy(self._grade)
        self._fixed_grade = secondary()
        """The grade as text, where it cannot change."""
        self._add = button(self.tr("Add evidence …"), icon="add")
        self._add.clicked.connect(self.adding_requested)
        self._add.setToolTip(self.tr("Or drop a file here, or paste it with Ctrl+V."))
        self._items: dict[str, EvidenceItem] = {}
        self._names: dict[str, QPushButton] = {}
        """The buttons that open what is listed, by id."""
        self._missing: set[str] = set()
        """Ids of links to files that were not at their places when that was looked at last, also of other questions."""
        self._opening: EvidenceItem | None = None
        """What is opened as soon as its drive answers."""
        self._looking = Looking(self)
        self._looking.seen.connect(self._on_seen)
        self._read_only = False
        row = FlowLayout()
        for each_widget in (caption, self._grade, self._fixed_grade, self._add):
            row.addWidget(each_widget)
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.px(theme.GAP_RELATED))  # more than between the lines of one
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(theme.GAP_WITHIN))
        column.addLayout(row)
        column.addLayout(self._list)

    def show_evidence(self, grade: Evidence, items: Sequence[EvidenceItem], *, read_only: bool) -> None:
        self._grade.choose(grade)
        self._grade.setVisible(not read_only)
        self._fixed_grade.setText(self._grade.currentText())
        self._fixed_grade.setVisible(read_only)
        self._add.setVisible(not read_only)
        shown = {each.id: each for each in items}
        if (shown, read_only) == (self._items, self._read_only):
            return
        self._items, self._read_only = shown, read_only
        self._show_items()
        self._look()

    def show_item(self, id: str) -> None:
        """Scroll so far that what has just come is in view."""
        if name := self._names.get(id):
            row = name.parentWidget()
            assert row is not None
            reveal(row)

    def changeEvent(self, event: QEvent) -> None:
        """Look again when the window is used again: a file can be put back in another program."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow() and self.isVisible():
            self._look()

    def _look(self) -> None:
        self._looking.at(filter(None, map(linked_file, self._items.values())))

    def _on_seen(self, missing: frozenset[str]) -> None:
        files = {each.id: linked_file(each) for each in self._items.values()}
        gone = {id for id, file in files.items() if file in missing}
        found = {id for id, file in files.items() if file and file not in missing}
        now = (self._missing | gone) - found
        if now != self._missing:
            self._missing = now
            self._show_items()

    def _show_items(self) -> None:
        focused = QApplication.focusWidget()
        held = focused.property("item") if focused and self.isAncestorOf(focused) else None
        self._build_items()
        if held:
            name = self._names.get(held)
            (name if name and name.isEnabled() else self._add).setFocus()

    def _build_items(self) -> None:
        self._names.clear()
        clear(self._list)
        for each in self._items.values():
            row = self._row(each)
            self._list.addWidget(row)
            row.show()  # at once, because what is hidden takes no focus

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._read_only:
            event.ignore()
        else:
            accept_files(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        accept_files(event)

    def dropEvent(self, event: QDropEvent) -> None:
        if accept_files(event):
            self._take(event.mimeData())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        else:
            super().keyPressEvent(event)

    def paste(self) -> None:
        """Add what was copied, files or an address. The menu "Edit" looks for this name."""
        if not self._read_only and not self._take(QGuiApplication.clipboard().mimeData()):
            announce.say(self, self.tr("There is nothing to paste here. Copy a file or an address first."))

    def _take(self, data: QMimeData) -> bool:
        """Add each file or address; returns whether there is any."""
        places = [each.toLocalFile() if each.isLocalFile() else each.toString() for each in data.urls()]
        if not places and data.hasText() and is_address(data.text().strip()):
            places = [data.text().strip()]
        places = [each for each in places if is_openable(each)]
        if places:
            self.items_added.emit([(Path(place).name or place, place) for place in places])
        return bool(places)

    def _row(self, item: EvidenceItem) -> QWidget:
        row = QWidget()
        layout = FlowLayout(row)
        layout.setSpacing(theme.px(theme.GAP_WITHIN))
        title = visible(item.title)
        shown = self.fontMetrics().elidedText(title, Qt.TextElideMode.ElideMiddle, theme.px(_LONGEST_NAME))
        name = button(shown.replace("&", "&&"), kind="quiet", icon="link")
        name.setAccessibleName(title)
        name.setProperty("item", item.id)
        name.setToolTip(plain_tip("\n".join(filter(None, (title if shown != title else "", item.location)))))
        name.setEnabled(bool(item.location or item.copy))
        is_missing = item.id in self._missing
        kind = self.tr("Copy in the file") if item.copy else self.tr("Linked") if item.location else ""
        state = secondary(self.tr("File not found.") if is_missing else kind)
        state.setWordWrap(False)
        state.setContentsMargins(theme.px(theme.GAP_RELATED), 0, 0, 0)  # below the name where it wraps
        if is_missing:
            state.setProperty("kind", "problem")
        name.setAccessibleDescription(state.text())
        name.clicked.connect(self._on_open)
        self._names[item.id] = name
        layout.addWidget(name)
        layout.addWidget(state)
        if is_missing and not self._read_only:
            search = button(self.tr("Search …"), kind="quiet")
            search.setAccessibleName(self.tr("Search for {0}").format(visible(item.title)))
            search.setProperty("item", item.id)
            search.clicked.connect(self._on_search)
            layout.addWidget(search)
        if not self._read_only:
            remove = button(self.tr("Remove"), kind="quiet")
            remove.setAccessibleName(self.tr("Remove evidence {0}").format(visible(item.title)))
            remove.setProperty("item", item.id)
            remove.clicked.connect(self._on_remove)
            layout.addWidget(remove)
        return row

    def _on_search(self) -> None:
        item = self._items[self.sender().property("item")]
        found = choose_document(self.tr("Where is {0}?").format(visible(item.title)))
        if found:
            self._missing.discard(item.id)
            self.relocated.emit(item.id, found)

    def _on_grade(self) -> None:
        self.graded.emit(self._grade.chosen)

    def _on_open(self) -> None:
        item = self._items[self.sender().property("item")]
        if item.copy:
            self.copy_requested.emit(item.id)
            return
        target = target_of(item.location)
        path = Path(target.toLocalFile())
        if not target.isLocalFile():
            outside.show(target)
        elif is_elsewhere(path):  # asked before anything looks there: it would tell who looks
            self._offer_to_copy(item.location)
        elif self._opening != item:
            self._opening = item
            self.setCursor(Qt.CursorShape.BusyCursor)
            look_at(str(path), partial(self._open, item, path), self)

    def _open(self, item: EvidenceItem, path: Path, is_there: bool | None) -> None:
        """Open the file of an item, once it is known whether it is there; None: its drive does not answer."""
        if self._opening != item:  # another one was asked for meanwhile
            return
        self._opening = None
        self.unsetCursor()
        if self._items.get(item.id) != item or not self.isVisible():  # the person went on
            return
        if is_there is None:
            outside.tell_place(path, None)
        elif not is_there:
            self._missing.add(item.id)
            self._show_items()
            self.show_item(item.id)
            announce.say(self, self.tr("File not found."))
        else:
            if item.id in self._missing:  # it is back
                self._look()
            if is_document(path):
                outside.show(path)
            else:
                self._offer_folder(item.location, path)

    def _offer_to_copy(self, location: str) -> None:
        question = self.tr("“{0}” is not opened from here.").format(location)
        consequence = self.tr("It lies on another computer. Copy the address if you know who entered it.")
        if dialogs.confirm(question, consequence, self.tr("Copy address")):
            QGuiApplication.clipboard().setText(location)

    def _offer_folder(self, location: str, path: Path) -> None:
        question = self.tr("“{0}” is not opened from here.").format(location)
        consequence = self.tr("Opening it could start a program. Look at the file in its folder first.")
        if dialogs.confirm(question, consequence, self.tr("Show folder")):
            outside.show(path.parent)

    def _on_remove(self) -> None:
        self.item_removed.emit(self.sender().property("item"))
