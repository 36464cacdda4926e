"""`erase`: the answers of a staff survey go, its figures stay."""

import shutil
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from reifegrad import recovery
from reifegrad.storage import WorkspaceFile
from tests.cli.conftest import Run


@pytest.fixture
def survey(run: Run, sample_file: Path, tmp_path: Path) -> tuple[Path, str]:
    """A copy of the sample, and the id of its staff survey."""
    file = Path(shutil.copy(sample_file, tmp_path))
    scores = run("score", file, "--json").document["assessments"]
    (id,) = (each["id"] for each in scores if each["survey"].startswith("akzeptanz"))
    return file, id


def test_without_consent_it_only_says_what_it_would_do(run: Run, survey: tuple[Path, str]) -> None:
    file, id = survey
    before = file.read_bytes()
    asked = run("erase", file, id)
    assert asked.code == 2
    assert "74 Rückmeldungen" in asked.err
    assert file.read_bytes() == before


def test_figures_are_the_same_before_and_after(run: Run, survey: tuple[Path, str]) -> None:
    file, id = survey
    before, plan = run("score", file, "--json").out, run("plan", file, "--json").out
    done = run("erase", file, id, "--yes", "--backups")
    assert (done.code, done.out.splitlines()[0]) == (0, "74 Rückmeldungen von „Befragung 2026“ sind gelöscht")
    assert (run("score", file, "--json").out, run("plan", file, "--json").out) == (before, plan)
    assert run("check", file).code == 0
    assert "– keine Texte" in run("comments", file).out


def test_twice_is_refused_but_the_backups_can_follow_later(run: Run, survey: tuple[Path, str]) -> None:
    file, id = survey
    assert run("erase", file, id, "--yes").code == 0
    assert run("erase", file, id, "--yes").code == 2
    assert run("erase", file, id, "--yes", "--backups").code == 0


def test_an_assessment_without_people_has_nothing_to_erase(run: Run, survey: tuple[Path, str]) -> None:
    file, staff = survey
    other = next(each["id"] for each in run("score", file, "--json").document["assessments"] if each["id"] != staff)
    refused = run("erase", file, other, "--yes")
    assert refused.code == 2
    assert "den Beschäftigte beantworten" in refused.err


def test_unsaved_work_is_named_with_its_file(run: Run, survey: tuple[Path, str]) -> None:
    file, id = survey
    with closing(WorkspaceFile.open(file)) as store:
        kept = recovery.keep(store, store.load(), [], datetime.now(UTC))
    done = run("erase", file, id, "--yes", "--backups")
    assert done.code == 1
    assert f"an {file} enthalten die Antworten vielleicht noch" in done.err
    assert str(kept.path) in done.err
    assert "Löschen Sie" not in done.err
