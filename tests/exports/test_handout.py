"""Paper for the workshop: every question that is asked, with a box for every answer, readable for everyone."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import pypdfium2
import pytest
from pypdf import PdfReader

from reifegrad import paths, resource
from reifegrad.domain.survey import QuestionKind, SubjectKind
from reifegrad.domain.text import LANGUAGES, Language
from reifegrad.domain.workspace import Assessment, Meeting, Municipality
from reifegrad.errors import FolderMissing
from reifegrad.exports import handout_pdf
from reifegrad.exports.handout_pdf import write_handout
from reifegrad.report import handout
from reifegrad.report.handout import Choice, Field, Handout
from reifegrad.survey import shipped_survey
from reifegrad.tailoring import tailored
from reifegrad.texts import texts
from ui.prepare import documents_tab

DAY = date(2026, 11, 2)


def assessment(survey: str, **changes: object) -> Assessment:
    version = shipped_survey(survey).version
    return Assessment("a", survey, version, "hash", "Erhebung 2026", DAY, **changes)  # type: ignore[arg-type]


def questionnaire(survey: str, language: Language = "de", **changes: object) -> Handout:
    made = assessment(survey, **changes)
    asked = tailored(shipped_survey(survey), made)
    return handout.questionnaire(asked, made, Municipality("Musterstadt"), language, texts("handout", language), DAY)


def invitation(survey: str, language: Language = "de", meetings: Sequence[Meeting] = ()) -> str:
    words = texts("handout", language)
    asked = shipped_survey(survey)
    return handout.invitation(asked, assessment(survey), Municipality("Musterstadt"), meetings, language, words)


def text_of(path: Path) -> str:
    with pypdfium2.PdfDocument(path) as document:
        return " ".join(" ".join(page.get_textpage().get_text_bounded() for page in document).split())


@pytest.mark.parametrize("survey", ["ozg-efa", "akzeptanz", "prozesse"])
def test_every_question_stands_there_with_every_answer(survey: str, tmp_path: Path) -> None:
    made, shipped = questionnaire(survey), shipped_survey(survey)
    blocks = {block.number: block for part in made.parts for block in part.blocks}
    assert list(blocks) == list(shipped.questions)
    for id, question in shipped.questions.items():
        besides = 0 if question.kind is QuestionKind.COMMENT else 1 + question.not_applicable
        assert len(blocks[id].choices) == len(question.options) + besides
    path = tmp_path / "Fragebogen.pdf"
    write_handout(made, path)
    printed = text_of(path)
    assert all(id in printed for id in shipped.questions)


@pytest.mark.parametrize("language", LANGUAGES)
def test_paper_speaks_its_language_and_is_tagged(language: Language, tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    write_handout(questionnaire("akzeptanz", language, short_form=True), path)
    reader = PdfReader(path)
    assert reader.root_object["/Lang"].startswith(language)
    assert reader.root_object["/MarkInfo"]["/Marked"]
    assert reader.metadata
    assert texts("handout", language)("questionnaire") in (reader.metadata.title or "")


def test_what_is_not_asked_is_not_printed() -> None:
    whole, short = questionnaire("akzeptanz"), questionnaire("akzeptanz", short_form=True)
    assert 0 < short.questions < whole.questions
    first = shipped_survey("ozg-efa").dimensions[0]
    left = questionnaire("ozg-efa", left_out={first.id: "später"})
    assert left.questions == questionnaire("ozg-efa").questions - len(first.questions)


def test_people_read_from_how_many_on_figures_are_told() -> None:
    raised = questionnaire("akzeptanz", minimum_total=17, minimum_group=9)
    notice = " ".join(raised.notice)
    assert "17" in notice
    assert "9" in notice
    assert "{" not in notice


@pytest.mark.parametrize("language", LANGUAGES)
def test_people_can_tell_every_trait_that_the_survey_knows_and_need_not(language: Language, tmp_path: Path) -> None:
    asked = shipped_survey("akzeptanz").subject_type(SubjectKind.RESPONSE).attributes
    made = questionnaire("akzeptanz", language, short_form=True)
    for trait, field in zip(asked, made.fields, strict=True):
        assert field.label.startswith(f"{trait.label.in_language(language)} (")
    unit, leadership = made.fields
    assert unit.choices == ()
    assert len(leadership.choices) == 2
    write_handout(made, tmp_path / "a.pdf")
    printed = text_of(tmp_path / "a.pdf")
    assert all(each.label in printed for each in made.fields)
    assert " ".join(each.name for each in leadership.choices) in printed


def test_a_trait_with_many_long_choices_has_a_box_for_each_on_the_page(tmp_path: Path) -> None:
    names = [f"{number} Fachbereich mit einem sehr langen Namen für {'alle ' * number}" for number in range(9)]
    field = Field("Zugehörigkeit zu einem der Fachbereiche der Verwaltung", tuple(map(Choice, names)))
    write_handout(replace(questionnaire("akzeptanz"), fields=(field,)), tmp_path / "a.pdf")
    with pypdfium2.PdfDocument(tmp_path / "a.pdf") as document:
        page = document[0]
        left, _, right, _ = page.get_mediabox()
        assert all(left < each.get_bounds()[0] and each.get_bounds()[2] < right for each in page.get_objects())
    assert all(" ".join(each.split()) in text_of(tmp_path / "a.pdf") for each in names)


def test_the_levels_fit_on_one_page(tmp_path: Path) -> None:
    for survey in ("ozg-efa", "akzeptanz", "prozesse"):
        for language in LANGUAGES:
            made = assessment(survey)
            words = texts("handout", language)
            sheet = handout.levels(shipped_survey(survey), made, Municipality("Musterstadt"), language, words, DAY)
            path = tmp_path / "Stufen.pdf"
            write_handout(sheet, path)
            assert len(PdfReader(path).pages) == 1, (survey, language)


def cards(survey: str, language: Language = "de") -> Handout:
    made, words = assessment(survey), texts("handout", language)
    terms = texts("terms", language)
    return handout.cards(shipped_survey(survey), made, Municipality("Musterstadt"), language, words, DAY, terms=terms)


def test_there_is_a_card_for_every_step_that_can_be_voted_for() -> None:
    signs = {survey: [one.number for one in cards(survey).parts[0].blocks] for survey in ("ozg-efa", "prozesse")}
    assert signs["ozg-efa"] == ["0", "1", "2", "3", "4", "?"]
    assert signs["prozesse"] == ["N", "P", "L", "F", "?"]
    assert [handout.has_cards(shipped_survey(each)) for each in (*signs, "akzeptanz")] == [True, True, False]


@pytest.mark.parametrize("language", LANGUAGES)
def test_four_cards_stand_on_a_page_within_their_lines(language: Language, tmp_path: Path) -> None:
    made = cards("ozg-efa", language)
    write_handout(made, tmp_path / "Karten.pdf")
    reader = PdfReader(tmp_path / "Karten.pdf")
    assert [page.extract_text().count("Musterstadt") for page in reader.pages] == [0, 0]
    printed = text_of(tmp_path / "Karten.pdf")
    for block in made.parts[0].blocks:
        assert block.text in printed
    assert reader.root_object["/MarkInfo"]["/Marked"]
    with pypdfium2.PdfDocument(tmp_path / "Karten.pdf") as document:
        assert len(document) == 2
        width, height = document[0].get_size()
        assert (round(width), round(height)) == (595, 842)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("survey", ["ozg-efa", "akzeptanz"])
def test_the_invitation_names_everything_and_leaves_no_gap(survey: str, language: Language) -> None:
    letter = invitation(survey, language)
    assert "Musterstadt" in letter
    assert "{" not in letter
    assert "\n\n\n" not in letter


@pytest.mark.parametrize(("survey", "questions"), [("ozg-efa", 44), ("prozesse", 36), ("akzeptanz", 45)])
def test_the_invitation_counts_what_those_who_are_invited_answer(survey: str, questions: int) -> None:
    asked = shipped_survey(survey)
    alone = [each for each in asked.dimensions if each.subject_kind is SubjectKind.SERVICE]
    assert len(asked.questions) - sum(len(each.questions) for each in alone) == questions
    assert f" {questions} Fragen" in invitation(survey)


def test_the_invitation_says_when_where_and_what_of_each_meeting() -> None:
    settled = Meeting("1", "a", "Termin 1", date(2027, 3, 15), "09:00", "Ratssaal", ("A1",))
    letter = invitation("ozg-efa", meetings=[settled, Meeting("2", "a", "Termin 2", dimensions=("A2", "gone"))])
    titles = {each.id: each.title["de"] for each in shipped_survey("ozg-efa").dimensions}
    assert f"Termin 1: 15.03.2027, 09:00 bis 09:44 Uhr, Ratssaal ({titles['A1']})\n" in letter
    assert f"Termin 2: Termin folgt ({titles['A2']})\n\n" in letter
    assert "Wir treffen uns zu 2 Terminen:" in letter
    assert "\n\n\n" not in letter
    assert "09.00 tot 09.44 uur" in invitation("ozg-efa", "nl", [settled])


def test_a_folder_that_is_not_there_is_named_and_nothing_is_left(tmp_path: Path) -> None:
    with pytest.raises(FolderMissing):
        write_handout(questionnaire("akzeptanz", short_form=True), tmp_path / "fort" / "a.pdf")
    assert list(tmp_path.iterdir()) == []


def test_no_wording_of_the_handout_lies_there_unused() -> None:
    source = "".join(
        Path(str(each.__file__)).read_text(encoding="utf-8") for each in (handout, handout_pdf, documents_tab)
    )
    topic = resource.content(paths.resources() / "texts" / "handout.yaml")
    assert [each for each in topic if f'"{each}"' not in source and f"{each}." not in source] == []
