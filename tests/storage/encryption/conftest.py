"""Deriving a key takes long on purpose, and once is enough."""

from pathlib import Path

import pytest

from reifegrad import passphrase as passphrases
from tests.storage.encryption.encrypted import KEY, OTHER


@pytest.fixture(autouse=True)
def few_rounds(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> None:
    """Deriving a key takes long on purpose; once is enough, in the test that opens a file with SQLCipher alone."""
    if "many_rounds" not in request.fixturenames:
        monkeypatch.setattr(passphrases, "_ROUNDS", 1)
        for each in (KEY, OTHER):
            monkeypatch.setattr(each, "_keys", {})


@pytest.fixture
def many_rounds() -> None:
    """As the program has them."""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "Süderbrück.reifegrad"
