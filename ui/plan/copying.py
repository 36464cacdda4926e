"""Rows of a table on their way into other programs."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QTableView


def copy_rows(view: QTableView, columns: Iterable[int]) -> None:
    """Copy these columns of the selected rows with their header, tab-separated."""
    model, shown = view.model(), [*columns]
    lines = [[str(model.headerData(column, Qt.Orientation.Horizontal)) for column in shown]]
    for index in sorted(view.selectionModel().selectedRows(), key=lambda each: each.row()):
        lines.append([str(model.index(index.row(), column).data()) for column in shown])
    QGuiApplication.clipboard().setText("\n".join("\t".join(line) for line in lines))
