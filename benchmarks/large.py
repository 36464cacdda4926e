"""Large made-up assessments, the same in every run."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from reifegrad.domain.answer import OPEN, Answer, Evidence
from reifegrad.domain.imported import AssessmentImport, SubjectImport
from reifegrad.domain.survey import ActionField, Effort, Question, QuestionKind, SubjectKind, Survey
from reifegrad.domain.workspace import (
    AnswerKey,
    Assessment,
    MeasureRecord,
    Municipality,
    OwnMeasure,
    PlanSettings,
    Subject,
)
from reifegrad.session import Session
from reifegrad.survey import shipped_survey

DAY = date(2026, 10, 13)
NOTE = "Stand laut zuständigem Amt, Nachweis liegt im gemeinsamen Laufwerk."


@dataclass(frozen=True, slots=True)
class Rated:
    """What scoring and planning take."""

    survey: Survey
    assessment: Assessment
    subjects: tuple[Subject, ...]
    answers: dict[AnswerKey, Answer]


def given(services: int) -> AssessmentImport:
    """An assessment of the organisation and so many services: nine of ten answers have a value."""
    survey = shipped_survey("ozg-efa")
    random = Random(services)
    organisation = SubjectImport(
        SubjectKind.ORGANISATION, answers=_answers(survey, SubjectKind.ORGANISATION, random, low=True)
    )
    rated = [
        SubjectImport(
            SubjectKind.SERVICE,
            f"Leistung {number:04}",
            {"unit": "Bürgerbüro", "cases_per_year": random.randint(10, 5000), "fee": random.random() < 0.5},
            _answers(survey, SubjectKind.SERVICE, random),
        )
        for number in range(services)
    ]
    return AssessmentImport(survey, "Erhebung 2026", DAY, (organisation, *rated))


def given_people(people: int, groups: int = 30) -> AssessmentImport:
    """A staff survey with so many responses in so many groups of unlike size; twice as many were invited."""
    survey = shipped_survey("akzeptanz")
    random = Random(people)
    asked = [each for each in survey.questions_for(SubjectKind.RESPONSE) if each.kind is not QuestionKind.COMMENT]
    sizes = [1 + number for number in range(groups)]
    responses = tuple(
        SubjectImport(
            SubjectKind.RESPONSE,
            "",
            {"group": f"Amt {group:02}", "leadership": random.random() < 0.1},
            {each.id: _opinion(each, random) for each in asked if random.random() >= 0.03},
        )
        for group in random.choices(range(groups), sizes, k=people)
    )
    return AssessmentImport(survey, "Befragung 2026", DAY, responses, invited=2 * people)


def given_processes(processes: int) -> AssessmentImport:
    """An assessment of so many processes."""
    survey = shipped_survey("prozesse")
    random = Random(processes)
    rated = tuple(
        SubjectImport(
            SubjectKind.PROCESS,
            f"Prozess {number:04}",
            {"cases_per_year": random.randint(10, 5000)},
            _answers(survey, SubjectKind.PROCESS, random),
        )
        for number in range(processes)
    )
    return AssessmentImport(survey, "Prozesse 2026", DAY, rated)


def rated(services: int) -> Rated:
    """The same as `given` as domain values, without a file."""
    return as_rated(given(services))


def as_rated(made: AssessmentImport) -> Rated:
    """An assessment as domain values, without a file."""
    assessment = Assessment("a", made.survey.id, made.survey.version, "", made.title, made.day, invited=made.invited)
    subjects = tuple(
        Subject(f"s{number}", "a", each.kind, each.name, number, each.attributes)
        for number, each in enumerate(made.subjects)
    )
    answers = {
        AnswerKey(subject.id, question_id): answer
        for subject, each in zip(subjects, made.subjects, strict=True)
        for question_id, answer in each.answers.items()
    }
    return Rated(made.survey, assessment, subjects, answers)


def own_measure(number: int) -> OwnMeasure:
    return OwnMeasure(
        f"Eigene Maßnahme {number:03}",
        list(ActionField)[number % len(ActionField)],
        Effort.S,
        person_days=4,
        impact=1 + number % 5,
        text="Das zuständige Amt beschreibt den Ablauf, stimmt ihn ab und führt ihn ein.",
        goal="Der Ablauf ist eingeführt und dokumentiert.",
        indicator="Anteil der Fälle nach neuem Ablauf.",
    )


def own_records(count: int) -> dict[str, MeasureRecord]:
    ids = [f"E{number:03}" for number in range(1, count + 1)]
    return {id: MeasureRecord(id, "a", own=own_measure(number)) for number, id in enumerate(ids)}


@contextmanager
def workspace(services: int, own_measures: int = 0, people: int = 0, processes: int = 0) -> Iterator[Session]:
    """An open workspace in a temporary folder with two assessments a year apart, and further surveys if wanted."""
    with (
        TemporaryDirectory() as folder,
        Session.create(Path(folder) / "large.reifegrad", Municipality("Benchmark", population=18_000)) as session,
    ):
        current = given(services)
        session.import_assessment(replace(current, title="Erhebung 2025", day=DAY.replace(year=DAY.year - 1)))
        id = session.import_assessment(current)
        if people:
            session.import_assessment(given_people(people), close=True)
        if processes:
            session.import_assessment(given_processes(processes))
        session.set_plan_settings(PlanSettings(capacity=80))
        for number in range(own_measures):
            session.add_own_measure(id, own_measure(number))
        yield session


def _answers(survey: Survey, kind: SubjectKind, random: Random, low: bool = False) -> dict[str, Answer]:
    """`low`: values at the lower end, so that every trigger of a measure hits."""
    made = {each.id: _answer(each, random, low) for each in survey.questions_for(kind)}
    return {id: each for id, each in made.items() if not each.is_blank}


def _answer(question: Question, random: Random, low: bool) -> Answer:
    match random.random():
        case chance if chance < 0.03:
            return OPEN
        case chance if chance < 0.06:
            return Answer.unknown(NOTE)
        case chance if chance < 0.10 and question.not_applicable:
            return Answer.not_applicable("Leistung wird von der Kommune nicht erbracht.")
    values = [each.value for each in question.options if each.value < 3 or not low]
    return Answer.of(random.choice(values), random.choice(list(Evidence)), NOTE)


def _opinion(question: Question, random: Random) -> Answer:
    return Answer.unknown() if random.random() < 0.03 else Answer.of(random.choice(question.options).value)
