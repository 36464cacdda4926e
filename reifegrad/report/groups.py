"""Groups of people beside each other, one table per trait."""

from reifegrad.domain.score import Absence, Grouping, PeopleDimension, PeopleScore, StaffScore
from reifegrad.domain.survey import Attribute, AttributeType, Likert, SubjectKind
from reifegrad.report.context import Context
from reifegrad.report.people import dimension_index
from reifegrad.report.staff_model import GroupFigure, GroupingTable, GroupRow
from reifegrad.report.waves import Waves


def groupings(context: Context, model: Likert, score: StaffScore, waves: Waves) -> tuple[GroupingTable, ...]:
    """One table per trait; a trait that is not told by groups says why."""
    traits = {each.id: each for each in context.inputs.survey.subject_type(SubjectKind.RESPONSE).attributes}
    return tuple(_table(context, model, score, each, traits[each.attribute_id], waves) for each in score.groupings)


def _table(
    context: Context, model: Likert, score: StaffScore, grouping: Grouping, trait: Attribute, waves: Waves
) -> GroupingTable:
    label = context.local(trait.label)
    note = "" if grouping.absence is None else _reason(context, grouping.absence, label)
    rows = tuple(_row(context, model, score, each, trait, waves) for each in grouping.groups)
    return GroupingTable(trait.id, label, rows, note)


def _row(
    context: Context, model: Likert, score: StaffScore, group: PeopleScore, trait: Attribute, waves: Waves
) -> GroupRow:
    band = next((each for each in model.levels if each.value == group.band), None)
    ids = [each.id for each in score.total.dimensions]
    previous, change = waves.index(group)
    return GroupRow(
        name=" + ".join(_name(context, each, trait) for each in group.names),
        remark=context.say("staff.merged", minimum=score.minimum_group) if len(group.names) > 1 else "",
        n=group.n,
        index=context.told(group.index),
        band=context.local(band.name) if band else "",
        previous=previous,
        change=change,
        figures=tuple(_figure(context, model, found) for id in ids if (found := group.dimension(id)) is not None),
    )


def _name(context: Context, value: str, trait: Attribute) -> str:
    """A value of a trait in words; empty stands for the people without one."""
    if not value:
        return context.say("staff.without_group")
    if trait.type is AttributeType.BOOLEAN:
        return context.say(
            "staff.with_trait" if value == "true" else "staff.without_trait", label=context.local(trait.label)
        )
    return next((context.local(each.label) for each in trait.choices if each.id == value), value)


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
