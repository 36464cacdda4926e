"""The report says what the figures say, in whole sentences, and stands also where little was answered."""

import re
from dataclasses import fields, is_dataclass, replace
from datetime import date
from typing import Any

import pytest

from reifegrad.domain.answer import Answer, AnswerKind
from reifegrad.domain.plan import MeasureStatus, PriorityClass
from reifegrad.domain.survey import Binding, FactStatus, Source, SubjectKind
from reifegrad.domain.text import LANGUAGES, Language
from reifegrad.domain.workspace import AnswerKey, Component, MeasureRecord, Override, OverrideKey
from reifegrad.report import format
from reifegrad.report.model import ReportModel, State
from tests.factories import ORGANISATION
from tests.report.factories import (
    make_inputs,
    make_report,
    make_services,
    organisation_values,
    rich_report,
    service_values,
    survey,
)


def texts_of(value: Any) -> list[str]:
    """Every text anywhere inside a model."""
    if isinstance(value, str):
        return [value]
    if isinstance(value, tuple | frozenset):
        return [text for each in value for text in texts_of(each)]
    if is_dataclass(value):
        return [text for each in fields(value) for text in texts_of(getattr(value, each.name))]
    return []


def test_the_result_names_municipality_level_and_index() -> None:
    result = rich_report().summary.result
    assert result.startswith("Musterstadt erreicht Stufe 1 von 4, „Orientiert“, bei einem Gesamtindex von ")
    assert "Für Stufe 2 fehlt: Datenschutz der Onlinedienste A8.2 (1 von 2)" in result


def test_the_way_to_the_next_level_names_each_gate_with_actual_and_needed() -> None:
    level = make_report(make_inputs(organisation_values(2, A8_2=1))).level
    assert level is not None
    assert level.sentence == "Stufe 1; für Stufe 2 fehlt: A8.2 (1 von 2)."


def test_an_open_gate_is_called_open_and_never_zero() -> None:
    level = make_report(make_inputs(organisation_values(2, A8_2=None))).level
    assert level is not None
    assert level.sentence == "Stufe 1; für Stufe 2 fehlt: A8.2 (offen, nötig 2)."
    assert level.blockers[0].actual_name == "offen"


def test_missing_index_points_are_rounded_up_so_that_reaching_them_is_enough() -> None:
    given = organisation_values(1, A1_1=2, A2_1=2, A3_1=2, A8_2=2)
    level = make_report(make_inputs(given)).level
    assert level is not None
    index = make_inputs(given).score.overall
    assert index is not None
    assert index.index.value is not None
    missing = 40 - index.index.value
    assert f"{-int(-missing // 1)} Punkte im Index" in level.sentence


def test_the_highest_level_needs_nothing_more() -> None:
    level = make_report(make_inputs(organisation_values(4))).level
    assert level is not None
    assert level.sentence == "Stufe 4; das ist die höchste Stufe."
    assert level.next is None


def test_too_few_answers_give_a_sentence_instead_of_a_level() -> None:
    report = make_report(make_inputs({}))
    assert report.level is not None
    assert report.level.value is None
    assert report.level.sentence.startswith("Noch keine Stufe: Dafür ist mindestens 60\u00a0% Abdeckung nötig")
    assert "zu wenige Antworten für ein Ergebnis" in report.summary.result


def test_the_sentence_on_too_few_answers_counts_what_the_key_figure_counts() -> None:
    services = make_services(("a", 4200))
    report = make_report(
        make_inputs({AnswerKey(ORGANISATION, "A1.1"): Answer.of(2), **service_values(services[0], 3)}, services)
    )
    coverage = next(each for each in report.summary.figures if each.label == "Fragen mit Wert")
    assert f"{coverage.value} {coverage.unit} Fragen haben einen Wert" in report.summary.result


def test_a_result_on_few_answers_is_called_provisional() -> None:
    questions = [each.id for each in survey().questions_for(SubjectKind.ORGANISATION)]
    open_ones = {id.replace(".", "_"): None for id in questions[::4]}
    report = make_report(make_inputs(organisation_values(2, **open_ones)))
    assert report.overall is not None
    assert report.overall.note == "vorläufig"
    assert "vorläufig" in report.summary.result


def test_the_portfolio_gives_both_shares_in_one_sentence() -> None:
    services = make_services(("a", 4200), ("b", 900), ("c", 300), ("d", 1500), ("e", 100))
    answers = {
        key: answer
        for service, level in zip(services, (3, 2, 1, 3, 0), strict=True)
        for key, answer in service_values(service, level).items()
    }
    portfolio = make_report(make_inputs(answers, services)).portfolio
    assert portfolio is not None
    assert portfolio.sentence == (
        "2 von 5 bewerteten Leistungen (40\u00a0%) erreichen mindestens Stufe 3; auf sie entfallen 81\u00a0% der Fälle."
    )


def test_without_case_numbers_the_sentence_says_so() -> None:
    services = make_services(("a", None), ("b", None))
    answers = {**service_values(services[0], 3), **service_values(services[1], 1)}
    portfolio = make_report(make_inputs(answers, services)).portfolio
    assert portfolio is not None
    assert portfolio.sentence.startswith("Eine von 2 bewerteten Leistungen (50\u00a0%) erreicht")
    assert "fehlen Fallzahlen" in portfolio.sentence


@pytest.mark.parametrize(
    ("language", "sentence", "note"),
    [
        ("de", "Im Anteil der Fälle fehlen 2 Leistungen ohne Fallzahl.", ", 2 ohne Fallzahl"),
        ("nl", "In het aandeel zaken ontbreken 2 diensten zonder aantal zaken.", ", 2 zonder aantal"),
        ("en", "The share of cases leaves out 2 services without case numbers.", ", 2 without case number"),
    ],
)
def test_services_that_the_share_of_cases_leaves_out_are_counted_beside_it(
    language: Language, sentence: str, note: str
) -> None:
    services = make_services(("a", 10), ("b", None), ("c", None))
    answers = {key: given for each in services for key, given in service_values(each, 3).items()}
    report = make_report(make_inputs(answers, services), language)
    assert report.portfolio is not None
    assert report.portfolio.without_cases == 2
    assert sentence in report.portfolio.sentence
    assert any(each.note.endswith(note) for each in report.summary.figures)


def test_with_all_case_numbers_nothing_is_said_about_them() -> None:
    services = make_services(("a", 10), ("b", 0))
    answers = {key: given for each in services for key, given in service_values(each, 3).items()}
    report = make_report(make_inputs(answers, services))
    assert report.portfolio is not None
    assert "Fallzahl" not in report.portfolio.sentence
    assert not any("Fallzahl" in each.note for each in report.summary.figures)


def test_a_service_one_step_away_is_a_quick_win_with_its_criterion() -> None:
    services = make_services(("Hund anmelden", 900))
    report = make_report(make_inputs(service_values(services[0], 3, K5=1), services))
    assert report.portfolio is not None
    assert len(report.portfolio.quick_wins) == 1
    assert report.portfolio.quick_wins[0].startswith("Hund anmelden: Stufe 1, nur K5 Bezahlprozess fehlt")


def test_an_uncertain_level_of_a_service_carries_its_sign() -> None:
    services = make_services(("Hund anmelden", 900))
    given = service_values(services[0], 3, K8=Answer.unknown())
    row = make_report(make_inputs(given, services)).services[0]
    assert row.level_text == "≤ 3"
    assert dict(row.criteria)["K8"] == "?"


def test_strengths_and_gaps_come_from_different_dimensions() -> None:
    report = rich_report()
    known = {each.id for row in report.dimensions for each in row.questions}
    for items in (report.summary.strengths, report.summary.gaps):
        ids = [found[1] for found in (re.search(r"\((A\d\.\d)[:)]", item) for item in items) if found]
        assert set(ids) <= known
        assert len({id.split(".")[0] for id in ids}) == len(ids) == 3


def test_the_heaviest_gap_comes_first() -> None:
    report = make_report(make_inputs(organisation_values(2, A6_1=0)))
    assert report.summary.gaps[0].startswith("ePayment: ")
    assert report.summary.gaps[0].endswith("(A6.1: 0 statt 3)")


def test_where_nothing_is_behind_its_target_the_report_says_so() -> None:
    report = make_report(make_inputs(organisation_values(4)))
    assert report.summary.gaps == ("Alle beantworteten Fragen erreichen ihr Ziel.",)
    assert report.summary.duties == ("Die Antworten zeigen keine offene Pflicht.",)
    assert report.measures == ()


def test_a_duty_not_met_names_its_basis_and_its_question() -> None:
    report = make_report(make_inputs(organisation_values(4, A6_1=1)))
    assert len(report.summary.duties) == 1
    assert "§ 4 Abs. 1 EGovG" in report.summary.duties[0]
    assert report.summary.duties[0].endswith("Anlass A6.1")


def test_an_unknown_answer_leaves_a_duty_to_be_clarified() -> None:
    report = make_report(make_inputs(organisation_values(4, A6_1=Answer.unknown())))
    assert len(report.summary.duties) == 1
    assert report.summary.duties[0].endswith(" – zu klären, noch ohne Wert: A6.1")


def test_the_summary_lists_as_many_duties_as_the_plan_has() -> None:
    report = rich_report()
    duties = sum(each.priority_class is PriorityClass.DUTY and not each.status.is_closed for each in report.measures)
    assert len(report.summary.duties) == duties
    proposed = next(each for each in report.summary.decisions if each.startswith("Beschluss über "))
    assert proposed.endswith(f" von {duties} offenen Pflichten")


def test_an_answer_without_a_value_is_told_from_no_answer() -> None:
    unknown = make_report(make_inputs({AnswerKey(ORGANISATION, "A5.1"): Answer.unknown()}))
    notes = {each.id: each.index_note for each in unknown.dimensions}
    assert notes["A1"] == "noch keine Antworten"
    assert notes["A5"].startswith("noch kein Wert")
    assert "0 von 44 anwendbaren Fragen haben einen Wert" in unknown.summary.result


def test_one_answer_does_not_speak_for_all_duties() -> None:
    every = {each.id for each in survey().questions.values() if each.knock_out}
    report = make_report(make_inputs({AnswerKey(ORGANISATION, "A1.1"): Answer.of(4)}))
    assert f"Zu {len(every - {'A1.1'})} K.-o.-Fragen fehlt noch eine Antwort." in report.summary.duties[0]


def test_a_finished_measure_is_neither_open_duty_nor_top_measure_nor_to_be_decided() -> None:
    record = MeasureRecord("MA22", "assessment-1", MeasureStatus.DONE)
    report = make_report(make_inputs(organisation_values(4, A6_1=1), records={"MA22": record}))
    assert [each.status for each in report.measures if each.id == "MA22"] == [MeasureStatus.DONE]
    assert "MA22" not in [each.id for each in report.summary.top_measures]
    assert report.summary.duties == ("Die Antworten zeigen keine offene Pflicht.",)


def test_decisions_ask_for_the_plan_its_money_and_who_is_responsible() -> None:
    decisions = rich_report().summary.decisions
    assert any(each.startswith("Beschluss über ") for each in decisions)
    assert "Mittel, soweit bekannt: 8.500,00\u00a0€ einmalig, 2.400,00\u00a0€ im Jahr" in decisions
    assert any(each.startswith("Zuständigkeit für ") for each in decisions)


def test_person_days_of_the_sentence_are_those_of_the_plan() -> None:
    report = rich_report()
    total = sum(each.person_days for each in report.measures)
    assert f" mit {total} Personentagen " in report.summary.resources


def test_a_changed_component_is_marked_with_both_values_and_the_reason() -> None:
    overrides = {OverrideKey("MA22", Component.IMPACT): Override("2", "wenige Fälle")}
    report = make_report(make_inputs(organisation_values(2, A6_1=1), overrides=overrides))
    row = next(each for each in report.measures if each.id == "MA22")
    assert len(row.overridden) == 1
    assert row.overridden[0].endswith("auf 2 geändert: wenige Fälle")


def test_a_changed_quarter_is_shown_as_people_write_quarters() -> None:
    overrides = {OverrideKey("MA22", Component.QUARTER): Override("2027-Q3", "Haushalt")}
    report = make_report(make_inputs(organisation_values(2, A6_1=1), overrides=overrides))
    row = next(each for each in report.measures if each.id == "MA22")
    assert "auf Q3\u00a02027 geändert: Haushalt" in row.overridden[0]


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("de", "Beginn {0} bestätigt: Haushalt"),
        ("nl", "Begin {0} bevestigd: Haushalt"),
        ("en", "Start {0} confirmed: Haushalt"),
    ],
)
def test_a_chosen_quarter_that_is_the_computed_one_is_confirmed(language: Language, told: str) -> None:
    inputs = make_inputs(organisation_values(2, A6_1=1))
    computed = next(each for each in make_report(inputs).measures if each.id == "MA22").quarters[0]
    overrides = {OverrideKey("MA22", Component.QUARTER): Override(str(computed), "Haushalt")}
    report = make_report(make_inputs(organisation_values(2, A6_1=1), overrides=overrides), language)
    row = next(each for each in report.measures if each.id == "MA22")
    assert row.overridden == (told.format(format.quarter(computed, language)),)


def test_priority_words_follow_the_place_among_open_measures_by_thirds() -> None:
    words = [each.priority_word for each in make_report(make_inputs(organisation_values(1))).measures]
    counts = [words.count(each) for each in ("hoch", "mittel", "niedrig")]
    assert words == ["hoch"] * counts[0] + ["mittel"] * counts[1] + ["niedrig"] * counts[2]
    assert max(counts) - min(counts) <= 1
    assert min(counts) > 0


def test_measures_that_are_done_take_no_part_in_the_thirds() -> None:
    inputs = make_inputs(organisation_values(1))
    first, *others = inputs.plan.measures[:4]
    measures = [*others, replace(first, status=MeasureStatus.DONE)]
    rows = make_report(replace(inputs, plan=replace(inputs.plan, measures=tuple(measures)))).measures
    assert [each.priority_word for each in rows] == ["hoch", "mittel", "niedrig", "niedrig"]


def test_a_comparison_shows_then_now_and_the_change() -> None:
    report = rich_report()
    assert report.previous_title == "Erhebung 2025"
    assert report.overall is not None
    assert report.overall.index is not None
    assert report.overall.previous_index is not None
    assert report.overall.change == report.overall.index - report.overall.previous_index
    row = report.dimensions[0]
    assert row.questions[0].previous == 1


def test_questions_keep_the_four_kinds_of_answers_apart() -> None:
    given = {
        **organisation_values(2, A1_1=3, A5_3=Answer.unknown(), A8_5=None),
        AnswerKey(ORGANISATION, "A2.5"): Answer.not_applicable("keine solchen Leistungen"),
    }
    rows = {each.id: each for row in make_report(make_inputs(given)).dimensions for each in row.questions}
    assert (rows["A1.1"].answer_kind, rows["A1.1"].option_name) == (AnswerKind.VALUE, "Mandat mit Zeit")
    assert rows["A5.3"].option_name == "weiß nicht"
    assert rows["A8.5"].option_name == "offen"
    assert (rows["A2.5"].option_name, rows["A2.5"].reason) == ("nicht anwendbar", "keine solchen Leistungen")
    assert {rows[id].state for id in ("A5.3", "A8.5", "A2.5")} == {State.NO_DATA}


def test_the_short_form_reports_only_what_it_asks() -> None:
    report = make_report(make_inputs(organisation_values(2), short_form=True))
    asked = {each.id for row in report.dimensions for each in row.questions}
    short = {each.id for each in survey().questions_for(SubjectKind.ORGANISATION) if each.short_form}
    assert asked == short


def test_the_method_states_the_bounds_of_this_survey() -> None:
    paragraphs = dict(rich_report().method.paragraphs)
    assert "Ab 80\u00a0% gilt ein Ergebnis als vollständig, ab 60\u00a0% als vorläufig." in paragraphs["Abdeckung"]
    assert "Stufe 1 ab 20, Stufe 2 ab 40, Stufe 3 ab 60 und Stufe 4 ab 80" in paragraphs["Stufe der Organisation"]
    assert "keine rechtliche Prüfung" in paragraphs["Keine Rechtsberatung"]


def test_every_source_is_listed_once_with_its_questions() -> None:
    sources = rich_report().method.sources
    keys = [(each.title, each.section) for each in sources]
    assert len(keys) == len(set(keys))
    assert {id for each in sources for id in each.questions} == {
        each.id for each in survey().questions.values() if each.sources
    }


def test_where_questions_differ_on_a_source_the_oldest_day_and_the_least_certain_check_are_told() -> None:
    old, new = (
        Source("Gesetz", "§ 1", binding, date(year, 1, 1), status)
        for binding, year, status in (
            (Binding.EMPFEHLUNG, 2024, FactStatus.VERIFIED),
            (Binding.BUND, 2026, FactStatus.UNCERTAIN),
        )
    )
    head, *tail = survey().dimensions
    first, second, *others = head.questions
    sourced = (replace(first, sources=(old,)), replace(second, sources=(new,)), *others)
    changed = replace(survey(), dimensions=(replace(head, questions=sourced), *tail))
    sources = make_report(replace(make_inputs(), survey=changed)).method.sources
    (row,) = (each for each in sources if each.title == "Gesetz")
    assert (row.binding, row.as_of, row.status) == ("Bund, Empfehlung", date(2024, 1, 1), "vor Verwendung prüfen")
    assert row.questions == (first.id, second.id)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("make", [rich_report, lambda language: make_report(make_inputs({}), language)])
def test_no_text_has_an_unfilled_place_or_is_broken(make: Any, language: Language) -> None:
    report: ReportModel = make(language)
    for text in texts_of(report):
        assert "{" not in text
        assert "  " not in text
        assert ".." not in text


def test_the_same_inputs_give_the_same_report() -> None:
    assert make_report(make_inputs()) == make_report(make_inputs())


def test_draft_and_final_version_differ_by_their_word_only() -> None:
    draft, final = make_report(), make_report(draft=False)
    assert (draft.draft_word, final.draft_word) == ("Entwurf", "Endfassung")
    assert replace(final, draft=True, draft_word="Entwurf") == draft


def test_a_measure_whose_target_is_reached_is_not_called_an_own_one() -> None:
    record = MeasureRecord("MA22", "assessment-1", status=MeasureStatus.DONE)
    report = make_report(make_inputs(organisation_values(4), records={"MA22": record}))
    assert [(each.id, each.trigger) for each in report.measures] == [("MA22", "Ziel erreicht")]


def test_what_limits_a_service_is_named_short_and_only_below_its_target() -> None:
    services = make_services(("Hund anmelden", 900), ("Fundsachen melden", 60), ("Wohnsitz anmelden", 1480))
    given = {
        **service_values(services[0], 3, K5=1),
        **service_values(services[1], 3, K5=1, K7=0, K8=0, K9=0),
        **service_values(services[2], 3),
    }
    rows = make_report(make_inputs(given, services)).services
    assert [each.limited_by for each in rows] == [("K5 Bezahlprozess",), ("K7", "K8", "K9"), ()]
