"""A step that takes long tells how far it is, and can be stopped: then nothing of it is there."""

from datetime import date
from pathlib import Path

import pytest

from reifegrad.domain.answer import Answer
from reifegrad.domain.imported import AssessmentImport, SubjectImport
from reifegrad.domain.survey import SubjectKind
from reifegrad.domain.workspace import Municipality
from reifegrad.errors import Cancelled
from reifegrad.session import Op, Session
from reifegrad.survey import shipped_survey

PEOPLE = 120
SURVEY = shipped_survey("akzeptanz")
ITEMS = [each.id for each in SURVEY.questions_for(SubjectKind.RESPONSE) if each.id.startswith("B")][:20]


@pytest.fixture
def many() -> AssessmentImport:
    people = [
        SubjectImport(
            SubjectKind.RESPONSE, answers={id: Answer.of(1 + (number + at) % 5) for at, id in enumerate(ITEMS)}
        )
        for number in range(PEOPLE)
    ]
    return AssessmentImport(SURVEY, "Befragung 2026", date(2026, 3, 2), tuple(people))


@pytest.fixture
def session(tmp_path: Path) -> Session:
    return Session.create(tmp_path / "Süderbrück.reifegrad", Municipality("Süderbrück"))


def test_every_step_is_heard_of_from_its_first_rows_to_its_last(session: Session, many: AssessmentImport) -> None:
    heard: list[tuple[int, int]] = []
    with session, session.heard(lambda done, total: heard.append((done, total))):
        session.import_assessments([many])
        imported, heard[:] = tuple(heard), []
        session.undo()
    for steps in (imported, heard):
        assert [done for done, _ in steps] == sorted({done for done, _ in steps})
        assert {total for _, total in steps} == {steps[-1][0]}
        assert len(steps) > PEOPLE * len(ITEMS) // 2000


def test_a_step_that_is_stopped_leaves_file_figures_and_undo_as_they_were(
    session: Session, many: AssessmentImport
) -> None:
    def stop(done: int, total: int) -> None:
        if done > total // 2:
            raise Cancelled

    told: list[Op] = []
    with session:
        session.edit_municipality(Municipality("Süderbrück an der Au"))
        session.subscribe(lambda changed: told.append(changed.op))
        before = session.path.read_bytes()
        with pytest.raises(Cancelled), session.heard(stop):
            session.import_assessments([many])
        assert session.path.read_bytes() == before
        assert (session.assessments, told, session.has_unsaved) == ((), [], False)
        assert session.undo_status.undo is Op.EDIT_MUNICIPALITY
        (id,) = session.import_assessments([many])  # now nobody stops it
        assert session.responses(id) == PEOPLE
        assert session.integrity_problems() == []
