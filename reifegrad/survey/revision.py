"""Two versions of a survey compared, question by question. Pure."""

from collections.abc import Iterator, Mapping, Set
from dataclasses import replace

from reifegrad.domain.revision import Decision, Difference, QuestionChange, Treatment
from reifegrad.domain.survey import Level, Question, QuestionKind, Survey
from reifegrad.domain.text import Text

_ALL = (Treatment.KEEP, Treatment.MAP, Treatment.LEAVE_OPEN)
_OPEN = Decision(Treatment.LEAVE_OPEN)
_NO_TEXT = Text({"en": "-"})


def compare(before: Survey, after: Survey) -> tuple[QuestionChange, ...]:
    """The questions that differ in what an answer means, in the order of the old version, then the new ones.

    Wording of questions and help may differ freely; what counts is the scale, its direction, and what is rated.
    """
    return (*_differing(before, after), *_new(before, after))


def scoring_differs(before: Survey, after: Survey) -> bool:
    """Whether the same answers to the questions of both versions can make other figures."""
    shared = before.questions.keys() & after.questions.keys()
    return _scoring(before, shared) != _scoring(after, shared)


def _scoring(survey: Survey, shared: Set[str]) -> object:
    """What turns answers to the shared questions into figures, without names and descriptions."""
    return (
        {each.id: each.weight for each in survey.dimensions},
        {id: (each.weight, each.attribute, each.target) for id, each in survey.questions.items() if id in shared},
        {
            kind: replace(model, levels=tuple(_bare(each) for each in model.levels))
            for kind, model in survey.scoring.items()
        },
    )


def _bare(level: Level) -> Level:
    return replace(level, name=_NO_TEXT, summary=_NO_TEXT)


def _differing(before: Survey, after: Survey) -> Iterator[QuestionChange]:
    for id, old in before.questions.items():
        new = after.questions.get(id)
        difference = _difference(before, after, old, new)
        if difference is None:
            continue
        if difference in (Difference.GONE, Difference.NATURE):
            yield QuestionChange(id, difference, old, new, (), _OPEN)
        elif new is not None:
            proposal = _OPEN if difference is Difference.REVERSED else _proposal(old, new)
            yield QuestionChange(id, difference, old, new, _ALL, proposal)


def _new(before: Survey, after: Survey) -> Iterator[QuestionChange]:
    for id, question in after.questions.items():
        if id not in before.questions:
            yield QuestionChange(id, Difference.NEW, None, question, (), _OPEN)


def _difference(before: Survey, after: Survey, old: Question, new: Question | None) -> Difference | None:
    if new is None:
        return Difference.GONE
    kinds = before.dimension_of[old.id].subject_kind, after.dimension_of[new.id].subject_kind
    if kinds[0] is not kinds[1] or old.kind is not new.kind:
        return Difference.NATURE
    if old.kind is QuestionKind.COMMENT:
        return None
    if old.reversed is not new.reversed:
        return Difference.REVERSED
    return None if (old.options, old.skipped) == (new.options, new.skipped) else Difference.OPTIONS


def _proposal(old: Question, new: Question) -> Decision:
    """Keep where every old step is still one; else go by the names of the steps; else ask anew."""
    steps = _by_name(old, new)
    if steps and all(steps.get(each.value) == each.value for each in old.options):
        return Decision(Treatment.KEEP)
    if len(steps) == len(old.options):
        return Decision(Treatment.MAP, steps)
    if [each.value for each in old.options] == [each.value for each in new.options]:
        return Decision(Treatment.KEEP)
    return Decision(Treatment.MAP, steps) if steps else _OPEN


def _by_name(old: Question, new: Question) -> Mapping[int, int]:
    """Old steps and the new ones that are called the same in a language."""
    called = {(language, name.casefold()): each.value for each in new.options for language, name in each.name.items()}
    found: dict[int, int] = {}
    for each in old.options:
        matching = {
            called[key] for language, name in each.name.items() if (key := (language, name.casefold())) in called
        }
        if len(matching) == 1:
            found[each.value] = matching.pop()
    return found
