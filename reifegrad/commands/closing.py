"""Verbs that close an assessment and open it again."""

from pathlib import Path
from typing import Annotated

import typer

from reifegrad import backup_words
from reifegrad.commands.console import Console
from reifegrad.commands.opening import opened
from reifegrad.commands.usage import ANY_PATH


def close(
    context: typer.Context, file: Annotated[Path, ANY_PATH], assessment: Annotated[str, typer.Argument()]
) -> None:
    """Take no more answers; where enough people answered, this is for good. A backup keeps the state."""
    console: Console = context.obj
    with opened(file, console) as session:
        session.close_assessment(assessment)
        title, is_final = session.assessment(assessment).title, session.tells_people(assessment)
        console.result(console.words("close.final" if is_final else "close.done", title=title))
        backup_words.keep_closed(session.backups, [title], console.language)


def reopen(
    context: typer.Context, file: Annotated[Path, ANY_PATH], assessment: Annotated[str, typer.Argument()]
) -> None:
    console: Console = context.obj
    with opened(file, console) as session:
        session.reopen_assessment(assessment)
        title = session.assessment(assessment).title
    console.result(console.words("reopen.done", title=title))
