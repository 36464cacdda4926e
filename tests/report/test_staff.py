"""What a report says about people: everything that may be told, in words, and nothing that may not."""

from dataclasses import fields, is_dataclass, replace
from fractions import Fraction
from typing import Any

import pytest

from reifegrad.domain.score import Absence
from reifegrad.domain.text import LANGUAGES, Language
from reifegrad.report import ReportOptions, build_report
from reifegrad.report.inputs import ReportInputs
from reifegrad.report.model import ReportModel, StaffSection, State, Told
from reifegrad.report.staff_model import ItemRow
from tests.report.companions import (
    inputs_of,
    make_responses,
    rate_staff,
    staff_answers,
    staff_rated,
    staff_report,
)
from tests.report.factories import MADE_ON, make_report, words

UNITS = {"Bürgerbüro": 12, "Bauamt": 9, "Kämmerei": 7, "Ordnungsamt": 4}


def section(report: ReportModel | None = None) -> StaffSection:
    found = (report or staff_report()).staff
    assert found is not None
    return found


def few(people: int, language: Language = "de") -> ReportModel:
    return make_report(inputs_of(rate_staff(make_responses({"Bauamt": people}), invited=20)), language)


def told_figures(value: Any) -> list[Told]:
    """Every figure anywhere inside a section."""
    if isinstance(value, Told):
        return [value]
    if isinstance(value, tuple):
        return [each for one in value for each in told_figures(one)]
    if is_dataclass(value):
        return [each for one in fields(value) for each in told_figures(getattr(value, one.name))]
    return []


def test_a_report_on_people_alone_has_a_full_first_page() -> None:
    summary = staff_report().summary
    assert summary.result.startswith("Der Akzeptanzindex für Musterstadt liegt bei 49 von 100 Punkten, „Skeptisch“.")
    assert [each.label for each in summary.figures] == [
        "Akzeptanzindex",
        "Beteiligung",
        "Handlungsfelder im Ziel",
        "Weiterempfehlung (netto)",
    ]
    assert summary.strengths == ("Noch erreicht kein gezeigtes Handlungsfeld sein Ziel.",)
    assert summary.gaps[0] == "Unbelastet arbeiten: Index 44 statt 70 (B8)"
    assert len(summary.gaps) == 3
    assert "Rückmeldung der Ergebnisse an die Beschäftigten" in summary.decisions
    assert not any("Klärung" in each for each in summary.decisions)
    assert summary.basis_line == (
        "Befragung 2026 vom 21.11.2026, 32 Antworten von 60 Eingeladenen, anonym; Mitarbeiterakzeptanz 1.0"
    )
    assert summary.top_measures


def test_participation_stands_in_words_and_figures() -> None:
    row = section().participation
    assert (row.returned, row.invited, row.rate.text, row.status_word) == (32, 60, "53\u00a0%", "tragfähig")
    assert row.sentence == "32 von 60 Eingeladenen haben geantwortet (53\u00a0%). Das Ergebnis ist tragfähig."


@pytest.mark.parametrize(
    ("invited", "word", "sentence"),
    [
        (64, "tragfähig", "Das Ergebnis ist tragfähig."),
        (65, "eingeschränkt", "Das Ergebnis ist nur eingeschränkt tragfähig."),
        (107, "nur Stimmungsbild", "Das Ergebnis ist nur ein Stimmungsbild."),
        (None, "", "Wie viele eingeladen waren, ist nicht eingetragen."),
    ],
)
def test_participation_says_how_far_the_result_stands_for_all(invited: int | None, word: str, sentence: str) -> None:
    row = section(make_report(inputs_of(rate_staff(make_responses(UNITS), invited=invited)))).participation
    assert row.status_word == word
    assert row.sentence.endswith(sentence)


def test_nothing_is_called_a_mood_while_no_result_is_told() -> None:
    found = section(make_report(inputs_of(rate_staff(make_responses({"Bauamt": 4}), invited=40))))
    assert found.participation.status_word == ""
    assert "Stimmungsbild" not in found.result
    assert found.participation.sentence.startswith("4 von 40 Eingeladenen haben geantwortet")


def test_the_minima_are_told_with_every_result() -> None:
    raised = rate_staff(make_responses(UNITS), minimum_total=8, minimum_group=9)
    assert section().minima.endswith("ab 5 Personen, für Gruppen ab 7, für einzelne Fragen ab 10.")
    assert section(make_report(inputs_of(raised))).minima.endswith(
        "ab 8 Personen, für Gruppen ab 9, für einzelne Fragen ab 10."
    )


def test_small_groups_are_told_together_and_say_so() -> None:
    table = section().groupings[0]
    assert [(each.name, each.n) for each in table.groups] == [
        ("Bauamt", 9),
        ("Bürgerbüro", 12),
        ("Kämmerei + Ordnungsamt", 11),
    ]
    assert [bool(each.remark) for each in table.groups] == [False, False, True]
    assert table.label == "Einheit"


def test_groups_have_one_figure_per_dimension_in_its_order() -> None:
    for group in section().groupings[0].groups:
        assert [each.dimension_id for each in group.figures] == [each.id for each in section().dimensions]


def test_a_trait_that_nobody_stated_is_told_as_such() -> None:
    assert section().groupings[1].note == "Zu „Führungsaufgabe“ liegen keine Angaben vor."


def test_a_trait_told_by_yes_and_no_has_its_label() -> None:
    people = make_responses({"Bürgerbüro": 24, "Bauamt": 24}, leaders=12)
    table = section(make_report(inputs_of(rate_staff(people)))).groupings[1]
    assert [each.name for each in table.groups] == ["Führungsaufgabe: nein", "Führungsaufgabe: ja"] or [
        each.name for each in table.groups
    ] == ["Führungsaufgabe: ja", "Führungsaufgabe: nein"]


def test_items_have_their_distribution_with_the_answers_that_were_ticked() -> None:
    rows = {item.question_id: item for each in section().dimensions for item in each.items}
    plain, turned = rows["B1.1"], rows["B1.3"]
    assert next(name for _, name, _ in plain.distribution) == "Trifft gar nicht zu"
    assert next(name for _, name, _ in turned.distribution) == "Trifft voll zu"
    assert turned.is_reversed
    for row in (plain, turned):
        assert [step for step, _, _ in row.distribution] == [1, 2, 3, 4, 5]
        assert sum(people for _, _, people in row.distribution) == row.n == 32


def test_the_spread_of_a_dimension_adds_up_to_all_answers() -> None:
    for row in section().dimensions:
        parts = [getattr(row.answered, side).value for side in ("favourable", "neutral", "unfavourable")]
        assert sum(parts) == 1


def test_without_enough_people_for_single_questions_the_dimension_stands_alone() -> None:
    row = section(few(8)).dimensions[0]
    assert row.index.value is not None
    assert row.answered.favourable.value is not None
    assert row.answered.neutral.text == "geschützt"
    assert row.items_note == "Einzelne Fragen erscheinen hier nicht: zum Schutz der Anonymität nicht gezeigt."
    assert all(item.n is None and item.distribution == () for item in row.items)


@pytest.mark.parametrize("language", LANGUAGES)
def test_too_few_people_are_told_as_such_and_never_as_zero_or_blank(language: Language) -> None:
    report = few(4, language)
    found = section(report)
    assert found.n is None
    assert found.hidden
    for each in told_figures(found):
        if each is not found.participation.rate:
            assert each.value is None
            assert each.absence is Absence.SUPPRESSED
            assert each.text not in ("", "0", "–")
            assert each.reason
    assert {row.state for row in found.dimensions} == {State.NO_DATA}
    assert report.summary.figures[0].value == found.index.text
    assert report.summary.result.count(".") >= 2


def test_few_people_get_the_reason_in_plain_words() -> None:
    report = few(4)
    assert report.summary.result.startswith(
        "Für Musterstadt erscheinen noch keine Ergebnisse: zu wenige Antworten, um die Anonymität zu wahren."
    )
    assert section(report).hidden == ("Alle Ergebnisse fehlen: Geantwortet haben 4, nötig sind 5 Personen.",)
    assert section(report).dimensions[0].state_word == "geschützt"
    assert report.summary.gaps == ("Zu wenige Antworten, um die Anonymität zu wahren.",)


def test_without_answers_nothing_is_called_protected() -> None:
    report = make_report(inputs_of(rate_staff([])))
    assert report.summary.result == "Für Musterstadt liegen noch keine Rückmeldungen vor."
    assert {each.absence for each in told_figures(section(report).dimensions)} == {Absence.NO_ANSWERS}
    assert section(report).hidden == ()


def test_answers_on_one_side_are_told_as_a_range() -> None:
    people = make_responses(UNITS)
    rated = rate_staff(people, staff_answers(people, B1_1=[4, 5], B9_1=[1, 2]))
    found = section(make_report(inputs_of(rated)))
    item = next(each for each in found.dimensions[0].items if each.question_id == "B1.1")
    assert (item.mean.value, item.mean.text, item.note) == (None, "≥ 4", "alle Antworten 4 oder 5")
    assert (found.outcomes[0].mean.text, found.outcomes[0].note) == ("≤ 2", "alle Antworten 1 oder 2")
    assert any("B1.1" in each and "Bereich" in each for each in found.hidden)


def test_a_dimension_on_one_side_has_the_range_of_its_index() -> None:
    people = make_responses({"Bauamt": 12})
    rated = rate_staff(people, staff_answers(people, B3=[4, 5, 4], B3_5=[1, 2, 1]))
    row = next(each for each in section(make_report(inputs_of(rated))).dimensions if each.id == "B3")
    assert (row.index.value, row.index.text, row.note) == (None, "≥ 75", "alle Antworten 4 oder 5")


def test_agreement_has_a_word() -> None:
    people = make_responses({"Bauamt": 12})
    rated = rate_staff(people, staff_answers(people, B1_1=[3, 3, 4], B1_2=[1, 5, 3], B1_4=[2, 3, 4]))
    words = {
        item.question_id: item.agreement_word for item in section(make_report(inputs_of(rated))).dimensions[0].items
    }
    assert (words["B1.1"], words["B1.2"], words["B1.4"]) == ("einig", "gespalten", "gemischt")


def test_reliability_waits_for_enough_people() -> None:
    row = section(few(12)).dimensions[0]
    assert row.alpha.text == "zu wenige"
    assert row.alpha_note == "Für die Zuverlässigkeit sind 30 vollständige Antworten nötig."
    assert section().dimensions[0].alpha.value is not None


def test_the_barrier_is_the_first_stage_that_is_too_low() -> None:
    people = make_responses({"Bauamt": 12})
    high = {f"B{at}_{number}": [3, 4, 5] for at in (5, 6, 7) for number in (1, 2, 3, 5)}
    low = {"B5_4": [1, 2, 3], "B6_4": [3, 4, 5], "B6_2": [2, 3, 1], "B6_3": [1, 2, 3]}
    found = section(make_report(inputs_of(rate_staff(people, staff_answers(people, **(high | low))))))
    assert found.barrier == "Die erste Hürde ist „Können“: Der Mittelwert 2,0 liegt nicht über 3."
    assert [each.id for each in found.stages if each.is_barrier] == ["ability"]
    none = section(
        make_report(inputs_of(rate_staff(people, staff_answers(people, **high, B5_4=[1, 2, 3], B6_4=[1, 2, 3]))))
    )
    assert none.barrier == "Keine der 5 Etappen hält die Veränderung auf: Alle Mittelwerte liegen über 3."


def test_a_hidden_stage_leaves_the_barrier_open() -> None:
    assert section(few(8)).barrier == (
        "Welche Etappe die Veränderung aufhält, lässt sich nicht sagen: zum Schutz der Anonymität nicht gezeigt."
    )


def test_recommendation_gives_people_and_net() -> None:
    people = make_responses({"Bauamt": 10})
    answers = staff_answers(people, B9_2=[9, 10, 8, 7, 7, 6, 3, 9, 5, 8])
    row = section(make_report(inputs_of(rate_staff(people, answers)))).recommendation
    assert row is not None
    assert (row.net.text, row.promoters, row.detractors) == ("±0", 3, 3)
    assert row.sentence == "Von 10 Personen empfehlen 3 die Verwaltung, 3 raten ab: Nettowert ±0."
    assert "100 × (3 − 3) / 10 = ±0" in row.net.explanation


def test_choices_are_counted_most_often_first() -> None:
    (row,) = section().choices
    counts = [count for _, count in row.counts]
    assert counts == sorted(counts, reverse=True)
    assert sum(counts) == row.n == 32
    hidden = section(few(4)).choices[0]
    assert hidden.counts == ()
    assert hidden.note.startswith("Nicht gezeigt: ")


def wave(people: int, id: str, title: str) -> Any:
    return rate_staff(make_responses({"Bauamt": people}), id=id, title=title)


def test_two_waves_are_compared_if_enough_people_differ() -> None:
    report = make_report(inputs_of(wave(24, "now", "Befragung 2026"), previous=wave(12, "then", "Befragung 2025")))
    found = section(report)
    assert found.previous_title == "Befragung 2025"
    assert found.previous is not None
    assert found.change is not None
    assert found.change.value == (found.index.value or 0) - (found.previous.value or 0)
    assert f"zuvor {found.previous.text}, {found.change.text}" in report.summary.figures[0].note


def test_two_waves_of_equally_many_people_are_compared_also_by_group() -> None:
    report = make_report(inputs_of(wave(24, "now", "Befragung 2026"), previous=wave(24, "then", "Befragung 2025")))
    assert section(report).change is not None
    assert section(report).change.text == "±0"  # type: ignore[union-attr]


def test_groups_that_were_told_before_are_compared() -> None:
    people = make_responses({"Bürgerbüro": 12, "Bauamt": 9})
    before = rate_staff(people, staff_answers(people, B1=[1, 2, 3]), id="then", title="Befragung 2025")
    groups = section(make_report(inputs_of(rate_staff(people), previous=before))).groupings[0].groups
    assert len(groups) == 2
    for group in groups:
        assert group.previous is not None
        assert group.change is not None
        assert group.change.value == (group.index.value or 0) - (group.previous.value or 0)


@pytest.mark.parametrize(
    ("before", "is_told"), [(14, True), (15, False), (19, False), (20, False), (27, False), (28, True)]
)
def test_the_change_of_a_group_needs_as_many_people_as_a_group(before: int, is_told: bool) -> None:
    now = rate_staff(make_responses({"Bürgerbüro": 30, "Bauamt": 21}))
    then = rate_staff(make_responses({"Bürgerbüro": 51 - before, "Bauamt": before}), id="then", title="Befragung 2025")
    found = section(make_report(inputs_of(now, previous=then)))
    (group,) = (each for each in found.groupings[0].groups if each.name == "Bauamt")
    assert found.change is not None
    assert found.change.value is not None
    assert group.change is not None
    assert (group.change.value is not None) is is_told


def test_the_overall_index_is_not_compared_if_one_dimension_is_not() -> None:
    """The others and the whole would tell the one that is left."""
    people = make_responses({"Bauamt": 24})
    answers = staff_answers(people)
    silent = {
        key: each
        for key, each in answers.items()
        if not (key.subject_id == people[0].id and key.question_id.startswith("B3"))
    }
    then = rate_staff(people, silent, id="then", title="Befragung 2025")
    found = section(make_report(inputs_of(rate_staff(people, answers), previous=then)))
    by_id = {each.id: each for each in found.dimensions}
    for each in (found, by_id["B3"]):
        assert each.change is not None
        assert each.change.absence is Absence.SUPPRESSED
        assert each.previous is not None
        assert each.previous.value is None
    assert by_id["B1"].change is not None
    assert by_id["B1"].change.value == 0


def test_raised_minima_leave_nothing_to_compare() -> None:
    now = rate_staff(make_responses({"Bauamt": 24}), minimum_total=8)
    found = section(make_report(inputs_of(now, previous=wave(24, "then", "Befragung 2025"))))
    assert found.change is not None
    assert found.change.absence is Absence.SUPPRESSED


def test_another_form_of_the_survey_is_not_compared() -> None:
    now = rate_staff(make_responses({"Bauamt": 24}), short_form=True)
    found = section(make_report(inputs_of(now, previous=wave(24, "then", "Befragung 2025"))))
    assert (found.previous_title, found.previous, found.change) == ("", None, None)


@pytest.mark.parametrize("before", [4, 20, 28])
def test_two_waves_are_not_compared_if_that_told_about_a_few(before: int) -> None:
    report = make_report(inputs_of(wave(24, "now", "Befragung 2026"), previous=wave(before, "then", "Befragung 2025")))
    for row in (section(report), *section(report).dimensions):
        assert row.change is not None
        assert row.change.absence is Absence.SUPPRESSED
        assert row.previous is not None
        assert row.previous.value is None
    assert "zuvor" not in report.summary.figures[0].note


def test_a_survey_about_one_system_names_it() -> None:
    found = section(make_report(inputs_of(rate_staff(make_responses(UNITS), system_name="das DMS"))))
    assert any("das DMS" in item.text for each in found.dimensions for item in each.items)
    assert not any("{name}" in item.text for each in found.dimensions for item in each.items)


def test_every_figure_explains_itself() -> None:
    for each in told_figures(section()):
        assert each.text
        assert each.explanation or each.absence is not None or each in (section().change, section().previous)
        assert (each.value is None) == bool(each.reason)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_answer_of_a_single_person_is_anywhere_in_the_report(language: Language) -> None:
    inputs = inputs_of(staff_rated())
    assert inputs.subjects == ()
    assert inputs.answers == {}
    assert section(make_report(inputs, language)).n == 32


def test_the_index_is_the_one_of_the_method() -> None:
    people = make_responses({"Bauamt": 12})
    found = section(make_report(inputs_of(rate_staff(people, staff_answers(people, B2=[2, 3, 4], B2_4=[4, 3, 2])))))
    row = next(each for each in found.dimensions if each.id == "B2")
    assert (row.mean.value, row.index.value) == (Fraction(3), Fraction(50))
    assert "Index = 100 × 2 / 4 = 50,0." in row.index.explanation


def items_of(found: StaffSection) -> list[ItemRow]:
    return [item for each in found.dimensions for item in each.items]


def test_question_ids_are_those_of_the_survey() -> None:
    assert [each.question_id for each in items_of(section())] == [
        f"B{dimension}.{number}" for dimension in range(1, 9) for number in range(1, 6)
    ]


def test_the_section_is_taken_over_until_something_it_rests_on_changes() -> None:
    inputs, rows = inputs_of(staff_rated()), dict[Any, Any]()

    def built(inputs: ReportInputs) -> StaffSection:
        return section(build_report(inputs, "de", words("de"), ReportOptions(made_on=MADE_ON), rows))

    first = built(inputs)
    assert built(replace(inputs, evidence_items=())) is first
    renamed = built(replace(inputs, municipality=replace(inputs.municipality, name="Neustadt")))
    assert "Neustadt" in renamed.result
    answered_anew = rate_staff(make_responses({"Bauamt": 3}), invited=20)
    assert built(inputs_of(answered_anew)) == section(few(3))
