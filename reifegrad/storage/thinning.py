"""Which backups can go: many recent ones, fewer of the past, and all together within a limit of size.

The numbers are settings of this tool. Nothing rests on how late it is, but for deleted assessments: what counts are
the last days, weeks and months that have a backup. So a clock that runs wrong never makes all of them old at once.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, timedelta

from reifegrad.backup import Backup, Reason

RECENT = 20
DAYS = 14
WEEKS = 8
MONTHS = 12

PROMISED = timedelta(days=30)
"""How long a deleted assessment can be brought back at least, as the question before deleting says."""

_Period = Callable[[datetime], tuple[int, ...]]

_PERIODS: Sequence[tuple[_Period, int]] = (
    (lambda made: (made.year, made.month, made.day), DAYS),
    (lambda made: made.isocalendar()[:2], WEEKS),
    (lambda made: (made.year, made.month), MONTHS),
)


def surplus(backups: Iterable[Backup], limit: int, now: datetime) -> tuple[Backup, ...]:
    """The backups that can be removed, of all files together, oldest first.

    Named ones stay, the newest of every file stays, and one that was made before an assessment was deleted stays for
    `PROMISED`. All that stays counts for `limit`, in bytes; if it is exceeded, the oldest that may go do so.
    """
    by_file: dict[str, list[Backup]] = defaultdict(list)
    known = sorted(backups, key=_age)
    for each in known:
        by_file[each.workspace_id].append(each)
    sparse = {each.path for of_file in by_file.values() for each in _kept(of_file)}
    newest = {of_file[-1].path for of_file in by_file.values()}
    fixed = newest | {each.path for each in known if not each.is_automatic or _is_promised(each, now)}
    total = sum(each.size for each in known if each.path in sparse | fixed)
    found = []
    for each in sorted(known, key=lambda one: (one.made, _age(one))):
        if each.path in fixed:
            continue
        if each.path not in sparse:
            found.append(each)
        elif total > limit:
            found.append(each)
            total -= each.size
    return tuple(found)


def _kept(backups: Sequence[Backup]) -> Iterable[Backup]:
    """Those of one file, oldest first, that stay if there is room: the newest ones, and the last one of each period."""
    automatic = [each for each in reversed(backups) if each.is_automatic]
    yield from automatic[:RECENT]
    for period, count in _PERIODS:
        last: dict[tuple[int, ...], Backup] = {}
        for each in automatic:
            last.setdefault(period(each.made), each)
        yield from list(last.values())[:count]


def _is_promised(backup: Backup, now: datetime) -> bool:
    return backup.reason is Reason.DELETE and now - backup.made < PROMISED


def _age(backup: Backup) -> tuple[int, datetime, str]:
    """Sorts by the order of making; the rest only decides between copies of a file on two computers."""
    return backup.number, backup.made, str(backup.path)
