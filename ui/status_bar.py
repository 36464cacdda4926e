"""The line at the bottom: when the file was saved, or that it was not, how much is answered, how large the text is."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPushButton, QStatusBar, QWidget

from reifegrad.domain.text import Language
from reifegrad.report import format


class StatusBar(QStatusBar):
    """Each part is a button and can take the focus.

    Signals:
        saved_clicked, answered_clicked, passphrase_clicked, size_clicked.
    """

    saved_clicked = Signal()
    answered_clicked = Signal()
    passphrase_clicked = Signal()
    size_clicked = Signal()

    def __init__(self, text_size: int, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language: Language = language
        self.setSizeGripEnabled(False)
        self._saved = QPushButton()
        self._saved.clicked.connect(self.saved_clicked)
        self._answered = QPushButton()
        self._answered.clicked.connect(self.answered_clicked)
        size = QPushButton(self.tr("Text size {0} %").format(text_size))
        size.setToolTip(self.tr("Back to 100 %"))
        size.clicked.connect(self.size_clicked)
        self._encrypted = QPushButton(self.tr("Encrypted"))
        self._encrypted.setToolTip(self.tr("Change or remove the passphrase"))
        self._encrypted.clicked.connect(self.passphrase_clicked)
        self._encrypted.hide()
        self.addPermanentWidget(self._encrypted)
        self.addWidget(self._saved)
        self.addWidget(self._answered)
        self.addPermanentWidget(size)

    def show_saved(self, at: datetime) -> None:
        self._saved.setText(saved_text(at, self._language))

    def show_unsaved(self) -> None:
        """Until the file takes a step again."""
        self._saved.setText(self.tr("Not saved"))

    def show_answered(self, text: str) -> None:
        self._answered.setText(text)
        self._answered.setVisible(bool(text))

    def show_encrypted(self, encrypted: bool) -> None:
        self._encrypted.setVisible(encrypted)


def saved_text(at: datetime, language: Language) -> str:
    """The time of today, or the day."""
    if at.date() == date.today():
        return QCoreApplication.translate("StatusBar", "Saved at {0}").format(f"{at:%H:%M}")
    return QCoreApplication.translate("StatusBar", "Saved on {0}").format(format.day(at.date(), language))
