"""The verb that reads files through."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Annotated, Any

import typer

from reifegrad import checking, messages
from reifegrad.commands.console import Console
from reifegrad.commands.opening import unlocked
from reifegrad.commands.surveys import SURVEY_ENDINGS
from reifegrad.commands.usage import ANY_PATH
from reifegrad.errors import DataInvalid, Problem, ReifegradError
from reifegrad.survey import check_file

FORMAT = 1
_ANSWER_ENDINGS = (".json", ".csv")


def check(
    context: typer.Context,
    paths: Annotated[list[Path], ANY_PATH],
    as_json: Annotated[bool, typer.Option("--json")] = False,
    accept: Annotated[bool, typer.Option("--accept")] = False,
) -> int:
    """Print every finding; returns the exit code, 0 if there is none. All paths are checked, whatever is found.

    `accept` has what another program wrote into a workspace count from now on.
    """
    console: Console = context.obj
    code, files = 0, list[dict[str, Any]]()
    for path in paths:
        try:
            if path.suffix.lower() in _ANSWER_ENDINGS:
                console.problem(console.words("check.answers", path=path))
                code = max(code, 1)
                continue
            if accept and path.suffix.lower() not in SURVEY_ENDINGS:
                unlocked(path, console, partial(checking.accept, path))
                console.note(console.words("check.accepted", path=path))
            problems = _problems(path, console)
        except ReifegradError as error:
            console.problem(str(messages.describe(error, console.language)))
            code = max(code, error.exit_code)
            files.append({"file": str(path), "code": error.code, "findings": []})
            continue
        code = max(code, 1 if problems else 0)
        files.append({"file": str(path), "findings": [_entry(each, console) for each in problems]})
        if not as_json:
            _tell(path, problems, console)
    if as_json:
        console.document({"format": FORMAT, "files": files})
    return code


def _problems(path: Path, console: Console) -> Sequence[Problem]:
    if path.suffix.lower() in SURVEY_ENDINGS:
        try:
            return check_file(path)
        except DataInvalid as error:
            return error.problems
    return unlocked(path, console, partial(checking.check, path)).problems


def _tell(path: Path, problems: Sequence[Problem], console: Console) -> None:
    for each in problems:
        console.result(f"{path}: {messages.describe_problem(each, console.language).line}")
    if problems:
        console.note(console.words.plural("check.found", len(problems), path=path))
    else:
        console.result(console.words("check.sound", path=path))


def _entry(problem: Problem, console: Console) -> dict[str, Any]:
    told = messages.describe_problem(problem, console.language)
    return {"code": problem.code, "place": told.place, "problem": told.problem, "remedy": told.remedy}
