"""Verbs about surveys that the file of a municipality keeps."""

from pathlib import Path
from typing import Annotated

import typer

from reifegrad.commands.console import Console
from reifegrad.commands.opening import opened
from reifegrad.commands.surveys import survey_from
from reifegrad.commands.usage import ANY_PATH


def add(
    context: typer.Context,
    file: Annotated[Path, ANY_PATH],
    source: Annotated[Path, ANY_PATH],
) -> None:
    """Read the survey first, so that a faulty one is told before the file is touched."""
    console: Console = context.obj
    survey = survey_from(source)
    with opened(file, console) as session:
        session.add_survey(survey)
    console.result(console.words("survey_add.done", id=survey.id, version=survey.version, name=file.name))


def remove(
    context: typer.Context,
    file: Annotated[Path, ANY_PATH],
    id: Annotated[str, typer.Argument()],
    version: Annotated[str, typer.Argument()],
) -> None:
    console: Console = context.obj
    with opened(file, console) as session:
        session.remove_survey(id, version)
    console.result(console.words("survey_remove.done", id=id, version=version, name=file.name))
