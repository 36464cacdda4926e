"""The way of the tab key: in the order of reading, whatever was built first."""

from collections.abc import Callable, Iterable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QMainWindow, QWidget

_TAB = Qt.FocusPolicy.TabFocus


def step(window: QMainWindow, *, forwards: bool) -> bool:
    """Put the focus on the next or previous stop of a window, round its end. False if there is none."""
    current = QApplication.focusWidget()
    stops = [each for each in _widgets(window) if each is current or _is_stop(each)]
    if not any(each is not current for each in stops):
        return False
    at = stops.index(current) if current in stops else (-1 if forwards else 0)
    reason = Qt.FocusReason.TabFocusReason if forwards else Qt.FocusReason.BacktabFocusReason
    stops[(at + (1 if forwards else -1)) % len(stops)].setFocus(reason)
    return True


def one_stop(buttons: Iterable[QAbstractButton], stop: QAbstractButton) -> None:
    """Let the tab key stop at one button of a group only; arrow keys lead to the others."""
    for each in buttons:
        policy = each.focusPolicy()
        each.setFocusPolicy(policy | _TAB if each is stop else policy & ~_TAB)


def _is_stop(widget: QWidget) -> bool:
    takes_tab = bool(widget.focusPolicy() & _TAB) and widget.focusProxy() is None
    return takes_tab and widget.isEnabled()


def _widgets(widget: QWidget) -> Iterator[QWidget]:
    """A widget and all that can be seen in it, as it is read."""
    yield widget
    inside = [each for each in widget.children() if isinstance(each, QWidget) and not each.isWindow()]
    for each in _read([each for each in inside if each.isVisible()]):
        yield from _widgets(each)


def _read(widgets: list[QWidget]) -> list[QWidget]:
    """Rows from top to bottom, in each the columns from left to right, in each of those again rows, and so on."""
    rows = _parted(widgets, lambda each: (each.y(), each.y() + each.height()))
    if len(rows) > 1:
        return [each for row in rows for each in _read(row)]
    columns = _parted(widgets, lambda each: (each.x(), each.x() + each.width()))
    if len(columns) > 1:
        return [each for column in columns for each in _read(column)]
    return sorted(widgets, key=lambda each: (each.y(), each.x()))


def _parted(widgets: list[QWidget], span: Callable[[QWidget], tuple[int, int]]) -> list[list[QWidget]]:
    """Groups that do not overlap each other along one axis; `span` gives begin and end of a widget there."""
    groups: list[list[QWidget]] = []
    reached = 0
    for each in sorted(widgets, key=span):
        begin, end = span(each)
        if groups and begin < reached:
            groups[-1].append(each)
        else:
            groups.append([each])
        reached = max(reached, end) if begin < reached else end
    return groups
