"""A session over a file on a drive that can go away."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from reifegrad.domain.workspace import Municipality
from reifegrad.session import Session
from tests.faults.files import SURVEY


@pytest.fixture
def drive(tmp_path: Path) -> Path:
    folder = tmp_path / "G"
    folder.mkdir()
    return folder


@pytest.fixture
def session(drive: Path) -> Iterator[Session]:
    made = Session.create(drive / "Süderbrück.reifegrad", Municipality("Süderbrück"))
    id = made.start_assessment(SURVEY, "Erhebung", date(2026, 11, 21))
    made.rate(made.subjects(id)[0].id, "A1.1", 2)
    yield made
    made.close()
