"""Verbs that show and test the program without anybody's data."""

from collections.abc import Iterator
from contextlib import suppress
from datetime import date
from itertools import count
from pathlib import Path
from typing import Annotated, Final

import typer

from reifegrad import sample
from reifegrad import self_test as test
from reifegrad.commands.console import Console
from reifegrad.commands.reports import assessment_id, report_model
from reifegrad.exports import write
from reifegrad.os_errors import refuse_unusable, write_condition
from reifegrad.report import format
from reifegrad.report.inputs import ReportOptions
from reifegrad.report.model import ReportModel
from reifegrad.session import Session

FOLDER: Final = Path("demo")
_FORMATS: Final = ("pdf", "xlsx")


def demo(context: typer.Context, output: Annotated[Path, typer.Option("--output", readable=False)] = FOLDER) -> None:
    """Print the absolute paths of the sample's file, PDF and workbook, one a line, and then what its surveys found."""
    console: Console = context.obj
    is_new = not output.exists()
    file = free_name(output.absolute())
    steps = len(_FORMATS) + 1
    with console.progress("demo.working") as progress:
        try:
            sample.create(file)
        except BaseException:
            if is_new:
                with suppress(OSError):  # not empty, or already gone
                    output.rmdir()
            raise
        progress(1, steps)
        with Session.open(file, read_only=True) as session:
            model = report_model(session, assessment_id(session, ""), console.language, ReportOptions(date.today()))
        for done, each in enumerate(_FORMATS, 2):
            write(model, each, file.with_suffix(f".{each}"))
            progress(done, steps)
    for path in (file, *(file.with_suffix(f".{each}") for each in _FORMATS)):
        console.result(str(path))
    for line in _result(model, console):
        console.result(line)


def self_test(context: typer.Context) -> int:
    """Print one line per step; returns 0 if all of them passed."""
    console: Console = context.obj
    return 0 if test.run(console.words, console.result) else 1


def free_name(folder: Path) -> Path:
    """Return a file name in `folder` that neither a workspace nor a report has; nothing is ever replaced."""
    refuse_unusable(folder)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise write_condition(error, folder) from error
    names = (sample.NAME if number == 1 else f"{sample.NAME}-{number}" for number in count(1))
    endings = (".reifegrad", *(f".{each}" for each in _FORMATS))
    return next(
        folder / f"{name}.reifegrad"
        for name in names
        if not any((folder / f"{name}{ending}").exists() for ending in endings)
    )


def _result(model: ReportModel, console: Console) -> Iterator[str]:
    overall, level = model.overall, model.level
    if overall and overall.index is not None and level and level.value is not None:
        yield console.words(
            "demo.result",
            name=model.municipality,
            title=model.assessment_title,
            level=level.value,
            top=level.levels[-1][0],
            index=format.number(overall.index, model.language),
        )
        yield level.sentence
    for each in model.summary.companions:
        yield f"{each.survey_title}: {each.sentence}"
    yield from model.summary.together
    yield model.summary.resources
