"""Conditions that a person can mend. Their wording lies in resources/texts/errors.yaml, one entry per `code`.

Anything that is not a `ReifegradError` is a fault of the program and is never caught below the top level.
"""

import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import ClassVar, NamedTuple


class Problem(NamedTuple):
    """One fault in given data.

    `code` names the wording ("topic.key", resources/texts/TOPIC.yaml with entries `problem` and `remedy`), `place` says
    where inside the file (sheet, row, field, path in a JSON document), `line` counts from 1.
    """

    code: str
    place: str = ""
    line: int | None = None
    values: Mapping[str, object] = MappingProxyType({})


class ReifegradError(Exception):
    """Base of everything a person can mend; `values` fill the wording."""

    code: ClassVar[str]
    """The entry of the wording: the name of the class, in small letters with underscores."""

    exit_code: ClassVar[int] = 1

    is_unsaved: bool = False
    """Whether an open file did not take a step; doing it again may help, or going on in a copy."""
    kept: Path | None = None
    """The file on this computer that has such a step as well; None if there is none."""

    def __init_subclass__(cls) -> None:
        cls.code = re.sub(r"(?<!^)(?=[A-Z])", "_", cls.__name__).lower()

    def __init__(self, path: Path | None = None, **values: object) -> None:
        super().__init__(self.code, str(path) if path else "", values)
        self.path = path
        self.values = values


class FileMissing(ReifegradError):
    """There is no such file."""


class FileIsFolder(ReifegradError):
    """There is a folder where a file is meant."""


class FileEmpty(ReifegradError):
    """The file holds nothing."""


class FileExists(ReifegradError):
    """A file of this name is there and is not replaced."""


class FolderMissing(ReifegradError):
    """Values: folder."""


class NameUnusable(ReifegradError):
    """No system takes such a name: it holds a zero byte, or half a letter."""


class PathTooLong(ReifegradError):
    """The system, or SQLite, takes no path of this length."""


class NoPermission(ReifegradError):
    """The system does not let this person read or write there."""


class DiskFull(ReifegradError):
    """There is no room on the drive."""


class TargetBusy(ReifegradError):
    """The file to be written is open in another program."""


class NotPrinted(ReifegradError):
    """The printer does not take the pages. Values: printer."""


class WorkspaceBusy(TargetBusy):
    """Another program holds the workspace at this moment, past the lock that Reifegrad respects."""

    exit_code = 3


class WrongEnding(ReifegradError):
    """The name of a file to be written promises another format. Values: format, ending."""


class TargetIsWorkspace(ReifegradError):
    """What would be replaced is the data of a municipality."""


class TargetIsDevice(ReifegradError):
    """What would be replaced is no file but a device, a pipe or the like."""


class NotAFile(ReifegradError):
    """What would be read is no file but a device, a pipe or the like."""


class FileChanging(ReifegradError):
    """Another program changed the file while it was read."""


class FileTooLarge(ReifegradError):
    """Values: limit (megabytes)."""


class CopyTooLarge(FileTooLarge):
    """A document that is to be kept in the workspace. Values: limit (megabytes)."""


class CopiesFull(ReifegradError):
    """There is no room for another document in the workspace. Values: limit (megabytes, of all together)."""


class NotAPicture(ReifegradError):
    """Values: possible (formats)."""


class PictureTooLarge(ReifegradError):
    """Values: width, height (of the picture), limit (millions of pixels)."""


class CannotRead(ReifegradError):
    """The operating system refused for another reason; values: reason."""


class CannotWrite(ReifegradError):
    """As `CannotRead`, for writing; values: reason."""


class NotAWorkspace(ReifegradError):
    """The file is of another program."""


class WorkspaceTooNew(ReifegradError):
    """Values: found, supported (schema versions)."""


class UpgradeFailed(ReifegradError):
    """A file of an older version of the program could not be brought to the present one. Values: reason."""


class WorkspaceDamaged(ReifegradError):
    """The file is not as a program wrote it."""


class ForeignParts(WorkspaceDamaged):
    """The file holds what no version of the program puts there, such as a trigger. Values: parts (names)."""


class ContentDamaged(WorkspaceDamaged):
    """The file can be read, but its figures could not be relied on; a check names every place."""


class DamagedLastState(WorkspaceDamaged):
    """There is a backup of the damaged file. Values: made (local time as a datetime)."""


class DamagedStateElsewhere(WorkspaceDamaged):
    """There is a backup that was made of another path. Values: made (local time as a datetime), source (path)."""


class ContentChanged(WorkspaceDamaged):
    """The file holds something else than this program wrote last: it is damaged, or another program changed it."""


class JournalForeign(WorkspaceDamaged):
    """The file is sound, but what a crash left beside it is damaged or of another file. Values: journal (name)."""


class JournalNotAFile(ReifegradError):
    """Where SQLite keeps its journal lies a folder, a pipe or a device. Values: journal (name)."""


class NothingToRescue(WorkspaceDamaged):
    """Nothing of a municipality can be read in the file."""


class WorkspaceLocked(ReifegradError):
    """Values: computer, since (local time as a datetime, or a text if unknown), process, lock (path)."""

    exit_code = 3


class WorkspaceLockUnclear(WorkspaceLocked):
    """A lock that does not tell who holds it. Values: lock (path)."""


class WorkspaceLockNotAFile(WorkspaceLockUnclear):
    """Where the lock belongs lies a folder, a pipe or a device. Values: lock (path)."""


class BackupOfOther(ReifegradError):
    """A copy of another workspace does not tell how this one was."""


class WorkspaceReadOnly(ReifegradError):
    """The file, or its folder, takes no changes."""


class WorkspaceGone(FileMissing):
    """The open workspace was deleted, moved or renamed by somebody."""


class DriveGone(WorkspaceGone):
    """The folder of the open workspace cannot be reached. Values: place (drive or folder)."""


class WorkspaceReplaced(WorkspaceGone):
    """Under the name of the open workspace there is another content by now, which somebody else wrote."""


class PassphraseNeeded(ReifegradError):
    """The file is encrypted, and nobody has said the passphrase yet."""


class NewPassphraseNeeded(ReifegradError):
    """Nobody has said the new passphrase of a file. Values: option, variable (where the command line takes it from)."""

    exit_code = 2


class PassphraseWrong(PassphraseNeeded):
    """The passphrase does not open the file, or its beginning is damaged; an encrypted file does not tell which."""


class PassphraseTooShort(ReifegradError):
    """Values: minimum (characters)."""

    exit_code = 2


class PassphraseUnusable(ReifegradError):
    """It is empty or holds a character that is none, such as NUL."""

    exit_code = 2


class PassphrasesDiffer(ReifegradError):
    """A new passphrase was typed twice, and differently."""

    exit_code = 2


class EncryptionMissing(ReifegradError):
    """The part of the program that encrypts is not installed."""


class UnknownFileType(ReifegradError):
    """Values: possible (file name endings)."""


class UnknownSurvey(ReifegradError):
    """Values: survey, version, known."""


class UnknownAssessment(ReifegradError):
    """Values: assessment, known."""


class AssessmentClosed(ReifegradError):
    """A closed assessment takes no changes until it is opened again. Values: title."""


class AssessmentStillOpen(ReifegradError):
    """A final report is asked for while answers can still change. Values: title (of the assessment)."""


class AssessmentFinal(AssessmentClosed):
    """Figures about its people are told, so it stays closed for good. Values: title."""


class SamePeople(ReifegradError):
    """Figures about nearly the same people are told already. Values: title, other (title), day (of the other)."""


class NothingToReport(ReifegradError):
    """The workspace holds no assessment."""


class InvalidInput(ReifegradError):
    """One value that was entered. Values: field, given, expected."""

    exit_code = 2


class ExportFaulty(ReifegradError):
    """A file that was written did not read back as it should. Values: reason."""


class Cancelled(ReifegradError):
    """The person stopped a long action; nothing was changed."""


class DataInvalid(ReifegradError):
    """A file of answers or a survey was refused as a whole. `more` faults beside those listed were only counted."""

    def __init__(self, path: Path | None, problems: Sequence[Problem], more: int = 0) -> None:
        super().__init__(path, count=len(problems) + more)
        self.problems = tuple(problems)
        self.more = more
