"""What would raise the level: the smallest sets of changed answers that reach the next one, for each scoring model.

An answer counts as changed once, however far; among sets with equally many changes those with the fewest steps remain.
Only steps on offer are proposed. What is not applicable stays so, what is open or unknown can be answered, and no
answer is made worse, because that never helps. Which set is the smallest is a setting of this tool.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from functools import partial

from reifegrad.domain.answer import Answer, AnswerKind
from reifegrad.domain.score import AssessmentScore, Rating
from reifegrad.domain.survey import Capability, GatedIndex, Likert, Minimum, Survey
from reifegrad.domain.ways import AnswerChange, Reach, Ways
from reifegrad.domain.workspace import AnswerKey, Assessment, Subject
from reifegrad.scoring.assessment import dimension_weights, score_assessment
from reifegrad.scoring.capability import first_level, rating_of
from reifegrad.scoring.scope import Reply, replies
from reifegrad.scoring.smallest import Group, Item, Option, Sums, find_smallest

_Groups = list[Group[AnswerChange]]


def ways_up(
    survey: Survey, assessment: Assessment, subject: Subject, answers: Mapping[AnswerKey, Answer], *, most: int = 5
) -> Ways:
    """Return the smallest sets of changed answers that lift a subject to its next level.

    Args:
        survey: as the assessment asks it.
        assessment: its weights count as they do for the score.
        subject: the organisation, a service or a process of this assessment.
        answers: by subject and question; those of other subjects are ignored.
        most: how many sets are spelt out at most; the rest is counted.

    Raises ValueError for a response, because nobody can say how people should have answered.
    """
    model = survey.scoring[subject.kind]
    if isinstance(model, Likert):
        raise ValueError("what people answered is theirs")
    asked = {each.id: replies(each.questions, subject.id, answers) for each in survey.dimensions_for(subject.kind)}
    # Only this kind of subject is scored, however many kinds the survey rates.
    score = score_assessment(replace(survey, scoring={subject.kind: model}), assessment, [subject], answers, {})
    target = _target(model, score)
    if target is None:
        return Ways(subject.id, None, Reach.HIGHEST)
    match model:
        case GatedIndex():
            weights = dimension_weights(survey, subject.kind, assessment)
            groups = _gated(model, asked, weights, target) if score.level else _covered(model, asked, weights)
        case Minimum():
            groups = [_criteria(_all(asked), target)]
        case Capability():
            groups = _attributes(model, _all(asked), target)
    found = find_smallest(groups, most)
    if found is None:
        return Ways(subject.id, target, Reach.IMPOSSIBLE)
    return Ways(subject.id, target, Reach.POSSIBLE, found.first, found.count)


def _target(model: GatedIndex | Minimum | Capability, score: AssessmentScore) -> int | None:
    """The next level, the lowest one where there is none yet, None at the top."""
    lowest = model.levels[0].value
    match model:
        case GatedIndex():
            return score.level.next if score.level else lowest
        case Minimum():
            level = score.subjects[0].level.value
            return next((each.value for each in model.levels if level is None or each.value > level), None)
        case Capability():
            process = score.processes[0]
            return lowest if process.level.value is None else process.next


def _gated(model: GatedIndex, asked: Mapping[str, Sequence[Reply]], weights: Mapping[str, int], target: int) -> _Groups:
    """Every gate up to the level held, and the weighted sum of index minus threshold not below 0.

    Coverage is enough where there is a level already, and answers only add to it.
    """
    levels = [each for each in model.levels[1:] if each.value <= target]
    gates: dict[str, int] = {}
    for each in levels:
        gates |= {id: max(least, gates.get(id, 0)) for id, least in each.gates.items()}
    return [
        Group(
            tuple(_gated_item(reply, gates) for reply in _applicable(its)),
            _sums(its),
            partial(_index_gain, model.coverage_provisional, _weight(_applicable(its)), weights[id], levels[-1].index),
        )
        for id, its in asked.items()
    ]


def _gated_item(reply: Reply, gates: Mapping[str, int]) -> Item[AnswerChange]:
    question, answer = reply
    least = gates.get(question.id)
    if least is None or (answer.value is not None and answer.value >= least):
        return Item(_options(reply))
    return Item(_options(reply, least), forced=True)


def _index_gain(bound: int, applicable: int, weight: int, threshold: int, sums: Sums) -> Fraction:
    """What a dimension adds to the overall index above the threshold; nothing while too little of it is answered."""
    if not sums.weight or 100 * sums.weight < bound * applicable:
        return _ZERO
    return weight * (Fraction(100 * sums.score, sums.maximum) - threshold)


def _covered(model: GatedIndex, asked: Mapping[str, Sequence[Reply]], weights: Mapping[str, int]) -> _Groups:
    """Enough answers for an overall index, whatever they are.

    If the weighted mean of the coverage of dimensions is enough, then that of one of them is, so that it has an index.
    """
    shares = {
        id: Fraction(weights[id], _weight(_applicable(its)))
        for id, its in asked.items()
        if weights[id] and _applicable(its)
    }
    if not shares:
        return [_NEVER]
    groups = [
        Group(
            tuple(Item(_options(reply)[:1]) for reply in _applicable(asked[id]) if reply[1].value is None),
            _sums(asked[id]),
            partial(_coverage_gain, share),
        )
        for id, share in shares.items()
    ]
    # However little coverage a survey asks for, it takes one answer.
    needed = max(Fraction(model.coverage_provisional * sum(weights[id] for id in shares), 100), min(shares.values()))
    return [*groups, _constant(-needed)]


def _coverage_gain(share: Fraction, sums: Sums) -> Fraction:
    return share * sums.weight


def _criteria(given: Sequence[Reply], target: int) -> Group[AnswerChange]:
    """Every known criterion raised to the level; without a known one, one of them answered."""
    below = [reply for reply in given if reply[1].value is not None and reply[1].value < target]
    known = any(answer.value is not None for _, answer in given)
    items = [Item(_options(reply, target)[:1], forced=True) for reply in below]
    if not known:
        items = [Item(_options(reply, target)[:1]) for reply in _applicable(given)]
    return Group(tuple(items), _sums(given), lambda sums: _ZERO if sums.weight else None)


def _attributes(model: Capability, given: Sequence[Reply], target: int) -> _Groups:
    """Every attribute rated as the level needs it, and no answer left that caps the level below it.

    The lowest level needs nothing but a rating of the attributes of the first one.
    """
    replies_of = {
        each: its for each in model.attributes if (its := [reply for reply in given if reply[0].attribute == each.id])
    }
    first = first_level(model)
    floors = model.knock_outs if target > model.cap else {}
    groups: _Groups = []
    for each, its in replies_of.items():
        items = [_floored_item(reply, floors) for reply in _applicable(its)]
        if each.level <= max(target, first):
            needed = Rating.F if each.level < target else Rating.L if each.level == target else Rating.N
            gain = partial(_rating_gain, model, _weight(_applicable(its)), needed)
            groups.append(Group(tuple(items), _sums(its), gain))
        else:
            groups.append(Group(tuple(item for item in items if item.forced), _sums(its), _no_gain))
    return groups if any(each.level == first for each in replies_of) else [_NEVER]


def _floored_item(reply: Reply, floors: Mapping[str, int]) -> Item[AnswerChange]:
    question, answer = reply
    floor = floors.get(question.id, 0)
    return Item(_options(reply, floor), forced=answer.value is not None and answer.value < floor)


def _rating_gain(model: Capability, applicable: int, needed: Rating, sums: Sums) -> Fraction | None:
    if not sums.weight or 100 * sums.weight < model.coverage_provisional * applicable:
        return None
    rating = rating_of(model, Fraction(100 * sums.score, sums.maximum))
    return _ZERO if rating.step >= needed.step else None


def _options(reply: Reply, least: int = 0) -> tuple[Option[AnswerChange], ...]:
    """Every better answer from `least` on; an open or unknown question takes any."""
    question, answer = reply
    start = question.minimum if answer.value is None else answer.value
    found = []
    for each in question.options:
        if each.value < least or (answer.value is not None and each.value <= answer.value):
            continue
        steps = each.value - start
        change = AnswerChange(question.id, answer.kind, answer.value, each.value, steps)
        if answer.value is None:
            adds = Sums(question.weight * each.value, question.weight * question.maximum, question.weight)
        else:
            adds = Sums(question.weight * steps, 0, 0)
        found.append(Option(change, steps, adds))
    return tuple(found)


def _sums(given: Iterable[Reply]) -> Sums:
    valued = [(question, answer.value) for question, answer in given if answer.value is not None]
    return Sums(
        score=sum(question.weight * value for question, value in valued),
        maximum=sum(question.weight * question.maximum for question, _ in valued),
        weight=sum(question.weight for question, _ in valued),
    )


def _all(asked: Mapping[str, Sequence[Reply]]) -> list[Reply]:
    return [reply for its in asked.values() for reply in its]


def _applicable(given: Iterable[Reply]) -> list[Reply]:
    return [reply for reply in given if reply[1].kind is not AnswerKind.NOT_APPLICABLE]


def _weight(given: Iterable[Reply]) -> int:
    return sum(question.weight for question, _ in given)


def _constant(gain: Fraction | None) -> Group[AnswerChange]:
    """A condition without a question."""
    return Group((), Sums(0, 0, 0), lambda _: gain)


def _no_gain(sums: Sums) -> Fraction:
    return _ZERO


_ZERO = Fraction(0)
_NEVER = _constant(None)
