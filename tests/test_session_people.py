"""Operations around people who answer, and around surveys of the municipality's own."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from itertools import count
from typing import Any

import pytest

from reifegrad.at_hand import Origin
from reifegrad.domain.answer import OPEN, Answer, Evidence
from reifegrad.domain.change import Key, Kind
from reifegrad.domain.imported import AssessmentImport, SubjectImport
from reifegrad.domain.survey import QuestionKind, SubjectKind, Survey
from reifegrad.domain.workspace import AnswerKey
from reifegrad.errors import AssessmentClosed, InvalidInput, UnknownSurvey
from reifegrad.session import Op, Session
from reifegrad.survey import shipped_survey, to_snapshot
from tests.factories import make_question
from tests.scoring.people import choice, make_item, make_people_dimension, make_people_survey
from tests.session.sessions import SURVEY as ORGANISATION_SURVEY
from tests.stores import MemoryStore

DAY = date(2026, 10, 5)
RESPONSE = SubjectKind.RESPONSE


def survey_of_people(id: str = "stimmung", version: str = "1.0") -> Survey:
    comment = make_question("B9.4", kind=QuestionKind.COMMENT, options=(), not_applicable=False)
    dimensions = [
        make_people_dimension("B1", [make_item("B1.1"), make_item("B1.2", reversed=True)]),
        make_people_dimension("B9", [make_item("B9.2", 0, 10), choice("B9.3", 4), comment], weight=0),
    ]
    return replace(make_people_survey(dimensions), id=id, version=version)


SURVEY = survey_of_people()


def random_looking() -> Callable[[], str]:
    """Ids that do not tell the order in which they were given."""
    numbers = count(1)
    return lambda: f"{next(numbers) * 7919 % 10007:05}"


@pytest.fixture
def store() -> MemoryStore:
    return MemoryStore()


@pytest.fixture
def session(store: MemoryStore) -> Session:
    return Session(store, new_id=random_looking())


@pytest.fixture
def assessment(session: Session) -> str:
    return session.start_assessment(SURVEY, "Befragung 2026", DAY)


def answers(**given: int | Answer) -> dict[str, Answer]:
    """Answers by question id, with an underscore for the dot."""
    return {id.replace("_", "."): Answer.of(each) if isinstance(each, int) else each for id, each in given.items()}


def refused(act: Callable[[], object]) -> tuple[object, object]:
    """Field and expectation of what is refused."""
    with pytest.raises(InvalidInput) as caught:
        act()
    return caught.value.values["field"], caught.value.values["expected"]


def respond(session: Session, assessment: str, number: int = 1) -> list[str]:
    return [session.add_response(assessment, {"group": "Bauamt"}, answers(B1_1=4)) for _ in range(number)]


# Responses


def test_a_response_is_one_step_with_everything_in_it(session: Session, assessment: str, store: MemoryStore) -> None:
    before = store.load()
    given = answers(B1_1=4, B1_2=Answer.unknown(), B9_2=0, B9_3=4, B9_4=OPEN.with_note(" Mehr Zeit "))
    id = session.add_response(assessment, {"group": " Bauamt ", "leadership": True}, given)
    (person,) = session.subjects(assessment)
    assert (person.id, person.kind, person.name, person.position) == (id, RESPONSE, "", 0)
    assert person.attributes == {"group": "Bauamt", "leadership": True}
    assert session.answers(assessment) == {
        AnswerKey(id, "B1.1"): Answer.of(4),
        AnswerKey(id, "B1.2"): Answer.unknown(),
        AnswerKey(id, "B9.2"): Answer.of(0),
        AnswerKey(id, "B9.3"): Answer.of(4),
        AnswerKey(id, "B9.4"): OPEN.with_note("Mehr Zeit"),
    }
    assert session.responses(assessment) == 1
    assert session.undo_status.undo is Op.ADD_RESPONSE
    after = store.load()
    session.undo()
    assert store.load() == before
    session.redo()
    assert store.load() == after


def test_responses_stand_by_their_ids_and_not_as_they_came(session: Session, assessment: str) -> None:
    came = respond(session, assessment, 40)
    assert came != sorted(came)
    assert [each.id for each in session.subjects(assessment)] == sorted(came)


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({}, ("subject", "response_with_answers")),
        ({"B9.4": OPEN.with_note("  ")}, ("subject", "response_with_answers")),
        ({"B1.2": Answer.of(3), "B1.1": Answer.of(6)}, ("value", "step")),
        ({"B1.1": Answer.of(0)}, ("value", "step")),
        ({"B9.3": Answer.of(5)}, ("value", "step")),
        ({"B9.4": Answer.of(1)}, ("value", "comment")),
        ({"B9.4": Answer.unknown()}, ("value", "comment")),
        ({"B1.1": Answer.not_applicable("nie")}, ("value", "applicable")),
        ({"B1.1": Answer.of(3, Evidence.PLAUSIBLE)}, ("evidence", "no_evidence")),
        ({"B1.1": Answer.of(3, note="Ich, Erika")}, ("note", "no_note")),
        ({"B7.7": Answer.of(3)}, ("question", "known_id")),
    ],
)
def test_a_response_with_anything_amiss_is_refused_as_a_whole(
    session: Session, assessment: str, store: MemoryStore, given: Mapping[str, Answer], expected: tuple[str, str]
) -> None:
    before = store.load()
    assert refused(lambda: session.add_response(assessment, {}, given)) == expected
    assert store.load() == before


@pytest.mark.parametrize(
    ("traits", "expected"),
    [
        ({"name": "Erika"}, ("attribute", "choice")),
        ({"leadership": "ja"}, ("leadership", "yes_or_no")),
        ({"group": "x" * 2_001}, ("group", "shorter")),
    ],
)
def test_traits_are_those_of_the_survey(
    session: Session, assessment: str, traits: dict[str, Any], expected: tuple[str, str]
) -> None:
    assert refused(lambda: session.add_response(assessment, traits, answers(B1_1=1))) == expected


def test_single_answers_of_a_response_stay_untouched(session: Session, assessment: str, store: MemoryStore) -> None:
    (id,) = respond(session, assessment)
    before = store.load()
    attempts: list[Callable[[], object]] = [
        lambda: session.rate(id, "B1.1", 1),
        lambda: session.mark_unknown(id, "B1.1"),
        lambda: session.clear_answer(id, "B1.1"),
        lambda: session.mark_not_applicable(id, "B1.1", "Grund"),
        lambda: session.write_note(id, "B9.4", "Text"),
        lambda: session.set_evidence(id, "B1.1", Evidence.DOCUMENTED),
        lambda: session.add_evidence_item(id, "B1.1", "Beleg"),
        lambda: session.edit_subject(id, attributes={"group": "Bürgerbüro"}),
        lambda: session.add_subject(assessment, RESPONSE, ""),
    ]
    assert {refused(each) for each in attempts} == {("subject", "whole_response")}
    assert store.load() == before


def test_a_response_is_removed_as_a_whole_and_comes_back(session: Session, assessment: str, store: MemoryStore) -> None:
    first, _ = respond(session, assessment, 2)
    before = store.load()
    session.remove_subject(first)
    assert session.responses(assessment) == 1
    assert first not in {key.subject_id for key in session.answers(assessment)}
    session.undo()
    assert store.load() == before


def test_a_closed_assessment_takes_no_response(session: Session, assessment: str) -> None:
    (id,) = respond(session, assessment)
    session.close_assessment(assessment)
    attempts: list[Callable[[], object]] = [
        lambda: respond(session, assessment),
        lambda: session.remove_subject(id),
        lambda: session.set_minimum(assessment, total=10),
        lambda: session.edit_assessment(assessment, invited=5),
    ]
    for each in attempts:
        with pytest.raises(AssessmentClosed):
            each()


def test_a_survey_that_nobody_answers_for_himself_takes_no_response(session: Session) -> None:
    id = session.start_assessment(ORGANISATION_SURVEY, "Erhebung 2026", DAY)
    assert refused(lambda: session.add_response(id, {}, {"A1.1": Answer.of(1)})) == ("kind", "choice")
    assert refused(lambda: session.edit_assessment(id, invited=10)) == ("invited", "of_people")
    assert refused(lambda: session.edit_assessment(id, system_name="X")) == ("system_name", "of_people")
    assert refused(lambda: session.edit_assessment(id, council_day=DAY)) == ("council_day", "of_people")
    assert refused(lambda: session.set_minimum(id, group=9)) == ("minimum_total", "of_people")


def test_choices_and_comments_have_no_target(session: Session, assessment: str) -> None:
    session.set_target(assessment, "B1.1", 4)
    for question in ("B9.3", "B9.4"):
        assert refused(lambda question=question: session.set_target(assessment, question, 1)) == ("target", "scale")


# What is known about a survey of people


def test_who_was_invited_what_is_asked_about_and_the_council_are_kept_and_taken_back(
    session: Session, assessment: str
) -> None:
    session.edit_assessment(assessment, invited=180, system_name=" Vorgangs \n mappe ", council_day=date(2026, 9, 14))
    found = session.assessment(assessment)
    assert (found.invited, found.system_name, found.council_day) == (180, "Vorgangs mappe", date(2026, 9, 14))
    session.edit_assessment(assessment, title="Befragung")
    assert session.assessment(assessment).invited == 180
    session.edit_assessment(assessment, invited=None, system_name="", council_day=None)
    found = session.assessment(assessment)
    assert (found.invited, found.system_name, found.council_day) == (None, "", None)
    session.undo()
    assert session.assessment(assessment).invited == 180


def test_no_more_people_answer_than_were_invited(session: Session, assessment: str) -> None:
    respond(session, assessment, 3)
    assert refused(lambda: session.edit_assessment(assessment, invited=2)) == ("invited", "invited_below")
    assert refused(lambda: session.edit_assessment(assessment, invited=0)) == ("invited", "at_least")
    session.edit_assessment(assessment, invited=3)
    assert refused(lambda: respond(session, assessment)) == ("invited", "invited_below")
    session.edit_assessment(assessment, invited=4)
    respond(session, assessment)


@pytest.mark.parametrize("day", [date(206, 1, 1), date(2206, 1, 1)])
def test_a_day_of_the_council_far_from_now_is_a_slip(session: Session, assessment: str, day: date) -> None:
    assert refused(lambda: session.edit_assessment(assessment, council_day=day)) == ("council_day", "year")


# Minima


def test_minima_go_up_and_those_of_the_survey_are_not_stored(session: Session, assessment: str) -> None:
    session.set_minimum(assessment, total=8, group=12)
    found = session.assessment(assessment)
    assert (found.minimum_total, found.minimum_group) == (8, 12)
    session.set_minimum(assessment, group=9)
    assert session.assessment(assessment).minimum_group == 9, "nobody has answered yet"
    session.set_minimum(assessment, total=5, group=7)
    found = session.assessment(assessment)
    assert (found.minimum_total, found.minimum_group) == (None, None)


def test_nobody_goes_below_the_survey(session: Session, assessment: str) -> None:
    assert refused(lambda: session.set_minimum(assessment, total=4)) == ("minimum_total", "at_least")
    assert refused(lambda: session.set_minimum(assessment, group=6)) == ("minimum_group", "at_least")


def test_once_people_have_answered_minima_stay_as_they_are(session: Session, assessment: str) -> None:
    session.set_minimum(assessment, total=6, group=10)
    respond(session, assessment)
    for group in (9, 11):
        assert refused(lambda group=group: session.set_minimum(assessment, group=group)) == (
            "minimum_group",
            "before_answers",
        )
    session.set_minimum(assessment, total=6, group=10)  # as it is
    assert session.assessment(assessment).minimum_group == 10


# Whole assessments


def test_imported_responses_lie_by_their_random_ids(session: Session, store: MemoryStore) -> None:
    people = tuple(
        SubjectImport(RESPONSE, "", {"group": f"Amt {number}"}, answers(B1_1=1 + number % 5)) for number in range(50)
    )
    id = session.import_assessment(AssessmentImport(SURVEY, "Befragung", DAY, people, invited=80))
    assert session.assessment(id).invited == 80
    stored = [key.id for key in store.entities if key.kind is Kind.SUBJECT]
    assert stored == sorted(stored)
    groups = [each.attributes["group"] for each in session.subjects(id)]
    assert groups != [each.attributes["group"] for each in people]
    assert sorted(map(str, groups)) == sorted(str(each.attributes["group"]) for each in people)
    assert {each.position for each in session.subjects(id)} == {0}
    session.undo()
    assert session.assessments == ()


# Surveys of one's own


def test_an_own_survey_is_at_hand_from_then_on(session: Session) -> None:
    session.add_survey(SURVEY)
    found = {(each.id, each.version): each for each in session.surveys()}
    own = found["stimmung", "1.0"]
    assert (own.origin, own.title, own.draft) == (Origin.OWN, SURVEY.title, False)
    assert found["ozg-efa", "1.0"].origin is Origin.SHIPPED
    assert list(session.survey_at_hand("stimmung").questions) == list(SURVEY.questions)
    id = session.start_assessment(session.survey_at_hand("stimmung", "1.0"), "Befragung", DAY)
    assert session.survey(id).id == "stimmung"
    session.undo()
    session.undo()
    with pytest.raises(UnknownSurvey) as caught:
        session.survey_at_hand("stimmung")
    assert "ozg-efa 1.0" in str(caught.value.values["known"])


def test_the_newest_version_is_taken_if_none_is_named(session: Session) -> None:
    for version in ("1.10", "1.9"):
        session.add_survey(survey_of_people(version=version))
    assert session.survey_at_hand("stimmung").version == "1.10"
    assert session.survey_at_hand("stimmung", "1.9").version == "1.9"
    assert [each.version for each in session.surveys() if each.origin is Origin.OWN] == ["1.9", "1.10"]
    with pytest.raises(UnknownSurvey) as caught:
        session.survey_at_hand("stimmung", "2.0")
    assert "stimmung 1.9, stimmung 1.10" in str(caught.value.values["known"])


def test_a_survey_that_takes_the_place_of_another_is_refused(session: Session) -> None:
    session.add_survey(SURVEY)
    other = replace(SURVEY, title=SURVEY.summary)
    assert refused(lambda: session.add_survey(other)) == ("survey", "unused_version")
    assert refused(lambda: session.add_survey(shipped_survey("ozg-efa"))) == ("survey", "version_of_program")
    assert refused(lambda: session.add_survey(replace(SURVEY, id="ozg-efa"))) == ("survey", "version_of_program")
    status = session.undo_status
    session.add_survey(SURVEY)
    assert session.undo_status == status, "the same content again changes nothing"


def test_a_survey_that_was_used_before_can_be_kept_afterwards(session: Session, assessment: str) -> None:
    assert all(each.id != "stimmung" for each in session.surveys())
    session.add_survey(SURVEY)
    assert any(each.id == "stimmung" for each in session.surveys())
    session.undo()
    assert session.survey(assessment).id == "stimmung"


def test_a_kept_survey_outlives_its_assessments(session: Session, store: MemoryStore) -> None:
    session.add_survey(SURVEY)
    id = session.start_assessment(SURVEY, "Befragung", DAY)
    session.delete_assessment(id)
    assert session.survey_at_hand("stimmung").id == "stimmung"
    session.remove_survey("stimmung", "1.0")
    assert Key(Kind.SURVEY_SNAPSHOT, to_snapshot(SURVEY).content_hash) not in store.entities
    session.undo()
    assert session.survey_at_hand("stimmung").id == "stimmung"


def test_a_survey_that_is_removed_stays_with_its_assessments(session: Session) -> None:
    session.add_survey(SURVEY)
    id = session.start_assessment(SURVEY, "Befragung", DAY)
    session.remove_survey("stimmung", "1.0")
    assert session.survey(id).id == "stimmung"
    assert all(each.origin is Origin.SHIPPED for each in session.surveys())
    assert refused(lambda: session.remove_survey("stimmung", "1.0")) == ("survey", "any_kept_survey")
    assert refused(lambda: session.remove_survey("ozg-efa", "1.0")) == ("survey", "any_kept_survey")
    session.delete_assessment(id)
    assert session.undo_status.undo is Op.DELETE_ASSESSMENT


# Responses of several files into one assessment


def sheet(survey: Survey, *values: int, invited: int | None = None) -> AssessmentImport:
    people = tuple(SubjectImport(RESPONSE, "", {"group": f"Amt {each}"}, answers(B1_1=each)) for each in values)
    return AssessmentImport(survey, "Bögen", DAY, people, invited)


def test_files_of_responses_go_into_an_assessment_as_one_step(
    session: Session, assessment: str, store: MemoryStore
) -> None:
    respond(session, assessment)
    before = store.load()
    survey = session.survey(assessment)
    session.import_responses(assessment, [sheet(survey, 1, 2, 3), sheet(survey, 4, 5, invited=40)])
    assert session.responses(assessment) == 6
    assert session.assessment(assessment).invited == 40
    came = [key.id for key in store.entities if key.kind is Kind.SUBJECT and key not in before]
    assert came == sorted(came)
    session.undo()
    assert store.load() == before


def test_files_of_another_survey_or_with_too_many_people_change_nothing(session: Session, assessment: str) -> None:
    survey = session.survey(assessment)
    other = sheet(replace(survey, content_hash="other"), 1)
    assert refused(lambda: session.import_responses(assessment, [other])) == ("survey", "this_survey")
    session.edit_assessment(assessment, invited=2)
    given = [sheet(survey, 1, 2), sheet(survey, 3)]
    assert refused(lambda: session.import_responses(assessment, given)) == ("invited", "invited_below")
    assert session.responses(assessment) == 0


def test_an_assessment_of_people_begins_with_what_is_known(session: Session) -> None:
    id = session.start_assessment(SURVEY, "Befragung", DAY, invited=9, system_name=" Mappe ", council_day=DAY)
    found = session.assessment(id)
    assert (found.invited, found.system_name, found.council_day) == (9, "Mappe", DAY)
    attempts: list[Callable[[], object]] = [
        lambda: session.start_assessment(ORGANISATION_SURVEY, "E", DAY, invited=9),
        lambda: session.start_assessment(ORGANISATION_SURVEY, "E", DAY, system_name="X"),
        lambda: session.start_assessment(ORGANISATION_SURVEY, "E", DAY, council_day=DAY),
    ]
    assert {expected for _, expected in map(refused, attempts)} == {"of_people"}


# Answers of several files in one assessment


def given(session: Session, assessment: str, number: int, invited: int | None = None) -> AssessmentImport:
    people = tuple(SubjectImport(RESPONSE, "", {"group": "Bauamt"}, answers(B1_1=4)) for _ in range(number))
    return AssessmentImport(session.survey(assessment), "Datei", DAY, people, invited)


def test_responses_of_several_files_are_one_step(session: Session, assessment: str) -> None:
    session.import_responses(assessment, [given(session, assessment, 3), given(session, assessment, 2, invited=9)])
    assert session.responses(assessment) == 5
    assert session.assessment(assessment).invited == 9
    assert session.undo() is Op.IMPORT_RESPONSES
    assert session.responses(assessment) == 0
    assert session.assessment(assessment).invited is None


def test_the_number_of_invited_that_was_entered_stays(session: Session, assessment: str) -> None:
    session.edit_assessment(assessment, invited=20)
    session.import_responses(assessment, [given(session, assessment, 1, invited=9)])
    assert session.assessment(assessment).invited == 20


def test_more_responses_than_invited_are_refused_as_a_whole(session: Session, assessment: str) -> None:
    session.edit_assessment(assessment, invited=2)
    files = [given(session, assessment, 2), given(session, assessment, 1)]
    assert refused(lambda: session.import_responses(assessment, files)) == ("invited", "invited_below")
    assert session.responses(assessment) == 0


def test_responses_to_another_survey_are_refused(session: Session, assessment: str) -> None:
    other = session.start_assessment(survey_of_people("andere"), "Andere", DAY)
    files = [given(session, other, 1)]
    assert refused(lambda: session.import_responses(assessment, files)) == ("survey", "this_survey")


def test_an_assessment_begins_with_what_is_known_about_it_in_one_step(session: Session) -> None:
    id = session.start_assessment(SURVEY, "Befragung", DAY, invited=40, system_name=" E-Akte ", council_day=DAY)
    begun = session.assessment(id)
    assert (begun.invited, begun.system_name, begun.council_day) == (40, "E-Akte", DAY)
    session.undo()
    assert session.assessments == ()


def test_only_people_are_invited(session: Session) -> None:
    begin = session.start_assessment
    assert refused(lambda: begin(ORGANISATION_SURVEY, "Reife", DAY, invited=4)) == ("invited", "of_people")
    assert refused(lambda: begin(ORGANISATION_SURVEY, "Reife", DAY, council_day=DAY)) == ("council_day", "of_people")
