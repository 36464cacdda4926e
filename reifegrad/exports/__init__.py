"""One writer per format, each from a ReportModel. A file is read back before it takes its final name.

A writer is a module of this package with the two functions of `Writer`; it is imported when its format is asked for,
because the libraries behind it take a tenth of a second each.
"""

from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from importlib import import_module
from pathlib import Path
from typing import Protocol, cast

from reifegrad.errors import ExportFaulty, UnknownFileType
from reifegrad.exports.atomic import replacing
from reifegrad.exports.work import Work
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
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> None:
    """Write `model` as `format` ("pdf", "xlsx" or "json") to `path`, replacing a file that is there.

    `progress(done, total)` is called between steps, `cancelled()` is asked there. The folder holds either the finished
    file under its name or exactly what it held before.

    Raises UnknownFileType, Cancelled, ExportFaulty, FolderMissing, FileIsFolder, NoPermission, DiskFull, TargetBusy,
    PathTooLong or CannotWrite.
    """
    if format not in _MODULES:
        raise UnknownFileType(path, possible=", ".join(_MODULES))
    writer = cast(Writer, import_module(f"{__name__}.{_MODULES[Format(format)]}"))
    work = Work(progress, cancelled)
    with replacing(path) as draft:
        writer.write_file(model, draft, work)
        work.check()
        faults = writer.faults(model, draft)
        if faults:
            raise ExportFaulty(path, reason=", ".join(faults))
        work.check()
