"""Verbs that print figures: scores and plan."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from reifegrad.commands.console import Console
from reifegrad.commands.opening import opened
from reifegrad.commands.reports import assessment_id, report_model
from reifegrad.commands.score_lines import score_lines
from reifegrad.commands.usage import ANY_PATH, whole_number
from reifegrad.domain.plan import Plan, PlannedMeasure, totals_of
from reifegrad.domain.workspace import Assessment
from reifegrad.exports.contracts import plan_document, scores_document
from reifegrad.report import format
from reifegrad.report.inputs import ReportOptions
from reifegrad.texts import texts


def score(
    context: typer.Context,
    file: Annotated[Path, ANY_PATH],
    assessment: Annotated[str, typer.Option("--assessment")] = "",
    as_json: Annotated[bool, typer.Option("--json")] = False,
) -> None:
    console: Console = context.obj
    with opened(file, console, read_only=True) as session:
        wanted = [session.assessment(assessment)] if assessment else session.assessments
        if as_json:
            items = [(each, session.asked(each.id), session.score(each.id)) for each in wanted]
            console.document(scores_document(items, console.language))
            return
        if not wanted:
            console.note(console.words("score.no_assessment"))
        for each in wanted:
            model = report_model(session, each.id, console.language, ReportOptions(date.today()))
            for line in score_lines(model, console):
                console.result(line)


def plan(
    context: typer.Context,
    file: Annotated[Path, ANY_PATH],
    assessment: Annotated[str, typer.Option("--assessment")] = "",
    capacity: Annotated[str | None, typer.Option("--capacity")] = None,
    as_json: Annotated[bool, typer.Option("--json")] = False,
) -> None:
    console: Console = context.obj
    per_quarter = whole_number(capacity, 1, "--capacity") if capacity is not None else None
    with opened(file, console, read_only=True) as session:
        id = assessment_id(session, assessment)
        settings = session.plan_settings
        found = session.plan_with(id, replace(settings, capacity=per_quarter or settings.capacity))
        companions = session.companions(id)
        if as_json:
            console.document(plan_document(session.assessment(id), companions, found, console.language))
            return
    for line in _plan_lines(found, companions, console):
        console.result(line)


def _plan_lines(plan: Plan, companions: Sequence[Assessment], console: Console) -> Iterator[str]:
    language, words, terms = console.language, console.words, texts("terms", console.language)
    if not plan.measures:
        yield words("plan.empty")
    else:
        heads = {each: words(f"plan.columns.{each}") for each in ("number", "time", "id", "class", "days", "title")}
        yield _plan_row(*heads.values())
    for number, each in enumerate(plan.measures, 1):
        # What needs no time any more, or found none, has no quarter; its status says which.
        status = terms(f"measure_status.{each.status}")
        time = _time(each, console) if each.quarters else status
        days = words("plan.days", days=each.person_days)
        kind = terms(f"priority_class.{each.inherited_class}")
        yield _plan_row(str(number), time, each.id, kind, days, each.title.in_language(language))
    if plan.measures:
        totals = totals_of(plan.measures)
        yield words(
            "plan.totals",
            count=totals.count,
            open=totals.open,
            days=words("plan.days", days=format.number(totals.person_days, language)),
            once=format.money(totals.cost_once, language),
            yearly=format.money(totals.cost_yearly, language),
        )
        yield words("plan.legend")
    if companions:
        titles = [f"{each.title} ({format.day(each.day, language)})" for each in companions]
        yield words("plan.companions", titles=", ".join(titles))
    for load in plan.load:
        quarter = format.quarter(load.quarter, language)
        yield words("plan.load", quarter=quarter, days=load.days, capacity=load.capacity, duty=load.duty_days)
    for code, ids in plan.problems:
        console.note(terms(f"plan_problem.{code}", ids=", ".join(ids)))


def _time(measure: PlannedMeasure, console: Console) -> str:
    """The quarter in which work begins, and the last one if that is another."""
    first, last = (format.quarter(each(measure.quarters), console.language) for each in (min, max))
    return first if first == last else console.words("plan.span", first=first, last=last)


def _plan_row(number: str, time: str, id: str, kind: str, days: str, title: str) -> str:
    return f"{number:>3}  {time:<17}  {id:<5} {kind:<7} {days:>7}  {title}"
