"""What the answers about processes call for: one measure for all processes with the same gap."""

from collections.abc import Mapping
from fractions import Fraction

import pytest

from reifegrad.domain.answer import Answer
from reifegrad.domain.plan import Label, Measured, Plan, TriggerHit
from reifegrad.domain.survey import (
    Attribute,
    AttributeType,
    Choice,
    Effort,
    MeasureTemplate,
    SubjectKind,
    SubjectType,
    Survey,
)
from reifegrad.domain.workspace import Subject
from tests.factories import make_measure, make_subject, make_text
from tests.planning.builders import ids, measure, plan_of
from tests.processes import LEVEL_OF, letters, make_process_survey

N, P, L, F = range(4)

TYPES = (Choice("invoice", make_text("Rechnungseingang")), Choice("permit", make_text("Bauantrag")))


def survey_with(*measures: MeasureTemplate) -> Survey:
    kinds = Attribute("process_type", make_text("Art"), AttributeType.CHOICE, TYPES)
    process = SubjectType(SubjectKind.PROCESS, make_text("Prozess"), make_text("Prozesse"), (kinds,))
    return make_process_survey(subject_types=(process,), measures=measures)


def plan_of_processes(
    given: Mapping[str, Mapping[str, int | Answer]],
    *measures: MeasureTemplate,
    types: Mapping[str, str] | None = None,
    targets: Mapping[str, int] | None = None,
) -> Plan:
    processes: list[Subject] = []
    for at, name in enumerate(given):
        traits = {"process_type": types[name]} if types and name in types else {}
        processes.append(make_subject(name, SubjectKind.PROCESS, position=at, **traits))
    return plan_of(survey_with(*measures), subjects=processes, services=given, targets=targets)


@pytest.mark.parametrize(("answer", "need"), [(N, 1), (P, Fraction(2, 3)), (L, None), (F, None)])
def test_need_is_measured_against_full_achievement(answer: int, need: Fraction | None) -> None:
    plan = plan_of_processes({"Posteingang": {"C4.1": answer}}, make_measure("MC09", "C4.1<L"))
    assert [each.need for each in plan.measures] == ([] if need is None else [need])
    assert [each.triggered_by for each in plan.measures] == (
        [] if need is None else [(TriggerHit("C4.1", "Posteingang", answer, 3, 1),)]
    )


def test_a_target_of_the_municipality_takes_the_place_of_full_achievement() -> None:
    given = {"Posteingang": {"C4.1": P}}
    found = plan_of_processes(given, make_measure("MC09", "C4.1<L"), targets={"C4.1": L}).measures[0]
    assert (found.need, found.triggered_by[0].target) == (Fraction(1, 2), L)


def test_processes_with_the_same_gap_are_one_measure_with_four_days_for_each_further_one() -> None:
    given = {"Posteingang": {"C4.1": N}, "Wohngeld": {"C4.1": F}, "Bauantrag": {"C4.1": P}, "Hundesteuer": {"C4.1": P}}
    found = measure(plan_of_processes(given, make_measure("MC09", "C4.1<L", person_days=10)), "MC09")
    assert [hit.subject_name for hit in found.triggered_by] == ["Posteingang", "Bauantrag", "Hundesteuer"]
    assert (found.person_days, found.effort) == (18, Effort.L)
    assert found.need == (1 + Fraction(2, 3) + Fraction(2, 3)) / 3


def test_conditions_must_hold_in_the_same_process() -> None:
    template = make_measure("MC22", "C7.3<L & C4.4≥L")
    given = {"Posteingang": {"C7.3": N, "C4.4": P}, "Wohngeld": {"C7.3": F, "C4.4": F}}
    assert plan_of_processes(given, template).measures == ()
    found = measure(plan_of_processes(given | {"Bauantrag": {"C7.3": P, "C4.4": L}}, template), "MC22")
    assert [(hit.question_id, hit.subject_name) for hit in found.triggered_by] == [("C7.3", "Bauantrag")]


def test_one_of_two_gaps_is_enough_and_only_the_open_ones_are_named() -> None:
    given = {"Posteingang": {"C2.2": F, "C6.1": P}, "Wohngeld": {"C2.2": N, "C6.1": L}}
    found = measure(plan_of_processes(given, make_measure("MC18", "C2.2<L | C6.1<L")), "MC18")
    assert [(hit.question_id, hit.subject_name) for hit in found.triggered_by] == [
        ("C6.1", "Posteingang"),
        ("C2.2", "Wohngeld"),
    ]


@pytest.mark.parametrize("name", ["Rechnungseingang", "rechnungseingang", "invoice", '"Rechnungseingang (en)"'])
def test_a_process_is_known_by_its_name_and_by_its_type_in_every_language(name: str) -> None:
    template = make_measure("MC28", f"process = {name} & C5.3<F")
    given = {"Kreditoren": {"C5.3": L}, "Bauantrag": {"C5.3": N}, "Namenlos": {"C5.3": N}}
    found = measure(plan_of_processes(given, template, types={"Kreditoren": "invoice", "Bauantrag": "permit"}), "MC28")
    assert [hit.subject_name for hit in found.triggered_by] == ["Kreditoren"]
    assert [hit.measured for hit in found.triggered_by] == [Measured.VALUE]


def test_an_unknown_answer_asks_to_find_out_unless_another_process_decides() -> None:
    template = make_measure("MC09", "C4.1<L")
    unknown = {"Posteingang": {"C4.1": Answer.unknown()}}
    found = measure(plan_of_processes(unknown, template), "MC09")
    assert (found.labels, found.need, found.person_days) == ((Label.CLARIFY,), 0, 1)
    decided = measure(plan_of_processes(unknown | {"Wohngeld": {"C4.1": N}}, template), "MC09")
    assert [hit.subject_name for hit in decided.triggered_by] == ["Wohngeld"]
    assert Label.CLARIFY not in decided.labels


def test_open_and_inapplicable_answers_call_for_nothing() -> None:
    given = {"Posteingang": {}, "Wohngeld": {"C4.1": Answer.not_applicable("kein Modell nötig")}}
    assert plan_of_processes(given, make_measure("MC09", "C4.1<L")).measures == ()


def test_the_index_of_a_theme_is_that_of_each_process() -> None:
    weak, strong = ({f"C4.{number}": value for number in range(1, 5)} for value in (P, F))
    plan = plan_of_processes({"Posteingang": weak, "Wohngeld": strong}, make_measure("MC09", "C4<55"))
    hit = plan.measures[0].triggered_by[0]
    assert (hit.question_id, hit.subject_name, hit.actual) == ("C4", "Posteingang", Fraction(100, 3))


def test_a_knock_out_makes_a_measure_a_duty_where_it_holds_the_next_level_back() -> None:
    def duty(given: Mapping[str, str]) -> int:
        answers = {id: each for attribute, its in given.items() for id, each in letters(attribute, its).items()}
        plan = plan_of_processes({"Posteingang": answers}, make_measure("MC01", "C2.1<L"))
        return measure(plan, "MC01").duty

    full = dict.fromkeys(LEVEL_OF, "FFFF")
    assert duty(full | {"PA2.1": "NFFF"}) == 5
    assert duty(full | {"PA2.1": "PFFF"}) == 0
    assert duty(full | {"PA2.1": "NFFF", "PA1.1": "NNNN"}) == 0


def test_measures_for_other_processes_are_not_in_the_plan() -> None:
    plan = plan_of_processes({"Wohngeld": {"C5.3": N}}, make_measure("MC28", "process = invoice & C5.3<F"))
    assert ids(plan) == []
