"""Groups of people beside each other, one table per trait."""

from reifegrad.domain.score import Absence, Grouping, PeopleDimension, PeopleScore, StaffScore
from reifegrad.domain.survey import Likert, SubjectKind
from reifegrad.report.context import Context
from reifegrad.report.people import dimension_index
from reifegrad.report.staff_model import GroupFigure, GroupingTable, GroupRow


def groupings(context: Context, model: Likert, score: StaffScore) -> tuple[GroupingTable, ...]:
    """One table per trait; a trait that is not told by groups says why."""
    labels = {
        each.id: context.local(each.label)
        for each in context.inputs.survey.subject_type(SubjectKind.RESPONSE).attributes
    }
    return tuple(
        _table(context, model, score, each, labels.get(each.attribute_id, each.attribute_id))
        for each in score.groupings
    )


def _table(context: Context, model: Likert, score: StaffScore, grouping: Grouping, label: str) -> GroupingTable:
    note = "" if grouping.absence is None else _reason(context, grouping.absence, label)
    ids = [each.id for each in score.total.dimensions]
    rows = tuple(_row(context, model, score, each, ids) for each in grouping.groups)
    return GroupingTable(grouping.attribute_id, label, rows, note)


def _row(context: Context, model: Likert, score: StaffScore, group: PeopleScore, ids: list[str]) -> GroupRow:
    band = next((each for each in model.levels if each.value == group.band), None)
    names = [each or context.say("staff.without_group") for each in group.names]
    return GroupRow(
        name=context.listed(names),
        remark=context.say("staff.merged", minimum=score.minimum_group) if len(names) > 1 else "",
        n=group.n,
        index=context.told(group.index),
        band=context.local(band.name) if band else "",
        figures=tuple(_figure(context, model, found) for id in ids if (found := group.dimension(id)) is not None),
    )


def _figure(context: Context, model: Likert, score: PeopleDimension) -> GroupFigure:
    return GroupFigure(
        dimension_id=score.id,
        n=score.n,
        index=dimension_index(context, model, score),
        favourable=context.told_share(score.favourable),
    )


def _reason(context: Context, absence: Absence, label: str) -> str:
    if absence in (Absence.SUPPRESSED, Absence.NO_ANSWERS):
        return context.say(f"staff.grouping.{absence}", label=label)
    return context.say("staff.grouping.other", label=label, reason=context.term(f"absence.{absence}"))
