"""Reading a workspace file through: what is wrong with it, its figures and its backups, and how to mend it."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from reifegrad.backup import Backup
from reifegrad.content import content_faults
from reifegrad.errors import (
    EncryptionMissing,
    PassphraseNeeded,
    PassphraseWrong,
    Problem,
    ReifegradError,
    WorkspaceDamaged,
)
from reifegrad.passphrase import Passphrase
from reifegrad.progress import Progress, unheard
from reifegrad.reading import Reading
from reifegrad.state import State
from reifegrad.survey.snapshot import from_snapshot

_MOST = 100
"""The highest index, in percent."""

_VALUE_CHANGED = "errors.value_changed"


@dataclass(frozen=True, slots=True)
class Checked:
    """What was looked at and what was found. `readable`: the file holds content that could be looked at as well."""

    problems: tuple[Problem, ...]
    readable: bool
    assessments: int = 0
    backups: int = 0


def problems_of(path: Path, passphrase: Passphrase | None = None) -> list[Problem]:
    """Every fault of a workspace file itself, also of one that `Session.open` refuses; changes nothing.

    Raises what `WorkspaceFile.open_to_check` raises.
    """
    return list(_looked_through(path, passphrase)[0])


def check(path: Path, passphrase: Passphrase | None = None, progress: Progress = unheard) -> Checked:
    """As `problems_of`; besides, whether all figures can be worked out, the backups, and what a crash left beside it.

    `progress` hears how many of these parts are looked through, each backup being one. Backups under another passphrase
    cannot be looked into and are left out.
    """
    problems, reading, id = _looked_through(path, passphrase)
    found, backups = list(problems), _backups(path, id)
    total = 2 + len(backups)
    progress(1, total)
    if reading and all(each.code == _VALUE_CHANGED for each in found):
        found += _figures(reading)
    found += _left_over(path)
    for at, backup in enumerate(backups, 2):
        progress(at, total)
        if fault := _backup_fault(backup, passphrase):
            found.append(fault)
    progress(total, total)
    return Checked(tuple(found), reading is not None, len(reading.assessments) if reading else 0, len(backups))


def accept(path: Path, passphrase: Passphrase | None = None) -> None:
    """Have what another program wrote into the file count from now on, if its structure and content are sound.

    Raises WorkspaceDamaged if they are not, and what `WorkspaceFile.accept` raises.
    """
    from reifegrad.storage import WorkspaceFile

    if any(each.code not in (_VALUE_CHANGED, "errors.content_idle") for each in problems_of(path, passphrase)):
        raise WorkspaceDamaged(path)
    WorkspaceFile.accept(path, passphrase=passphrase)


def _looked_through(path: Path, passphrase: Passphrase | None) -> tuple[list[Problem], Reading | None, str]:
    """Faults, what was read if anything could be, and the id of the file."""
    from reifegrad.storage import WorkspaceFile  # late: the window starts without peewee

    with closing(WorkspaceFile.open_to_check(path, passphrase=passphrase)) as file:
        found = file.integrity_problems()
        if any(each.code == "errors.structure_damaged" for each in found):
            return found, None, ""
        id = file.workspace_id
        if any(each.code == "errors.reference_lost" for each in found):
            return found, None, id
        try:
            state = State(file.load())
        except WorkspaceDamaged:
            return [*found, Problem("checking.unreadable")], None, id
    surveys = list(_surveys(state))
    if surveys:
        return found + surveys, None, id
    reading = Reading(state)
    return found + [each.problem for each in content_faults(reading)], reading, id


def _surveys(state: State) -> Iterator[Problem]:
    for each in state.snapshots.values():
        try:
            from_snapshot(each)
        except WorkspaceDamaged:
            titles = [one.title for one in state.assessments.values() if one.survey_hash == each.content_hash]
            values = {"survey": each.survey_id, "version": each.version}
            yield Problem("checking.survey_changed", place=", ".join(titles), values=values)


def _figures(reading: Reading) -> Iterator[Problem]:
    """Assessments whose figures cannot be worked out, or are none: a percentage beyond its scale."""
    for each in reading.assessments:
        try:
            score = reading.score(each.id)
            reading.plan(each.id)
        except (ReifegradError, ArithmeticError, LookupError, ValueError, TypeError) as error:
            yield Problem("checking.figures", place=each.title, values={"reason": type(error).__name__})
            continue
        scores = [one for one in (score.overall, *score.dimensions) if one is not None]
        if any(one.index.value is not None and not 0 <= one.index.value <= _MOST for one in scores):
            yield Problem("checking.figures", place=each.title, values={"reason": "index"})


def _left_over(path: Path) -> Iterator[Problem]:
    from reifegrad.storage.lock import is_held, lock_path
    from reifegrad.storage.sqlite import journal_path

    if is_held(path):
        return  # what lies there belongs to the program that has the file open
    if lock_path(path).exists():
        yield Problem("checking.lock_left", values={"lock": lock_path(path).name})
    journal = journal_path(path)
    if journal.exists() and journal.stat().st_size:
        yield Problem("checking.journal_left", values={"journal": journal.name})


def _backups(path: Path, id: str) -> tuple[Backup, ...]:
    from reifegrad.storage.backups import backups_for, backups_of

    return (backups_of(id) if id else ()) or backups_for(path)


def _backup_fault(backup: Backup, passphrase: Passphrase | None) -> Problem | None:
    """What is wrong with a backup, None if it can be gone back to."""
    try:
        fine = not problems_of(backup.path, passphrase)
    except (PassphraseNeeded, PassphraseWrong, EncryptionMissing):
        return None
    except ReifegradError:
        fine = False
    if fine:
        return None
    values = {"made": backup.made.astimezone(), "file": str(backup.path)}
    return Problem("checking.backup", values=values)
