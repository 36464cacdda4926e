"""The PDF of a municipality with all surveys: every chapter is there, valid, and nothing protected is in it."""

import re
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from io import BytesIO
from pathlib import Path

import page
import pypdf
import pypdfium2
import pytest

from reifegrad.domain.rated import Rated
from reifegrad.domain.text import LANGUAGES, Language
from reifegrad.exports import write
from reifegrad.report import format
from reifegrad.report.model import ReportModel, Section
from tests.report.companions import (
    full_report,
    inputs_of,
    make_process,
    make_responses,
    organisation_rated,
    process_answers,
    process_report,
    processes_rated,
    rate_processes,
    rate_staff,
    staff_answers,
    staff_report,
)
from tests.report.factories import make_report

pytestmark = pytest.mark.xdist_group("surveys on paper")  # one process, which makes each file once

UNITS = {"Bauen": 14, "Bürgerdienste": 16, "Kämmerei": 11, "Soziales": 15, "Schule": 9, "IT": 8, "Ordnung": 7}
SURVEYS = (Section.STAFF, Section.PROCESSES, Section.COMBINED)
PROTECTED = {"de": "geschützt", "nl": "beschermd", "en": "protected"}


@cache
def uneven_staff() -> Rated:
    """Some units are so small that a few people without an answer hide figures of theirs and of another unit."""
    people = make_responses(UNITS)
    answers = {
        key: answer
        for key, answer in staff_answers(people).items()
        if not (key.question_id.split(".")[0] in ("B2", "B5") and key.subject_id.endswith(("3", "9")))
    }
    return rate_staff(people, answers, invited=200)


@cache
def few_staff() -> Rated:
    return rate_staff(make_responses({"Bauamt": 4}), invited=20)


def many_processes() -> Rated:
    subjects = [make_process(f"Prozess {at} mit einem langen Namen für das Amt", 100 * at, at) for at in range(1, 61)]
    answers = {}
    for at, subject in enumerate(subjects):
        letters = {f"PA{level}": "FFLPN"[(at + int(level[0])) % 5] for level in ("1.1", "2.1", "2.2", "3.1", "3.2")}
        answers |= process_answers(subject, letters)
    return rate_processes(subjects, answers)


REPORTS: dict[str, Callable[[Language], ReportModel]] = {
    "full": full_report,
    "staff": staff_report,
    "processes": process_report,
    "uneven": lambda language: make_report(inputs_of(uneven_staff(), processes_rated()), language),
    "few": lambda language: make_report(inputs_of(few_staff()), language),
    "nobody": lambda language: make_report(inputs_of(rate_staff([], {}), rate_processes([], {})), language),
    "many": lambda language: make_report(inputs_of(many_processes()), language),
}

Files = Callable[[str, Language], Path]


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Files:
    """The file of each kind of report and language, written once."""

    @cache
    def written(kind: str, language: Language) -> Path:
        path = tmp_path_factory.mktemp(f"{kind}-{language}") / "Bericht.pdf"
        write(REPORTS[kind](language), "pdf", path)
        return path

    return written


@cache
def texts_of(path: Path) -> list[str]:
    """The text of every page with single blanks."""
    with pypdfium2.PdfDocument(path) as document:
        return [" ".join(each.get_textpage().get_text_bounded().split()) for each in document]


@cache
def chapters_of(path: Path) -> dict[str, tuple[int, int]]:
    """First page and page after the last one, from 0, of every chapter."""
    reader = pypdf.PdfReader(BytesIO(path.read_bytes()))
    starts = [
        (str(each["/Title"]), reader.get_destination_page_number(each))
        for each in reader.outline
        if not isinstance(each, list)
    ]
    ends = [start for _, start in starts[1:]] + [len(reader.pages)]
    return {title: (start, end) for (title, start), end in zip(starts, ends, strict=True)}


@pytest.mark.parametrize(
    ("kind", "language"),
    [("full", "de"), ("uneven", "nl"), ("few", "de"), ("nobody", "de")],
)
def test_every_report_is_valid_for_screen_readers_and_archives(kind: str, language: Language, files: Files) -> None:
    for profile in (page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_2A):
        result = page.validate_pdf(str(files(kind, language)), profile=profile)
        assert result.is_compliant, [(each.rule_id, each.message) for each in result.failures]


@pytest.mark.parametrize(
    ("language", "titles"),
    [
        ("de", ("Akzeptanz der Beschäftigten", "Reife der Prozesse", "Die Erhebungen im Zusammenhang")),
        ("nl", ("Draagvlak bij medewerkers", "Volwassenheid van de processen", "De metingen in samenhang")),
        ("en", ("Acceptance among staff", "Maturity of the processes", "The surveys together")),
    ],
)
def test_every_survey_has_its_chapter(language: Language, titles: tuple[str, ...], files: Files) -> None:
    chapters = list(chapters_of(files("full", language)))
    at = chapters.index(titles[0])
    assert tuple(chapters[at : at + 3]) == titles


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_chapter_on_staff_tells_result_dimensions_questions_stages_and_wishes(
    language: Language, files: Files
) -> None:
    report = full_report(language)
    assert report.staff
    assert report.staff.recommendation
    start, end = list(chapters_of(files("full", language)).values())[5]
    text = " ".join(texts_of(files("full", language))[start:end])
    told = [report.staff.result, report.staff.minima, report.staff.barrier, report.staff.recommendation.sentence]
    told += [each.text for row in report.staff.dimensions for each in row.items]
    told += [each.name for each in report.staff.groupings[0].groups]
    told += [name for name, _ in report.staff.choices[0].counts]
    told += [each.agreement_word for each in report.staff.dimensions]
    for each in told:
        assert _loose(each) in _loose(text), each


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_chapter_on_processes_tells_levels_ratings_flags_gate_and_ways(language: Language, files: Files) -> None:
    report = full_report(language)
    assert report.processes
    start, end = list(chapters_of(files("full", language)).values())[6]
    text = " ".join(texts_of(files("full", language))[start:end])
    told = [report.processes.result]
    for row in report.processes.processes:
        told += [row.name, row.sentence, *row.red_flags, *row.ways[:1]]
        told += [row.automation] if row.level is not None else []
    told += [f"{letter} {meaning}" for letter, meaning in report.processes.letters]
    told += [f"{id} {title}" for id, title, _ in report.processes.attributes]
    for each in told:
        assert _loose(each) in _loose(text), each
    first = report.processes.processes[0]
    assert " ".join([first.name, *(each.rating_text for each in first.ratings)]) in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_surveys_stand_side_by_side_without_a_total(language: Language, files: Files) -> None:
    report = full_report(language)
    assert report.combined
    start, end = list(chapters_of(files("full", language)).values())[7]
    assert end == start + 1
    text = texts_of(files("full", language))[start]
    told = [each.value for each in report.combined.results] + [each.sentence for each in report.combined.traffic]
    told += [report.combined.note, *report.combined.sentences]
    for each in told:
        assert _loose(each) in _loose(text), each


@pytest.mark.parametrize(("language", "heading"), [("de", "Einordnung"), ("nl", "Indeling"), ("en", "Band")])
def test_low_medium_and_high_are_no_traffic_light(language: Language, heading: str, files: Files) -> None:
    start, _ = list(chapters_of(files("full", language)).values())[7]
    text = texts_of(files("full", language))[start]
    assert heading in text
    assert not {"Ampel", "Stoplicht", "State"} & set(text.split())


def test_the_table_of_measures_begins_below_the_load_of_the_quarters(files: Files) -> None:
    pages = [each for each in texts_of(files("full", "de")) if "Auslastung der Quartale" in each]
    assert len(pages) == 1
    assert "Wirkung und Aufwand" not in pages[0]
    assert "Maßnahmen im Überblick" in pages[0]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_first_page_says_in_full_what_all_surveys_found(language: Language, files: Files) -> None:
    content = full_report(language).summary
    first = texts_of(files("full", language))[0]
    told = [content.result, *content.together, *content.strengths, *content.gaps]
    told += [each.sentence for each in content.companions]
    for figures in (content.figures, *(each.figures for each in content.companions)):
        told += [text for each in figures for text in (each.label, each.value, each.unit, each.note)]
    for each in told:
        assert _loose(each) in _loose(first), each
    assert "…" not in first


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_second_page_says_in_full_what_is_to_be_done_and_decided(language: Language, files: Files) -> None:
    report = full_report(language)
    content = report.summary
    second = texts_of(files("full", language))[1]
    assert report.combined
    told = [*content.duties[:5], *(each.title for each in content.top_measures), content.resources, *content.decisions]
    told += [content.basis_line, *(each.basis_line for each in content.companions)]
    told += [f"{each.name}: {each.value}." for each in report.combined.results]
    for each in told:
        assert _loose(each) in _loose(second), each
    assert len(content.top_measures) == 5
    assert "…" not in second


@pytest.mark.parametrize(("kind", "pages"), [("staff", 1), ("processes", 1), ("full", 2), ("uneven", 2)])
def test_the_summary_takes_one_page_or_two_with_several_surveys(kind: str, pages: int, files: Files) -> None:
    assert next(iter(chapters_of(files(kind, "de")).values())) == (0, pages)


def test_names_of_thousands_of_characters_swell_neither_summary_nor_plan(tmp_path: Path) -> None:
    def lengths(name: str) -> tuple[int, int]:
        process = make_process(name, 500)
        processes = rate_processes([process], process_answers(process, "P"))
        path = tmp_path / f"{len(name)}.pdf"
        write(make_report(inputs_of(organisation_rated(), processes)), "pdf", path)
        chapters = chapters_of(path)
        (_, summary), (start, end) = chapters["Management-Zusammenfassung"], chapters["Maßnahmenplan"]
        return summary, end - start

    assert lengths("Sehr langer Name eines Prozesses " * 150) == (2, pytest.approx(lengths("Wohngeld")[1], abs=1))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_of_the_plan_holds_about_six_measures(language: Language, files: Files) -> None:
    pages = texts_of(files("full", language))
    start, end = list(chapters_of(files("full", language)).values())[8]
    head = {"de": "Auslöser, Grundlage", "nl": "Aanleiding, grondslag", "en": "Trigger, basis"}[language]
    with_rows = [each for each in pages[start:end] if head in each]
    assert len(full_report(language).measures) / len(with_rows) >= 5


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_section_of_a_source_stands_once_under_how_it_was_checked(language: Language, files: Files) -> None:
    sources = full_report(language).method.sources
    start, end = chapters_of(files("full", language))[
        {"de": "Methode und Grundlagen", "nl": "Methode en grondslagen", "en": "Method and basis"}[language]
    ]
    text = _loose(" ".join(texts_of(files("full", language))[start:end]))
    for each in sources:
        assert _loose(f"{each.title} {each.section}{each.binding}") in text, each
    for word in {each.status for each in sources}:
        assert _loose(word[0].upper() + word[1:]) in text


def test_what_raises_a_level_stands_with_organisation_and_services(files: Files) -> None:
    report = full_report()
    assert report.level
    text = _loose(" ".join(texts_of(files("full", "de"))))
    assert _loose(report.level.ways[0]) in text
    assert _loose(f"Hund anmelden: {report.services[1].ways[0]}") in text


@pytest.mark.parametrize("kind", ["full", "staff", "uneven", "few"])
def test_every_page_with_figures_on_people_says_from_how_many_on_they_are_told(kind: str, files: Files) -> None:
    report = REPORTS[kind]("de")
    assert report.staff
    pages, chapters = texts_of(files(kind, "de")), chapters_of(files(kind, "de"))
    named = ("Akzeptanz der Beschäftigten", "Die Erhebungen im Zusammenhang", "Maßnahmenplan")
    wanted = {
        0,
        *([1] if report.summary.companions else []),
        *(at for each in named if each in chapters for at in range(*chapters[each])),
    }
    for at in wanted:
        assert report.staff.minima in pages[at], at + 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_figure_of_a_group_is_the_told_one_or_the_word_for_a_protected_one(
    language: Language, files: Files
) -> None:
    score = uneven_staff().score.staff
    assert score
    groups = score.groupings[0].groups
    text = " ".join(texts_of(files("uneven", language)))
    hidden = 0
    for group in groups:
        figures = [each.index for each in group.dimensions if each.id != "B9"]
        shown = [PROTECTED[language] if each.value is None else format.number(each.value, language) for each in figures]
        hidden += shown.count(PROTECTED[language])
        assert " ".join(shown) in text, (group, shown)
    assert hidden >= 2


def test_of_too_few_people_nothing_is_told_but_how_many_there_were(files: Files) -> None:
    report = REPORTS["few"]("de")
    pages, chapters = texts_of(files("few", "de")), chapters_of(files("few", "de"))
    text = " ".join(pages[at] for at in range(*chapters["Akzeptanz der Beschäftigten"]))
    assert re.findall(r"\d+,\d|−\d", text) == []
    assert re.findall(r"\d+\s%", text) == ["20 %", "20 %"]
    assert "Geantwortet haben 4, nötig sind 5 Personen" in text
    assert report.staff
    for question in (each.topic for row in report.staff.dimensions for each in row.items):
        assert question not in text


def test_an_empty_survey_that_only_goes_with_the_report_has_no_chapter(files: Files) -> None:
    chapters = chapters_of(files("nobody", "de"))
    assert "Akzeptanz der Beschäftigten" in chapters
    assert "Reife der Prozesse" not in chapters


@pytest.mark.parametrize(
    ("section", "title"),
    [
        (Section.STAFF, "Akzeptanz der Beschäftigten"),
        (Section.PROCESSES, "Reife der Prozesse"),
        (Section.COMBINED, "Die Erhebungen im Zusammenhang"),
    ],
)
def test_a_survey_can_be_left_out(section: Section, title: str, files: Files, tmp_path: Path) -> None:
    path = tmp_path / "x.pdf"
    write(replace(full_report(), sections=tuple({Section.METHOD, *SURVEYS} - {section})), "pdf", path)
    assert title in chapters_of(files("full", "de"))
    assert {"Methode und Grundlagen"} <= set(chapters_of(path))
    assert title not in chapters_of(path)


def test_the_net_of_people_is_on_a_page_that_tells_the_smallest_numbers_and_only_if_enough_is_told(
    tmp_path: Path,
) -> None:
    title = "Akzeptanz der Beschäftigten: Netz"
    for at, (report, is_there) in enumerate(((full_report(), True), (REPORTS["few"]("de"), False))):
        path = tmp_path / f"{at}.pdf"
        write(replace(report, sections=(Section.NET,)), "pdf", path)
        chapters = chapters_of(path)
        assert (title in chapters) is is_there
        if is_there:
            assert report.staff
            assert all(report.staff.minima in texts_of(path)[each] for each in range(*chapters[title]))


@pytest.mark.parametrize(("kind", "most"), [("staff", 20), ("processes", 15), ("few", 11), ("many", 60)])
def test_reports_do_not_waste_pages(kind: str, most: int, files: Files) -> None:
    assert len(texts_of(files(kind, "de"))) <= most


def test_names_of_sixty_processes_are_never_cut_where_they_are_told_first(files: Files) -> None:
    text = " ".join(texts_of(files("many", "de")))
    for at in range(1, 61):
        assert text.count(f"Prozess {at} mit einem langen Namen für das Amt") >= 3


def _loose(text: str) -> str:
    """Without blanks and hyphens, which lines break at."""
    return re.sub(r"[\s\u00ad\u2010\u0002\ufffe-]", "", text)
