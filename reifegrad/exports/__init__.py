"""One writer per format, each from a ReportModel. A file is read back before it takes its final name.

A writer is a module of this package with the two functions of `Writer`; it is imported when its format is asked for,
because the libraries behind it take a tenth of a second each.
"""

import os
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from enum import StrEnum
from importlib import import_module
from pathlib import Path
from typing import Protocol, cast

from reifegrad import log
from reifegrad.errors import ExportFaulty, TargetIsWorkspace, UnknownFileType, WrongEnding
from reifegrad.exports.atomic import replacing
from reifegrad.exports.work import Work
from reifegrad.file_header import is_workspace
from reifegrad.log import Event
from reifegrad.progress import Progress, unheard
from reifegrad.report.model import ReportModel


class Format(StrEnum):
    """File formats of a report; the value is also the file name ending."""

    PDF = "pdf"
    XLSX = "xlsx"
    JSON = "json"


class Writer(Protocol):
    def write_file(self, model: ReportModel, path: Path, work: Work) -> None:
        """Write the report to `path`, calling `work.at(done, total)` between steps. May raise OSError."""

    def faults(self, model: ReportModel, path: Path) -> Sequence[str]:
        """Read the file at `path` back and name what differs from the model; empty if nothing does."""


_MODULES: Mapping[Format, str] = {Format.PDF: "pdf", Format.XLSX: "xlsx", Format.JSON: "json_report"}


def write(
    model: ReportModel,
    format: str,
    path: Path,
    progress: Progress = unheard,
    cancelled: Callable[[], bool] | None = None,
) -> None:
    """Write `model` as `format` ("pdf", "xlsx" or "json") to `path`, replacing an ordinary file that is there.

    `progress(done, total)` is called between steps, `cancelled()` is asked there. The folder holds either the finished
    file under its name or exactly what it held before.

    Raises UnknownFileType, WrongEnding, TargetIsWorkspace, TargetIsDevice, Cancelled, ExportFaulty, FolderMissing,
    FileIsFolder, NoPermission, DiskFull, TargetBusy, PathTooLong or CannotWrite.
    """
    if format not in _MODULES:
        raise UnknownFileType(path, possible=", ".join(_MODULES))
    _refuse_unfit(path, Format(format))
    writer = cast(Writer, import_module(f"{__name__}.{_MODULES[Format(format)]}"))
    work = Work(progress, cancelled)
    with log.telling(Event.EXPORTED, Event.EXPORT_FAILED, format=format), replacing(path) as draft:
        writer.write_file(model, draft, work)
        work.check()
        faults = writer.faults(model, draft)
        if faults:
            raise ExportFaulty(path, reason=", ".join(faults))
        work.check()


def _refuse_unfit(path: Path, format: Format) -> None:
    """Refuse a name of another kind of file, and a workspace whatever its name.

    The ending is asked of the name and of what a link leads to, so that no slip lets a report take the place of a lock,
    a survey or anything else. A folder is left to the writing, which says what it is.
    """
    target = Path(os.path.realpath(path))
    ending = f".{format}"
    fits = {each.suffix.lower() for each in (path, target)} == {ending}
    with suppress(OSError):  # an impossible name is left to the writing as well
        fits = fits or path.is_dir()
    if not fits:
        raise WrongEnding(path, format=format.upper(), ending=ending)
    if is_workspace(target):
        raise TargetIsWorkspace(path)
