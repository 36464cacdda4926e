"""Results of one assessment in lines of text: tables whose columns hold, and the sentences of the report."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from reifegrad.commands.console import Console
from reifegrad.report import format
from reifegrad.report.model import ProcessSection, ReportModel, StaffSection


def score_lines(model: ReportModel, console: Console) -> Iterator[str]:
    """What the chosen assessment of `model` found; its companions have lines of their own elsewhere."""
    day = format.day(model.day, model.language)
    yield console.words("score.heading", title=model.assessment_title, day=day, id=model.assessment_id)
    yield from (f"  {line}" for line in _organisation(model, console))
    if model.staff and model.staff.assessment_id == model.assessment_id:
        yield from (f"  {line}" for line in _staff(model.staff, console))
    if model.processes and model.processes.assessment_id == model.assessment_id:
        yield from (f"  {line}" for line in _processes(model.processes, console))


def _organisation(model: ReportModel, console: Console) -> Iterator[str]:
    words = console.words
    if model.overall:
        known = model.overall.index is not None
        yield words(
            "score.overall" if known else "score.overall_absent",
            index=_index(model.overall.index, model.overall.note, model),
            note=f" ({model.overall.note})" if known and model.overall.note else "",
            coverage=_share(model.overall.coverage, model),
            confidence=_share(model.overall.confidence, model),
        )
    if model.level:
        yield model.level.sentence
    yield from _dimensions(model, console)
    if model.portfolio:
        yield model.portfolio.sentence


def _dimensions(model: ReportModel, console: Console) -> Iterator[str]:
    """Why there is no index stands behind the title, so that the columns hold."""
    rows = [
        (
            each.id,
            _index(each.index, "–", model),
            _share(each.coverage, model),
            each.state_word,
            each.title + (f" ({each.index_note})" if each.index_note else ""),
        )
        for each in model.dimensions
    ]
    yield from _table(rows, ("id", "index", "coverage", "state", "title"), console)


def _staff(section: StaffSection, console: Console) -> Iterator[str]:
    yield section.result
    if section.n is not None and section.n > 0:
        rows = [
            (each.id, each.index.text, str(each.n if each.n is not None else "–"), each.state_word, each.title)
            for each in section.dimensions
        ]
        yield from _table(rows, ("id", "index", "people", "state", "title"), console)
        for table in section.groupings:
            for group in table.groups:
                is_labelled = group.name.startswith(table.label)
                name = group.name if is_labelled else f"{table.label} {group.name}"
                index = console.words("score.group", name=name, n=group.n, index=group.index.full)
                yield f"{index} {group.remark}".rstrip()
        yield from filter(None, (section.barrier, section.recommendation.sentence if section.recommendation else ""))
    yield from section.hidden
    yield section.minima


def _processes(section: ProcessSection, console: Console) -> Iterator[str]:
    yield section.result
    for each in section.processes:
        yield f"{each.name}: {each.sentence}"
        yield from (f"  {flag}" for flag in each.red_flags)


def _table(rows: Sequence[tuple[str, str, str, str, str]], columns: Sequence[str], console: Console) -> Iterator[str]:
    if rows:
        yield _row(*(console.words(f"score.columns.{each}") for each in columns))
        yield from (_row(*each) for each in rows)


def _row(id: str, index: str, figure: str, state: str, title: str) -> str:
    return f"{id:<6}{index:>9}  {figure:>9}  {state:<15} {title}"


def _index(value: Fraction | None, note: str, model: ReportModel) -> str:
    return note if value is None else format.number(value, model.language)


def _share(value: Fraction | None, model: ReportModel) -> str:
    return "–" if value is None else format.percent(value, model.language)
