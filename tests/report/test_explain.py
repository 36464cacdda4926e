"""Every figure says how it came about: summands, arithmetic, what was left out and why."""

from dataclasses import replace
from fractions import Fraction

import pytest

from reifegrad.domain.answer import Answer, AnswerKind, Evidence
from reifegrad.domain.number import round_half_up
from reifegrad.domain.plan import PriorityClass
from reifegrad.domain.score import Absence, Explanation, Figure, LeftOut, Rule, Term
from reifegrad.domain.text import LANGUAGES, Language
from reifegrad.report.explain import explain, explain_priority
from reifegrad.scoring import score_assessment
from tests.factories import (
    answers_of,
    make_assessment,
    make_dimension,
    make_question,
    make_subject,
    make_survey,
)
from tests.report.factories import make_inputs, organisation_values, rich_report, words

QUESTIONS = [make_question("A5.1", weight=3), *(make_question(f"A5.{each}", weight=2) for each in range(2, 7))]
ANSWERS = answers_of(
    {
        "A5.1": (2, Evidence.DOCUMENTED),
        "A5.2": (1, Evidence.NONE),
        "A5.3": Answer.unknown(),
        "A5.4": (3, Evidence.PLAUSIBLE),
        "A5.5": Answer.not_applicable("keine Register"),
        "A5.6": (2, Evidence.PLAUSIBLE),
    }
)
SCORE = score_assessment(
    make_survey([make_dimension("A5", QUESTIONS)]), make_assessment(), (make_subject(),), ANSWERS, {}
).dimensions[0]


def test_an_index_shows_every_summand_and_the_division() -> None:
    text = explain(SCORE.index, words())
    assert "2\u00a0×\u00a03\u00a0(A5.1) + 1\u00a0×\u00a02\u00a0(A5.2)".replace("\u00a0(", " (") in text.replace(
        "\u00a0(", " ("
    )
    assert "100 × 18 / 36 = 50,0" in text


def test_what_was_left_out_is_named_with_the_kind_of_answer() -> None:
    text = explain(SCORE.index, words())
    assert "A5.3 (weiß nicht)" in text
    assert "A5.5 (nicht anwendbar)" in text


def test_coverage_and_confidence_end_in_the_percent_that_the_tables_show() -> None:
    assert "9 / 11 = 81,8\u00a0%" in explain(SCORE.coverage, words())
    assert "7,4 / 11 = 67,3\u00a0%" in explain(SCORE.confidence, words())


def test_each_language_says_it_in_its_own_words_with_its_own_decimal_sign() -> None:
    assert "7.4 / 11 = 67.3" in explain(SCORE.confidence, words("en"))
    assert explain(SCORE.index, words("nl")) != explain(SCORE.index, words("de"))


def test_an_absent_figure_says_why() -> None:
    hidden = replace(SCORE.index, value=None, absence=Absence.COVERAGE_TOO_LOW)
    assert explain(hidden, words()).startswith("Kein Wert: nicht bewertbar: zu wenige Antworten.")


def test_the_minimum_names_every_criterion() -> None:
    terms = (Term("K1", Fraction(1), Fraction(4)), Term("K5", Fraction(1), Fraction(2)))
    left_out = (LeftOut("K8", AnswerKind.NOT_APPLICABLE),)
    because = Explanation(Rule.MINIMUM_LEVEL, terms, left_out, Fraction(2), Fraction(1), Fraction(1))
    text = explain(Figure(Fraction(2), None, because), words())
    assert "K1 4, K5 2" in text
    assert "Das Minimum ist 2." in text
    assert "K8 (nicht anwendbar)" in text


def test_the_priority_of_a_measure_is_arithmetic_that_holds() -> None:
    plan = make_inputs(organisation_values(1)).plan
    measure = next(each for each in plan.measures if each.id == "MA22")
    text = explain_priority(measure, words())
    assert f"Wirkung {measure.impact} ×" in text
    assert f"/ {measure.effort_divisor} =" in text


def test_index_and_change_are_rounded_alike() -> None:
    report = rich_report()
    assert report.overall
    assert report.overall.change
    assert report.overall.previous_index
    change = int(round_half_up(report.overall.change))
    assert change > 1
    index = next(each for each in report.summary.figures if each.label == "Gesamtindex")
    assert f"zuvor {round_half_up(report.overall.previous_index)}, +{change}" in index.note
    assert f"der Index um {change} Punkte gestiegen." in report.summary.result


def test_an_inherited_score_names_its_source() -> None:
    plan = make_inputs(organisation_values(1)).plan
    heir = next(each for each in plan.measures if each.inherited_from)
    assert f"weil {heir.inherited_from} darauf aufbaut" in explain_priority(heir, words())


def test_an_inherited_class_is_told_where_the_own_points_do_not_show_it() -> None:
    plan = make_inputs(organisation_values(1)).plan
    heirs = [each for each in plan.measures if each.inherited_from]
    assert {each.priority_class for each in heirs} == {PriorityClass.DUTY, PriorityClass.BENEFIT}
    for each in heirs:
        told = "Es zählen die Klasse Pflicht und der Score" in explain_priority(each, words())
        assert told is (each.inherited_class is not each.priority_class)


def figure(
    rule: Rule, value: Fraction, numerator: Fraction | int, denominator: Fraction | int, *terms: Term, factor: int = 1
) -> Figure:
    because = Explanation(rule, terms, (), Fraction(numerator), Fraction(denominator), Fraction(factor))
    return Figure(value, None, because)


def term(id: str, weight: Fraction | int, value: Fraction | int) -> Term:
    return Term(id, Fraction(weight), Fraction(value))


F = Fraction
PEOPLE = [
    (
        figure(Rule.MEAN, F(25, 7), 25, 7, *(term(str(step), n, step) for step, n in enumerate((1, 2, 3, 1), 2))),
        "Antwort mal Personen: 2 × 1 + 3 × 2 + 4 × 3 + 5 × 1 = 25. Mittelwert = 25 / 7 = 3,57.",
    ),
    (
        figure(Rule.MEAN, F(26, 7), 26, 7, term("B1", 1, 26)),
        "Jede Person zählt mit dem Mittelwert ihrer Antworten. Ihre Summe ist 26. Mittelwert = 26 / 7 = 3,71.",
    ),
    (
        figure(Rule.LIKERT_INDEX, F(475, 7), F(19, 7), 4, term("B1", 1, F(26, 7)), term("", -1, 1), factor=100),
        "Der Mittelwert liegt 2,71 über der niedrigsten Stufe. Möglich sind 4. Index = 100 × 2,71 / 4 = 67,9.",
    ),
    (
        figure(Rule.FAVOURABLE, F(4, 7), 4, 7, term("B1", 1, 4)),
        "Günstig sind 4 von 7 Antworten: 4 / 7 = 57,1 %.",
    ),
    (figure(Rule.NEUTRAL, F(2, 7), 2, 7), "In der Mitte liegen 2 von 7 Antworten: 2 / 7 = 28,6 %."),
    (figure(Rule.UNFAVOURABLE, F(1, 7), 1, 7), "Ungünstig sind 1 von 7 Antworten: 1 / 7 = 14,3 %."),
    (
        figure(Rule.AGREEMENT, F(11, 21), F(22, 21), 2, term("B1.1", -1, F(20, 21)), term("", 1, 2)),
        "Die Antworten streuen mit 0,95, gleich verteilte mit 2. "
        "Übereinstimmung = 1 − 0,95 / 2 = 0,52; unter 0 gilt 0.",
    ),
    (
        figure(Rule.AGREEMENT, F(0), 0, 2, term("B1.1", -1, F(24, 7)), term("", 1, 2)),
        "Die Antworten streuen mit 3,43, gleich verteilte mit 2. "
        "Übereinstimmung = 1 − 3,43 / 2 = 0,00; unter 0 gilt 0.",
    ),
    (
        figure(Rule.MEAN_AGREEMENT, F(3, 5), F(6, 5), 2, term("B1", 1, F(6, 5))),
        "Mittel der Übereinstimmungen von 2 Fragen: 1,2 / 2 = 0,60.",
    ),
    (
        figure(Rule.PARTICIPATION, F(1, 2), 30, 60, term("", 1, 30)),
        "Geantwortet haben 30 von 60 Eingeladenen: 30 / 60 = 50,0 %.",
    ),
    (
        figure(Rule.RECOMMENDATION, F(-20), -2, 10, term("promoters", 1, 2), term("detractors", -1, 4), factor=100),
        "Anteil der Empfehlenden minus Anteil der Abratenden: 100 × (2 − 4) / 10 = −20.",
    ),
]


@pytest.mark.parametrize(("found", "sentence"), PEOPLE)
def test_figures_about_people_can_be_checked_by_hand(found: Figure, sentence: str) -> None:
    assert explain(found, words()).replace("\u00a0", " ") == sentence


def test_alpha_names_its_parts() -> None:
    single, total = F(61, 15), F(208, 15)
    because = Explanation(Rule.ALPHA, (term("B1", -1, single), term("", 1, total)), (), total - single, total, F(4, 3))
    text = explain(Figure(F(4, 3) * (total - single) / total, None, because), words())
    assert text == (
        "Die Fragen streuen einzeln zusammen mit 4,07, ihre Summe mit 13,87. "
        "Cronbachs Alpha = 1,33 × (1 − 4,07 / 13,87) = 0,94."
    )


PROCESSES = [
    (
        figure(
            Rule.ATTRIBUTE_PERCENT,
            F(275, 3),
            11,
            12,
            *(term(f"C1.{at}", 1, value) for at, value in enumerate((3, 3, 3, 2), 1)),
            factor=100,
        ),
        "N zählt 0, P 1, L 2 und F 3: F (C1.1) + F (C1.2) + F (C1.3) + L (C1.4) = 11 von 12. "
        "Das sind 100 × 11 / 12 = 91,7 %.",
    ),
    (
        figure(Rule.CONTINUITY, F(100, 3), 2, 6, term("C1.3", 1, 0), term("C5.3", 1, 2), factor=100),
        "N zählt 0, P 1, L 2 und F 3: N (C1.3) + L (C5.3) = 2 von 6. Durchgängigkeit = 100 × 2 / 6 = 33,3 %.",
    ),
    (
        figure(Rule.CAPABILITY_LEVEL, F(1), 1, 1, term("PA1.1", 1, F(275, 3)), term("PA2.1", 1, 25)),
        "Prozessattribute: PA1.1 91,7 %, PA2.1 25,0 %. Eine Stufe braucht ihre eigenen auf L oder F, alle darunter auf "
        "F. Erreicht ist Stufe 1.",
    ),
    (
        figure(Rule.MEDIAN, F(50), 50, 1, term("b", 1, 75), term("a", 1, 25)),
        "Der Größe nach: 25,0 % (a), 75,0 % (b). In der Mitte liegt 50,0 %.",
    ),
]


@pytest.mark.parametrize(("found", "sentence"), PROCESSES)
def test_figures_about_processes_show_letters_and_percent(found: Figure, sentence: str) -> None:
    assert explain(found, words()).replace("\u00a0", " ") == sentence


@pytest.mark.parametrize("rule", Rule)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_rule_has_a_sentence_in_every_language(rule: Rule, language: Language) -> None:
    terms = [term(name, 1, 1) for name in ("promoters", "detractors")]
    text = explain(figure(rule, F(1), 1, 2, *terms), words(language))
    assert text.endswith(".")
    assert "{" not in text


def test_a_protected_figure_gives_no_number() -> None:
    hidden = Figure(None, Absence.SUPPRESSED, Explanation(Rule.MEAN, (), (), F(0), F(0), F(1)))
    assert explain(hidden, words()) == "Kein Wert: zum Schutz der Anonymität nicht gezeigt."
