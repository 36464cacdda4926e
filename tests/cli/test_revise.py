"""`survey revise`: an assessment under another version of its survey, first shown, then made."""

from pathlib import Path
from shutil import copy

import pytest

from reifegrad import paths
from tests.cli.conftest import Run


@pytest.fixture
def newer(tmp_path: Path) -> Path:
    """Survey A as version 1.1: A1.1 has another step 1, A1.2 is gone."""
    text = (paths.surveys() / "ozg-efa-1.0.yaml").read_text(encoding="utf-8")
    text = text.replace('version: "1.0"', 'version: "1.1"', 1)
    first, second, third = (text.index(f'- id: "{id}"') for id in ("A1.1", "A1.2", "A1.3"))
    step = text.index("- value: 1", first)
    name = text.index('de: "', step)
    changed = text[:name] + 'de: "Ganz anders"' + text[text.index("\n", name) : second] + text[third:]
    # what asked for the question asks for its neighbour
    changed = changed.replace("A1.2<3", "A1.3<3").replace("A1.2<2", "A1.3<2")
    path = tmp_path / "ozg-efa-1.1.yaml"
    path.write_text(changed, encoding="utf-8")
    return path


@pytest.fixture
def file(sample_file: Path, tmp_path: Path) -> Path:
    return Path(copy(sample_file, tmp_path / "Kommune.reifegrad"))


def test_comparison_names_questions_and_figures_and_stores_nothing(run: Run, file: Path, newer: Path) -> None:
    before = file.read_bytes()
    shown = run("survey", "revise", file, "--to", newer)
    assert shown.code == 0, shown.err
    assert "A1.1 Digitalisierungsbeauftragte: andere Stufen. Behalten: 1 von 1 Antworten bleiben." in shown.out
    assert "ohne Gegenstück. 0 von 1 Antworten bleiben." in shown.out
    assert "Gesamtindex" in shown.out
    assert "25 Gegenstände behalten ihre Stufe." in shown.out
    assert "Gespeichert wurde nichts." in shown.out
    assert file.read_bytes() == before


def test_applying_adds_an_assessment_with_the_figures_that_were_shown(run: Run, file: Path, newer: Path) -> None:
    shown = run("survey", "revise", file, "--to", newer, "--choose", "A1.1=open", "--json").document
    made = run("survey", "revise", file, "--to", newer, "--choose", "A1.1=open", "--apply", "--json").document
    assert made["figures"] == shown["figures"]
    scores = run("score", file, "--json").document["assessments"]
    new = next(each for each in scores if each["id"] == made["new_assessment"])
    old = next(each for each in scores if each["id"] == made["assessment"])
    figures = {each["name"]: each for each in made["figures"]}
    assert new["overall"]["index"] == figures["overall"]["after"]
    assert old["overall"]["index"] == figures["overall"]["before"]
    assert (old["version"], new["version"]) == ("1.0", "1.1")


@pytest.mark.parametrize("choice", ["A1.1", "A1.1=vielleicht", "A1.1=1-2"])
def test_choice_that_cannot_be_read_is_wrong_usage(run: Run, file: Path, newer: Path, choice: str) -> None:
    refused = run("survey", "revise", file, "--to", newer, "--choose", choice)
    assert refused.code == 2
    assert choice in refused.err


def test_choice_for_a_question_that_does_not_differ_is_refused(run: Run, file: Path, newer: Path) -> None:
    refused = run("survey", "revise", file, "--to", newer, "--choose", "A2.1=open")
    assert refused.code != 0
    assert "A2.1" in refused.err


def test_same_version_is_refused(run: Run, file: Path) -> None:
    refused = run("survey", "revise", file)
    assert refused.code != 0
    assert refused.code == 2
    assert "Zu „ozg-efa 1.0“ gibt es keine neuere Fassung." in refused.err
    assert "--to KATALOG.yaml" in refused.err


def test_a_workbook_is_told_to_be_imported_first(run: Run, file: Path) -> None:
    refused = run("survey", "revise", file, "--to", "oz.xlsx")
    assert (refused.code, "reifegrad survey import oz.xlsx" in refused.err) == (2, True)


def test_steps_that_are_carried_over_end_with_a_full_stop(run: Run, file: Path, newer: Path) -> None:
    shown = run("survey", "revise", file, "--to", newer, "--choose", "A1.1=0:0,1:2").out
    assert "Übertragen: 0→0, 1→2. " in shown
