"""Results per dimension, and the level of the organisation with what blocks the next one."""

from collections.abc import Sequence
from fractions import Fraction
from typing import Any

from reportlab.platypus import Spacer

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
from reifegrad.report.charts import dimension_bullets, level_staircase
from reifegrad.report.model import DimensionRow, LevelSection, QuestionRow

_FURTHEST = 10


def results(chapter: Chapter) -> list[Any]:
    """Bullet chart, its figures, and the questions that are furthest below their target."""
    model, texts = chapter.model, chapter.texts
    chart = dimension_bullets(model, chapter.frame())
    story: list[Any] = [
        Heading(texts("pdf.results"), 0, "results"),
        paragraph(chart.sentence, style.FINDING),
        chapter.picture(chart),
        Spacer(0, 8),
        paragraph(texts("pdf.results_aid"), style.SMALL),
        *section(texts("pdf.results_table"), "results-table", _table(chapter)),
    ]
    if model.left_out_sentence:
        story += [Spacer(0, 6), paragraph(model.left_out_sentence)]
    furthest = sorted(
        (each for row in model.dimensions for each in row.questions if each.gap),
        key=lambda each: (-(each.gap or 0), -each.weight, not each.knock_out),
    )[:_FURTHEST]
    if furthest:
        story += section(texts("pdf.furthest"), "furthest", _questions(chapter, furthest))
    return story


def level_chapter(chapter: Chapter, level: LevelSection) -> list[Any]:
    """Staircase, what is missing for the next level, and all levels in words."""
    texts, chart = chapter.texts, level_staircase(chapter.model, chapter.frame())
    story: list[Any] = [
        Heading(texts("pdf.level"), 0, "level"),
        paragraph(chart.sentence, style.FINDING),
        *([paragraph(level.summary)] if level.summary else []),
        Spacer(0, 4),
        chapter.picture(chart),
    ]
    if level.value is not None and level.next is not None:
        title = texts("pdf.blockers", level=level.next)
        missing = _blockers(chapter, level) if level.blockers else paragraph(texts("pdf.only_index"))
        story += section(title, "blockers", missing)
    if level.ways:
        story += section(texts("pdf.ways"), "ways", *bullets(level.ways))
    rows = [head_cells([texts(f"pdf.columns.{each}") for each in ("level", "name", "index_from", "meaning")], (2,))]
    rows += [
        [cell(str(value)), cell(name, style.CELL_STRONG), number_cell(str(index)), cell(summary)]
        for value, name, summary, index in level.levels
    ]
    return [*story, *section(texts("pdf.levels"), "levels", table(rows, chapter.width))]


def _table(chapter: Chapter) -> Any:
    texts = chapter.texts
    titles = ("dimension", "index", "target", "gap", "coverage", "confidence", "state")
    rows = [head_cells([texts(f"pdf.columns.{each}") for each in titles], range(1, 6))]
    rows += [_dimension(chapter, each) for each in chapter.model.dimensions]
    return table(rows, chapter.width)


def _dimension(chapter: Chapter, row: DimensionRow) -> list[Any]:
    language, none = chapter.language, chapter.texts("none")

    def whole(value: Fraction | None) -> str:
        return none if value is None else format.number(value, language)

    def share(value: Fraction | None) -> str:
        return none if value is None else format.percent(value, language)

    name = [cell(f"{row.id} {row.title}")]
    remarks = ", ".join(filter(None, (row.index_note, row.remark)))
    if remarks:
        name.append(cell(remarks, style.CELL_SECONDARY))
    return [
        name,
        number_cell(whole(row.index), strong=True),
        number_cell(whole(row.target_index)),
        number_cell(none if row.gap is None else format.number(row.gap, language, 1)),
        number_cell(share(row.coverage)),
        number_cell(share(row.confidence)),
        StateCell(row.state, row.state_word),
    ]


def _questions(chapter: Chapter, questions: Sequence[QuestionRow]) -> Any:
    texts = chapter.texts
    rows = [head_cells([texts(f"pdf.columns.{each}") for each in ("number", "question", "answer", "target")])]
    for each in questions:
        wanted = dict(each.options).get(each.target, "")
        answer = [cell(f"{each.value} – {each.option_name}", style.CELL_STRONG)]
        if each.descriptor:
            answer.append(cell(each.descriptor, style.CELL_SECONDARY))
        question = [cell(each.topic, style.CELL_STRONG), cell(each.text, style.CELL_SECONDARY)]
        rows.append([cell(each.id), question, answer, cell(f"{each.target} – {wanted}".rstrip(" –"))])
    return table(rows, chapter.width)


def _blockers(chapter: Chapter, level: LevelSection) -> Any:
    texts = chapter.texts
    rows = [head_cells([texts(f"pdf.columns.{each}") for each in ("number", "question", "actual", "needed")])]
    for each in level.blockers:
        actual = each.actual_name if each.actual is None else f"{each.actual} – {each.actual_name}"
        rows.append(
            [
                cell(each.question_id),
                [cell(each.topic, style.CELL_STRONG), cell(each.question, style.CELL_SECONDARY)],
                cell(actual, style.CELL_STRONG),
                cell(f"{each.needed} – {each.needed_name}"),
            ]
        )
    return table(rows, chapter.width)
