"""The preferences of this computer for the window: read once, written at every change."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QLocale, QObject, Signal

from reifegrad import preferences
from reifegrad.domain.text import LANGUAGES, Language
from reifegrad.errors import ReifegradError
from reifegrad.preferences import Preferences, RecentFile
from ui import dialogs


class Settings(QObject):
    """Holds the preferences.

    Signals:
        appearance_changed: language, colours or text size are different.
        recent_changed: the list of recent files is different.
        shortcuts_changed: keys of commands are different.
    """

    appearance_changed = Signal()
    recent_changed = Signal()
    shortcuts_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.values: Preferences = preferences.load()
        self._is_told = False

    @property
    def language(self) -> Language:
        """The chosen language, else the system's if the program speaks it, else German."""
        return self.values.language or system_language()

    @property
    def _appearance(self) -> tuple[object, ...]:
        return self.language, self.values.scheme, self.values.text_size

    def current(self) -> Preferences:
        """The preferences as they are now, for those who ask again each time."""
        return self.values

    def change(self, **changes: Any) -> None:
        """Set language, scheme or text_size. To choose what there is already changes nothing that can be seen."""
        before = self._appearance
        if self._store(self.values._replace(**changes)) and self._appearance != before:
            self.appearance_changed.emit()

    def choose(self, **changes: Any) -> None:
        """Set anything else, which the windows look up when they need it."""
        self._store(self.values._replace(**changes))

    def remember(self, file: RecentFile) -> None:
        if self._store(self.values.with_recent(file)):
            self.recent_changed.emit()

    def forget(self, path: str) -> None:
        if self._store(self.values.without_recent(path)):
            self.recent_changed.emit()

    def restore_recent(self, recent: tuple[RecentFile, ...]) -> None:
        """Set the whole list, empty or as it was before an entry was taken away."""
        if self._store(self.values._replace(recent=recent)):
            self.recent_changed.emit()

    def use_shortcuts(self, shortcuts: Mapping[str, tuple[str, ...]]) -> None:
        """Give commands these keys, by id, in place of the usual ones; those that are not named keep the usual."""
        if self._store(self.values._replace(shortcuts=dict(shortcuts))):
            self.shortcuts_changed.emit()

    def keep_backups_in(self, folder: str) -> None:
        """Have new backups lie there, empty for the usual folder."""
        self._store(self.values.with_backups_folder(folder))

    def limit_backups(self, megabytes: int) -> None:
        self._store(self.values._replace(backups_limit=megabytes))

    def _store(self, values: Preferences) -> bool:
        if values == self.values:
            return False
        self.values = values
        try:
            preferences.save(values)
        except ReifegradError as error:  # the choice holds until the program ends; once is enough to know
            if not self._is_told:
                self._is_told = True
                dialogs.problem(error, self.language)
        return True


def system_language() -> Language:
    code = QLocale.system().name()[:2]
    return next((each for each in LANGUAGES if each == code), "de")
