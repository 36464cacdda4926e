"""The first page: everything leadership needs, on one page that can be handed out alone.

With several surveys it is two: what they found, and what is to be done. Each can be handed out alone.
"""

from collections.abc import Callable, Iterable
from typing import Any, Final

from reportlab.platypus import PageBreak, Spacer

from reifegrad.exports import pdf_style as style
from reifegrad.exports.pdf_pages.parts import Chapter, Heading, bullets, heading, key_figures, paragraph
from reifegrad.exports.pdf_pages.summary_parts import (
    UNCUT,
    Detail,
    basis,
    decisions,
    duties,
    highlights,
    minima,
    states,
    top_measures,
    whole_sentences,
)
from reifegrad.exports.tagged.flowables import stack_height
from reifegrad.report import format
from reifegrad.report.combined_model import PartResult

_SINGLE: Final = (
    Detail(3, 4, 5, 240),
    Detail(3, 3, 5, 170),
    Detail(3, 2, 5, 130),
    Detail(3, 1, 5, 130),
    Detail(3, 1, 5, 60),
    Detail(3, 1, 4, 130),
    Detail(3, 1, 3, 90),
    Detail(2, 1, 3, 80),
    Detail(1, 1, 3, 110),
    Detail(1, 1, 3, 40),
    Detail(1, 1, 1, 40),
)
"""From rich to sparse; the first one that fits the page is taken. So for the two pages of several surveys."""
_RESULTS: Final = (
    Detail(3, 0, 0, UNCUT),
    *(Detail(3, 0, 0, characters) for characters in (240, 170, 130, 90, 60)),
    Detail(2, 0, 0, 60),
    Detail(1, 0, 0, 40),
)
_PLAN: Final = (
    *(Detail(0, shown, 5, UNCUT) for shown in range(24, 2, -1)),
    *(Detail(0, shown, 5, characters) for characters in (240, 130, 60) for shown in (3, 2, 1)),
    Detail(0, 1, 3, 40),
    Detail(0, 1, 1, 40),
)


def summary_pages(chapter: Chapter) -> list[Any]:
    """Return one page, or two for several surveys, in the fullest form that fits its page."""

    def fullest(page: Callable[[Chapter, Detail], list[Any]], details: Iterable[Detail]) -> list[Any]:
        made: list[Any] = []
        for detail in details:
            made = page(chapter, detail)
            if stack_height(made, chapter.width) <= chapter.height:
                break
        return made

    if not chapter.model.summary.companions:
        return fullest(_single, _SINGLE)
    return [*fullest(_results, _RESULTS), PageBreak(), *fullest(_plan, _PLAN)]


def _single(chapter: Chapter, detail: Detail) -> list[Any]:
    content = chapter.model.summary
    return [
        Heading(chapter.texts("pdf.summary"), 0, "summary", style.TITLE),
        paragraph(whole_sentences(content.result, max(200, 5 * detail.characters)), style.SUMMARY_LEAD),
        key_figures(chapter, content.figures),
        Spacer(0, 4),
        *states(chapter),
        highlights(chapter, detail),
        *_to_do(chapter, detail),
        paragraph(basis(chapter, [content.basis_line]), style.FOOT),
    ]


def _results(chapter: Chapter, detail: Detail) -> list[Any]:
    """What every survey found, and what they say together."""
    model, texts = chapter.model, chapter.texts
    content = model.summary
    found = [
        (model.survey_title, content.result, content.figures),
        *((each.survey_title, each.sentence, each.figures) for each in content.companions),
    ]
    page: list[Any] = [Heading(texts("pdf.summary"), 0, "summary", style.TITLE)]
    for at, (title, result, figures) in enumerate(found):
        page += [
            heading(title, style.H2_TIGHT, "H2"),
            paragraph(whole_sentences(result, max(130, 2 * detail.characters)), style.BODY_TIGHT),
            key_figures(chapter, figures, style.FIGURE_SMALL),
            *([] if at else [Spacer(0, 4), *states(chapter)]),
        ]
    if content.together:
        told = [whole_sentences(each, max(130, detail.characters)) for each in content.together]
        page += [heading(texts("pdf.combined.title"), style.H2_TIGHT, "H2"), *bullets(told, style.LIST_TIGHT)]
    page += [Spacer(0, 4), highlights(chapter, detail)]
    return [*page, Spacer(0, 5), paragraph(minima(chapter), style.FOOT)] if minima(chapter) else page


def _plan(chapter: Chapter, detail: Detail) -> list[Any]:
    """What is to be done and decided; a line before it recalls the results."""
    model, content = chapter.model, chapter.model.summary
    recalled = [_recalled(each) for each in model.combined.results if each.day] if model.combined else []
    lines = [content.basis_line, *(each.basis_line for each in content.companions)]
    return [
        Heading(chapter.texts("pdf.summary_plan"), 1, "summary-plan", style.TITLE),
        paragraph(" ".join(recalled) or whole_sentences(content.result, 200), style.SUMMARY_LEAD),
        *_to_do(chapter, detail),
        paragraph(basis(chapter, lines), style.FOOT),
    ]


def _recalled(result: PartResult) -> str:
    return f"{format.shorten(f'{result.name}: {result.value}', 160)}."


def _to_do(chapter: Chapter, detail: Detail) -> list[Any]:
    return [
        heading(chapter.texts("pdf.duties"), style.H2_TIGHT, "H2"),
        *bullets(duties(chapter, detail), style.LIST_TIGHT),
        Spacer(0, 7),
        *top_measures(chapter, detail),
        Spacer(0, 4),
        paragraph(format.shorten(chapter.model.summary.resources, 400), style.BODY_TIGHT),
        Spacer(0, 4),
        decisions(chapter),
        Spacer(0, 6),
    ]
