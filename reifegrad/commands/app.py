"""The verbs put together, and what happens around each of them: language, messages, exit codes."""

import os
import signal
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Any, Final

import typer

from reifegrad import __version__, crash, log, messages
from reifegrad.cli import INTERRUPTED
from reifegrad.commands import (
    backups,
    checking,
    closing,
    comments,
    demo,
    erasing,
    figures,
    language,
    own_surveys,
    passphrase,
    reports,
    rescue,
    revising,
    surveys,
    workspaces,
)
from reifegrad.commands.console import Console, use_utf8
from reifegrad.commands.usage import Command, Group, TyperUsageError, Usage, explained, one_of
from reifegrad.domain.text import LANGUAGES
from reifegrad.errors import ReifegradError
from reifegrad.log import Event

DEBUG: Final = "REIFEGRAD_DEBUG"
"""Variable of the environment that has a fault of the program shown with its trace, for those who mend it."""

_PASSPHRASE_FILE: Final = "--passphrase-file"

PROBLEM: Final = 1
WRONG_USAGE: Final = 2

_VERBS: Final[Mapping[str, Callable[..., Any]]] = {
    "demo": demo.demo,
    "new": workspaces.new,
    "check": checking.check,
    "rescue": rescue.rescue,
    "import": workspaces.import_answers,
    "close": closing.close,
    "reopen": closing.reopen,
    "erase": erasing.erase,
    "backups": backups.backups,
    "backup": backups.backup,
    "restore": backups.restore,
    "score": figures.score,
    "plan": figures.plan,
    "report": reports.report,
    "comments": comments.comments,
    "passphrase": passphrase.passphrase,
    "self-test": demo.self_test,
}


def run(arguments: Sequence[str]) -> int:
    """Run one verb; returns the exit code. Whatever happens, a person gets a sentence and never a traceback."""
    use_utf8()
    ordered, verb = _with_global_options_first(arguments)
    if verb:
        log.started(verb)
    code = _run(ordered, verb)
    if verb:
        log.note(Event.STOPPED, verb=verb, exit_code=code)
    return code


def _run(ordered: Sequence[str], verb: str) -> int:
    console = Console(language.chosen(ordered))
    interrupted = console.words("interrupted")  # nothing is to be loaded when that happens
    try:
        with _stopped_like_by_keyboard():
            code = _command().main(args=list(ordered), prog_name="reifegrad", standalone_mode=False, obj=console)
    except (Usage, TyperUsageError) as error:
        console.problem(explained(error, verb, console.words))
        return WRONG_USAGE
    except ReifegradError as error:
        console.problem(str(messages.describe(error, console.language)))
        if last := rescue.last_state(error, console):
            console.problem(last)
        return error.exit_code
    except (KeyboardInterrupt, typer.Abort):
        code = INTERRUPTED
    except SystemExit as stop:  # the reader of our output has gone
        return int(stop.code or 0)
    except Exception as error:
        if os.environ.get(DEBUG):
            raise
        written = crash.report(error).path
        told = console.words("unexpected", report=written) if written else console.words("unexpected_unwritten")
        console.problem(told)
        return PROBLEM
    if code == INTERRUPTED:
        console.problem(interrupted)
    return int(code or 0)


def tell_no_display(arguments: Sequence[str]) -> int:
    """Say that there is nowhere to show the window; returns the exit code."""
    use_utf8()
    ordered, _ = _with_global_options_first(arguments)
    console = Console(language.chosen(ordered))
    console.problem(console.words("no_display"))
    return PROBLEM


@contextmanager
def _stopped_like_by_keyboard() -> Iterator[None]:
    """Have the system's wish to end (SIGTERM) clean up as Ctrl+C does; what is begun would else stay behind."""
    if threading.current_thread() is not threading.main_thread():  # only that one may listen to signals
        yield
        return
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _command() -> Any:
    """Build the command with all verbs; their wording is looked up when help is asked for."""
    app = typer.Typer(cls=Group, rich_markup_mode=None, add_completion=False)
    app.callback()(_program)
    for name, verb in _VERBS.items():
        app.command(name, cls=Command)(verb)
    group = typer.Typer(cls=Group, rich_markup_mode=None)
    group.callback()(surveys.survey)
    group.command("list", cls=Command)(surveys.list_surveys)
    group.command("export", cls=Command)(surveys.export_survey)
    group.command("import", cls=Command)(surveys.import_survey)
    group.command("add", cls=Command)(own_surveys.add)
    group.command("remove", cls=Command)(own_surveys.remove)
    group.command("revise", cls=Command)(revising.revise)
    app.add_typer(group, name="survey")
    return typer.main.get_command(app)


def _show_version(context: typer.Context, wanted: bool) -> None:
    if wanted:
        context.obj.result(context.obj.words("version", version=__version__))
        raise typer.Exit


def _program(
    context: typer.Context,
    language: Annotated[str, typer.Option("--language")] = "",
    quiet: Annotated[bool, typer.Option("--quiet")] = False,
    passphrase_file: Annotated[Path | None, typer.Option(_PASSPHRASE_FILE, readable=False)] = None,
    version: Annotated[bool, typer.Option("--version", is_eager=True, callback=_show_version)] = False,
) -> None:
    if language:
        one_of(language, LANGUAGES, "--language")
    context.obj.quiet = quiet
    context.obj.passphrase_file = passphrase_file


def _with_global_options_first(arguments: Sequence[str]) -> tuple[list[str], str]:
    """Let the options of the program stand anywhere; returns the arguments in order and the verb among them, or "".

    Only a report has a language of its own, which is the one after the verb.
    """
    verb = next((each for each in arguments if each in (*_VERBS, "survey")), "")
    own = list(arguments).index(verb) if verb == "report" else len(arguments)
    first: list[str] = []
    others: list[str] = []
    places = iter(range(len(arguments)))
    for place in places:
        each = arguments[place]
        if each == "--quiet":
            first.append(each)
        elif (name := each.partition("=")[0]) == _PASSPHRASE_FILE or (place < own and name == "--language"):
            value = arguments[place + 1 : place + 2] if each == name else []
            first += [each, *value]
            if value:
                next(places)
        else:
            others.append(each)
    return first + others, verb
