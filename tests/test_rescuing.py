"""What is left of a damaged file becomes a workspace that opens; what is missing is named."""

import os
import sqlite3
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from durability.damage import kinds_of_pages
from reifegrad.backup import Reason
from reifegrad.domain.answer import Answer
from reifegrad.domain.change import Change, Key, Kind
from reifegrad.domain.survey import SubjectKind
from reifegrad.domain.text import LANGUAGES, Language
from reifegrad.domain.workspace import AnswerKey, Component, MeasureRecord, Municipality, PlanSettings, ReportSettings
from reifegrad.errors import (
    FileEmpty,
    FileExists,
    FileMissing,
    FileTooLarge,
    NotAFile,
    NothingToRescue,
    PassphraseNeeded,
)
from reifegrad.passphrase import Passphrase
from reifegrad.rescuing import Rescued, counted, in_words, is_from_elsewhere, last_backup, rescue
from reifegrad.session import Session
from reifegrad.storage import WorkspaceFile, sqlite
from reifegrad.storage.salvage import id_in
from reifegrad.survey import shipped_survey

SURVEY = shipped_survey("ozg-efa")
PEOPLE = shipped_survey("akzeptanz")
TODAY = datetime(2026, 11, 22, 9, tzinfo=UTC)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A sound file with a bit of everything."""
    path = tmp_path / "Süderbrück.reifegrad"
    with Session.create(path, Municipality("Süderbrück", "03459001")) as session:
        id = session.start_assessment(SURVEY, "Erhebung 2026", date(2026, 11, 21))
        organisation = session.subjects(id)[0].id
        service = session.add_subject(id, SubjectKind.SERVICE, "Wohnsitz anmelden", {"cases_per_year": 400})
        session.rate(organisation, "A1.1", 3)
        session.write_note(organisation, "A1.1", "Beschluss " + "sehr lang " * 900)
        session.rate(organisation, "A1.2", 2)
        session.rate(service, "K1", 2)
        session.add_evidence_item(organisation, "A1.1", "Beschluss")
        document = tmp_path / "Beschluss.pdf"
        document.write_bytes(bytes(range(256)) * 50)
        session.attach_copy(organisation, "A1.1", "Niederschrift", document)
        session.set_flag(service, "K1", True)
        session.add_group(id, "Bauamt", 4, "Frau Öztürk")
        session.add_meeting(id, "Auftakt", date(2026, 11, 30), begins="13:30", dimensions=["A1"])
        session.set_scope(id, {SURVEY.dimensions[-1].id: "wird 2027 erhoben"})
        session.set_conclusion(id, "dimension_bullets", "Die Technik trägt.")
        session.set_report_settings(ReportSettings("council", logo=b"\x89PNG"))
        session.set_target(id, "A1.1", 4)
        session.edit_measure(MeasureRecord("MA01", id, remark="läuft"))
        session.override_measure("MA01", Component.IMPACT, "2", "Grund")
        session.set_plan_settings(PlanSettings(60, 25))
        first, second, *_ = SURVEY.dimensions_for(SubjectKind.ORGANISATION)
        session.set_weights(id, {first.id: first.weight - 1, second.id: second.weight + 1})
        staff = session.start_assessment(PEOPLE, "Befragung", date(2026, 10, 5), invited=180)
        question = next(PEOPLE.questions_for(SubjectKind.RESPONSE)).id
        for value in (1, 2, 3, 4, 5, 4):
            session.add_response(staff, {}, {question: Answer.of(value)})
    return path


def changed(path: Path, *statements: str) -> None:
    """Change the file as no program should."""
    with sqlite3.connect(path) as other:
        other.execute("PRAGMA ignore_check_constraints = ON")
        for each in statements:
            other.execute(each)
    other.close()


def rescued(path: Path, language: Language = "de") -> tuple[Rescued, Session]:
    target = path.with_name("neu.reifegrad")
    found = rescue(path, target, language=language, clock=lambda: TODAY)
    return found, Session.open(target)


def codes(found: Rescued) -> set[str]:
    return {each.code.removeprefix("rescue.") for each in found.missing}


def test_a_sound_file_is_rescued_completely_with_its_id(path: Path) -> None:
    found, session = rescued(path)
    assert (found.is_complete, found.missing) == (True, ())
    with Session.open(path) as sound, session:
        assert session._state.entities() == sound._state.entities()
    files = [WorkspaceFile.open(each, read_only=True) for each in (path, found.path)]
    assert files[0].workspace_id == files[1].workspace_id
    for each in files:
        each.close()
    assert [str(each) for each in in_words(found, "de")] == [
        "Alles wurde gerettet. Die Prüfsumme der Datei bestätigt das.\nEs fehlt nichts."
    ]


def test_a_change_that_nobody_can_place_is_told_all_the_same(path: Path) -> None:
    changed(path, "UPDATE answer SET value = 1 WHERE question_id = 'A1.2'")
    found, session = rescued(path)
    session.close()
    assert (found.is_complete, codes(found)) == (False, {"unproven"})


@pytest.mark.parametrize(
    ("statement", "told"),
    [
        ("DELETE FROM municipality", {"municipality_lost"}),
        ("DELETE FROM plan_settings", {"settings_lost"}),
        ("DELETE FROM subject WHERE kind = 'service'", {"subjects_rebuilt"}),
        ("DELETE FROM subject", {"subjects_rebuilt"}),
        ("DELETE FROM assessment WHERE title = 'Erhebung 2026'", {"assessment_rebuilt"}),
        ("DELETE FROM assessment", {"assessment_rebuilt"}),
        ("UPDATE answer SET value = 77 WHERE question_id = 'A1.1'", {"value_dropped"}),
        ("UPDATE target SET value = 77", {"value_dropped"}),
        ("UPDATE assessment SET weights = '{\"A1\":3}' WHERE closed = 0", {"value_dropped"}),
        ("UPDATE assessment SET invited = 2 WHERE title = 'Befragung'", {"value_dropped"}),
        ("UPDATE subject SET attributes = '{\"cases_per_year\":-5}' WHERE name <> ''", {"value_dropped"}),
        (
            "UPDATE assessment SET left_out = (SELECT json_group_object(value ->> 'id', '') FROM json_each(("
            "SELECT content FROM survey_snapshot WHERE content_hash = survey_hash), '$.dimensions'))",
            {"value_dropped"},
        ),
        ("UPDATE assessment SET left_out = '[7]'", {"rows_broken", "assessment_rebuilt"}),
        ("UPDATE meeting SET begins = '29:59'", {"value_dropped"}),
        ("UPDATE meeting SET minutes_per_question = 1000000000000000", {"value_dropped"}),
        ("UPDATE meeting SET assessment_id = 'gone'", {"without_place"}),
        ("UPDATE participant_group SET assessment_id = 'gone'", {"without_place"}),
        ("UPDATE conclusion SET assessment_id = 'gone'", {"without_place"}),
        ("UPDATE mark SET subject_id = 'gone'", {"without_place"}),
        ("UPDATE mark SET flagged = 7", {"rows_broken"}),
        ("DELETE FROM attachment", {"copy_lost"}),
        ("UPDATE attachment SET content = x'00ff'", {"copy_damaged"}),
        ("DELETE FROM evidence_item WHERE copy IS NOT NULL", {"without_place"}),
        ("UPDATE report_settings SET logo = 'text'", {"rows_broken"}),
        ("UPDATE answer SET kind = 'maybe' WHERE question_id = 'A1.2'", {"rows_broken"}),
        ("UPDATE answer SET subject_id = 'nobody' WHERE question_id = 'ZZ' OR question_id = 'A1.2'", {"unproven"}),
    ],
)
def test_what_is_missing_is_named_and_the_rest_opens(path: Path, statement: str, told: set[str]) -> None:
    changed(path, statement)
    before = path.read_bytes()
    found, session = rescued(path)
    with session:
        assert session.assessments
        for each in session.assessments:
            session.score(each.id)
            session.plan(each.id)
    assert path.read_bytes() == before
    assert not found.is_complete
    assert told <= codes(found) | ({"unproven"} if "nobody" in statement else set())


def test_an_organisation_has_nothing_that_its_answers_do_not_tell(path: Path) -> None:
    changed(path, "DELETE FROM subject WHERE kind = 'organisation'")
    found, session = rescued(path)
    session.close()
    assert found.is_complete


def test_a_service_without_its_name_keeps_its_answers(path: Path) -> None:
    changed(path, "DELETE FROM subject WHERE kind = 'service'")
    _, session = rescued(path)
    with session:
        assessment = next(each for each in session.assessments if each.survey_id == "ozg-efa")
        (service,) = [each for each in session.subjects(assessment.id) if each.kind is SubjectKind.SERVICE]
        assert service.name == "Ohne Namen 1"
        answer = session.answer(service.id, "K1")
        assert answer.value == 2


def test_no_person_is_made_of_answers_whose_person_is_lost(path: Path) -> None:
    changed(
        path,
        "UPDATE answer SET subject_id = 'broken' WHERE subject_id = "
        "(SELECT max(id) FROM subject WHERE kind = 'response')",
    )
    found, session = rescued(path)
    with session:
        (staff,) = [each for each in session.assessments if each.survey_id == "akzeptanz"]
        assert len(session.subjects(staff.id)) == 6
    (told,) = [each for each in found.missing if each.code == "rescue.answers_of_nobody"]
    assert (told.place, told.values["count"]) == ("Befragung", 1)


def test_a_staff_survey_that_may_lack_answers_tells_no_figures(path: Path) -> None:
    with Session.open(path) as session:
        (staff,) = [each for each in session.assessments if each.survey_id == "akzeptanz"]
        session.close_assessment(staff.id)
        assert session.tells_people(staff.id)
    whole, session = rescued(path)
    with session:
        assert (whole.is_complete, session.tells_people(staff.id)) == (True, True)
    whole.path.unlink()
    one = "SELECT min(id) FROM subject WHERE kind = 'response'"
    changed(path, f"UPDATE answer SET value = value % 5 + 1 WHERE subject_id = ({one})")
    found, session = rescued(path)
    with session:
        assert not session.assessment(staff.id).closed
        assert not session.tells_people(staff.id)
    (told,) = [each for each in found.missing if each.code == "rescue.reopened"]
    assert told.place == "Befragung"


def test_a_shipped_survey_comes_from_the_program_and_nothing_is_missing(path: Path) -> None:
    changed(path, "UPDATE survey_snapshot SET content = '{}'")
    found, session = rescued(path)
    session.close()
    assert (found.is_complete, found.missing) == (True, ())


def test_a_measure_of_a_lost_assessment_goes_to_the_next_one(path: Path) -> None:
    changed(
        path,
        "DELETE FROM answer WHERE question_id NOT LIKE 'B%'",
        "DELETE FROM subject WHERE kind <> 'response'",
        "DELETE FROM assessment WHERE title = 'Erhebung 2026'",
    )
    found, session = rescued(path)
    with session:
        assert [each.title for each in session.assessments] == ["Befragung"]
    assert "without_place" in codes(found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_that_can_be_missing_has_words(path: Path, language: Language) -> None:
    changed(
        path,
        "DELETE FROM municipality",
        "DELETE FROM subject WHERE kind = 'service'",
        "UPDATE answer SET value = 77 WHERE question_id = 'A1.1'",
    )
    found, session = rescued(path, language)
    session.close()
    lines = in_words(found, language)
    assert len(lines) == len(found.missing) >= 3
    assert all(each.problem and each.remedy and "–" not in each.problem for each in lines)
    assert counted(found, language)[0] == "2"


@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_that_are_lost_are_told_first_with_what_was_found(path: Path, language: Language) -> None:
    data = path.read_bytes()
    pages = len(data) // 4096
    kinds = kinds_of_pages(data)
    answers = next(each for each in kinds if b"A1.2" in data[(each - 1) * 4096 : each * 4096] and each > 1)
    for number, (damaged, lost) in enumerate(
        (
            (data[: (answers - 1) * 4096] + bytes(4096) + data[answers * 4096 :], 1),
            (data[: (answers - 1) * 4096], pages - answers + 1),
            (data[:-1], 1),
        )
    ):
        path.write_bytes(damaged)
        found = rescue(path, path.with_name(f"neu{number}.reifegrad"), language=language)
        first = found.missing[0]
        assert (first.code, first.values["total"]) == ("rescue.file_in_parts", pages)
        assert int(str(first.values["lost"])) >= lost
        assert counted(found, language) in in_words(found, language)[0].problem


def test_the_place_of_answers_that_are_gone_is_told(path: Path) -> None:
    with Session.open(path) as session:
        assessment = next(each for each in session.assessments if each.survey_id == "ozg-efa")
        services = [session.add_subject(assessment.id, SubjectKind.SERVICE, f"Leistung {each}") for each in range(6)]
    given = {
        Key(Kind.ANSWER, AnswerKey(service, question.id)): Answer.of(1, note="Vermerk " * 40)
        for service in services
        for question in SURVEY.questions_for(SubjectKind.SERVICE)
    }
    file = WorkspaceFile.open(path)
    file.write(Change(key, None, answer) for key, answer in given.items())
    file.close()
    data = path.read_bytes()
    pages = [number for number, kind in kinds_of_pages(data).items() if kind == "leaf index"]
    page = next(each for each in pages if data[(each - 1) * 4096 : each * 4096].count(b"Vermerk " * 40) > 3)
    path.write_bytes(data[: (page - 1) * 4096] + bytes(4096) + data[page * 4096 :])
    found, session = rescued(path)
    session.close()
    told = [each for each in found.missing if each.code == "rescue.answers_lost"]
    assert told
    assert all(each.place.startswith("Erhebung 2026") for each in told)
    services = [each for each in told if "Leistung" in each.place]
    assert services
    assert all("K" in str(each.values["questions"]) for each in services)


def test_a_text_with_a_broken_letter_stays_and_is_named(path: Path) -> None:
    data = path.read_bytes()
    at = data.index(b"Wohnsitz anmelden")
    path.write_bytes(data[:at] + b"\xff" + data[at + 1 :])
    found, session = rescued(path)
    session.close()
    assert "blurred" in codes(found)


def test_what_is_no_workspace_at_all_is_refused_and_leaves_nothing(tmp_path: Path) -> None:
    target = tmp_path / "neu.reifegrad"
    for name, content, error in (
        ("zip", b"PK\x03\x04" + bytes(9000), NothingToRescue),
        ("empty", b"", FileEmpty),
        ("zeros", bytes(20_000), NothingToRescue),
    ):
        path = tmp_path / name
        path.write_bytes(content)
        with pytest.raises(error):
            rescue(path, target)
    with pytest.raises(FileMissing):
        rescue(tmp_path / "fehlt", target)
    assert not target.exists()


def test_only_a_plain_file_of_bounded_size_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target, pipe = tmp_path / "neu.reifegrad", tmp_path / "pipe.reifegrad"
    os.mkfifo(pipe)
    device = tmp_path / "zero.reifegrad"
    device.symlink_to("/dev/zero")
    for each in (pipe, device):
        with pytest.raises(NotAFile):
            rescue(each, target)
        assert id_in(each) == ""
    long = tmp_path / "long.reifegrad"
    long.write_bytes(bytes(5001))
    monkeypatch.setattr(sqlite, "MOST_BYTES", 5000)
    with pytest.raises(FileTooLarge):
        rescue(long, target)
    assert not target.exists()


def test_the_last_state_is_found_by_path_then_by_id_then_by_name(path: Path) -> None:
    with Session.open(path) as session:
        first = session.backups.make(Reason.NAMED, "erster")
    renamed = path.rename(path.with_name("Umbenannt.reifegrad"))
    assert last_backup(renamed) == first
    assert is_from_elsewhere(first, renamed)
    with Session.open(renamed) as session:
        second = session.backups.make(Reason.NAMED, "zweiter")
    assert last_backup(renamed) == second
    assert not is_from_elsewhere(second, renamed)
    elsewhere = path.with_name("anderswo") / path.name
    elsewhere.parent.mkdir()
    elsewhere.write_bytes(b"\xff" * 9000)
    assert last_backup(elsewhere) == first
    assert last_backup(elsewhere.rename(elsewhere.with_name("fremd.reifegrad"))) is None


def test_another_file_that_took_the_place_and_name_gets_no_state_of_the_former_one(path: Path) -> None:
    with Session.open(path) as session:
        session.backups.make(Reason.NAMED)
    path.unlink()
    Session.create(path, Municipality("Altdorf")).close()
    assert last_backup(path) is None


def test_the_id_is_read_from_what_is_left(path: Path) -> None:
    with Session.open(path) as session:
        id = session._store.workspace_id
    data = bytearray(path.read_bytes())
    assert id_in(path) == id
    path.write_bytes(b"\0" * 4096 + data[4096:])
    assert id_in(path) == id, "without the first page"
    path.write_bytes(b"")
    assert id_in(path) == ""


def test_a_rescue_never_replaces_a_file(path: Path) -> None:
    with pytest.raises(FileExists):
        rescue(path, path)


def test_an_encrypted_file_is_rescued_with_its_passphrase_only(path: Path) -> None:
    key = Passphrase("Kein Satz aus einem Buch")
    with Session.open(path) as session:
        expected = session._state.entities()
        session.set_passphrase(key)
    data = path.read_bytes()
    pages = len(data) // 4096
    zeroed = [data[: page * 4096] + bytes(4096) + data[(page + 1) * 4096 :] for page in (pages // 3, pages - 2)]
    for number, damaged in enumerate([*zeroed, data[: (pages - 1) * 4096], data[:-4097]]):
        path.write_bytes(damaged)
        target = path.with_name(f"neu{number}.reifegrad")
        with pytest.raises(PassphraseNeeded):
            rescue(path, target)
        found = rescue(path, target, passphrase=key)
        with pytest.raises(PassphraseNeeded):
            Session.open(target)
        with Session.open(target, passphrase=key) as session:
            held = session._state.entities()
        assert found.is_complete == (held == expected)
        told = [str(each) for each in in_words(found, "de")]
        assert found.is_complete or counted(found, "de") in told[0]
        kept = [each for each in held if each.kind is Kind.ANSWER]
        assert all(held[each] == expected[each] for each in kept)
        assert kept
