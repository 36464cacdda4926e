"""The surveys that come with the program: one file per survey and version, named ID-VERSION.yaml."""

import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Final

from reifegrad import paths
from reifegrad.domain.survey import Survey
from reifegrad.errors import UnknownSurvey
from reifegrad.survey.lint import load_survey

FILE_NAME: Final = re.compile(r"(?P<id>[a-z][a-z0-9]*(?:-[a-z0-9]+)*)-(?P<version>[0-9]+(?:\.[0-9]+)+)\.yaml")


@dataclass(frozen=True, slots=True)
class ShippedSurvey:
    id: str
    version: str
    path: Path


def shipped() -> list[ShippedSurvey]:
    """Return the surveys at hand, by id and then from the oldest version to the newest. Reads file names only."""
    found = []
    for path in paths.surveys().glob("*.yaml"):
        match = FILE_NAME.fullmatch(path.name)
        if match:
            found.append(ShippedSurvey(match["id"], match["version"], path))
    return sorted(found, key=lambda each: (each.id, version_order(each.version)))


def shipped_survey(id: str, version: str | None = None) -> Survey:
    """Return a survey in the given version, or in its newest one.

    Raises:
        UnknownSurvey: there is no such survey or version; names those that there are.
        DataInvalid: its file has faults.
    """
    known = shipped()
    matching = [each for each in known if each.id == id and version in (None, each.version)]
    if not matching:
        names = ", ".join(f"{each.id} {each.version}" for each in known)
        raise UnknownSurvey(survey=id, version=version or "", known=names)
    path = matching[-1].path
    return _load(path, path.stat().st_mtime_ns)


def version_order(version: str) -> tuple[int, ...]:
    """What versions are ordered by: "1.10" is newer than "1.9"."""
    return tuple(int(part) if part.isdecimal() else 0 for part in version.split("."))


@lru_cache(maxsize=8)
def _load(path: Path, changed_ns: int) -> Survey:
    """Reading takes a third of a second, and a survey is frozen; `changed_ns` makes an edited file a new one."""
    return load_survey(path)
