"""An assessment under a newer version of its survey: seen before it is stored, and nothing of the old one lost."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from reifegrad.domain.answer import Answer, AnswerKind, Evidence
from reifegrad.domain.revision import Decision, Difference, Treatment
from reifegrad.domain.survey import Dimension, Option, Question, SubjectKind, Survey
from reifegrad.domain.text import Text
from reifegrad.domain.workspace import Municipality
from reifegrad.errors import InvalidInput
from reifegrad.session import Session
from reifegrad.survey import shipped_survey
from reifegrad.survey.snapshot import with_hash

KEEP = Decision(Treatment.KEEP)
OPEN = Decision(Treatment.LEAVE_OPEN)


def same(text: str) -> Text:
    return Text(dict.fromkeys(("de", "nl", "en"), text))


@pytest.fixture
def old() -> Survey:
    return shipped_survey("ozg-efa")


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with Session.create(tmp_path / "town.reifegrad", Municipality("Testdorf")) as opened:
        yield opened


def organisation(session: Session, id: str) -> str:
    return next(each.id for each in session.subjects(id) if each.kind is SubjectKind.ORGANISATION)


def answered(session: Session, survey: Survey) -> str:
    id = session.start_assessment(survey, "Erhebung 2026", date(2026, 5, 4))
    subject = organisation(session, id)
    for question in survey.dimensions[0].questions:
        session.rate(subject, question.id, question.options[1].value)
    session.set_evidence(subject, "A1.1", Evidence.DOCUMENTED)
    session.write_note(subject, "A1.1", "Notiz zu A1.1")
    session.add_evidence_item(subject, "A1.1", "Beschluss")
    session.set_target(id, "A1.2", 4)
    return id


def changed(survey: Survey, question_id: str, **fields: object) -> Survey:
    def question(each: Question) -> Question:
        return replace(each, **fields) if each.id == question_id else each  # type: ignore[arg-type]

    def dimension(each: Dimension) -> Dimension:
        return replace(each, questions=tuple(question(one) for one in each.questions))

    dimensions = tuple(dimension(each) for each in survey.dimensions)
    return with_hash(Survey(**_fields(replace(survey, version="1.1")) | {"dimensions": dimensions}))


def _fields(survey: Survey) -> dict[str, object]:
    return {name: getattr(survey, name) for name in Survey.__dataclass_fields__}


def without(survey: Survey, question_id: str) -> Survey:
    dimensions = tuple(
        replace(each, questions=tuple(one for one in each.questions if one.id != question_id))
        for each in survey.dimensions
    )
    return with_hash(Survey(**_fields(replace(survey, version="1.1")) | {"dimensions": dimensions}))


def test_other_wording_changes_no_figure_and_asks_nothing(session: Session, old: Survey) -> None:
    id = answered(session, old)
    new = changed(old, "A1.1", text=same("Anders gefragt"))
    found = session.preview_revision(id, new)
    assert found.fates == ()
    assert found.score_after == found.score_before


def test_preview_stores_nothing(session: Session, old: Survey) -> None:
    id = answered(session, old)
    before = dict(session._store.load())
    session.preview_revision(id, without(old, "A1.1"))
    assert dict(session._store.load()) == before
    assert [each.id for each in session.assessments] == [id]


def test_question_without_counterpart_is_told_with_its_answers(session: Session, old: Survey) -> None:
    id = answered(session, old)
    found = session.preview_revision(id, without(old, "A1.1"))
    (fate,) = found.fates
    assert (fate.change.question_id, fate.change.difference) == ("A1.1", Difference.GONE)
    assert (fate.answered, fate.kept, fate.change.allowed) == (1, 0, ())
    assert not found.scoring_differs
    assert found.score_after.counts.total == found.score_before.counts.total - 1


def test_new_question_is_told_and_open(session: Session, old: Survey) -> None:
    first = without(old, "A1.3")
    id = answered_but(session, first)
    second = with_hash(replace(old, version="2.0"))
    found = session.preview_revision(id, second)
    assert [(each.change.question_id, each.change.difference) for each in found.fates] == [("A1.3", Difference.NEW)]
    assert found.score_after.counts.open == found.score_before.counts.open + 1


def answered_but(session: Session, survey: Survey) -> str:
    id = session.start_assessment(survey, "Erhebung 2026", date(2026, 5, 4))
    session.rate(organisation(session, id), "A1.2", 1)
    return id


@pytest.fixture
def shorter(old: Survey) -> Survey:
    """A1.1 with three steps: the old ones 0, 2 and 4 under new numbers and their old names."""
    options = old.questions["A1.1"].options
    fewer = tuple(replace(options[at], value=value) for value, at in enumerate((0, 2, 4)))
    return changed(old, "A1.1", options=fewer, target=1)


def test_steps_of_the_same_name_are_proposed_and_the_rest_asked_anew(
    session: Session, old: Survey, shorter: Survey
) -> None:
    id = answered(session, old)
    (fate,) = session.preview_revision(id, shorter).fates
    assert fate.change.difference is Difference.OPTIONS
    assert fate.decision == Decision(Treatment.MAP, {0: 0, 2: 1, 4: 2})
    assert (fate.answered, fate.kept) == (1, 0)  # step 1 has no counterpart


@pytest.mark.parametrize(
    ("decision", "value"),
    [(KEEP, 1), (OPEN, None), (Decision(Treatment.MAP, {1: 2}), 2), (Decision(Treatment.MAP, {0: 0}), None)],
)
def test_person_decides_what_becomes_of_the_answers(
    session: Session, old: Survey, shorter: Survey, decision: Decision, value: int | None
) -> None:
    id = answered(session, old)
    preview = session.preview_revision(id, shorter, {"A1.1": decision})
    new_id = session.revise_assessment(id, shorter, "Erhebung 2026, Fassung 1.1", {"A1.1": decision})
    answer = session.answer(organisation(session, new_id), "A1.1")
    assert answer.value == value
    assert answer.kind is (AnswerKind.OPEN if value is None else AnswerKind.VALUE)
    assert answer.note == "Notiz zu A1.1"
    assert session.score(new_id).overall == preview.score_after.overall
    assert session.score(new_id).dimensions == preview.score_after.dimensions


def test_old_assessment_stays_as_it_was(session: Session, old: Survey, shorter: Survey) -> None:
    id = answered(session, old)
    before = (session.assessment(id), session.score(id), dict(session.answers(id)))
    new_id = session.revise_assessment(id, shorter, "Neu")
    assert (session.assessment(id), session.score(id), dict(session.answers(id))) == before
    assert session.survey(id).version == "1.0"
    assert session.survey(new_id).version == "1.1"
    assert session.targets(new_id) == {"A1.2": 4}
    assert [each.title for each in session.evidence_items(organisation(session, new_id), "A1.1")] == ["Beschluss"]


def test_one_undo_takes_the_new_assessment_back(session: Session, old: Survey, shorter: Survey) -> None:
    id = answered(session, old)
    before = dict(session._store.load())
    session.revise_assessment(id, shorter, "Neu")
    session.undo()
    assert dict(session._store.load()) == before


def test_what_is_not_applicable_any_more_is_open_with_its_reason(session: Session, old: Survey) -> None:
    id = session.start_assessment(old, "Erhebung 2026", date(2026, 5, 4))
    session.mark_not_applicable(organisation(session, id), "A3.4", "keine Leistungen für Unternehmen")
    new = changed(old, "A3.4", not_applicable=False)
    new_id = session.revise_assessment(id, new, "Neu")
    answer = session.answer(organisation(session, new_id), "A3.4")
    assert (answer.kind, answer.note) == (AnswerKind.OPEN, "keine Leistungen für Unternehmen")


def test_answers_of_people_stay_with_the_version_they_were_asked_in(session: Session) -> None:
    staff = shipped_survey("akzeptanz")
    id = session.start_assessment(staff, "Befragung", date(2026, 5, 4), invited=20)
    turned = changed(staff, "B1.1", reversed=True)
    assert [each.change.difference for each in session.preview_revision(id, turned).fates] == [Difference.REVERSED]
    session.add_response(id, {"group": "Bauamt"}, {"B1.1": Answer.of(4), "B1.2": Answer.of(2)})
    for attempt in (session.preview_revision, lambda *given: session.revise_assessment(*given, "Neu")):
        with pytest.raises(InvalidInput) as refusal:
            attempt(id, turned)
        assert refusal.value.values["expected"] == "version_answered"


@pytest.mark.parametrize(
    "decisions",
    [
        {"A9.9": KEEP},
        {"A1.2": KEEP},
        {"A1.1": Decision(Treatment.MAP, {9: 0})},
        {"A1.1": Decision(Treatment.MAP, {0: 4})},
    ],
)
def test_decisions_that_do_not_fit_are_refused(
    session: Session, old: Survey, shorter: Survey, decisions: dict[str, Decision]
) -> None:
    id = answered(session, old)
    with pytest.raises(InvalidInput):
        session.preview_revision(id, shorter, decisions)


def test_other_survey_and_same_version_are_refused(session: Session, old: Survey) -> None:
    id = answered(session, old)
    for survey in (old, shipped_survey("prozesse")):
        with pytest.raises(InvalidInput):
            session.preview_revision(id, survey)


def test_option_that_only_got_another_descriptor_keeps_its_answers(session: Session, old: Survey) -> None:
    id = answered(session, old)
    options = tuple(Option(each.value, each.name, same("neu beschrieben")) for each in old.questions["A1.1"].options)
    (fate,) = session.preview_revision(id, changed(old, "A1.1", options=options)).fates
    assert fate.decision == KEEP
    assert (fate.answered, fate.kept) == (1, 1)


def test_other_weights_are_told_although_no_question_differs(session: Session, old: Survey) -> None:
    id = answered(session, old)
    heavier = session.preview_revision(id, changed(old, "A1.1", weight=1))
    assert (heavier.fates, heavier.scoring_differs) == ((), True)
    reworded = session.preview_revision(id, changed(old, "A1.1", text=same("Anders gefragt")))
    assert not reworded.scoring_differs
