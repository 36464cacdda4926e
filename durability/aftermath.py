"""What must be true after the program was killed."""

import json
import time
import zipfile
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from durability.reports import Begins, Opened, Recoded, Recoding, Refused, Typed, Writes, Wrote
from reifegrad import recovery
from reifegrad.domain.answer import Answer
from reifegrad.domain.change import Change, Key
from reifegrad.domain.workspace import Entity
from reifegrad.errors import PassphraseNeeded, ReifegradError
from reifegrad.passphrase import Passphrase
from reifegrad.session import Session
from reifegrad.storage import WorkspaceFile
from reifegrad.storage.backups import backups_of

PROMISE = 1.0
"""Seconds after which typed text is in the file: 0.5 as promised, and as much for a slowed down program."""


@dataclass(slots=True)
class Account:
    """What the file must hold, by what the program told."""

    saved: dict[Key, Entity] = field(default_factory=dict)
    in_flight: tuple[Change, ...] | None = None
    kept: tuple[Change, ...] = ()
    keys: list[str | None] = field(default_factory=lambda: [None])
    """Passphrases that may open the file; the last one is the present one."""
    kind: str = ""
    typed: str = ""
    typed_at: float = 0.0
    killed_at: float = 0.0
    faults: list[str] = field(default_factory=list)
    _announced: tuple[Change, ...] = ()

    def begin(self, entities: dict[Key, Entity]) -> None:
        self.saved = dict(entities)

    def take(self, message: object) -> None:
        match message:
            case Begins(kind):
                self.kind = kind
            case Opened(entities):
                if dict(entities) != self.saved:
                    self.faults.append("the file that was opened holds something else than before")
            case Writes(changes):
                self.in_flight = self._announced = changes
            case Wrote():
                self.saved = applied(self.saved, self._announced)
                self.in_flight, self.kept = None, ()
            case Refused(is_kept):
                self.in_flight = None
                self.kept = self._announced if is_kept else self.kept
            case Recoding(passphrase):
                self.keys.append(passphrase)
            case Recoded():
                self.keys = self.keys[-1:]
            case Typed(text):
                self.typed, self.typed_at = text, time.monotonic()


def applied(entities: dict[Key, Entity], changes: tuple[Change, ...]) -> dict[Key, Entity]:
    after = dict(entities)
    for each in changes:
        if each.after is None:
            after.pop(each.key, None)
        else:
            after[each.key] = each.after
    return after


def faults_after(account: Account, path: Path) -> tuple[str, list[str]]:
    """Whether the step in flight was saved ("saved", "not saved", empty if there was none), and all that is wrong."""
    away = path.parent.with_name(f"{path.parent.name} away")
    if away.exists():
        away.rename(path.parent)
    faults = list(account.faults)
    in_flight = ""
    try:
        entities, id = _opened(account, path)
    except ReifegradError as error:
        return "", [*faults, f"the file does not open: {error!r}"]
    if account.in_flight is not None and entities == applied(account.saved, account.in_flight):
        in_flight = "saved"
    elif entities == account.saved:
        in_flight = "not saved" if account.in_flight is not None else ""
    else:
        faults.append(f"the file holds something else: {_difference(account.saved, entities)}")
    if account.typed and account.killed_at - account.typed_at > PROMISE and not _is_noted(account.typed, entities):
        faults.append(f"typed {account.killed_at - account.typed_at:.2f} s before, and not in the file")
    faults += _kept_faults(account)
    faults += _backup_faults(account, id)
    for each in path.parent.iterdir():
        if not each.name.startswith(".") and each != path:
            faults += [f"{each.name} stands half written: {fault}" for fault in _faults_of(each, account)]
    return in_flight, faults


def _opened(account: Account, path: Path) -> tuple[dict[Key, Entity], str]:
    """What the file holds, opened as a person opens it; it is worked on and found sound."""
    for key in reversed(account.keys):
        try:
            with Session.open(path, passphrase=Passphrase(key) if key else None) as session:
                problems = session.integrity_problems()
                if problems:
                    account.faults.append(f"integrity: {problems}")
                entities, id = dict(session._store.load()), session._store.workspace_id
                session.mark_unknown(*_spot(session))
                session.undo()
        except PassphraseNeeded:
            continue
        return entities, id
    raise PassphraseNeeded(path)


def _spot(session: Session) -> tuple[str, str]:
    """A question that takes an answer; an assessment is begun if there is none."""
    from datetime import date

    from reifegrad.survey import shipped_survey

    id = session.start_assessment(shipped_survey("ozg-efa"), "Danach", date(2026, 11, 21))
    return session.subjects(id)[0].id, "A1.1"


def _kept_faults(account: Account) -> list[str]:
    if not account.kept:
        return []
    wanted = applied(account.saved, account.kept)
    for each in recovery.found():
        for key in account.keys:
            try:
                with closing(
                    WorkspaceFile.open(each.path, read_only=True, passphrase=Passphrase(key) if key else None)
                ) as file:
                    if file.load() == wanted:
                        return []
            except PassphraseNeeded:
                continue
    return ["what was refused and reported as kept is not offered"]


def _backup_faults(account: Account, id: str) -> list[str]:
    faults = []
    for backup in backups_of(id):
        faults += [f"backup {backup.path.name}: {fault}" for fault in _faults_of(backup.path, account)]
    return faults


def _faults_of(path: Path, account: Account) -> list[str]:
    """What keeps a finished file from being opened."""
    match path.suffix:
        case ".pdf":
            import pypdfium2

            try:
                with closing(pypdfium2.PdfDocument(path)) as document:
                    return [] if len(document) else ["no page"]
            except pypdfium2.PdfiumError as error:
                return [repr(error)]
        case ".xlsx":
            try:
                with zipfile.ZipFile(path) as book:
                    return [str(bad)] if (bad := book.testzip()) else []
            except zipfile.BadZipFile as error:
                return [repr(error)]
        case ".json":
            try:
                json.loads(path.read_text(encoding="utf-8"))
            except ValueError as error:
                return [repr(error)]
        case ".reifegrad":
            return _workspace_faults(path)
    return []


def _workspace_faults(path: Path) -> list[str]:
    """A copy or a backup has the passphrase that the file had then, or the one that it has now."""
    from durability.operations import PASSPHRASES

    for key in (None, *map(Passphrase, PASSPHRASES)):
        try:
            with closing(WorkspaceFile.open(path, read_only=True, passphrase=key)) as file:
                file.load()
                return [str(each) for each in file.integrity_problems()]
        except PassphraseNeeded:
            continue
        except ReifegradError as error:
            return [repr(error)]
    return ["no passphrase opens it"]


def _is_noted(text: str, entities: dict[Key, Entity]) -> bool:
    return any(isinstance(each, Answer) and each.note == text for each in entities.values())


def _difference(wanted: dict[Key, Entity], found: dict[Key, Entity]) -> str:
    keys = [each for each in {**wanted, **found} if wanted.get(each) != found.get(each)]
    shown = [f"{each}: {wanted.get(each)} -> {found.get(each)}"[:300] for each in keys[:3]]
    return f"{len(keys)} entities, such as {'; '.join(shown)}"
