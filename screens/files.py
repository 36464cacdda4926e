"""The files that the screens show, each made in a folder when it is first asked for."""

import shutil
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

from reifegrad import paths, sample
from reifegrad.domain.workspace import Municipality
from reifegrad.exchange import read_answers
from reifegrad.passphrase import Passphrase
from reifegrad.session import Session
from reifegrad.survey import shipped_survey
from ui.opening import Opened

SAMPLE = "sample"
EMPTY = "empty"
FRESH = "fresh"
NEW = "new"
OWN = "own"
READING = "reading"
RUNNING = "running"
ENCRYPTED = "encrypted"
DRIVE = "drive"

ORGANISATION = "ozg-efa"
PEOPLE = "akzeptanz"
PROCESSES = "prozesse"
"""Ids of the shipped surveys."""

SECRET = Passphrase("vier Wörter ohne Reim")

_DAY = date(2026, 11, 2)


def opened(name: str, folder: Path) -> Opened:
    """Make the file of this name and open it as a person would find it."""
    path = _MAKERS[name](folder)
    return Opened(Session.open(path, read_only=name == READING, passphrase=SECRET if name == ENCRYPTED else None), path)


def _sample(folder: Path) -> Path:
    """The sample, where the program itself puts it."""
    return _made(paths.data_folder() / "sample", folder)


def _own(folder: Path) -> Path:
    """The content of the sample as somebody's own file."""
    return _made(folder, folder)


def _reading(folder: Path) -> Path:
    """As `_own`; it is opened for reading."""
    return _made(folder / "Archiv", folder)


def _empty(folder: Path) -> Path:
    """A municipality without an assessment."""
    return _without(folder / "Musterstadt.reifegrad")


def _fresh(folder: Path) -> Path:
    """As `_empty`."""
    return _without(folder / "Neu.reifegrad")


def _without(path: Path) -> Path:
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


def _running(folder: Path) -> Path:
    """A survey of the staff that people are answering."""
    path = folder / "Altstadt.reifegrad"
    answers = paths.resources() / "sample" / "befragung-2026.csv"
    with Session.create(path, Municipality("Altstadt")) as session:
        session.import_assessment(read_answers(answers, shipped_survey))
    return path


def _encrypted(folder: Path) -> Path:
    path = folder / "Neustadt verschlüsselt.reifegrad"
    Session.create(path, Municipality("Neustadt"), passphrase=SECRET).close()
    return path


def _drive(folder: Path) -> Path:
    """As `_own`, in a folder that can go away."""
    return _made(folder / "drive", folder)


def _made(where: Path, folder: Path) -> Path:
    """A copy of the sample, which is made only once."""
    source = folder / "source.reifegrad"
    if not source.exists():
        sample.create(source)
    where.mkdir(parents=True, exist_ok=True)
    return Path(shutil.copy(source, where / f"{sample.NAME}.reifegrad"))


_MAKERS: Mapping[str, Callable[[Path], Path]] = {
    SAMPLE: _sample,
    EMPTY: _empty,
    FRESH: _fresh,
    NEW: _new,
    OWN: _own,
    READING: _reading,
    RUNNING: _running,
    ENCRYPTED: _encrypted,
    DRIVE: _drive,
}
