"""One page that stands alone: result, figures, strengths, gaps, duties, decisions, resources."""

from collections.abc import Sequence
from itertools import zip_longest

from reifegrad.domain.plan import MeasureStatus, PriorityClass, totals_of
from reifegrad.domain.survey import SubjectKind
from reifegrad.report import format
from reifegrad.report.context import Context
from reifegrad.report.duties import duties
from reifegrad.report.headline import Headline
from reifegrad.report.model import CombinedSection, CompanionResult, MeasureRow, StaffSection, Summary

_TOP_MEASURES = 5
_HIGHLIGHTS = 3


def summary(
    context: Context,
    headlines: Sequence[Headline],
    measures: Sequence[MeasureRow],
    staff: StaffSection | None,
    combined: CombinedSection | None,
) -> Summary:
    """Gather what leadership reads first; every list may be shorter where there is less to say.

    The first of `headlines` is that of the chosen assessment. Strengths and gaps take turns between the surveys.
    """
    first, *others = headlines
    open_measures = [each for each in measures if not each.status.is_closed]
    return Summary(
        result=first.result,
        figures=first.figures,
        strengths=_in_turns([each.strengths for each in headlines]) or (first.no_strengths,),
        gaps=_in_turns([each.gaps for each in headlines]) or (first.no_gaps,),
        duties=duties(context, sum(each.unanswered_duties for each in headlines)),
        top_measures=tuple(open_measures[:_TOP_MEASURES]),
        decisions=_decisions(context, sum(each.undecided for each in headlines), open_measures, staff),
        resources=_resources(context, open_measures),
        basis_line=first.basis_line,
        companions=tuple(
            CompanionResult(each.survey_title, each.result, each.figures, each.basis_line) for each in others
        ),
        together=combined.sentences if combined else (),
    )


def _in_turns(lists: Sequence[Sequence[str]]) -> tuple[str, ...]:
    """The first of each list, then the second of each, and so on."""
    turns = (each for turn in zip_longest(*lists) for each in turn if each is not None)
    return tuple(turns)[:_HIGHLIGHTS]


def _decisions(
    context: Context, undecided: int, measures: Sequence[MeasureRow], staff: StaffSection | None
) -> tuple[str, ...]:
    decisions = [context.say("decisions.note")]
    if staff is not None and staff.index.value is not None:
        decisions.append(context.say("decisions.feedback"))
    if undecided:
        decisions.append(context.plural("decisions.complete", undecided, where=_where(context)))
    proposed = [each for each in measures if each.status is MeasureStatus.PROPOSED]
    if proposed:
        duties = sum(each.priority_class is PriorityClass.DUTY for each in proposed)
        of_all = sum(each.priority_class is PriorityClass.DUTY for each in measures)
        share = context.say("decisions.share", duties=duties, total=of_all) if of_all else ""
        decisions.append(context.plural("decisions.plan", len(proposed), days=_days(context, proposed), share=share))
        if any(_has_cost(each) for each in proposed):
            once, yearly = _costs(context, proposed)
            decisions.append(context.say("decisions.money", once=once, yearly=yearly))
        unowned = sum(not each.responsible for each in measures)
        if unowned:
            decisions.append(context.plural("decisions.responsible", unowned))
    decisions.append(context.say("decisions.report"))
    return tuple(decisions)


def _where(context: Context) -> str:
    """Whether the open questions are those of services and processes too."""
    rated = (context.inputs.rated, *context.inputs.companions)
    kinds = {subject.kind for each in rated for subject in each.subjects}
    words = {SubjectKind.SERVICE: "services", SubjectKind.PROCESS: "processes"}
    found = [word for kind, word in words.items() if kind in kinds]
    return context.say(f"decisions.with_{'_and_'.join(found)}") if found else ""


def _resources(context: Context, measures: Sequence[MeasureRow]) -> str:
    if not measures:
        return context.say("resources.none")
    quarters = [quarter for each in measures for quarter in each.quarters]
    first, last = (format.quarter(each(quarters), context.language) for each in (min, max)) if quarters else ("", "")
    span = first if first == last else context.say("resources.span", first=first, last=last)
    sentence = context.plural(
        "resources.plan", len(measures), days=_days(context, measures), span=span or context.say("none")
    )
    known = sum(_has_cost(each) for each in measures)
    if not known:
        return f"{sentence} {context.say('resources.no_money')}"
    once, yearly = _costs(context, measures)
    money = context.say("resources.money", known=known, count=len(measures), once=once, yearly=yearly)
    return f"{sentence} {money}"


def _days(context: Context, measures: Sequence[MeasureRow]) -> str:
    total = totals_of(measures).person_days
    return context.plural("days", total, days=context.number(total))


def _has_cost(measure: MeasureRow) -> bool:
    return measure.cost_once is not None or measure.cost_yearly is not None


def _costs(context: Context, measures: Sequence[MeasureRow]) -> tuple[str, str]:
    totals = totals_of(measures)
    return (
        format.money(totals.cost_once, context.language),
        format.money(totals.cost_yearly, context.language),
    )
