"""What an area shows at this moment, as charts and tables to print."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel, QPoint, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QTableView, QWidget

from reifegrad.report.printout import MakeChart, PrintedTable, Printout
from ui.charts.chart_widget import ChartWidget
from ui.widgets.table import Header

if TYPE_CHECKING:
    from ui.area import Area

Part = MakeChart | PrintedTable


def printout_of(area: "Area") -> Printout | None:
    """The chart or table with the focus, else all that are in view, from the top; None if there are none."""
    views = _in_view(area)
    focus = QApplication.focusWidget()
    chosen = [each for each in views if focus is not None and (each is focus or each.isAncestorOf(focus))]
    parts = [part for each in chosen or views for part in _part(each)]
    if not parts:
        return None
    session, bench = area.bench.session, area.bench
    return Printout(
        municipality=session.municipality.name,
        title=area.title(),
        subtitle=session.assessment(bench.assessment_id).title,
        language=bench.language,
        made_on=date.today(),
        parts=tuple(parts),
    )


def _in_view(area: QWidget) -> Sequence[QWidget]:
    views = (*area.findChildren(ChartWidget), *area.findChildren(QAbstractItemView))
    shown = (each for each in views if each.isVisible() and not isinstance(each, QHeaderView))
    return sorted(shown, key=lambda each: _place(each, area))


def _place(widget: QWidget, area: QWidget) -> tuple[int, int]:
    at = widget.mapTo(area, QPoint(0, 0))
    return at.y(), at.x()


def _part(view: QWidget) -> Iterator[Part]:
    if isinstance(view, ChartWidget):
        made = view.printed()
        if made is not None:
            yield made
    elif isinstance(view, QAbstractItemView):
        table = table_of(view)
        if table.rows:
            yield table


def table_of(view: QAbstractItemView) -> PrintedTable:
    """What a view shows, in its order and without its hidden columns, unless it names those for paper."""
    model = view.model()
    columns = _columns(view)
    rows = range(model.rowCount(view.rootIndex()))
    header = [_text(model.headerData(each, Qt.Orientation.Horizontal)) for each in columns]
    if not isinstance(view, QTableView):
        header = [view.accessibleName()]
    return PrintedTable(
        title=_title(view) if isinstance(view, QTableView) else "",
        header=tuple(header),
        rows=tuple(tuple(_text(model.index(row, each, view.rootIndex()).data()) for each in columns) for row in rows),
        numeric=frozenset(at for at, each in enumerate(columns) if rows and _is_numeric(view, model, each)),
    )


def _title(view: QTableView) -> str:
    head = view.horizontalHeader()
    return ": ".join(filter(None, (view.accessibleName(), head.summary if isinstance(head, Header) else "")))


def _columns(view: QAbstractItemView) -> list[int]:
    if not isinstance(view, QTableView):
        return [0]
    head = view.horizontalHeader()
    chosen = head.on_paper if isinstance(head, Header) else None
    order = (head.logicalIndex(at) for at in range(head.count()))
    return [each for each in order if (not view.isColumnHidden(each) if chosen is None else each in chosen)]


def _is_numeric(view: QAbstractItemView, model: QAbstractItemModel, column: int) -> bool:
    alignment = model.index(0, column, view.rootIndex()).data(Qt.ItemDataRole.TextAlignmentRole)
    return alignment is not None and bool(int(alignment) & int(Qt.AlignmentFlag.AlignRight))


def _text(value: object) -> str:
    return "" if value is None else str(value)
