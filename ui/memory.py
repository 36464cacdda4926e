"""What a window remembers until the next start: its geometry, and for each file the place where the person was."""

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QByteArray, QRect, QSettings, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

from reifegrad import paths
from reifegrad.os_errors import is_there
from ui import theme
from ui.beside import beside

_DECORATION = QSize(16, 48)
"""Pixels that title bar and edges of a window take at most; Qt knows them only once the window is on screen."""

_STEP = 32
"""Pixels at 100 % between windows that would stand at the same place."""

_ASIDE = "aside"
"""Property of a window that stepped aside: where it went."""


class Place(NamedTuple):
    """An area, a place in its own form, and the chosen assessment."""

    area: str
    inside: str
    assessment: str


def _store() -> QSettings:
    return QSettings(str(paths.config_folder() / "window.ini"), QSettings.Format.IniFormat)


def restore_geometry(window: QMainWindow, path: Path | None = None) -> None:
    """Give the window its last size and place, with the file at `path` open if it has one.

    A window that nothing is kept of gets a comfortable size within the screen, and one whose screen is gone comes to
    the primary one.
    """
    if path is None and not _restore(window, _store().value("geometry")):
        room = window.screen().availableGeometry().size() - _DECORATION
        window.resize(QSize(theme.px(1280), theme.px(800)).boundedTo(room))
    elif path is not None:
        _restore(window, _store().value(_key(path, "geometry")))
    if not any(each.availableGeometry().intersects(window.geometry()) for each in QGuiApplication.screens()):
        window.move(QGuiApplication.primaryScreen().availableGeometry().topLeft())
    _step_aside(window)


def keep(
    window: QMainWindow,
    path: Path | None = None,
    place: Place | None = None,
    views: Mapping[str, Mapping[str, str]] | None = None,
) -> None:
    """Keep size and place of a window, and of the file at `path` where the person is and what the areas show.

    What is kept already is not written again, and the rest in one go: the folder may be on a slow drive.
    """
    import json

    found: dict[str, object] = {}
    if window.property(_ASIDE) != window.geometry():  # else it stands where it had to go, not where a person put it
        found["geometry"] = window.saveGeometry()
        if path:
            found[_key(path, "geometry")] = window.saveGeometry()
    if path and place:
        found[_key(path, "place")] = [place.area, place.inside, place.assessment]
    if path and views is not None:
        found[_key(path, "views")] = json.dumps({area: dict(state) for area, state in views.items()})
    store = _store()
    for key, value in found.items():
        if store.value(key) != value:
            store.setValue(key, value)


def _step_aside(window: QMainWindow) -> None:
    """Put a window that would cover another one exactly a little lower and to the right, within its screen."""
    taken = [each.geometry().topLeft() for each in beside(window)]
    room = window.screen().availableGeometry()
    place = QRect(window.geometry())
    step = theme.px(_STEP)
    while any((each - place.topLeft()).manhattanLength() < step for each in taken):
        place.translate(step, step)
        if not QRect(room.topLeft(), room.size() / 2).contains(place.topLeft()):
            return  # the screen is full of windows
    if place != window.geometry() and not window.isMaximized() and not window.isFullScreen():
        window.setGeometry(place.intersected(room))
        window.setProperty(_ASIDE, window.geometry())


def _restore(window: QMainWindow, kept: object) -> bool:
    return isinstance(kept, QByteArray) and window.restoreGeometry(kept)


def is_wanted(part: str, path: Path | None = None) -> bool:
    """Whether a part of the window that can be hidden, "sidebar" or "panel", is to be shown.

    What was chosen for the file at `path` counts, else what was chosen last on this computer.
    """
    usual = _store().value(f"shows/{part}", "true")
    return (_store().value(_key(path, f"shows_{part}"), usual) if path else usual) != "false"


def keep_wanted(part: str, wanted: bool, path: Path | None = None) -> None:
    """Keep it for this computer, and for the file at `path`."""
    for key in (f"shows/{part}", *([_key(path, f"shows_{part}")] if path else ())):
        _store().setValue(key, "true" if wanted else "false")


def last_views(path: Path) -> dict[str, dict[str, str]]:
    """What the areas kept of their views of a file, by id of the area."""
    import json

    try:
        kept = json.loads(str(_store().value(_key(path, "views"), "{}")))
    except ValueError:
        return {}
    areas = kept.items() if isinstance(kept, dict) else ()
    return {
        area: {str(name): str(value) for name, value in state.items()}
        for area, state in areas
        if isinstance(state, dict)
    }


def last_place(path: Path) -> Place | None:
    kept = _store().value(_key(path, "place"))
    return Place(*kept) if isinstance(kept, list) and len(kept) == 3 else None


def _key(path: Path, kind: str) -> str:
    """The path itself would need escaping in an INI file."""
    from hashlib import sha256

    return f"{kind}/" + sha256(str(path.resolve()).encode()).hexdigest()[:16]


def export_folder() -> Path | None:
    """Where the last report was saved, if that folder is still there."""
    return _last_folder("export_folder")


def keep_export_folder(folder: Path) -> None:
    _store().setValue("export_folder", str(folder))


def logo_folder() -> Path | None:
    """Where the last logo was chosen, if that folder is still there."""
    return _last_folder("logo_folder")


def keep_logo_folder(folder: Path) -> None:
    _store().setValue("logo_folder", str(folder))


def evidence_folder() -> Path | None:
    """Where the last piece of evidence was chosen, if that folder is still there."""
    return _last_folder("evidence_folder")


def keep_evidence_folder(folder: Path) -> None:
    _store().setValue("evidence_folder", str(folder))


def _last_folder(key: str) -> Path | None:
    kept = _store().value(key)
    return Path(kept) if isinstance(kept, str) and is_there(Path(kept)) else None
