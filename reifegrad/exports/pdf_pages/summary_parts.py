"""What the pages for leadership are made of: where things stand, strengths, gaps, duties, measures, decisions."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, Final

from reportlab.platypus import Spacer

from reifegrad.exports import pdf_style as style
from reifegrad.exports.pdf_pages.parts import (
    Chapter,
    StateCell,
    bullets,
    cell,
    head_cells,
    heading,
    number_cell,
    table,
)
from reifegrad.exports.tagged.flowables import Box, Columns
from reifegrad.report import format
from reifegrad.report.model import ProcessSection

UNCUT: Final = 4000
"""Characters that no text of a usual report has."""
_GUTTER: Final = 20.0
_PADDING: Final = 9.0
_TIGHT: Final = 1.2
_MEASURE_WIDTHS: Final = {0: 16.0, 2: 44.0, 3: 16.0, 4: 58.0}
"""Points of the columns beside the title of a measure."""
_SENTENCE: Final = re.compile(r"(?<=[.?]) (?=[^\W\d_a-zäöü])")
_PROCESSES: Final = 8
"""So many processes stand on the page, those furthest below their target first."""
_MEASURE_COLUMNS: Final = ("number", "measure", "begin", "person_days", "once")


@dataclass(frozen=True, slots=True)
class Detail:
    """How much a page tells: number of entries and characters of an entry."""

    entries: int
    duties: int
    measures: int
    characters: int


def states(chapter: Chapter) -> list[Any]:
    """Where each part of the chosen survey stands: its dimensions, or the processes."""
    texts, model = chapter.texts, chapter.model
    titles, found = ("state", "dimension", "index", "target"), _dimensions(chapter)
    if not found and model.processes is not None and model.processes.survey_id == model.survey_id:
        titles, found = ("state", "process", "level", "target"), _processes(model.processes)
    if not found:
        return []
    rows = [head_cells([texts(f"pdf.columns.{each}") for each in titles], (2, 3))]
    for state, name, value, target in found:
        rows.append([state, cell(name), number_cell(value, strong=True), number_cell(target)])
    return [table(rows, chapter.width, padding=_TIGHT), Spacer(0, 6)]


def highlights(chapter: Chapter, detail: Detail) -> Columns:
    content = chapter.model.summary
    half = (chapter.width - _GUTTER) / 2
    columns = [
        [
            heading(chapter.texts(title), style.H2_TIGHT, "H2"),
            *bullets(_cut_all(items, detail.characters, detail.entries), style.LIST_TIGHT),
        ]
        for title, items in (("pdf.strengths", content.strengths), ("pdf.gaps", content.gaps))
    ]
    return Columns(columns, [half, half], _GUTTER)


def duties(chapter: Chapter, detail: Detail) -> list[str]:
    """As many as the page holds, then how many more there are."""
    found = chapter.model.summary.duties
    shown = _cut_all(found, 2 * detail.characters, detail.duties)
    hidden = len(found) - len(shown)
    return shown + ([chapter.texts.plural("duties.more", hidden, total=len(found))] if hidden else [])


def top_measures(chapter: Chapter, detail: Detail) -> list[Any]:
    texts, language = chapter.texts, chapter.language
    measures = chapter.model.summary.top_measures[: detail.measures]
    if not measures:
        return []
    titles = [texts(f"pdf.columns.{each}") for each in _MEASURE_COLUMNS]
    titles[1] = texts("pdf.top_measures")
    rows = [head_cells(titles, (3, 4))]
    for each in measures:
        begin = format.quarter(each.quarters[0], language) if each.quarters else texts("none")
        rows.append(
            [
                cell(str(each.number)),
                cell(each.title),
                cell(begin),
                number_cell(format.number(each.person_days, language)),
                number_cell(_money(chapter, each.cost_once)),
            ]
        )
    return [table(rows, chapter.width, _MEASURE_WIDTHS, padding=_TIGHT)]


def decisions(chapter: Chapter) -> Box:
    """The box that asks: one list that runs down two columns."""
    items = bullets(_cut_all(chapter.model.summary.decisions, 160, 8), style.BOX_LIST, numbered=True)
    middle = (len(items) + 1) // 2
    half = (chapter.width - 2 * _PADDING - Box.BAR - _GUTTER) / 2
    content = [
        heading(chapter.texts("pdf.decisions"), style.BOX_TITLE, "H2"),
        Columns([items[:middle], items[middle:]], [half, half], _GUTTER),
    ]
    return Box(content, style.colour("info_background"), style.HOUSE_LINE, _PADDING)


def basis(chapter: Chapter, lines: Sequence[str]) -> str:
    """What the results rest on, then from how many people on they are told."""
    return " · ".join(filter(None, [*(format.shorten(each, 400) for each in lines), minima(chapter)]))


def minima(chapter: Chapter) -> str:
    return chapter.model.staff.minima if chapter.model.staff else ""


def whole_sentences(text: str, characters: int) -> str:
    """As many sentences of the text as fit; at least the beginning of the first one."""
    taken, *rest = _SENTENCE.split(text)
    for each in rest:
        if len(taken) + len(each) + 1 > characters:
            break
        taken = f"{taken} {each}"
    return format.shorten(taken, 2 * characters)


def _dimensions(chapter: Chapter) -> list[tuple[StateCell, str, str, str]]:
    model, language, none = chapter.model, chapter.language, chapter.texts("none")

    def shown(value: Fraction | None) -> str:
        return none if value is None else format.number(value, language)

    if model.staff is not None and model.staff.survey_id == model.survey_id:
        return [
            (StateCell(each.state, each.state_word), each.title, each.index.text, str(each.target))
            for each in model.staff.dimensions
            if any(one.index.value is not None for one in model.staff.dimensions)
        ]
    return [
        (StateCell(each.state, each.state_word), each.title, shown(each.index), shown(each.target_index))
        for each in model.dimensions
    ]


def _processes(portfolio: ProcessSection) -> list[tuple[StateCell, str, str, str]]:
    rated = [each for each in portfolio.processes if each.level is not None]
    rated.sort(key=lambda each: (each.level or 0) - each.target)
    return [
        (StateCell(each.state, each.state_word), format.shorten(each.name, 80), each.level_text, str(each.target))
        for each in rated[:_PROCESSES]
    ]


def _money(chapter: Chapter, amount: int | None) -> str:
    return chapter.texts("none") if amount is None else format.money(amount, chapter.language)


def _cut_all(texts: Sequence[str], characters: int, count: int) -> list[str]:
    return [format.shorten(each, characters) for each in texts[:count]]
