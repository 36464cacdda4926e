"""The verb that saves what is left of a damaged file, and what is said beside a file that is damaged."""

from pathlib import Path
from typing import Annotated

import typer

from reifegrad import rescuing
from reifegrad.commands.console import Console
from reifegrad.commands.opening import unlocked
from reifegrad.commands.usage import ANY_PATH
from reifegrad.errors import FileEmpty, ReifegradError, WorkspaceDamaged
from reifegrad.report import format


def rescue(
    context: typer.Context,
    file: Annotated[Path, ANY_PATH],
    target: Annotated[Path, ANY_PATH],
) -> int:
    """Write what can be read of a file into a new one and list what is missing; returns 1 if anything is."""
    console: Console = context.obj
    rescued = unlocked(
        file, console, lambda key: rescuing.rescue(file, target, language=console.language, passphrase=key)
    )
    console.result(console.words("rescue.done", path=target, counts=rescuing.counted(rescued, console.language)))
    for each in rescuing.in_words(rescued, console.language):
        console.result(each.line)
    return 0 if rescued.is_complete else 1


def last_state(error: ReifegradError, console: Console) -> str:
    """The last state that can be read of a damaged file, in words; empty if there is none, or nothing is damaged."""
    if not isinstance(error, (WorkspaceDamaged, FileEmpty)) or error.path is None:
        return ""
    backup = rescuing.last_backup(error.path)
    if backup is None:
        return ""
    made = format.moment(backup.made.astimezone(), console.language)
    key = "rescue.state_elsewhere" if rescuing.is_from_elsewhere(backup, error.path) else "rescue.last_state"
    return console.words(key, made=made, source=backup.source, path=backup.path)
