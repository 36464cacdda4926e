"""Opening a document, a folder or a page in the program that the system has for it, and saying so if there is none."""

import os
import sys
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from reifegrad.domain.shown import visible
from ui import dialogs
from ui.looking import look_at

if TYPE_CHECKING:
    import subprocess

_REFUSALS: Final = (1, 2, 3, 4)
"""Exit codes of xdg-open that say that nothing was opened, as its manual has them."""
_PAUSE_MS: Final = 100
_LONGEST_S: Final = 10
"""For so long it is asked how the opener ended. One that finds a program can run until that is closed."""
_BUNDLED: Final = ("LD_LIBRARY_PATH", "QT_PLUGIN_PATH", "QML2_IMPORT_PATH")
"""What a frozen program sets for itself; other programs would take its libraries for theirs."""


def show(target: Path | QUrl) -> None:
    """Open a file, a folder or the address of a page; if that cannot be done, say where it is."""
    url = target if isinstance(target, QUrl) else QUrl.fromLocalFile(str(target.absolute()))
    opener = system_opener()
    if not (_hand_over(opener, url) if opener else QDesktopServices.openUrl(url)):
        _tell(url)


def system_opener() -> str:
    """The path of xdg-open, which tells whether it found a program; empty where there is none, as outside Linux.

    Qt uses it, too, but takes it for opened as soon as it runs.
    """
    return QStandardPaths.findExecutable("xdg-open")


def environment(given: Mapping[str, str], *, is_frozen: bool) -> dict[str, str]:
    """What other programs are started with: the environment as it was before a frozen program began."""
    made = dict(given)
    for name in _BUNDLED if is_frozen else ():
        made.pop(name, None)
        if f"{name}_ORIG" in given:
            made[name] = given[f"{name}_ORIG"]
    return made


def _hand_over(opener: str, url: QUrl) -> bool:
    """Start the opener and watch it; returns whether it could be started."""
    import subprocess  # late: few people open anything

    try:
        process = subprocess.Popen(
            [opener, url.toString(QUrl.ComponentFormattingOption.FullyEncoded)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env=environment(os.environ, is_frozen=getattr(sys, "frozen", False)),
            start_new_session=True,  # what it opens outlives this program
        )
    except OSError:
        return False
    _Watch(process, url)
    return True


class _Watch(QObject):
    """One document in the hands of the opener; nothing waits for it."""

    def __init__(self, process: "subprocess.Popen[bytes]", url: QUrl) -> None:
        super().__init__(QCoreApplication.instance())
        self._process, self._url = process, url
        self._looks = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        code = self._process.poll()
        self._looks += 1
        if code is None and self._looks * _PAUSE_MS < _LONGEST_S * 1000:
            return
        self._timer.stop()
        self.deleteLater()
        if code in _REFUSALS:
            _tell(self._url)


def _tell(url: QUrl) -> None:
    """Say that nothing was opened, and where it is, with ways to go on."""
    if url.isLocalFile():
        path = Path(url.toLocalFile())
        application = QCoreApplication.instance()
        assert application is not None
        look_at(str(path), partial(tell_place, path), application)
        return
    told = QCoreApplication.translate("outside", "No program for pages was found. The address is:\n{0}")
    _offer(url.toString(), url.toString(), told, QCoreApplication.translate("outside", "Copy address"))


def tell_place(path: Path, is_there: bool | None) -> None:
    """Say that a file or folder was not opened, and where it is; `is_there` None: its drive does not answer."""
    copy = QCoreApplication.translate("outside", "Copy path")
    if is_there is None:
        told = QCoreApplication.translate(
            "outside", "Its drive does not answer. Check whether it is connected, then try again. The place is:\n{0}"
        )
    elif is_there:
        told = QCoreApplication.translate("outside", "No program for it was found. It lies here:\n{0}")
    else:
        told = QCoreApplication.translate("outside", "It is not at its place any more:\n{0}")
    has_folder = is_there is not None and not path.is_dir()
    _offer(path.name or str(path), str(path), told, copy, path.parent if has_folder else None)


def _offer(name: str, place: str, told: str, copy: str, folder: Path | None = None) -> None:
    """Say where something is, and offer to copy that or to show its folder."""
    ways: list[tuple[str, Callable[[], None]]] = [(copy, partial(QGuiApplication.clipboard().setText, place))]
    if folder:
        ways.append((QCoreApplication.translate("outside", "Show folder"), partial(show, folder)))
    question = QCoreApplication.translate("outside", "“{0}” cannot be opened from here.").format(visible(name))
    close = QCoreApplication.translate("outside", "Close")
    chosen = dialogs.decide(question, told.format(visible(place)), [verb for verb, _ in ways], close)
    if chosen >= 0:
        ways[chosen][1]()
