"""Scores and reports on people and processes from the command line, in words and as JSON."""

import json
from pathlib import Path
from typing import Any

import pytest

from reifegrad.domain.survey import QuestionKind
from reifegrad.domain.text import LANGUAGES
from reifegrad.survey import shipped_survey
from tests.cli.conftest import Run, write_json


def people(count: int) -> dict[str, Any]:
    """So many responses from two units, each to every statement."""
    asked = [each for each in shipped_survey("akzeptanz").questions.values() if each.kind is not QuestionKind.COMMENT]
    subjects = [
        {
            "kind": "response",
            "attributes": {"group": "Bauamt" if number % 2 else "Kämmerei"},
            "answers": {
                each.id: {"value": each.minimum + (number * 3 + at) % (each.maximum - each.minimum + 1)}
                for at, each in enumerate(asked)
            },
        }
        for number in range(count)
    ]
    top = {"format": 1, "survey": "akzeptanz", "version": "1.0", "title": "Befragung", "date": "2026-10-05"}
    return top | {"invited": 40, "subjects": subjects}


def process(**answers: int) -> dict[str, Any]:
    given = {each: {"value": 3} for each in shipped_survey("prozesse").questions}
    given |= {id.replace("_", "."): {"value": value} for id, value in answers.items()}
    top = {"format": 1, "survey": "prozesse", "version": "1.0", "title": "Prozesse", "date": "2026-10-06"}
    subject = {"kind": "process", "name": "Posteingang", "attributes": {"cases_per_year": 900}, "answers": given}
    return top | {"subjects": [subject]}


@pytest.fixture
def rated(run: Run, workspace: Path, tmp_path: Path) -> Path:
    files = [write_json(tmp_path / "b.json", people(24)), write_json(tmp_path / "c.json", process(C2_1=0))]
    assert run("import", workspace, *files).code == 0
    return workspace


def test_scores_of_people_stand_in_words(run: Run, rated: Path) -> None:
    lines = [line.strip() for line in run("score", rated).out.splitlines()]
    assert any("24 von 40 Eingeladenen haben geantwortet (60\u00a0%)." in line for line in lines)
    assert sum(line.startswith(tuple(f"B{each} " for each in range(1, 9))) for line in lines) == 8
    assert any(line.startswith("Einheit Bauamt, 12 Personen: ") for line in lines)
    assert "Anonymität: Ergebnisse gibt es ab 5 Personen, für Gruppen ab 7, für einzelne Fragen ab 10." in lines


def test_scores_of_processes_stand_in_words(run: Run, rated: Path) -> None:
    out = run("score", rated).out
    assert "Posteingang: Stufe 1; auf dem Weg zu 2: begrenzt durch C2.1." in out
    assert "Die Stufe bleibt deshalb bei höchstens 1." in out


@pytest.mark.parametrize("language", LANGUAGES)
def test_scores_are_printed_in_every_language(run: Run, rated: Path, language: str) -> None:
    result = run("--language", language, "score", rated)
    assert result.code == 0
    assert "{" not in result.out


def test_scores_of_people_and_processes_are_one_document(run: Run, rated: Path) -> None:
    staff, processes = run("score", rated, "--json").document["assessments"]
    assert staff["participation"]["rate"] == 0.6
    assert [each["n"] for each in staff["groups"]] == [12, 12]
    assert processes["subjects"][0]["attributes"]["PA2.1"] == {"percent": 75.0, "rating": "L", "coverage": 1.0}
    assert processes["levels"]["1"] == 1
    assert (processes["share_level_2"], processes["share_level_2_weighted"]) == (0.0, 0.0)


def test_too_few_people_get_a_sentence_and_no_figure(run: Run, workspace: Path, tmp_path: Path) -> None:
    run("import", workspace, write_json(tmp_path / "b.json", people(4)))
    result = run("score", workspace)
    assert "zu wenige Antworten, um die Anonymität zu wahren" in result.out
    assert "B1 " not in result.out
    (found,) = run("score", workspace, "--json").document["assessments"]
    assert found["overall"] == {"n": None, "index": None, "reason": "suppressed", "band": None}


def test_a_report_as_json_holds_all_surveys_and_nothing_protected(run: Run, workspace: Path, tmp_path: Path) -> None:
    files = [write_json(tmp_path / "b.json", people(4)), write_json(tmp_path / "c.json", process())]
    run("import", workspace, *files)
    target = tmp_path / "bericht.json"
    assert run("report", workspace, "--format", "json", "--output", target).code == 0
    found = json.loads(target.read_text(encoding="utf-8"))
    assert found["processes"]["processes"][0]["level"] == 5
    assert found["combined"]["results"][1]["value"] == "zum Schutz der Anonymität nicht gezeigt"
    staff = found["staff"]
    assert (staff["n"], staff["index"]["value"], staff["index"]["absence"]) == (None, None, "suppressed")
    assert all(item["distribution"] == [] for each in staff["dimensions"] for item in each["items"])
