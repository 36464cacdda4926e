"""What an answer rests on: the grade of evidence, and the files, links and decisions that prove it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from reifegrad.domain.answer import Evidence
from reifegrad.domain.workspace import EvidenceItem
from reifegrad.report.words import Texts
from ui import theme
from ui.widgets.buttons import button
from ui.widgets.flow import FlowLayout, clear
from ui.widgets.text import capital

_WEB = ("http://", "https://")


class EvidenceBox(QWidget):
    """Signals: graded (Evidence), adding_requested, item_added (title, location) by dropping, item_removed (id), and
    missing (location) when a file to be opened is not there.
    """

    graded = Signal(object)
    adding_requested = Signal()
    item_added = Signal(str, str)
    item_removed = Signal(str)
    missing = Signal(str)

    def __init__(self, terms: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        caption = QLabel(self.tr("Evi&dence"))
        self._grade = QComboBox()
        for each in Evidence:
            self._grade.addItem(capital(terms(f"evidence.{each}")), each)
        self._grade.setAccessibleName(self.tr("Grade of evidence"))
        self._grade.activated.connect(self._on_grade)
        caption.setBuddy(self._grade)
        self._add = button(self.tr("Add evidence …"), icon="add")
        self._add.clicked.connect(self.adding_requested)
        self._items: dict[str, EvidenceItem] = {}
        self._read_only = False
        row = FlowLayout()
        for each_widget in (caption, self._grade, self._add):
            row.addWidget(each_widget)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(theme.GAP_WITHIN))
        column.addLayout(row)
        column.addLayout(self._list)

    def show_evidence(self, grade: Evidence, items: Sequence[EvidenceItem], *, read_only: bool) -> None:
        self._grade.setCurrentIndex(list(Evidence).index(grade))
        self._grade.setEnabled(not read_only)
        self._add.setVisible(not read_only)
        shown = {each.id: each for each in items}
        if (shown, read_only) == (self._items, self._read_only):
            return
        self._items, self._read_only = shown, read_only
        clear(self._list)
        for each in items:
            self._list.addWidget(self._row(each))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() and not self._read_only:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        for url in event.mimeData().urls():
            place = url.toLocalFile() if url.isLocalFile() else url.toString()
            self.item_added.emit(Path(place).name or place, place)

    def _row(self, item: EvidenceItem) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(theme.GAP_WITHIN))
        name = button(item.title, kind="quiet", icon="link")
        name.setProperty("item", item.id)
        name.setToolTip(item.location)
        name.setEnabled(bool(item.location))
        name.clicked.connect(self._on_open)
        layout.addWidget(name)
        if not self._read_only:
            remove = button(self.tr("Remove"), kind="quiet")
            remove.setAccessibleName(self.tr("Remove evidence {0}").format(item.title))
            remove.setProperty("item", item.id)
            remove.clicked.connect(self._on_remove)
            layout.addWidget(remove)
        layout.addStretch()
        return row

    def _on_grade(self, index: int) -> None:
        self.graded.emit(list(Evidence)[index])

    def _on_open(self) -> None:
        location = self._items[self.sender().property("item")].location
        if location.startswith(_WEB):
            QDesktopServices.openUrl(QUrl(location))
        elif Path(location).exists():
            QDesktopServices.openUrl(QUrl.fromLocalFile(location))
        else:
            self.missing.emit(location)

    def _on_remove(self) -> None:
        self.item_removed.emit(self.sender().property("item"))
