"""The colour of the house: typed or picked, seen beside its field, and judged."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reifegrad.report.house_colour import house_colour, is_for_text
from ui import announce, dialogs, theme
from ui.widgets.buttons import button
from ui.widgets.fields import LineEdit
from ui.widgets.flow import FlowLayout
from ui.widgets.text import secondary


class ColourChoice(QWidget):
    """Signals: changed ("#rrggbb", or "" for none)."""

    changed = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colour = ""
        self.field = LineEdit()
        self.field.setAccessibleName(name)
        self.field.setPlaceholderText(self.tr("such as #0B5CAD"))
        self.field.editingFinished.connect(self._on_typed)
        self.field.paused.connect(self._on_typed)
        self._swatch = _Swatch()
        self._note = secondary()
        self.pick = button(self.tr("Choose colour …"))
        self.pick.clicked.connect(self._on_pick)
        self.remove = button(self.tr("Remove colour"), kind="quiet")
        self.remove.clicked.connect(self._on_remove)
        row = QHBoxLayout()
        row.addWidget(self.field, 1)
        row.addWidget(self._swatch)
        ways = FlowLayout()
        ways.addWidget(self.pick)
        ways.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(theme.GAP_WITHIN))
        column.addLayout(row)
        column.addWidget(self._note)
        column.addLayout(ways)
        self.setFocusProxy(self.field)
        self._judge("")

    @property
    def note(self) -> str:
        """What is said about the colour; empty if all is well."""
        return self._note.text()

    def flush(self) -> bool:
        """Hand over the colour that was typed. Returns whether it can be read; if not, the field says what it needs."""
        self._on_typed()
        is_readable = house_colour(self.field.text()) is not None
        if not is_readable:
            announce.say(self.field, self.note)
        return is_readable

    def discard(self) -> None:
        """Show the colour that is kept in place of what was typed."""
        self.field.setText(self._colour)
        self._judge(self._colour)

    def show_colour(self, colour: str) -> None:
        """Show the colour that is kept; what is being typed stays."""
        self._colour = colour
        if house_colour(self.field.text()) is not None:
            if house_colour(self.field.text()) != colour:
                self.field.setText(colour)
            self._judge(self.field.text())

    def _on_typed(self) -> None:
        self._judge(self.field.text())
        self._take(house_colour(self.field.text()))

    def _on_pick(self) -> None:
        picked = dialogs.choose_colour(self.tr("Colour of the house"), self._colour)
        if picked is not None:
            self.field.setText(picked)
            self._on_typed()

    def _on_remove(self) -> None:
        self.field.clear()
        self._on_typed()
        self.field.setFocus()

    def _take(self, colour: str | None) -> None:
        if colour is not None and colour != self._colour:
            self._colour = colour
            self.changed.emit(colour)

    def _judge(self, text: str) -> None:
        colour = house_colour(text)
        note = ""
        if colour is None:
            note = self.tr("Write the colour with six digits, such as #0B5CAD.")
        elif colour and not is_for_text(colour):
            note = self.tr("The colour is too pale for text on white. It is used for lines only.")
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self.field.setAccessibleDescription(note)
        self._swatch.show_colour(colour or "")
        self.remove.setVisible(bool(text.strip()))


class _Swatch(QWidget):
    """The colour itself; the field beside it says the same in words."""

    def __init__(self) -> None:
        super().__init__()
        self._colour = ""
        self.setFixedSize(theme.px(28), theme.px(28))

    def show_colour(self, colour: str) -> None:
        self._colour = colour
        self.setVisible(bool(colour))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(theme.colour("border"))
        painter.setBrush(QColor(self._colour))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
