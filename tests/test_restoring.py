"""Going back to a backup: shown before, one step of undo, and nothing about people that was settled or erased."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reifegrad import backup_words
from reifegrad.backup import Backup, Reason
from reifegrad.domain.answer import Answer, AnswerKind
from reifegrad.domain.change import Change, Key, Kind
from reifegrad.domain.plan import MeasureStatus
from reifegrad.domain.survey import SubjectKind
from reifegrad.domain.text import LANGUAGES
from reifegrad.domain.workspace import Entity, Municipality, PlanSettings, ReportSettings, StaffResult
from reifegrad.errors import BackupOfOther, Cancelled, ReifegradError, WorkspaceDamaged, WorkspaceReadOnly
from reifegrad.notices import Facet
from reifegrad.restoring import Counts, Fate, preview
from reifegrad.session import Changed, Op, Session
from reifegrad.state import State
from reifegrad.storage import WorkspaceFile
from tests.session.sessions import SURVEY
from tests.storage.test_migrations import write_stored
from tests.storage.workspaces import STORED
from tests.stores import MemoryStore
from tests.test_session_people import SURVEY as PEOPLE
from tests.test_session_people import respond

DAY = date(2026, 11, 21)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "Süderbrück.reifegrad"


@pytest.fixture
def session(path: Path) -> Iterator[Session]:
    with Session.create(path, Municipality("Süderbrück")) as opened:
        yield opened


def content(path: Path) -> dict[Key, Entity]:
    file = WorkspaceFile.open(path, read_only=True)
    try:
        return file.load()
    finally:
        file.close()


def point(session: Session) -> Backup:
    return session.backups.make(Reason.NAMED, "Stand")


@pytest.fixture
def assessment(session: Session) -> str:
    return session.start_assessment(SURVEY, "Erhebung 2026", DAY)


@pytest.fixture
def organisation(session: Session, assessment: str) -> str:
    return session.subjects(assessment)[0].id


def change_much(session: Session, assessment: str, organisation: str) -> None:
    session.rate(organisation, "A1.1", 1)
    session.rate(organisation, "A2.1", 3)
    session.clear_answer(organisation, "A1.2")
    session.add_subject(assessment, SubjectKind.SERVICE, "Wohngeld")
    session.set_target(assessment, "A1.1", 4)
    session.add_evidence_item(organisation, "A1.1", "Beschluss")
    session.set_plan_settings(PlanSettings(80))
    session.edit_municipality(Municipality("Neustadt"))
    session.start_assessment(SURVEY, "Erhebung 2027", date(2027, 11, 21))
    session.adopt_measure(assessment, "MA01")
    session.set_scope(assessment, {"A2": "später"})
    session.add_group(assessment, "Bauamt", 4)
    session.add_meeting(assessment, "Auftakt")
    session.set_flag(organisation, "A1.1", True)
    document = session.path.with_name("Rat.pdf")
    document.write_bytes(b"%PDF")
    session.attach_copy(organisation, "A1.1", "Niederschrift", document)
    session.set_conclusion(assessment, "dimension_bullets", "Die Technik trägt.")
    session.set_report_settings(ReportSettings("council"))


def test_everything_becomes_as_it_was_and_undo_brings_back_what_was_there(
    session: Session, path: Path, assessment: str, organisation: str
) -> None:
    session.rate(organisation, "A1.1", 2)
    session.rate(organisation, "A1.2", 3)
    earlier, kept = content(path), point(session)
    change_much(session, assessment, organisation)
    later = content(path)
    session.restore(kept.path)
    assert content(path) == earlier
    assert session.undo_status.undo is Op.RESTORE
    session.undo()
    assert content(path) == later
    session.redo()
    assert content(path) == earlier
    newest, *_ = session.backups.known()
    assert newest.reason is Reason.RESTORE
    assert content(newest.path) == later


def test_another_thread_works_with_the_state_at_that_moment(
    session: Session, assessment: str, organisation: str
) -> None:
    kept = point(session)
    session.rate(organisation, "A1.1", 2)
    session.add_evidence_item(organisation, "A1.1", "Beschluss")
    shown, work = session.restore_preview(kept.path), session.restoring(kept.path)
    change_much(session, assessment, organisation)
    told: list[tuple[int, int]] = []
    assert work(lambda done, total: told.append((done, total))) == shown
    assert told == [(0, 3), (1, 3), (2, 3), (3, 3)]


@pytest.mark.parametrize(("at", "made"), [(1, 0), (4, 0), (5, 1)])
def test_going_back_stops_when_who_hears_of_it_wants_that(
    session: Session, path: Path, assessment: str, organisation: str, at: int, made: int
) -> None:
    kept = point(session)
    change_much(session, assessment, organisation)
    later, points, told = path.read_bytes(), session.backups.known(), list[int]()

    def stop(done: int, total: int) -> None:
        told.append(total)
        if len(told) == at:
            raise Cancelled

    with session.heard(stop), pytest.raises(Cancelled):
        session.restore(kept.path)
    assert path.read_bytes() == later
    assert len(session.backups.known()) == len(points) + made, "made before anything is written"
    assert session.undo_status.undo is not Op.RESTORE
    session.restore(kept.path)
    assert content(path) == content(kept.path)


def test_the_preview_counts_what_comes_back_goes_and_changes(
    session: Session, assessment: str, organisation: str
) -> None:
    session.rate(organisation, "A1.1", 2)
    session.rate(organisation, "A1.2", 3)
    kept = point(session)
    change_much(session, assessment, organisation)
    shown = session.restore_preview(kept.path)
    newer, this = shown.assessments
    assert (newer.title, newer.fate) == ("Erhebung 2027", Fate.GONE)
    assert (this.title, this.fate, this.day) == ("Erhebung 2026", Fate.CHANGED, DAY)
    assert this.answers == Counts(back=1, gone=1, changed=1)
    assert this.subjects == this.targets == Counts(gone=1)
    assert this.evidence == Counts(gone=2)
    assert (this.details, shown.report_settings) == (True, True)
    assert shown.measures == Counts(gone=1)
    assert (shown.municipality, shown.plan_settings, shown.is_final) == (True, True, False)
    assert session.municipality.name == "Neustadt", "nothing is stored"
    said = backup_words.lines(shown, "de")
    assert said[1] == (
        "„Erhebung 2026“ (21.11.2026): eine Antwort kommt zurück, eine Antwort fällt weg, "
        "eine Antwort wird wie früher, eine Leistung oder ein Prozess fällt weg, 2 Nachweise fallen weg, "
        "ein eigenes Ziel fällt weg, Angaben zur Erhebung wie früher."
    )
    assert said[2] == "Plan: eine Maßnahme verliert ihre Eingaben, Einstellungen wie früher."


def test_where_only_groups_and_meetings_differ_the_preview_says_so(session: Session, assessment: str) -> None:
    kept = point(session)
    session.add_group(assessment, "Bauamt", 4)
    (this,) = session.restore_preview(kept.path).assessments
    assert (this.fate, this.details) == (Fate.CHANGED, True)
    session.restore(kept.path)
    assert session.groups(assessment) == ()


def test_a_deleted_assessment_comes_back_with_everything(
    session: Session, path: Path, assessment: str, organisation: str
) -> None:
    session.rate(organisation, "A1.1", 2)
    before = content(path)
    session.delete_assessment(assessment)
    (kept,) = session.backups.known()
    assert kept.reason is Reason.DELETE
    (back,) = session.restore_preview(kept.path).assessments
    assert (back.fate, back.answers, back.subjects) == (Fate.BACK, Counts(back=1), Counts(back=1))
    session.restore(kept.path)
    assert content(path) == before


def test_going_back_to_the_present_state_is_no_step(session: Session, assessment: str) -> None:
    kept = point(session)
    shown = session.restore_preview(kept.path)
    assert shown.changes_nothing
    assert backup_words.lines(shown, "en") == ("The restore point holds the same as the file.",)
    session.restore(kept.path)
    assert session.undo_status.undo is Op.START_ASSESSMENT
    assert len(session.backups.known()) == 1


def test_listeners_hear_of_it_once(session: Session, assessment: str, organisation: str) -> None:
    kept = point(session)
    change_much(session, assessment, organisation)
    heard: list[Changed] = []
    session.subscribe(heard.append)
    session.restore(kept.path, initiator=heard)
    (only,) = heard
    assert (only.op, only.initiator) == (Op.RESTORE, heard)
    assert {Facet.ANSWERS, Facet.PLAN, Facet.MUNICIPALITY, Facet.ASSESSMENTS, Facet.TARGETS} <= only.facets


def test_figures_are_computed_anew(session: Session, assessment: str, organisation: str) -> None:
    session.rate(organisation, "A1.1", 2)
    before = session.score(assessment)
    kept = point(session)
    session.rate(organisation, "A1.1", 4)
    assert session.score(assessment) != before
    session.restore(kept.path)
    assert session.score(assessment) == before


@given(
    st.lists(st.tuples(st.sampled_from(["A1.1", "A1.2", "A2.1"]), st.integers(-1, 3)), max_size=12), st.integers(0, 12)
)
def test_the_changes_lead_from_any_state_to_any_earlier_one(steps: list[tuple[str, int]], at: int) -> None:
    """Pure, without a file: two moments of one history, both ways."""
    store = MemoryStore()
    session = Session(store)
    organisation = session.subjects(session.start_assessment(SURVEY, "E", DAY))[0].id
    moments = [store.load()]
    for question, value in steps:
        if value < 0:
            session.clear_answer(organisation, question)
        elif not (question == "A1.2" and value == 2):
            session.rate(organisation, question, value)
        moments.append(store.load())
    earlier = moments[min(at, len(moments) - 1)]
    for now, then in ((moments[-1], earlier), (earlier, moments[-1])):
        state = State(now)
        state.apply(preview(state, State(then)).changes)
        assert state.entities() == State(then).entities()


# What cannot be restored


def test_a_copy_of_another_file_is_refused(session: Session, tmp_path: Path) -> None:
    other = tmp_path / "andere.reifegrad"
    Session.create(other, Municipality("Norderbrück")).close()
    with pytest.raises(BackupOfOther):
        session.restore(other)
    assert session.municipality.name == "Süderbrück"


@pytest.mark.parametrize("spoil", [lambda data: data[: len(data) // 2], lambda data: b"", lambda data: b"kein Stand"])
def test_a_damaged_backup_is_refused_and_changes_nothing(
    session: Session, path: Path, assessment: str, spoil: Callable[[bytes], bytes]
) -> None:
    kept = point(session)
    session.edit_municipality(Municipality("B"))
    kept.path.write_bytes(spoil(kept.path.read_bytes()))
    before = content(path)
    with pytest.raises(ReifegradError) as caught:
        session.restore(kept.path)
    assert caught.value.path == kept.path
    assert content(path) == before
    assert session.undo_status.undo is Op.EDIT_MUNICIPALITY


def test_a_file_open_for_reading_shows_the_preview_and_stays(path: Path) -> None:
    with Session.create(path, Municipality("A")) as session:
        kept = point(session)
        session.edit_municipality(Municipality("B"))
    with Session.open(path, read_only=True) as reader:
        assert reader.restore_preview(kept.path).municipality
        with pytest.raises(WorkspaceReadOnly):
            reader.restore(kept.path)


def test_nothing_is_restored_without_a_backup_of_what_is_there(
    session: Session, assessment: str, monkeypatch: pytest.MonkeyPatch, path: Path
) -> None:
    kept = point(session)
    session.edit_municipality(Municipality("B"))
    blocked = path.parent / "im Weg"
    blocked.write_text("")
    monkeypatch.setenv("REIFEGRAD_HOME", str(blocked))
    with pytest.raises(ReifegradError):
        session.restore(kept.path)
    assert session.municipality.name == "B"


@pytest.mark.parametrize("version", [1, 2])
def test_a_backup_of_an_older_schema_is_upgraded_in_memory(tmp_path: Path, version: int) -> None:
    path = tmp_path / "alt.reifegrad"
    write_stored(path, version)
    file = WorkspaceFile.open(path)
    (kept,) = backups_of(file)
    before = kept.path.read_bytes()
    key = Key(Kind.MUNICIPALITY)
    file.write([Change(key, STORED[version][key], Municipality("Anders"))])
    assert file.earlier_content(kept.path) == STORED[version]
    file.close()
    assert kept.path.read_bytes() == before


def backups_of(file: WorkspaceFile) -> tuple[Backup, ...]:
    from reifegrad.storage import backups

    return backups.backups_of(file.workspace_id)


# People


@pytest.fixture
def memory() -> Session:
    """A session that keeps everything in memory: writing many responses to a file takes long."""
    return Session(MemoryStore())


def newest(session: Session) -> Backup:
    store = session._store
    assert isinstance(store, MemoryStore)
    path = list(store.kept)[-1]
    return Backup(path, 1, datetime(2026, 11, 21, tzinfo=UTC), Reason.DELETE)


@pytest.fixture
def survey(memory: Session) -> str:
    """A survey that ten people have answered."""
    id = memory.start_assessment(PEOPLE, "Befragung 2026", DAY, invited=40)
    respond(memory, id, 10)
    return id


def test_an_evaluated_survey_keeps_the_people_that_figures_were_told_about(memory: Session, survey: str) -> None:
    assessment = memory.start_assessment(SURVEY, "Erhebung 2026", DAY)
    organisation = memory.subjects(assessment)[0].id
    memory.remove_subject(respond(memory, survey)[0])
    kept = point(memory)
    respond(memory, survey, 2)
    memory.close_assessment(survey)
    memory.rate(organisation, "A1.1", 3)
    shown = memory.restore_preview(kept.path)
    fates = {each.title: each.fate for each in shown.assessments}
    assert fates == {"Befragung 2026": Fate.TOLD, "Erhebung 2026": Fate.CHANGED}
    memory.restore(kept.path)
    assert memory.responses(survey) == 12
    assert memory.assessment(survey).closed
    assert memory.answer(organisation, "A1.1").kind is AnswerKind.OPEN


def test_a_survey_evaluated_since_stays_although_the_backup_does_not_know_it(memory: Session) -> None:
    kept = point(memory)
    id = memory.start_assessment(PEOPLE, "Befragung 2026", DAY, invited=40)
    respond(memory, id, 10)
    memory.close_assessment(id)
    memory.restore(kept.path)
    assert memory.responses(id) == 10
    assert memory.tells_people(id)


def test_a_survey_still_running_goes_back_with_its_people(memory: Session, survey: str) -> None:
    kept = point(memory)
    respond(memory, survey, 3)
    (difference,) = memory.restore_preview(kept.path).assessments
    assert (difference.fate, difference.people) == (Fate.CHANGED, Counts(gone=3))
    memory.restore(kept.path)
    assert memory.responses(survey) == 10


def test_an_evaluated_survey_that_was_deleted_comes_back_as_it_was_told(memory: Session, survey: str) -> None:
    memory.close_assessment(survey)
    told = memory.score(survey)
    memory.delete_assessment(survey)
    kept = newest(memory)
    shown = memory.restore_preview(kept.path)
    assert [each.fate for each in shown.assessments] == [Fate.BACK]
    memory.restore(kept.path)
    assert memory.score(survey) == told
    memory.undo()
    assert memory.assessments == ()


def test_it_does_not_come_back_beside_another_one_of_nearly_the_same_people(memory: Session) -> None:
    def forms(memory: Session, id: str, number: int) -> None:
        for each in range(number):
            values = {"B1.1": each % 5 + 1, "B1.2": each // 5 % 5 + 1, "B9.2": each % 11, "B9.3": each % 4 + 1}
            memory.add_response(id, {}, {question: Answer.of(value) for question, value in values.items()})

    first = memory.start_assessment(PEOPLE, "Befragung", DAY, invited=40)
    forms(memory, first, 20)
    memory.close_assessment(first)
    memory.delete_assessment(first)
    kept = newest(memory)
    second = memory.start_assessment(PEOPLE, "Befragung, noch einmal", DAY, invited=40)
    forms(memory, second, 21)
    memory.close_assessment(second)
    fates = {each.title: each.fate for each in memory.restore_preview(kept.path).assessments}
    assert fates == {"Befragung": Fate.SAME_PEOPLE, "Befragung, noch einmal": Fate.TOLD}
    memory.restore(kept.path)
    assert [each.id for each in memory.assessments] == [second]


def test_erased_answers_stay_erased(memory: Session, survey: str) -> None:
    memory.close_assessment(survey)
    before = memory._state.entities()
    erased = State(before)
    people = [each for each in memory.subjects(survey) if each.kind is SubjectKind.RESPONSE]
    gone = [Change(Key(Kind.ANSWER, key), each, None) for key, each in memory.answers(survey).items()]
    gone += [Change(Key(Kind.SUBJECT, each.id), each, None) for each in people]
    erased.apply([*gone, Change(Key(Kind.STAFF_RESULT, survey), None, StaffResult(DAY, 10, "{}"))])
    shown = preview(erased, State(before))
    assert [each.fate for each in shown.assessments] == [Fate.ERASED]
    assert shown.changes_nothing
    assert "kommen nicht zurück" in backup_words.lines(shown, "de")[0]


def test_going_back_to_figures_that_were_not_told_here_is_final(memory: Session, survey: str) -> None:
    """As with a backup of a copy in which the survey was closed."""
    open_now = State(memory._state.entities())
    memory.close_assessment(survey)
    assert preview(open_now, memory._state).is_final


def test_it_is_final_as_well_where_the_assessment_was_closed_by_too_few_people(memory: Session, survey: str) -> None:
    everybody = memory._state.entities()
    people = [each.id for each in memory.subjects(survey) if each.kind is SubjectKind.RESPONSE]
    for id in people[3:]:
        memory.remove_subject(id)
    memory.close_assessment(survey)
    few = State(memory._state.entities())
    told = State(everybody)
    before = memory.assessment(survey)
    told.apply([Change(Key(Kind.ASSESSMENT, survey), replace(before, closed=False), before)])
    assert not preview(told, few).is_final, "those who are told about stay"
    assert preview(few, told).is_final


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_fate_and_reason_has_words(session: Session, assessment: str, language: str) -> None:
    kept = point(session)
    for reason in Reason:
        assert backup_words.reason(replace(kept, reason=reason), language)  # type: ignore[arg-type]
    assert backup_words.size(kept, language) == ("0,1 MB" if language != "en" else "0.1 MB")  # type: ignore[arg-type]
    session.delete_assessment(assessment)
    shown = session.restore_preview(kept.path)
    for fate in Fate:
        counts = Counts(1, 2, 1)
        one = replace(
            shown.assessments[0], fate=fate, answers=counts, people=counts, subjects=counts, evidence=counts,
            targets=counts, details=True, closes=True,
        )  # fmt: skip
        full = replace(shown, assessments=(one,), measures=counts, overrides=counts, surveys=counts)
        for line in backup_words.lines(full, language):  # type: ignore[arg-type]
            assert "{" not in line
            assert line.endswith(".")


def test_own_measures_and_their_status_come_back(session: Session, assessment: str) -> None:
    session.adopt_measure(assessment, "MA01")
    record = session.record(assessment, "MA01")
    session.edit_measure(replace(record, status=MeasureStatus.DECIDED))
    kept = point(session)
    session.edit_measure(replace(record, status=MeasureStatus.DONE))
    assert session.restore_preview(kept.path).measures == Counts(changed=1)
    session.restore(kept.path)
    assert session.record(assessment, "MA01").status is MeasureStatus.DECIDED


def test_content_that_figures_cannot_rest_on_is_refused(session: Session, organisation: str, path: Path) -> None:
    session.rate(organisation, "A1.1", 2)
    kept = point(session)
    file = WorkspaceFile.open(kept.path)
    key = next(each for each in file.load() if each.kind is Kind.ANSWER)
    file.write([Change(key, Answer.of(2), Answer.of(99))])
    file.close()
    with pytest.raises(WorkspaceDamaged):
        session.restore(kept.path)
