"""Figures about people as triggers see them: only what scoring tells, for all who answered together."""

from collections.abc import Mapping
from fractions import Fraction

from reifegrad.domain.plan import Measured
from reifegrad.domain.score import Extreme, Figure, ItemScore, PeopleDimension, StaffScore
from reifegrad.domain.survey import Likert, Question
from reifegrad.planning.conditions import Missing, Quantity
from reifegrad.planning.finding import Finding

NET_TARGET = 0
"""Recommendation to aim at: as many people would recommend as would not; setting of this tool."""

_LOWEST_NET = Fraction(-100)


class People:
    """What a staff survey found in total. What is suppressed or was not asked is absent, so it calls for nothing.

    While people may still answer, even the participation is: it will be higher.

    Targets are those of the scoring model: its index (for one question the mean that makes this index), agreement
    from "agreed" on, participation from "in full" on.
    """

    def __init__(self, questions: Mapping[str, Question], model: Likert, staff: StaffScore) -> None:
        self._questions = questions
        self._model = model
        self._staff = staff
        self._dimensions = {each.id: each for each in staff.total.dimensions}
        asked = [*(item for each in staff.total.dimensions for item in each.items), *staff.outcomes]
        self._items = {each.question_id: each for each in asked}

    def find(self, quantity: Quantity) -> Finding:
        name, model = quantity.name, self._model
        match quantity.measured:
            case Measured.PARTICIPATION if self._staff.running:
                pass
            case Measured.VALUE if name in self._items:
                return self._mean(self._items[name])
            case Measured.VALUE if name in self._dimensions:
                dimension = self._dimensions[name]
                is_bound = dimension.extreme is Extreme.LOW
                return Finding(name, self._index(dimension), Fraction(model.target), is_bound=is_bound)
            case Measured.OVERALL:
                return Finding(quantity.measured.value, _told(self._staff.total.index), Fraction(model.target))
            case Measured.PARTICIPATION:
                rate = self._staff.participation.rate
                return Finding(quantity.measured.value, _told(rate), Fraction(model.participation_full, 100))
            case Measured.AGREEMENT if name in self._items:
                return self._agreement(self._items[name])
            case Measured.NET if (found := self._staff.recommendation) and found.question_id == name:
                weight = self._questions[name].weight
                return Finding(name, _told(found.net), Fraction(NET_TARGET), _LOWEST_NET, weight)
            case Measured.LOWEST_AGREEMENT:
                told = [each for each in self._items.values() if each.agreement.value is not None]
                if told:
                    return self._agreement(min(told, key=lambda each: each.agreement.value or 0))
        return Finding(name or quantity.measured, Missing.ABSENT, Fraction(model.target))

    def _mean(self, item: ItemScore) -> Finding:
        question = self._questions[item.question_id]
        lowest, highest = Fraction(question.minimum), Fraction(question.maximum)
        actual = _told(item.mean)
        if item.extreme is Extreme.LOW:  # nobody answered above it, so it is what can be said without telling more
            actual = Fraction(self._model.unfavourable)
        target = lowest + (highest - lowest) * self._model.target / 100
        return Finding(item.question_id, actual, target, lowest, question.weight, item.extreme is Extreme.LOW)

    def _index(self, dimension: PeopleDimension) -> Fraction | Missing:
        if dimension.extreme is not Extreme.LOW:
            return _told(dimension.index)
        scale = self._questions[dimension.items[0].question_id] if dimension.items else None
        if scale is None:
            return Missing.ABSENT
        return Fraction(100 * (self._model.unfavourable - scale.minimum), scale.maximum - scale.minimum)

    def _agreement(self, item: ItemScore) -> Finding:
        return Finding(item.question_id, _told(item.agreement), Fraction(self._model.agreement_high, 100))


def _told(figure: Figure) -> Fraction | Missing:
    return Missing.ABSENT if figure.value is None else figure.value
