"""The three surveys side by side: results, traffic table, and what they say together."""

from collections.abc import Iterator, Mapping

from reifegrad.domain.combined import Combined, Part, PartStanding, Statement
from reifegrad.domain.score import Band
from reifegrad.report.brake import brake_sentence
from reifegrad.report.combined_model import CombinedSection, PartResult, TrafficCell, TrafficRow
from reifegrad.report.context import Context
from reifegrad.report.headlines import Rows
from reifegrad.report.model import ProcessSection, StaffSection
from reifegrad.report.told import State, Told
from reifegrad.scoring.combined import BOUNDS, combine

STATES: Mapping[Band, State] = {Band.LOW: State.ACT, Band.MEDIUM: State.WATCH, Band.HIGH: State.ON_TARGET}
"""The mark of a figure that stands for a survey: whether it is low, medium or high, not whether it meets a target."""


def combined_section(
    context: Context, readiness: Rows | None, staff: StaffSection | None, processes: ProcessSection | None
) -> CombinedSection | None:
    """Return the view over the surveys; None unless at least two of them have an assessment."""
    inputs = context.inputs
    found = combine((inputs.rated, *inputs.companions))
    if len(found.standings) < 2:
        return None
    standing = {each.part: each for each in found.standings}
    values = {
        Part.READINESS: _readiness(context, readiness),
        Part.STAFF: _staff(context, staff),
        Part.PROCESSES: _processes(context, processes),
    }
    continuity = processes.continuity if processes else None
    results = tuple(
        _result(context, part, standing.get(part), continuity if part is Part.PROCESSES else None, *values[part])
        for part in Part
    )
    return CombinedSection(
        results=results,
        columns=tuple((state, context.term(f"band.{band}")) for band, state in STATES.items()),
        traffic=tuple(_row(context, each, standing.get(each.part)) for each in results),
        sentences=tuple(_sentences(context, found, brake_sentence(context, staff))),
        note=context.say("combined.note"),
    )


def _result(
    context: Context, part: Part, standing: PartStanding | None, continuity: Told | None, value: str, note: str
) -> PartResult:
    rated = next(
        (
            each
            for each in (context.inputs.rated, *context.inputs.companions)
            if standing and each.assessment.id == standing.assessment_id
        ),
        None,
    )
    state = STATES[standing.band] if standing and standing.band else State.NO_DATA
    figure = continuity or context.told(standing.figure) if standing else None
    return PartResult(
        part=part,
        name=context.term(f"part.{part}"),
        survey_title=context.local(rated.survey.title) if rated else "",
        assessment_id=rated.assessment.id if rated else "",
        assessment_title=rated.assessment.title if rated else "",
        day=rated.assessment.day if rated else None,
        value=value if rated else context.say("combined.missing"),
        note=". ".join(filter(None, (note, _limit(context, standing)))) if rated else "",
        figure=figure,
        figure_name=context.say(f"combined.figure.{part}"),
        state=state,
        state_word=context.short_absence(figure.absence)
        if figure and figure.absence
        else context.term(f"band.{standing.band}" if standing and standing.band else f"state.{state}"),
    )


def _limit(context: Context, standing: PartStanding | None) -> str:
    return context.say(f"combined.limit.{standing.limit}") if standing and standing.limit else ""


def _readiness(context: Context, rows: Rows | None) -> tuple[str, str]:
    overall, _, level, _ = rows or (None, (), None, None)
    if overall is None or overall.index is None:
        return overall.note if overall else "", ""
    index = context.number(overall.index)
    if level is None or level.value is None:
        return context.say("combined.index", index=index), overall.note
    top = level.levels[-1][0]
    return context.say("combined.level", level=level.value, top=top, name=level.name, index=index), overall.note


def _staff(context: Context, section: StaffSection | None) -> tuple[str, str]:
    if section is None:
        return "", ""
    if section.index.value is None:
        return section.index.reason, section.participation.status_word
    value = context.say("combined.staff", index=section.index.text, band=section.band_name)
    return value, section.participation.status_word


def _processes(context: Context, section: ProcessSection | None) -> tuple[str, str]:
    if section is None:
        return "", ""
    if section.share.value is None:
        return section.share.reason, ""
    rated = sum(count for _, _, _, count in section.levels)
    reached = sum(count for level, _, _, count in section.levels if level >= section.target)
    if rated == 1:
        value = context.say(f"combined.process.{'reached' if reached else 'missed'}", target=section.target)
    else:
        value = context.plural("combined.processes", reached, total=rated, target=section.target)
    note = context.plural("process.result.not_rated", section.not_rated) if section.not_rated else ""
    return value, note.rstrip(".")


def _row(context: Context, result: PartResult, standing: PartStanding | None) -> TrafficRow:
    medium, high = BOUNDS[result.part]
    spans = {
        State.ACT: context.say("combined.span.low", medium=medium),
        State.WATCH: context.say("combined.span.medium", medium=medium, high=high),
        State.ON_TARGET: context.say("combined.span.high", high=high),
    }
    limit = _limit(context, standing)
    if limit:
        spans[State.WATCH] = context.say("combined.span.limited")
    figure = result.figure.text if result.figure and result.figure.value is not None else ""
    cells = tuple(TrafficCell(each, spans[each], figure if each is result.state else "") for each in STATES.values())
    if figure:
        sentence = context.say(
            "combined.row", name=result.name, state=result.state_word, figure=result.figure_name, value=figure
        )
        sentence = context.say("combined.row_limited", row=sentence, limit=limit) if limit else sentence
    else:
        sentence = context.say(
            "combined.row_absent", name=result.name, reason=result.figure.reason if result.figure else result.value
        )
    return TrafficRow(result.part, result.name, cells, result.state, result.state_word, sentence)


def _sentences(context: Context, found: Combined, brake: str) -> Iterator[str]:
    for each in found.statements:
        yield _sentence(context, each)
    if brake:
        yield brake
    if not found.statements and not brake:
        known = sum(each.figure.value is not None for each in found.standings)
        yield context.say("combined.nothing" if known > 1 else "combined.too_little")


def _sentence(context: Context, statement: Statement) -> str:
    """The message with the figures that it rests on, in the order of its grounds."""
    first, second = statement.grounds
    return context.say(
        f"combined.message.{statement.message}",
        first=context.number(first.value),
        second=context.number(second.value),
    )
