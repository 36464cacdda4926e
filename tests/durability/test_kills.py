"""The harness in a small number: the program is killed, and what it reported as saved is in the file."""

from dataclasses import replace

import pytest

from durability.aftermath import Account
from durability.kills import Plan, plan, run
from durability.reports import Opened, Refused, Typed, Writes, Wrote
from reifegrad.domain.change import Change, Key, Kind
from reifegrad.domain.workspace import Municipality

KEY = Key(Kind.MUNICIPALITY)
FIRST, SECOND, THIRD = (Change(KEY, Municipality(str(n)), Municipality(str(n + 1))) for n in range(3))


@pytest.mark.parametrize("kind", ["open", "note", "import", "restore", "json", "drive"])
def test_a_kill_loses_nothing_that_was_reported_as_saved(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("durability.kills.plan", lambda seed, number: _about(kind))
    (only,) = run(1, [1])
    assert only.faults == ()
    assert only.kind == kind


def test_a_kill_of_the_window_loses_nothing_that_was_typed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("durability.kills.plan", lambda seed, number: Plan("typing", 1, 1.1, in_window=True, seed=5))
    (only,) = run(1, [1])
    assert only.faults == ()


def _about(kind: str) -> Plan:
    return Plan(kind, 4, 0.15 if kind == "open" else 0.02, 1 if kind == "open" else None, seed=7)


def test_the_same_seed_plans_the_same_kills() -> None:
    plans = [plan(3, number) for number in range(200)]
    assert plans == [plan(3, number) for number in range(200)]
    assert {each.in_window for each in plans} == {True, False}
    assert {each.schema for each in plans} == {None, 1, 2}
    assert len({each.kind for each in plans}) > 20


def test_what_was_told_decides_what_the_file_must_hold() -> None:
    account = Account()
    account.begin({KEY: Municipality("0")})
    for message in (Opened({KEY: Municipality("0")}), Writes((FIRST,)), Wrote(), Writes((SECOND,))):
        account.take(message)
    assert account.saved == {KEY: Municipality("1")}
    assert account.in_flight == (SECOND,)
    account.take(Refused(is_kept=True))
    assert account.in_flight is None
    assert account.kept == (SECOND,)
    account.take(Writes((replace(THIRD, before=Municipality("1")),)))
    account.take(Wrote())
    assert account.saved == {KEY: Municipality("3")}
    assert account.kept == ()
    account.take(Typed("Vermerk"))
    assert account.typed == "Vermerk"
    assert account.faults == []


def test_a_file_that_holds_something_else_at_the_start_is_a_fault() -> None:
    account = Account()
    account.begin({KEY: Municipality("0")})
    account.take(Opened({KEY: Municipality("7")}))
    assert len(account.faults) == 1
