"""Search: what is found, how tolerant it is, and that the words of staff never are."""

from datetime import date
from time import perf_counter

import pytest

from reifegrad.domain.answer import Answer, AnswerKind
from reifegrad.domain.survey import SubjectKind
from reifegrad.domain.workspace import Municipality
from reifegrad.searching import (
    Entry,
    Found,
    Index,
    bare,
    by_kind,
    entries,
    excerpt,
    holds,
    passage,
    questions,
    spelt_out,
)
from reifegrad.session import Session
from reifegrad.survey import shipped_survey


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Session:
    """Two years of one survey with notes, evidence and services, and one survey among staff."""
    path = tmp_path_factory.mktemp("search") / "Suchstadt.reifegrad"
    session = Session.create(path, Municipality("Suchstadt"))
    for year in (2025, 2026):
        id = session.start_assessment(shipped_survey("ozg-efa"), f"Erhebung {year}", date(year, 5, 1))
        organisation = session.subjects(id)[0].id
        session.rate(organisation, "A1.1", 2)
        session.write_note(organisation, "A1.1", f"Straßenverzeichnis fehlt {year}")
        session.add_evidence_item(organisation, "A1.1", "Übersicht der Verträge", "")
        session.add_subject(id, SubjectKind.SERVICE, "Gewerbe anmelden")
        session.add_group(id, "Bürgerbüro")
    staff = session.start_assessment(shipped_survey("akzeptanz"), "Befragung", date(2026, 6, 1))
    comment = next(each for each in shipped_survey("akzeptanz").questions.values() if each.kind == "comment")
    session.add_response(staff, {}, {comment.id: Answer(AnswerKind.OPEN, note="Geheimnisvoll")})
    return session


@pytest.fixture(scope="module")
def index(session: Session) -> Index:
    main = session.main_assessment
    assert main is not None
    return Index(entries(session, main.id, "de"))


@pytest.mark.parametrize("text", ["strasse", "STRASSE", "Straße", "straßenverz", "fehlt strassen"])
def test_sharp_s_and_small_letters_make_no_difference(index: Index, text: str) -> None:
    assert [each.kind for each in index.find(text)].count(Found.NOTE) == 2


@pytest.mark.parametrize("text", ["Übersicht", "uebersicht", "ubersicht", "ÜBERSICHT der vertr", "vertrage"])
def test_umlauts_are_found_in_every_spelling(index: Index, text: str) -> None:
    assert [each.text for each in index.find(text) if each.kind is Found.EVIDENCE] == ["Übersicht der Verträge"] * 2


def test_ue_finds_every_umlaut(index: Index) -> None:
    assert "Bürgerbüro" in [each.text for each in index.find("buergerbue")]


@pytest.mark.parametrize("text", ["oeffentlich", "öffentlich", "OFFENTLICH"])
def test_a_hit_shows_the_passage_that_holds_the_word(text: str) -> None:
    long = f"{'Zuerst wird vieles andere gesagt. ' * 9}Dann wird es öffentlich. {'Danach noch mehr. ' * 9}"
    (found,) = Index([Entry(Found.MEASURE, "MB15 Monatlich berichten", (), "", also=long)]).find(text)
    assert "öffentlich" in passage(found, text)
    assert len(passage(found, text)) < len(long) / 2


def test_a_hit_in_the_title_shows_no_passage_besides() -> None:
    entry = Entry(Found.MEASURE, "MA09 Texte überarbeiten", (), "", also="Texte sind öffentlich")
    assert passage(entry, "texte ueberarb") == ""
    assert passage(entry, "texte öffentl") == "Texte sind öffentlich"


def test_results_stand_in_groups_with_those_of_the_chosen_assessment_first(index: Index) -> None:
    groups = by_kind(index.find("verzeichnis"))
    assert list(groups) == sorted(groups, key=list(Found).index)
    assert [each.where[0] for each in groups[Found.NOTE]] == ["Erhebung 2026", "Erhebung 2025"]


def test_a_question_is_found_once_though_two_assessments_ask_it(index: Index) -> None:
    (found,) = (each for each in index.find("A1.1") if each.kind is Found.QUESTION)
    assert found.where[0] == shipped_survey("ozg-efa").title["de"]


def test_measures_services_and_groups_are_found(index: Index) -> None:
    assert {each.kind for each in index.find("gewerbe anmelden")} == {Found.SERVICE}
    assert any(each.kind is Found.MEASURE for each in index.find("MA"))


def test_words_that_staff_wrote_are_never_found(index: Index, session: Session) -> None:
    assert index.find("Geheimnisvoll") == ()
    staff = next(each for each in session.assessments if each.survey_id == "akzeptanz")
    assert Index(entries(session, staff.id, "de")).find("geheimnis") == ()


def test_a_note_is_found_though_its_question_is_asked_no_more(session: Session) -> None:
    main = session.main_assessment
    assert main is not None
    session.set_scope(main.id, {"A1": "Das regelt der Kreis."})
    found = Index(entries(session, main.id, "de")).find("Straßenverzeichnis fehlt 2026")
    assert [(each.kind, each.question_id) for each in found] == [(Found.NOTE, "A1.1")]
    session.undo()


@pytest.mark.parametrize("text", ["", "   ", "gibtesnicht"])
def test_nothing_is_found_for_nothing(index: Index, text: str) -> None:
    assert index.find(text) == ()


def test_the_questions_of_an_assessment_are_listed_in_their_order(session: Session) -> None:
    main = session.main_assessment
    assert main is not None
    listed = [each.question_id for each in questions(session, main.id, "nl")]
    assert listed == list(session.asked(main.id).questions)


def test_a_long_text_is_shown_around_what_was_found() -> None:
    text = "Anfang " * 30 + "hier liegt die Straßenkarte " + "Ende " * 30
    shown = excerpt(text, "strassenk")
    assert "Straßenkarte" in shown
    assert shown.startswith("… ")
    assert shown.endswith(" …")
    assert excerpt("kurz\nund knapp", "knapp") == "kurz und knapp"


def test_spellings() -> None:
    assert spelt_out("Größe Übel Ærø Geïnd") == "groesse uebel aeroe geind"
    assert bare("Größe Übel") == "grosse ubel"


@pytest.mark.parametrize("wanted", ["prufe größe", "PRUEFE GROESSE", "grösse", ""])
def test_a_line_holds_words_in_any_spelling(wanted: str) -> None:
    assert holds("Größe prüfe ich", wanted)
    assert not holds("Größe prüfe ich", f"{wanted} nie")


def test_ten_thousand_entries_are_searched_at_every_key_without_a_stall() -> None:
    notes = [Entry(Found.NOTE, f"Fachverfahren {number} in der Straße", (), "a") for number in range(10_000)]
    index = Index(notes)
    index.fold()
    start = perf_counter()
    assert len(index.find("strasse 999")) == 19
    assert perf_counter() - start < 0.1
