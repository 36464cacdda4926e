"""What is told for all people only: stages of the change, recommendation, outcomes and choices.

All of it rests on single questions, so it needs as many people as these and hides answers that lie on one side.
"""

from collections.abc import Mapping, Sequence
from fractions import Fraction

from reifegrad.domain.score import (
    Absence,
    ChoiceScore,
    ItemScore,
    RecommendationScore,
    Rule,
    StageScore,
    Term,
)
from reifegrad.domain.survey import Likert, Question, QuestionKind
from reifegrad.scoring.figures import ratio
from reifegrad.scoring.likert_count import count_steps, steps_of, tally
from reifegrad.scoring.likert_figures import absent, hidden_item, score_item, score_mean
from reifegrad.scoring.likert_groups import Minima
from reifegrad.scoring.likert_suppression import Sides, needed_of


class Besides:
    """`nothing` is the reason why nothing at all may be told, if there is one."""

    def __init__(self, model: Likert, columns: Mapping[str, bytes], minima: Minima, nothing: Absence | None) -> None:
        self._model = model
        self._columns = columns
        self._minima = minima
        self._nothing = nothing

    def stages(self, asked: Sequence[Question], items: Sequence[ItemScore]) -> tuple[StageScore, ...]:
        """A stage is told where its questions are, because it may be one of them or all but one of a dimension."""
        causes = {each.question_id: each.mean.absence for each in items}
        return tuple(
            self._stage(stage.id, [each for each in asked if each.id in causes and each.id in stage.questions], causes)
            for stage in self._model.stages
        )

    def barrier(self, stages: Sequence[StageScore]) -> str | None:
        """The first stage that is too low, if all before it are told or were not asked."""
        for each in stages:
            if each.mean.value is not None and each.mean.value <= self._model.stage_barrier:
                return each.id
            if each.mean.absence is Absence.SUPPRESSED:
                return None  # a later one may be told, but this may be the first that is too low
        return None

    def recommendation(self, asked: Sequence[Question]) -> RecommendationScore | None:
        """None if it is not asked."""
        bounds = self._model.recommendation
        question = next((each for each in asked if bounds and each.id == bounds.question), None)
        if bounds is None or question is None:
            return None
        steps = self._steps(question)
        n = sum(steps)
        promoters = sum(steps[bounds.promoters - question.minimum :])
        detractors = sum(steps[: bounds.detractors - question.minimum + 1])
        absence = self._absence(n, n in (promoters, detractors))
        if absence:
            net = absent(Rule.RECOMMENDATION, absence)
            return RecommendationScore(question.id, _told_number(absence), net, None, None)
        terms = (Term("promoters", _ONE, Fraction(promoters)), Term("detractors", -_ONE, Fraction(detractors)))
        net = ratio(Rule.RECOMMENDATION, terms, (), promoters - detractors, n, factor=100)
        return RecommendationScore(question.id, n, net, promoters, detractors)

    def outcomes(self, asked: Sequence[Question]) -> tuple[ItemScore, ...]:
        bounds = self._model.recommendation
        return tuple(
            self._outcome(each)
            for each in asked
            if each.kind is QuestionKind.SCALE and not (bounds and each.id == bounds.question)
        )

    def choices(self, asked: Sequence[Question]) -> tuple[ChoiceScore, ...]:
        """How often each was taken. A choice of one or two people is told: nobody else knows who took it."""
        return tuple(self._choice(each) for each in asked if each.kind is QuestionKind.CHOICE)

    def _stage(self, id: str, questions: Sequence[Question], causes: Mapping[str, Absence | None]) -> StageScore:
        found = {causes[each.id] for each in questions}
        if None not in found or Absence.SUPPRESSED in found:
            worst = (Absence.SURVEY_RUNNING, Absence.SUPPRESSED, Absence.NO_ANSWERS, Absence.NOT_APPLICABLE)
            return StageScore(id, absent(Rule.MEAN, next((each for each in worst if each in found), worst[-1])))
        counted = tally(questions, self._columns, [(0, len(self._columns[questions[0].id]))])[0]
        needed = needed_of(self._model, len(questions))
        if counted.scored(needed) < self._minima.item:
            return StageScore(id, absent(Rule.MEAN, Absence.SUPPRESSED))
        return StageScore(id, score_mean(id, questions, counted, needed, by_item=True))

    def _outcome(self, question: Question) -> ItemScore:
        steps = self._steps(question)
        extreme = Sides.of(self._model, question).extreme(steps)
        absence = self._absence(sum(steps), is_one_sided=extreme is not None)
        if absence is None:
            return score_item(self._model, question, steps)
        if extreme and self._absence(sum(steps), is_one_sided=False) is None:
            return hidden_item(question.id, absence, sum(steps), extreme)
        return hidden_item(question.id, absence, _told_number(absence))

    def _choice(self, question: Question) -> ChoiceScore:
        steps = self._steps(question)
        n = sum(steps)
        absence = self._absence(n, is_one_sided=n in steps)
        if absence not in (None, Absence.NO_ANSWERS):
            return ChoiceScore(question.id, None, None, absence)
        return ChoiceScore(
            question.id, n, {each.value: steps[each.value - question.minimum] for each in question.options}
        )

    def _steps(self, question: Question) -> tuple[int, ...]:
        return count_steps(self._columns[question.id], steps_of(question))

    def _absence(self, n: int, is_one_sided: bool) -> Absence | None:
        """Why the answers of `n` people to one question are not told."""
        if self._nothing or not n:
            return self._nothing or Absence.NO_ANSWERS
        return Absence.SUPPRESSED if is_one_sided or n < self._minima.item else None


_ONE = Fraction(1)


def _told_number(absence: Absence) -> int | None:
    return 0 if absence is Absence.NO_ANSWERS else None
