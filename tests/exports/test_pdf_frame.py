"""Head and foot of pages: a long name of a municipality is read in full."""

from dataclasses import replace
from pathlib import Path

import pypdf
import pytest

from reifegrad.domain.rules import LONGEST_NAME
from reifegrad.exports import pdf_style, write
from reifegrad.exports.pdf_frame import SIZE, fit_lines
from reifegrad.report.templates import Section
from tests.exports.examples import make_example

LONG = "Samtgemeinde Elbtalaue-Lüchow (Wendland)"
ROOM_BESIDE_A_LOGO = 217.0
"""Points, of an upright page."""


@pytest.mark.parametrize(("name", "lines"), [("Musterstadt", 1), (LONG, 1), (f"{LONG} und {LONG}", 2)])
@pytest.mark.parametrize("room", [ROOM_BESIDE_A_LOGO, 345.0])
def test_a_name_takes_two_lines_at_most_and_each_fits(name: str, lines: int, room: float) -> None:
    found = fit_lines(name, room, bold=True)
    assert len(found) <= lines
    assert " ".join(found) == name
    assert max(pdf_style.text_width(each, SIZE, bold=True) for each in found) <= room


@pytest.mark.parametrize("name", ["x" * LONGEST_NAME, "Lange " * 33, f"Stadt {'x' * 190}"])
def test_what_has_no_room_on_two_lines_is_cut_at_its_end(name: str) -> None:
    found = fit_lines(name, ROOM_BESIDE_A_LOGO, bold=True)
    assert found[-1].endswith("…")
    assert max(pdf_style.text_width(each, SIZE, bold=True) for each in found) <= ROOM_BESIDE_A_LOGO


def test_a_name_twice_as_long_as_real_ones_stands_in_full_at_the_head_of_a_page(tmp_path: Path) -> None:
    name = f"{LONG} und {LONG}"
    model = replace(make_example().report(sections=(Section.METHOD,)), municipality=name)
    write(model, "pdf", tmp_path / "Bericht.pdf")
    for each in pypdf.PdfReader(tmp_path / "Bericht.pdf").pages:
        assert name in " ".join(each.extract_text().split())
