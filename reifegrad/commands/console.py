"""Where the command line writes: results to the standard output, everything else to the error output."""

import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import typer

from reifegrad.domain.shown import visible
from reifegrad.domain.text import Language
from reifegrad.os_errors import write_condition
from reifegrad.progress import Progress, unheard
from reifegrad.texts import Texts, texts


@dataclass
class Console:
    """The language of messages, and whether only results and problems are wanted."""

    language: Language
    quiet: bool = False
    passphrase_file: Path | None = None
    """Where the passphrase of encrypted files stands, in its first line."""

    @property
    def words(self) -> Texts:
        return texts("cli", self.language)

    def result(self, text: str) -> None:
        """Raises DiskFull or CannotWrite if the output takes no more; a reader that has gone ends the program."""
        try:
            typer.echo(visible(text))
        except BrokenPipeError:  # the reader has seen enough
            raise
        except OSError as error:
            with suppress(OSError, ValueError):  # what waits in the buffer would be tried again at the end
                os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            raise write_condition(error, Path(self.words("output"))) from error

    def document(self, document: dict[str, Any]) -> None:
        """Print exactly one JSON document."""
        self.result(json.dumps(document, ensure_ascii=False, indent=2))

    def note(self, text: str) -> None:
        """Say something that is neither result nor problem."""
        if not self.quiet:
            typer.echo(visible(text), err=True)

    def problem(self, text: str) -> None:
        typer.echo(visible(text), err=True)

    @contextmanager
    def progress(self, key: str) -> Iterator[Progress]:
        """Show a bar on a terminal while the block runs; it yields what is to be called with (done, total)."""
        if self.quiet or not sys.stderr.isatty():
            yield unheard
            return
        with typer.progressbar(length=1, label=self.words(key), file=sys.stderr) as bar:

            def at(done: int, total: int) -> None:
                bar.length = total
                bar.update(done - bar.pos)

            yield at


def use_utf8() -> None:
    """Have every text printable, also where the system's own encoding or a path name is not."""
    for stream, errors in ((sys.stdout, "surrogateescape"), (sys.stderr, "backslashreplace")):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(encoding="utf-8", errors=errors)
