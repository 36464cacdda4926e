from collections.abc import Callable
from pathlib import Path

import pytest

from reifegrad.errors import Problem
from reifegrad.survey import check_file

TINY = Path(__file__).resolve().parents[1] / "data" / "tiny-1.0.yaml"
MIXED = TINY.with_name("mixed-1.0.yaml")

Check = Callable[..., list[Problem]]


@pytest.fixture
def tiny_text() -> str:
    return TINY.read_text(encoding="utf-8")


@pytest.fixture
def mixed_text() -> str:
    return MIXED.read_text(encoding="utf-8")


@pytest.fixture
def check(tmp_path: Path) -> Check:
    """Check text or bytes as if they stood in a file of the name given."""

    def run(content: str | bytes, name: str = "tiny-1.0.yaml") -> list[Problem]:
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
        return check_file(path)

    return run
