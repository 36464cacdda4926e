"""Damaged files give exactly what was stored, or a refusal in words; `python -m durability damages` tries 1,000."""

from pathlib import Path

import pytest

from durability.damage import Material, damages, kinds_of_pages
from durability.damages import Entities, judge, material
from reifegrad.domain.change import Kind
from reifegrad.rescuing import rescue
from reifegrad.session import Session
from reifegrad.storage import WorkspaceFile
from reifegrad.storage.salvage import salvage
from tests.storage.test_migrations import write_stored
from tests.storage.workspaces import STORED

FEW = 69
"""Every kind of damage three times."""

Given = tuple[Material, Entities]


@pytest.fixture(scope="module")
def given(tmp_path_factory: pytest.TempPathFactory) -> Given:
    return material(tmp_path_factory.mktemp("damage"))


def test_the_file_that_is_damaged_has_every_kind_of_page(given: Given) -> None:
    kinds = set(kinds_of_pages(given[0].sound).values())
    assert kinds == {
        "schema",
        "interior index",
        "interior table",
        "leaf index",
        "leaf table",
        "overflow",
        "freelist",
    }


def test_damages_are_the_same_for_the_same_seed(given: Given) -> None:
    assert list(damages(given[0], 30, 7)) == list(damages(given[0], 30, 7))
    assert list(damages(given[0], 30, 7)) != list(damages(given[0], 30, 8))


def test_a_damaged_file_opens_with_its_content_or_is_refused_in_words(given: Given, tmp_path: Path) -> None:
    made, expected = given
    faults = []
    for number, damage in enumerate(damages(made, FEW, seed=3)):
        folder = tmp_path / str(number)
        folder.mkdir()
        if fault := judge(damage, expected, folder, rescuing=False).fault:
            faults.append((damage.kind, damage.detail, fault))
    assert faults == []


def test_a_journal_of_another_file_is_not_played_back(given: Given, tmp_path: Path) -> None:
    made, _ = given
    path, journal = tmp_path / "a.reifegrad", tmp_path / "a.reifegrad-journal"
    path.write_bytes(made.sound)
    journal.write_bytes(made.other_journal)
    from reifegrad.errors import JournalForeign

    for read_only in (False, True):
        with pytest.raises(JournalForeign) as caught:
            WorkspaceFile.open(path, read_only=read_only)
        assert caught.value.values == {"journal": journal.name}
    assert (path.read_bytes(), journal.read_bytes()) == (made.sound, made.other_journal)
    journal.unlink()
    Session.open(path).close()


@pytest.mark.parametrize("kind", ["leaf index", "interior index", "schema", "overflow"])
def test_what_stands_on_the_other_pages_is_rescued_as_it_was(given: Given, tmp_path: Path, kind: str) -> None:
    made, expected = given
    pages = [number for number, each in kinds_of_pages(made.sound).items() if each == kind]
    number = pages[len(pages) // 2]
    data = bytearray(made.sound)
    data[(number - 1) * 4096 : number * 4096] = bytes(4096)
    path, target = tmp_path / "a.reifegrad", tmp_path / "b.reifegrad"
    path.write_bytes(data)
    rescued = rescue(path, target)
    assert path.read_bytes() == bytes(data)
    with Session.open(target):
        pass
    file = WorkspaceFile.open(target, read_only=True)
    found = file.load()
    file.close()
    lost = set(expected) - set(found)
    assert all(found[key] == expected[key] for key in found if key in expected and key.kind in ("answer", "measure"))
    assert len(lost) < 250
    assert rescued.is_complete == (found == expected)
    assert bool(rescued.missing) != rescued.is_complete


def test_rows_of_an_earlier_schema_are_found_without_the_tree_that_led_to_them(tmp_path: Path) -> None:
    """A file of schema 3 whose first page is lost: assessments and evidence have fewer columns there."""
    path = tmp_path / "alt.reifegrad"
    write_stored(path, 3)
    data = bytearray(path.read_bytes())
    data[100:4096] = bytes(3996)
    path.write_bytes(data)
    found = salvage(path)
    lost = {Kind.SURVEY_SNAPSHOT}  # their content is no survey
    assert {key for key in STORED[3] if key.kind not in lost} <= set(found.entities)
    assert all(found.entities[key] == STORED[3][key] for key in found.entities)
