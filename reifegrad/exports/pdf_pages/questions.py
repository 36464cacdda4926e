"""Appendix: every question of the organisation with its answer, what was noted about it, and what proves it."""

from typing import Any, Final

from reifegrad.domain.answer import Evidence
from reifegrad.exports import pdf_style as style
from reifegrad.exports.pdf_pages.parts import Chapter, Heading, cell, head_cells, paragraph, section, table
from reifegrad.report.model import DimensionRow, QuestionRow

_COLUMNS: Final = ("number", "question", "answer_note", "target")


def questions(chapter: Chapter) -> list[Any]:
    """Return a section per dimension; nothing if the report has none."""
    model, texts = chapter.model, chapter.texts
    if not model.dimensions:
        return []
    story: list[Any] = [Heading(texts("pdf.appendix.title"), 0, "questions"), paragraph(texts("pdf.appendix.aid"))]
    for each in model.dimensions:
        story += section(f"{each.id} {each.title}", f"questions-{each.id}", _table(chapter, each))
    return story


def _table(chapter: Chapter, dimension: DimensionRow) -> Any:
    rows = [head_cells([chapter.texts(f"pdf.columns.{each}") for each in _COLUMNS])]
    rows += [_row(chapter, each) for each in dimension.questions]
    return table(rows, chapter.width)


def _row(chapter: Chapter, question: QuestionRow) -> list[Any]:
    answered = question.option_name if question.value is None else f"{question.value} – {question.option_name}"
    told = [cell(answered, style.CELL_STRONG)]
    told += [cell(each, style.CELL_SECONDARY) for each in (question.descriptor, question.reason) if each]
    if question.note:
        told.append(cell(question.note))
    if question.evidence is not Evidence.NONE or question.evidence_items:
        grade = chapter.terms(f"evidence.{question.evidence}")
        proof = ", ".join(question.evidence_items)
        told.append(
            cell(chapter.texts("pdf.appendix.evidence", grade=grade, items=proof).rstrip(": "), style.CELL_SECONDARY)
        )
    topic = [cell(question.topic, style.CELL_STRONG), cell(question.text, style.CELL_SECONDARY)]
    wanted = dict(question.options).get(question.target, "")
    return [cell(question.id), topic, told, cell(f"{question.target} – {wanted}".rstrip(" –"))]
