"""The processes: how they are spread over the levels, what holds each back, and each by itself."""

from typing import Any, Final

from reportlab.platypus import CondPageBreak, Spacer

from reifegrad.domain.score import Rating
from reifegrad.exports import pdf_style as style
from reifegrad.exports.pdf_pages.parts import (
    Cell,
    Chapter,
    Heading,
    LetterCell,
    StateCell,
    bullets,
    cell,
    figures_of,
    head_cells,
    heading,
    key_figures,
    number_cell,
    paragraph,
    section,
    table,
)
from reifegrad.report import format
from reifegrad.report.charts import process_levels
from reifegrad.report.model import ProcessSection
from reifegrad.report.process_model import AttributeRow, ProcessRow
from reifegrad.report.told import Told

_STEPS: Final = tuple(Rating)
_LETTER_WIDTH: Final = 30.0
_LETTER_GAP: Final = 5.0
_NAME: Final = 90
"""Characters of a name in tables after the one that gives it in full."""
_THEME_WIDTH: Final = 34.0


def processes(chapter: Chapter, portfolio: ProcessSection) -> list[Any]:
    texts = chapter.texts
    story: list[Any] = [
        Heading(texts("pdf.processes.title"), 0, "processes"),
        paragraph(portfolio.result, style.FINDING),
    ]
    if not portfolio.processes:
        return story
    figures = figures_of(chapter.model, portfolio.survey_title)
    if figures:
        story += [key_figures(chapter, figures), Spacer(0, 6)]
    chart = process_levels(portfolio, chapter.frame())
    story += section(
        texts("pdf.processes.levels"),
        "process-levels",
        paragraph(chart.sentence),
        chapter.picture(chart),
        Spacer(0, 8),
        _levels(chapter, portfolio),
        room=chart.height + 60,
    )
    story += section(texts("pdf.processes.table"), "process-table", _overview(chapter, portfolio))
    rated = [each for each in portfolio.processes if any(one.rating for one in each.ratings)]
    if rated:
        story += section(texts("pdf.processes.matrix"), "process-matrix", *_matrix(chapter, portfolio, rated))
    flags = [f"{format.shorten(each.name, _NAME)}: {text}" for each in portfolio.processes for text in each.red_flags]
    if flags:
        story += section(texts("pdf.processes.flags"), "process-flags", *bullets(flags))
    if portfolio.changes:
        changes = [f"{name}: {text}" for name, text in portfolio.changes]
        story += section(texts("pdf.processes.changes"), "process-changes", *bullets(changes))
    story += section(
        texts("pdf.processes.single"), "process-single", paragraph(texts("pdf.ways_aid"), style.AID), room=200
    )
    for each in portfolio.processes:
        story += _block(chapter, each)
    return story


def _levels(chapter: Chapter, portfolio: ProcessSection) -> Any:
    texts = chapter.texts
    rows = [head_cells([texts(f"pdf.columns.{each}") for each in ("level", "name", "meaning", "processes")], (3,))]
    rows += [
        [cell(str(value)), cell(name, style.CELL_STRONG), cell(summary), number_cell(str(count))]
        for value, name, summary, count in portfolio.levels
    ]
    return table(rows, chapter.width, padding=3)


def _overview(chapter: Chapter, portfolio: ProcessSection) -> Any:
    texts = chapter.texts
    titles = ["state", "process", "cases", "level", "continuity"]
    with_gate = any(each.automation for each in portfolio.processes)
    titles += ["automation"] if with_gate else []
    rows = [head_cells([texts(f"pdf.columns.{each}") for each in titles], (2, 4))]
    for each in portfolio.processes:
        ready = {None: "open", True: "yes", False: "no"}[each.automation_ready]
        rows.append(
            [
                StateCell(each.state, each.state_word),
                cell(each.name),
                number_cell(texts("none") if each.cases is None else format.number(each.cases, chapter.language)),
                cell(texts("none") if each.level is None else each.level_text, style.CELL_STRONG),
                number_cell(each.continuity.text),
                *([cell(texts(f"pdf.processes.ready_{ready}"))] if with_gate else []),
            ]
        )
    return table(rows, chapter.width, padding=3)


def _matrix(chapter: Chapter, portfolio: ProcessSection, rated: list[ProcessRow]) -> list[Any]:
    """Letters per process attribute and indexes per theme: what is alike in many processes is seen down a column."""
    texts = chapter.texts
    head = head_cells([texts("pdf.columns.process"), *(id for id, *_ in portfolio.attributes)])
    rows = [head, *([_name(each), *map(_letter, each.ratings)] for each in rated)]
    fixed = dict.fromkeys(range(1, len(head)), _LETTER_WIDTH)
    letters = ", ".join(f"{letter} {meaning}" for letter, meaning in portfolio.letters)
    attributes = ", ".join(f"{id} {title}" for id, title, _ in portfolio.attributes)
    themes = ", ".join(f"{id} {title}" for id, title, _ in portfolio.themes)
    head = head_cells([texts("pdf.columns.process"), *(id for id, *_ in portfolio.themes)], range(1, 99))
    profile = [
        head,
        *([_name(each), *(number_cell(_figure(chapter, one.index)) for one in each.themes)] for each in rated),
    ]
    return [
        table(rows, chapter.width, fixed, padding=2, gap=_LETTER_GAP, row_headers=True),
        Spacer(0, 6),
        paragraph(texts("pdf.processes.letters", letters=letters, attributes=attributes), style.AID),
        CondPageBreak(90),
        heading(texts("pdf.processes.themes"), style.H3, "H3"),
        table(profile, chapter.width, dict.fromkeys(range(1, len(head)), _THEME_WIDTH), padding=2.5, row_headers=True),
        Spacer(0, 6),
        paragraph(texts("pdf.processes.themes_aid", themes=themes), style.AID),
    ]


def _block(chapter: Chapter, row: ProcessRow) -> list[Any]:
    """One process: where it stands and why, its attributes, and what would raise its level."""
    rated = any(each.rating for each in row.ratings)
    facts = [f"{label}: {value}" for label, value in row.attributes if value]
    story: list[Any] = [
        CondPageBreak(130 if rated else 60),
        heading(row.name, style.H3, "H3"),
        paragraph(row.sentence, style.STRONG),
    ]
    if facts:
        story.append(paragraph(" · ".join(facts), style.AID))
    if rated:
        story.append(_attributes(chapter, row))
    notes = [*row.red_flags, *filter(None, [row.automation if rated else ""]), *row.ways[:1]]
    return [*story, Spacer(0, 5), *bullets(notes, style.LIST_SMALL)] if notes else story


def _attributes(chapter: Chapter, row: ProcessRow) -> Any:
    texts = chapter.texts
    rows = [
        head_cells([texts("pdf.columns.attribute"), *(each.id for each in row.ratings)]),
        [cell(texts("pdf.columns.rating")), *map(_letter, row.ratings)],
        [cell(texts("pdf.columns.percent")), *(cell(_figure(chapter, each.percent)) for each in row.ratings)],
    ]
    fixed = dict.fromkeys(range(1, len(row.ratings) + 1), _LETTER_WIDTH)
    return table(rows, chapter.width, fixed, padding=2, gap=_LETTER_GAP, row_headers=True)


def _name(row: ProcessRow) -> Cell:
    return cell(format.shorten(row.name, _NAME))


def _figure(chapter: Chapter, figure: Told) -> str:
    """The figure, or a dash in columns too narrow for the word; the legend says what the dash means."""
    return chapter.texts("none") if figure.value is None else figure.text


def _letter(row: AttributeRow) -> LetterCell:
    step = None if row.rating is None else _STEPS.index(row.rating)
    return LetterCell(row.rating_text, step, len(_STEPS))
