"""The first page: everything leadership needs, on one page that can be handed out alone."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from reportlab.platypus import Spacer

from reifegrad.exports import pdf_style as style
from reifegrad.exports.pdf_pages.parts import (
    Chapter,
    Heading,
    StateCell,
    bullets,
    cell,
    costs,
    head_cells,
    heading,
    number_cell,
    paragraph,
    table,
)
from reifegrad.exports.tagged.flowables import Box, Columns, stack_height
from reifegrad.report import format
from reifegrad.report.model import KeyFigure

_GUTTER: Final = 22.0


@dataclass(frozen=True, slots=True)
class _Detail:
    """How much the page tells: number of entries and characters of an entry."""

    entries: int
    duties: int
    measures: int
    characters: int


_DETAILS: Final = (
    _Detail(3, 4, 5, 220),
    _Detail(3, 3, 5, 160),
    _Detail(3, 2, 5, 120),
    _Detail(3, 2, 5, 90),
    _Detail(2, 2, 5, 70),
    _Detail(1, 1, 3, 40),
)
"""From rich to sparse; the first one that fits the page is taken."""


def summary_page(chapter: Chapter, height: float) -> list[Any]:
    """Return the page in the fullest form that fits into `height` points."""
    for detail in _DETAILS:
        page = _page(chapter, detail)
        if stack_height(page, chapter.width) <= height:
            break
    return page


def _page(chapter: Chapter, detail: _Detail) -> list[Any]:
    model, texts = chapter.model, chapter.texts
    content = model.summary
    half = (chapter.width - _GUTTER) / 2
    left = chapter.width * 0.57
    right = chapter.width - left - _GUTTER
    decisions = [
        heading(texts("pdf.decisions"), style.BOX_TITLE, "H2"),
        *bullets(_cut_all(content.decisions, detail, len(content.decisions)), style.BOX_LIST, numbered=True),
    ]
    box = Box(decisions, style.colour("info_background"), style.colour("accent"))
    states = [heading(texts("pdf.states"), style.H2_TIGHT, "H2"), _states(chapter, left)]
    strengths = _cut_all(content.strengths, detail, detail.entries)
    gaps = _cut_all(content.gaps, detail, detail.entries)
    return [
        paragraph(
            texts(
                "pdf.kicker",
                title=model.title,
                assessment=_cut(model.assessment_title, detail.characters),
                day=format.day(model.day, chapter.language),
            ),
            style.KICKER,
        ),
        Heading(texts("pdf.summary"), 0, "summary"),
        paragraph(_cut(content.result, 5 * detail.characters), style.LEAD),
        _figures(chapter, content.figures),
        Spacer(0, 10),
        Columns(
            [states, [box]] if model.dimensions else [[box]], [left, right] if model.dimensions else [right], _GUTTER
        ),
        Columns(
            [
                [heading(texts("pdf.strengths"), style.H2_TIGHT, "H2"), *bullets(strengths, style.LIST_TIGHT)],
                [heading(texts("pdf.gaps"), style.H2_TIGHT, "H2"), *bullets(gaps, style.LIST_TIGHT)],
            ],
            [half, half],
            _GUTTER,
        ),
        heading(texts("pdf.duties"), style.H2_TIGHT, "H2"),
        *bullets(_duties(chapter, detail), style.LIST_TIGHT),
        heading(texts("pdf.top_measures"), style.H2_TIGHT, "H2"),
        *_measures(chapter, detail),
        Spacer(0, 5),
        paragraph(_cut(content.resources, 400), style.BODY_TIGHT),
        paragraph(_cut(content.basis_line, 400), style.SMALL),
    ]


def _figures(chapter: Chapter, figures: Sequence[KeyFigure]) -> Any:
    """Key figures as a table of one row, so that label and value are read together."""
    rows = [
        head_cells([each.label for each in figures]),
        [
            [
                paragraph(each.value, style.FIGURE),
                *([paragraph(each.unit, style.FIGURE_UNIT)] if each.unit else []),
                *([paragraph(each.note, style.FIGURE_NOTE)] if each.note else []),
            ]
            for each in figures
        ],
    ]
    return table(rows, [chapter.width / len(figures)] * len(figures), padding=2)


def _states(chapter: Chapter, width: float) -> Any:
    texts, language = chapter.texts, chapter.language
    previous = any(each.previous_index is not None for each in chapter.model.dimensions)
    titles = ["state", "dimension", "index", "target", *(["previous"] if previous else [])]
    numbers = [42.0] * (len(titles) - 2)
    state = max(
        52.0, *(12 + 5 + style.text_width(each.state_word, 9, bold=False) + 8 for each in chapter.model.dimensions)
    )
    rows = [head_cells([texts(f"pdf.columns.{each}") for each in titles], range(2, len(titles)))]
    for each in chapter.model.dimensions:
        values = [each.index, each.target_index, *([each.previous_index] if previous else [])]
        shown = [texts("none") if value is None else format.number(value, language) for value in values]
        rows.append(
            [
                StateCell(each.state, each.state_word),
                cell(each.title),
                *(number_cell(text, strong=at == 0) for at, text in enumerate(shown)),
            ]
        )
    return table(rows, [state, width - state - sum(numbers), *numbers], padding=2.2)


def _duties(chapter: Chapter, detail: _Detail) -> list[str]:
    duties = chapter.model.summary.duties
    shown = _cut_all(duties, detail, detail.duties)
    hidden = len(duties) - len(shown)
    return shown + ([chapter.texts.plural("duties.more", hidden)] if hidden else [])


def _measures(chapter: Chapter, detail: _Detail) -> list[Any]:
    texts, language = chapter.texts, chapter.language
    measures = chapter.model.summary.top_measures[: detail.measures]
    if not measures:
        return [paragraph(texts("pdf.no_measures"), style.BODY_TIGHT)]
    rows = [head_cells([texts(f"pdf.columns.{each}") for each in _MEASURE_COLUMNS], (4, 5))]
    for each in measures:
        begin = format.quarter(each.quarters[0], language) if each.quarters else texts("none")
        rows.append(
            [
                cell(str(each.number)),
                cell(_cut(each.title, detail.characters)),
                cell(each.class_word),
                cell(begin),
                number_cell(format.number(each.person_days, language)),
                number_cell(costs(chapter, each)),
            ]
        )
    widths = [22.0, 0.0, 52.0, 56.0, 30.0, 108.0]
    widths[1] = chapter.width - sum(widths)
    return [table(rows, widths, padding=2.2)]


_MEASURE_COLUMNS = ("number", "measure", "class", "begin", "person_days", "cost")


def _cut_all(texts: Sequence[str], detail: _Detail, count: int) -> list[str]:
    return [_cut(each, detail.characters) for each in texts[:count]]


def _cut(text: str, characters: int) -> str:
    """Shorten a text that would push the page over; its full form stands in the chapters."""
    return text if len(text) <= characters else f"{text[: characters - 1].rstrip()}…"
