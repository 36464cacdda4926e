"""Rules of the project that a test can guard better than a paragraph."""

import re
import sys
import tomllib
from pathlib import Path

import pytest
import yaml
from PySide6.QtCore import QObject, Signal

import reifegrad

ROOT = Path(__file__).resolve().parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
LOCKS = [ROOT / "requirements" / name for name in ("run.lock", "dev.lock")]


def name_of(requirement: str) -> str:
    found = re.match(r"[A-Za-z0-9._-]+", requirement)
    assert found
    return found[0].lower().replace("_", "-")


@pytest.mark.parametrize("lock", LOCKS, ids=lambda path: path.name)
def test_every_locked_package_has_hashes_and_no_address(lock: Path) -> None:
    text = lock.read_text(encoding="utf-8")
    assert "://" not in text
    assert "index-url" not in text
    packages = re.split(r"\n(?=[a-z0-9])", text.strip())
    assert len(packages) > 15
    assert [each.splitlines()[0] for each in packages if "--hash=sha256:" not in each] == []


@pytest.mark.parametrize("lock", LOCKS, ids=lambda path: path.name)
def test_the_lock_holds_every_direct_dependency(lock: Path) -> None:
    locked = {name_of(line) for line in lock.read_text(encoding="utf-8").splitlines() if "==" in line}
    wanted = list(PROJECT["dependencies"])
    if lock.name == "dev.lock":
        wanted += PROJECT["optional-dependencies"]["dev"]
    assert {name_of(each) for each in wanted} - locked == set()


def test_qt_is_locked_to_a_version_whose_signals_keep_references() -> None:
    for lock in LOCKS:
        assert "pyside6-essentials==6.11.3" in lock.read_text(encoding="utf-8")


def test_emitting_signals_does_not_leak_references() -> None:
    """PySide6 6.12.0 drops one reference to True with each signal emitted from Python 3.11 and ends the process."""

    class Sender(QObject):
        fired = Signal()

    sender = Sender()
    before = sys.getrefcount(True)
    for _ in range(100):
        sender.fired.emit()
    assert abs(sys.getrefcount(True) - before) < 10


def test_every_dependency_has_its_reason() -> None:
    reasons = (ROOT / "docs" / "decisions" / "0003-dependencies.md").read_text(encoding="utf-8").lower()
    wanted = [*PROJECT["dependencies"], *PROJECT["optional-dependencies"]["dev"]]
    names = {name_of(each) for each in wanted if not each.startswith("types-")}
    assert [name for name in sorted(names) if name not in reasons] == []


def test_the_published_description_names_version_licence_and_languages() -> None:
    described = yaml.safe_load((ROOT / "publiccode.yml").read_text(encoding="utf-8"))
    assert described["softwareVersion"] == reifegrad.__version__
    assert described["legal"]["license"] == "EUPL-1.2"
    assert described["localisation"]["availableLanguages"] == ["de", "nl", "en"]
    assert (ROOT / "LICENSE").read_text(encoding="utf-8").startswith("EUROPEAN UNION PUBLIC LICENCE v. 1.2")


def test_the_readme_holds_exactly_two_commands_to_set_up() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert re.findall(r"```sh\n(.+?)\n```", readme, re.DOTALL) == ["python3 run.py demo", "python3 run.py test"]


def test_every_document_that_is_named_exists() -> None:
    for document in ["README.md", "CONTRIBUTING.md", *(str(each.relative_to(ROOT)) for each in ROOT.glob("docs/*.md"))]:
        text = (ROOT / document).read_text(encoding="utf-8")
        named = set(re.findall(r"`((?:docs|reifegrad|resources|surveys|tests|ui|requirements)/[\w./-]+)`", text))
        assert [each for each in sorted(named) if not (ROOT / each).exists()] == [], document
