"""What must come before what, and what follows for class, score and order."""

from dataclasses import replace
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from reifegrad.domain.plan import MeasureStatus, PriorityClass
from reifegrad.domain.survey import Duty, Effort
from reifegrad.domain.workspace import Component
from reifegrad.planning.prerequisites import MOST_ENABLED, Standing, enabled, inherit, resolve, work_order
from tests.factories import make_measure, make_question
from tests.planning.builders import ids, measure, override, plan_of, record, survey_of

DUTY, BENEFIT = PriorityClass.DUTY, PriorityClass.BENEFIT

QUESTIONS = [make_question(f"A1.{number}") for number in range(1, 4)]
CHAIN = [
    make_measure("MA01", "A1.1<3"),
    make_measure("MA02", "A1.2<3", requires=("MA01",)),
    make_measure("MA03", "A1.3<3", requires=("MA02",)),
]
ALL_LOW = {"A1.1": 0, "A1.2": 0, "A1.3": 0}


def test_fulfilled_prerequisite_drops_out() -> None:
    found = measure(plan_of(survey_of(CHAIN, QUESTIONS), ALL_LOW | {"A1.1": 3}), "MA02")
    assert (found.requires, found.dropped) == ((), ("MA01",))


def test_prerequisite_of_a_survey_that_was_not_run_drops_out() -> None:
    survey = replace(survey_of([make_measure(requires=("MC05",))]), foreign_measures={"MC05": "prozesse"})
    plan = plan_of(survey, {"A1.1": 0})
    assert (measure(plan, "MA01").dropped, plan.problems) == (("MC05",), ())


def test_done_and_rejected_prerequisites_count_as_fulfilled() -> None:
    for status in (MeasureStatus.DONE, MeasureStatus.REJECTED):
        plan = plan_of(survey_of(CHAIN, QUESTIONS), ALL_LOW, records=[record("MA01", status)])
        assert (measure(plan, "MA02").requires, measure(plan, "MA02").dropped) == ((), ("MA01",))
        assert measure(plan, "MA01").enabler == 0


def test_unknown_prerequisite_is_reported_and_holds_nothing_up() -> None:
    plan = plan_of(survey_of([make_measure(requires=("MA99",))]), {"A1.1": 0})
    assert plan.problems == (("requires_unknown", ("MA01", "MA99")),)
    assert (measure(plan, "MA01").requires, measure(plan, "MA01").dropped) == ((), ())
    assert measure(plan, "MA01").quarters


def test_enabler_counts_direct_and_indirect_dependents() -> None:
    plan = plan_of(survey_of(CHAIN, QUESTIONS), ALL_LOW)
    assert {each.id: each.enabler for each in plan.measures} == {"MA01": 2, "MA02": 1, "MA03": 0}


def test_enabler_counts_a_dependent_once_although_two_ways_lead_to_it() -> None:
    assert enabled({"a": (), "b": ("a",), "c": ("a",), "d": ("b", "c")}) == {"a": 3, "b": 1, "c": 1, "d": 0}


def test_enabler_ends_at_five() -> None:
    wide = {"root": (), **{f"leaf{number}": ("root",) for number in range(9)}}
    assert enabled(wide)["root"] == MOST_ENABLED
    long = {f"{number:02}": (f"{number - 1:02}",) if number else () for number in range(9)}
    assert [enabled(long)[f"{number:02}"] for number in (0, 3, 4, 8)] == [5, 5, 4, 0]


def test_prerequisite_inherits_through_several_steps_and_names_the_origin() -> None:
    own = {"a": Standing(BENEFIT, Fraction(1)), "b": Standing(BENEFIT, Fraction(2)), "c": Standing(DUTY, Fraction(9))}
    assert inherit({"a": (), "b": ("a",), "c": ("b",)}, own) == {
        "a": Standing(DUTY, Fraction(9), "c"),
        "b": Standing(DUTY, Fraction(9), "c"),
        "c": Standing(DUTY, Fraction(9)),
    }


def test_class_and_score_can_be_inherited_from_different_measures() -> None:
    own = {"a": Standing(BENEFIT, Fraction(2)), "b": Standing(DUTY, Fraction(1)), "c": Standing(BENEFIT, Fraction(5))}
    for requires in ({"a": (), "b": ("a",), "c": ("a",)}, {"a": (), "c": ("a",), "b": ("a",)}):
        assert inherit(requires, own)["a"] == Standing(DUTY, Fraction(5), "c")


def test_class_alone_can_be_inherited() -> None:
    own = {"a": Standing(BENEFIT, Fraction(2)), "b": Standing(DUTY, Fraction(1))}
    assert inherit({"a": (), "b": ("a",)}, own)["a"] == Standing(DUTY, Fraction(2), "b")


def test_higher_own_score_is_kept() -> None:
    own = {"a": Standing(BENEFIT, Fraction(7)), "b": Standing(BENEFIT, Fraction(1))}
    assert inherit({"a": (), "b": ("a",)}, own)["a"] == Standing(BENEFIT, Fraction(7))


def test_order_is_class_then_score_then_effort_then_id() -> None:
    measures = [
        make_measure("MA04", "A1.1<3", effort=Effort.S, person_days=4, impact=2),
        make_measure("MA03", "A1.1<3", effort=Effort.M, impact=3),
        make_measure("MA02", "A1.1<3", effort=Effort.S, person_days=4, impact=2),
        make_measure("MA05", "A1.1<3", effort=Effort.XL, person_days=60, impact=1, duty=Duty.REQUIRED),
        make_measure("MA01", "A1.1<3", effort=Effort.S, person_days=4, impact=5),
    ]
    plan = plan_of(survey_of(measures), {"A1.1": 0})
    assert [(each.id, each.score) for each in plan.measures] == [
        ("MA05", Fraction(7, 8)),
        ("MA01", Fraction(5)),
        ("MA02", Fraction(2)),
        ("MA04", Fraction(2)),
        ("MA03", Fraction(2)),
    ]


def test_done_and_rejected_measures_stand_last_without_days() -> None:
    plan = plan_of(survey_of(CHAIN, QUESTIONS), ALL_LOW, records=[record("MA01", MeasureStatus.DONE)])
    assert ids(plan) == ["MA02", "MA03", "MA01"]
    assert (measure(plan, "MA01").quarters, measure(plan, "MA01").labels) == ((), ())


def test_cycle_is_reported_with_its_members_and_the_plan_still_stands() -> None:
    plan = plan_of(survey_of(CHAIN, QUESTIONS), ALL_LOW, overrides=override("MA01", Component.REQUIRES, "MA03"))
    assert plan.problems == (("cycle", ("MA01", "MA02", "MA03")),)
    assert sorted(ids(plan)) == ["MA01", "MA02", "MA03"]
    assert all(each.quarters and each.requires == () and each.enabler == 0 for each in plan.measures)


def test_cycle_leaves_prerequisites_outside_it_alone() -> None:
    graph = resolve({"a": ("b",), "b": ("a", "x"), "c": ("a",), "x": ()}, {"a", "b", "c", "x"}, set())
    assert graph.requires == {"a": (), "b": ("x",), "c": ("a",), "x": ()}
    assert graph.problems == (("cycle", ("a", "b")),)


def test_measure_that_requires_itself_is_a_cycle_of_one() -> None:
    plan = plan_of(survey_of([make_measure(requires=("MA01",))]), {"A1.1": 0})
    assert plan.problems == (("cycle", ("MA01",)),)
    assert measure(plan, "MA01").requires == ()


def test_two_cycles_are_reported_apart() -> None:
    graph = resolve({"a": ("b",), "b": ("a",), "c": ("d", "a"), "d": ("c",)}, set("abcd"), set())
    assert graph.problems == (("cycle", ("a", "b")), ("cycle", ("c", "d")))
    assert graph.requires == {"a": (), "b": (), "c": ("a",), "d": ()}


def test_long_chain_needs_no_deep_stack() -> None:
    chain = {f"{number:05}": (f"{number - 1:05}",) if number else () for number in range(5000)}
    graph = resolve(chain, set(chain), set()).requires
    assert work_order(graph, lambda id: -int(id)) == tuple(sorted(chain))


NODES = [f"m{number}" for number in range(8)]


@given(st.dictionaries(st.sampled_from(NODES), st.lists(st.sampled_from([*NODES, "old", "nowhere"]), max_size=4)))
def test_any_prerequisites_give_an_order_that_respects_what_is_left_of_them(wanted: dict[str, list[str]]) -> None:
    found = resolve({id: tuple(each) for id, each in wanted.items()}, set(NODES), {"old"})
    order = work_order(found.requires, lambda id: id)
    assert sorted(order) == NODES
    assert all(order.index(each) < order.index(id) for id in NODES for each in found.requires[id])
    lost = {(id, each) for id, named in wanted.items() for each in named if each in NODES} - {
        (id, each) for id in NODES for each in found.requires[id]
    }
    cycles = [set(members) for code, members in found.problems if code == "cycle"]
    assert all(any({id, each} <= members for members in cycles) for id, each in lost)
