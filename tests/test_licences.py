"""Whoever passes the program on passes the licences of its parts on as well."""

import re
from pathlib import Path

from reifegrad.licences import parts

ROOT = Path(__file__).parents[1]


def test_every_package_that_runs_is_named_with_its_licence() -> None:
    lock = (ROOT / "requirements" / "run.lock").read_text(encoding="utf-8")
    packages = set(re.findall(r"^([a-z0-9_-]+)==", lock, re.MULTILINE))
    assert len(packages) > 20
    assert packages - {each.name for each in parts()} == set()


def test_every_part_has_a_text_and_an_address() -> None:
    for each in parts():
        assert len(each.text) > 500, each.name
        assert each.address.startswith("https://")
    assert [each.name.lower() for each in parts()] == sorted(each.name.lower() for each in parts())


def test_no_text_lies_there_unused() -> None:
    folder = ROOT / "resources" / "licences"
    assert set(folder.glob("*.txt")) == {path for each in parts() for path in each.files}


def test_the_licence_of_the_program_is_the_one_at_the_top() -> None:
    own = next(each for each in parts() if each.name == "Reifegrad")
    assert own.text == (ROOT / "LICENSE").read_text(encoding="utf-8").strip()
