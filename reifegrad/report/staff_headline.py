"""What leadership reads first about the answers of people."""

from fractions import Fraction

from reifegrad.report import format
from reifegrad.report.context import Context
from reifegrad.report.headline import Headline
from reifegrad.report.model import KeyFigure, StaffSection
from reifegrad.report.staff_model import StaffDimensionRow
from reifegrad.report.told import State


def staff_headline(context: Context, section: StaffSection) -> Headline:
    told = [each for each in section.dimensions if each.index.value is not None]
    reached = [each for each in told if each.state is State.ON_TARGET]
    behind = [each for each in told if each.state is not State.ON_TARGET]
    hidden = "strengths.staff_running" if section.running else "strengths.staff_hidden"
    absent = context.say(hidden) if section.n is None or not told else ""
    return Headline(
        assessment_id=section.assessment_id,
        survey_title=section.survey_title,
        result=section.result,
        figures=tuple(_figures(context, section, len(reached))),
        strengths=tuple(
            context.say("strengths.staff", title=each.title, id=each.id, index=each.index.text)
            for each in sorted(reached, key=_index, reverse=True)
        ),
        gaps=tuple(
            context.say("gaps.staff", title=each.title, id=each.id, index=each.index.text, target=each.target)
            for each in sorted(behind, key=_index)
        ),
        no_strengths=absent or context.say("strengths.staff_none"),
        no_gaps=absent or context.say("gaps.staff_none"),
        unanswered_duties=0,
        undecided=0,
        basis_line=_basis_line(context, section),
    )


def _index(row: StaffDimensionRow) -> Fraction:
    return row.index.value or Fraction(0)


def _figures(context: Context, section: StaffSection, reached: int) -> list[KeyFigure]:
    index, change, participation = section.index, section.change, section.participation
    notes = [section.band_name]
    if section.previous and section.previous.value is not None and change and change.value is not None:
        notes.append(context.say("figures.previous", value=section.previous.text, change=change.text))
    figures = [
        KeyFigure(
            label=context.say("figures.staff_index"),
            value=index.text,
            unit=context.say("figures.index_unit") if index.value is not None else "",
            note=", ".join(filter(None, notes)) or index.reason,
            explanation=index.explanation,
        ),
        KeyFigure(
            label=context.say("figures.participation"),
            value=participation.rate.text,
            unit=context.say(
                "figures.returned",
                count=context.number(participation.returned),
                invited=context.number(participation.invited),
            )
            if participation.invited is not None
            else context.plural("figures.responses", participation.returned),
            note=participation.status_word,
            explanation=participation.rate.explanation,
        ),
    ]
    if any(each.index.value is not None for each in section.dimensions):
        figures.append(
            KeyFigure(
                label=context.say("figures.dimensions_on_target"),
                value=str(reached),
                unit=context.say("figures.level_unit", top=len(section.dimensions)),
                note=context.say("figures.target_index", target=section.target),
                explanation=context.say("figures.dimensions_explanation", target=section.target),
            )
        )
    if section.recommendation is not None:
        net = section.recommendation.net
        figures.append(KeyFigure(context.say("figures.recommendation"), net.text, "", net.reason, net.explanation))
    return figures


def _basis_line(context: Context, section: StaffSection) -> str:
    participation = section.participation
    invited = (
        ""
        if participation.invited is None
        else context.say("basis.invited", invited=context.number(participation.invited))
    )
    return context.say(
        "basis.staff",
        title=section.assessment_title,
        day=format.day(section.day, context.language),
        returned=context.plural("figures.responses", participation.returned),
        invited=invited,
        survey=section.survey_title,
        version=context.inputs.survey.version,
    )
