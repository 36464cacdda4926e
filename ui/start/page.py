"""The start page: three ways to begin, the files used last, and the language."""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reifegrad.domain.shown import visible
from reifegrad.domain.text import LANGUAGE_NAMES, LANGUAGES, Language
from reifegrad.preferences import RecentFile
from reifegrad.recovery import Recovery
from reifegrad.report import days
from ui import announce, theme
from ui.presence import Presence
from ui.settings import Settings
from ui.start.card import Card
from ui.start.recovery_line import RecoveryLine
from ui.widgets.buttons import LinkRow, button
from ui.widgets.choice import Choice
from ui.widgets.flow import clear
from ui.widgets.text import Heading, body, plain_tip, secondary


class StartPage(QScrollArea):
    """Signals: what the person wants; `file_requested` carries the path, those about kept work a `Recovery`."""

    sample_requested = Signal()
    new_requested = Signal()
    open_requested = Signal()
    file_requested = Signal(str)
    restore_requested = Signal(object)
    view_requested = Signal(object)
    discard_requested = Signal(object)

    def __init__(
        self, settings: Settings, presence: Presence, find_kept: Callable[[], Sequence[Recovery]] = tuple
    ) -> None:
        """`presence` knows which files are missing, `find_kept` what there is of work that files did not take.

        That stands first, so that it is seen, read out and reached first, and is looked for again whenever the window
        comes to the front: another one may have kept something or brought it back.
        """
        super().__init__()
        self._settings = settings
        self._presence = presence
        self._offered: Callable[[], object] | None = None
        self._listed: list[tuple[RecentFile, str]] = []
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
        self._find_kept = find_kept
        self.lines: list[RecoveryLine] = []
        self._kept = QVBoxLayout()
        self._kept.setSpacing(theme.px(theme.GAP_RELATED))
        column.addLayout(self._kept)
        column.addLayout(self._head())
        column.addLayout(self._cards())
        column.addLayout(self._recent_files(), 1)
        settings.recent_changed.connect(self._show_recent)
        presence.found_out.connect(self._show_recent)
        self._show_recent()
        self.setFocusProxy(self.sample)
        self._show_kept()

    def _show_kept(self) -> None:
        """Show a line for each piece of work that is kept now; what is shown already stays."""
        kept = self._find_kept()
        if [each.recovery for each in self.lines] == list(kept):
            return
        had_focus = any(each.isAncestorOf(self.focusWidget()) for each in self.lines if self.focusWidget())
        clear(self._kept)
        self.lines = [RecoveryLine(each, self._settings.language) for each in kept]
        for line in self.lines:
            line.restore_requested.connect(self.restore_requested)
            line.view_requested.connect(self.view_requested)
            line.discard_requested.connect(self.discard_requested)
            self._kept.addWidget(line)
        self.setFocusProxy(self.lines[0].restore if self.lines else self.sample)
        if had_focus:
            self.setFocus()
        if self.isVisible():
            self._say_kept()

    def _say_kept(self) -> None:
        for line in self.lines:
            announce.say(line, line.text)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._say_kept()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.WindowActivate:
            self._show_kept()
        return super().event(event)

    def _head(self) -> QBoxLayout:
        title = Heading(self.tr("Digital maturity of your municipality"))
        claim = secondary(
            self.tr("Assess, explain, plan: one file on this computer, without an account or a cloud."), can_copy=False
        )
        language = Choice(LANGUAGE_NAMES.items())
        language.setAccessibleName(self.tr("Language"))
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
        row = QBoxLayout(theme.direction())
        row.setSpacing(theme.px(theme.GAP_GROUP))
        for card, wish in (
            (self.sample, self.sample_requested),
            (self.new, self.new_requested),
            (self.open, self.open_requested),
        ):
            card.clicked.connect(wish)
            row.addWidget(card, 1)
        return row

    def _recent_files(self) -> QBoxLayout:
        self._files = QVBoxLayout()
        self._files.setSpacing(0)
        self._empty = body(self.tr("Files that you open appear here."), can_copy=False)
        self._said = QWidget()
        row = QHBoxLayout(self._said)
        row.setContentsMargins(0, 0, 0, 0)
        self._said_text = secondary(can_copy=False)
        self._offer = button("", kind="quiet")
        self._offer.clicked.connect(self._on_offer)
        row.addWidget(self._said_text, 1)
        row.addWidget(self._offer)
        row.addStretch()
        self._said.hide()
        column = QVBoxLayout()
        column.setSpacing(theme.px(theme.GAP_RELATED))
        column.addWidget(Heading(self.tr("Recently used"), level=2))
        column.addLayout(self._files)
        column.addWidget(self._said)
        column.addWidget(self._empty)
        column.addStretch()
        return column

    def _show_recent(self) -> None:
        """Show the files used last. What is found out about them comes late, so the focus stays at the same file."""
        listed = [(each, self._state_of(each)) for each in self._settings.values.recent]
        if listed == self._listed:
            return
        self._listed = listed
        focused = self.window().focusWidget()
        held = focused.path if isinstance(focused, RecentRow) else None
        clear(self._files)
        for file, state in listed:
            row = RecentRow(file, state)
            row.chosen.connect(self.file_requested)
            row.removal_requested.connect(self._on_removal)
            self._files.addWidget(row)
            row.show()  # at once, because what is hidden takes no focus
            if file.path == held:
                row.setFocus()
        self._empty.setVisible(not listed)

    def _state_of(self, file: RecentFile) -> str:
        path = Path(file.path)
        if self._presence.is_missing(file.path):
            return self.tr("not found · {0}").format(path.parent)
        done = self.tr("{0} of {1} questions").format(file.answered, file.questions) if file.questions else ""
        alike = [each for each in self._settings.values.recent if each.name == file.name]
        place = f"{path.parent.name}/{path.name}" if len(alike) > 1 else path.parent.name
        parts = (file.assessment, done, _day(file.used_at, self._settings.language), place)
        return " · ".join(each for each in parts if each)

    def _on_language(self, index: int) -> None:
        self._settings.change(language=LANGUAGES[index])

    def say(self, text: str, action_text: str, action: Callable[[], object]) -> None:
        """Say what has happened to the list, with one thing to do about it."""
        self._said_text.setText(text)
        self._offer.setText(action_text)
        self._offered = action
        self._said.show()
        announce.say(self, text)

    def _on_removal(self, path: str) -> None:
        before = self._settings.values.recent
        name = next(each.name for each in before if each.path == path)
        self._settings.forget(path)
        text = self.tr("{0} is no longer listed. The file itself is still there.").format(name)
        self.say(text, self.tr("Undo"), partial(self._settings.restore_recent, before))

    def _on_offer(self) -> None:
        self._said.hide()
        if self._offered:
            self._offered()


class RecentRow(LinkRow):
    """A file that was open.

    Signals:
        chosen (path); removal_requested (path) when the delete key is pressed.
    """

    chosen = Signal(str)
    removal_requested = Signal(str)

    def __init__(self, file: RecentFile, state: str, parent: QWidget | None = None) -> None:
        super().__init__(visible(file.name), "report", visible(state), parent)
        self.path = file.path
        self.setToolTip(plain_tip(file.path))
        self.clicked.connect(self._on_clicked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Delete:
                self.removal_requested.emit(self.path)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.click()
            case Qt.Key.Key_Down:
                self.focusNextChild()
            case Qt.Key.Key_Up:
                self.focusPreviousChild()
            case _:
                super().keyPressEvent(event)

    def _on_clicked(self) -> None:
        self.chosen.emit(self.path)


def _day(text: str, language: Language) -> str:
    try:
        used = datetime.fromisoformat(text)
    except ValueError:
        return ""
    if used.date() == date.today():
        return QCoreApplication.translate("StartPage", "today, {0}").format(days.clock(used.time(), language))
    return days.day(used.date(), language)
