"""Figures under both versions, and those that come out otherwise in bold."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableWidgetItem, QVBoxLayout, QWidget

from reifegrad.domain.revision import RevisionPreview
from reifegrad.domain.text import Language
from reifegrad.report.revised import Of, RevisedFigure, revised_figures
from ui import theme
from ui.widgets.table import ReadTable
from ui.widgets.text import Heading, flowing, secondary

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Figures(QWidget):
    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language: Language = language
        self._heading = Heading(self.tr("Figures before and after"), level=2)
        self.table = ReadTable((self.tr("Figure"), self.tr("before"), self.tr("after")), ())
        self.table.setAccessibleName(self._heading.text())
        self.table.setMinimumHeight(theme.px(200))
        self._note = flowing(secondary())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(theme.GAP_RELATED))
        column.addWidget(self._heading)
        column.addWidget(self.table, 1)
        column.addWidget(self._note)

    def show_preview(self, preview: RevisionPreview) -> None:
        """Show every figure of the whole; of services and processes those whose level changes."""
        found = list(revised_figures(preview.score_before, preview.score_after))
        rows = [each for each in found if each.of is not Of.SUBJECT or each.differs]
        column = max(self.table.currentColumn(), 0)
        row = min(max(self.table.currentRow(), 0), len(rows) - 1)
        self.table.setRowCount(len(rows))
        for y, each in enumerate(rows):
            for x, text in enumerate((self._name(each, preview), *each.shown(self._language))):
                self._show(y, x, text, bold=each.differs)
        if rows:
            self.table.setCurrentCell(row, column)
        self._show_note(preview, len(found) - len(rows))

    def sentence(self, preview: RevisionPreview) -> str:
        """The first figure, which says most."""
        for each in revised_figures(preview.score_before, preview.score_after):
            before, after = each.shown(self._language)
            return self.tr("{0}: {1}, before {2}").format(self._name(each, preview), after, before)
        return ""

    def _show(self, y: int, x: int, text: str, *, bold: bool) -> None:
        item = self.table.item(y, x)
        if item is None:
            item = QTableWidgetItem()
            self.table.setItem(y, x, item)
            if x:
                item.setTextAlignment(_RIGHT)
        item.setText(text)
        item.setFont(theme.font(bold=bold))

    def _name(self, figure: RevisedFigure, preview: RevisionPreview) -> str:
        match figure.of:
            case Of.OVERALL:
                return self.tr("Overall index")
            case Of.LEVEL:
                return self.tr("Level")
            case Of.DIMENSION:
                surveys = (preview.after, preview.before)
                dimensions = [one for survey in surveys for one in survey.dimensions if one.id == figure.name]
                return f"{figure.name} {dimensions[0].title.in_language(self._language)}"
            case Of.SUBJECT:
                return figure.name

    def _show_note(self, preview: RevisionPreview, alike: int) -> None:
        sentences = []
        if alike:
            sentences.append(self.tr("%n level(s) of services or processes stay as they are.", "", alike))
        if preview.subjects_left_out:
            left_out = preview.subjects_left_out
            sentences.append(self.tr("The other version does not rate %n service(s) or process(es).", "", left_out))
        self._note.setText(" ".join(sentences))
        self._note.setVisible(bool(sentences))
