"""Every figure says how it came about: summands, arithmetic, what was left out and why."""

from dataclasses import replace
from fractions import Fraction

from reifegrad.domain.answer import Answer, AnswerKind, Evidence
from reifegrad.domain.number import round_half_up
from reifegrad.domain.score import Absence, Explanation, Figure, LeftOut, Rule, Term
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
