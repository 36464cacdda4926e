"""Which weak results on staff hold up big changes in the plan (acceptance brake), in words."""

from collections.abc import Iterator

from reifegrad.domain.plan import Label
from reifegrad.domain.survey import Likert, SubjectKind
from reifegrad.report.context import Context
from reifegrad.report.model import StaffSection
from reifegrad.report.staff_model import StaffDimensionRow


def brake_sentence(context: Context, staff: StaffSection | None) -> str:
    """Name the weak dimensions, the measures that accompany staff by their numbers in the plan, and what waits.

    Empty unless an open measure waits for one that bears the label ACCOMPANY.
    """
    people = context.rating(SubjectKind.RESPONSE)
    model = people.inputs.survey.model(SubjectKind.RESPONSE, Likert) if people else None
    if staff is None or model is None:
        return ""
    plan = enumerate(context.inputs.plan.measures, 1)
    accompanying = {each.id: number for number, each in plan if Label.ACCOMPANY in each.labels}
    waiting = [each for each in context.inputs.plan.measures if not accompanying.keys().isdisjoint(each.requires)]
    causes = {dimension for dimension, measure in model.brake.items() if measure in accompanying}
    weak = [
        context.say("combined.brake.dimension", title=each.title, index=each.index.text)
        for each in _told_below(staff, model.brake_below)
        if each.id in causes
    ]
    if not weak or not waiting:
        return ""
    return " ".join(
        (
            context.plural("combined.brake.weak", len(weak), names=context.listed(weak), below=model.brake_below),
            context.plural(
                "combined.brake.waiting",
                len(waiting),
                numbers=context.listed([str(each) for each in sorted(accompanying.values())]),
            ),
        )
    )


def _told_below(staff: StaffSection, bound: int) -> Iterator[StaffDimensionRow]:
    return (each for each in staff.dimensions if each.index.value is not None and each.index.value < bound)
