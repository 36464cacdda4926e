"""The smallest sets of changed answers that raise a level: examples, and a comparison with trying everything."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations, product
from random import Random
from time import process_time

from hypothesis import assume, given
from hypothesis import strategies as st

from reifegrad.domain.answer import OPEN, Answer, AnswerKind
from reifegrad.domain.survey import Question, SubjectKind, Survey
from reifegrad.domain.ways import AnswerChange, Reach, Ways
from reifegrad.domain.workspace import AnswerKey, Assessment, Subject
from reifegrad.scoring import score_assessment, ways_up
from reifegrad.tailoring import tailored
from tests.factories import (
    ORGANISATION,
    answers_of,
    make_assessment,
    make_dimension,
    make_gated_index,
    make_level,
    make_question,
    make_readiness_survey,
    make_service,
    make_subject,
    make_survey,
)
from tests.processes import LEVEL_OF, letters, make_capability, make_process, make_process_question, make_process_survey

NA = Answer.not_applicable("entfällt")
UNKNOWN = Answer.unknown()


@dataclass(frozen=True)
class Case:
    """One subject and its answers."""

    survey: Survey
    subject: Subject
    answers: Mapping[AnswerKey, Answer]
    assessment: Assessment

    def ways(self, most: int = 5) -> Ways:
        return ways_up(tailored(self.survey, self.assessment), self.assessment, self.subject, self.answers, most=most)

    def level(self, changes: Sequence[AnswerChange] = ()) -> int:
        """The level of the subject after some changes, -1 for none."""
        changed = {AnswerKey(self.subject.id, each.question_id): Answer.of(each.to) for each in changes}
        asked = tailored(self.survey, self.assessment)
        score = score_assessment(asked, self.assessment, [self.subject], {**self.answers, **changed}, {})
        if self.subject.kind is SubjectKind.ORGANISATION:
            return -1 if score.level is None else score.level.value
        level = (score.subjects or score.processes)[0].level.value
        return -1 if level is None else int(level)

    def questions(self) -> list[Question]:
        asked = self.survey.questions_for(self.subject.kind)
        return [each for each in asked if each.short_form or not self.assessment.short_form]

    def answer(self, question: Question) -> Answer:
        return self.answers.get(AnswerKey(self.subject.id, question.id), OPEN)

    def changes(self, question: Question) -> list[AnswerChange]:
        """Every other answer that the question offers, better or worse."""
        answer = self.answer(question)
        start = question.minimum if answer.value is None else answer.value
        return [
            AnswerChange(question.id, answer.kind, answer.value, each.value, abs(each.value - start))
            for each in question.options
            if each.value != answer.value
        ]

    def smallest(self, target: int) -> set[tuple[AnswerChange, ...]]:
        """The smallest sets, found by trying all of them."""
        changeable = [each for each in self.questions() if self.answer(each).kind is not AnswerKind.NOT_APPLICABLE]
        for size in range(len(changeable) + 1):
            sets = [
                changes
                for questions in combinations(changeable, size)
                for changes in product(*map(self.changes, questions))
                if self.level(changes) >= target
            ]
            if sets:
                fewest = min(map(steps, sets))
                return {each for each in sets if steps(each) == fewest}
        return set()


def steps(changes: Sequence[AnswerChange]) -> int:
    return sum(each.steps for each in changes)


def check_by_trying_everything(case: Case) -> None:
    ways = case.ways(most=100_000)
    assume(ways.target is not None)
    assert ways.target is not None
    expected = case.smallest(ways.target)
    assert set(ways.sets) == expected
    assert (len(ways.sets), ways.count, ways.more) == (len(expected), len(expected), 0)
    assert ways.reach is (Reach.POSSIBLE if expected else Reach.IMPOSSIBLE)
    assert case.ways(most=2).sets == ways.sets[:2]
    assert case.ways(most=2).count == ways.count


def answers_to(question: Question) -> st.SearchStrategy[Answer]:
    values = st.sampled_from([Answer.of(each.value) for each in question.options])
    return st.one_of(values, values, st.sampled_from([OPEN, UNKNOWN, NA]))


@st.composite
def answered(draw: st.DrawFn, survey: Survey, subject: Subject) -> Case:
    answers = {AnswerKey(subject.id, each.id): draw(answers_to(each)) for each in survey.questions_for(subject.kind)}
    return Case(survey, subject, answers, make_assessment(short_form=draw(st.booleans())))


@st.composite
def organisations(draw: st.DrawFn) -> Case:
    def questions(dimension: int, numbers: int) -> list[Question]:
        return [
            make_question(
                f"A{dimension}.{number}",
                weight=draw(st.integers(1, 3)),
                maximum=draw(st.integers(2, 3)),
                skipped=draw(st.sampled_from([(), (1,)])),
                short_form=draw(st.integers(0, 3)) > 0,
            )
            for number in range(numbers)
        ]

    sizes = draw(st.sampled_from([(5,), (2, 2), (3, 2), (1, 3, 1), (1, 1, 1, 1)]))
    dimensions = [
        make_dimension(f"A{at}", questions(at, size), weight=draw(st.sampled_from([0, 10, 30, 60])))
        for at, size in enumerate(sizes)
    ]
    ids = [each.id for dimension in dimensions for each in dimension.questions]
    gates = st.dictionaries(st.sampled_from(ids), st.integers(1, 3), max_size=2)
    bounds = sorted(draw(st.sets(st.integers(1, 100), min_size=3, max_size=3)))
    levels = [make_level(0), *(make_level(at, index, draw(gates)) for at, index in enumerate(bounds, start=1))]
    model = make_gated_index(levels, coverage_provisional=draw(st.sampled_from([60, 60, 0, 100])))
    return draw(answered(make_survey(dimensions, model=model), make_subject()))


@st.composite
def services(draw: st.DrawFn) -> Case:
    criteria = [
        make_question(f"K{number}", skipped=draw(st.sampled_from([(), (1,), (2,), (1, 2)])), maximum=3)
        for number in range(3)
    ]
    survey = make_survey([make_dimension("K", criteria, kind=SubjectKind.SERVICE, weight=0)])
    return draw(answered(survey, make_service("Leistung")))


@st.composite
def processes(draw: st.DrawFn) -> Case:
    attributes = draw(st.sampled_from([["PA1.1"] * 4, ["PA1.1", "PA1.1", "PA2.1", "PA2.1"], sorted(LEVEL_OF)[:5]]))
    questions = [
        make_process_question(
            f"C1.{number}", attribute, weight=draw(st.integers(1, 2)), short_form=draw(st.integers(0, 3)) > 0
        )
        for number, attribute in enumerate(attributes)
    ]
    floors = st.dictionaries(st.sampled_from([each.id for each in questions]), st.integers(1, 3), max_size=2)
    model = make_capability(sorted(set(attributes)), levels=4, knock_outs=draw(floors), cap=draw(st.integers(0, 2)))
    theme = make_dimension("C1", questions, kind=SubjectKind.PROCESS)
    return draw(answered(make_process_survey([theme], model), make_process()))


@given(organisations())
def test_sets_for_an_organisation_are_those_that_trying_everything_finds(case: Case) -> None:
    check_by_trying_everything(case)


@given(services())
def test_sets_for_a_service_are_those_that_trying_everything_finds(case: Case) -> None:
    check_by_trying_everything(case)


@given(processes())
def test_sets_for_a_process_are_those_that_trying_everything_finds(case: Case) -> None:
    check_by_trying_everything(case)


READINESS = make_readiness_survey()


ONE_DIMENSION = replace(
    READINESS,
    dimensions=(
        replace(
            READINESS.dimensions[0], questions=tuple(READINESS.questions_for(SubjectKind.ORGANISATION)), weight=100
        ),
    ),
)
"""The same questions, all in one Handlungsfeld: nothing parts the search."""


def random_cases(numbers: range, survey: Survey = READINESS) -> Iterator[Case]:
    """The OZG/EfA survey, more or less answered."""
    for number in numbers:
        random = Random(number)
        lowest, highest = random.choice([(0, 1), (0, 3), (1, 2), (2, 3), (2, 4)])
        answers = {}
        for each in survey.questions_for(SubjectKind.ORGANISATION):
            value = Answer.of(random.randint(lowest, highest))
            left_out = random.choice([UNKNOWN, NA, OPEN])
            answers[AnswerKey(ORGANISATION, each.id)] = value if random.random() < 0.85 else left_out
        yield Case(survey, make_subject(), answers, make_assessment())


def test_every_set_for_the_whole_survey_reaches_the_level_and_none_of_its_changes_can_be_spared() -> None:
    for case in random_cases(range(25)):
        ways = case.ways()
        assert (ways.reach, len(ways.sets)) == (Reach.POSSIBLE, min(5, ways.count))
        assert len(set(ways.sets)) == len(ways.sets)
        assert {(len(each), steps(each)) for each in ways.sets} == {(ways.size, steps(ways.sets[0]))}
        for changes in ways.sets:
            assert case.level(changes) >= (ways.target or 0) > case.level()
            for spared in changes:
                assert case.level([each for each in changes if each != spared]) < (ways.target or 0)


def test_the_whole_survey_takes_less_than_a_second() -> None:
    for case in [*random_cases(range(5)), Case(READINESS, make_subject(), {}, make_assessment())]:
        start = process_time()
        case.ways()
        assert process_time() - start < 1


def test_a_survey_of_one_dimension_takes_less_than_a_second() -> None:
    assert len(ONE_DIMENSION.questions) == 44
    for case in random_cases(range(6), ONE_DIMENSION):
        start = process_time()
        assert case.ways().reach is Reach.POSSIBLE
        assert process_time() - start < 1


def test_few_changes_of_many_different_answers_are_found_at_once() -> None:
    start = process_time()
    for every in (3, 4, 5):  # question of so many is open, the others are from 0 to 2
        given = {id: Answer.of(at // every % 3) for at, id in enumerate(ONE_DIMENSION.questions) if at % every}
        answers = {AnswerKey(ORGANISATION, id): each for id, each in given.items()}
        assert Case(ONE_DIMENSION, make_subject(), answers, make_assessment()).ways().reach is Reach.POSSIBLE
    assert process_time() - start < 1


def organisation(survey: Survey, **given: int | Answer) -> Ways:
    answers = answers_of({id.replace("_", "."): each for id, each in given.items()})
    return Case(survey, make_subject(), answers, make_assessment()).ways()


def change(question_id: str, value: int | None, to: int, kind: AnswerKind = AnswerKind.VALUE) -> AnswerChange:
    return AnswerChange(question_id, kind, value, to, to - (value or 0))


def test_a_gate_alone_is_the_one_change_where_the_index_is_enough() -> None:
    questions = [make_question("A1.1"), make_question("A1.2")]
    model = make_gated_index([make_level(0), make_level(1, 20, {"A1.2": 2})])
    ways = organisation(make_survey([make_dimension("A1", questions)], model=model), A1_1=4, A1_2=1)
    assert ways == Ways(ORGANISATION, 1, Reach.POSSIBLE, ((change("A1.2", 1, 2),),), 1)


def test_one_big_change_comes_before_two_small_ones_and_equal_sets_are_all_counted() -> None:
    survey = make_survey([make_dimension("A1", [make_question(f"A1.{at}") for at in range(1, 5)])])
    ways = organisation(survey, A1_1=1, A1_2=1, A1_3=1, A1_4=1)
    assert ways.target == 2
    assert ways.sets == tuple((change(f"A1.{at}", 1, 4),) for at in range(1, 5))
    assert ways.count == 4


def test_answering_an_open_question_can_be_the_shortest_way() -> None:
    survey = make_survey([make_dimension("A1", [make_question("A1.1", weight=3), make_question("A1.2", weight=2)])])
    ways = organisation(survey, A1_1=1)
    assert ways.target == 2
    assert ways.sets == ((change("A1.1", 1, 2),),)
    ways = organisation(survey, A1_1=4, A1_2=UNKNOWN)
    assert (ways.reach, ways.target) == (Reach.HIGHEST, None)


def test_without_a_level_answers_are_what_is_missing() -> None:
    survey = make_survey([make_dimension("A1", [make_question(f"A1.{at}", weight=at) for at in range(1, 4)])])
    ways = organisation(survey, A1_1=4, A1_2=UNKNOWN)
    assert ways.target == 0
    assert ways.sets == ((change("A1.3", None, 0, AnswerKind.OPEN),),)


def test_a_gate_that_cannot_be_held_makes_the_level_unreachable() -> None:
    model = make_gated_index([make_level(0), make_level(1, 20, {"A1.1": 3})])
    survey = make_survey([make_dimension("A1", [make_question("A1.1", maximum=2)])], model=model)
    ways = organisation(survey, A1_1=1)
    assert ways == Ways(ORGANISATION, 1, Reach.IMPOSSIBLE)
    assert (ways.size, ways.more) == (0, 0)


def test_nothing_that_applies_leaves_no_way() -> None:
    assert organisation(make_survey(), A1_1=NA).reach is Reach.IMPOSSIBLE


def test_weights_of_the_municipality_decide_which_change_is_enough() -> None:
    survey = make_survey([make_dimension("A1", weight=50), make_dimension("A2", weight=50)])
    answers = answers_of({"A1.1": 1, "A2.1": 1})
    weighted = Case(survey, make_subject(), answers, make_assessment(weights={"A1": 90, "A2": 10})).ways()
    assert weighted.sets == ((change("A1.1", 1, 2),),)
    assert Case(survey, make_subject(), answers, make_assessment()).ways().count == 2


def criteria(**given: int | Answer) -> Ways:
    questions = [make_question(id, skipped=(2,) if id == "K5" else ()) for id in ("K1", "K2", "K5")]
    survey = make_survey([make_dimension("K", questions, kind=SubjectKind.SERVICE, weight=0)])
    return Case(survey, make_service("s"), answers_of(given, "s"), make_assessment()).ways()


def test_a_service_needs_all_its_lowest_criteria_raised_to_the_next_step_on_offer() -> None:
    ways = criteria(K1=1, K2=2, K5=1)
    assert ways.sets == ((change("K1", 1, 2), change("K5", 1, 3)),)
    assert criteria(K1=4, K2=4, K5=4).reach is Reach.HIGHEST
    assert criteria(K1=NA, K2=NA, K5=NA).reach is Reach.IMPOSSIBLE
    assert criteria(K1=NA).count == 2


def process(given: Mapping[str, str], model: dict[str, object] | None = None, **assessment: object) -> Ways:
    answers = {id: each for attribute, its in given.items() for id, each in letters(attribute, its).items()}
    survey = make_process_survey(model=make_capability(**(model or {})))
    subject = make_process()
    return Case(survey, subject, answers_of(answers, subject.id), make_assessment(**assessment)).ways()


ALL_F = dict.fromkeys(LEVEL_OF, "FFFF")


def test_a_process_needs_every_attribute_of_the_level_and_all_below_fully() -> None:
    ways = process(ALL_F | {"PA1.1": "FFLL", "PA2.1": "FFNN"})
    assert (ways.target, ways.size) == (2, 2)
    assert ways.sets[0] == (change("C1.3", 2, 3), change("C2.3", 0, 1))
    assert ways.count == 4


def test_a_process_that_is_knocked_out_needs_that_answer_whatever_its_ratings_say() -> None:
    ways = process(ALL_F | {"PA2.1": "NFFF"}, {"fully": 70, "knock_outs": {"C2.1": 1}})
    assert ways.sets == ((change("C2.1", 0, 1),),)


def test_a_process_without_a_level_needs_answers_and_one_in_the_short_form_ends_at_level_2() -> None:
    ways = process({"PA1.1": "F---"})
    assert (ways.target, ways.size, ways.count) == (0, 2, 3)
    assert process(ALL_F, short_form=True).reach is Reach.HIGHEST
    assert process(ALL_F | {"PA2.2": "xxxx"}).reach is Reach.IMPOSSIBLE
