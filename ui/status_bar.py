"""The line at the bottom: what is stored, how far the assessment is, what hides rows, how large the text is."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStatusBar, QWidget

from reifegrad.domain.text import Language
from reifegrad.report import format
from ui import i18n, theme

_LEAST = 64
"""Pixels at 100 % that a part keeps when there is not enough room for all of them."""


class StatusBar(QStatusBar):
    """Each part is a button and can take the focus.

    Signals:
        saved_clicked, answered_clicked, flagged_clicked, filter_clicked, messages_clicked, passphrase_clicked,
        size_clicked.
    """

    saved_clicked = Signal()
    answered_clicked = Signal()
    flagged_clicked = Signal()
    filter_clicked = Signal()
    messages_clicked = Signal()
    passphrase_clicked = Signal()
    size_clicked = Signal()

    def __init__(self, text_size: int, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language: Language = language
        self.setSizeGripEnabled(False)
        self._saved, self._answered, self._flagged, self._filter = _Part(), _Part(), _Part(), _Part()
        self._messages, self._encrypted, size = _Part(), _Part(), _Part()
        self._flagged.setToolTip(self.tr("To the next question that is to be looked at again"))
        self._filter.setToolTip(self.tr("Show all"))
        self._messages.show_text(self.tr("Messages"))
        self._messages.setToolTip(self.tr("What was said since the file was opened"))
        self._encrypted.show_text(self.tr("Encrypted"))
        self._encrypted.setToolTip(self.tr("Change or remove the passphrase"))
        size.show_text(self.tr("Text size {0}").format(i18n.percent(text_size)))
        size.setToolTip(self.tr("Back to {0}").format(i18n.percent(100)))
        for part, clicked in (
            (self._saved, self.saved_clicked),
            (self._answered, self.answered_clicked),
            (self._flagged, self.flagged_clicked),
            (self._filter, self.filter_clicked),
        ):
            part.clicked.connect(clicked)
            self.addWidget(part)
        for part, clicked in (
            (self._messages, self.messages_clicked),
            (self._encrypted, self.passphrase_clicked),
            (size, self.size_clicked),
        ):
            part.clicked.connect(clicked)
            self.addPermanentWidget(part)
        for part in (self._flagged, self._filter, self._messages, self._encrypted):
            part.hide()

    def show_saved(self, at: datetime) -> None:
        self._saved.show_text(saved_text(at, self._language))
        self._saved.setToolTip(saved_text(at, self._language))  # the whole of it, where it is cut

    def show_unsaved(self) -> None:
        """Until the file takes a step again."""
        self._saved.show_text(self.tr("Not saved"))
        self._saved.setToolTip(self.tr("Not saved"))

    def show_answered(self, text: str, short: str) -> None:
        """`short` stands for the text where it is so large that a sentence has no room."""
        self._answered.show_text(short if theme.is_large() else text)
        self._answered.setAccessibleName(text)
        self._answered.setToolTip(text if theme.is_large() else "")
        self._answered.setToolTip(text)
        self._answered.setVisible(bool(text))

    def show_flagged(self, count: int) -> None:
        """How many questions are marked to be looked at again."""
        self._flagged.show_text(self.tr("%n for review", "", count))
        self._flagged.setVisible(count > 0)

    def show_filter(self, text: str) -> None:
        """What hides rows of the area in view; empty for nothing."""
        self._filter.show_text(self.tr("Filter: {0}").format(text))
        self._filter.setVisible(bool(text))

    def show_messages(self, are_there: bool) -> None:
        self._messages.setVisible(are_there)

    def show_encrypted(self, encrypted: bool) -> None:
        self._encrypted.setVisible(encrypted)


class _Part(QPushButton):
    """Gives up its end, never its name, where there is not enough room."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._whole = ""

    def show_text(self, text: str) -> None:
        self._whole = text
        self.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()
        if self.isVisible():
            self._fit()

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self._whole) + self._beside, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(min(theme.px(_LEAST), self.sizeHint().width()), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @property
    def _beside(self) -> int:
        return theme.px(24)

    def _fit(self) -> None:
        room = self.width() - self._beside + theme.px(2)
        self.setText(self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room))


def saved_text(at: datetime, language: Language) -> str:
    """The time of today, or the day."""
    if at.date() == date.today():
        return QCoreApplication.translate("StatusBar", "Saved at {0}").format(format.clock(at.time(), language))
    return QCoreApplication.translate("StatusBar", "Saved on {0}").format(format.day(at.date(), language))
