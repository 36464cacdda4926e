"""What has changed since the assessment before: the dimensions, the questions behind them, the measures done."""

from collections.abc import Sequence
from fractions import Fraction
from typing import Any, Final

from reportlab.platypus import Spacer

from reifegrad.domain.plan import MeasureStatus
from reifegrad.exports import pdf_style as style
from reifegrad.exports.pdf_pages.parts import (
    Chapter,
    Heading,
    StateCell,
    bullets,
    cell,
    head_cells,
    number_cell,
    paragraph,
    section,
    table,
)
from reifegrad.report import format
from reifegrad.report.model import QuestionRow

_DIMENSIONS: Final = ("dimension", "before", "now", "change", "target", "state")
_QUESTIONS: Final = ("number", "question", "before", "now")


def development(chapter: Chapter) -> list[Any]:
    """Return nothing if there is no assessment to compare with."""
    model, texts = chapter.model, chapter.texts
    if not (model.previous_title and model.dimensions and model.overall):
        return []
    story: list[Any] = [Heading(texts("pdf.development.title"), 0, "development")]
    if model.overall.development:
        story.append(paragraph(model.overall.development, style.FINDING))
    story += [
        paragraph(texts("pdf.development.aid", title=model.previous_title)),
        Spacer(0, 4),
        _dimensions(chapter),
    ]
    changed = sorted(_changed(chapter), key=_change)
    for key, found in (
        ("better", [each for each in reversed(changed) if _change(each) > 0]),
        ("worse", [each for each in changed if _change(each) < 0]),
    ):
        if found:
            story += section(texts(f"pdf.development.{key}"), f"development-{key}", _questions(chapter, found))
    if not changed:
        story += [Spacer(0, 8), paragraph(texts("pdf.development.same"))]
    done = [f"{each.id} {each.title}" for each in model.measures if each.status is MeasureStatus.DONE]
    if done:
        story += section(texts("pdf.development.done"), "development-done", *bullets(done))
    return story


def _dimensions(chapter: Chapter) -> Any:
    language, none = chapter.language, chapter.texts("none")

    def whole(value: Fraction | None) -> str:
        return none if value is None else format.number(value, language)

    rows = [head_cells([chapter.texts(f"pdf.columns.{each}") for each in _DIMENSIONS], range(1, 5))]
    for each in chapter.model.dimensions:
        name = [cell(f"{each.id} {each.title}")]
        if each.remark:
            name.append(cell(each.remark, style.CELL_SECONDARY))
        rows.append(
            [
                name,
                number_cell(whole(each.previous_index)),
                number_cell(whole(each.index), strong=True),
                number_cell(none if each.change is None else format.signed(each.change, language)),
                number_cell(whole(each.target_index)),
                StateCell(each.state, each.state_word),
            ]
        )
    return table(rows, chapter.width)


def _changed(chapter: Chapter) -> list[QuestionRow]:
    return [each for row in chapter.model.dimensions for each in row.questions if _change(each)]


def _change(question: QuestionRow) -> int:
    """How many steps it went up or down; 0 too where one of the two answers has no value."""
    return 0 if question.value is None or question.previous is None else question.value - question.previous


def _questions(chapter: Chapter, questions: Sequence[QuestionRow]) -> Any:
    rows = [head_cells([chapter.texts(f"pdf.columns.{each}") for each in _QUESTIONS])]
    for each in questions:
        names = dict(each.options)
        before = f"{each.previous} – {names.get(each.previous or 0, '')}".rstrip(" –")
        topic = [cell(each.topic, style.CELL_STRONG), cell(each.text, style.CELL_SECONDARY)]
        rows.append([cell(each.id), topic, cell(before), cell(f"{each.value} – {each.option_name}", style.CELL_STRONG)])
    return table(rows, chapter.width)
