"""What is printed of a screen, and the charts as pictures: readable for everybody, whole on its pages."""

from functools import partial
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree

import page
import pypdf

from reifegrad.exports.pdf_printout import printout_pdf
from reifegrad.exports.svg import svg
from reifegrad.report.charts import dimension_bullets
from reifegrad.report.printout import PrintedTable, Printout
from tests.report.factories import MADE_ON, frame, rich_report


def printed(columns: int, rows: int) -> bytes:
    table = PrintedTable(
        "Alle Zeilen",
        tuple(f"Spalte {at}" for at in range(columns)),
        tuple(tuple(f"Wert {row}" for _ in range(columns)) for row in range(rows)),
        frozenset({1}),
    )
    chart = partial(dimension_bullets, rich_report())
    return printout_pdf(Printout("Musterstadt", "Maßnahmen", "Erhebung 2026", "de", MADE_ON, (chart, table)))


def test_a_printout_is_valid_for_screen_readers_and_archives(tmp_path: Path) -> None:
    path = tmp_path / "Druck.pdf"
    path.write_bytes(printed(4, 80))
    for profile in (page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_2A):
        result = page.validate_pdf(str(path), profile=profile)
        assert result.is_compliant, [(each.rule_id, each.message) for each in result.failures]


def test_the_header_of_a_table_and_the_number_stand_on_each_of_its_pages() -> None:
    reader = pypdf.PdfReader(BytesIO(printed(4, 80)))
    texts = [each.extract_text() for each in reader.pages]
    assert len(texts) > 2
    assert all("Spalte 3" in each for each in texts)
    assert all(f"Seite {number} von {len(texts)}" in each for number, each in enumerate(texts, 1))
    assert {each.mediabox.width < each.mediabox.height for each in reader.pages} == {True}


def test_a_wide_table_is_printed_across() -> None:
    reader = pypdf.PdfReader(BytesIO(printed(9, 3)))
    assert {each.mediabox.width > each.mediabox.height for each in reader.pages} == {True}


def test_a_picture_has_its_title_its_sentence_and_every_label() -> None:
    chart = dimension_bullets(rich_report(), frame())
    root = ElementTree.fromstring(svg(chart, "Index & Ziel"))
    space = {"svg": "http://www.w3.org/2000/svg"}
    assert root.findtext("svg:title", namespaces=space) == "Index & Ziel"
    assert root.findtext("svg:desc", namespaces=space) == chart.sentence
    shown = [each.text for each in root.iterfind(".//svg:text", space)]
    assert shown == [each.text for each in chart.primitives if hasattr(each, "text")]
