"""Taking hold of a measure in the matrix."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt

from reifegrad.report.model import MeasureRow
from reifegrad.report.primitives import Anchor, Chart, Label, Mark, Primitive, Rect
from reifegrad.report.words import Words
from ui.charts.dragging import Outcome

_LETTERS = 9.0
"""Points, as large as in the picture."""


@dataclass(frozen=True, slots=True)
class PointGrip:
    """A measure in the matrix: moved to another field, it has another impact or effort."""

    chart: Chart
    mark: Mark
    row: MeasureRow
    words: Words
    resize: Callable[[int, str], object]
    """To an impact and a class of effort."""
    cursor: Qt.CursorShape = Qt.CursorShape.OpenHandCursor

    def outcome(self, x: float, y: float) -> Outcome:
        impact, effort = self._values(x, y)
        mark = self.mark
        shapes: list[Primitive] = [
            Rect(each.x, each.y, each.width, each.height, None, "focus", 2.0)
            for each in self.chart.fields
            if each.id == f"{impact} {effort}"
        ]
        chip = Rect(x - mark.width / 2, y - mark.height / 2, mark.width, mark.height, "selection", "focus", 1.6)
        base = y + _LETTERS * 0.36
        shapes += [chip, Label(x, base, self.row.id, _LETTERS, anchor=Anchor.MIDDLE, bold=True)]
        if (impact, effort) == (self.row.impact, self.row.effort):
            said = QCoreApplication.translate("PointGrip", "{0} stays: impact {1}, effort {2}.")
        else:
            said = QCoreApplication.translate("PointGrip", "{0}: impact {1}, effort {2}.")
        return Outcome(shapes, said.format(self.row.id, impact, self.words.terms(f"effort_days.{effort}")))

    def drop(self, x: float, y: float) -> None:
        impact, effort = self._values(x, y)
        if (impact, effort) != (self.row.impact, self.row.effort):
            self.resize(impact, effort)

    def _values(self, x: float, y: float) -> tuple[int, str]:
        """Impact and effort of the field at a place; as they are now beside all fields."""
        field = next((each for each in self.chart.fields if each.contains(x, y)), None)
        if field is None:
            return self.row.impact, self.row.effort
        impact, effort = field.id.split()
        return int(impact), effort
