"""Traps into which tools for assessments have fallen, shown to be none here for every scoring model."""

import ast
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import reifegrad
from reifegrad.domain.answer import OPEN, Answer, AnswerKind
from reifegrad.domain.imported import AssessmentImport, SubjectImport
from reifegrad.domain.score import Absence, AssessmentScore, Counts, Figure
from reifegrad.domain.survey import Dimension, GatedIndex, Question, QuestionKind, SubjectKind, Survey
from reifegrad.domain.workspace import AnswerKey, Municipality, Subject
from reifegrad.exports.json_report import document
from reifegrad.report import ReportModel, ReportOptions, build_report
from reifegrad.scoring import score_assessment
from reifegrad.scoring.scope import add
from reifegrad.session import Session
from reifegrad.survey import shipped_survey
from reifegrad.tailoring import tailored
from tests.factories import make_assessment, make_service, make_subject
from tests.processes import make_process
from tests.report.factories import words
from ui.progress import Progress

NA = Answer.not_applicable("trifft hier nicht zu")
UNKNOWN = Answer.unknown()
PEOPLE = 12
Answers = dict[AnswerKey, Answer]


@dataclass(frozen=True)
class Rating:
    """A shipped survey, and the subjects that one of its scoring models rates."""

    survey: Survey
    subjects: tuple[Subject, ...]

    @property
    def kind(self) -> SubjectKind:
        return self.subjects[0].kind

    @property
    def dimensions(self) -> tuple[Dimension, ...]:
        return self.survey.dimensions_for(self.kind)

    @property
    def questions(self) -> list[Question]:
        return [each for each in self.survey.questions_for(self.kind) if each.kind is QuestionKind.SCALE]

    def score(self, answers: Mapping[AnswerKey, Answer], **assessment: Any) -> AssessmentScore:
        # Only one kind of subject, so that a score says nothing about what this model does not rate.
        survey = replace(self.survey, scoring={self.kind: self.survey.scoring[self.kind]})
        run = make_assessment(**{"closed": True} | assessment)
        return score_assessment(tailored(survey, run), run, self.subjects, answers, {})

    def good(self) -> Answers:
        """The best answer to every question, and one step more than the lowest about the last subject.

        People answer on both sides, because one opinion of all is told in words only.
        """
        answers = {}
        for number, subject in enumerate(self.subjects):
            for each in self.questions:
                value = each.minimum + 1 if subject is self.subjects[-1] else each.maximum
                if subject.kind is SubjectKind.RESPONSE:
                    value = each.options[number % len(each.options)].value
                answers[AnswerKey(subject.id, each.id)] = Answer.of(value)
        return answers

    def not_applicable(self, questions: Sequence[Question]) -> Answers:
        return {AnswerKey(subject.id, each.id): NA for subject in self.subjects for each in questions}

    def without(self, question_id: str) -> "Rating":
        """As if the question had never been asked."""
        dimensions = tuple(
            replace(each, questions=tuple(one for one in each.questions if one.id != question_id))
            for each in self.survey.dimensions
        )
        return replace(self, survey=replace(self.survey, dimensions=dimensions))


RATINGS: Mapping[str, Rating] = {
    "gated_index": Rating(shipped_survey("ozg-efa"), (make_subject(),)),
    "minimum": Rating(shipped_survey("ozg-efa"), (make_service("s1", 10), make_service("s2", 20, 1))),
    "capability": Rating(shipped_survey("prozesse"), (make_process("p1", 10), make_process("p2", 20, 1))),
    "likert": Rating(
        shipped_survey("akzeptanz"),
        tuple(make_subject(f"r{at}", SubjectKind.RESPONSE, position=at) for at in range(PEOPLE)),
    ),
}


@pytest.fixture(params=list(RATINGS))
def rating(request: pytest.FixtureRequest) -> Rating:
    return RATINGS[request.param]


def level_of(score: AssessmentScore) -> object:
    """The level that a person sees first, None if there is none."""
    if score.processes or score.subjects:
        return (score.processes or score.subjects)[0].level.value
    if score.staff:
        return score.staff.total.band
    return score.level and score.level.value


def parts_of(score: AssessmentScore) -> dict[str, object]:
    """Figures of dimensions, themes, attributes and subjects, by what they are about."""
    parts: dict[str, object] = {each.id: each for each in score.dimensions}
    parts |= {each.subject_id: each for each in score.subjects}
    for process in score.processes:
        parts |= {f"{process.subject_id} {each.id}": each for each in (*process.themes, *process.attributes)}
    if score.staff:
        parts |= {each.id: each for each in score.staff.total.dimensions}
    return parts


def figures_in(value: object) -> Iterator[Figure]:
    """Every figure inside a score, however deep."""
    if isinstance(value, Figure):
        yield value
    elif isinstance(value, tuple):
        for each in value:
            yield from figures_in(each)
    elif hasattr(value, "__dataclass_fields__"):
        for name in value.__dataclass_fields__:
            yield from figures_in(getattr(value, name))


# Not applicable


def test_nothing_but_not_applicable_gives_no_level(rating: Rating) -> None:
    assert level_of(rating.score(rating.good())) is not None
    score = rating.score(rating.not_applicable(rating.questions))
    assert level_of(score) is None
    indices = [each for each in figures_in(score) if each.explanation.rule.value.endswith(("index", "level"))]
    assert indices
    assert [each.value for each in indices] == [None] * len(indices)


@pytest.mark.parametrize(("name", "dimension"), [("gated_index", "A5"), ("capability", "C2"), ("likert", "B2")])
def test_nothing_but_not_applicable_in_a_dimension_gives_it_no_index(name: str, dimension: str) -> None:
    rating = RATINGS[name]
    asked = next(each for each in rating.dimensions if each.id == dimension)
    score = rating.score(rating.good() | rating.not_applicable(asked.questions))
    about = [part for key, part in parts_of(score).items() if key.split()[-1] == dimension]
    assert about
    for figure in figures_in(tuple(about)):
        if figure.explanation.rule.value.endswith("index"):
            assert figure.value is None
            assert figure.absence in (Absence.NOT_APPLICABLE, Absence.NO_ANSWERS)


@pytest.mark.parametrize(("name", "id"), [("gated_index", "A5.3"), ("minimum", "K8"), ("capability", "C3.2")])
def test_what_is_not_applicable_leaves_score_and_maximum(name: str, id: str) -> None:
    rating = RATINGS[name]
    question = rating.survey.questions[id]
    marked = rating.score(rating.good() | rating.not_applicable([question]))
    absent = rating.without(id).score(rating.good())
    assert [(each.value, each.explanation.numerator, each.explanation.denominator) for each in figures_in(marked)] == [
        (each.value, each.explanation.numerator, each.explanation.denominator) for each in figures_in(absent)
    ]
    assert level_of(marked) == level_of(absent)
    assert marked.counts == replace(absent.counts, not_applicable=len(rating.subjects))


def test_a_statement_that_a_person_cannot_judge_counts_like_one_left_out() -> None:
    rating = RATINGS["likert"]
    key = AnswerKey("r3", "B1.2")
    scores = [rating.score(rating.good() | {key: each}) for each in (NA, UNKNOWN, OPEN)]
    assert scores[0].staff == scores[1].staff == scores[2].staff != rating.score(rating.good()).staff


# Skipping


def test_skipping_a_question_changes_nothing_that_does_not_rest_on_it(rating: Rating) -> None:
    subject, question = rating.subjects[0], rating.dimensions[0].questions[0]
    touched = {rating.dimensions[0].id, subject.id, question.attribute}
    full, answers = rating.score(rating.good()), rating.good()
    del answers[AnswerKey(subject.id, question.id)]
    skipped = rating.score(answers)
    before, after = parts_of(full), parts_of(skipped)
    assert set(before) == set(after)
    changed = {key for key in before if before[key] != after[key]}
    of_others = [key.split()[0] for key in changed if " " in key and key.split()[0] != subject.id]
    assert changed
    assert of_others == []
    assert {key.split()[-1] for key in changed} <= touched
    assert skipped.counts == replace(full.counts, value=full.counts.value - 1, open=full.counts.open + 1)


# Weights


@st.composite
def weights(draw: st.DrawFn, parts: int) -> list[int]:
    """Whole numbers from 0 that sum to 100."""
    cuts = sorted(draw(st.lists(st.integers(0, 100), min_size=parts - 1, max_size=parts - 1)))
    return [high - low for low, high in zip([0, *cuts], [*cuts, 100], strict=True)]


def indices(score: AssessmentScore) -> list[Figure]:
    """The figures that weights of dimensions make."""
    found = [each.profile.index for each in score.processes]
    if score.overall:
        found.append(score.overall.index)
    if score.staff:
        found.append(score.staff.total.index)
    return found


@pytest.mark.parametrize("name", ["gated_index", "capability", "likert"])
@given(st.data(), st.randoms(use_true_random=False))
def test_no_weights_saturate_and_with_none_does_a_better_answer_lower_anything(
    name: str, data: st.DataObject, random: Random
) -> None:
    rating = RATINGS[name]
    weighted = [each.id for each in rating.dimensions if each.weight]
    chosen = dict(zip(weighted, data.draw(weights(len(weighted))), strict=True))
    answers, first = rating.good(), rating.subjects[0].id
    for each in rating.questions:
        answers[AnswerKey(first, each.id)] = Answer.of(random.choice(each.options).value)
    question = random.choice(rating.questions)
    better = question.minimum if question.reversed else question.maximum
    before = rating.score(answers, weights=chosen)
    after = rating.score(answers | {AnswerKey(first, question.id): Answer.of(better)}, weights=chosen)
    assert indices(before)
    for old, new in zip(indices(before), indices(after), strict=True):
        assert old.value is not None
        assert new.value is not None
        assert 0 <= old.value <= new.value <= 100


# One rule for rounding

CORE = Path(reifegrad.__file__).parent
WINDOW = CORE.parent / "ui"
FORMAT = "report/format.py"
"""Prints what `round_half_up` has rounded."""
SIZES = {"exports/svg.py", "exports/workbook/charts.py", "theme.py", "report/preview.py", "plan/area.py"}
"""Lengths on paper and screen, widths of columns, and the zoom of a page: no figures."""


def rounds(node: ast.AST) -> bool:
    match node:
        case ast.Call(func=ast.Name(id="round")) | ast.Call(func=ast.Attribute(attr="quantize")):
            return True
    return False


def prints_decimals(node: ast.AST) -> bool:
    """Whether a number is printed with so many decimals, or rounded just to be printed."""
    match node:
        case ast.FormattedValue(format_spec=ast.JoinedStr(values=[ast.Constant(value=str(spec)), *_])) if spec:
            return spec[-1] in "feg%n"
        case ast.FormattedValue(value=value):
            return any(map(rounds, ast.walk(value)))
        case ast.BinOp(left=ast.Constant(value=str()), op=ast.Mod()):
            return True
    return False


@pytest.mark.parametrize(
    ("folder", "broken"),
    [(CORE, lambda node: rounds(node) or prints_decimals(node)), (WINDOW, prints_decimals)],
    ids=["core", "window"],
)
def test_figures_are_rounded_in_one_place_only(folder: Path, broken: Callable[[ast.AST], bool]) -> None:
    modules = {each.relative_to(folder).as_posix(): each.read_text(encoding="utf-8") for each in folder.rglob("*.py")}
    found = {name for name, source in modules.items() if any(map(broken, ast.walk(ast.parse(source))))}
    assert found - SIZES == ({FORMAT} if folder is CORE else set())


# A session over all three surveys


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with Session.create(tmp_path / "Stadt.reifegrad", Municipality("Musterstadt")) as opened:
        yield opened


def fill(session: Session, survey: Survey, day: date, **others: Answer) -> str:
    """An assessment in which everything is answered, the questions in `others` by that answer."""
    subjects = []
    for kind in survey.scoring:
        for number in range({SubjectKind.ORGANISATION: 1, SubjectKind.RESPONSE: PEOPLE}.get(kind, 2)):
            given = {
                each.id: others.get(each.id.replace(".", "_"))
                or Answer.of(each.options[(at + number) % len(each.options)].value)
                for at, each in enumerate(survey.questions_for(kind))
                if each.options
            }
            name = f"Nummer {number}" if kind in (SubjectKind.SERVICE, SubjectKind.PROCESS) else ""
            subjects.append(SubjectImport(kind, name, {}, given))
    invited = 2 * PEOPLE if SubjectKind.RESPONSE in survey.scoring else None
    given = AssessmentImport(survey, f"{survey.id} {day.year}", day, tuple(subjects), invited)
    return session.import_assessment(given, close=True)


def reported(session: Session, id: str) -> ReportModel:
    return build_report(session.report_inputs(id), "de", words(), ReportOptions(made_on=date(2026, 11, 21)))


def newer(survey: Survey) -> Survey:
    """The next version: other weights, fewer options, other bounds, other words."""
    turned = iter([each.weight for each in reversed(survey.dimensions) if each.weight])
    dimensions = [
        replace(
            each,
            title=each.summary,
            weight=next(turned) if each.weight else 0,
            questions=tuple(replace(one, weight=1, text=one.help, options=one.options[:-1]) for one in each.questions),
        )
        for each in survey.dimensions
    ]
    scoring = {
        kind: replace(model, coverage_provisional=100) if isinstance(model, GatedIndex) else replace(model, target=1)
        for kind, model in survey.scoring.items()
    }
    return replace(survey, version="2.0", dimensions=tuple(dimensions), scoring=scoring, measures=())


SURVEYS = [shipped_survey(id) for id in ("ozg-efa", "prozesse", "akzeptanz")]
FIRST_DAY, NEXT_DAY = date(2026, 5, 1), date(2027, 5, 1)


def test_an_old_assessment_prints_identical_figures_after_its_survey_has_changed(session: Session) -> None:
    ids = [fill(session, each, FIRST_DAY) for each in SURVEYS]
    before = [(session.score(each), document(reported(session, each))) for each in ids]
    for each in SURVEYS:
        session.start_assessment(newer(each), "danach", NEXT_DAY)
    path = session.path
    session.close()
    with Session.open(path) as reopened:
        assert [(reopened.score(each), document(reported(reopened, each))) for each in ids] == before
        assert [reopened.survey(each).version for each in ids] == ["1.0"] * 3


def test_not_applicable_means_the_same_in_score_progress_comparison_and_report(session: Session) -> None:
    survey = shipped_survey("ozg-efa")
    first, second = (fill(session, survey, day, A2_5=NA) for day in (FIRST_DAY, NEXT_DAY))
    score, report = session.score(second), reported(session, second)
    dimension, row = score.dimension("A2"), next(each for each in report.dimensions if each.id == "A2")
    assert dimension is not None
    assert dimension.counts == Counts(value=4, not_applicable=1, unknown=0, open=0)
    assert Progress.of(score).counts[SubjectKind.ORGANISATION] == Counts(43, 1, 0, 0)
    assert (row.answered, row.in_scope, row.not_applicable, row.coverage) == (5, 5, 1, 1)
    question = next(each for each in row.questions if each.id == "A2.5")
    assert (question.answer_kind, question.value, question.gap, question.previous) == (
        AnswerKind.NOT_APPLICABLE,
        None,
        None,
        None,
    )
    earlier = session.score(first).dimension("A2")
    assert earlier is not None
    assert row.index == dimension.index.value
    assert row.previous_index == earlier.index.value
    assert row.change == 0
    assert report.overall is not None
    assert (report.overall.valued, report.overall.applicable) == (43, 43)


def test_not_applicable_means_the_same_for_a_process(session: Session) -> None:
    id = fill(session, shipped_survey("prozesse"), FIRST_DAY, C2_4=NA)
    score, report = session.score(id), reported(session, id)
    process = score.processes[0]
    assert process.counts == Counts(value=35, not_applicable=1, unknown=0, open=0)
    assert Progress.of(score).counts[SubjectKind.PROCESS] == Counts(70, 2, 0, 0)
    assert report.processes is not None
    row = report.processes.processes[0]
    attribute = next(each for each in row.ratings if each.id == "PA2.1")
    assert (attribute.answered, attribute.applicable, attribute.percent.value) == (
        3,
        3,
        process.attributes[1].percent.value,
    )
    answer = next(each for each in row.answers if each.question_id == "C2.4")
    assert answer.kind is AnswerKind.NOT_APPLICABLE


def test_progress_counts_agree_everywhere(session: Session) -> None:
    left_out = {"A2_5": NA, "A3_2": UNKNOWN, "K8": NA, "K2": UNKNOWN, "C2_4": NA, "C1_2": UNKNOWN, "B1_2": UNKNOWN}
    still_open = {"A1_4": OPEN, "K3": OPEN, "C1_3": OPEN, "B1_3": OPEN}
    ids = [fill(session, each, FIRST_DAY, **left_out, **still_open) for each in SURVEYS]
    readiness, processes, staff = (session.score(each) for each in ids)
    for score in (readiness, processes):
        assert add(Progress.of(score).counts.values()) == score.counts
    report = reported(session, ids[0])
    assert report.overall is not None
    signs = Counter(sign for each in report.services for _, sign in each.criteria)
    assert report.overall.in_scope + signs.total() == readiness.counts.total
    assert report.overall.answered + signs.total() - signs["–"] == readiness.counts.answered
    assert sum(each.not_applicable for each in report.dimensions) + signs["n. a."] == readiness.counts.not_applicable
    assert sum(each.unknown for each in report.dimensions) + signs["?"] == readiness.counts.unknown
    assert report.processes is not None
    kinds = Counter(answer.kind for each in report.processes.processes for answer in each.answers)
    assert Counts(*(kinds[each] for each in AnswerKind)) == processes.counts
    ratings = [each for one in report.processes.processes for each in one.ratings]
    assert sum(each.applicable for each in ratings) == processes.counts.applicable
    assert staff.staff is not None
    assert staff.staff.participation.returned == PEOPLE
    assert Progress.of(staff).participation == staff.staff.participation
    assert (staff.counts.unknown, staff.counts.open) == (PEOPLE, PEOPLE)
