"""What a window remembers until the next start: its geometry, and for each file the place where the person was."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings, QSize
from PySide6.QtWidgets import QMainWindow

from reifegrad import paths
from reifegrad.os_errors import is_there
from ui import theme

_DECORATION = QSize(16, 48)
"""Pixels that title bar and edges of a window take at most; Qt knows them only once the window is on screen."""


@dataclass(frozen=True, slots=True)
class Place:
    """An area, a place in its own form, and the chosen assessment."""

    area: str
    inside: str
    assessment: str


def _store() -> QSettings:
    return QSettings(str(paths.config_folder() / "window.ini"), QSettings.Format.IniFormat)


def restore_geometry(window: QMainWindow) -> None:
    """Give the window its last size and place, or a comfortable size within the screen."""
    kept = _store().value("geometry")
    if not (isinstance(kept, QByteArray) and window.restoreGeometry(kept)):
        room = window.screen().availableGeometry().size() - _DECORATION
        window.resize(QSize(theme.px(1280), theme.px(800)).boundedTo(room))


def keep_geometry(window: QMainWindow) -> None:
    _store().setValue("geometry", window.saveGeometry())


def last_place(path: Path) -> Place | None:
    kept = _store().value(_key(path))
    return Place(*kept) if isinstance(kept, list) and len(kept) == 3 else None


def keep_place(path: Path, place: Place) -> None:
    _store().setValue(_key(path), [place.area, place.inside, place.assessment])


def _key(path: Path) -> str:
    """The path itself would need escaping in an INI file."""
    from hashlib import sha256

    return "place/" + sha256(str(path.resolve()).encode()).hexdigest()[:16]


def export_folder() -> Path | None:
    """Where the last report was saved, if that folder is still there."""
    kept = _store().value("export_folder")
    return Path(kept) if isinstance(kept, str) and is_there(Path(kept)) else None


def keep_export_folder(folder: Path) -> None:
    _store().setValue("export_folder", str(folder))


def logo() -> Path | None:
    """The picture for the head of reports."""
    kept = _store().value("logo")
    return Path(kept) if isinstance(kept, str) and kept else None


def keep_logo(path: Path | None) -> None:
    _store().setValue("logo", str(path) if path else "")
