"""Services one by one, and the portfolio as a whole."""

from fractions import Fraction
from functools import partial

from reifegrad.domain.score import Absence, Portfolio, SubjectScore
from reifegrad.domain.survey import Level, Minimum, SubjectKind
from reifegrad.domain.workspace import Subject
from reifegrad.report.context import Context
from reifegrad.report.kept import kept_row
from reifegrad.report.model import PortfolioSection, ServiceRow, State
from reifegrad.report.records import record, sign
from reifegrad.report.states import service_state
from reifegrad.report.ways import ways

_NAMED_CRITERIA = 2
"""So many criteria are named in full; more would drown the row."""


def criteria(context: Context) -> tuple[tuple[str, str], ...]:
    """Return (id, what it is about) of every criterion that services are rated by."""
    return tuple((each.id, context.local(each.topic)) for each in context.asked.get(SubjectKind.SERVICE, ()))


def service_rows(context: Context) -> tuple[ServiceRow, ...]:
    """One row per service, in the order in which they were entered."""
    model = context.inputs.survey.model(SubjectKind.SERVICE, Minimum)
    if model is None:
        return ()
    subjects = {each.id: each for each in context.inputs.subjects}
    levels = {each.value: each for each in model.levels}
    scores = [each for each in context.inputs.score.subjects if each.kind is SubjectKind.SERVICE]
    rated = [(subjects[each.subject_id], each) for each in scores]
    return tuple(kept_row(context, *each, partial(_row, context, *each, levels)) for each in rated)


def portfolio_section(context: Context) -> PortfolioSection | None:
    """Return the portfolio; None if no services were entered."""
    model, portfolio = context.inputs.survey.model(SubjectKind.SERVICE, Minimum), context.inputs.score.portfolio
    scores = [each for each in context.inputs.score.subjects if each.kind is SubjectKind.SERVICE]
    if model is None or portfolio is None or not scores:
        return None
    names = {each.value: context.local(each.name) for each in model.levels}
    one_step = sorted((each for each in scores if each.one_step), key=lambda each: (-(each.weight or 0), each.name))
    return PortfolioSection(
        share=portfolio.share_at_target.value,
        share_weighted=portfolio.share_at_target_weighted.value,
        without_cases=_without_cases(portfolio),
        sentence=_sentence(context, portfolio, model.target, len(scores)),
        share_explanation=context.explained(portfolio.share_at_target),
        share_weighted_explanation=context.explained(portfolio.share_at_target_weighted),
        levels=tuple((value, names[value], count) for value, count in sorted(portfolio.levels.items())),
        not_rated=portfolio.not_rated,
        quick_wins=tuple(
            context.say(
                "portfolio.one_step",
                name=each.name,
                level=context.number(each.level.value or Fraction(0)),
                criterion=_limiting(context, each)[0],
            )
            for each in one_step
        ),
    )


def _sentence(context: Context, portfolio: Portfolio, target: int, total: int) -> str:
    share, weighted = portfolio.share_at_target, portfolio.share_at_target_weighted
    if share.value is None:
        return context.plural("portfolio.none_rated", total)
    because = share.explanation
    if because.denominator == 1:
        sentence = context.say(f"portfolio.only.{'reached' if share.value else 'missed'}", target=target)
    else:
        sentence = context.plural(
            "portfolio.by_number" if weighted.value is None else "portfolio.both",
            int(because.numerator),
            total=context.number(because.denominator),
            share=context.percent(share.value),
            target=target,
            weighted=context.percent(weighted.value),
        )
    if weighted.value is not None and _without_cases(portfolio):
        sentence += " " + context.plural("portfolio.without_cases", _without_cases(portfolio))
    if portfolio.not_rated:
        sentence += " " + context.plural("portfolio.not_rated", portfolio.not_rated)
    return sentence


def _without_cases(portfolio: Portfolio) -> int:
    left_out = portfolio.share_at_target_weighted.explanation.left_out
    return sum(each.cause is Absence.NO_CASES for each in left_out)


def _row(context: Context, subject: Subject, score: SubjectScore, levels: dict[int, Level]) -> ServiceRow:
    level = None if score.level.value is None else int(score.level.value)
    described = levels.get(level) if level is not None else None
    state = service_state(score)
    return ServiceRow(
        name=subject.name,
        attributes=record(context, SubjectKind.SERVICE, subject),
        cases=None if score.weight is None else int(score.weight),
        level=level,
        level_text=_level_text(context, level, score.at_most),
        level_name=context.local(described.name) if described else "",
        limited_by=_limiting(context, score),
        one_step=score.one_step,
        state=state,
        criteria=tuple(
            (each.id, sign(context, context.inputs.answer(subject, each.id)))
            for each in context.asked.get(SubjectKind.SERVICE, ())
        ),
        explanation=context.explained(score.level),
        ways=() if state is State.ON_TARGET else ways(context, subject, level),
    )


def _level_text(context: Context, level: int | None, at_most: bool) -> str:
    if level is None:
        return context.say("portfolio.not_rated_word")
    return context.say("at_most", level=level) if at_most else str(level)


def _limiting(context: Context, score: SubjectScore) -> tuple[str, ...]:
    """The criteria that keep the service from its target: "K5 Bezahlprozess"; many of them by their ids alone."""
    if service_state(score) is State.ON_TARGET:
        return ()
    if len(score.limited_by) > _NAMED_CRITERIA:
        return score.limited_by
    questions = context.inputs.survey.questions
    return tuple(f"{id} {context.local(questions[id].topic)}" for id in score.limited_by)
