"""Where a change stands: the stages that people pass through, and the first one that holds them back."""

from reifegrad.domain.score import StaffScore
from reifegrad.domain.survey import Likert
from reifegrad.report.context import Context
from reifegrad.report.staff_model import StageRow


def stage_rows(context: Context, model: Likert, score: StaffScore) -> tuple[StageRow, ...]:
    stages = {each.id: each for each in model.stages}
    return tuple(
        StageRow(
            id=each.id,
            title=context.local(stages[each.id].title),
            mean=context.told(each.mean, 1),
            is_barrier=each.id == score.barrier,
            questions=stages[each.id].questions,
        )
        for each in score.stages
    )


def barrier(context: Context, model: Likert, score: StaffScore) -> str:
    """One sentence on the first stage whose mean is too low; empty if the survey has no stages."""
    rows = stage_rows(context, model, score)
    if not rows:
        return ""
    first = next((each for each in rows if each.is_barrier), None)
    if first:
        return context.say("staff.barrier.first", title=first.title, mean=first.mean.text, limit=model.stage_barrier)
    hidden = next((each for each in rows if each.mean.value is None), None)
    if hidden:
        return context.say("staff.barrier.unknown", reason=hidden.mean.reason)
    return context.say("staff.barrier.none", count=len(rows), limit=model.stage_barrier)
