"""The verbs about backups: which there are, making one, going back to one."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Annotated, Any

import typer

from reifegrad import backup_words
from reifegrad.backup import Backup, Reason
from reifegrad.commands.console import Console
from reifegrad.commands.opening import opened
from reifegrad.commands.usage import ANY_PATH, Usage
from reifegrad.errors import ReifegradError

FORMAT = 1


def backups(
    context: typer.Context,
    file: Annotated[Path, ANY_PATH],
    folder: Annotated[Path | None, typer.Option("--folder")] = None,
    as_json: Annotated[bool, typer.Option("--json")] = False,
) -> None:
    """List the backups of a file, also of one that cannot be read any more."""
    console: Console = context.obj
    found = _known(console, file, folder)
    if as_json:
        console.document({"format": FORMAT, "file": str(file), "backups": [_entry(each) for each in found]})
        return
    if not found:
        console.note(console.words("backups.none"))
    for line in _lines(found, console):
        console.result(line)


def backup(
    context: typer.Context,
    file: Annotated[Path, ANY_PATH],
    name: Annotated[str, typer.Option("--name")] = "",
    folder: Annotated[Path | None, typer.Option("--folder")] = None,
) -> None:
    """Make a backup that stays until a person deletes it; the file may be open elsewhere."""
    console: Console = context.obj
    with opened(file, console, read_only=True) as session:
        made = session.backups.make(Reason.NAMED, name.strip(), folder)
    console.result(console.words("backup.done", number=made.number, path=made.path))


def restore(
    context: typer.Context,
    file: Annotated[Path, ANY_PATH],
    point: Annotated[str, typer.Argument()],
    preview: Annotated[bool, typer.Option("--preview")] = False,
    folder: Annotated[Path | None, typer.Option("--folder")] = None,
) -> None:
    """Say what going back to a backup changes, and do it unless only the preview is wanted."""
    console: Console = context.obj
    with opened(file, console, read_only=preview) as session:
        place = _place(point, session.backups.known(folder))
        shown = session.restore_preview(place)
        if not preview:
            session.restore(place)
            newest = next(iter(session.backups.known()), None)
    for line in backup_words.lines(shown, console.language):
        console.result(line)
    if preview:
        console.note(console.words("restore.not_yet"))
    elif not shown.changes_nothing and newest:
        console.result(console.words("restore.done", file=file.name, number=newest.number))


def _known(console: Console, file: Path, folder: Path | None) -> Sequence[Backup]:
    try:
        with opened(file, console, read_only=True) as session:
            return session.backups.known(folder)
    except ReifegradError:
        from reifegrad.storage.backups import backups_for, chosen

        found = backups_for(file, chosen(folder))
        if not found:
            raise
        return found


def _place(given: str, known: Sequence[Backup]) -> Path:
    """The backup of this number, else the path itself. Raises Usage for a number that is not in the list."""
    if not given.isascii() or not given.isdecimal() or Path(given).exists():
        return Path(given)
    found = next((each.path for each in known if each.number == int(given)), None)
    if found is None:
        raise Usage("no_backup", given=given, known=", ".join(str(each.number) for each in known) or "–")
    return found


def _lines(found: Sequence[Backup], console: Console) -> Iterator[str]:
    rows = [
        (
            str(each.number),
            backup_words.made(each, console.language),
            backup_words.size(each, console.language),
            _why(each, console),
        )
        for each in found
    ]
    widths = [max((len(row[at]) for row in rows), default=0) for at in range(3)]
    for number, made, size, why in rows:
        yield f"{number:>{widths[0]}}  {made:<{widths[1]}}  {size:>{widths[2]}}  {why}"


def _why(backup: Backup, console: Console) -> str:
    name = console.words("backups.named", name=backup.name) if backup.name else ""
    reason = backup_words.reason(backup, console.language)
    encrypted = console.words("backups.encrypted") if backup.encrypted else ""
    return ", ".join(filter(None, (name or reason, backup.source_name, encrypted)))


def _entry(backup: Backup) -> dict[str, Any]:
    return {
        "number": backup.number,
        "made": backup.made.isoformat(),
        "reason": backup.reason.value,
        "name": backup.name,
        "source": str(backup.source) if backup.source else None,
        "size": backup.size,
        "schema": backup.schema or None,
        "encrypted": backup.encrypted,
        "path": str(backup.path),
    }
