"""First sheet: what the workbook is about, where to find what, and how to read levels and states."""

from collections.abc import Sequence, Set
from typing import Final

from reifegrad.exports.workbook import check, measures, processes, questions, staff
from reifegrad.exports.workbook.layout import Block, Emphasis, Lines, Sheet
from reifegrad.exports.workbook.roles import Role
from reifegrad.exports.workbook.values import Styled, Value
from reifegrad.exports.workbook.wording import Wording, joined
from reifegrad.report import format
from reifegrad.report.model import ReportModel, State

KEY: Final = "guide"

_HINTS: Final[Sequence[tuple[str, frozenset[str]]]] = (
    ("figures", frozenset()),
    ("drop_downs", frozenset({questions.KEY, measures.KEY})),
    ("protection", frozenset({measures.KEY})),
    ("check", frozenset({check.KEY})),
    ("staff", frozenset({staff.KEY})),
    ("processes", frozenset({processes.KEY})),
)
"""Hints, each with the sheets of which it needs one; none if it always holds."""


def sheet(model: ReportModel, wording: Wording, others: Sequence[Sheet]) -> Sheet:
    keys = frozenset(each.key for each in others)
    blocks = [
        _head(model, wording),
        _contents(others, wording),
        *_levels(model, wording),
        *_criteria(model, wording),
        *_people(model, wording, keys),
        *_processes(model, wording, keys),
        *_scope(model, wording),
        _states(model, wording),
        _hints(wording, keys),
    ]
    return Sheet(KEY, wording.book("sheets.guide.title"), tuple(blocks), widths=(26, 92), portrait=True)


def _section(
    name: str,
    rows: Sequence[tuple[Value, Value]],
    wording: Wording,
    emphasis: Emphasis | None = None,
) -> Lines:
    heading = (Styled(wording.book(f"guide.headings.{name}"), Role.HEADING),)
    return Lines((heading, *rows), emphasis=emphasis)


def _head(model: ReportModel, wording: Wording) -> Lines:
    def labelled(name: str, value: Value) -> tuple[Value, Value]:
        return wording.book(f"guide.facts.{name}"), value

    language = model.language
    survey = wording.book("guide.survey", survey=model.survey_title, version=model.survey_version)
    law = wording.book("guide.as_of", day=format.day(model.as_of, language))
    return Lines(
        (
            (Styled(f"{model.municipality} – {model.assessment_title}", Role.TITLE),),
            labelled("result", model.summary.result),
            labelled("day", format.day(model.day, language)),
            labelled("made_on", f"{format.day(model.made_on, language)} · {model.draft_word}"),
            labelled("survey", f"{survey}, {law}"),
            labelled("basis", f"{model.basis} {model.disclaimer}"),
        )
    )


def _contents(others: Sequence[Sheet], wording: Wording) -> Lines:
    rows = [(Styled(each.title, Role.LINK), wording.book(f"sheets.{each.key}.about")) for each in others]
    section = _section("contents", rows, wording)
    return Lines(section.rows, links={number: each.title for number, each in enumerate(others, 1)})


def _levels(model: ReportModel, wording: Wording) -> list[Block]:
    blocks: list[Block] = []
    if model.level:
        rows = [
            (Styled(value, Role.STEP), wording.book("guide.level", name=name, summary=summary, index=index))
            for value, name, summary, index in model.level.levels
        ]
        blocks.append(_section("levels", rows, wording, Emphasis.LEVEL))
    if model.portfolio:
        rows = [(Styled(value, Role.STEP), name) for value, name, _ in model.portfolio.levels]
        blocks.append(_section("service_levels", rows, wording, Emphasis.LEVEL))
    return blocks


def _criteria(model: ReportModel, wording: Wording) -> list[Block]:
    if not model.services:
        return []
    return [_section("criteria", [(Styled(id, Role.CODE), text) for id, text in model.service_criteria], wording)]


def _scope(model: ReportModel, wording: Wording) -> list[Block]:
    """Dimensions that are not asked, and thresholds that are not those of the survey."""
    rows: list[tuple[Value, Value]] = [
        (Styled(each.id, Role.CODE), joined(wording.book("guide.left_out", title=each.title), each.reason))
        for each in model.left_out
    ]
    rows += [
        (each.value, wording.book("guide.threshold", meaning=each.meaning, before=each.before))
        for each in model.own_thresholds
    ]
    return [_section("scope", rows, wording)] if rows else []


def _states(model: ReportModel, wording: Wording) -> Lines:
    rows = [
        (wording.terms(f"state.{each.value}"), wording.book(f"guide.states.{each.value}", gap=model.light_gap))
        for each in State
    ]
    return _section("states", rows, wording, Emphasis.STATE)


def _people(model: ReportModel, wording: Wording, keys: Set[str]) -> list[Block]:
    if model.staff is None or staff.KEY not in keys:
        return []
    bands = [
        (name, wording.book("guide.band", summary=summary, index=index))
        for _, name, summary, index in model.staff.bands
    ]
    return [_section("bands", bands, wording)]


def _processes(model: ReportModel, wording: Wording, keys: Set[str]) -> list[Block]:
    rated = model.processes
    if rated is None or processes.KEY not in keys:
        return []
    levels = [
        (Styled(value, Role.STEP), wording.book("guide.process_level", name=name, summary=summary))
        for value, name, summary, _ in rated.levels
    ]
    attributes = [
        (Styled(id, Role.CODE), wording.book("guide.attribute", title=title, level=level))
        for id, title, level in rated.attributes
    ]
    themes = [
        (Styled(id, Role.CODE), wording.book("guide.theme", title=title, weight=weight))
        for id, title, weight in rated.themes
    ]
    letters = [(Styled(letter, Role.STEP), meaning) for letter, meaning in rated.letters]
    return [
        _section("process_levels", levels, wording, Emphasis.CAPABILITY),
        _section("attributes", attributes, wording),
        _section("themes", themes, wording),
        _section("letters", letters, wording, Emphasis.RATING),
    ]


def _hints(wording: Wording, keys: Set[str]) -> Lines:
    shown = [each for each, needed in _HINTS if not needed or needed & keys]
    return _section("hints", [("", wording.book(f"guide.hints.{each}")) for each in shown], wording)
