"""What people answered goes from the copies, too, that this computer keeps of a workspace."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Protocol

from reifegrad import log, recovery
from reifegrad.attachments import without_spare_copies
from reifegrad.backup import Backup
from reifegrad.domain.change import Change, Key, Kind
from reifegrad.domain.survey import SubjectKind
from reifegrad.domain.workspace import AnswerKey, Assessment, Entity, EvidenceItem, StaffResult, Subject
from reifegrad.errors import ReifegradError
from reifegrad.log import Event
from reifegrad.passphrase import Passphrase
from reifegrad.recovery import Recovery

Entities = Mapping[Key, Entity]


class Origin(Protocol):
    """The open workspace file that the copies were made of."""

    @property
    def workspace_id(self) -> str: ...
    def earlier_content(self, path: Path, passphrase: Passphrase | None) -> Entities: ...
    def write_anew(self, entities: Entities, target: Path, changes: Iterable[Change] = ()) -> str: ...


@dataclass(frozen=True, slots=True)
class Erased:
    """How many copies were written anew without the answers, and those that may still hold them.

    `unsaved` is work that waits to be saved, whose only copy this may be.
    """

    count: int
    left: tuple[Path, ...] = ()
    unsaved: tuple[Recovery, ...] = ()


def erase_in_copies(file: Origin, backups: Iterable[Backup], assessment_id: str, result: StaffResult) -> Erased:
    """Write every backup that holds responses of this assessment anew without them; all else in it stays.

    A backup that cannot be read or written stays as it is, and so does work that waits to be saved.
    """
    count = 0
    left: list[Path] = []
    for each in backups:
        try:
            count += _erased(file, each, assessment_id, result)
        except ReifegradError as error:
            log.failed(Event.BACKUP_FAILED, error)
            left.append(each.path)
    return Erased(count, tuple(left), recovery.of_workspace(file.workspace_id))


def without_responses(entities: Entities, assessment_id: str, result: StaffResult) -> dict[Key, Entity]:
    """The same content without what people answered in one assessment.

    If it was closed the figures take the place of the answers: whoever was told about then is told about now.
    """
    gone = {
        each.id
        for each in entities.values()
        if isinstance(each, Subject) and each.assessment_id == assessment_id and each.kind is SubjectKind.RESPONSE
    }
    if not gone:
        return dict(entities)
    kept = without_spare_copies({key: each for key, each in entities.items() if _subject_of(key, each) not in gone})
    assessment = entities.get(Key(Kind.ASSESSMENT, assessment_id))
    if isinstance(assessment, Assessment) and assessment.closed:
        kept[Key(Kind.STAFF_RESULT, assessment_id)] = result
    return kept


def _subject_of(key: Key, entity: Entity) -> str | None:
    match key.id, entity:
        case AnswerKey() as id, _:
            return id.subject_id
        case _, EvidenceItem() as item:
            return item.subject_id
        case _, Subject() as subject:
            return subject.id
    return None


def _erased(file: Origin, backup: Backup, assessment_id: str, result: StaffResult) -> bool:
    """Whether the backup held responses; if so it is replaced, in one move."""
    from reifegrad.storage import backups  # late: the window starts without peewee

    before = file.earlier_content(backup.path, None)
    after = without_responses(before, assessment_id, result)
    if after == before:
        return False
    backups.rewrite(backup, partial(file.write_anew, after))
    return True
