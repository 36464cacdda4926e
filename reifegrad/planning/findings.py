"""Answers and figures of one assessment as triggers see them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from reifegrad.domain.answer import OPEN, Answer, AnswerKind
from reifegrad.domain.number import round_half_up
from reifegrad.domain.plan import TriggerHit
from reifegrad.domain.score import AssessmentScore, Figure
from reifegrad.domain.survey import SubjectKind, Survey
from reifegrad.domain.workspace import AnswerKey, Subject
from reifegrad.planning.conditions import (
    Comparison,
    Lookup,
    Measured,
    Missing,
    Operator,
    Quantity,
    Trigger,
    comparisons,
    names,
)

INDEX_TARGET = 70
"""Target of an index, 0 to 100, where the survey gives none; setting of this tool."""

_RATED_ONE_BY_ONE = (SubjectKind.SERVICE, SubjectKind.PROCESS)


@dataclass(frozen=True, slots=True)
class Cause:
    """A comparison of a trigger that an answer made true or unknown."""

    subject_id: str
    hit: TriggerHit
    shortfall: Fraction | None
    """Gap / target, 0 to 1; None if the answer is unknown."""


class Findings:
    """Answers and figures of one assessment as the triggers see them: in the short form only what it asks counts."""

    def __init__(
        self,
        survey: Survey,
        score: AssessmentScore,
        subjects: Sequence[Subject],
        answers: Mapping[AnswerKey, Answer],
        targets: Mapping[str, int],
        short_form: bool,
    ) -> None:
        self._survey = survey
        self._overall = score.overall
        self._dimensions = {each.id: each for each in score.dimensions}
        self._subjects = sorted(subjects, key=lambda each: (each.position, each.id))
        self._answers = answers
        self._targets = targets
        self._organisation = next((each for each in self._subjects if each.kind is SubjectKind.ORGANISATION), None)
        self._asked = {id for id, each in survey.questions.items() if each.short_form or not short_form}
        self._kinds = {each.id: each.subject_kind for each in survey.dimensions} | {
            id: each.subject_kind for id, each in survey.dimension_of.items()
        }

    def knows(self, name: str) -> bool:
        return name in self._kinds

    def contexts(self, trigger: Trigger) -> Sequence[Subject | None]:
        """Subjects for which the trigger is evaluated: each service or process it speaks of, else the organisation."""
        kinds = {self._kinds[name] for name in names(trigger)}
        if any(each.quantity.measured is Measured.PROCESS for each in comparisons(trigger)):
            kinds.add(SubjectKind.PROCESS)
        if kinds.isdisjoint(_RATED_ONE_BY_ONE):
            return [self._organisation]
        return [each for each in self._subjects if each.kind in kinds and each.kind in _RATED_ONE_BY_ONE]

    def lookup(self, context: Subject | None) -> Lookup:
        """What a quantity is for one subject. Shares of people exist in a staff survey only, else they are absent."""

        def find(quantity: Quantity) -> Fraction | str | Missing:
            match quantity.measured:
                case Measured.VALUE if quantity.name in self._survey.questions:
                    return self._answer(quantity.name, context)
                case Measured.VALUE:
                    dimension = self._dimensions.get(quantity.name)
                    return _figure(dimension.index if dimension else None)
                case Measured.OVERALL:
                    return _figure(self._overall.index if self._overall else None)
                case Measured.PROCESS:
                    return context.name if context else Missing.ABSENT
                case _:
                    return Missing.ABSENT

        return find

    def cause(self, comparison: Comparison, context: Subject | None) -> Cause | None:
        """The shortfall that a comparison found; None for a mere condition that holds, such as `C4.4≥L`."""
        measured, id = comparison.quantity.measured, comparison.quantity.name
        actual = self.lookup(context)(comparison.quantity)
        known = actual if isinstance(actual, Fraction) else None
        is_condition = comparison.operator in (Operator.GREATER, Operator.GREATER_EQUAL)
        if measured is Measured.PROCESS or (is_condition and known is not None):
            return None
        subject = self._rated(id, context)
        question = self._survey.questions.get(id)
        dimension = self._dimensions.get(id)
        target = Fraction(INDEX_TARGET)
        if question:
            target = Fraction(self._targets.get(id, question.target))
        elif dimension and dimension.target_index is not None:
            target = dimension.target_index
        hit = TriggerHit(
            id or measured.value,
            subject.name if subject and subject.kind is not SubjectKind.ORGANISATION else "",
            None if known is None else _rounded(known),
            _rounded(target),
            question.weight if question else 1,
        )
        return Cause(subject.id if subject else "", hit, None if known is None else _shortfall(known, target))

    def _rated(self, name: str, context: Subject | None) -> Subject | None:
        """The subject that a question is asked about, seen from `context`; None if it is another kind."""
        kind = self._kinds.get(name)
        if context and context.kind is kind:
            return context
        return self._organisation if kind is SubjectKind.ORGANISATION else None

    def _answer(self, question_id: str, context: Subject | None) -> Fraction | Missing:
        subject = self._rated(question_id, context) if question_id in self._asked else None
        answer = self._answers.get(AnswerKey(subject.id, question_id), OPEN) if subject else OPEN
        if answer.value is not None:
            return Fraction(answer.value)
        return Missing.UNKNOWN if answer.kind is AnswerKind.UNKNOWN else Missing.ABSENT


def _figure(figure: Figure | None) -> Fraction | Missing:
    return figure.value if figure and figure.value is not None else Missing.ABSENT


def _rounded(number: Fraction) -> int:
    return number.numerator if number.denominator == 1 else int(round_half_up(number))


def _shortfall(actual: Fraction, target: Fraction) -> Fraction:
    return max(Fraction(0), target - actual) / target if target > 0 else Fraction(0)
