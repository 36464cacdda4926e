"""The history in words: what the window shows of several assessments, and what was done between them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from reifegrad.domain.history import History, HistoryLine, LineKind
from reifegrad.domain.plan import MeasureStatus
from reifegrad.domain.score import Trend
from reifegrad.domain.survey import Survey
from reifegrad.domain.workspace import MeasureRecord
from reifegrad.planning import parse_trigger
from reifegrad.planning.conditions import names
from reifegrad.report import format
from reifegrad.report.words import Words
from reifegrad.scoring.trend import LEAST_POINTS

HIGHEST_INDEX = 100


@dataclass(frozen=True, slots=True)
class HistoryColumn:
    """One assessment. `short` stands where there is little room: the year, or the day if years repeat."""

    id: str
    title: str
    day: date
    short: str
    is_closed: bool


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """`values` 0 to `highest`, None where there is none; `texts` the same in words, with the unit where it has one.

    `measures` are the titles of what was done about it.
    """

    id: str
    title: str
    kind: LineKind
    values: tuple[Fraction | None, ...]
    texts: tuple[str, ...]
    highest: int
    change: str
    """Empty if there is none."""
    moved: Trend | None
    measures: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class HistoryModel:
    """`note` says on how many questions it rests, empty if on all."""

    columns: tuple[HistoryColumn, ...]
    rows: tuple[HistoryRow, ...]
    sentence: str
    note: str


def history_model(history: History, survey: Survey, records: Mapping[str, MeasureRecord], words: Words) -> HistoryModel:
    """Word the history. survey: of the newest assessment; records: what people entered about measures, by id."""
    columns = tuple(
        HistoryColumn(each.id, each.title, each.day, short, each.closed)
        for each, short in zip(
            history.assessments, _short([one.day for one in history.assessments], words), strict=True
        )
    )
    done = _done(survey, records, words)
    rows = tuple(_row(each, survey, done.get(each.id, ()), words) for each in history.lines)
    note = "" if history.is_whole else words.report("history.note", common=history.common, asked=history.asked)
    return HistoryModel(columns, rows, _sentence(rows, columns, words), note)


def _short(days: Sequence[date], words: Words) -> list[str]:
    years = [str(each.year) for each in days]
    return years if len(set(years)) == len(years) else [format.day(each, words.language) for each in days]


def _row(line: HistoryLine, survey: Survey, measures: tuple[str, ...], words: Words) -> HistoryRow:
    is_level = line.kind is LineKind.PROCESS
    titles = {each.id: each.title.in_language(words.language) for each in survey.dimensions}
    title = {
        LineKind.TOTAL: words.report("history.total"),
        LineKind.SERVICES: words.report("history.services"),
        LineKind.DIMENSION: titles.get(line.id, line.id),
        LineKind.PROCESS: line.id,
    }[line.kind]
    places = 0 if is_level else 1
    suffix = "\u00a0%" if line.kind is LineKind.SERVICES else ""

    def written(value: Fraction | None) -> str:
        return words.report("none") if value is None else format.number(value, words.language, places) + suffix

    moved = line.trend or (None if line.change is None else _moved(line.change, 1 if is_level else LEAST_POINTS))
    return HistoryRow(
        line.id or line.kind.value,
        title,
        line.kind,
        line.values,
        tuple(written(each) for each in line.values),
        _highest(survey) if is_level else HIGHEST_INDEX,
        "" if line.change is None else format.signed(line.change, words.language, places),
        moved,
        measures,
    )


def _moved(change: Fraction, least: int) -> Trend:
    """The bound is the one for the total: a setting of this tool."""
    if abs(change) < least:
        return Trend.STEADY
    return Trend.UP if change > 0 else Trend.DOWN


def _highest(survey: Survey) -> int:
    return max(each.value for model in survey.scoring.values() for each in model.levels)


def _done(survey: Survey, records: Mapping[str, MeasureRecord], words: Words) -> dict[str, tuple[str, ...]]:
    """Titles of measures that are done, by the dimensions of the questions that call for them."""
    found: dict[str, list[str]] = {}
    for template in survey.whole.measures:
        record = records.get(template.id)
        if record is None or record.status is not MeasureStatus.DONE:
            continue
        named = names(parse_trigger(template.trigger))
        dimensions = {survey.whole.dimension_of[id].id for id in named if id in survey.whole.dimension_of}
        for dimension in sorted(dimensions | {id for id in named if id not in survey.whole.dimension_of}):
            found.setdefault(dimension, []).append(template.title.in_language(words.language))
    return {dimension: tuple(titles) for dimension, titles in found.items()}


def _sentence(rows: Sequence[HistoryRow], columns: Sequence[HistoryColumn], words: Words) -> str:
    """What has changed most since the assessment before."""
    if len(columns) < 2:
        return words.report("history.one")
    parts = [each for each in rows if each.kind is not LineKind.TOTAL and each.change]
    up = [each.title for each in parts if each.moved is Trend.UP]
    down = [each.title for each in parts if each.moved is Trend.DOWN]
    since = columns[-2].short
    if not up and not down:
        return words.report("history.steady" if parts else "history.unclear", since=since)
    key = "both" if up and down else "up" if up else "down"
    return words.report(f"history.{key}", since=since, up=len(up), down=len(down), of=len(parts))
