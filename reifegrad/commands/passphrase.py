"""The verb that gives a file a passphrase, another one, or takes it away."""

from pathlib import Path
from typing import Annotated

import typer

from reifegrad.commands.console import Console
from reifegrad.commands.opening import NEW_VARIABLE, VARIABLE, new_passphrase, opened
from reifegrad.commands.usage import ANY_PATH, Usage
from reifegrad.passphrase import Passphrase


def passphrase(
    context: typer.Context,
    file: Annotated[Path, ANY_PATH],
    set_it: Annotated[bool, typer.Option("--set")] = False,
    change: Annotated[bool, typer.Option("--change")] = False,
    remove: Annotated[bool, typer.Option("--remove")] = False,
    new_passphrase_file: Annotated[Path | None, typer.Option("--new-passphrase-file", readable=False)] = None,
) -> int:
    """Set, change or remove the passphrase of a file and of its own backups on this computer.

    A first passphrase comes from where that of an encrypted file comes from; another one has places of its own.
    """
    console: Console = context.obj
    if [set_it, change, remove].count(True) != 1:
        raise Usage("passphrase")
    with opened(file, console) as session:
        if set_it is (session.passphrase is not None):
            console.problem(console.words("passphrase.is_set" if set_it else "passphrase.is_plain", name=file.name))
            return 1
        wanted: Passphrase | None = None
        if set_it:
            wanted = new_passphrase(console, file, console.passphrase_file, "--passphrase-file", VARIABLE)
        elif change:
            wanted = new_passphrase(console, file, new_passphrase_file, "--new-passphrase-file", NEW_VARIABLE)
        recoded = session.set_passphrase(wanted)
    console.result(console.words("passphrase.removed" if remove else "passphrase.done", name=file.name))
    if wanted:
        console.note(console.words("passphrase.nobody_recovers"))
    if recoded.others:
        console.note(console.words.plural("passphrase.others", recoded.others))
    for each in recoded.left:
        console.problem(console.words("passphrase.left", path=each))
    return 1 if recoded.left else 0
