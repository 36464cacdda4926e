"""Answers and figures of one assessment as triggers see them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from reifegrad.domain.answer import OPEN, AnswerKind
from reifegrad.domain.plan import Measured, TriggerHit
from reifegrad.domain.rated import Rated
from reifegrad.domain.survey import Capability, Likert, Question, SubjectKind
from reifegrad.domain.workspace import AnswerKey, Subject
from reifegrad.planning.conditions import (
    AllOf,
    Comparison,
    Found,
    Lookup,
    Missing,
    Operator,
    Quantity,
    Trigger,
    comparisons,
)
from reifegrad.planning.finding import Finding
from reifegrad.planning.people import People

INDEX_TARGET = 70
"""Target of an index, 0 to 100, where the survey gives none; setting of this tool."""

PROCESS_TYPE = "process_type"
"""Attribute of a process that says which kind of process it is, under whatever name the municipality keeps it."""

_RATED_ONE_BY_ONE = (SubjectKind.SERVICE, SubjectKind.PROCESS)


@dataclass(frozen=True, slots=True)
class Cause:
    """A comparison of a trigger that an answer or a figure made true or unknown."""

    subject_id: str
    hit: TriggerHit
    shortfall: Fraction | None
    """Gap / target, 0 to 1; None if the answer is unknown."""
    blocks: bool
    """Whether the answer keeps the organisation or the process from its next level."""


class Findings:
    """Answers and figures of one assessment as the triggers see them; what it does not ask is absent.

    People's figures are those that scoring tells in total; answers of single people are not looked at.
    """

    def __init__(self, rated: Rated) -> None:
        survey, score = rated.survey, rated.score
        self._survey = survey
        self._overall = score.overall
        self._dimensions = {each.id: each for each in score.dimensions}
        self._themes = {each.subject_id: {theme.id: theme for theme in each.themes} for each in score.processes}
        self._subjects = sorted(rated.subjects, key=lambda each: (each.position, each.id))
        self._answers = rated.answers
        self._targets = rated.targets
        self._organisation = next((each for each in self._subjects if each.kind is SubjectKind.ORGANISATION), None)
        self._kinds = {each.id: each.subject_kind for each in survey.whole.dimensions} | {
            id: each.subject_kind for id, each in survey.whole.dimension_of.items()
        }
        model = survey.model(SubjectKind.RESPONSE, Likert)
        self._people = People(survey.questions, model, score.staff) if model and score.staff else None
        self._blocking = set(_blocking(rated, self._organisation))
        self._answered: dict[tuple[str, int | Missing], Finding] = {}
        self._process_names = {
            each.id: self._names_of(each) for each in self._subjects if each.kind is SubjectKind.PROCESS
        }

    def knows(self, name: str) -> bool:
        return name in self._kinds

    def contexts(self, trigger: Trigger) -> Sequence[Subject | None]:
        """Subjects for which the trigger is evaluated: the organisation if it can call for the measure by itself, and
        each service or process that the trigger speaks of. For the organisation, what is asked about these is absent.
        """
        kinds = {self._kind_of(each.quantity) for each in comparisons(trigger)}
        whole = [self._organisation] if self.is_of_the_whole(trigger) else []
        return [*whole, *(each for each in self._subjects if each.kind in kinds and each.kind in _RATED_ONE_BY_ONE)]

    def is_of_the_whole(self, trigger: Trigger) -> bool:
        """Whether a trigger can hold without any service or process, so that it calls for one measure for all of them.

        `A6.1<3 | K5<3` can; `A6.1<3 & K5<3` is about the services with that answer.
        """
        if isinstance(trigger, Comparison):
            return self._kind_of(trigger.quantity) not in _RATED_ONE_BY_ONE
        return (all if isinstance(trigger, AllOf) else any)(map(self.is_of_the_whole, trigger.parts))

    def lookup(self, context: Subject | None) -> Lookup:
        """What a quantity is for one subject. Figures about people are absent but in a staff survey."""

        def find(quantity: Quantity) -> Found:
            if quantity.measured is Measured.PROCESS:
                return self._process_names.get(context.id, frozenset()) if context else Missing.ABSENT
            return self._find(quantity, self._rated(quantity, context)).actual

        return find

    def cause(self, comparison: Comparison, context: Subject | None) -> Cause | None:
        """The shortfall that a comparison found; None for a mere condition that holds, such as `C4.4≥L`."""
        measured = comparison.quantity.measured
        if measured is Measured.PROCESS:
            return None
        subject = self._rated(comparison.quantity, context)
        found = self._find(comparison.quantity, subject)
        if comparison.operator in (Operator.GREATER, Operator.GREATER_EQUAL) and found.shortfall is not None:
            return None
        name = subject.name if subject and subject.kind is not SubjectKind.ORGANISATION else ""
        subject_id = subject.id if subject else ""
        hit = TriggerHit(found.id, name, *found.shown, found.weight, measured, found.is_bound)
        return Cause(subject_id, hit, found.shortfall, (subject_id, found.id) in self._blocking)

    def _rated(self, quantity: Quantity, context: Subject | None) -> Subject | None:
        """The subject that a figure is about, seen from `context`; None for another kind and for people."""
        kind = self._kind_of(quantity)
        if context and context.kind is kind:
            return context
        return self._organisation if kind is SubjectKind.ORGANISATION else None

    def _kind_of(self, quantity: Quantity) -> SubjectKind | None:
        """What a quantity is about; None for figures about the whole."""
        return SubjectKind.PROCESS if quantity.measured is Measured.PROCESS else self._kinds.get(quantity.name)

    def _find(self, quantity: Quantity, subject: Subject | None) -> Finding:
        match quantity.measured, self._kinds.get(quantity.name):
            case Measured.VALUE, kind if kind in _RATED_ONE_BY_ONE and subject is None:
                return Finding(quantity.name, Missing.ABSENT, Fraction(INDEX_TARGET))
            case Measured.VALUE, kind if kind is not SubjectKind.RESPONSE:
                if question := self._survey.questions.get(quantity.name):
                    return self._answer(question, subject)
                return self._index(quantity.name, subject)
            case Measured.OVERALL, _ if self._overall:
                return Finding(quantity.measured.value, _told(self._overall.index.value), Fraction(INDEX_TARGET))
        if self._people:
            return self._people.find(quantity)
        return Finding(quantity.name or quantity.measured.value, Missing.ABSENT, Fraction(INDEX_TARGET))

    def _answer(self, question: Question, subject: Subject | None) -> Finding:
        """What was answered. Many processes give the same answer, so each is worked out once."""
        answer = self._answers.get(AnswerKey(subject.id, question.id), OPEN) if subject else OPEN
        actual: int | Missing = Missing.UNKNOWN if answer.kind is AnswerKind.UNKNOWN else Missing.ABSENT
        if answer.value is not None:
            actual = answer.value
        key = question.id, actual
        if key not in self._answered:
            exact = Fraction(actual) if isinstance(actual, int) else actual
            target = Fraction(self._targets.get(question.id, self._target(question)))
            self._answered[key] = Finding(question.id, exact, target, weight=question.weight)
        return self._answered[key]

    def _target(self, question: Question) -> int:
        """A process is measured against what would be achieved fully, anything else against the survey's target."""
        model = self._survey.model(self._kinds[question.id], Capability)
        return question.maximum if model else question.target

    def _index(self, dimension_id: str, subject: Subject | None) -> Finding:
        """Index of a dimension of the organisation, or of a theme of a process."""
        dimensions = self._themes.get(subject.id, self._dimensions) if subject else self._dimensions
        found = dimensions.get(dimension_id)
        target = found.target_index if found and found.target_index is not None else Fraction(INDEX_TARGET)
        return Finding(dimension_id, _told(found.index.value if found else None), target)

    def _names_of(self, process: Subject) -> frozenset[str]:
        """The name of a process, and the id and labels of its type."""
        type = process.attributes.get(PROCESS_TYPE)
        choices = (
            choice
            for each in self._survey.subject_types
            for attribute in each.attributes
            if each.kind is SubjectKind.PROCESS and attribute.id == PROCESS_TYPE
            for choice in attribute.choices
            if choice.id == type
        )
        return frozenset({process.name, *(wording for each in choices for wording in (each.id, *each.label.values()))})


def _blocking(rated: Rated, organisation: Subject | None) -> Iterator[AnswerKey]:
    """Answers at a gate that keep the organisation or a process from its next level."""
    if rated.score.level and organisation:
        for blocker in rated.score.level.blocked_by:
            yield AnswerKey(organisation.id, blocker.question_id)
    model = rated.survey.model(SubjectKind.PROCESS, Capability)
    for each in rated.score.processes:
        if model and each.level.value == model.cap:
            yield from (AnswerKey(each.subject_id, id) for id in each.knocked_out)


def _told(value: Fraction | None) -> Fraction | Missing:
    return Missing.ABSENT if value is None else value
