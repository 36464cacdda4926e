"""Answers of people, processes and own surveys from the command line."""

from pathlib import Path
from typing import Any

import pytest

from reifegrad import paths
from reifegrad.errors import DiskFull
from reifegrad.keeping import Keeper
from reifegrad.session import Session
from reifegrad.survey import shipped_survey
from tests.cli.conftest import Run, answers, write_json


def staff(people: int, **changes: Any) -> dict[str, Any]:
    """A document of so many responses."""
    subjects = [
        {"kind": "response", "attributes": {"group": "Bauamt"}, "answers": {"B1.1": {"value": 1 + number % 5}}}
        for number in range(people)
    ]
    top = {"format": 1, "survey": "akzeptanz", "version": "1.0", "title": "Befragung 2026", "date": "2026-10-05"}
    return top | {"subjects": subjects} | changes


@pytest.fixture
def own_survey(tmp_path: Path) -> Path:
    """A survey of one's own: the shipped one under another name."""
    path = tmp_path / "stimmung-1.0.yaml"
    text = (paths.surveys() / "akzeptanz-1.0.yaml").read_text(encoding="utf-8")
    changed = text.replace('id: "akzeptanz"', 'id: "stimmung"', 1)
    assert changed != text
    path.write_text(changed, encoding="utf-8")
    return path


def test_responses_and_processes_are_imported_in_one_step(run: Run, workspace: Path, tmp_path: Path) -> None:
    table = tmp_path / "Prozesse.csv"
    table.write_text(
        "survey;version;title;date;subject;cases_per_year;C1.1\nprozesse;1.0;Prozesse;2026-10-05;Posteingang;900;2\n",
        encoding="utf-8",
    )
    result = run("import", workspace, write_json(tmp_path / "b.json", staff(12, invited=20)), table)
    assert result.code == 0, result.err
    first, second = result.out.splitlines()
    assert first.endswith("Befragung 2026: 12 Gegenstände, 12 Antworten übernommen")
    assert second.endswith("Prozesse: 1 Gegenstand, 1 Antwort übernommen")
    assert run("check", workspace).code == 0


def test_the_number_of_people_invited_can_be_given_where_the_file_does_not_tell(
    run: Run, workspace: Path, tmp_path: Path
) -> None:
    assert run("import", workspace, write_json(tmp_path / "b.json", staff(12)), "--invited", "48").code == 0
    with Session.open(workspace, read_only=True) as session:
        assert [each.invited for each in session.assessments] == [48]


@pytest.mark.parametrize(
    ("document", "invited", "expected"),
    [
        (staff(12, invited=20), "21", "20, wie in „b.json“ angegeben. Die Option ist dann nicht nötig."),
        (staff(12), "11", "mindestens so viele, wie geantwortet haben (12)"),
        (staff(12), "0", "ganze Zahl ab 1"),
    ],
)
def test_a_number_of_people_invited_that_cannot_be_is_refused(
    run: Run, workspace: Path, tmp_path: Path, document: dict[str, Any], invited: str, expected: str
) -> None:
    before = workspace.read_bytes()
    result = run("import", workspace, write_json(tmp_path / "b.json", document), "--invited", invited)
    assert result.code == 2
    assert "--invited" in result.err
    assert expected in result.err
    assert workspace.read_bytes() == before


def test_an_own_survey_is_added_answered_and_removed(
    run: Run, workspace: Path, tmp_path: Path, own_survey: Path
) -> None:
    given = write_json(tmp_path / "b.json", staff(8, survey="stimmung"))
    refused = run("import", workspace, given)
    assert (refused.code, "stimmung" in refused.err) == (1, True)
    added = run("survey", "add", workspace, own_survey)
    assert (added.code, added.out.strip()) == (0, f"stimmung 1.0 steht jetzt in {workspace.name} bereit")
    assert run("import", workspace, given).code == 0
    removed = run("survey", "remove", workspace, "stimmung", "1.0")
    assert (removed.code, "nicht mehr angeboten" in removed.out) == (0, True)
    assert run("score", workspace).code == 0
    assert run("import", workspace, given).code == 1


def test_a_survey_that_cannot_be_kept_is_refused(run: Run, workspace: Path, tmp_path: Path, own_survey: Path) -> None:
    before = workspace.read_bytes()
    shipped = run("survey", "add", workspace, paths.surveys() / "akzeptanz-1.0.yaml")
    assert (shipped.code, "akzeptanz 1.0" in shipped.err) == (2, True)
    faulty = tmp_path / "laune-1.0.yaml"
    faulty.write_text(
        own_survey.read_text(encoding="utf-8").replace("stimmung", "laune").replace("weight: 20", "weight: 30")
    )
    refused = run("survey", "add", workspace, faulty)
    assert refused.code == 1
    assert "Zeile" in refused.err
    removed = run("survey", "remove", workspace, "stimmung", "1.0")
    assert (removed.code, "noch keiner bereit" in removed.err) == (2, True)
    assert run("survey", "add", tmp_path / "fehlt.reifegrad", own_survey).code == 1
    assert workspace.read_bytes() == before


def test_nothing_of_single_people_leaves_the_file(run: Run, workspace: Path, tmp_path: Path) -> None:
    """Eleven people of one group and one of another: nothing about the one is told."""
    document = staff(12)
    document["subjects"][0]["attributes"]["group"] = "Kämmerei"
    document["subjects"][0]["answers"]["B9.4"] = {"note": "nur ich weiß das"}
    assert shipped_survey("akzeptanz").questions["B9.4"]
    assert run("import", workspace, write_json(tmp_path / "b.json", document)).code == 0
    for arguments in (("score", workspace, "--json"), ("plan", workspace, "--json")):
        assert "nur ich weiß das" not in run(*arguments).out
    output = tmp_path / "bericht.json"
    assert run("report", workspace, "--format", "json", "--output", output).code == 0
    assert "nur ich weiß das" not in output.read_text(encoding="utf-8")


def test_minima_can_be_raised_when_answers_come_in_and_not_lowered(run: Run, workspace: Path, tmp_path: Path) -> None:
    path = write_json(tmp_path / "b.json", staff(12))
    assert run("import", workspace, path, "--minimum-total", "8", "--minimum-group", "12").code == 0
    with Session.open(workspace, read_only=True) as session:
        assert [(each.minimum_total, each.minimum_group) for each in session.assessments] == [(8, 12)]
    for option, low in (("--minimum-total", "4"), ("--minimum-group", "6")):
        assert run("import", workspace, path, option, low).code == 2


def mixed(people: int) -> list[dict[str, Any]]:
    """Responses of which no two are alike."""
    return [
        {
            "kind": "response",
            "attributes": {"group": "Bauamt"},
            "answers": {"B1.1": {"value": 1 + each % 5}, "B1.2": {"value": 1 + each // 5}},
        }
        for each in range(people)
    ]


def test_an_assessment_without_room_for_a_restore_point_is_closed_and_says_both(
    run: Run, workspace: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert run("import", workspace, write_json(tmp_path / "a.json", answers())).code == 0
    with Session.open(workspace, read_only=True) as session:
        (only,) = session.assessments

    def full(*_args: object) -> None:
        raise DiskFull(tmp_path)

    monkeypatch.setattr(Keeper, "make", full)
    told = run("close", workspace, only.id)
    assert told.code == 1
    assert f"„{only.title}“ ist" in told.out
    assert told.err


def test_an_import_of_responses_closes_the_assessment_and_says_so(run: Run, workspace: Path, tmp_path: Path) -> None:
    result = run("import", workspace, write_json(tmp_path / "a.json", staff(0, subjects=mixed(20))))
    assert (result.code, "Es kommen keine Antworten mehr hinzu" in result.err) == (0, True)
    id = result.out.split()[0]
    before = workspace.read_bytes()
    refused = run("reopen", workspace, id)
    assert (refused.code, "„Befragung 2026“ ist ausgewertet und bleibt abgeschlossen" in refused.err) == (1, True)
    assert workspace.read_bytes() == before


def test_an_assessment_is_closed_and_opened_again(run: Run, workspace: Path, tmp_path: Path) -> None:
    assert run("import", workspace, write_json(tmp_path / "a.json", answers())).code == 0
    with Session.open(workspace, read_only=True) as session:
        (only,) = session.assessments
    for verb, closed in (("close", True), ("reopen", False)):
        told = run(verb, workspace, only.id)
        assert (told.code, f"„{only.title}“ ist" in told.out) == (0, True)
        with Session.open(workspace, read_only=True) as session:
            assert session.assessment(only.id).closed == closed
    assert run("backups", workspace, "--json").document["backups"][0]["name"] == f"{only.title}, abgeschlossen"
    assert run("close", workspace, "nie gesehen").code == 1


@pytest.mark.parametrize("again", [mixed(21), mixed(20), mixed(19), mixed(20)[:5], mixed(20)[9:] + mixed(24)[20:]])
def test_nearly_the_same_people_are_not_read_in_again(
    run: Run, workspace: Path, tmp_path: Path, again: list[dict[str, Any]]
) -> None:
    assert run("import", workspace, write_json(tmp_path / "a.json", staff(0, subjects=mixed(20)))).code == 0
    before = workspace.read_bytes()
    late = write_json(tmp_path / "b.json", staff(0, title="Mit Nachzüglern", subjects=again))
    refused = run("import", workspace, late)
    assert (refused.code, refused.out) == (1, "")
    assert "„Mit Nachzüglern“ und „Befragung 2026“ vom 05.10.2026" in refused.err
    assert "Eine Erhebung löschen Sie im Fenster" in refused.err
    assert workspace.read_bytes() == before


def test_other_people_are_read_in(run: Run, workspace: Path, tmp_path: Path) -> None:
    for name, people in (("a", mixed(12)), ("b", mixed(25)[12:])):
        assert run("import", workspace, write_json(tmp_path / f"{name}.json", staff(0, subjects=people))).code == 0


def test_two_files_of_the_same_people_are_not_read_in_together(run: Run, workspace: Path, tmp_path: Path) -> None:
    first = write_json(tmp_path / "a.json", staff(0, subjects=mixed(20)))
    before = workspace.read_bytes()
    refused = run("import", workspace, first, first)
    assert (refused.code, "größtenteils dieselben Antworten" in refused.err) == (1, True)
    assert workspace.read_bytes() == before


def test_a_survey_that_is_not_kept_is_told_with_those_that_are(run: Run, workspace: Path, own_survey: Path) -> None:
    assert run("survey", "add", workspace, own_survey).code == 0
    refused = run("survey", "remove", workspace, "stimmung", "9.0")
    assert (refused.code, "die in dieser Datei bereitsteht: stimmung 1.0." in refused.err) == (2, True)


def test_a_workbook_is_no_survey_yet(run: Run, workspace: Path, tmp_path: Path) -> None:
    book = tmp_path / "oz.xlsx"
    assert run("survey", "export", "akzeptanz", book).code == 0
    refused = run("survey", "add", workspace, book)
    assert (refused.code, "reifegrad survey import oz.xlsx" in refused.err) == (2, True)


def test_a_survey_that_nobody_knows_is_told_without_a_gap(run: Run, tmp_path: Path) -> None:
    refused = run("survey", "export", "nix", tmp_path / "a.xlsx")
    assert "Den Fragenkatalog „nix“ gibt es hier nicht." in refused.err


def test_the_name_of_a_trait_is_said_once(run: Run, workspace: Path, tmp_path: Path) -> None:
    document = staff(48)
    for number, each in enumerate(document["subjects"]):
        each["attributes"] = {"group": "Bauamt", "leadership": number % 2 == 0}
    document["subjects"] = [each | {"answers": {"B1.1": {"value": 3}}} for each in document["subjects"]]
    assert run("import", workspace, write_json(tmp_path / "b.json", document)).code == 0
    told = run("score", workspace).out
    assert "Führungsaufgabe" in told
    assert "Führungsaufgabe Führungsaufgabe" not in told
