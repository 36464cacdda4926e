"""Translations of the window: our own and those of Qt's standard buttons."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from reifegrad import paths
from reifegrad.domain.text import Language

_QT_NAME = {"de": "qtbase_de", "nl": "qtbase_nl", "en": "qtbase_en"}


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
            (_QT_NAME[language], QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
            (f"reifegrad_{language}", str(paths.resources() / "i18n")),
        ):
            translator = QTranslator(self._application)
            if translator.load(name, folder):
                self._application.installTranslator(translator)
                self._installed.append(translator)

    def remove(self) -> None:
        """Take our translators away again."""
        for each in self._installed:
            self._application.removeTranslator(each)
        self._installed.clear()
