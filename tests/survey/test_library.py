"""Surveys that come with the program, found by their file names."""

from pathlib import Path

import pytest

from reifegrad import paths
from reifegrad.errors import DataInvalid, UnknownSurvey
from reifegrad.survey import load_survey, shipped, shipped_survey


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, tiny_text: str) -> Path:
    """A folder of surveys in place of the shipped one, with three versions of a small survey."""
    for version in ("1.0", "1.10", "1.9"):
        text = tiny_text.replace('version: "1.0"', f'version: "{version}"')
        (tmp_path / f"tiny-{version}.yaml").write_text(text, encoding="utf-8")
    monkeypatch.setattr(paths, "surveys", lambda: tmp_path)
    return tmp_path


def test_surveys_are_listed_by_id_and_from_old_to_new(folder: Path) -> None:
    (folder / "another-one-2.0.yaml").touch()
    assert [(each.id, each.version) for each in shipped()] == [
        ("another-one", "2.0"),
        ("tiny", "1.0"),
        ("tiny", "1.9"),
        ("tiny", "1.10"),
    ]


@pytest.mark.parametrize(
    "name", ["notes.txt", "tiny.yaml", "Tiny-1.0.yaml", "tiny-1.0.yml", "tiny-x.yaml", ".tiny-1.0.yaml"]
)
def test_other_files_are_not_surveys(folder: Path, name: str) -> None:
    before = shipped()
    (folder / name).touch()
    assert shipped() == before


def test_without_a_version_the_newest_one_is_taken(folder: Path) -> None:
    assert shipped_survey("tiny").version == "1.10"
    assert shipped_survey("tiny", "1.9").version == "1.9"


@pytest.mark.parametrize(("id", "version"), [("nothing", None), ("tiny", "7.0")])
def test_an_unknown_survey_names_those_that_there_are(folder: Path, id: str, version: str | None) -> None:
    with pytest.raises(UnknownSurvey) as caught:
        shipped_survey(id, version)
    assert caught.value.values == {"survey": id, "version": version or "", "known": "tiny 1.0, tiny 1.9, tiny 1.10"}


def test_a_faulty_survey_is_refused(folder: Path) -> None:
    (folder / "tiny-3.0.yaml").write_text("format: 1\n", encoding="utf-8")
    with pytest.raises(DataInvalid):
        shipped_survey("tiny")


def test_an_edited_file_is_read_anew(folder: Path, tiny_text: str) -> None:
    before = shipped_survey("tiny", "1.0")
    path = folder / "tiny-1.0.yaml"
    path.write_text(tiny_text.replace("Kleiner Katalog", "Anderer Katalog"), encoding="utf-8")
    assert shipped_survey("tiny", "1.0").title["de"] == "Anderer Katalog"
    assert before.title["de"] == "Kleiner Katalog"


def test_the_shipped_surveys_are_found() -> None:
    assert "ozg-efa" in {each.id for each in shipped()}
    survey = shipped_survey("ozg-efa")
    assert survey == load_survey(paths.surveys() / f"ozg-efa-{survey.version}.yaml")
