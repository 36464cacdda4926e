"""Every screen there is, in two languages, sizes of the screen and of the text: complete, translated and accessible."""

import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

pytestmark = pytest.mark.xdist_group("screens")  # one process, which walks through them once

ROOT = Path(__file__).resolve().parents[2]
SETTINGS: Mapping[str, Sequence[str]] = {
    "German, large text": ("--language", "de", "--size", "1366x768", "--text", "200"),
    "Dutch, small screen": ("--language", "nl", "--size", "1024x640", "--text", "100"),
}
KINDS = ("missing", "texts", "fit", "access", "freed", "log")


@pytest.fixture(scope="module")
def found() -> dict[str, list[str]]:
    """The findings in each setting; both are looked at side by side, each in a program of its own."""
    command = [sys.executable, "-m", "screens", "--check"]
    running = {
        name: subprocess.Popen(
            [*command, *setting], cwd=ROOT, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )
        for name, setting in SETTINGS.items()
    }
    found: dict[str, list[str]] = {}
    for name, each in running.items():
        told, complaints = each.communicate()
        assert complaints == ""
        found[name] = list(filter(None, told.splitlines()))
    return found


@pytest.mark.parametrize("setting", SETTINGS)
@pytest.mark.parametrize("kind", KINDS)
def test_nothing_is_found_in_any_screen(found: Mapping[str, Sequence[str]], setting: str, kind: str) -> None:
    assert [each for each in found[setting] if each.startswith(f"{kind}: ")] == []


@pytest.mark.parametrize("setting", SETTINGS)
def test_every_finding_has_a_kind(found: Mapping[str, Sequence[str]], setting: str) -> None:
    """None goes unseen by the test above."""
    known = tuple(f"{kind}: " for kind in KINDS)
    assert [each for each in found[setting] if not each.startswith(known)] == []
