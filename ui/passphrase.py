"""The passphrase of a file: asked for when it is opened, set, changed and taken away."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from reifegrad.backup import Reason
from reifegrad.domain.shown import visible
from reifegrad.domain.text import Language
from reifegrad.encryption import Change, Recoded
from reifegrad.errors import Cancelled, PassphraseNeeded, ReifegradError
from reifegrad.passphrase import MINIMUM, Passphrase, Strength, strength
from ui import dialogs, theme
from ui.widgets.page import Page
from ui.widgets.text import body, flowing, plain_tip, secondary

if TYPE_CHECKING:  # the start page needs neither
    from reifegrad.session import Session
    from ui.worker import Job

Outcome = TypeVar("Outcome")

_WIDTH = 520
"""Pixels at text of 100 %: of the dialog that changes a passphrase."""

_LONGEST_NAME = 32
"""Characters of a file name in one line beside other words."""


def unlocked(path: Path, language: Language, act: Callable[[Passphrase | None], Outcome]) -> Outcome | None:
    """Do something with a file, and ask for its passphrase until one fits; None if that is given up.

    Raises what `act` raises but for a passphrase that is needed or does not fit.
    """
    key: Passphrase | None = None
    while True:
        try:
            return act(key)
        except PassphraseNeeded as error:
            dialog = PassphraseDialog(path.name, _words(error, language) if key else "", dialogs.parent())
        if not dialogs.run(dialog):
            return None
        key = dialog.passphrase()


class PassphraseDialog(QDialog):
    """Asks for the passphrase of a file. `problem` says why the one before did not do."""

    def __init__(self, name: str, problem: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Encrypted file"))
        self.field = _secret()
        self.field.textChanged.connect(self._on_text)
        self.shown = _shown_box(self.tr("&Show the passphrase"), self.field)
        self.problem = _problem_label(problem)
        buttons = QDialogButtonBox()
        self.verb = buttons.addButton(self.tr("Open"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.verb.setProperty("kind", "primary")
        self.verb.setEnabled(False)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = _column(self)
        text = self.tr("&Passphrase for “{0}”")
        caption = _caption(text.format(_shortened(name).replace("&", "&&")), self.field)
        caption.setToolTip(plain_tip(name))
        layout.addWidget(caption)
        layout.addWidget(self.field)
        layout.addWidget(self.problem)
        layout.addWidget(self.shown)
        layout.addWidget(buttons)
        self.field.setFocus()

    def passphrase(self) -> Passphrase:
        """What was typed, once the dialog was accepted."""
        return Passphrase(self.field.text())

    def _on_text(self, text: str) -> None:
        self.verb.setEnabled(_is_usable(text))


def change(session: "Session", language: Language) -> bool:
    """Let a person set, change or remove the passphrase of the open file. Returns whether it is another one now."""
    from reifegrad import encryption

    try:
        encryption.require(session.path)
    except ReifegradError as error:
        dialogs.problem(error, language)
        return False
    dialog = ChangeDialog(session, language, dialogs.parent())
    if not dialogs.run(dialog):
        return False
    left, others = dialog.recoded.left, dialog.others()
    if left:
        title = QCoreApplication.translate(
            "passphrase", "These copies stayed as they were. Delete what you do not need."
        )
        dialogs.inform(title, "\n".join([*map(str, left), *([others] if others else [])]))
    elif others:
        title = QCoreApplication.translate("passphrase", "Changed for this file and its own restore points")
        dialogs.inform(title, others)
    return True


class ChangeDialog(QDialog):
    """Closes when the file has the new passphrase, or none; until then everything stays in the fields.

    Writing file and restore points anew takes a second each, so it happens in another thread and can be stopped.
    """

    def __init__(self, session: "Session", language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._language: Language = language
        self.recoded = Recoded()
        """What the change did not reach."""
        self._change: Change | None = None
        self._job: Job | None = None
        is_set = session.passphrase is not None
        self.setWindowTitle(self.tr("Passphrase of the file"))
        self.present, self.new, self.again = _secret(), _secret(), _secret()
        self.changing = QRadioButton(self.tr("Set &another passphrase"))
        self.removing = QRadioButton(self.tr("&Remove the passphrase: the file can then be read by anyone"))
        self.changing.setChecked(True)
        self.shown = _shown_box(self.tr("&Show what I type"), self.present, self.new, self.again)
        self._page = Page(margin=0)
        self.hint = flowing(secondary())
        self.effect = flowing(body())
        self.problem = _problem_label()
        self.restore_point = QCheckBox(self.tr("Create a restore &point first"))
        self.restore_point.setChecked(True)
        self._of_new = [
            _caption(self.tr("&New passphrase, at least {0} characters").format(MINIMUM), self.new),
            self.new,
            self.hint,
            _caption(self.tr("The same a&gain"), self.again),
            self.again,
        ]
        self._of_present = [_caption(self.tr("Present passphrase"), self.present), self.present]
        buttons = QDialogButtonBox()
        self.verb = buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self.verb.setProperty("kind", "primary")
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._build(is_set, buttons)
        for each in (self.present, self.new, self.again):
            each.textChanged.connect(self._on_input)
        self.removing.toggled.connect(self._on_input)
        self._on_input()

    def accept(self) -> None:
        if not self._knows_present():
            self._show_problem(
                self.tr("This is not the present passphrase. Check Caps Lock and the language of the keyboard.")
            )
            self.present.setFocus()
            self.present.selectAll()
            return
        wanted = None if self.removing.isChecked() else Passphrase(self.new.text())
        try:
            if wanted:
                wanted.refuse_short()
            if self.restore_point.isChecked():
                self._session.backups.make(Reason.NAMED, self.tr("Before the passphrase was changed"))
            self._change = self._session.passphrase_change(wanted)
        except ReifegradError as error:
            self._on_failed(error)
            return
        from ui.worker import Job

        self._job = Job(self.tr("File and restore points are written anew"), self._change.prepare, self)
        self._job.done.connect(self._on_prepared)
        self._job.failed.connect(self._on_failed)
        self._job.ended.connect(self._on_ended)
        self._show_work()
        self._job.start()

    def reject(self) -> None:
        if self._job:
            self._job.cancel()
        else:
            super().reject()

    @property
    def is_at_work(self) -> bool:
        """Whether everything is being written anew."""
        return self._job is not None

    def _on_prepared(self, ready: frozenset[Path]) -> None:
        assert self._change is not None
        try:
            self.recoded = self._session.change_passphrase(self._change, ready)
        except ReifegradError as error:
            self._on_failed(error)
            return
        super().accept()

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, Cancelled):
            return
        if not isinstance(error, ReifegradError):
            raise error
        self._show_problem(_words(error, self._language))

    def _on_ended(self) -> None:
        self._job = None
        self._show_work()

    def _show_work(self) -> None:
        """Nothing can be typed while everything is being written anew; that can be stopped."""
        for each in (self._page, self.verb):
            each.setEnabled(not self.is_at_work)

    def others(self) -> str:
        """How many copies the change did not reach because they are of other files, in words; empty for none."""
        count = self.recoded.others
        text = self.tr(
            "%n copy(s) on this computer belong to files copied from or to this one and stay as they are.", "", count
        )
        return text if count else ""

    def _knows_present(self) -> bool:
        """Whether the present passphrase was typed; whoever passes by an open window does not know it."""
        present = self._session.passphrase
        return present is None or Passphrase(self.present.text()) == present

    def _show_problem(self, text: str) -> None:
        self.problem.setText(text)
        self.problem.show()
        self._fit()

    def _build(self, is_set: bool, buttons: QDialogButtonBox) -> None:
        column = self._page.column
        column.setSpacing(theme.px(theme.GAP_RELATED))
        for each in (*self._of_present, self.changing, self.removing):
            column.addWidget(each)
            each.setVisible(is_set)
        for each in (*self._of_new, self.shown, self.effect, self.restore_point):
            column.addWidget(each)
        column.addStretch()
        layout = _column(self)
        layout.addWidget(self._page, 1)
        for each in (self.problem, buttons):
            layout.addWidget(each)
        (self.present if is_set else self.new).setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As high as all that is said, or as the screen allows; then the fields scroll."""
        content, outside = self._page.widget(), self.layout()
        assert content is not None
        assert outside is not None
        room = self.screen().availableGeometry()
        width = min(theme.px(_WIDTH), round(room.width() * 0.9))
        beside = 2 * theme.px(theme.GAP_GROUP) + self._page.verticalScrollBar().sizeHint().width()  # it would stay
        inside = content.heightForWidth(width - beside) + 2 * self._page.frameWidth()
        around = outside.totalHeightForWidth(width) if outside.hasHeightForWidth() else outside.totalSizeHint().height()
        rest = around - self._page.sizeHint().height()
        self.resize(width, min(inside + rest, round(room.height() * 0.9)))

    def _on_input(self) -> None:
        is_removing = self.removing.isChecked()
        for each in self._of_new:
            each.setEnabled(not is_removing)
        self.effect.setText(self._effect_of_removing() if is_removing else self._effect_of_setting())
        text, again = self.new.text(), self.again.text()
        self.hint.setText(self._hint(text, again))
        self.new.setAccessibleDescription(self.hint.text())
        if is_removing:
            self.verb.setText(self.tr("Remove passphrase"))
        else:
            self.verb.setText(self.tr("Change passphrase") if self._session.passphrase else self.tr("Encrypt"))
        is_known = self._session.passphrase is None or _is_usable(self.present.text())
        fits = _is_usable(text) and len(text) >= MINIMUM and text == again
        self.verb.setEnabled(is_known and (is_removing or fits))
        self.problem.hide()

    def _effect_of_setting(self) -> str:
        return self.tr(
            "Nobody can recover a lost passphrase, and nobody can open the file without it. Keep it in a safe "
            "place.\nThe restore points of this file on this computer get the same passphrase. Copies elsewhere, "
            "reports and exported workbooks stay as they are."
        )

    def _effect_of_removing(self) -> str:
        return self.tr(
            "The restore points of this file on this computer then need no passphrase either. Copies elsewhere keep "
            "theirs."
        )

    def _hint(self, text: str, again: str) -> str:
        if not text:
            return self.tr("Four unrelated words are easy to remember and hard to guess.")
        if not _is_usable(text):
            return self.tr("This holds a character that cannot be used.")
        if len(text) < MINIMUM:
            return self.tr("Too short: {0} of {1} characters").format(len(text), MINIMUM)
        if again and text != again:
            return self.tr("The two entries differ.")
        return {
            Strength.WEAK: self.tr("Easy to guess: take a longer one"),
            Strength.FAIR: self.tr("Good"),
            Strength.STRONG: self.tr("Very good"),
        }[strength(text)]


def _is_usable(text: str) -> bool:
    try:
        Passphrase(text)
    except ReifegradError:
        return False
    return True


def _words(error: ReifegradError, language: Language) -> str:
    from reifegrad.messages import describe  # reads YAML

    return str(describe(error, language))


def _secret() -> QLineEdit:
    field = QLineEdit()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setMinimumWidth(theme.px(360))
    return field


def _shown_box(text: str, *fields: QLineEdit) -> QCheckBox:
    """A box that shows what stands in the fields."""
    box = QCheckBox(text)

    def show(checked: bool) -> None:
        for each in fields:
            each.setEchoMode(QLineEdit.EchoMode.Normal if checked else QLineEdit.EchoMode.Password)

    box.toggled.connect(show)
    return box


def _shortened(name: str) -> str:
    """Beginning and end of a long file name, so that the dialog fits a screen with large text."""
    name = visible(name)
    return name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME // 2]}…{name[-_LONGEST_NAME // 2 + 1 :]}"


def _caption(text: str, field: QLineEdit) -> QLabel:
    caption = QLabel(text)
    caption.setBuddy(field)
    caption.setTextFormat(Qt.TextFormat.PlainText)
    caption.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    return caption


def _problem_label(text: str = "") -> QLabel:
    label = flowing(body(text))
    label.setProperty("kind", "problem")
    label.setVisible(bool(text))
    return label


def _column(dialog: QDialog) -> QVBoxLayout:
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(*[theme.px(theme.GAP_GROUP)] * 4)
    layout.setSpacing(theme.px(theme.GAP_RELATED))
    return layout
