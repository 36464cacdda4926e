"""A logo at the head of the pages: seen on each, read aloud once, and never more than dots."""

from dataclasses import replace
from pathlib import Path

import page
import pypdf
import pytest
from PIL import Image

from reifegrad.domain.picture import Picture
from reifegrad.exports import json_report, write
from reifegrad.pictures import read_logo
from tests.exports.examples import make_example


@pytest.fixture(scope="module", params=["PNG", "JPEG"])
def path(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A report with a logo that is see-through or in colours for print."""
    folder = tmp_path_factory.mktemp("logo")
    mode, colour = ("RGBA", (200, 0, 0, 90)) if request.param == "PNG" else ("CMYK", (0, 200, 200, 0))
    Image.new(mode, (900, 400), colour).save(folder / "logo", request.param)
    model = replace(make_example().report(), logo=read_logo(folder / "logo"))
    write(model, "pdf", folder / "Bericht.pdf")
    return folder / "Bericht.pdf"


def test_a_report_with_a_logo_is_valid_for_screen_readers_and_archives(path: Path) -> None:
    for profile in (page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_2A):
        result = page.validate_pdf(str(path), profile=profile)
        assert result.is_compliant, [(each.rule_id, each.message) for each in result.failures]


def test_the_logo_stands_on_every_page_and_the_municipality_beside_it(path: Path) -> None:
    reader = pypdf.PdfReader(path)
    for each in reader.pages:
        (picture,) = each.images
        assert picture.image is not None
        assert picture.image.mode == "RGB"
        assert max(picture.image.size) == 600
        assert "Musterstadt" in each.extract_text()


def test_other_formats_have_no_place_for_a_logo(tmp_path: Path) -> None:
    model = make_example().report()
    with_logo = replace(model, logo=Picture(1, 1, b"\0\0\0"))
    for format in ("json", "xlsx"):
        write(with_logo, format, tmp_path / f"mit.{format}")
    assert json_report.document(with_logo) == json_report.document(model)


def test_the_logo_is_spoken_once_as_the_municipality(path: Path) -> None:
    assert path.read_bytes().count(b"/Alt (Musterstadt)") == 1
