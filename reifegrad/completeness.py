"""What is missing or odd in a whole file: open questions, entries without a reason, measures without an owner.

Nothing of it prevents anything. "Not applicable" without a reason is not among it, because no answer can be so; nor are
targets, because a question without one of the municipality's own has that of the survey. Assessments that are closed
are left out where only another answer would help.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from reifegrad.domain.answer import AnswerKind, Evidence
from reifegrad.domain.plan import MeasureStatus, PlannedMeasure, is_overdue, is_uncosted, is_undated, is_unowned
from reifegrad.domain.rules import minima_of
from reifegrad.domain.score import AssessmentScore
from reifegrad.domain.survey import Dimension, SubjectKind, Survey
from reifegrad.domain.text import Language, Text
from reifegrad.domain.workspace import AnswerKey, Assessment, Subject
from reifegrad.reading import Reading
from reifegrad.scoring.portfolio import CASES, cases_of


class Topic(StrEnum):
    """What an entry is about, in the order of the list."""

    ANSWERS = "answers"
    EVIDENCE = "evidence"
    PEOPLE = "people"
    """People who answer for themselves."""
    SCOPE = "scope"
    GROUPS = "groups"
    MEETINGS = "meetings"
    MEASURES = "measures"
    REPORT = "report"


@dataclass(frozen=True, slots=True)
class Missing:
    """Something that is missing, and where the first of its places is.

    `code` names its sentence in completeness.yaml, `count` is how often it is missing (from 1), `about` names the
    dimension or the kind of subject. `subject_id`, `question_id` and `measures` (ids) are empty where they have no
    meaning, `assessment_id` for what belongs to the file.
    """

    topic: Topic
    code: str
    count: int
    assessment_id: str = ""
    about: Text | None = None
    kind: SubjectKind | None = None
    subject_id: str = ""
    question_id: str = ""
    measures: tuple[str, ...] = ()


def missing(reading: Reading, day: date, gone: Collection[str] = ()) -> tuple[Missing, ...]:
    """Everything that is missing on this day, by topic, the newest assessments first; empty if nothing is.

    `gone`: ids of evidence items that link to files which are not at their places; who asks has looked for them.
    """
    found: list[Missing] = []
    for each in reversed(reading.assessments):
        found += _of_assessment(reading, each, gone)
    found += _of_measures(reading, day)
    found += _of_report(reading)
    order = list(Topic)
    return tuple(sorted(found, key=lambda each: order.index(each.topic)))


def still_open(score: AssessmentScore, language: Language) -> str:
    """How many questions, and how many criteria of services, are not answered, as a sentence; empty if all are."""
    from reifegrad.report import format  # late, like the texts: both are for those who read
    from reifegrad.texts import texts

    words = texts("completeness", language)
    criteria = sum(each.counts.open for each in score.subjects)
    counts = {"questions": score.counts.open - criteria, "criteria": criteria}
    parts = [words.plural(f"still_open.{name}", count) for name, count in counts.items() if count]
    return words("still_open.sentence", parts=format.listed(parts, words("still_open.and"))) if parts else ""


def in_words(entry: Missing, language: Language) -> str:
    """What is missing, as a sentence with its number."""
    from reifegrad.texts import texts  # late: it reads YAML, of which the figures need none

    terms = texts("terms", language)
    if terms.has(f"plan_problem.{entry.code}"):
        return terms(f"plan_problem.{entry.code}", ids=", ".join(entry.measures))
    return texts("completeness", language).plural(f"missing.{entry.code}", entry.count)


def place_in_words(entry: Missing, reading: Reading, language: Language) -> str:
    """The assessment and what in it the entry is about; empty for what belongs to the file."""
    title = reading.assessment(entry.assessment_id).title if entry.assessment_id else ""
    about = entry.about.in_language(language) if entry.about else ""
    return " – ".join(filter(None, (title, about)))


def flagged(reading: Reading, assessment_id: str) -> list[AnswerKey]:
    """Which answers are marked to be looked at again, of the questions that the assessment asks."""
    asked = reading.asked(assessment_id).questions
    return [key for key, mark in reading.marks(assessment_id).items() if mark.flagged and key.question_id in asked]


def _of_assessment(reading: Reading, assessment: Assessment, gone: Collection[str]) -> Iterator[Missing]:
    id, survey = assessment.id, reading.asked(assessment.id)
    newer = (each for each in reading.assessments if each.survey_id == assessment.survey_id)
    if not assessment.closed and any(each.day > assessment.day for each in newer):
        yield Missing(Topic.SCOPE, "not_closed", 1, id)
    yield from _people(reading, assessment)
    yield from _groups_and_meetings(reading, id)
    if assessment.closed:
        return
    yield from _scope(reading, assessment, survey)
    subjects = [each for each in reading.subjects(id) if each.kind is not SubjectKind.RESPONSE]
    for dimension in survey.dimensions:
        yield from _answers(reading, id, dimension, [each for each in subjects if each.kind is dimension.subject_kind])
    rated, answers, items = {each.id for each in subjects}, reading.answers(id), reading.all_evidence_items(id)
    for topic, code, keys in (
        (Topic.ANSWERS, "flagged", flagged(reading, id)),
        (Topic.EVIDENCE, "unproved", [key for key, each in answers.items() if each.is_unproved]),
        (Topic.EVIDENCE, "unnamed", [key for key in answers if _is_unnamed(reading, key)]),
        (Topic.EVIDENCE, "gone", [AnswerKey(each.subject_id, each.question_id) for each in items if each.id in gone]),
    ):
        named = [key for key in keys if key.subject_id in rated and key.question_id in survey.questions]
        if named:
            yield Missing(topic, code, len(named), id, subject_id=named[0].subject_id, question_id=named[0].question_id)


def _is_unnamed(reading: Reading, key: AnswerKey) -> bool:
    """Whether an answer counts as documented, and nothing is named that documents it."""
    is_documented = reading.answer(*key).evidence is Evidence.DOCUMENTED
    return is_documented and not reading.evidence_items(*key)


def _answers(reading: Reading, id: str, dimension: Dimension, subjects: Sequence[Subject]) -> Iterator[Missing]:
    """What is open and what nobody knew in one dimension."""
    given = [(one.id, each.id, reading.answer(one.id, each.id)) for one in subjects for each in dimension.questions]
    for code, kind in (("open", AnswerKind.OPEN), ("unknown", AnswerKind.UNKNOWN)):
        places = [each for each in given if each[2].kind is kind]
        if places:
            subject_id, question_id, _ = places[0]
            about = dimension.title
            yield Missing(Topic.ANSWERS, code, len(places), id, about, dimension.subject_kind, subject_id, question_id)


def _people(reading: Reading, assessment: Assessment) -> Iterator[Missing]:
    """What is missing around people who answer; what they leave out is their own affair."""
    minima = minima_of(reading.survey(assessment.id))
    if minima is None:
        return
    returned, needed = reading.responses(assessment.id), max(minima[0], assessment.minimum_total or 0)
    for code, count in (
        ("council_day", int(assessment.council_day is None and not assessment.closed)),
        ("invited", int(assessment.invited is None)),
        ("responses", 0 if assessment.closed else max(needed - returned, 0)),
    ):
        if count:
            yield Missing(Topic.PEOPLE, code, count, assessment.id, kind=SubjectKind.RESPONSE)


def _scope(reading: Reading, assessment: Assessment, survey: Survey) -> Iterator[Missing]:
    id = assessment.id
    if not survey.questions:
        yield Missing(Topic.SCOPE, "nothing_asked", 1, id)
    for dimension in survey.whole.dimensions:
        if assessment.left_out.get(dimension.id) == "":
            yield Missing(Topic.SCOPE, "left_out", 1, id, dimension.title)
        elif assessment.weights.get(dimension.id) == 0:
            yield Missing(Topic.SCOPE, "weightless", 1, id, dimension.title)
    for each in survey.subject_types:
        if each.kind is SubjectKind.RESPONSE or not survey.dimensions_for(each.kind):
            continue
        subjects = [one for one in reading.subjects(id) if one.kind is each.kind]
        if not subjects:
            yield Missing(Topic.ANSWERS, "no_subjects", 1, id, each.plural, each.kind)
        caseless = [one for one in subjects if cases_of(one) is None]
        if caseless and any(attribute.id == CASES for attribute in each.attributes):
            yield Missing(Topic.ANSWERS, "cases", len(caseless), id, each.plural, each.kind, caseless[0].id)


def _groups_and_meetings(reading: Reading, id: str) -> Iterator[Missing]:
    groups, meetings = reading.groups(id), reading.meetings(id)
    for topic, code, count in (
        (Topic.GROUPS, "group_people", sum(each.people is None for each in groups)),
        (Topic.GROUPS, "no_groups", int(bool(meetings) and not groups)),
        (Topic.MEETINGS, "meeting_day", sum(each.day is None for each in meetings)),
        (Topic.MEETINGS, "meeting_dimensions", sum(not each.dimensions for each in meetings)),
    ):
        if count:
            yield Missing(topic, code, count, id)


def _of_measures(reading: Reading, day: date) -> Iterator[Missing]:
    """Of the plan that is worked with: that of the assessment whose report speaks of the others, too."""
    main = reading.main_assessment
    if main is None:
        return
    plan = reading.plan(main.id)
    checks: Iterable[tuple[str, Callable[[PlannedMeasure], bool]]] = (
        ("undecided", lambda each: each.status is MeasureStatus.PROPOSED),
        ("unowned", is_unowned),
        ("undated", is_undated),
        ("unplaced", lambda each: each.status.is_planned and not each.quarters),
        ("uncosted", is_uncosted),
        ("overdue", lambda each: is_overdue(each, day)),
    )
    for code, is_missing in checks:
        ids = tuple(each.id for each in plan.measures if is_missing(each))
        if ids:
            yield Missing(Topic.MEASURES, code, len(ids), main.id, measures=ids)
    for problem, concerned in plan.problems:
        yield Missing(Topic.MEASURES, problem, 1, main.id, measures=concerned)


def _of_report(reading: Reading) -> Iterator[Missing]:
    """What a final version of the report lacks; a draft may be as it is."""
    main, settings = reading.main_assessment, reading.report_settings
    if main is None:
        yield Missing(Topic.SCOPE, "no_assessment", 1)
    elif settings.final:
        for code, is_missing in (("final_open", not main.closed), ("reference", not settings.reference)):
            if is_missing:
                yield Missing(Topic.REPORT, code, 1, main.id)
