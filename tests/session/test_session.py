"""Opening, listening, undoing: what holds for every operation of the session."""

import sqlite3
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from reifegrad.domain.answer import OPEN, Answer
from reifegrad.domain.change import Kind
from reifegrad.domain.survey import SubjectKind
from reifegrad.domain.workspace import Municipality
from reifegrad.errors import DiskFull, InvalidInput, UnknownAssessment, WorkspaceDamaged, WorkspaceReadOnly
from reifegrad.session import Changed, Op, Session, UndoStatus
from reifegrad.storage import digest
from reifegrad.survey import shipped_survey
from tests.session.sessions import DAY, ORGANISATION, SURVEY, survey_of_two_kinds
from tests.stores import MemoryStore

# Starting and reading


def test_starting_pins_the_survey_and_adds_the_organisation(session: Session, assessment: str) -> None:
    started = session.assessment(assessment)
    assert (started.survey_id, started.survey_version, started.title, started.day) == (
        "test",
        "1.0",
        "Erhebung 2026",
        DAY,
    )
    assert started.survey_hash == session.survey(assessment).content_hash
    assert session.survey(assessment) == replace(SURVEY, content_hash=started.survey_hash)
    assert [(each.kind, each.name) for each in session.subjects(assessment)] == [(ORGANISATION, "")]
    assert session.undo_status.undo is Op.START_ASSESSMENT


def test_a_closed_file_opens_with_everything_in_it(filed: Session) -> None:
    assessment = filed.start_assessment(SURVEY, "Erhebung 2026", DAY)
    organisation = filed.subjects(assessment)[0].id
    filed.rate(organisation, "A1.1", 3)
    filed.write_note(organisation, "A1.1", "Beschluss")
    filed.close()
    with Session.open(filed.path) as again:
        assert again.assessments == filed.assessments
        assert again.answer(organisation, "A1.1") == Answer.of(3, note="Beschluss")
        assert again.municipality == Municipality("Süderbrück")
        assert again.undo_status == UndoStatus(None, None)


def test_a_second_assessment_of_the_same_survey_shares_the_snapshot(
    store: MemoryStore, session: Session, assessment: str
) -> None:
    session.start_assessment(SURVEY, "Erhebung 2027", date(2027, 11, 21))
    session.start_assessment(survey_of_two_kinds(version="1.1"), "Erhebung 2028", date(2028, 11, 21))
    snapshots = [key for key in store.load() if key.kind is Kind.SURVEY_SNAPSHOT]
    assert len(snapshots) == 2


def test_assessments_are_listed_from_the_oldest_to_the_newest(session: Session, assessment: str) -> None:
    session.start_assessment(SURVEY, "Erhebung 2024", date(2024, 1, 1))
    assert [each.title for each in session.assessments] == ["Erhebung 2024", "Erhebung 2026"]


def test_an_unknown_assessment_names_the_known_ones(session: Session, assessment: str) -> None:
    for read in (session.assessment, session.survey, session.subjects, session.answers, session.score, session.plan):
        with pytest.raises(UnknownAssessment) as caught:
            read("fehlt")
        assert caught.value.values == {"assessment": "fehlt", "known": assessment}


# Municipality, listeners, failures


def test_the_municipality_can_be_corrected(session: Session) -> None:
    session.edit_municipality(Municipality(" Süder  brück ", " 03459001 ", 18_000))
    assert session.municipality == Municipality("Süder brück", "03459001", 18_000)
    session.edit_municipality(Municipality("Delfzijl", "GM0010"))
    session.undo()
    assert session.municipality.name == "Süder brück"


@pytest.mark.parametrize(
    ("municipality", "field"),
    [
        (Municipality(" "), "name"),
        (Municipality("x", "123"), "code"),
        (Municipality("x", "GM12"), "code"),
        (Municipality("x", population=0), "population"),
        (Municipality("x", population="18000"), "population"),  # type: ignore[arg-type]
    ],
)
def test_a_municipality_needs_a_name_and_plausible_facts(
    tmp_path: Path, session: Session, municipality: Municipality, field: str
) -> None:
    with pytest.raises(InvalidInput) as caught:
        session.edit_municipality(municipality)
    assert caught.value.values["field"] == field
    with pytest.raises(InvalidInput):
        Session.create(tmp_path / "neu.reifegrad", municipality)
    assert not (tmp_path / "neu.reifegrad").exists()


def test_listeners_hear_until_they_leave(session: Session) -> None:
    heard: list[Changed] = []
    leave = session.subscribe(heard.append)
    session.edit_municipality(Municipality("A"))
    leave()
    leave()
    session.edit_municipality(Municipality("B"))
    assert len(heard) == 1


def test_undo_and_redo_tell_what_they_did(session: Session, organisation: str, heard: list[Changed]) -> None:
    session.rate(organisation, "A1.1", 3)
    assert session.undo(initiator="menu") is Op.RATE
    assert session.redo() is Op.RATE
    assert [(each.op, set(each.question_ids), each.initiator) for each in heard] == [
        (Op.RATE, {"A1.1"}, None),
        (Op.RATE, {"A1.1"}, "menu"),
        (Op.RATE, {"A1.1"}, None),
    ]
    assert session.redo() is None


def test_nothing_to_undo_is_no_harm(session: Session) -> None:
    assert session.undo() is None
    assert session.undo_status == UndoStatus(None, None)


def test_a_write_that_fails_changes_nothing_anywhere(
    store: MemoryStore, session: Session, organisation: str, heard: list[Changed]
) -> None:
    session.rate(organisation, "A1.1", 3)
    heard.clear()
    store.refuse = DiskFull(session.path)
    for act in (lambda: session.rate(organisation, "A1.1", 1), session.undo):
        with pytest.raises(DiskFull):
            act()
    assert session.answer(organisation, "A1.1") == Answer.of(3)
    assert session.undo_status == UndoStatus(Op.RATE, None)
    assert heard == []
    store.refuse = None
    session.undo()
    assert session.answer(organisation, "A1.1") is OPEN


def test_a_session_for_reading_refuses_every_operation(filed: Session) -> None:
    with Session.open(filed.path, read_only=True) as reader:
        assert reader.read_only
        with pytest.raises(WorkspaceReadOnly):
            reader.start_assessment(SURVEY, "Erhebung 2026", DAY)
        assert reader.assessments == ()
    assert not filed.read_only


def test_a_snapshot_that_was_tampered_with_is_noticed_when_the_file_is_opened(filed: Session) -> None:
    filed.start_assessment(SURVEY, "Erhebung 2026", DAY)
    filed.close()
    with sqlite3.connect(filed.path) as connection:
        connection.execute("UPDATE survey_snapshot SET content = replace(content, 'Frage', 'Frege')")
        digest.seal(connection)
    connection.close()
    with pytest.raises(WorkspaceDamaged) as caught:
        Session.open(filed.path)
    assert caught.value.path == filed.path
    assert [each.name for each in filed.path.parent.iterdir()] == [filed.path.name]


def test_a_copy_holds_the_same(filed: Session, tmp_path: Path) -> None:
    filed.start_assessment(SURVEY, "Erhebung 2026", DAY)
    filed.copy_to(tmp_path / "Kopie.reifegrad")
    with Session.open(tmp_path / "Kopie.reifegrad") as copied:
        assert copied.assessments == filed.assessments
        assert copied.integrity_problems() == filed.integrity_problems() == []


def test_every_operation_has_a_method_of_its_name() -> None:
    methods = [op.value.replace("_process", "_subject") for op in Op]  # a process is a subject with a word of its own
    assert [each for each in methods if not hasattr(Session, each)] == []


def test_a_step_about_a_process_is_an_operation_of_its_own(tmp_path: Path) -> None:
    with Session.create(tmp_path / "a.reifegrad", Municipality("Musterstadt", "", 1_000)) as session:
        assessment = session.start_assessment(shipped_survey("prozesse"), "Prozesse", date(2026, 11, 1))
        id = session.add_subject(assessment, SubjectKind.PROCESS, "Rechnungen")
        session.edit_subject(id, name="Eingangsrechnungen")
        session.remove_subject(id)
        undone = [session.undo() for _ in range(3)]
        assert undone == [Op.REMOVE_PROCESS, Op.EDIT_PROCESS, Op.ADD_PROCESS]
