"""The workbook of a small survey, and ways to edit its cells as a person would."""

from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from reifegrad.domain.text import Language
from reifegrad.survey import load_survey
from reifegrad.survey.authoring import Imported, export_workbook
from reifegrad.survey.authoring.reading import import_sheets
from reifegrad.survey.authoring.source import SourceRow, read_sheets
from tests.survey.conftest import MIXED, TINY

SURVEYS = {"tiny": TINY, "mixed": MIXED}

Grid = dict[str, dict[int, dict[int, Any]]]
"""Cells by title of the sheet, row and column."""

Edit = Callable[[Grid], Any]
EditAndImport = Callable[..., Imported]


@pytest.fixture(scope="session")
def exported(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Path]:
    """Write the workbook of a small survey once."""
    folder = tmp_path_factory.mktemp("workbooks")

    def write(name: str = "tiny", language: Language = "de") -> Path:
        path = folder / f"{name}-{language}.xlsx"
        if not path.exists():
            export_workbook(load_survey(SURVEYS[name]), path, language)
        return path

    return write


def grid_of(path: Path) -> Grid:
    return {
        title: {row.number: dict(enumerate(row.cells, 1)) for row in rows} for title, rows in read_sheets(path).items()
    }


def import_grid(grid: Grid, target: str) -> Imported:
    sheets = {
        title: [
            SourceRow(number, tuple(cells.get(at) for at in range(1, max(cells) + 1)))
            for number, cells in sorted(rows.items())
            if any(each is not None for each in cells.values())
        ]
        for title, rows in grid.items()
    }
    return import_sheets(sheets, Path(target))


@pytest.fixture(scope="session")
def grids(exported: Callable[..., Path]) -> dict[str, Grid]:
    """The cells of the small surveys, with German headings."""
    return {name: grid_of(exported(name)) for name in SURVEYS}


@pytest.fixture
def edited(exported: Callable[..., Path], grids: dict[str, Grid]) -> EditAndImport:
    """Edit the cells of a small survey and read them back."""

    def run(edit: Edit, name: str = "tiny", language: Language = "de") -> Imported:
        grid = deepcopy(grids[name]) if language == "de" else grid_of(exported(name, language))
        edit(grid)
        return import_grid(grid, f"{name}-1.0.yaml")

    return run


def column(grid: Grid, sheet: str, heading: str) -> int:
    """The number of a column by its heading."""
    return next(number for number, cell in grid[sheet][1].items() if cell == heading)


def put(sheet: str, first: str, heading: str, value: Any, number: int = 0) -> Edit:
    """Write a value under a heading into the row that begins with `first`; the one at `number` of several."""

    def edit(grid: Grid) -> None:
        rows = [cells for _, cells in sorted(grid[sheet].items()) if cells.get(1) == first]
        rows[number][column(grid, sheet, heading)] = value

    return edit
