"""Every verb does what it says: results to standard output, exit code 0."""

import json
import re
import sqlite3
from pathlib import Path

import pypdfium2
import pytest
from openpyxl import load_workbook

from reifegrad import __version__
from reifegrad.commands import demo
from reifegrad.domain.text import LANGUAGES
from reifegrad.storage import digest
from reifegrad.survey import shipped_survey
from tests.cli.conftest import Run, answers, write_json


def test_demo_writes_three_files_and_says_what_every_survey_found(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "Beispiel Ordner"
    result = run("demo", "--output", folder)
    assert result.code == 0
    *paths, readiness, level, staff, processes, together, plan = result.out.splitlines()
    assert [Path(each).name for each in paths] == ["Moorwieden.reifegrad", "Moorwieden.pdf", "Moorwieden.xlsx"]
    assert all(Path(each).is_absolute() and Path(each).stat().st_size > 10_000 for each in paths)
    assert "Stufe 1 von 4" in readiness
    assert level.startswith("Stufe 1; für Stufe 2 fehlt: A8.2")
    assert "74 von 180" in staff
    assert "3 von 9" in processes
    assert "bremst" in together
    assert "Maßnahmen" in plan
    assert len(pypdfium2.PdfDocument(paths[1])) > 5
    assert load_workbook(paths[2]).sheetnames[0] == "Lesehilfe"


def test_demo_takes_a_name_that_is_free(tmp_path: Path) -> None:
    assert demo.free_name(tmp_path / "neu").name == "Moorwieden.reifegrad"
    tmp_path.joinpath("Moorwieden.pdf").write_bytes(b"mine")
    assert demo.free_name(tmp_path).name == "Moorwieden-2.reifegrad"


def test_new_prints_where_the_file_is(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "Große Gemeinde.reifegrad"
    result = run("new", path, "--name", "Große Gemeinde", "--code", "03452001", "--population", "18000")
    assert (result.code, result.out.strip(), result.err) == (0, str(path), "")
    assert path.exists()


def test_survey_list_names_the_surveys(run: Run) -> None:
    result = run("survey", "list")
    assert result.code == 0
    assert "ozg-efa 1.0" in result.out
    assert "54 Fragen" in result.out
    found = {each["id"]: each for each in run("survey", "list", "--json").document["surveys"]}
    assert {"akzeptanz", "ozg-efa"} <= set(found)
    assert (found["ozg-efa"]["version"], found["ozg-efa"]["questions"]) == ("1.0", 54)
    assert (found["akzeptanz"]["version"], found["akzeptanz"]["questions"]) == ("1.0", 45)
    assert all(each["languages"] == list(LANGUAGES) for each in found.values())


def test_check_finds_nothing_in_the_shipped_surveys_and_in_the_sample(run: Run, sample_file: Path) -> None:
    from reifegrad.survey import shipped

    files = [*(each.path for each in shipped()), sample_file]
    result = run("check", *files)
    assert result.code == 0
    assert result.out.count("keine Befunde") == len(files)


def test_check_names_values_that_keep_a_file_from_being_opened(run: Run, sample_file: Path, tmp_path: Path) -> None:
    path = tmp_path / "Moorwieden.reifegrad"
    path.write_bytes(sample_file.read_bytes())
    with sqlite3.connect(path) as connection:
        changed = connection.execute("UPDATE answer SET value = 12 WHERE value = 4").rowcount
        digest.seal(connection)
    connection.close()
    refused = run("score", path)
    assert (refused.code, "reifegrad check" in refused.err) == (1, True)
    result = run("check", path)
    assert result.code == 1
    assert result.out.count("„12“ passt hier nicht") == changed > 1
    assert f"{changed} Befunde" in result.err


def test_import_makes_one_assessment_of_each_file(run: Run, workspace: Path, tmp_path: Path) -> None:
    first = write_json(tmp_path / "a.json", answers())
    second = write_json(tmp_path / "b.json", answers() | {"title": "Erhebung 2027", "date": "2027-11-21"})
    result = run("import", workspace, first, second)
    assert result.code == 0
    assert len(result.out.splitlines()) == 2
    document = run("score", workspace, "--json").document
    assert [each["title"] for each in document["assessments"]] == ["Erhebung 2026", "Erhebung 2027"]
    assert [each["id"] for each in document["assessments"]] == [line.split()[0] for line in result.out.splitlines()]


def test_score_prints_index_level_and_dimensions(run: Run, sample_file: Path) -> None:
    result = run("score", sample_file)
    assert result.code == 0
    assert "Gesamtindex 47 von 100" in result.out
    assert "für Stufe 2 fehlt: A8.2 (1 von 2)" in result.out
    assert len(re.findall(r"(?m)^  A\d ", result.out)) == 16


def test_score_prints_exactly_one_document(run: Run, sample_file: Path) -> None:
    result = run("score", sample_file, "--json")
    earlier, latest, staff, processes = result.document["assessments"]
    assert result.err == ""
    assert earlier["level"]["value"] == 0
    assert latest["level"]["blocked_by"] == [{"question": "A8.2", "needed": 2, "actual": 1}]
    assert len(latest["subjects"]) == 25
    assert (staff["participation"]["returned"], staff["subjects"]) == (74, [])
    assert processes["levels"] == {"0": 2, "1": 4, "2": 2, "3": 1, "4": 0, "5": 0}


def test_score_of_one_assessment(run: Run, sample_file: Path) -> None:
    wanted = run("score", sample_file, "--json").document["assessments"][0]["id"]
    (found,) = run("score", sample_file, "--assessment", wanted, "--json").document["assessments"]
    assert found["id"] == wanted


def test_score_of_an_empty_workspace_is_an_empty_list(run: Run, workspace: Path) -> None:
    assert run("score", workspace, "--json").document == {"format": 1, "assessments": []}
    result = run("score", workspace)
    assert (result.code, result.out) == (0, "")
    assert "reifegrad import" in result.err


def test_plan_follows_the_capacity_of_the_call_and_stores_nothing(run: Run, sample_file: Path) -> None:
    before = sample_file.read_bytes()
    usual = run("plan", sample_file, "--json").document
    wide = run("plan", sample_file, "--capacity", "400", "--json").document
    assert {each["capacity"] for each in wide["load"]} == {400}
    assert len(wide["load"]) < len(usual["load"])
    assert {each["id"] for each in wide["measures"]} == {each["id"] for each in usual["measures"]}
    assert sample_file.read_bytes() == before


def test_score_says_how_far_the_overall_index_can_be_relied_on(run: Run, workspace: Path, tmp_path: Path) -> None:
    questions = [id for id in shipped_survey("ozg-efa").questions if id.startswith("A")]
    for name, asked, said in (
        ("wenig", questions[:3], "Gesamtindex nicht bewertbar: zu wenige Antworten; Abdeckung"),
        ("teils", questions[:31], " von 100 (vorläufig); Abdeckung"),
        ("alles", questions, " von 100; Abdeckung"),
    ):
        given = answers(**{id: {"value": 1} for id in asked}) | {"title": name}
        written = write_json(tmp_path / f"{name}.json", given)
        assert run("import", workspace, written).code == 0
        id = run("score", workspace, "--json").document["assessments"][-1]["id"]
        assert said in run("score", workspace, "--assessment", id).out


def test_plan_prints_measures_in_order_and_the_load(run: Run, sample_file: Path) -> None:
    measures = [each["id"] for each in run("plan", sample_file, "--json").document["measures"]]
    lines = run("plan", sample_file).out.splitlines()
    assert [
        next(word for word in line.split() if word in measures) for line in lines[1 : len(measures) + 1]
    ] == measures
    assert "von 60 PT" in lines[-1]


def test_plan_takes_the_other_surveys_into_account_and_says_which(run: Run, workspace: Path, tmp_path: Path) -> None:
    processes = {
        "format": 1,
        "survey": "prozesse",
        "version": "1.0",
        "title": "Prozesse 2026",
        "date": "2026-06-01",
        "subjects": [{"kind": "process", "name": "Posteingang", "answers": {"C3.2": {"value": 1}}}],
    }
    given = (answers(A6_3={"value": 0}), processes)
    for number, each in enumerate(given):
        assert run("import", workspace, write_json(tmp_path / f"{number}.json", each)).code == 0
    document = run("plan", workspace, "--json").document
    assert [(each["id"], each["survey"]) for each in document["measures"]] == [
        ("MC05", "prozesse"),
        ("MA24", "ozg-efa"),
    ]
    assert document["measures"][1]["requires"] == ["MC05"]
    assert [(each["survey"], each["title"]) for each in document["companions"]] == [("prozesse", "Prozesse 2026")]
    assert "Der Plan berücksichtigt auch: Prozesse 2026 (01.06.2026)" in run("plan", workspace).out.splitlines()


def test_report_writes_the_format_and_the_language_that_are_asked_for(
    run: Run, sample_file: Path, tmp_path: Path
) -> None:
    output = tmp_path / "verslag.xlsx"
    result = run("report", sample_file, "--format", "xlsx", "--language", "nl", "--output", output)
    assert (result.code, result.out.strip()) == (0, str(output))
    assert load_workbook(output).sheetnames[0] == "Leeswijzer"


def test_report_of_an_earlier_assessment(run: Run, sample_file: Path, tmp_path: Path) -> None:
    output = tmp_path / "bericht.json"
    wanted = run("score", sample_file, "--json").document["assessments"][0]["id"]
    run("report", sample_file, "--format", "json", "--output", output, "--assessment", wanted)
    assert json.loads(output.read_text(encoding="utf-8"))["assessment_id"] == wanted


def test_version(run: Run) -> None:
    assert run("--version").out == f"Reifegrad {__version__}\n"


@pytest.mark.parametrize(
    "verb",
    [[], ["demo"], ["new"], ["survey"], ["survey", "list"], ["check"], ["import"], ["score"], ["plan"], ["report"]],
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_help_is_there_for_every_verb_in_every_language(run: Run, verb: list[str], language: str) -> None:
    result = run("--language", language, *verb, "--help")
    assert (result.code, result.err) == (0, "")
    assert result.out.startswith({"de": "Aufruf", "nl": "Gebruik", "en": "Usage"}[language])
    assert " ".join(["reifegrad", *verb]) in result.out
    assert {"de": "zeigt diese Hilfe", "nl": "toont deze hulp", "en": "shows this help"}[language] in result.out
    assert not {"Show this message", "Options:", "Arguments:"} & set(result.out.split("\n")) or language == "en"


def test_every_option_of_a_verb_is_in_its_help(run: Run) -> None:
    expected = {
        "report": ["DATEI", "--format", "--output", "--assessment", "--language", "--reference", "--final"],
        "plan": ["DATEI", "--assessment", "--capacity", "--json"],
        "new": ["DATEI", "--name", "--code", "--population"],
    }
    for verb, names in expected.items():
        lines = [line.strip() for line in run(verb, "--help").out.splitlines()[2:]]
        for name in names:
            assert any(line.startswith(name) for line in lines), (verb, name)


def test_plan_shows_from_when_to_when_and_what_its_words_mean(run: Run, sample_file: Path) -> None:
    lines = run("plan", sample_file, "--capacity", "40").out.splitlines()
    assert lines[0].split() == ["Nr", "Von", "–", "bis", "Id", "Klasse", "Aufwand", "Maßnahme"]
    assert any(re.search(r"Q\d\s20\d\d – Q\d\s20\d\d  MA13 ", each) for each in lines)
    assert any(each.startswith("Pflicht: ") for each in lines)


def test_columns_of_scores_hold_where_nothing_is_answered(run: Run, workspace: Path, tmp_path: Path) -> None:
    assert (
        "1 Gegenstand, 1 Antwort übernommen" in run("import", workspace, write_json(tmp_path / "a.json", answers())).out
    )
    lines = run("score", workspace).out.splitlines()
    head = next(each for each in lines if "Handlungsfeld" in each)
    rows = [each for each in lines if re.match(r"  A\d ", each)]
    assert len(rows) == 8
    assert all(each[head.index("Ampel") :].startswith("Keine Daten") for each in rows)
