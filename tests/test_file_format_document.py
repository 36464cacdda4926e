"""The statements of docs/file-format.md give what the program itself reads from the sample."""

import re
import sqlite3
from collections import Counter
from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest

from reifegrad import sample
from reifegrad.domain.answer import AnswerKind
from reifegrad.domain.survey import SubjectKind
from reifegrad.domain.workspace import Assessment, ReportSettings
from reifegrad.session import Session
from reifegrad.thresholds import thresholds, written

DOCUMENT = Path(__file__).resolve().parents[1] / "docs" / "file-format.md"
ORGANISATION, STAFF = "Erhebung 2026", "Befragung 2026"


def statements() -> list[str]:
    text = DOCUMENT.read_text(encoding="utf-8").partition("## Reading the answers without the program")[2]
    return re.findall(r"```sql\n(.*?)```", text, re.DOTALL)


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample, with a target of its own and a weight that was changed."""
    path = tmp_path_factory.mktemp("document") / "a.reifegrad"
    sample.create(path)
    with Session.open(path) as session:
        assessment = titled(session, ORGANISATION)
        if assessment.closed:
            session.reopen_assessment(assessment.id)
        session.set_target(assessment.id, "A1.1", 4)
        session.set_weights(assessment.id, weights_of(session, assessment))
        prepare(session, assessment, path)
    return path


def prepare(session: Session, assessment: Assessment, path: Path) -> None:
    """Something in each table that the sample may leave empty."""
    organisation, *_, last = session.subjects(assessment.id)
    survey = session.survey(assessment.id)
    session.set_scope(assessment.id, {survey.dimensions[-1].id: "wird 2027 erhoben"})
    known = thresholds(survey)[0]
    session.set_thresholds(assessment.id, {known.name: written(known.value + Fraction(1, 10**known.places))})
    session.add_group(assessment.id, "Fachämter", 12, "Frau Öztürk")
    session.add_meeting(assessment.id, "Auftakt", date(2026, 11, 30), dimensions=[survey.dimensions[0].id])
    session.set_flag(organisation.id, "A1.1", True)
    session.mark_reviewed(last.id, next(survey.questions_for(last.kind)).id, date(2026, 11, 28))
    document = path.with_name("Beschluss.pdf")
    document.write_bytes(b"%PDF")
    session.attach_copy(organisation.id, "A1.1", "Beschluss", document)
    session.set_conclusion(assessment.id, "dimension_bullets", "Die Technik trägt.")
    session.set_report_settings(ReportSettings("council", "nl", ("summary",), "#0b5cad", "10/2026", True, b"logo"))


def weights_of(session: Session, assessment: Assessment) -> dict[str, int]:
    """Weights of the survey with one percent moved from the first dimension to the second."""
    first, second, *_ = session.survey(assessment.id).dimensions_for(SubjectKind.ORGANISATION)
    return {first.id: first.weight - 1, second.id: second.weight + 1}


@pytest.fixture(scope="module")
def session(path: Path) -> Iterator[Session]:
    with Session.open(path, read_only=True) as opened:
        yield opened


def titled(session: Session, title: str) -> Assessment:
    return next(each for each in session.assessments if each.title == title)


def rows(path: Path, beginning: str) -> list[dict[str, object]]:
    """What the one statement gives that has these words in it."""
    (statement,) = [each for each in statements() if beginning in each]
    connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    connection.row_factory = sqlite3.Row
    found = [dict(each) for each in connection.execute(statement)]
    connection.close()
    return found


def test_every_statement_of_the_document_is_one_of_those_tested_here() -> None:
    assert len(statements()) == 15


def test_the_list_of_assessments(path: Path, session: Session) -> None:
    found = {each["id"]: (each["title"], each["subjects"]) for each in rows(path, "AS subjects")}
    assert found == {each.id: (each.title, len(session.subjects(each.id))) for each in session.assessments}


def test_all_ratings_with_their_questions(path: Path, session: Session) -> None:
    assessment = titled(session, ORGANISATION)
    survey, subjects = session.survey(assessment.id), session.subjects(assessment.id)
    names = {each.id: each.name for each in subjects}
    expected = []
    for key, answer in session.answers(assessment.id).items():
        if answer.kind is not AnswerKind.OPEN:
            question = survey.questions[key.question_id]
            option = question.option(answer.value) if answer.value is not None else None
            expected.append(
                (
                    names[key.subject_id],
                    key.question_id,
                    question.text["de"],
                    answer.kind.value,
                    answer.value,
                    option.name["de"] if option else None,
                    answer.reason,
                    answer.evidence.value,
                )
            )
    columns = ("name", "id", "question", "answer", "value", "step", "reason", "evidence")
    found = [tuple(each[name] for name in columns) for each in rows(path, "AS step")]
    assert Counter(found) == Counter(expected)
    assert len(found) > 100


def test_how_many_questions_are_answered_and_open(path: Path, session: Session) -> None:
    assessment = titled(session, ORGANISATION)
    survey, answers = session.asked(assessment.id), session.answers(assessment.id)
    expected = []
    for subject in session.subjects(assessment.id):
        if not survey.rates(subject.kind):
            continue
        kinds = Counter(
            answers[subject.id, each.id].kind if (subject.id, each.id) in answers else AnswerKind.OPEN
            for each in survey.questions_for(subject.kind)
        )
        in_order = (AnswerKind.VALUE, AnswerKind.NOT_APPLICABLE, AnswerKind.UNKNOWN, AnswerKind.OPEN)
        expected.append((subject.name, *(kinds[each] for each in in_order)))
    columns = ("name", "answered", "not_applicable", "unknown", "open")
    assert [tuple(each[name] for name in columns) for each in rows(path, "AS answered")] == expected


def test_notes_and_evidence(path: Path, session: Session) -> None:
    assessment = titled(session, ORGANISATION)
    answers = session.answers(assessment.id)
    items = Counter((each.subject_id, each.question_id) for each in session.all_evidence_items(assessment.id))
    names = {each.id: each.name for each in session.subjects(assessment.id)}
    expected = {
        (names[key.subject_id], key.question_id): (answer.note, items[key])
        for key, answer in answers.items()
        if answer.note or items[key]
    }
    found = rows(path, "group_concat(e.title")
    told = {(each["name"], each["question_id"]): each["note"] for each in found}
    assert told == {key: note for key, (note, _) in expected.items()}
    assert sum(str(each["evidence"]).count(" (") for each in found if each["evidence"]) >= sum(items.values()) > 0


def test_what_people_answered(path: Path, session: Session) -> None:
    assessment = titled(session, STAFF)
    values: dict[str, list[int]] = {}
    for key, answer in session.answers(assessment.id).items():
        if answer.value is not None:
            values.setdefault(key.question_id, []).append(answer.value)
    found = rows(path, "AS people")
    assert {each["question_id"]: each["people"] for each in found} == {
        id: len(given) for id, given in values.items() if len(given) >= 10
    }
    for each in found:
        given = values[str(each["question_id"])]
        assert each["mean"] == pytest.approx(sum(given) / len(given))
        assert [each[str(value)] for value in range(1, 6)] == [given.count(value) for value in range(1, 6)]


def test_the_plan_with_the_values_of_people(path: Path, session: Session) -> None:
    found = {each["id"]: each for each in rows(path, "AS overrides")}
    assert set(found) == set(session.records)
    for id, record in session.records.items():
        templates = {each.id: each.title["de"] for each in session.survey(record.assessment_id).measures}
        title = record.own.title if record.own else templates[id]
        assert (found[id]["measure"], found[id]["status"], found[id]["progress"]) == (
            title,
            record.status.value,
            record.progress,
        )
    told = {(id, component.value): (value.value, value.reason) for (id, component), value in session.overrides.items()}
    text = " ".join(str(each["overrides"]) for each in found.values())
    with_records = [value for (id, _), value in told.items() if id in found]
    assert with_records
    assert all(f"{value} ({reason})" in text for value, reason in with_records)


def test_the_texts_of_a_survey(path: Path, session: Session) -> None:
    survey = session.survey(titled(session, ORGANISATION).id)
    expected = [
        (dimension.id, question.id, question.text["de"], option.value, option.name["de"], option.descriptor["de"])
        for dimension in survey.dimensions
        for question in dimension.questions
        for option in question.options
    ]
    columns = ("dimension", "question", "text", "value", "name", "descriptor")
    assert [tuple(each[name] for name in columns) for each in rows(path, "AS descriptor")] == expected


def test_targets_and_weights(path: Path, session: Session) -> None:
    expected = [
        (each.title, id, value)
        for each in session.assessments
        for id, value in (*session.targets(each.id).items(), *each.weights.items())
    ]
    found = [tuple(each.values()) for each in rows(path, "w.value FROM")]
    assert sorted(found) == sorted(expected)
    assert len(found) >= 2


def values(path: Path, beginning: str) -> list[tuple[object, ...]]:
    return [tuple(each.values()) for each in rows(path, beginning)]


def test_what_is_left_out_and_own_thresholds(path: Path, session: Session) -> None:
    expected = [
        (each.title, what, name, value)
        for each in session.assessments
        for what, mapping in (("left out", each.left_out), ("threshold", each.thresholds))
        for name, value in mapping.items()
    ]
    assert sorted(values(path, "'left out' AS what")) == sorted(expected)
    assert len(expected) >= 2


def test_who_takes_part_and_when_people_meet(path: Path, session: Session) -> None:
    groups = [(a.title, g.name, g.people, g.names) for a in session.assessments for g in session.groups(a.id)]
    assert sorted(values(path, "FROM participant_group"), key=str) == sorted(groups, key=str)
    meetings = [
        (
            a.title,
            each.title,
            each.day.isoformat() if each.day else None,
            each.begins,
            each.place,
            ", ".join(each.dimensions) or None,
            each.minutes_per_question,
            each.break_minutes,
        )
        for a in session.assessments
        for each in session.meetings(a.id)
    ]
    assert sorted(values(path, "AS meeting"), key=str) == sorted(meetings, key=str)
    assert groups
    assert meetings


def test_marks(path: Path, session: Session) -> None:
    expected = [
        (
            each.title,
            session.subject(key.subject_id).name,
            key.question_id,
            mark.flagged,
            mark.reviewed_on.isoformat() if mark.reviewed_on else None,
        )
        for each in session.assessments
        for key, mark in session.marks(each.id).items()
    ]
    assert sorted(values(path, "m.flagged"), key=str) == sorted(
        [(*each[:3], int(each[3]), each[4]) for each in expected], key=str
    )
    assert len(expected) >= 2


def test_copies_of_documents(path: Path, session: Session) -> None:
    expected = [
        (item.copy, len(session.attachment(item.copy).content), item.title, item.location, item.question_id)
        for item in session.evidence
        if item.copy
    ]
    assert sorted(values(path, "FROM attachment d")) == sorted(expected)
    assert expected


def test_sentences_of_people_and_the_look_of_the_report(path: Path, session: Session) -> None:
    expected = [(a.title, *each) for a in session.assessments for each in session.conclusions(a.id).items()]
    assert sorted(values(path, "FROM conclusion c")) == sorted(expected)
    assert expected
    look = session.report_settings
    assert values(path, "bytes_of_logo") == [
        (look.template, look.language, '["summary"]', look.colour, look.reference, int(look.final), len(look.logo))
    ]
