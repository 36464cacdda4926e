"""How people answered: the result, the dimensions, where the change gets stuck, what they wish for, what is hidden."""

from fractions import Fraction
from typing import Any, Final

from reportlab.platypus import Spacer

from reifegrad.exports import pdf_style as style
from reifegrad.exports.pdf_pages.parts import (
    BarCell,
    Chapter,
    Heading,
    StateCell,
    bullets,
    cell,
    figures_of,
    head_cells,
    key_figures,
    number_cell,
    paragraph,
    section,
    table,
)
from reifegrad.report import format
from reifegrad.report.charts import answer_spread
from reifegrad.report.model import StaffSection
from reifegrad.report.staff_model import ChoiceRow, RecommendationRow, StaffDimensionRow

TALLEST: Final = 560.0
"""Height of a picture in points that fits under the heading of its section."""


def staff(chapter: Chapter, people: StaffSection) -> list[Any]:
    """The chapter without groups and single questions, which have pages of their own."""
    texts = chapter.texts
    story: list[Any] = [Heading(texts("pdf.staff.title"), 0, "staff"), paragraph(people.result, style.FINDING)]
    if people.band_summary:
        story.append(paragraph(people.band_summary))
    figures = figures_of(chapter.model, people.survey_title)
    if figures:
        story += [key_figures(chapter, figures), Spacer(0, 6)]
    return (
        story
        + (_figures(chapter, people) if any(each.n for each in people.dimensions) else [])
        + _hidden(chapter, people)
    )


def _figures(chapter: Chapter, people: StaffSection) -> list[Any]:
    texts = chapter.texts
    story: list[Any] = []
    if any(each.answered.favourable.value is not None for each in people.dimensions):
        chart = answer_spread(people, chapter.frame())
        picture = chapter.picture(chart, TALLEST)
        story += section(
            texts("pdf.staff.spread"),
            "staff-spread",
            paragraph(chart.sentence),
            picture,
            Spacer(0, 6),
            paragraph(texts("pdf.staff.spread_aid"), style.AID),
            room=picture.height + 100,
        )
    story += section(texts("pdf.staff.table"), "staff-table", _dimensions(chapter, people), *_remarks(chapter, people))
    if any(each.mean.value is not None for each in people.stages):
        story += section(
            texts("pdf.staff.stages"),
            "staff-stages",
            paragraph(people.barrier),
            _stages(chapter, people),
            room=180,
        )
    if people.recommendation:
        story += _recommendation(chapter, people.recommendation)
    for each in people.choices:
        story += _choices(chapter, each)
    return story


def _dimensions(chapter: Chapter, people: StaffSection) -> Any:
    texts = chapter.texts
    compared = any(each.change is not None for each in people.dimensions)
    titles = ["dimension", "people", "mean", "index", "favourable", "agreement", "alpha"]
    titles += ["change"] if compared else []
    rows = [head_cells([texts(f"pdf.columns.{each}") for each in (*titles, "state")], (1, 2, 3, 4, 6, 7))]
    rows += [_dimension(chapter, each, compared=compared) for each in people.dimensions]
    return table(rows, chapter.width, padding=2)


def _dimension(chapter: Chapter, row: StaffDimensionRow, *, compared: bool) -> list[Any]:
    name = [cell(f"{row.id} {row.title}")]
    if row.note:
        name.append(cell(row.note, style.CELL_SECONDARY))
    change = [number_cell(row.change.text if row.change else chapter.texts("none"))] if compared else []
    return [
        name,
        number_cell(people_text(chapter, row.n)),
        number_cell(row.mean.text),
        number_cell(row.index.text, strong=True),
        number_cell(row.answered.favourable.text),
        cell(row.agreement_word or row.agreement.text),
        number_cell(chapter.texts("none") if row.alpha.value is None else row.alpha.text),
        *change,
        StateCell(row.state, row.state_word),
    ]


def _remarks(chapter: Chapter, people: StaffSection) -> list[Any]:
    """What the columns mean, how the index came about, and what is to be known about single dimensions."""
    by_note: dict[str, list[str]] = {}
    for each in people.dimensions:
        if each.alpha_note:
            by_note.setdefault(each.alpha_note, []).append(each.id)
    notes = [chapter.texts("pdf.staff.alpha_note", ids=", ".join(ids), note=note) for note, ids in by_note.items()]
    if people.index.value is not None:
        notes.append(people.index.explanation)
    return [
        Spacer(0, 6),
        *(paragraph(each, style.AID) for each in (chapter.texts("pdf.staff.table_aid", target=people.target), *notes)),
    ]


def _stages(chapter: Chapter, people: StaffSection) -> Any:
    texts = chapter.texts
    rows = [head_cells([texts(f"pdf.columns.{each}") for each in ("stage", "mean_of", "questions", "barrier")])]
    for each in people.stages:
        rows.append(
            [
                cell(each.title, style.CELL_STRONG if each.is_barrier else style.CELL),
                BarCell(_place(each.mean.value, people), each.mean.text),
                cell(", ".join(each.questions)),
                cell(texts("pdf.staff.barrier") if each.is_barrier else "", style.CELL_STRONG),
            ]
        )
    return table(rows, chapter.width, padding=3)


def _place(mean: Fraction | None, people: StaffSection) -> Fraction | None:
    """Where a mean stands between the lowest and the highest step of the answers, 0 to 1; None if that is not known."""
    steps = [step for row in people.dimensions for item in row.items for step, *_ in item.distribution]
    if mean is None or not steps or min(steps) == max(steps):
        return None
    return (mean - min(steps)) / (max(steps) - min(steps))


def _recommendation(chapter: Chapter, row: RecommendationRow) -> list[Any]:
    texts = chapter.texts
    story: list[Any] = [paragraph(row.text), paragraph(row.sentence, style.STRONG)]
    if row.n and row.promoters is not None and row.detractors is not None:
        counts = {
            "promoters": row.promoters,
            "passives": row.n - row.promoters - row.detractors,
            "detractors": row.detractors,
        }
        rows = [head_cells([texts("pdf.columns.answer"), texts("pdf.columns.people_of")])]
        rows += [[cell(texts(f"pdf.staff.{each}")), _counted(chapter, count, row.n)] for each, count in counts.items()]
        story.append(table(rows, chapter.width, {1: chapter.width / 2}, padding=3))
    return section(texts("pdf.staff.recommendation"), "staff-recommendation", *story, room=160)


def _choices(chapter: Chapter, row: ChoiceRow) -> list[Any]:
    texts = chapter.texts
    story: list[Any] = [paragraph(row.text)]
    if row.counts and row.n:
        rows = [head_cells([texts("pdf.columns.answer"), texts("pdf.columns.people_of")])]
        rows += [[cell(name), _counted(chapter, count, row.n)] for name, count in row.counts]
        story.append(table(rows, chapter.width, {1: chapter.width / 2}, padding=3))
    else:
        story.append(paragraph(row.note))
    return section(row.topic, f"staff-{row.question_id}", *story, room=180)


def _counted(chapter: Chapter, count: int, people: int) -> BarCell:
    share = Fraction(count, people)
    return BarCell(share, f"{format.number(count, chapter.language)} ({format.percent(share, chapter.language)})")


def _hidden(chapter: Chapter, people: StaffSection) -> list[Any]:
    nothing = (chapter.texts("pdf.staff.nothing_hidden"),) if people.n else ()
    return section(
        chapter.texts("pdf.staff.hidden"), "staff-hidden", paragraph(people.minima), *bullets(people.hidden or nothing)
    )


def people_text(chapter: Chapter, count: int | None) -> str:
    """So many people, or a dash where that is not told."""
    return chapter.texts("none") if count is None else format.number(count, chapter.language)
