"""Tables with their structure: header cells named as such, also where a table goes on over the page."""

from collections.abc import Sequence
from contextlib import AbstractContextManager, ExitStack, nullcontext
from typing import Any

from reportlab.pdfbase import pdfdoc
from reportlab.platypus import Flowable
from reportlab.platypus.tables import Table, TableStyle


class TableTags:
    """What reportlab calls around every part of a table; shared by the parts of one table on several pages.

    The first row is the header; where it is repeated, the repetition is for looks only. With `row_headers` the first
    cell of each row names the row.
    """

    def __init__(self, row_headers: bool) -> None:
        self._row_headers = row_headers
        self._begun = False
        self._entered: list[AbstractContextManager[Any]] = []

    def __call__(self, table: Any, command: str, *place: Any) -> None:
        """Enter or leave the part named by `command`, "startRow" to "endLines"; `place` begins with row and column."""
        if command.startswith("end"):
            self._entered.pop().__exit__(None, None, None)
            return
        entered = self._part(table.canv, command, *place)
        self._entered.append(entered)
        entered.__enter__()

    def _part(
        self, canvas: Any, command: str, row: int = 0, column: int = 0, value: Any = None, *_: Any
    ) -> AbstractContextManager[Any]:
        match command:
            case "startTable":
                self._continues, self._begun = self._begun, True
                part: AbstractContextManager[Any] = canvas.node("Table", self)
            case "startRow":
                part = canvas.artifact() if row == 0 and self._continues else canvas.node("TR")
            case "startCell":
                part = nullcontext() if canvas.is_artifact else self._cell(canvas, row, column, value)
            case _:
                part = canvas.artifact()
        return part

    def _cell(self, canvas: Any, row: int, column: int, value: Any) -> AbstractContextManager[Any]:
        scope = "Column" if row == 0 else "Row" if self._row_headers and column == 0 else ""
        cell = ExitStack()
        if scope:
            attributes = pdfdoc.PDFDictionary({"O": pdfdoc.PDFName("Table"), "Scope": pdfdoc.PDFName(scope)})
            cell.enter_context(canvas.node("TH", A=attributes))
        else:
            cell.enter_context(canvas.node("TD"))
        if not isinstance(value, Flowable | list | tuple):
            cell.enter_context(canvas.content())
        return cell


def tagged_table(
    cells: Sequence[list[Any]],
    widths: Sequence[float],
    style: TableStyle,
    *,
    row_headers: bool = False,
) -> Table:
    """Return a table whose first row is its header, repeated on every page."""
    tags: Any = TableTags(row_headers)
    return Table(
        cells,
        colWidths=widths,
        style=style,
        repeatRows=1,
        renderCB=tags,
    )
