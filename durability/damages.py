"""Damaged files are opened: each gives exactly what was stored, or a refusal in words. `python -m durability.damages`.

Every refused file is rescued as well: what comes of it opens, or the refusal says why there is nothing to rescue.
"""

import argparse
import sqlite3
import sys
import time
from collections import Counter
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from durability.damage import PAGE, Damage, Material, damages
from fuzz.findings import raised_by
from reifegrad import messages, sample
from reifegrad.domain.change import Key
from reifegrad.domain.survey import SubjectKind
from reifegrad.domain.workspace import Entity, Municipality
from reifegrad.errors import ReifegradError
from reifegrad.rescuing import Rescued, rescue
from reifegrad.session import Session
from reifegrad.storage import WorkspaceFile
from reifegrad.storage.sqlite import journal_path
from reifegrad.survey import shipped_survey

Entities = Mapping[Key, Entity]


@dataclass(frozen=True, slots=True)
class Outcome:
    """`said` is the code of the refusal, empty if the file opened; `fault` what must never happen, else empty.

    `rescued` says how a refused file fared: "all", "part", or the code of why nothing was rescued.
    """

    said: str = ""
    fault: str = ""
    rescued: str = ""


def material(folder: Path) -> tuple[Material, Entities]:
    """The sample with long notes and free pages, its entities, and what else damage is made of."""
    sound, other = folder / "sound.reifegrad", folder / "other.reifegrad"
    sample.create(sound)
    with Session.open(sound) as session:
        for assessment in session.assessments:
            for subject in session.subjects(assessment.id):
                if subject.kind is SubjectKind.ORGANISATION and not assessment.closed:
                    for question in list(session.survey(assessment.id).questions)[:12]:
                        session.write_note(subject.id, question, f"{question}: " + "Ein langer Vermerk. " * 400)
                    for question in list(session.survey(assessment.id).questions)[8:12]:
                        session.write_note(subject.id, question, "")
    with Session.create(other, Municipality("Andernorts")) as session:
        session.start_assessment(shipped_survey("ozg-efa"), "Erhebung", date(2026, 5, 4))
    return _crashed(sound, other)


def _crashed(sound: Path, other: Path) -> tuple[Material, Entities]:
    half, journal = _half_written(sound)
    _, other_journal = _half_written(other)
    file = WorkspaceFile.open(sound, read_only=True)
    with closing(file):
        entities = file.load()
    return Material(sound.read_bytes(), other.read_bytes(), half, journal, other_journal), entities


def _half_written(path: Path) -> tuple[bytes, bytes]:
    """A file and its journal as a pulled plug leaves them in the middle of a step."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA cache_size = 1")  # so that pages reach the file before the end
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE municipality SET name = 'halb'")
        connection.execute("UPDATE survey_snapshot SET content = content || ' '")
        connection.execute("UPDATE answer SET note = note || 'halb'")
        found = path.read_bytes(), journal_path(path).read_bytes()
        connection.execute("ROLLBACK")
    return found


def judge(damage: Damage, expected: Entities, folder: Path, *, rescuing: bool) -> Outcome:
    """Open a damaged file in an empty folder as the window does, and say what came of it."""
    path = folder / "Kommune.reifegrad"
    path.write_bytes(damage.data)
    if damage.journal is not None:
        journal_path(path).write_bytes(damage.journal)
    held: list[Entities] = []

    def look() -> None:
        with Session.open(path) as session:
            held.append(session._state.entities())

    error = raised_by(look)
    if error is None:
        return Outcome(fault="" if held == [expected] else "opened with another content")
    if isinstance(error, ReifegradError):
        told = messages.describe(error, "de")
        if not (told.problem and told.remedy):
            return Outcome(error.code, "refused without words")
        if path.read_bytes() != damage.data:
            return Outcome(error.code, "refused, but changed")
        return Outcome(error.code, *(_rescue(path, folder) if rescuing else ("", "")))
    return Outcome(fault=f"{type(error).__name__}: {error}")


def _rescue(path: Path, folder: Path) -> tuple[str, str]:
    target = folder / "Gerettet.reifegrad"
    before = path.read_bytes()
    made: list[Rescued] = []

    def save() -> None:
        made.append(rescue(path, target))
        Session.open(target, read_only=True).close()

    error = raised_by(save)
    if isinstance(error, ReifegradError):
        return "", error.code
    if error:
        return f"rescue: {type(error).__name__}: {error}", ""
    if path.read_bytes() != before:
        return "rescue changed the damaged file", ""
    return "", "all" if made[0].is_complete else "part"


def run(count: int, seed: int, *, rescuing: bool = True) -> dict[str, Counter[str]]:
    """Judge `count` damages; returns how often each kind came to what. Faults are printed and counted as such."""
    results: dict[str, Counter[str]] = {}
    with TemporaryDirectory() as made:
        given, expected = material(Path(made))
        for number, damage in enumerate(damages(given, count, seed)):
            with TemporaryDirectory() as folder:
                outcome = judge(damage, expected, Path(folder), rescuing=rescuing)
            what = results.setdefault(damage.kind, Counter())
            what["fault" if outcome.fault else "refused" if outcome.said else "opened"] += 1
            if outcome.rescued:
                what[f"rescued {outcome.rescued}" if outcome.rescued in ("all", "part") else "rescued nothing"] += 1
            if outcome.fault:
                print(f"{number} {damage.kind} ({damage.detail}): {outcome.fault}", flush=True)
    return results


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m durability.damages", description=__doc__)
    parser.add_argument("--count", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args(arguments)
    start = time.monotonic()
    results = run(given.count, given.seed)
    columns = ("opened", "refused", "fault", "rescued all", "rescued part", "rescued nothing")
    print("| Damage | " + " | ".join(columns) + " |")
    print("| --- |" + " ---: |" * len(columns))
    for kind, found in sorted(results.items()):
        print(f"| {kind} | " + " | ".join(str(found[each]) for each in columns) + " |")
    total = sum(results.values(), Counter[str]())
    print("| all | " + " | ".join(str(total[each]) for each in columns) + " |")
    print(f"{given.count} damages, pages of {PAGE} bytes, seed {given.seed}, {time.monotonic() - start:.0f} s")
    return 1 if total["fault"] else 0


if __name__ == "__main__":
    sys.exit(main())
