"""Conditions that a person can mend. Their wording lies in resources/texts/errors.yaml, one entry per `code`.

Anything that is not a `ReifegradError` is a fault of the program and is never caught below the top level.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class Problem:
    """One fault in given data.

    `code` names the wording ("topic.key", resources/texts/TOPIC.yaml with entries `problem` and `remedy`), `place` says
    where inside the file (sheet, row, field, path in a JSON document), `line` counts from 1.
    """

    code: str
    place: str = ""
    line: int | None = None
    values: Mapping[str, object] = field(default_factory=dict)


class ReifegradError(Exception):
    """Base of everything a person can mend; `values` fill the wording."""

    code: ClassVar[str]
    exit_code: ClassVar[int] = 1

    is_unsaved: bool = False
    """Whether an open file did not take a step; doing it again may help, or going on in a copy."""
    kept: Path | None = None
    """The file on this computer that has such a step as well; None if there is none."""

    def __init__(self, path: Path | None = None, **values: object) -> None:
        super().__init__(self.code, str(path) if path else "", values)
        self.path = path
        self.values = values


class FileMissing(ReifegradError):
    code = "file_missing"


class FileIsFolder(ReifegradError):
    code = "file_is_folder"


class FileEmpty(ReifegradError):
    code = "file_empty"


class FileExists(ReifegradError):
    code = "file_exists"


class FolderMissing(ReifegradError):
    code = "folder_missing"


class NameUnusable(ReifegradError):
    """No system takes such a name: it holds a zero byte, or half a letter."""

    code = "name_unusable"


class PathTooLong(ReifegradError):
    code = "path_too_long"


class NoPermission(ReifegradError):
    code = "no_permission"


class DiskFull(ReifegradError):
    code = "disk_full"


class TargetBusy(ReifegradError):
    """The file to be written is open in another program."""

    code = "target_busy"


class NotPrinted(ReifegradError):
    """The printer does not take the pages. Values: printer."""

    code = "not_printed"


class WorkspaceBusy(TargetBusy):
    """Another program holds the workspace at this moment, past the lock that Reifegrad respects."""

    code = "workspace_busy"
    exit_code = 3


class WrongEnding(ReifegradError):
    """The name of a file to be written promises another format. Values: format, ending."""

    code = "wrong_ending"


class TargetIsWorkspace(ReifegradError):
    """What would be replaced is the data of a municipality."""

    code = "target_is_workspace"


class TargetIsDevice(ReifegradError):
    """What would be replaced is no file but a device, a pipe or the like."""

    code = "target_is_device"


class NotAFile(ReifegradError):
    """What would be read is no file but a device, a pipe or the like."""

    code = "not_a_file"


class FileTooLarge(ReifegradError):
    """Values: limit (megabytes)."""

    code = "file_too_large"


class CopyTooLarge(FileTooLarge):
    """A document that is to be kept in the workspace. Values: limit (megabytes)."""

    code = "copy_too_large"


class CopiesFull(ReifegradError):
    """There is no room for another document in the workspace. Values: limit (megabytes, of all together)."""

    code = "copies_full"


class NotAPicture(ReifegradError):
    """Values: possible (formats)."""

    code = "not_a_picture"


class PictureTooLarge(ReifegradError):
    """Values: width, height (of the picture), limit (millions of pixels)."""

    code = "picture_too_large"


class CannotRead(ReifegradError):
    """The operating system refused for another reason; values: reason."""

    code = "cannot_read"


class CannotWrite(ReifegradError):
    code = "cannot_write"


class NotAWorkspace(ReifegradError):
    code = "not_a_workspace"


class WorkspaceTooNew(ReifegradError):
    """Values: found, supported (schema versions)."""

    code = "workspace_too_new"


class UpgradeFailed(ReifegradError):
    """A file of an older version of the program could not be brought to the present one. Values: reason."""

    code = "upgrade_failed"


class WorkspaceDamaged(ReifegradError):
    code = "workspace_damaged"


class ForeignParts(WorkspaceDamaged):
    """The file holds what no version of the program puts there, such as a trigger. Values: parts (names)."""

    code = "foreign_parts"


class ContentDamaged(WorkspaceDamaged):
    """The file can be read, but its figures could not be relied on; a check names every place."""

    code = "content_damaged"


class DamagedLastState(WorkspaceDamaged):
    """There is a backup of the damaged file. Values: made (local time as a datetime)."""

    code = "damaged_last_state"


class DamagedStateElsewhere(WorkspaceDamaged):
    """There is a backup that was made of another path. Values: made (local time as a datetime), source (path)."""

    code = "damaged_state_elsewhere"


class ContentChanged(WorkspaceDamaged):
    """The file holds something else than this program wrote last: it is damaged, or another program changed it."""

    code = "content_changed"


class JournalForeign(WorkspaceDamaged):
    """The file is sound, but what a crash left beside it is damaged or of another file. Values: journal (name)."""

    code = "journal_foreign"


class JournalNotAFile(ReifegradError):
    """Where SQLite keeps its journal lies a folder, a pipe or a device. Values: journal (name)."""

    code = "journal_not_a_file"


class NothingToRescue(WorkspaceDamaged):
    """Nothing of a municipality can be read in the file."""

    code = "nothing_to_rescue"


class WorkspaceLocked(ReifegradError):
    """Values: computer, since (local time as a datetime, or a text if unknown), process, lock (path)."""

    code = "workspace_locked"
    exit_code = 3


class WorkspaceLockUnclear(WorkspaceLocked):
    """A lock that does not tell who holds it. Values: lock (path)."""

    code = "workspace_lock_unclear"


class WorkspaceLockNotAFile(WorkspaceLockUnclear):
    """Where the lock belongs lies a folder, a pipe or a device. Values: lock (path)."""

    code = "workspace_lock_not_a_file"


class BackupOfOther(ReifegradError):
    """A copy of another workspace does not tell how this one was."""

    code = "backup_of_other"


class WorkspaceReadOnly(ReifegradError):
    code = "workspace_read_only"


class WorkspaceGone(FileMissing):
    """The open workspace was deleted, moved or renamed by somebody."""

    code = "workspace_gone"


class DriveGone(WorkspaceGone):
    """The folder of the open workspace cannot be reached. Values: place (drive or folder)."""

    code = "drive_gone"


class WorkspaceReplaced(WorkspaceGone):
    """Under the name of the open workspace there is another content by now, which somebody else wrote."""

    code = "workspace_replaced"


class PassphraseNeeded(ReifegradError):
    """The file is encrypted, and nobody has said the passphrase yet."""

    code = "passphrase_needed"


class NewPassphraseNeeded(ReifegradError):
    """Nobody has said the new passphrase of a file. Values: option, variable (where the command line takes it from)."""

    code = "new_passphrase_needed"
    exit_code = 2


class PassphraseWrong(PassphraseNeeded):
    """The passphrase does not open the file, or its beginning is damaged; an encrypted file does not tell which."""

    code = "passphrase_wrong"


class PassphraseTooShort(ReifegradError):
    """Values: minimum (characters)."""

    code = "passphrase_too_short"
    exit_code = 2


class PassphraseUnusable(ReifegradError):
    """It is empty or holds a character that is none, such as NUL."""

    code = "passphrase_unusable"
    exit_code = 2


class PassphrasesDiffer(ReifegradError):
    """A new passphrase was typed twice, and differently."""

    code = "passphrases_differ"
    exit_code = 2


class EncryptionMissing(ReifegradError):
    """The part of the program that encrypts is not installed."""

    code = "encryption_missing"


class UnknownFileType(ReifegradError):
    """Values: possible (file name endings)."""

    code = "unknown_file_type"


class UnknownSurvey(ReifegradError):
    """Values: survey, version, known."""

    code = "unknown_survey"


class UnknownAssessment(ReifegradError):
    """Values: assessment, known."""

    code = "unknown_assessment"


class AssessmentClosed(ReifegradError):
    """A closed assessment takes no changes until it is opened again. Values: title."""

    code = "assessment_closed"


class AssessmentStillOpen(ReifegradError):
    """A final report is asked for while answers can still change. Values: title (of the assessment)."""

    code = "assessment_still_open"


class AssessmentFinal(AssessmentClosed):
    """Figures about its people are told, so it stays closed for good. Values: title."""

    code = "assessment_final"


class SamePeople(ReifegradError):
    """Figures about nearly the same people are told already. Values: title, other (title), day (of the other)."""

    code = "same_people"


class NothingToReport(ReifegradError):
    """The workspace holds no assessment."""

    code = "nothing_to_report"


class InvalidInput(ReifegradError):
    """One value that was entered. Values: field, given, expected."""

    code = "invalid_input"
    exit_code = 2


class ExportFaulty(ReifegradError):
    """A file that was written did not read back as it should. Values: reason."""

    code = "export_faulty"


class Cancelled(ReifegradError):
    """The person stopped a long action; nothing was changed."""

    code = "cancelled"


class DataInvalid(ReifegradError):
    """A file of answers or a survey was refused as a whole. `more` faults beside those listed were only counted."""

    code = "data_invalid"

    def __init__(self, path: Path | None, problems: Sequence[Problem], more: int = 0) -> None:
        super().__init__(path, count=len(problems) + more)
        self.problems = tuple(problems)
        self.more = more
