"""Sessions over a stand-in for the file and over a real one."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from reifegrad.domain.workspace import Municipality
from reifegrad.session import Changed, Session
from tests.session.sessions import DAY, SURVEY, Clock, numbered
from tests.stores import MemoryStore


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def store() -> MemoryStore:
    return MemoryStore()


@pytest.fixture
def session(store: MemoryStore, clock: Clock) -> Session:
    return Session(store, clock=clock, new_id=numbered())


@pytest.fixture
def filed(tmp_path: Path) -> Iterator[Session]:
    """A session over a real file."""
    with Session.create(tmp_path / "Süderbrück.reifegrad", Municipality("Süderbrück")) as opened:
        yield opened


@pytest.fixture
def assessment(session: Session) -> str:
    return session.start_assessment(SURVEY, "Erhebung 2026", DAY)


@pytest.fixture
def organisation(session: Session, assessment: str) -> str:
    return session.subjects(assessment)[0].id


@pytest.fixture
def heard(session: Session, assessment: str) -> list[Changed]:
    """Notices from here on."""
    notices: list[Changed] = []
    session.subscribe(notices.append)
    return notices
