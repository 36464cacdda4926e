"""Answers of people are erased while what is told about them stays, in the file, its journal and its backups."""

import json
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from reifegrad.backup import Reason
from reifegrad.domain.answer import OPEN, Answer
from reifegrad.domain.change import Change, Key, Kind
from reifegrad.domain.survey import SubjectKind
from reifegrad.domain.workspace import Municipality, StaffResult
from reifegrad.errors import AssessmentFinal, ContentDamaged, DiskFull, InvalidInput
from reifegrad.operations import erasing
from reifegrad.session import Op, Session
from reifegrad.staff_result import kept_in
from reifegrad.storage import WorkspaceFile
from tests.test_session_people import SURVEY

TEXT = "Die Schulung im Sitzungssaal hat mir geholfen."
PEOPLE = 24


@pytest.fixture(scope="module")
def answered(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with a survey that 24 people of two units answered, still open."""
    path = tmp_path_factory.mktemp("answered") / "Süderbrück.reifegrad"
    with Session.create(path, Municipality("Süderbrück")) as made:
        id = made.start_assessment(SURVEY, "Befragung 2026", date(2026, 10, 5), invited=30)
        for number in range(PEOPLE):
            made.add_response(id, {"group": ("Bauamt", "Bürgerbüro")[number % 2]}, answers(number))
    return path


@pytest.fixture
def path(tmp_path: Path, answered: Path) -> Path:
    return Path(shutil.copy(answered, tmp_path))


@pytest.fixture
def session(path: Path) -> Iterator[Session]:
    with Session.open(path) as opened:
        yield opened


def answers(number: int) -> Mapping[str, Answer]:
    return {
        "B1.1": Answer.of(1 + number % 5),
        "B1.2": Answer.of(5 - number % 4),
        "B9.2": Answer.of(number % 11),
        "B9.3": Answer.of(1 + number % 3),
        "B9.4": OPEN.with_note(f"{TEXT} {number}"),
    }


def only(session: Session) -> str:
    (assessment,) = session.assessments
    return assessment.id


def traces(session: Session) -> list[bytes]:
    """What only the answers of people can have put into a file: the ids of their responses, and their words."""
    ids = [each.id for each in session.subjects(only(session)) if each.kind is SubjectKind.RESPONSE]
    assert len(ids) == PEOPLE
    return [TEXT.encode(), *(each.encode() for each in ids)]


def holding(folder: Path, searched: list[bytes]) -> list[Path]:
    """Every file below a folder in which one of these is found."""
    files = [each for each in folder.rglob("*") if each.is_file()]
    return [each for each in files if any(trace in each.read_bytes() for trace in searched)]


def test_every_figure_stays_to_the_last_digit_also_in_a_file_that_is_opened_again(session: Session, path: Path) -> None:
    id = only(session)
    session.close_assessment(id)
    before, plan = session.score(id), session.plan(id)
    assert before.staff is not None
    assert before.staff.total.index.value is not None
    session.erase_responses(id)
    assert (session.score(id), session.plan(id)) == (before, plan)
    session.close()
    with Session.open(path) as again:
        assert (again.score(id), again.plan(id)) == (before, plan)
        assert again.responses(id) == PEOPLE
        assert again.integrity_problems() == []


def test_nothing_of_the_answers_is_left_in_the_bytes_of_any_file(
    session: Session, path: Path, own_folders: Path
) -> None:
    id, searched = only(session), traces(session)
    session.close_assessment(id)
    session.backups.make(Reason.NAMED, "Vor dem Bericht")
    assert holding(path.parent, searched) == [path]
    assert len(holding(own_folders, searched)) == 2, "as opened, and the named one"
    session.erase_responses(id)
    assert holding(path.parent, searched) == []
    assert len(holding(own_folders, searched)) == 2, "backups are a choice of their own"
    erased = session.erase_in_backups(id)
    assert (erased.count, erased.left) == (2, ())
    assert holding(path.parent, searched) + holding(own_folders, searched) == []


def test_a_backup_without_the_answers_keeps_all_the_rest_and_can_be_restored(session: Session) -> None:
    id = only(session)
    session.close_assessment(id)
    kept = session.backups.make(Reason.NAMED, "Vor dem Bericht")
    session.edit_municipality(Municipality("Umbenannt"))
    session.erase_responses(id)
    before = session.score(id)
    session.erase_in_backups(id)
    (backup,) = (each for each in session.backups.known() if each.number == kept.number)
    assert (backup.name, backup.made, backup.reason) == (kept.name, kept.made, kept.reason)
    with Session.open(backup.path, read_only=True) as earlier:
        assert earlier.municipality == Municipality("Süderbrück")
        assert earlier.score(id) == before
        assert earlier.integrity_problems() == []
    session.restore(backup.path)
    assert session.municipality == Municipality("Süderbrück")
    assert session.score(id) == before


def test_a_backup_of_before_the_survey_was_closed_is_left_with_nobody_in_it(session: Session) -> None:
    id = only(session)
    backup = session.backups.make(Reason.NAMED, "Läuft noch")
    session.close_assessment(id)
    session.erase_responses(id)
    assert session.erase_in_backups(id).count == 1
    with Session.open(backup.path, read_only=True) as earlier:
        assert earlier.responses(id) == 0
        assert earlier.staff_result(id) is None


def test_a_backup_that_cannot_be_read_is_named(session: Session) -> None:
    id = only(session)
    session.close_assessment(id)
    backup = session.backups.make(Reason.NAMED)
    backup.path.write_bytes(backup.path.read_bytes()[:5000])
    session.erase_responses(id)
    assert session.erase_in_backups(id).left == (backup.path,)


def test_work_that_the_open_file_did_not_take_is_named(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    id = only(session)
    session.close_assessment(id)
    session.erase_responses(id)

    def refuse(*_: object) -> None:
        raise DiskFull

    with monkeypatch.context() as patched:
        patched.setattr(session._store, "write", refuse)
        with pytest.raises(DiskFull) as refused:
            session.edit_municipality(Municipality("Neustadt"))
    erased = session.erase_in_backups(id)
    assert (erased.left, [each.path for each in erased.unsaved]) == ((), [refused.value.kept])


def test_erasing_is_no_step_that_could_be_undone_and_stays_final(session: Session) -> None:
    id = only(session)
    session.close_assessment(id)
    heard = []
    session.subscribe(heard.append)
    session.erase_responses(id)
    assert [each.op for each in heard] == [Op.ERASE_RESPONSES]
    assert session.undo() is None
    assert session.comments(id) == {"B9.4": ()}
    with pytest.raises(AssessmentFinal):
        session.reopen_assessment(id)
    with pytest.raises(AssessmentFinal):
        session.add_response(id, {}, answers(1))
    with pytest.raises(InvalidInput):
        session.erase_responses(id)


def test_only_responses_of_a_closed_survey_can_be_erased(session: Session) -> None:
    with pytest.raises(InvalidInput) as caught:
        session.erase_responses(only(session))
    assert caught.value.values["expected"] == "closed_assessment"
    assert session.responses(only(session)) == PEOPLE


def test_how_many_were_invited_can_still_be_corrected(session: Session) -> None:
    id = only(session)
    session.close_assessment(id)
    session.erase_responses(id)
    session.edit_assessment(id, invited=48)
    staff = session.score(id).staff
    assert staff is not None
    assert (staff.participation.returned, staff.participation.invited) == (PEOPLE, 48)
    assert staff.participation.rate.value == staff.participation.rate.explanation.numerator / 48


def test_the_assessment_can_be_deleted_as_a_whole_and_undo_brings_its_figures_back(session: Session) -> None:
    id = only(session)
    session.close_assessment(id)
    session.erase_responses(id)
    before = session.score(id)
    session.delete_assessment(id)
    assert session.assessments == ()
    session.undo()
    assert session.score(id) == before


def test_kept_figures_that_were_tampered_with_keep_the_file_closed(session: Session, path: Path) -> None:
    id = only(session)
    session.close_assessment(id)
    session.erase_responses(id)
    result = session.staff_result(id)
    assert result is not None
    session.close()
    key = Key(Kind.STAFF_RESULT, id)
    for content in ('{"format":2}', "[]", '{"format":1,"staff":null,"counts":null}', result.content.replace("/", ":")):
        file = WorkspaceFile.open(path)
        file.load()
        file.write([Change(key, result, replace(result, content=content))])
        file.close()
        with pytest.raises(ContentDamaged):
            Session.open(path)


def test_every_value_is_read_back_as_the_type_that_it_had(session: Session) -> None:
    id = only(session)
    session.close_assessment(id)
    session.erase_responses(id)
    result = session.staff_result(id)
    assert result is not None
    assert kept_in(result).staff == session.score(id).staff
    assert json.loads(result.content)["format"] == 1
    with pytest.raises(ValueError, match="nothing"):
        kept_in(StaffResult(result.erased_on, 1, '"nothing"'))


@pytest.mark.parametrize(
    ("day", "due"),
    [
        (date(2026, 10, 5), date(2027, 4, 5)),
        (date(2026, 6, 30), date(2026, 12, 28)),
        (date(2026, 8, 31), date(2027, 2, 28)),
    ],
)
def test_answers_are_no_longer_needed_half_a_year_later(day: date, due: date) -> None:
    assert erasing.due(day) == due


def test_an_unwritable_file_keeps_every_answer(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    id = only(session)
    session.close_assessment(id)

    def refuse(*_: object) -> None:
        raise DiskFull

    monkeypatch.setattr(WorkspaceFile, "write", refuse)
    with pytest.raises(DiskFull):
        session.erase_responses(id)
    assert session.staff_result(id) is None
    assert len(session.subjects(id)) == PEOPLE
