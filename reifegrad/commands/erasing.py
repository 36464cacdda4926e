"""The verb that erases what people answered."""

from pathlib import Path
from typing import Annotated

import typer

from reifegrad.commands.console import Console
from reifegrad.commands.opening import opened
from reifegrad.commands.usage import ANY_PATH
from reifegrad.report import format


def erase(
    context: typer.Context,
    file: Annotated[Path, ANY_PATH],
    assessment: Annotated[str, typer.Argument()],
    yes: Annotated[bool, typer.Option("--yes")] = False,
    backups: Annotated[bool, typer.Option("--backups")] = False,
) -> int:
    """Erase the responses of a closed assessment; its figures stay. Without `--yes` it only says what it would do.

    One whose responses are erased already can be called again for its backups alone.
    """
    console: Console = context.obj
    with opened(file, console) as session:
        title, responses = session.assessment(assessment).title, session.responses(assessment)
        is_erased = session.staff_result(assessment) is not None
        if not yes:
            console.problem(console.words.plural("erase.asked", responses, title=title))
            return 2
        if not (is_erased and backups):
            session.erase_responses(assessment)
            console.result(console.words.plural("erase.done", responses, title=title))
        if not backups:
            if not is_erased and session.backups.known():
                console.note(console.words.plural("erase.backups_stay", len(session.backups.known())))
            return 0
        erased = session.erase_in_backups(assessment)
    console.result(console.words.plural("erase.in_backups", erased.count))
    for each in erased.left:
        console.problem(console.words("erase.left", path=each))
    for kept in erased.unsaved:
        moment = format.moment(kept.made.astimezone(), console.language)
        console.problem(console.words("erase.unsaved", made=moment, source=kept.source, path=kept.path))
    return 1 if erased.left or erased.unsaved else 0
