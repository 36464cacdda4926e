"""What an answer rests on: the grade of evidence, and the files, links and decisions that prove it."""

import re
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from reifegrad.domain.answer import Evidence
from reifegrad.domain.workspace import EvidenceItem
from reifegrad.report.words import Texts
from ui import dialogs, files, theme
from ui.widgets.buttons import button
from ui.widgets.flow import FlowLayout, clear
from ui.widgets.text import capital, plain_tip

_WEB = ("http://", "https://")
_PROGRAMS = frozenset(
    f".{each}"
    for each in (
        *("app", "bat", "cmd", "com", "cpl", "desktop", "exe", "hta", "jar", "js", "jse", "lnk", "msc", "msi"),
        *("ps1", "py", "pyw", "reg", "scr", "sh", "url", "vbe", "vbs", "wsf", "wsh"),
    )
)
"""Endings of what runs when it is opened."""
_HOST = re.compile(r"www\.[^\s/]+\.[a-z]{2,}(/\S*)?", re.IGNORECASE)
"""An address without its scheme, as people type it."""


def target_of(location: str) -> QUrl:
    """What a location leads to: a page for http, https or "www.", a file for anything else."""
    if location.casefold().startswith(_WEB):
        return QUrl(location)
    if _HOST.fullmatch(location):
        return QUrl(f"https://{location}")
    return QUrl.fromLocalFile(location)


def is_risky(path: Path) -> bool:
    """Whether opening it would run something, or reach for another computer."""
    return path.suffix.casefold() in _PROGRAMS or str(path).startswith(("\\\\", "//"))


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
        name = button(item.title.replace("&", "&&"), kind="quiet", icon="link")
        name.setProperty("item", item.id)
        name.setToolTip(plain_tip(item.location))
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
        item = self._items[self.sender().property("item")]
        target = target_of(item.location)
        if target.isLocalFile():
            path = Path(target.toLocalFile())
            # asked before anything looks there: a share of another computer can hold up the window
            if is_risky(path) and not self._confirms(item):
                return
            if not files.is_there(path):
                self.missing.emit(item.location)
                return
        QDesktopServices.openUrl(target)

    def _confirms(self, item: EvidenceItem) -> bool:
        question = self.tr("Open “{0}”?").format(item.location)
        consequence = self.tr(
            "This link leads to a program or to another computer. Open it only if you know who entered it."
        )
        return dialogs.confirm(question, consequence, self.tr("Open"))

    def _on_remove(self) -> None:
        self.item_removed.emit(self.sender().property("item"))
