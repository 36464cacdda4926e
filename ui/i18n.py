"""Translations of the window: our own, Qt's for its buttons and dialogs, and what we say otherwise than Qt does."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from reifegrad import paths
from reifegrad.domain.text import LANGUAGES, Language

_GROUPED = 1000
"""From this number on digits stand in groups."""
_QT_NAME = {"de": "qtbase_de", "nl": "qtbase_nl", "en": "qtbase_en"}


def in_use() -> Language:
    """The language of the window, for what has no workbench to ask."""
    name = QLocale().name()[:2]
    return next((each for each in LANGUAGES if each == name), "en")


def percent(number: object) -> str:
    """A number that is percent, in the form of the language of the window: "33 %", "33%"."""
    from reifegrad.report import format  # late: brings the words of plan and survey

    return f"{number}{format.percent_mark(in_use())}"


def count(number: int) -> str:
    """How many there are, in the form of the language of the window: "12 345". "%n" in a string needs no such call."""
    from reifegrad.texts import counted  # late: reads YAML

    return counted(number, in_use())


class _Translator(QTranslator):
    """The content of a file, not the file: Qt would map it, and read what an update puts in its place."""

    def __init__(self, path: Path, parent: QCoreApplication) -> None:
        super().__init__(parent)
        try:
            self._content = path.read_bytes()  # Qt takes no copy of it
        except OSError:  # no language but English, or none for Qt's own buttons
            self._content = b""
        self.is_loaded = bool(self._content) and self.load(self._content)


class _Wording(_Translator):
    """The strings of the window; what they count is written in groups of digits. Qt writes "%n" without."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        """Named as the call of Qt, which asks with every string. None for what is not in the file."""
        text = super().translate(context, source, disambiguation, n)
        if text and n >= _GROUPED:
            text = text.replace("%n", count(n))
        return text or None


class Translations:
    """The installed translators; one set at a time."""

    def __init__(self, application: QCoreApplication) -> None:
        self._application = application
        self._installed: list[QTranslator] = []

    def use(self, language: Language) -> None:
        """Switch to `language`. Texts that exist already are built anew by their windows."""
        self.remove()
        QLocale.setDefault(QLocale(language))
        for name, folder in (
            (_QT_NAME[language], Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))),
            (f"keys_{language}", paths.resources() / "i18n"),
            (f"reifegrad_{language}", paths.resources() / "i18n"),
        ):
            kind = _Wording if name.startswith("reifegrad") else _Translator
            translator = kind(folder / f"{name}.qm", self._application)
            if translator.is_loaded:
                self._application.installTranslator(translator)
                self._installed.append(translator)

    def remove(self) -> None:
        """Take our translators away again."""
        for each in self._installed:
            self._application.removeTranslator(each)
            each.deleteLater()
        self._installed.clear()
