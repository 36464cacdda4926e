"""Every fault of a survey file in one run: what YAML bends, the shape, and what keys mean to each other.

pydantic and YAML are imported inside the functions, because the window starts without them.
"""

from collections.abc import Collection
from pathlib import Path
from typing import Any

from reifegrad.domain.survey import Survey
from reifegrad.errors import DataInvalid, Problem
from reifegrad.foreign_file import read_at_most
from reifegrad.survey.codec import decode
from reifegrad.survey.faults import Fault, to_problem
from reifegrad.survey.faults import Path as KeyPath
from reifegrad.survey.snapshot import with_hash
from reifegrad.survey.view import View


def check_file(path: Path) -> list[Problem]:
    """Return every fault of the survey file at `path`, in the order of its lines; empty if it can be used.

    Raises the conditions of `reifegrad.errors` if the file cannot be read at all, never for what stands in it.
    """
    return _check(path)[1]


def load_survey(path: Path) -> Survey:
    """Return the survey in the file at `path`. Raises DataInvalid with every fault, or a condition of reading it."""
    content, problems = _check(path)
    if problems:
        raise DataInvalid(path, problems)
    return with_hash(decode(content))


def content_faults(content: dict[str, Any], file: Path, told: Collection[KeyPath] = ()) -> list[Fault]:
    """Return the faults of what stands, or is to stand, in the survey file `file`: shape, and what keys mean.

    The shape of what was told already is left out.
    """
    from reifegrad.survey.rules import broken_rules
    from reifegrad.survey.shape import shape_faults

    misshapen = [each for each in shape_faults(content) if each.path not in told]
    return [*misshapen, *broken_rules(View(content), file)]


def _check(path: Path) -> tuple[Any, list[Problem]]:
    from reifegrad.survey import yaml_source

    document = yaml_source.parse(read_at_most(path, yaml_source.MAX_BYTES))
    found = list(document.faults)
    if isinstance(document.content, dict):
        found += content_faults(document.content, path, {each.path for each in found})
    elif not found:
        found.append(Fault("not_a_mapping", line=1))
    problems = [to_problem(each, document.content, document.lines) for each in found]
    return document.content, sorted(problems, key=lambda each: each.line or 0)
