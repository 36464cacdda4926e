"""The files that the screens show, each made in a folder when it is first asked for."""

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

from reifegrad import paths, sample
from reifegrad.domain.workspace import Municipality
from reifegrad.session import Session
from reifegrad.survey import shipped_survey
from ui.opening import Opened

SAMPLE = "sample"
EMPTY = "empty"
NEW = "new"
OWN = "own"
READING = "reading"

ORGANISATION = "ozg-efa"
PEOPLE = "akzeptanz"
PROCESSES = "prozesse"
"""Ids of the shipped surveys."""

_DAY = date(2026, 11, 2)


def opened(name: str, folder: Path) -> Opened:
    """Make the file of this name and open it as a person would find it."""
    path = _MAKERS[name](folder)
    return Opened(Session.open(path, read_only=name == READING), path)


def _sample(_folder: Path) -> Path:
    """The sample, where the program itself puts it."""
    path = paths.data_folder() / "sample" / f"{sample.NAME}.reifegrad"
    path.parent.mkdir(parents=True)
    sample.create(path)
    return path


def _own(folder: Path) -> Path:
    """The content of the sample as somebody's own file."""
    return _made(folder, "Moorwieden")


def _reading(folder: Path) -> Path:
    """As `_own`; it is opened for reading."""
    return _made(folder, "Moorwieden Archiv")


def _empty(folder: Path) -> Path:
    """A municipality without an assessment."""
    path = folder / "Musterstadt.reifegrad"
    with Session.create(path, Municipality("Musterstadt")):
        return path


def _new(folder: Path) -> Path:
    """All surveys begun, nothing answered."""
    path = folder / "Neustadt.reifegrad"
    with Session.create(path, Municipality("Neustadt")) as session:
        for survey, title in (
            (PROCESSES, "Prozesse 2026"),
            (PEOPLE, "Befragung 2026"),
            (ORGANISATION, "Erhebung 2026"),
        ):
            session.start_assessment(shipped_survey(survey), title, _DAY)
    return path


def _made(folder: Path, name: str) -> Path:
    path = folder / f"{name}.reifegrad"
    sample.create(path)
    return path


_MAKERS: Mapping[str, Callable[[Path], Path]] = {
    SAMPLE: _sample,
    EMPTY: _empty,
    NEW: _new,
    OWN: _own,
    READING: _reading,
}
