"""From answers to measures: which ones are called for, for whom, and how much is missing."""

from fractions import Fraction

import pytest

from reifegrad.domain.answer import Answer
from reifegrad.domain.plan import Label, Measured, MeasureStatus, Plan, TriggerHit
from reifegrad.domain.survey import Duty, Effort, SubjectKind
from reifegrad.domain.workspace import MeasureRecord, Subject
from tests.factories import (
    make_dimension,
    make_gated_index,
    make_level,
    make_measure,
    make_question,
    make_service,
    make_subject,
    make_survey,
)
from tests.planning.builders import codes, ids, measure, own, plan_of, record, survey_of

ONE = survey_of([make_measure()])
"""One measure, called for by A1.1<3."""

TWO_QUESTIONS = [make_question("A1.1", weight=3), make_question("A1.2", weight=1, target=4)]


@pytest.mark.parametrize("value", [0, 1, 2])
def test_answer_below_the_bound_calls_for_the_measure(value: int) -> None:
    assert ids(plan_of(ONE, {"A1.1": value})) == ["MA01"]


@pytest.mark.parametrize("given", [{"A1.1": 3}, {}, {"A1.1": Answer.not_applicable("keine Gebühren")}])
def test_reached_open_and_not_applicable_questions_call_for_nothing(given: dict[str, int | Answer]) -> None:
    assert plan_of(ONE, given).measures == ()


def test_unknown_answer_calls_for_a_day_to_find_out_instead() -> None:
    found = measure(plan_of(ONE, {"A1.1": Answer.unknown()}), "MA01")
    assert found.labels == (Label.CLARIFY,)
    assert (found.effort, found.person_days, found.months, found.need) == (Effort.XS, 1, 1, 0)
    assert found.triggered_by == (TriggerHit("A1.1", "", None, 3, 1),)


def test_finding_out_needs_no_prerequisite() -> None:
    measures = [make_measure("MA01", "A1.1<3", requires=("MA02",)), make_measure("MA02", "A1.2<3")]
    plan = plan_of(survey_of(measures, TWO_QUESTIONS), {"A1.1": Answer.unknown(), "A1.2": 0})
    assert (measure(plan, "MA01").requires, measure(plan, "MA01").dropped) == ((), ())


def test_known_shortfall_outweighs_an_unknown_one() -> None:
    survey = survey_of([make_measure(trigger="A1.1<3 | A1.2<3")], TWO_QUESTIONS)
    found = measure(plan_of(survey, {"A1.1": Answer.unknown(), "A1.2": 2}), "MA01")
    assert Label.CLARIFY not in found.labels
    assert [hit.question_id for hit in found.triggered_by] == ["A1.2"]
    assert found.need == Fraction(1, 2)


def test_unknown_condition_is_named_as_what_to_find_out() -> None:
    survey = survey_of([make_measure(trigger="A1.1<3 & A1.2≥2")], TWO_QUESTIONS)
    found = measure(plan_of(survey, {"A1.1": 1, "A1.2": Answer.unknown()}), "MA01")
    assert found.labels == (Label.CLARIFY,)
    assert [(hit.question_id, hit.actual) for hit in found.triggered_by] == [("A1.2", None)]


def test_decided_measure_is_done_in_full_although_an_answer_is_unknown() -> None:
    plan = plan_of(ONE, {"A1.1": Answer.unknown()}, records=[record("MA01", MeasureStatus.DECIDED)])
    found = measure(plan, "MA01")
    assert (found.person_days, Label.CLARIFY in found.labels) == (10, False)


def test_need_is_the_weighted_mean_of_gap_by_target() -> None:
    survey = survey_of([make_measure(trigger="A1.1<3 | A1.2<3")], TWO_QUESTIONS)
    found = measure(plan_of(survey, {"A1.1": 2, "A1.2": 1}), "MA01")
    assert found.need == (3 * Fraction(1, 3) + 1 * Fraction(3, 4)) / 4
    assert found.triggered_by == (TriggerHit("A1.1", "", 2, 3, 3), TriggerHit("A1.2", "", 1, 4, 1))


def test_target_of_the_municipality_replaces_that_of_the_survey() -> None:
    assert measure(plan_of(ONE, {"A1.1": 2}, targets={"A1.1": 4}), "MA01").need == Fraction(1, 2)
    assert measure(plan_of(ONE, {"A1.1": 2}, targets={"A1.1": 2}), "MA01").need == 0
    assert measure(plan_of(ONE, {"A1.1": 2}, targets={"A1.1": 1}), "MA01").need == 0
    assert measure(plan_of(ONE, {"A1.1": 2}, targets={"A1.1": 0}), "MA01").need == 0


def test_condition_counts_neither_for_the_need_nor_as_cause() -> None:
    survey = survey_of([make_measure(trigger="A1.1<3 & A1.2≥2")], TWO_QUESTIONS)
    found = measure(plan_of(survey, {"A1.1": 0, "A1.2": 2}), "MA01")
    assert (found.need, [hit.question_id for hit in found.triggered_by]) == (1, ["A1.1"])


def test_index_of_a_dimension_calls_for_a_measure_against_its_target_index() -> None:
    survey = survey_of([make_measure(trigger="A1<60")])
    found = measure(plan_of(survey, {"A1.1": 1}), "MA01")
    assert found.triggered_by == (TriggerHit("A1", "", 25, 75, 1),)
    assert found.need == Fraction(2, 3)
    assert plan_of(survey, {"A1.1": 3}).measures == ()
    assert plan_of(survey, {"A1.1": Answer.unknown()}).measures == ()


def test_overall_index_calls_for_a_measure_against_the_target_of_the_tool() -> None:
    found = measure(plan_of(survey_of([make_measure(trigger="overall<60")]), {"A1.1": 1}), "MA01")
    assert found.triggered_by == (TriggerHit("overall", "", 25, 70, 1, Measured.OVERALL),)
    assert found.need == Fraction(45, 70)


@pytest.mark.parametrize("trigger", ["participation<30 %", "A1.1 r_wg<0.5", "any item r_wg<0.5"])
def test_shares_of_people_are_absent_from_a_self_assessment(trigger: str) -> None:
    assert plan_of(survey_of([make_measure(trigger=trigger)]), {"A1.1": 0}).measures == ()


SERVICES = make_survey(
    [make_dimension("A1"), make_dimension("K", [make_question("K1"), make_question("K2")], kind=SubjectKind.SERVICE)],
    measures=[make_measure("MA01", "K1<3 & A1.1<3", person_days=10)],
)


def plan_of_services(**given: dict[str, int | Answer]) -> Plan:
    services = [make_service(id, position=number) for number, id in enumerate(given)]
    return plan_of(SERVICES, {"A1.1": 2}, subjects=services, services=given)


def test_services_with_the_same_gap_are_bundled_into_one_measure() -> None:
    plan = plan_of_services(Meldung={"K1": 0}, Pass={"K1": 3}, Hund={"K1": 2})
    found = measure(plan, "MA01")
    assert [(hit.question_id, hit.subject_name) for hit in found.triggered_by] == [
        ("K1", "Meldung"),
        ("A1.1", ""),
        ("K1", "Hund"),
    ]
    assert (found.person_days, found.effort) == (14, Effort.M)
    assert found.need == (Fraction(1) + Fraction(1, 3) + Fraction(1, 3)) / 3


def test_each_further_service_costs_four_days_and_lifts_the_class_with_them() -> None:
    plan = plan_of_services(**{f"L{number}": {"K1": 0} for number in range(4)})
    found = measure(plan, "MA01")
    assert (found.person_days, found.effort, found.effort_divisor) == (22, Effort.L, 5)


def test_services_with_the_same_name_stay_apart() -> None:
    twins = [Subject(id, "assessment-1", SubjectKind.SERVICE, "Pass", 0) for id in ("s1", "s2")]
    plan = plan_of(SERVICES, {"A1.1": 2}, subjects=twins, services={"s1": {"K1": 0}, "s2": {"K1": 0}})
    assert measure(plan, "MA01").person_days == 14
    assert [hit.subject_name for hit in measure(plan, "MA01").triggered_by] == ["Pass", "", "Pass"]


def test_unknown_services_are_left_out_while_another_one_calls_for_the_measure() -> None:
    plan = plan_of_services(Meldung={"K1": 0}, Pass={"K1": Answer.unknown()})
    found = measure(plan, "MA01")
    assert (found.person_days, Label.CLARIFY in found.labels) == (10, False)


def plan_of_the_whole(answer: int | Answer, *, trigger: str = "A1.1<3 | K1<2", **given: int | Answer) -> Plan:
    """The plan for an answer of the organisation and one about each service."""
    survey = make_survey(SERVICES.dimensions, measures=[make_measure("MA01", trigger, person_days=10)])
    services = [make_service(id, position=number) for number, id in enumerate(given)]
    rated = {id: {"K1": value} for id, value in given.items()}
    return plan_of(survey, {"A1.1": answer}, subjects=services, services=rated)


def causes(plan: Plan) -> list[tuple[str, str]]:
    return [(hit.question_id, hit.subject_name) for each in plan.measures for hit in each.triggered_by]


def test_what_the_organisation_lacks_calls_for_a_measure_without_any_service() -> None:
    assert causes(plan_of_the_whole(2)) == [("A1.1", "")]


def test_services_that_lack_it_too_are_named_and_weighed() -> None:
    plan = plan_of_the_whole(2, Meldung=0, Pass=3, Hund=1)
    assert causes(plan) == [("A1.1", ""), ("K1", "Meldung"), ("K1", "Hund")]
    assert plan.measures[0].need == (Fraction(1, 3) + Fraction(1) + Fraction(2, 3)) / 3


def test_services_alone_call_for_a_measure_of_the_whole() -> None:
    assert causes(plan_of_the_whole(4, Meldung=0, Pass=3)) == [("K1", "Meldung")]
    assert causes(plan_of_the_whole(4, Meldung=2, Pass=3)) == []


@pytest.mark.parametrize("answer", [2, 4])
def test_a_measure_for_all_services_costs_the_same_however_many_lack_it(answer: int) -> None:
    found = measure(plan_of_the_whole(answer, **{f"L{number}": 0 for number in range(20)}), "MA01")
    assert (found.person_days, found.effort) == (10, Effort.M)


def test_both_conditions_need_a_service_that_meets_its_own() -> None:
    trigger = "A1.1<3 & K1<2"
    assert causes(plan_of_the_whole(2, trigger=trigger)) == []
    assert causes(plan_of_the_whole(2, trigger=trigger, Meldung=3)) == []
    assert causes(plan_of_the_whole(4, trigger=trigger, Meldung=0)) == []
    assert causes(plan_of_the_whole(2, trigger=trigger, Meldung=0)) == [("A1.1", ""), ("K1", "Meldung")]


def test_a_condition_on_services_does_not_hold_for_the_organisation() -> None:
    assert causes(plan_of_the_whole(2, trigger="A1.1<2 | A1.1<3 & K1≥0", Meldung=3)) == [("A1.1", "")]
    assert causes(plan_of_the_whole(2, trigger="A1.1<2 | A1.1<3 & K1≥0")) == []


@pytest.mark.parametrize(
    ("answer", "services", "clarify"),
    [
        (Answer.unknown(), {}, True),
        (Answer.unknown(), {"Meldung": 3}, True),
        (Answer.unknown(), {"Meldung": 0}, False),
        (2, {"Meldung": Answer.unknown()}, False),
        (4, {"Meldung": Answer.unknown()}, True),
        (4, {"Meldung": Answer.unknown(), "Pass": 0}, False),
    ],
)
def test_an_unknown_answer_asks_to_find_out_only_where_nothing_else_decides(
    answer: int | Answer, services: dict[str, int | Answer], clarify: bool
) -> None:
    found = measure(plan_of_the_whole(answer, **services), "MA01")
    assert (Label.CLARIFY in found.labels) == clarify
    assert found.person_days == (1 if clarify else 10)


def test_open_services_call_for_nothing() -> None:
    assert causes(plan_of_the_whole(4, Meldung=Answer.not_applicable("gibt es hier nicht"))) == []


def test_the_index_of_a_theme_is_no_figure_of_the_organisation() -> None:
    theme = make_dimension("C4", [make_question("C4.1", maximum=3)], kind=SubjectKind.PROCESS)
    survey = make_survey(
        [make_dimension("A1"), theme], measures=[make_measure(trigger="A1.1<3 | C4≥0 | process = Wohngeld")]
    )
    assert causes(plan_of(survey, {"A1.1": 4})) == []
    assert causes(plan_of(survey, {"A1.1": 2})) == [("A1.1", "")]


def test_name_of_a_process_limits_a_measure_to_it() -> None:
    questions = make_dimension("C5", [make_question("C5.3", maximum=3)], kind=SubjectKind.PROCESS)
    survey = make_survey(
        [make_dimension("A1"), questions], measures=[make_measure(trigger="process = Rechnungseingang & C5.3<F")]
    )
    processes = [
        make_subject(id, SubjectKind.PROCESS, name=name)
        for id, name in (("p1", "Rechnungseingang"), ("p2", "Bauantrag"))
    ]
    answers = {"p1": {"C5.3": 2}, "p2": {"C5.3": 0}}
    found = measure(plan_of(survey, subjects=processes, services=answers), "MA01")
    assert found.triggered_by == (TriggerHit("C5.3", "Rechnungseingang", 2, 3, 1),)


def test_adopted_measure_stays_although_its_gap_is_closed() -> None:
    plan = plan_of(ONE, {"A1.1": 4}, records=[record("MA01", MeasureStatus.IN_PROGRESS)])
    found = measure(plan, "MA01")
    assert (found.triggered_by, found.need, found.person_days) == ((), 0, 10)


def test_duty_that_is_met_gives_an_adopted_measure_no_points() -> None:
    survey = survey_of([make_measure(duty=Duty.REQUIRED)])
    assert measure(plan_of(survey, {"A1.1": 4}, records=[record("MA01")]), "MA01").duty == 0
    assert measure(plan_of(survey, {"A1.1": 2}, records=[record("MA01")]), "MA01").duty == 5


def test_own_measure_has_full_need_and_its_words_in_every_language() -> None:
    found = measure(plan_of(ONE, records=[own("E01", Effort.M, 8, 3)]), "E01")
    assert (found.template, found.need, found.value, found.person_days, found.months) == (None, 1, 3, 8, 3)
    assert {found.title[language] for language in ("de", "nl", "en")} == {"Eigene Maßnahme"}


def test_records_of_other_surveys_are_left_out_and_reported_only_if_they_name_this_assessment() -> None:
    elsewhere = plan_of(ONE, records=[record("MC05")])
    assert (elsewhere.measures, codes(elsewhere)) == ((), {"record_without_measure"})


def test_trigger_that_cannot_be_read_or_names_nothing_is_reported_and_never_true() -> None:
    survey = survey_of([make_measure("MA01", "A1.1<"), make_measure("MA02", "Z9<3"), make_measure("MA03")])
    plan = plan_of(survey, {"A1.1": 0})
    assert ids(plan) == ["MA03"]
    assert plan.problems == (("trigger_unknown_name", ("MA02",)), ("trigger_unreadable", ("MA01",)))


def test_question_that_blocks_the_next_level_makes_the_measure_a_duty() -> None:
    levels = [make_level(0), make_level(1, 10, {"A1.1": 3}), make_level(2, 20, {"A1.2": 3})]
    survey = make_survey(
        [make_dimension("A1", TWO_QUESTIONS)],
        model=make_gated_index(levels),
        measures=[make_measure("MA01", "A1.1<3"), make_measure("MA02", "A1.2<3")],
    )
    plan = plan_of(survey, {"A1.1": 2, "A1.2": 2})
    assert {each.id: each.duty for each in plan.measures} == {"MA01": 5, "MA02": 0}


@pytest.mark.parametrize("status", [MeasureStatus.DONE, MeasureStatus.REJECTED])
def test_what_an_earlier_assessment_closed_is_open_again_where_the_answers_call_for_it(status: MeasureStatus) -> None:
    survey = survey_of([make_measure("MA01"), make_measure("MA02", requires=("MA01",))])
    before = MeasureRecord("MA01", "assessment-0", status, remark="Vertrag lief aus", progress=100)
    plan = plan_of(survey, {"A1.1": 0}, records=[before], earlier={"assessment-0"})
    again = measure(plan, "MA01")
    assert (again.status, again.progress, again.remark) == (MeasureStatus.PROPOSED, 0, "Vertrag lief aus")
    assert again.quarters
    assert measure(plan, "MA02").requires == ("MA01",)


@pytest.mark.parametrize(
    ("answer", "earlier"),
    [
        (0, frozenset[str]()),  # recorded with this assessment or a later one: that is the newer news
        (3, frozenset({"assessment-0"})),
        (Answer.unknown(), frozenset({"assessment-0"})),
    ],
)
def test_what_is_done_stays_done_where_no_newer_answer_calls_for_it(
    answer: int | Answer, earlier: frozenset[str]
) -> None:
    done = MeasureRecord("MA01", "assessment-0", MeasureStatus.DONE)
    plan = plan_of(survey_of([make_measure("MA01")]), {"A1.1": answer}, records=[done], earlier=earlier)
    assert measure(plan, "MA01").status is MeasureStatus.DONE
    assert measure(plan, "MA01").quarters == ()


def test_the_short_form_calls_for_nothing_by_questions_that_it_does_not_ask() -> None:
    questions = [make_question("A1.1", short_form=True), make_question("A1.2", short_form=False)]
    survey = survey_of([make_measure("MA01", "A1.1<3"), make_measure("MA02", "A1.2<3")], questions)
    given = {"A1.1": 0, "A1.2": 0}
    assert ids(plan_of(survey, given)) == ["MA01", "MA02"]
    assert ids(plan_of(survey, given, short_form=True)) == ["MA01"]
    assert ids(plan_of(survey, {"A1.2": Answer.unknown()}, short_form=True)) == []
