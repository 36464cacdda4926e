"""Rows of a table on their way into other programs."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QTableView


def copy_rows(view: QTableView) -> None:
    """Copy the selected rows with their header, tab-separated; only the columns in view."""
    model = view.model()
    shown = [column for column in range(model.columnCount()) if not view.isColumnHidden(column)]
    lines = [[str(model.headerData(column, Qt.Orientation.Horizontal)) for column in shown]]
    for index in sorted(view.selectionModel().selectedRows(), key=lambda each: each.row()):
        lines.append([str(model.index(index.row(), column).data()) for column in shown])
    QGuiApplication.clipboard().setText("\n".join("\t".join(line) for line in lines))
