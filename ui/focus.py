"""The way of the tab key: in the order of reading, whatever was built first."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLayout, QMainWindow, QScrollArea, QWidget

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
    return takes_tab and widget.isEnabled() and widget.isVisible()


def _widgets(widget: QWidget) -> Iterator[QWidget]:
    """A widget and everything in it: first as the layouts have it, then what stands in no layout."""
    yield widget
    inside = list(_laid_out(widget))
    if not isinstance(widget, QScrollArea):
        inside += [each for each in widget.children() if isinstance(each, QWidget) and each not in inside]
    for each in inside:
        if not each.isWindow():
            yield from _widgets(each)


def _laid_out(widget: QWidget) -> Iterator[QWidget]:
    if isinstance(widget, QMainWindow):
        yield widget.centralWidget()
        yield widget.statusBar()
    elif isinstance(widget, QScrollArea):
        if widget.widget():
            yield widget.widget()
    else:
        layout = widget.layout()
        if layout is not None:
            yield from _of_layout(layout)


def _of_layout(layout: QLayout) -> Iterator[QWidget]:
    for index in range(layout.count()):
        item = layout.itemAt(index)
        widget, inner = (item.widget(), item.layout()) if item else (None, None)
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _of_layout(inner)
