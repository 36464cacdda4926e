"""What a report says about processes: level and way, letters with words, red flags, automation, the whole."""

import pytest

from reifegrad.domain.text import LANGUAGES, Language
from reifegrad.report.model import ProcessSection, ReportModel, State
from reifegrad.report.process_model import ProcessRow
from tests.report.companions import (
    inputs_of,
    make_process,
    process_answers,
    process_report,
    process_survey,
    rate_processes,
)
from tests.report.factories import make_report

WORKED = {
    "PA1.1": "F",
    "PA2.1": "F",
    "PA2.2": "F",
    "PA3.1": "L",
    "PA3.2": "L",
    "PA4.1": "P",
    "PA4.2": "N",
    "PA5.1": "P",
    "PA5.2": "N",
}


def section(report: ReportModel | None = None) -> ProcessSection:
    found = (report or process_report()).processes
    assert found is not None
    return found


def one(letters: str | dict[str, str], language: Language = "de", **others: str) -> ProcessRow:
    process = make_process("Wohngeld", 500)
    rated = rate_processes([process], process_answers(process, letters, **others))
    return section(make_report(inputs_of(rated), language)).processes[0]


def test_a_report_on_processes_alone_has_a_full_first_page() -> None:
    summary = process_report().summary
    assert summary.result == (
        "Einer von 2 bewerteten Prozessen (50\u00a0%) erreicht mindestens Stufe 2; auf ihn entfallen 62\u00a0% der "
        "Fälle. 2 Prozesse sind noch nicht bewertet. Digital durchgängig sind die Prozesse im Median zu 92\u00a0%."
    )
    assert [each.value for each in summary.figures] == ["50\u00a0%", "92\u00a0%", "1", "1"]
    assert summary.strengths == ("Wohnsitzanmeldung: Stufe 3, Etabliert",)
    assert summary.gaps == ("Rechnungseingang: Stufe 1 statt 2, K.-o.-Kriterium C2.1",)
    assert any("K.-o.-Kriterium" in each for each in summary.duties)
    assert any(each.endswith("Prozesse eingeschlossen") for each in summary.decisions)
    assert summary.basis_line == "Prozesse 2026 vom 21.11.2026, 2 von 4 Prozessen bewertet; Prozessreife 1.0"


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("de", "Stufe 3; auf dem Weg zu 4: PA4.1 25\u00a0%, PA4.2 8\u00a0%; zudem PA3.1 und PA3.2 auf F."),
        ("nl", "Niveau 3; op weg naar 4: PA4.1 25%, PA4.2 8%; daarnaast PA3.1 en PA3.2 naar F."),
        ("en", "Level 3; on the way to 4: PA4.1 25%, PA4.2 8%; also PA3.1 and PA3.2 to F."),
    ],
)
def test_the_worked_example_reads_as_the_method_says(language: Language, sentence: str) -> None:
    row = one(WORKED, language, C6_2="N", C6_7="P", C4_3="P", C5_2="P")
    assert row.sentence == sentence
    assert row.level == 3


def test_only_an_attribute_below_can_be_what_is_missing() -> None:
    row = one({"PA1.1": "F", "PA2.1": "L", "PA2.2": "F", "PA3.1": "L", "PA3.2": "L"})
    assert row.sentence.startswith("Stufe 2; auf dem Weg zu 3: PA2.1 auf F")


def test_the_highest_level_needs_nothing_more() -> None:
    row = one("F")
    assert row.sentence == "Stufe 5; das ist die höchste Stufe."
    assert row.ways == ()
    assert row.state is State.ON_TARGET


def test_a_knock_out_caps_the_level_and_raises_a_red_flag() -> None:
    row = one("F", C3_4="N")
    assert row.sentence == "Stufe 1; auf dem Weg zu 2: begrenzt durch C3.4."
    assert len(row.red_flags) == 1
    assert "(C3.4)" in row.red_flags[0]
    assert row.red_flags[0].endswith("Die Stufe bleibt deshalb bei höchstens 1.")
    assert row.red_flags[0] in row.explanation
    assert [each.question_id for each in row.answers if each.is_flagged] == ["C3.4"]
    assert row.ways[0].endswith("(C3.4) N → P.")


def test_attributes_without_a_rating_can_hold_a_level_back() -> None:
    row = one({"PA1.1": "F", "PA2.1": "F", "PA2.2": "?"})
    assert (row.level_text, row.state) == ("≥ 1", State.WATCH)
    assert row.sentence.startswith("Mindestens Stufe 1; auf dem Weg zu 2: PA2.2 noch ohne Einstufung")


def test_without_answers_there_is_no_level_and_no_zero() -> None:
    untouched, begun = one(""), one("", C1_1="L")
    assert (untouched.level, untouched.sentence) == (None, "Noch keine Stufe: noch keine Antworten.")
    assert begun.sentence == "Noch keine Stufe: PA1.1 hat zu wenige Antworten."
    assert untouched.level_text == "nicht bewertet"
    assert untouched.continuity.text == "ohne Antwort"
    assert untouched.state_word == "Keine Daten"


@pytest.mark.parametrize("language", LANGUAGES)
def test_letters_stand_with_their_words(language: Language) -> None:
    found = section(process_report(language))
    assert [letter for letter, _ in found.letters] == ["N", "P", "L", "F"]
    words = dict(found.letters)
    for row in found.processes:
        for each in row.ratings:
            if each.rating:
                assert each.rating_word == words[each.rating_text]
            else:
                assert each.rating_word


def test_percent_and_letter_are_explained_by_the_letters_of_the_questions() -> None:
    row = one("F", C2_3="L")
    percent = next(each.percent for each in row.ratings if each.id == "PA2.1")
    assert percent.explanation == (
        "N zählt 0, P 1, L 2 und F 3: F\u00a0(C2.1) + F\u00a0(C2.2) + L\u00a0(C2.3) + F\u00a0(C2.4) = 11 von 12. "
        "Das sind 100 × 11 / 12 = 91,7\u00a0%. Das ist F, vollständig erfüllt: über 85 bis 100 Prozent."
    )


def test_answers_are_letters_or_signs() -> None:
    row = one("L", C1_1="F", C1_2="P", C1_3="N", C1_4="?")
    assert [each.letter for each in row.answers][:5] == ["F", "P", "N", "?", "L"]
    assert len(row.answers) == len(process_survey().questions) == len(section().questions)


def test_the_gate_before_automation_has_three_states() -> None:
    assert one("F").automation == "Der Prozess ist reif für Automatisierung."
    blocked, opened = one("F", C4_4="P"), one("F", C4_4="?")
    assert (blocked.automation_ready, opened.automation_ready) == (False, None)
    assert blocked.automation.endswith("(C4.4) P, nötig L.")
    assert "(C4.4)" in opened.automation


def test_the_record_stands_in_words() -> None:
    row = section().processes[1]
    assert dict(row.attributes)["Art des Prozesses"] == "Rechnungseingang"
    assert dict(row.attributes)["Fälle pro Jahr"] == "2\u202f600"


@pytest.mark.parametrize(
    ("language", "word", "reason"),
    [
        ("de", "offen", "noch kein Wert, {0} Fragen offen"),
        ("nl", "open", "nog geen waarde, {0} vragen open"),
        ("en", "open", "no value yet, {0} questions open"),
    ],
)
def test_a_process_with_one_answer_has_open_questions_and_not_unknown_ones(
    language: Language, word: str, reason: str
) -> None:
    process = make_process("Wohngeld", 500)
    rated = rate_processes([process], process_answers(process, {}, C1_1="L"))
    found = section(make_report(inputs_of(rated), language))
    expected = (word, reason.format(len(found.questions) - 1))
    assert (found.share.text, found.share.reason) == expected
    assert (found.continuity.text, found.continuity.reason) == expected
    assert "weiß nicht" not in found.share.explanation


def test_a_process_that_a_knock_out_caps_says_what_to_meet_before_automation() -> None:
    row = one("F", C3_4="N")
    assert row.automation_ready is False
    assert row.automation.startswith("Vor einer Automatisierung sind K.-o.-Kriterien zu erfüllen: ")
    assert row.automation.endswith("(C3.4).")


def test_levels_are_counted_and_never_averaged() -> None:
    found = section()
    assert [(level, count) for level, _, _, count in found.levels] == [(0, 0), (1, 1), (2, 0), (3, 1), (4, 0), (5, 0)]
    assert (found.not_rated, found.share.text, found.share_weighted.text) == (2, "50\u00a0%", "62\u00a0%")


def test_processes_without_case_numbers_are_counted_beside_the_share() -> None:
    subjects = [make_process("Eins", 100, 1), make_process("Zwei", None, 2)]
    answers = {**process_answers(subjects[0], "F"), **process_answers(subjects[1], "F")}
    found = section(make_report(inputs_of(rate_processes(subjects, answers))))
    assert found.without_cases == 1
    assert "Im Anteil der Fälle fehlt 1 Prozess ohne Fallzahl." in found.result


def test_an_assessment_without_processes_says_so() -> None:
    report = make_report(inputs_of(rate_processes([], {})))
    assert report.summary.result == "In dieser Erhebung sind noch keine Prozesse erfasst."
    assert report.summary.gaps == ("Noch liegen keine Antworten vor.",)
    assert section(report).processes == ()


def test_levels_of_the_assessment_before_are_compared_by_name() -> None:
    process, other = make_process("Wohngeld", 500), make_process("Bauantrag", 60, 2)
    before = rate_processes([process], process_answers(process, "L"), id="then", title="Prozesse 2025")
    now = rate_processes([process, other], {**process_answers(process, "F"), **process_answers(other, "F")})
    found = section(make_report(inputs_of(now, previous=before)))
    assert found.previous_title == "Prozesse 2025"
    assert found.changes == (("Wohngeld", "Stufe 1 → 5"),)


def test_the_short_form_shows_the_attributes_that_it_asks_about() -> None:
    process = make_process("Wohngeld", 500)
    rated = rate_processes([process], process_answers(process, "F"), short_form=True)
    found = section(make_report(inputs_of(rated)))
    assert [id for id, _, _ in found.attributes] == ["PA1.1", "PA2.1", "PA2.2"]
    assert [each.id for each in found.processes[0].ratings] == ["PA1.1", "PA2.1", "PA2.2"]
    assert [id for id, _, _ in found.themes] == ["C1", "C2", "C3"]


def test_what_would_raise_the_level_is_said() -> None:
    (way,) = one({"PA1.1": "F", "PA2.1": "F", "PA2.2": "F", "PA3.1": "F", "PA3.2": "P"}, C5_1="L").ways[:1]
    assert way.startswith("Für Stufe 3: ")
    assert "P → " in way
    long = one("P").ways
    assert len(long) >= 1
    assert long[0].startswith("Für Stufe ")
