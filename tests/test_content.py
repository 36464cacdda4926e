"""Content that no version of the program writes: named by `check`, refused where figures would rest on it."""

import shutil
import sqlite3
from pathlib import Path

import pytest

from reifegrad import messages
from reifegrad.checking import problems_of
from reifegrad.domain.answer import OPEN, Answer
from reifegrad.domain.survey import SubjectKind
from reifegrad.domain.text import LANGUAGES
from reifegrad.domain.workspace import Component, MeasureRecord, Municipality
from reifegrad.errors import ContentDamaged, WorkspaceDamaged
from reifegrad.session import Session
from reifegrad.storage import digest
from reifegrad.survey import load_survey
from tests.session.sessions import DAY, SURVEY
from tests.test_session_people import SURVEY as PEOPLE

TITLE = "Erhebung 2026"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A sound file with something of everything."""
    path = tmp_path / "Süderbrück.reifegrad"
    with Session.create(path, Municipality("Süderbrück", "03459001")) as session:
        assessment = session.start_assessment(SURVEY, TITLE, DAY)
        organisation = session.subjects(assessment)[0].id
        service = session.add_subject(assessment, SubjectKind.SERVICE, "Bauantrag", {"cases_per_year": 300})
        session.rate(organisation, "A1.1", 2)
        session.mark_not_applicable(organisation, "A2.1", "keine Register")
        session.rate(service, "K1", 2)
        session.add_evidence_item(organisation, "A1.1", "Beschluss")
        document = tmp_path / "documents" / "Rat.pdf"
        document.parent.mkdir()
        document.write_bytes(b"%PDF")
        session.attach_copy(service, "K1", "Niederschrift", document)
        shutil.rmtree(document.parent)
        session.set_flag(organisation, "A1.1", True)
        session.add_meeting(assessment, "Auftakt", DAY, dimensions=["A1"])
        session.set_weights(assessment, {"A1": 50, "A2": 50})
        session.set_target(assessment, "A1.1", 4)
        session.edit_measure(MeasureRecord("MA01", assessment))
        session.override_measure("MA02", Component.IMPACT, "2", "Grund")
    return path


def damage(path: Path, statement: str) -> None:
    """Change the file as another program would that knows nothing of references, and have the change accepted."""
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("PRAGMA ignore_check_constraints = ON")
    assert connection.execute(statement).rowcount > 0
    digest.seal(connection)
    connection.commit()
    connection.close()


def found(path: Path) -> list[tuple[str, object, object]]:
    return [(each.place, each.values["field"], each.values["expected"]) for each in problems_of(path)]


def test_a_sound_file_has_no_findings(path: Path) -> None:
    assert problems_of(path) == []
    with Session.open(path, read_only=True) as session:
        assert session.integrity_problems() == []


@pytest.mark.parametrize(
    ("statement", "place", "field", "expected"),
    [
        ("UPDATE answer SET value = 9 WHERE question_id = 'K1'", f"{TITLE}, Bauantrag, K1", "value", "step"),
        ("UPDATE answer SET value = -1 WHERE question_id = 'A1.1'", f"{TITLE}, A1.1", "value", "step"),
        ("UPDATE answer SET question_id = 'A1.2' WHERE reason <> ''", f"{TITLE}, A1.2", "reason", "applicable"),
        ("UPDATE target SET value = 9", f"{TITLE}, A1.1", "target", "step"),
        ("""UPDATE assessment SET weights = '{"A1":"x"}'""", TITLE, "weight", "whole_number"),
        ("""UPDATE assessment SET weights = '{"A1":0,"A2":0}'""", TITLE, "weights", "some_weight"),
        ("""UPDATE assessment SET weights = '{"K":0}'""", TITLE, "dimension", "choice"),
        ("""UPDATE assessment SET left_out = '{"A1":"","A2":"","K":""}'""", TITLE, "left_out", "some_dimension"),
        ("UPDATE meeting SET begins = '29:00'", f"{TITLE}, Auftakt", "begins", "time_of_day"),
        ("UPDATE meeting SET break_minutes = 1000000000000000", f"{TITLE}, Auftakt", "break_minutes", "range"),
        ("UPDATE subject SET kind = 'process' WHERE name <> ''", f"{TITLE}, Bauantrag", "kind", "choice"),
        ("UPDATE subject SET kind = 'service' WHERE name = ''", TITLE, "subject", "one_organisation"),
        (
            """UPDATE subject SET attributes = '{"cases_per_year":"viel"}' WHERE name <> ''""",
            f"{TITLE}, Bauantrag",
            "cases_per_year",
            "whole_number",
        ),
        (
            """UPDATE subject SET attributes = '{"cases_per_year":-5}' WHERE name <> ''""",
            f"{TITLE}, Bauantrag",
            "cases_per_year",
            "at_least",
        ),
    ],
)
def test_a_value_that_figures_rest_on_is_named_and_the_file_is_not_opened(
    path: Path, statement: str, place: str, field: str, expected: str
) -> None:
    damage(path, statement)
    before = path.read_bytes()
    assert (place, field, expected) in found(path)
    for read_only in (True, False):
        with pytest.raises(ContentDamaged) as caught:
            Session.open(path, read_only=read_only)
        assert caught.value.path == path
    assert path.read_bytes() == before
    assert [each.name for each in path.parent.iterdir()] == [path.name]


@pytest.mark.parametrize(
    ("statement", "place", "field", "expected"),
    [
        ("UPDATE answer SET question_id = 'ZZ' WHERE question_id = 'A1.1'", TITLE, "question", "known_id"),
        ("UPDATE answer SET question_id = 'K2' WHERE question_id = 'A1.1'", TITLE, "question", "question_of_kind"),
        ("UPDATE answer SET reason = char(7) WHERE reason <> ''", f"{TITLE}, A2.1", "reason", "reason"),
        (
            "UPDATE evidence_item SET question_id = 'ZZ' WHERE copy IS NULL",
            f"{TITLE}, Beschluss",
            "question",
            "known_id",
        ),
        ("UPDATE attachment SET content = x'00'", "Niederschrift", "attachment", "attachment_hash"),
        ("DELETE FROM evidence_item WHERE copy IS NOT NULL", "", "attachment", "used_attachment"),
        ("UPDATE mark SET question_id = 'ZZ'", TITLE, "question", "known_id"),
        ("UPDATE mark SET question_id = 'K1'", TITLE, "question", "question_of_kind"),
        ("""UPDATE meeting SET dimensions = '["Z9"]'""", f"{TITLE}, Auftakt", "dimension", "choice"),
        ("""UPDATE assessment SET left_out = '{"Z9":""}'""", TITLE, "dimension", "choice"),
        ("""UPDATE assessment SET thresholds = '{"none":"5"}'""", TITLE, "threshold", "choice"),
        ("UPDATE target SET question_id = 'ZZ'", TITLE, "question", "known_id"),
        (
            """UPDATE subject SET attributes = '{"x":1}' WHERE name <> ''""",
            f"{TITLE}, Bauantrag",
            "attribute",
            "choice",
        ),
        ("UPDATE measure SET id = 'MX99'", "", "measure", "known_id"),
        ("UPDATE override SET measure_id = 'MX99'", "", "measure", "known_id"),
        ("UPDATE municipality SET code = 'XY'", "Süderbrück", "code", "municipality_code"),
    ],
)
def test_what_figures_leave_out_is_named_and_the_file_opens(
    path: Path, statement: str, place: str, field: str, expected: str
) -> None:
    damage(path, statement)
    assert found(path) == [(place, field, expected)]
    with Session.open(path, read_only=True) as session:
        (assessment,) = session.assessments
        assert session.report_inputs(assessment.id).score.level is None
        assert [each.code for each in session.integrity_problems()] == ["errors.content_idle"]


def test_all_findings_are_named_at_once_in_every_language(path: Path) -> None:
    damage(path, "UPDATE answer SET value = 9 WHERE value IS NOT NULL")
    problems = problems_of(path)
    assert len(problems) == 2
    for language in LANGUAGES:
        lines = [messages.describe_problem(each, language).line for each in problems]
        assert all("9" in line and "–" not in line and "expected" not in line for line in lines)
    assert "Stufe: Der gespeicherte Wert „9“ passt hier nicht" in messages.describe_problem(problems[0], "de").line


@pytest.mark.parametrize(
    ("statement", "parent"),
    [
        ("DELETE FROM subject WHERE kind = 'organisation'", "subject"),
        ("DELETE FROM survey_snapshot", "survey_snapshot"),
        ("DELETE FROM assessment", "assessment"),
        ("UPDATE subject SET assessment_id = 'zz' WHERE kind = 'service'", "assessment"),
    ],
)
def test_a_lost_reference_is_named_and_the_file_is_not_opened(path: Path, statement: str, parent: str) -> None:
    damage(path, statement)
    with pytest.raises(ContentDamaged) as caught:
        Session.open(path)
    assert caught.value.path == path
    assert {(each.code, each.values["parent"]) for each in problems_of(path)} == {("errors.reference_lost", parent)}


@pytest.mark.parametrize("content", ["{}", '{"id":"test"}'])
def test_a_survey_that_is_not_what_it_was_is_damage(path: Path, content: str) -> None:
    damage(path, f"UPDATE survey_snapshot SET content = '{content}'")
    with pytest.raises(WorkspaceDamaged) as caught:
        Session.open(path)
    assert caught.value.path == path
    (problem,) = problems_of(path)
    assert (problem.code, problem.place) == ("checking.survey_changed", "Erhebung 2026")


# Surveys of people


@pytest.fixture
def people(tmp_path: Path) -> Path:
    """A sound file with responses, and with a service survey beside them."""
    path = tmp_path / "Befragung.reifegrad"
    with Session.create(path, Municipality("Süderbrück")) as session:
        other = session.start_assessment(SURVEY, TITLE, DAY)
        session.rate(session.subjects(other)[0].id, "A1.1", 2)
        id = session.start_assessment(PEOPLE, "Befragung", DAY)
        session.edit_assessment(id, invited=30, system_name="Vorgangsmappe", council_day=DAY)
        session.set_minimum(id, total=6, group=8)
        for value in (1, 2, 3):
            given = {"B1.1": Answer.of(value), "B9.4": OPEN.with_note("Mehr Zeit")}
            session.add_response(id, {"group": "Bauamt", "leadership": True}, given)
    return path


OF_PEOPLE = "WHERE survey_id = 'stimmung'"
OF_OTHERS = "WHERE survey_id <> 'stimmung'"
OF_RESPONSES = "WHERE question_id LIKE 'B%'"


@pytest.mark.parametrize(
    ("statement", "place", "field", "expected"),
    [
        (f"UPDATE assessment SET invited = 2 {OF_PEOPLE}", "Befragung", "invited", "invited_below"),
        (f"UPDATE assessment SET invited = 9 {OF_OTHERS}", TITLE, "invited", "of_people"),
        (f"UPDATE assessment SET minimum_group = 6 {OF_PEOPLE}", "Befragung", "minimum_group", "at_least"),
        (f"UPDATE assessment SET minimum_total = 9 {OF_OTHERS}", TITLE, "minimum_total", "of_people"),
        ("UPDATE answer SET value = 6 WHERE question_id = 'B1.1'", "Befragung, B1.1", "value", "step"),
        ("UPDATE answer SET question_id = 'B9.4' WHERE value = 1", "Befragung, B9.4", "value", "comment"),
    ],
)
def test_what_figures_about_people_rest_on_is_named_and_the_file_is_not_opened(
    people: Path, statement: str, place: str, field: str, expected: str
) -> None:
    damage(people, "DELETE FROM answer WHERE kind = 'open'")
    damage(people, statement)
    assert (place, field, expected) in found(people)
    with pytest.raises(ContentDamaged):
        Session.open(people)


@pytest.mark.parametrize(
    ("statement", "place", "field", "expected"),
    [
        (f"UPDATE assessment SET system_name = 'X' {OF_OTHERS}", TITLE, "system_name", "of_people"),
        (f"UPDATE assessment SET council_day = '2026-01-01' {OF_OTHERS}", TITLE, "council_day", "of_people"),
        ("UPDATE answer SET note = 'Ich' WHERE question_id = 'B1.1'", "Befragung, B1.1", "note", "no_note"),
        (f"UPDATE answer SET evidence = 'documented' {OF_RESPONSES}", "Befragung, B1.1", "evidence", "no_evidence"),
        (
            "INSERT INTO evidence_item SELECT 'e', id, 'B1.1', 'Foto', '', NULL FROM subject "
            "WHERE kind = 'response' LIMIT 1",
            "Befragung",
            "evidence_item",
            "no_evidence",
        ),
    ],
)
def test_what_does_not_belong_to_people_is_named(
    people: Path, statement: str, place: str, field: str, expected: str
) -> None:
    damage(people, statement)
    assert (place, field, expected) in found(people)
    Session.open(people).close()


def test_a_sound_file_about_people_has_no_findings(people: Path) -> None:
    assert problems_of(people) == []


def test_a_survey_of_two_kinds_with_weights_of_their_own_opens_again(tmp_path: Path) -> None:
    survey = load_survey(Path(__file__).parent / "data" / "mixed-1.0.yaml")
    path = tmp_path / "Süderbrück.reifegrad"
    with Session.create(path, Municipality("Süderbrück")) as session:
        session.start_assessment(survey, TITLE, DAY)
    with Session.open(path) as session:
        assert session.integrity_problems() == []
