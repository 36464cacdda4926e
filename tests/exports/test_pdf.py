"""The PDF: valid for readers and archives, whole on its pages, never half written."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import cache
from io import BytesIO
from itertools import pairwise
from pathlib import Path

import page
import pypdf
import pypdfium2
import pytest

from reifegrad.domain.text import LANGUAGES, Language
from reifegrad.errors import Cancelled, ExportFaulty, UnknownFileType
from reifegrad.exports import pdf, write
from reifegrad.exports.pdf_missing import missing, missing_notice
from reifegrad.exports.pdf_style import markup, printable
from reifegrad.report.model import ReportModel, Section
from tests.exports.examples import make_example
from tests.report.factories import make_inputs, make_report, rich_report

pytestmark = pytest.mark.xdist_group("organisation on paper")  # one process, which makes each file once

LONG = "Sehr lange Bezeichnung mit Umlauten äöüß & <b>Klammern</b>, 😀 und 漢字 " * 60


def long_report(language: Language) -> ReportModel:
    """Texts far beyond what anybody plans for, with everything in them that markup could stumble over."""
    return make_example(
        name="Verbandsgemeinde " + "Ober" * 40 + " " + "x" * 200,
        note=LONG,
        service=LONG,
        remark=LONG,
        responsible="Donaudampfschifffahrtsgesellschaftskapitänsmützenverwaltung " * 8,
    ).report(language)


REPORTS = {
    "filled": rich_report,
    "empty": lambda language: make_report(make_inputs({}), language),
    "long": long_report,
}


def written(model: ReportModel, folder: Path) -> Path:
    path = folder / "Bericht.pdf"
    write(model, "pdf", path)
    return path


def texts_of(path: Path) -> list[str]:
    """The text of every page."""
    with pypdfium2.PdfDocument(path) as document:
        return [each.get_textpage().get_text_bounded() for each in document]


KINDS: list[tuple[str, Language]] = [
    *(("filled", each) for each in LANGUAGES),
    ("empty", "en"),
    ("long", "de"),
    ("long", "nl"),
]
"""Every kind of report, and every language with all that a report can hold."""

Files = Callable[[str, Language], Path]


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Files:
    """The file of each kind of report and language, written once."""
    return cache(lambda kind, language: written(REPORTS[kind](language), tmp_path_factory.mktemp(f"{kind}-{language}")))


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The text of the small report."""
    return "".join(texts_of(written(make_example().report(), tmp_path_factory.mktemp("example"))))


@pytest.fixture(scope="module")
def filled(files: Files) -> pypdf.PdfReader:
    return pypdf.PdfReader(BytesIO(files("filled", "de").read_bytes()))


@pytest.mark.parametrize(("kind", "language"), KINDS)
def test_every_report_is_valid_for_screen_readers_and_archives(kind: str, language: Language, files: Files) -> None:
    for profile in (page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_2A):
        result = page.validate_pdf(str(files(kind, language)), profile=profile)
        assert result.is_compliant, [(each.rule_id, each.message) for each in result.failures]


@pytest.mark.parametrize(("kind", "language"), KINDS)
def test_the_summary_stands_alone_on_the_first_page(kind: str, language: Language, files: Files) -> None:
    first, second, *_ = texts_of(files(kind, language))
    title, following, last = {
        "de": ("Management-Zusammenfassung", "Inhalt", "Belastbarkeit"),
        "nl": ("Managementsamenvatting", "Inhoud", "betrouwbaarheid"),
        "en": ("Management summary", "Contents", "confidence"),
    }[language]
    assert title in first
    assert last in " ".join(first.splitlines()[-2:]), "the basis closes the page; it takes up to two lines"
    assert following in second


def test_every_page_names_municipality_day_version_law_and_its_number(filled: pypdf.PdfReader) -> None:
    total = len(filled.pages)
    for number, each in enumerate(filled.pages, 1):
        text = each.extract_text()
        assert "Musterstadt" in text
        assert "Stand 21.11.2026 · Entwurf" in text
        assert f"Seite {number} von {total}" in text
        assert "Fragenkatalog OZG- und EfA-Reife 1.0, Rechtsstand 19.08.2026" in text


def test_the_plan_is_in_landscape_and_everything_else_upright(filled: pypdf.PdfReader) -> None:
    chapters = [filled.get_destination_page_number(each) for each in filled.outline if not isinstance(each, list)]
    plan, development = chapters[-4], chapters[-2]
    wide = [at for at, each in enumerate(filled.pages) if each.mediabox.width > each.mediabox.height]
    assert wide == list(range(plan, development))


def test_the_header_of_the_plan_is_repeated_on_each_of_its_pages(files: Files) -> None:
    pages = [each for each in texts_of(files("filled", "de")) if "Ziel und Indikator" in each]
    assert len(pages) > 1
    assert all("Verantwortlich" in each for each in pages)


def test_bookmarks_and_contents_lead_to_the_chapters(filled: pypdf.PdfReader) -> None:
    chapters = {
        each["/Title"]: filled.get_destination_page_number(each)
        for each in filled.outline
        if not isinstance(each, list)
    }
    assert list(chapters) == [
        "Management-Zusammenfassung",
        "Inhalt",
        "Ergebnisse nach Handlungsfeldern",
        "Stufe der Organisation",
        "Leistungen",
        "Maßnahmenplan",
        "Zeitplan nach Quartalen",
        "Entwicklung seit der vorigen Erhebung",
        "Methode und Grundlagen",
    ]
    contents = filled.pages[1].extract_text()
    links = [each.get_object() for each in filled.pages[1]["/Annots"]]
    assert [each["/Contents"] for each in links] == [f"{title}, {at + 1}" for title, at in chapters.items()]
    for title, at in chapters.items():
        assert title in contents
        assert title in filled.pages[at].extract_text()


def test_title_author_language_and_day_of_making_are_set(filled: pypdf.PdfReader) -> None:
    assert filled.metadata is not None
    assert filled.metadata.title == "Leitungsbericht – Musterstadt – Erhebung 2026"
    assert filled.metadata.author == "Musterstadt"
    assert filled.metadata.creation_date is not None
    assert filled.metadata.creation_date.date() == date(2026, 11, 21)
    assert filled.trailer["/Root"]["/Lang"] == "de-DE"


def test_headings_never_skip_a_level_and_pictures_speak(filled: pypdf.PdfReader) -> None:
    roles: list[str] = []
    spoken: list[str] = []

    def walk(node: pypdf.generic.PdfObject) -> None:
        node = node.get_object()
        if isinstance(node, pypdf.generic.ArrayObject):
            for each in node:
                walk(each)
        elif isinstance(node, pypdf.generic.DictionaryObject) and "/S" in node:
            roles.append(str(node["/S"]))
            if node["/S"] == "/Figure":
                spoken.append(str(node["/Alt"]))
            walk(node["/K"])

    walk(filled.trailer["/Root"]["/StructTreeRoot"]["/K"])
    headings = [int(each[2:]) for each in roles if each[1:] in ("H1", "H2", "H3")]
    assert headings[0] == 1
    assert all(later - earlier <= 1 for earlier, later in pairwise(headings))
    assert len(spoken) == 5
    assert all(each.endswith(".") for each in spoken)
    assert {"/Table", "/TH", "/TD", "/L", "/LI", "/TOC"} <= set(roles)


def test_two_runs_write_the_same_bytes(tmp_path: Path) -> None:
    first = written(make_example().report(), tmp_path).read_bytes()
    assert written(make_example().report(), tmp_path).read_bytes() == first


@pytest.mark.parametrize(
    ("section", "heading"),
    [
        (Section.RESULTS, "Ergebnisse nach Handlungsfeldern"),
        (Section.SERVICES, "Alle Leistungen"),
        (Section.PLAN, "Maßnahmen im Überblick"),
        (Section.METHOD, "Methode und Grundlagen"),
    ],
)
def test_a_section_that_is_left_out_is_neither_there_nor_in_the_contents(
    section: Section, heading: str, example: str, tmp_path: Path
) -> None:
    less = "".join(texts_of(written(make_example().report(sections=tuple(set(Section) - {section})), tmp_path)))
    assert heading in example
    assert heading not in less


def test_text_of_people_is_never_markup(tmp_path: Path) -> None:
    hostile = '<b>fett</b> <img src="http://example.org/x.png"/> &amp; <a href="file:///etc/passwd">x</a>'
    text = "".join(texts_of(written(make_example(service=hostile, responsible=hostile).report(), tmp_path)))
    assert '<img src="http://example.org/x.png"/>' in text.replace("\r\n", " ").replace("- ", "-")


def test_characters_without_a_shape_become_a_question_mark_and_control_characters_go() -> None:
    assert printable("a\x00b\x1fc 漢 Ω ß") == "abc ? Ω ß"
    assert printable("u\u0308") == "ü"


def test_line_ends_stay_and_long_words_get_places_to_break() -> None:
    assert markup("a\nb & <c>") == "a<br/>b &amp; &lt;c&gt;"
    assert markup("Digitalisierungsbeauftragte").replace("\u00ad", "|").count("|") >= 1
    assert markup("Rathaus") == "Rathaus"


def test_overridden_measures_are_marked_with_the_reason(example: str) -> None:
    assert "Nur wenige Fälle" in example
    assert "* von Hand gesetzt" in example


def test_a_reference_and_the_final_version_stand_in_the_footer(tmp_path: Path) -> None:
    model = replace(make_example().report(), draft=False, draft_word="Endfassung", reference="10-24.01/2026")
    assert "Endfassung · Az. 10-24.01/2026" in texts_of(written(model, tmp_path))[0]


def test_progress_rises_to_the_end(tmp_path: Path) -> None:
    steps: list[tuple[int, int]] = []
    write(make_example().report(), "pdf", tmp_path / "x.pdf", lambda done, total: steps.append((done, total)))
    assert [done for done, _ in steps] == sorted(done for done, _ in steps)
    assert steps[-1] == (100, 100)


def test_cancelling_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "Bericht.pdf"
    path.write_bytes(b"old")
    calls = iter([False] * 5 + [True] * 100)
    with pytest.raises(Cancelled):
        write(make_example().report(), "pdf", path, cancelled=lambda: next(calls))
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_that_does_not_read_back_never_takes_its_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_model: ReportModel, path: Path, _work: object) -> None:
        path.write_bytes(b"%PDF-1.7 nothing")

    monkeypatch.setattr(pdf, "write_file", broken)
    with pytest.raises(ExportFaulty) as caught:
        write(make_example().report(), "pdf", tmp_path / "Bericht.pdf")
    assert caught.value.values["reason"] == "unreadable"
    assert not list(tmp_path.iterdir())


def test_a_file_of_another_report_is_noticed(tmp_path: Path) -> None:
    path = written(make_example().report(), tmp_path)
    assert pdf.faults(make_example(name="Andernorts").report(), path) == ["title"]


def test_an_unknown_format_names_the_possible_ones(tmp_path: Path) -> None:
    with pytest.raises(UnknownFileType) as caught:
        write(make_example().report(), "odt", tmp_path / "x.odt")
    assert caught.value.values["possible"] == "pdf, xlsx, json"


def test_characters_that_the_fonts_lack_are_named_with_their_places() -> None:
    report = make_report()
    assert missing_notice(report) == ""
    first = replace(report.dimensions[0].questions[0], note="שלום")
    rows = (replace(report.dimensions[0], questions=(first,)), *report.dimensions[1:])
    changed = replace(report, municipality="漢", dimensions=rows)
    assert missing(changed).places == ("", first.id)
    assert "U+6F22" in missing_notice(changed)
    assert "HEBREW LETTER SHIN" in missing_notice(changed)
    without = replace(changed, sections=(Section.PLAN,))
    assert missing(without).places == ("",)


def test_the_contents_name_the_right_pages_where_they_take_more_than_one(tmp_path: Path) -> None:
    long = replace(rich_report(), disclaimer=LONG * 2)
    with pypdfium2.PdfDocument(written(long, tmp_path)) as document:
        pages = [each.get_textpage().get_text_bounded() for each in document]
        chapters = {each.get_title(): each.get_dest().get_index() for each in document.get_toc() if not each.level}
    assert "Ergebnisse nach Handlungsfeldern" not in pages[2]
    assert all(f"{title}" in pages[at] for title, at in chapters.items())
    listed = {line.rsplit(" ", 1)[0].strip(): line.rsplit(" ", 1)[1] for line in pages[1].splitlines() if " " in line}
    assert all(listed[title] == str(at + 1) for title, at in chapters.items())
    assert f"Seite {len(pages)} von {len(pages)}" in pages[-1]
