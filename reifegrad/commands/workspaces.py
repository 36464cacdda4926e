"""Verbs that make and fill workspace files."""

from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from reifegrad import backup_words, messages
from reifegrad.commands.console import Console
from reifegrad.commands.opening import opened
from reifegrad.commands.usage import ANY_PATH, whole_number
from reifegrad.domain import rules
from reifegrad.domain.imported import AssessmentImport
from reifegrad.domain.rules import Fault
from reifegrad.domain.workspace import Municipality
from reifegrad.errors import ReifegradError
from reifegrad.exchange import read_files
from reifegrad.operations import checks
from reifegrad.session import Session

_ENDING = ".reifegrad"


def new(
    context: typer.Context,
    file: Annotated[Path, ANY_PATH],
    name: Annotated[str, typer.Option("--name")],
    code: Annotated[str, typer.Option("--code")] = "",
    population: Annotated[str | None, typer.Option("--population")] = None,
) -> None:
    inhabitants = whole_number(population, 1, "--population") if population is not None else None
    with Session.create(file, Municipality(name, code, inhabitants)) as session:
        context.obj.result(str(session.path))
    if file.suffix.lower() != _ENDING:
        context.obj.note(context.obj.words("new.ending", ending=_ENDING))


def import_answers(
    context: typer.Context,
    file: Annotated[Path, ANY_PATH],
    answers: Annotated[list[Path], ANY_PATH],
    invited: Annotated[str | None, typer.Option("--invited")] = None,
    minimum_total: Annotated[str | None, typer.Option("--minimum-total")] = None,
    minimum_group: Annotated[str | None, typer.Option("--minimum-group")] = None,
) -> int:
    """Read all files of answers first and save them in one step, so that all become assessments or none.

    A file of what people answered is a survey that has ended: its assessment is closed at once.
    """
    console: Console = context.obj
    asked, total, group = (
        None if given is None else whole_number(given, 1, option)
        for given, option in (
            (invited, "--invited"),
            (minimum_total, "--minimum-total"),
            (minimum_group, "--minimum-group"),
        )
    )
    with opened(file, console) as session:
        read = read_files(answers, session.survey_at_hand)
        found: list[AssessmentImport] = []
        errors = list(read.errors)
        for path, each in read.found:
            try:
                found.append(replace(_with_invited(each, asked, path), minimum_total=total, minimum_group=group))
            except ReifegradError as error:
                errors.append(error)
        for problem in errors:
            console.problem(str(messages.describe(problem, console.language)))
        if errors:
            return max(each.exit_code for each in errors)
        ids = session.import_assessments(found, close=True)
        for id, each in zip(ids, found, strict=True):
            subjects = console.words.plural("import.subjects", len(each.subjects))
            answered = console.words.plural("import.answers", each.answers)
            console.result(console.words("import.done", id=id, title=each.title, subjects=subjects, answers=answered))
            if session.assessment(id).closed:
                console.note(console.words("import.closed", id=id))
        ended = [each.title for each in map(session.assessment, ids) if each.closed]
        backup_words.keep_closed(session.backups, ended, console.language)
    return 0


def _with_invited(given: AssessmentImport, invited: int | None, path: Path) -> AssessmentImport:
    """Put in how many people were invited where the file does not say so. Raises InvalidInput if it says otherwise."""
    if invited is None or given.invited == invited:
        return given
    if given.invited is not None:
        checks.refuse("--invited", invited, Fault("invited_of_file", {"told": given.invited, "file": path.name}))
    fault = rules.invited_fault(given.survey, invited, given.responses)
    checks.accept("--invited", invited, fault)
    return replace(given, invited=invited)
