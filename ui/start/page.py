"""The start page: three ways to begin, the files used last, and the language."""

from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reifegrad.domain.text import LANGUAGES, Language
from reifegrad.preferences import RecentFile
from reifegrad.report import format
from ui import theme
from ui.settings import Settings
from ui.start.card import Card
from ui.widgets.buttons import button
from ui.widgets.text import Heading, body, secondary

_ROWS_SHOWN = 6
_LANGUAGE_NAMES = {"de": "Deutsch", "nl": "Nederlands", "en": "English"}


class StartPage(QScrollArea):
    """Signals: what the person wants; `file_requested` carries the path."""

    sample_requested = Signal()
    new_requested = Signal()
    open_requested = Signal()
    file_requested = Signal(str)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._before_removal: tuple[RecentFile, ...] = ()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = QWidget()
        content.setObjectName("scrolled")
        self.setWidget(content)
        outer = QHBoxLayout(content)
        outer.setContentsMargins(*[theme.px(theme.GAP_SECTION)] * 4)
        middle = QWidget()
        middle.setMaximumWidth(theme.px(920))
        outer.addStretch(1)
        outer.addWidget(middle, 100)
        outer.addStretch(1)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, theme.px(16), 0, 0)
        column.setSpacing(theme.px(theme.GAP_SECTION))
        column.addLayout(self._head())
        column.addLayout(self._cards())
        column.addLayout(self._recent_files(), 1)
        settings.recent_changed.connect(self._show_recent)
        self._show_recent()

    def _head(self) -> QBoxLayout:
        title = Heading(self.tr("Digital maturity of your municipality"))
        claim = secondary(self.tr("Assess, explain, plan: one file on this computer, without an account or a cloud."))
        language = QComboBox()
        language.setAccessibleName(self.tr("Language"))
        for each in LANGUAGES:
            language.addItem(_LANGUAGE_NAMES[each], each)
        language.setCurrentIndex(LANGUAGES.index(self._settings.language))
        language.activated.connect(self._on_language)
        self.language = language
        texts = QVBoxLayout()
        texts.setSpacing(theme.px(theme.GAP_WITHIN))
        texts.addWidget(title)
        texts.addWidget(claim)
        head = QHBoxLayout()
        head.setSpacing(theme.px(theme.GAP_GROUP))
        head.addLayout(texts, 1)
        head.addWidget(language, 0, Qt.AlignmentFlag.AlignTop)
        return head

    def _cards(self) -> QBoxLayout:
        self.sample = Card(
            "sample", self.tr("View the sample"), self.tr("A finished assessment with plan and report, in one minute")
        )
        self.new = Card("add", self.tr("New municipality"), self.tr("A name is enough to begin"))
        self.open = Card("open", self.tr("Open a file …"), self.tr("Or drag it into this window"))
        row = QHBoxLayout() if theme.scale() < 1.5 else QVBoxLayout()
        row.setSpacing(theme.px(theme.GAP_GROUP))
        for card, wish in (
            (self.sample, self.sample_requested),
            (self.new, self.new_requested),
            (self.open, self.open_requested),
        ):
            card.clicked.connect(wish)
            row.addWidget(card, 1)
        self.setFocusProxy(self.sample)
        return row

    def _recent_files(self) -> QBoxLayout:
        self._heading = Heading(self.tr("Recently used"), level=2)
        self.recent = RecentList()
        self.recent.setAccessibleName(self._heading.text())
        self.recent.itemActivated.connect(self._on_recent)
        self.recent.itemClicked.connect(self._on_recent)
        self.recent.removal_requested.connect(self._on_removal)
        self._empty = body(self.tr("Files that you open appear here."))
        self._removed = QWidget()
        row = QHBoxLayout(self._removed)
        row.setContentsMargins(0, 0, 0, 0)
        self._removed_text = secondary()
        put_back = button(self.tr("Undo"), kind="quiet")
        put_back.clicked.connect(self._on_put_back)
        row.addWidget(self._removed_text)
        row.addWidget(put_back)
        row.addStretch()
        self._removed.hide()
        column = QVBoxLayout()
        column.setSpacing(theme.px(theme.GAP_RELATED))
        column.addWidget(self._heading)
        column.addWidget(self.recent)
        column.addWidget(self._removed)
        column.addWidget(self._empty)
        column.addStretch()
        return column

    def _show_recent(self) -> None:
        files = self._settings.values.recent
        self.recent.clear()
        for each in files:
            self.recent.addItem(self._entry(each))
        self.recent.setVisible(bool(files))
        self._empty.setVisible(not files)
        if files:
            rows = min(len(files), _ROWS_SHOWN)
            self.recent.setFixedHeight(
                rows * self.recent.sizeHintForRow(0) + 2 * self.recent.frameWidth() + theme.px(4)
            )

    def _entry(self, file: RecentFile) -> QListWidgetItem:
        path = Path(file.path)
        if path.is_file():
            done = self.tr("{0} of {1} questions").format(file.answered, file.questions)
            state = " · ".join(
                each for each in (file.assessment, done, _day(file.used_at, self._settings.language)) if each
            )
            where = path.parent.name
        else:
            state, where = self.tr("not found"), str(path.parent)
        item = QListWidgetItem(theme.icon("report"), f"{file.name}\n{state} · {where}")
        item.setData(Qt.ItemDataRole.UserRole, file.path)
        item.setToolTip(file.path)
        return item

    def _on_language(self, index: int) -> None:
        self._settings.change(language=LANGUAGES[index])

    def _on_recent(self, item: QListWidgetItem) -> None:
        self.file_requested.emit(item.data(Qt.ItemDataRole.UserRole))

    def _on_removal(self, path: str) -> None:
        self._before_removal = self._settings.values.recent
        name = next(each.name for each in self._before_removal if each.path == path)
        self._settings.forget(path)
        self._removed_text.setText(self.tr("{0} is no longer listed. The file itself is still there.").format(name))
        self._removed.show()

    def _on_put_back(self) -> None:
        self._settings.restore_recent(self._before_removal)
        self._removed.hide()


class RecentList(QListWidget):
    """Signals: removal_requested (path) when the delete key is pressed."""

    removal_requested = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if event.key() == Qt.Key.Key_Delete and item:
            self.removal_requested.emit(item.data(Qt.ItemDataRole.UserRole))
        else:
            super().keyPressEvent(event)


def _day(text: str, language: Language) -> str:
    try:
        day = datetime.fromisoformat(text).date()
    except ValueError:
        return ""
    if day == date.today():
        return QCoreApplication.translate("StartPage", "today")
    return format.day(day, language)
