"""What would raise the level, in sentences: which answers would have to be which."""

from reifegrad.domain.score import Rating
from reifegrad.domain.survey import Capability
from reifegrad.domain.ways import AnswerChange, Reach, Ways
from reifegrad.domain.workspace import Subject
from reifegrad.report.context import Context
from reifegrad.scoring.ways import ways_up

_MOST = 3
"""So many ways are spelt out; the others are counted."""

_LONG = 6
"""A way of more changes is told by its number and the first so many of them, without other ways beside it."""


def ways(context: Context, subject: Subject | None, level: int | None) -> tuple[str, ...]:
    """Return one sentence per way to the next level of a subject on `level`, and one on how many more there are.

    None at the highest level; one sentence where no other answers would do.
    """
    if subject is None:
        return ()
    inputs = context.inputs
    found = ways_up(inputs.survey, inputs.assessment, subject, inputs.answers, most=_MOST)
    match found.reach:
        case Reach.HIGHEST:
            return ()
        case Reach.IMPOSSIBLE:
            return (context.say("ways.impossible", level=found.target),)
    return _sentences(context, subject, found, level)


def _sentences(context: Context, subject: Subject, found: Ways, level: int | None) -> tuple[str, ...]:
    key = "ways.first" if level is None else "ways.set"
    if found.size > _LONG:
        some = ", ".join(_change(context, subject, each) for each in found.sets[0][:_LONG])
        changes = context.say("ways.long", count=found.size, some=some)
        return (context.say(key, level=found.target, changes=changes),)
    sentences = [
        context.say(key, level=found.target, changes=context.listed([_change(context, subject, each) for each in one]))
        for one in found.sets
    ]
    if found.more:
        sentences.append(context.plural("ways.more", found.more))
    return tuple(sentences)


def _change(context: Context, subject: Subject, change: AnswerChange) -> str:
    question = context.inputs.survey.questions[change.question_id]
    topic = context.local(question.topic)
    if change.value is None and change.to == question.minimum:
        return context.say("ways.answer", topic=topic, id=question.id)
    is_rated = isinstance(context.inputs.survey.scoring[subject.kind], Capability)

    def step(value: int) -> str:
        return Rating.of(value).value if is_rated else str(value)

    before = context.term(f"answer_kind.{change.kind}") if change.value is None else step(change.value)
    return context.say("ways.change", topic=topic, id=question.id, before=before, after=step(change.to))
