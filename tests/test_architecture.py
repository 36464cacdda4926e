"""The layers of docs/architecture.md, as import rules that fail with the chain printed."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


def test_every_layer_imports_only_what_lies_below_it() -> None:
    result = subprocess.run(
        [Path(sys.executable).parent / "lint-imports", "--no-cache"], cwd=ROOT, capture_output=True, text=True
    )
    assert result.returncode == 0, result.stdout + result.stderr
    assert "0 broken" in result.stdout


@pytest.mark.parametrize("package", ["domain", "scoring", "planning", "report"])
def test_pure_packages_use_no_clock_and_no_files(package: str) -> None:
    forbidden = (
        "open(",
        "datetime.now",
        "date.today",
        "time.time",
        "os.environ",
        ".read_text",
        ".write_text",
        "import os",
    )
    for path in (ROOT / "reifegrad" / package).rglob("*.py"):
        source = path.read_text(encoding="utf-8")
        assert [each for each in forbidden if each in source] == [], path
