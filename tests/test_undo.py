"""The history of steps on its own: stacks, limit, and typing that is one step."""

import tracemalloc
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from typing import Any

import pytest

from reifegrad.domain.answer import Answer, Evidence
from reifegrad.domain.change import Change, Key, Kind
from reifegrad.domain.plan import MeasureStatus
from reifegrad.domain.survey import Role
from reifegrad.domain.workspace import AnswerKey, Conclusion, Group, MeasureRecord, Meeting, Target, TargetKey
from reifegrad.packed import PackedChanges
from reifegrad.undo import LIMIT, TYPED, TYPING, History, Op, Step, UndoStatus
from tests.factories import make_assessment

GROUP, MEETING = Group("x", "a1", "Bauamt"), Meeting("x", "a1", "Auftakt")
YEAR = make_assessment()
APART = ({"A1": 16}, {"A1": 16, "A2": 16})
GRADES = (Evidence.PLAUSIBLE, Evidence.DOCUMENTED)
NOON = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
OPEN_NOTE = Answer.unknown()


def key(question_id: str = "A1.1") -> Key:
    return Key(Kind.ANSWER, AnswerKey("org", question_id))


def rated(before: int | None, after: int, op: Op = Op.RATE) -> Step:
    old = None if before is None else Answer.of(before)
    return Step(op, (Change(key(), old, Answer.of(after)),), NOON)


def note(before: str, after: str, seconds: float = 0, question_id: str = "A1.1") -> Step:
    change = Change(key(question_id), OPEN_NOTE.with_note(before), OPEN_NOTE.with_note(after))
    return Step(Op.WRITE_NOTE, (change,), NOON + timedelta(seconds=seconds))


def steps_of(history: History) -> list[Step]:
    """All steps that can be undone, the newest first."""
    found = []
    while step := history.to_undo():
        found.append(step)
        history.undone()
    return found


def test_a_new_history_has_nothing_to_undo_or_redo() -> None:
    history = History()
    assert history.status == UndoStatus(None, None)
    assert history.to_undo() is None
    assert history.to_redo() is None


def test_undo_and_redo_walk_through_the_steps_in_order() -> None:
    history = History()
    first, second = rated(None, 1), rated(1, 2, Op.IMPORT_ASSESSMENT)
    history.record(first)
    history.record(second)
    assert history.to_undo() == second
    history.undone()
    assert history.status == UndoStatus(Op.RATE, Op.IMPORT_ASSESSMENT)
    history.undone()
    assert history.to_redo() == first
    history.redone()
    history.redone()
    assert history.status == UndoStatus(Op.IMPORT_ASSESSMENT, None)


def test_a_new_step_clears_what_could_be_redone() -> None:
    history = History()
    history.record(rated(None, 1))
    history.undone()
    history.record(rated(None, 3))
    assert history.to_redo() is None
    assert steps_of(history) == [rated(None, 3)]


def test_the_oldest_steps_go_beyond_the_limit_and_at_least_a_hundred_stay() -> None:
    history = History()
    for value in range(LIMIT + 5):
        history.record(rated(value, value + 1))
    kept = steps_of(history)
    assert LIMIT >= 100
    assert len(kept) == LIMIT
    assert kept[-1] == rated(5, 6)


def test_inverting_a_step_reverses_its_changes_and_their_order() -> None:
    first, second = rated(None, 1).changes[0], note("", "x").changes[0]
    step = Step(Op.RATE, (first, second), NOON)
    assert tuple(step.inverted().changes) == (second.inverted(), first.inverted())
    assert step.inverted().inverted() == step


def test_typing_on_one_note_is_one_step() -> None:
    history = History()
    for step in (note("", "B"), note("B", "Be", 30), note("Be", "Bes", 60)):
        history.record(step)
    assert steps_of(history) == [note("", "Bes", 60)]


def test_every_edit_prolongs_the_time_for_typing() -> None:
    history = History()
    history.record(note("", "a"))
    history.record(note("a", "ab", 59))
    history.record(note("ab", "abc", 118))
    assert len(steps_of(history)) == 1


@pytest.mark.parametrize(
    "later",
    [
        note("a", "ab", TYPING.total_seconds() + 1),
        note("a", "ab", -1),
        note("a", "ab", question_id="A1.2"),
        note("b", "ab"),
    ],
    ids=["after a pause", "with the clock set back", "on another question", "from another text"],
)
def test_anything_else_is_a_step_of_its_own(later: Step) -> None:
    history = History()
    history.record(note("", "a"))
    history.record(later)
    assert steps_of(history) == [later, note("", "a")]


def test_a_rating_between_two_edits_ends_the_typing() -> None:
    history = History()
    for step in (note("", "a"), rated(1, 2), note("a", "ab")):
        history.record(step)
    assert len(steps_of(history)) == 3


def test_ratings_never_merge() -> None:
    history = History()
    history.record(rated(None, 1))
    history.record(rated(1, 2))
    assert len(steps_of(history)) == 2


def test_typing_after_an_undo_is_a_step_of_its_own() -> None:
    history = History()
    history.record(note("", "a"))
    history.record(rated(1, 2))
    history.undone()
    history.record(note("a", "ab"))
    assert steps_of(history) == [note("a", "ab"), note("", "a")]


def measure(before: MeasureRecord | None, seconds: float = 0, **entered: Any) -> Step:
    """An edit of a measure, after `before` or the first one."""
    after = replace(before or MeasureRecord("MA01", "a1"), **entered)
    return Step(Op.EDIT_MEASURE, (Change(Key(Kind.MEASURE, "MA01"), before, after),), NOON + timedelta(seconds=seconds))


def record(**entered: Any) -> MeasureRecord:
    return replace(MeasureRecord("MA01", "a1"), **entered)


@pytest.mark.parametrize("field", sorted(TYPED[Op.EDIT_MEASURE]))
def test_typing_in_one_field_of_a_measure_is_one_step(field: str) -> None:
    values: list[Any] = [5, 50, 55] if field == "progress" else ["n", "nu", "nur"]
    history = History()
    before = None
    for seconds, value in enumerate(values):
        history.record(measure(before, seconds, **{field: value}))
        before = record(**{field: value})
    (step,) = steps_of(history)
    assert tuple(step.changes) == (Change(Key(Kind.MEASURE, "MA01"), None, before),)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ({"remark": "n"}, {"progress": 5}),
        ({"remark": "n"}, {"status": MeasureStatus.DONE}),
        ({"remark": "n"}, {"remark": "nu", "progress": 5}),
        ({"status": MeasureStatus.WAITING}, {"status": MeasureStatus.DONE, "lead": Role.IT}),
    ],
    ids=["another field", "a choice", "two at once", "a choice and two at once"],
)
def test_other_edits_of_a_measure_stay_steps_of_their_own(first: dict[str, Any], second: dict[str, Any]) -> None:
    history = History()
    history.record(measure(None, **first))
    history.record(measure(record(**first), **second))
    assert len(steps_of(history)) == 2


def test_typing_goes_on_in_the_same_measure_only() -> None:
    history = History()
    history.record(measure(None, remark="n"))
    other = MeasureRecord("MA02", "a1", remark="n")
    history.record(Step(Op.EDIT_MEASURE, (Change(Key(Kind.MEASURE, "MA02"), None, other),), NOON))
    assert len(steps_of(history)) == 2


@pytest.mark.parametrize(
    ("op", "kind", "states", "steps"),
    [
        (Op.SET_CONCLUSION, Kind.CONCLUSION, [None, Conclusion("E"), Conclusion("Ei")], 1),
        (Op.SET_CONCLUSION, Kind.CONCLUSION, [None, Conclusion("E"), None], 0),
        (Op.EDIT_GROUP, Kind.GROUP, [GROUP, replace(GROUP, names="F"), replace(GROUP, names="Fr")], 1),
        (Op.EDIT_GROUP, Kind.GROUP, [GROUP, replace(GROUP, names="F"), replace(GROUP, names="F", people=3)], 2),
        (Op.EDIT_MEETING, Kind.MEETING, [MEETING, replace(MEETING, place="S"), replace(MEETING, place="Sa")], 1),
        (Op.EDIT_MEETING, Kind.MEETING, [MEETING, *(replace(MEETING, dimensions=each) for each in (("A1",), ()))], 2),
        (Op.SET_EVIDENCE, Kind.ANSWER, [Answer.of(1), *(replace(Answer.of(1), evidence=each) for each in GRADES)], 1),
        (Op.SET_WEIGHTS, Kind.ASSESSMENT, [YEAR, *(replace(YEAR, weights={"A1": each}) for each in (16, 17))], 1),
        (Op.SET_WEIGHTS, Kind.ASSESSMENT, [YEAR, replace(YEAR, weights={"A1": 16}), YEAR], 0),
        (Op.SET_WEIGHTS, Kind.ASSESSMENT, [YEAR, *(replace(YEAR, weights=each) for each in APART)], 2),
    ],
)
def test_typing_in_one_field_beside_the_answers_is_one_step(op: Op, kind: Kind, states: list[Any], steps: int) -> None:
    history = History()
    for before, after in pairwise(states):
        history.record(Step(op, (Change(Key(kind, "x"), before, after),), NOON))
    assert len(steps_of(history)) == steps


def test_arrows_through_the_targets_of_a_dimension_are_one_step() -> None:
    """A question that has the target already is no part of a step, and may be one of the next."""

    def aimed(**targets: tuple[int, int]) -> Step:
        changes = (
            Change(Key(Kind.TARGET, TargetKey("a1", id)), Target(before), Target(after))
            for id, (before, after) in targets.items()
        )
        return Step(Op.SET_DIMENSION_TARGET, tuple(changes), NOON)

    history = History()
    history.record(rated(None, 1))
    for step in (aimed(K1=(2, 3)), aimed(K1=(3, 4), K2=(3, 4)), aimed(K1=(4, 2), K2=(4, 2))):
        history.record(step)
    assert steps_of(history) == [aimed(K2=(3, 2)), rated(None, 1)]
    history.record(aimed(K1=(2, 3)))
    history.record(aimed(B1=(2, 3)))
    assert len(steps_of(history)) == 2


def many(number: int) -> Step:
    """A step of as many changes."""
    return Step(Op.IMPORT_RESPONSES, tuple(Change(key(str(each)), None, Answer.of(1)) for each in range(number)), NOON)


def test_the_oldest_steps_go_when_all_together_hold_too_many_changes() -> None:
    history = History(most_changes=10)
    for number in (3, 4, 3):
        history.record(many(number))
    assert [len(each.changes) for each in steps_of(history)] == [3, 4, 3]
    history = History(most_changes=10)
    for number in (3, 4, 3, 1):
        history.record(many(number))
    assert [len(each.changes) for each in steps_of(history)] == [1, 3, 4]


def test_the_last_step_can_always_be_undone() -> None:
    history = History(most_changes=10)
    history.record(many(3))
    history.record(many(11))
    assert [len(each.changes) for each in steps_of(history)] == [11]


def test_changes_of_a_step_are_the_ones_that_were_given() -> None:
    changes = many(3).changes
    assert list(changes) == [Change(key(str(each)), None, Answer.of(1)) for each in range(3)]
    assert (len(changes), changes[1], list(changes[1:])) == (3, list(changes)[1], list(changes)[1:])
    assert changes == PackedChanges.of(list(changes))
    assert changes != many(2).changes


def test_a_large_step_costs_little_beside_what_it_is_about() -> None:
    """Ids and entities belong to the open workspace; a step adds four references to them for each change."""
    number = 10_000
    given = [Change(key(str(each)), None, Answer.of(1)) for each in range(number)]
    tracemalloc.start()
    step = Step(Op.IMPORT_RESPONSES, given, NOON)
    held, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert len(step.changes) == number
    assert held < number * 40


def test_a_note_that_was_typed_and_taken_away_leaves_no_step() -> None:
    history = History()
    history.record(rated(None, 1))
    history.record(note("", "a"))
    history.record(note("a", ""))
    assert steps_of(history) == [rated(None, 1)]


def test_a_value_and_the_way_back_are_steps_of_their_own_once_the_field_was_left() -> None:
    """Else the next undo would take back the level, which nobody meant."""
    first, second = record(due=date(2027, 3, 31)), record(due=date(2027, 6, 30))
    there, back = measure(first, due=second.due), measure(second, 20, due=first.due)
    history = History()
    for step in (rated(None, 1), there, back):
        history.end_typing()
        history.record(step)
    assert steps_of(history) == [back, there, rated(None, 1)]
