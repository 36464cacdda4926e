"""Composition root of the window: builds the application, its windows and what they share. Nothing imports it."""

import gc
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, qVersion
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from reifegrad import __version__, crash, log
from reifegrad.domain.text import LANGUAGES
from reifegrad.log import Event
from reifegrad.preferences import Scheme
from ui import theme
from ui.crash import Faults
from ui.files import is_same
from ui.i18n import Translations
from ui.main_window import MainWindow
from ui.settings import Settings
from ui.waiting import breathe

_MINUTE_MS = 60_000


class App(QObject):
    """Owns the windows and keeps their appearance in step with the settings."""

    def __init__(self, application: QApplication, language: str = "") -> None:
        super().__init__()
        self._application = application
        application.setApplicationName("Reifegrad")
        application.setApplicationDisplayName("Reifegrad")
        application.setApplicationVersion(__version__)
        application.setQuitOnLastWindowClosed(True)
        self.settings = Settings(self)
        if language in LANGUAGES:
            self.settings.change(language=language)
        self._translations = Translations(application)
        self._windows: list[MainWindow] = []
        self._opening: list[Path] = []
        """Files that are being opened: a second click on one arrives meanwhile."""
        theme.load_fonts(application)
        self._use_settings()
        self.settings.appearance_changed.connect(self._on_appearance)
        hints = application.styleHints()  # held: what it hands out goes with its wrapper
        hints.colorSchemeChanged.connect(self._on_system_colours)
        hints.accessibility().contrastPreferenceChanged.connect(self._on_system_colours)

    @property
    def windows(self) -> tuple[MainWindow, ...]:
        """The windows that are open."""
        return tuple(self._windows)

    def open_window(self, path: str = "") -> MainWindow:
        """Show another window, with a file if `path` names one."""
        window = MainWindow(self.settings)
        window.file_wished.connect(self.open_file)
        window.window_wished.connect(self.open_window)
        window.quit_requested.connect(self.quit)
        window.closed.connect(self._forget)
        self._windows.append(window)
        window.show()
        if path:
            window.open_path(path)
        return window

    def open_file(self, window: MainWindow, path: Path) -> None:
        """Open a file that is wished in `window`: in front if it is open already, there, or else in another window.

        What keeps it closed is said over `window`, before there is another one. A file that is being opened already
        is not opened again: it would be found locked by this very program.
        """
        shown = next((each for each in self._windows if each.path and is_same(each.path, path)), None)
        if shown:
            shown.come_to_front()
        elif not any(is_same(each, path) for each in self._opening):
            from ui import opening  # late, as all that is of use only with a file

            self._opening.append(path)
            try:
                opened = opening.open_session(path, self.settings.language)
            finally:
                self._opening.remove(path)
            if opened:
                (self.open_window() if window.is_open else window).show_opened(opened)

    def quit(self) -> None:
        """Close all windows, as soon as nobody waits any more for something that is under way in one of them."""
        from ui.worker import awaited_job

        job = next(filter(None, map(awaited_job, self._windows)), None)
        waiting = job or next((each for each in self._windows if each.is_down), None)
        if waiting:
            waiting.afterwards(self.quit)
        else:
            all(each.close() for each in tuple(self._windows))  # up to one that is to stay

    def close(self) -> None:
        """Close all windows and take what was installed in the application away."""
        for each in tuple(self._windows):
            each.close()
        self._translations.remove()

    def _use_settings(self) -> None:
        self._translations.use(self.settings.language)
        theme.apply(self._application, self.settings.values.scheme, self.settings.values.text_size)

    def _on_appearance(self) -> None:
        """Take down, restyle, build: between them the windows are painted and other programs get their answers.

        Where that takes long, a progress is shown, after which the system may bring another window to the front than
        the one the person was in, such as the settings.
        """
        active, ready = QApplication.activeWindow(), []
        for each in self.windows:
            if each in self._windows and each.make_way():  # one may be closed while another makes way
                ready.append(each)
            breathe()
        self._use_settings()
        for each in ready:
            breathe()
            if each in self._windows:
                each.build()
        for each in ready:
            if each in self._windows:
                each.go_on()
        if active is not None and isValid(active) and active.isVisible() and not active.isActiveWindow():
            active.activateWindow()

    def _on_system_colours(self) -> None:
        if self.settings.values.scheme is Scheme.SYSTEM:
            self._on_appearance()

    def _forget(self, closed: MainWindow) -> None:
        self._windows.remove(closed)


def main(argv: Sequence[str] | None = None) -> int:
    """Show the window until it is closed. `argv`: at most one file, and `--language de|nl|en`."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    language = ""
    if "--language" in arguments:
        place = arguments.index("--language")
        language = "".join(arguments[place + 1 : place + 2])
        del arguments[place : place + 2]
    application = QApplication([sys.argv[0], *theme.STYLE])
    watch = crash.Watch()
    app = App(application, language)
    faults = Faults(lambda: app.settings.language)
    faults.install()
    app.open_window(str(Path(arguments[0]).absolute()) if arguments else "")
    QTimer.singleShot(0, application, lambda: _begin(faults))  # when the window is there
    gc.enable()  # what was made so far lasts
    minutes = QTimer(application)
    minutes.timeout.connect(watch.still_runs)
    minutes.start(_MINUTE_MS)
    code = application.exec()
    _finish()
    log.note(Event.STOPPED, exit_code=code)
    watch.end()
    return code


def _finish() -> None:
    """Have the threads let go of the application before it goes."""
    from ui.worker import finish  # late: is there if anything was done beside a window

    finish()


def _begin(faults: Faults) -> None:
    """What nobody has to wait for at the start."""
    log.started("window", str(qVersion()))
    faults.tell_left_behind()


if __name__ == "__main__":
    sys.exit(main())
