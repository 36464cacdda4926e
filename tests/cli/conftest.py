"""A command line to call in tests, and answers to give it."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from reifegrad import sample
from reifegrad.cli import main
from reifegrad.domain.workspace import Municipality
from reifegrad.session import Session
from reifegrad.survey import shipped_survey


@dataclass(frozen=True)
class Result:
    code: int
    out: str
    err: str

    @property
    def document(self) -> dict[str, Any]:
        found: dict[str, Any] = json.loads(self.out)
        return found


Run = Callable[..., Result]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Call the program in this process, in German."""
    monkeypatch.setenv("REIFEGRAD_LANGUAGE", "de")

    def call(*arguments: str | Path) -> Result:
        capsys.readouterr()
        code = main([str(each) for each in arguments])
        out, err = capsys.readouterr()
        assert "Traceback" not in out + err
        return Result(code, out, err)

    return call


@pytest.fixture(scope="session")
def sample_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample municipality; tests read it only."""
    path = tmp_path_factory.mktemp("sample") / "Moorwieden.reifegrad"
    sample.create(path)
    return path


@pytest.fixture(scope="session")
def small_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A municipality with one assessment and a handful of answers, where size proves nothing; tests read it only."""
    path = tmp_path_factory.mktemp("small") / "Musterstadt.reifegrad"
    with Session.create(path, Municipality("Musterstadt")) as session:
        id = session.start_assessment(shipped_survey("ozg-efa"), "Erhebung 2026", date(2026, 11, 21))
        (organisation,) = session.subjects(id)
        for question in ("A1.1", "A1.2", "A2.1"):
            session.rate(organisation.id, question, 3)
    return path


@pytest.fixture
def workspace(run: Run, tmp_path: Path) -> Path:
    """An empty workspace of its own."""
    path = tmp_path / "Musterstadt.reifegrad"
    assert run("new", path, "--name", "Musterstadt").code == 0
    return path


def answers(**organisation: Any) -> dict[str, Any]:
    """A document of answers; an underscore in a name stands for the dot of the question id."""
    given = {id.replace("_", "."): value for id, value in organisation.items()}
    return {
        "format": 1,
        "survey": "ozg-efa",
        "version": "1.0",
        "title": "Erhebung 2026",
        "date": "2026-11-21",
        "subjects": [{"kind": "organisation", "answers": given or {"A1.1": {"value": 3}}}],
    }


def write_json(path: Path, document: Mapping[str, Any]) -> Path:
    path.write_text(json.dumps(document, ensure_ascii=False), encoding="utf-8")
    return path
