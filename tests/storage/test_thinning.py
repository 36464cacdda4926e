"""Which backups go: many recent ones stay, fewer of the past, and a wrong clock costs none of them all."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from reifegrad.backup import Backup, Reason
from reifegrad.storage.thinning import DAYS, MONTHS, PROMISED, RECENT, WEEKS, surplus

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
PLENTY = 10**12


def backup(
    number: int, made: datetime, reason: Reason = Reason.CHANGED, *, size: int = 1, file: str = "a", name: str = ""
) -> Backup:
    return Backup(Path(file) / f"{number:04}", number, made, reason, name, workspace_id=file, size=size)


def kept(backups: Sequence[Backup], limit: int = PLENTY, now: datetime = NOW) -> list[Backup]:
    gone = set(surplus(backups, limit, now))
    return [each for each in backups if each not in gone]


reasons = st.sampled_from(list(Reason))
moments = st.datetimes(datetime(2024, 1, 1), datetime(2028, 1, 1)).map(lambda each: each.replace(tzinfo=UTC))


@st.composite
def histories(draw: st.DrawFn) -> list[Backup]:
    """Backups of two files, whose clock now and then jumps into the past or the future."""
    found, now = [], draw(moments)
    for number in range(1, draw(st.integers(1, 90))):
        now += timedelta(hours=draw(st.integers(0, 80)))
        made = draw(st.sampled_from([now] * 9 + [NOW - timedelta(days=900), NOW + timedelta(days=20_000)]))
        size = draw(st.integers(1, 5))
        found.append(backup(number, made, draw(reasons), size=size, file=draw(st.sampled_from("ab"))))
    return found


def test_twenty_recent_ones_stay_although_they_are_of_one_day() -> None:
    many = [backup(number, NOW + timedelta(minutes=number)) for number in range(1, 50)]
    assert kept(many) == many[-RECENT:]


def test_of_the_days_weeks_and_months_before_the_last_one_of_each_stays() -> None:
    """Four a day over two years: what stays reaches back a year, and gets sparser the older it is."""
    start = datetime(2025, 1, 1, 8, tzinfo=UTC)
    many = [backup(number, start + timedelta(hours=6 * number)) for number in range(1, 4 * 690)]
    left = kept(many)
    days = sorted({each.made.date() for each in left}, reverse=True)
    newest = days[0]
    assert days[:DAYS] == [newest - timedelta(days=back) for back in range(DAYS)]
    assert len({each.made.isocalendar()[:2] for each in left}) >= WEEKS
    assert len({(each.made.year, each.made.month) for each in left}) == MONTHS
    assert len(left) <= RECENT + DAYS + WEEKS + MONTHS
    last_of_march = max(each.made for each in many if (each.made.year, each.made.month) == (2026, 3))
    assert last_of_march in {each.made for each in left}


def test_named_ones_stay_and_count_in_the_size() -> None:
    named = [backup(number, NOW, Reason.NAMED, size=10, name="vor dem Rat") for number in range(1, 40)]
    automatic = [backup(number, NOW, size=10) for number in range(40, 45)]
    assert kept([*named, *automatic]) == [*named, *automatic]
    assert kept([*named, *automatic], limit=100) == [*named, automatic[-1]]


def test_beyond_the_limit_the_oldest_goes_first_and_no_more_than_needed() -> None:
    of_two_files = [backup(each, NOW + timedelta(hours=each), size=10, file="ab"[each % 2]) for each in range(1, 9)]
    assert kept(of_two_files, limit=55) == of_two_files[-5:]
    assert kept(of_two_files, limit=0) == of_two_files[-2:]


def test_what_was_deleted_can_be_brought_back_for_thirty_days() -> None:
    deleted = backup(1, NOW, Reason.DELETE, size=10)
    later = [backup(number, NOW + timedelta(days=20, minutes=number), size=10) for number in range(2, 60)]
    assert deleted in kept([deleted, *later], limit=0, now=NOW + PROMISED - timedelta(seconds=1))
    assert deleted not in kept([deleted, *later], limit=0, now=NOW + PROMISED)
    assert deleted in kept([deleted, *later], limit=0, now=NOW - timedelta(days=4000)), "a clock that was set back"


def test_a_clock_that_was_set_back_makes_the_new_ones_no_older() -> None:
    future = [backup(number, NOW + timedelta(days=9000 + number)) for number in range(1, 30)]
    present = [backup(number, NOW + timedelta(minutes=number)) for number in range(30, 60)]
    assert set(present[-RECENT:]) <= set(kept([*future, *present]))


@given(histories(), st.integers(0, 400))
def test_the_newest_of_every_file_and_all_named_ones_stay(history: list[Backup], limit: int) -> None:
    left = set(kept(history, limit))
    for file in {each.workspace_id for each in history}:
        assert max((each for each in history if each.workspace_id == file), key=lambda each: each.number) in left
    assert all(each in left for each in history if each.reason is Reason.NAMED)


@given(histories(), st.integers(0, 400))
def test_thinning_twice_removes_no_more_than_once(history: list[Backup], limit: int) -> None:
    left = kept(history, limit)
    assert kept(left, limit) == left


@given(histories(), st.integers(0, 400))
def test_size_never_removes_more_than_needed(history: list[Backup], limit: int) -> None:
    by_age = set(surplus(history, PLENTY, NOW))
    by_size = [each for each in surplus(history, limit, NOW) if each not in by_age]
    if by_size:
        assert sum(each.size for each in kept(history, limit)) + by_size[-1].size > limit


@given(histories(), reasons)
def test_one_more_backup_brings_none_back_that_was_surplus(history: list[Backup], reason: Reason) -> None:
    newer = backup(1000, max(each.made for each in history) + timedelta(hours=1), reason) if history else None
    if newer:
        gone = set(surplus(history, PLENTY, NOW))
        assert gone <= set(surplus([*history, newer], PLENTY, NOW))


@given(st.lists(st.tuples(st.integers(0, 40), st.integers(0, 23)), min_size=1, max_size=60))
def test_thinning_after_each_backup_leaves_the_same_as_thinning_once(gaps: list[tuple[int, int]]) -> None:
    made, history, left = NOW, [], []
    for number, (days, hours) in enumerate(gaps, start=1):
        made += timedelta(days=days, hours=hours)
        history.append(backup(number, made))
        left = kept([*left, history[-1]])
    assert left == kept(history)
