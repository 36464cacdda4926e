"""Where the window puts files: new ones in the documents folder, the sample in the program's own data folder."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reifegrad import paths
from reifegrad.domain.shown import file_name

if TYPE_CHECKING:
    from ui.worker import Progress

ENDING = ".reifegrad"
FIRST_SURVEY = "ozg-efa"
"""The survey that a municipality begins with."""


def create(name: str, title: str) -> Path:
    """Create the file of a municipality with a first assessment called `title`, and return where it is.

    Raises the writing conditions of `reifegrad.errors`.
    """
    from reifegrad.domain.workspace import Municipality  # late, all three: the start page needs none of it
    from reifegrad.session import Session
    from reifegrad.survey import shipped_survey

    folder = _made(paths.documents_folder())
    path = free(folder / f"{file_name(name) or 'Reifegrad'}{ENDING}")
    session = Session.create(path, Municipality(name))
    try:
        session.start_assessment(shipped_survey(FIRST_SURVEY), title, date.today())
    finally:
        session.close()
    return path


def create_sample(progress: "Progress") -> Path:
    """Create the sample municipality anew and return where it is. Runs off the window's thread.

    Earlier ones that nobody has open go, for what was tried out there is not kept.
    """
    from reifegrad import sample

    folder = _made(_sample_folder())
    sample.remove_unused(folder)
    path = free(folder / f"{sample.NAME}{ENDING}")
    sample.create(path, progress)
    return path


def _made(folder: Path) -> Path:
    """The folder, made if it is not there. Raises the writing conditions of `reifegrad.errors`."""
    from reifegrad.os_errors import write_condition

    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise write_condition(error, folder) from error
    return folder


def is_sample(path: Path) -> bool:
    return path.parent == _sample_folder()


def folder_to_look_in(path: Path | None) -> Path:
    """Where a person who has the file at `path` open begins to look for another one; not where the sample lies."""
    return path.parent if path and not is_sample(path) else paths.documents_folder()


def _sample_folder() -> Path:
    return paths.data_folder() / "sample"


def is_same(one: Path, other: Path) -> bool:
    """Whether both paths lead to the same file, whatever they look like."""
    try:
        return one.samefile(other)
    except OSError:
        return one == other


def copy_of(path: Path) -> Path:
    """A free path beside the file for its copy."""
    return free(path.with_name(QCoreApplication.translate("files", "Copy of {0}").format(path.name)))


def free(path: Path) -> Path:
    """The path itself, or with a number if there is such a file."""
    number, free = 2, path
    while free.exists():
        free = path.with_name(f"{path.stem} {number}{path.suffix}")
        number += 1
    return free
