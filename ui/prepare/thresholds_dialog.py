"""Thresholds of an assessment, with what they would change before they are applied."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from reifegrad.domain.survey import Survey
from reifegrad.domain.workspace import Assessment
from reifegrad.report.effect import effect_rows
from reifegrad.report.words import Words
from reifegrad.session import Session
from reifegrad.tailoring import tailored
from reifegrad.thresholds import differing, threshold_faults
from ui import announce, theme
from ui.entered import Entered
from ui.prepare.threshold_fields import ThresholdFields
from ui.widgets.buttons import button
from ui.widgets.page import Page
from ui.widgets.rows import Cell, Row, RowsView
from ui.widgets.text import body, flowing, secondary, strong

_PAUSE_MS = 150
"""Between the last key and the new figures, so that typing does not wait for them."""

_WIDEST_COLUMN = 176
"""Pixels at 100 %: words wrap, so that the last column is in view."""


class ThresholdsDialog(QDialog):
    """Fields with the value of the survey below each; beside them the figures as they are and as they would be."""

    def __init__(
        self, survey: Survey, assessment: Assessment, session: Session, words: Words, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        Entered(self)
        self.setWindowTitle(self.tr("Thresholds"))
        self._survey, self._assessment, self._session, self._words = survey, assessment, session, words
        self.fields = ThresholdFields(survey, assessment.thresholds, words)
        self.fields.changed.connect(self._on_changed)
        self.effect = RowsView((self.tr("Result"), self.tr("Now"), self.tr("Then"), self.tr("Effect")), stretch=0)
        self.effect.horizontalHeader().setMaximumSectionSize(theme.px(_WIDEST_COLUMN))
        self.effect.setAccessibleName(self.tr("Effect on the results"))
        self.outcome = strong()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._show_effect)
        self.back = button(self.tr("Values of the survey"), icon="undo")
        self.back.clicked.connect(self.fields.reset)
        buttons = QDialogButtonBox()
        self.verb = buttons.addButton(self.tr("Apply"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.verb.setProperty("kind", "primary")
        self.verb.setDefault(True)
        buttons.addButton(self.back, QDialogButtonBox.ButtonRole.ResetRole)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        right = Page(margin=0)
        right.setFrameShape(QFrame.Shape.NoFrame)
        right.column.addWidget(
            flowing(secondary(self.tr("The results as they are, and as they would be with these thresholds.")))
        )
        right.column.addWidget(self.effect)
        right.column.addSpacing(theme.px(16))  # a table that just came into view may still take more room
        right.column.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.px(theme.GAP_GROUP)] * 4)
        column.setSpacing(theme.px(theme.GAP_RELATED if theme.is_large() else theme.GAP_GROUP))
        about = body(
            self.tr("What you change here applies to this assessment and stands in its report. Nothing is stored yet.")
        )
        if theme.is_large():  # the fields need the room
            self.fields.add_above(about)
        else:
            column.addWidget(about)
        column.addWidget(_side_by_side(self.fields, right), 1)
        column.addWidget(self.outcome)
        column.addWidget(buttons)
        room = self.screen().availableGeometry()
        self.resize(min(theme.px(1280), room.width() - 40), min(theme.px(680), room.height() - 80))
        self._show_effect()
        self.fields.focus_first()

    @property
    def own(self) -> dict[str, str]:
        """What was entered, as it is stored: thresholds that are not the survey's."""
        return differing(self._survey, self.fields.own)

    def accept(self) -> None:
        """Close, unless a field holds what cannot be read; it says so itself."""
        if self.fields.flush():
            super().accept()

    def _on_changed(self) -> None:
        faults = threshold_faults(self._survey, self.fields.own)
        self.fields.show_faults(faults)
        self.verb.setEnabled(not faults)
        if faults:
            self._timer.stop()
            self.outcome.setText(self.tr("%n value(s) do not fit yet.", "", len(faults)))
        else:
            self._timer.start()

    def _show_effect(self) -> None:
        id, own = self._assessment.id, self.own
        now = self._session.asked(id), self._session.score(id)
        asked = tailored(self._survey, replace(self._assessment, thresholds=own))
        then = asked, self._session.preview(id, thresholds=own)
        rows = effect_rows(now, then, self._words)
        changed = sum(each.is_changed for each in rows)
        said = self.tr("changed"), self.tr("as before")
        self.effect.show_rows(
            [
                Row(str(at), tuple(map(Cell, (each.figure, each.now, each.then, said[not each.is_changed]))))
                for at, each in enumerate(rows)
            ]
        )
        text = self.tr("%n result(s) would change.", "", changed) if changed else self.tr("No result would change.")
        if text != self.outcome.text():
            self.outcome.setText(text)
            announce.say(self.outcome, text)


_BESIDE = 1200
"""Pixels at 100 %: a screen that is as wide has room for both."""


def _side_by_side(fields: QWidget, effect: QWidget) -> QWidget:
    """Fields and effect beside each other; as two tabs where large text or a small screen leaves no room for that."""
    names = (
        QCoreApplication.translate("ThresholdsDialog", "Thresholds"),
        QCoreApplication.translate("ThresholdsDialog", "Effect on the results"),
    )
    if theme.is_large() or fields.screen().availableGeometry().width() < theme.px(_BESIDE):
        tabs = QTabWidget()
        for name, each in zip(names, (fields, effect), strict=True):
            tabs.addTab(each, name)
        return tabs
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.px(theme.GAP_SECTION))
    row.addWidget(fields, 4)
    row.addWidget(effect, 5)
    return box
