"""What is missing in a file: every kind of entry is found where it is, and goes as soon as it is mended."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

import pytest

from reifegrad.completeness import Missing, Topic, in_words, missing, place_in_words
from reifegrad.domain.answer import Answer, Evidence
from reifegrad.domain.plan import MeasureStatus
from reifegrad.domain.survey import SubjectKind
from reifegrad.domain.text import LANGUAGES
from reifegrad.domain.workspace import MeasureRecord, Municipality, ReportSettings
from reifegrad.session import Session
from reifegrad.survey import shipped_survey

DAY = date(2026, 11, 1)
Act = Callable[[Session, str], object]


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Session:
    return Session.create(tmp_path_factory.mktemp("missing") / "Musterstadt.reifegrad", Municipality("Musterstadt"))


@pytest.fixture
def session(shared: Session) -> Iterator[Session]:
    """A new file; afterwards it is new again."""
    yield shared
    while shared.undo_status.undo:
        shared.undo()


def found(session: Session, code: str) -> list[Missing]:
    return [each for each in missing(session, DAY) if each.code == code]


def begun(session: Session, survey_id: str = "ozg-efa", year: int = 2026) -> str:
    return session.start_assessment(shipped_survey(survey_id), f"Erhebung {year}", date(year, 5, 1))


def organisation(session: Session, id: str) -> str:
    return next(each.id for each in session.subjects(id) if each.kind is SubjectKind.ORGANISATION)


def test_a_new_file_lacks_its_assessment_and_nothing_else(session: Session) -> None:
    assert [(each.topic, each.code) for each in missing(session, DAY)] == [(Topic.SCOPE, "no_assessment")]


def test_open_questions_are_counted_by_dimension_and_lead_to_the_first(session: Session) -> None:
    id = begun(session)
    subject = organisation(session, id)
    first = session.asked(id).dimensions[0]
    session.rate(subject, first.questions[0].id, 2)
    entry = next(each for each in found(session, "open") if each.about == first.title)
    assert entry.count == len(first.questions) - 1
    assert (entry.subject_id, entry.question_id) == (subject, first.questions[1].id)
    assert place_in_words(entry, session, "de") == f"Erhebung 2026 – {first.title.in_language('de')}"
    assert in_words(entry, "de") == f"{entry.count} Fragen sind offen."


@pytest.mark.parametrize(
    ("code", "break_it", "mend_it"),
    [
        (
            "unknown",
            lambda session, id: session.mark_unknown(organisation(session, id), "A1.1"),
            lambda session, id: session.rate(organisation(session, id), "A1.1", 2),
        ),
        (
            "flagged",
            lambda session, id: session.set_flag(organisation(session, id), "A1.1", True),
            lambda session, id: session.set_flag(organisation(session, id), "A1.1", False),
        ),
        (
            "unproved",
            lambda session, id: session.rate(organisation(session, id), "A1.1", 2),
            lambda session, id: session.set_evidence(organisation(session, id), "A1.1", Evidence.PLAUSIBLE),
        ),
        (
            "left_out",
            lambda session, id: session.set_scope(id, {"A1": ""}),
            lambda session, id: session.set_scope(id, {"A1": "nicht zuständig"}),
        ),
        (
            "weightless",
            lambda session, id: session.set_weights(id, {"A1": 0}),
            lambda session, id: session.set_weights(id, {"A1": 5}),
        ),
        (
            "group_people",
            lambda session, id: session.add_group(id, "Bürgerbüro"),
            lambda session, id: session.edit_group(replace(session.groups(id)[0], people=3)),
        ),
        (
            "no_groups",
            lambda session, id: session.add_meeting(id, "Auftakt"),
            lambda session, id: session.add_group(id, "Bürgerbüro", 3),
        ),
        (
            "meeting_day",
            lambda session, id: session.add_meeting(id, "Auftakt"),
            lambda session, id: session.edit_meeting(replace(session.meetings(id)[0], day=DAY)),
        ),
        (
            "meeting_dimensions",
            lambda session, id: session.add_meeting(id, "Auftakt"),
            lambda session, id: session.edit_meeting(replace(session.meetings(id)[0], dimensions=("A1",))),
        ),
        (
            "no_subjects",
            lambda session, id: None,
            lambda session, id: session.add_subject(id, SubjectKind.SERVICE, "Hund anmelden"),
        ),
        (
            "cases",
            lambda session, id: session.add_subject(id, SubjectKind.SERVICE, "Hund anmelden"),
            lambda session, id: session.undo(),
        ),
        (
            "not_closed",
            lambda session, id: begun(session, year=2027),
            lambda session, id: session.close_assessment(id),
        ),
        (
            "reference",
            lambda session, id: session.set_report_settings(ReportSettings(final=True)),
            lambda session, id: session.set_report_settings(ReportSettings(final=True, reference="10/2026")),
        ),
        (
            "final_open",
            lambda session, id: session.set_report_settings(ReportSettings(final=True)),
            lambda session, id: session.close_assessment(id),
        ),
    ],
)
def test_an_entry_is_there_until_it_is_mended(session: Session, code: str, break_it: Act, mend_it: Act) -> None:
    id = begun(session)
    break_it(session, id)
    assert len(found(session, code)) == 1, missing(session, DAY)
    mend_it(session, id)
    assert found(session, code) == []


def test_what_counts_as_documented_names_its_evidence(session: Session) -> None:
    subject = organisation(session, begun(session))
    session.rate(subject, "A1.1", 2)
    session.set_evidence(subject, "A1.1", Evidence.DOCUMENTED)
    assert [(each.subject_id, each.question_id) for each in found(session, "unnamed")] == [(subject, "A1.1")]
    session.add_evidence_item(subject, "A1.1", "Ratsbeschluss 12/2026", "")
    assert found(session, "unnamed") == []


def test_people_who_answer_are_asked_about_as_a_whole_and_never_one_by_one(session: Session) -> None:
    id = begun(session, "akzeptanz")
    question = next(each for each in session.asked(id).questions.values() if each.options)
    session.add_response(id, {}, {question.id: Answer.of(question.minimum)})
    codes = [each.code for each in missing(session, DAY) if each.topic is not Topic.MEASURES]
    assert codes == ["council_day", "invited", "responses"]


def test_measures_are_asked_about_only_once_they_are_decided(session: Session) -> None:
    id = begun(session)
    for question in session.asked(id).questions_for(SubjectKind.ORGANISATION):
        session.rate(organisation(session, id), question.id, question.minimum)
    first = session.plan(id).measures[0].id
    assert {each.code for each in missing(session, DAY) if each.topic is Topic.MEASURES} == {"undecided"}
    session.edit_measure(MeasureRecord(first, id, MeasureStatus.DECIDED, due=date(2026, 10, 1)))
    for code in ("unowned", "uncosted", "overdue"):
        assert [each.measures for each in found(session, code)] == [(first,)]
    assert found(session, "undated") == []
    session.edit_measure(MeasureRecord(first, id, MeasureStatus.IN_PROGRESS, responsible="Amt 10", cost_once=0))
    assert [each.measures for each in found(session, "undated")] == [(first,)]
    for code in ("unowned", "uncosted", "overdue"):
        assert found(session, code) == []


def test_a_closed_assessment_is_asked_for_no_more_answers(session: Session) -> None:
    id = begun(session)
    session.close_assessment(id)
    assert [each.topic for each in missing(session, DAY) if each.topic in (Topic.ANSWERS, Topic.EVIDENCE)] == []


def test_every_entry_is_a_sentence_in_every_language(session: Session) -> None:
    begun(session)
    begun(session, "prozesse")
    begun(session, "akzeptanz")
    found = missing(session, DAY)
    assert [each.topic for each in found] == sorted((each.topic for each in found), key=list(Topic).index)
    for language in LANGUAGES:
        assert all(in_words(each, language).endswith(".") for each in found)


def test_linked_files_that_are_gone_are_counted_where_answers_can_still_change(session: Session) -> None:
    id = begun(session)
    subject = organisation(session, id)
    for question in ("A1.2", "A1.3"):
        session.rate(subject, question, 2)
        session.add_evidence_item(subject, question, "Beschluss", "/archiv/beschluss.pdf")
    ids = [each.id for each in session.evidence]
    assert found(session, "gone") == []
    (entry,) = [each for each in missing(session, DAY, ids) if each.code == "gone"]
    assert (entry.topic, entry.count, entry.subject_id, entry.question_id) == (Topic.EVIDENCE, 2, subject, "A1.2")
    assert [in_words(entry, each)[:2] for each in LANGUAGES] == ["2 "] * 3
    session.close_assessment(id)
    assert [each for each in missing(session, DAY, ids) if each.code == "gone"] == []
