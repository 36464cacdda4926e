"""The dialog that begins next year's assessment like this year's."""

import re
from collections.abc import Collection
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from reifegrad.errors import ReifegradError
from reifegrad.messages import describe
from ui import dialogs, theme
from ui.assessment_fields import TitleFields
from ui.entered import Entered
from ui.widgets.text import body, flowing, secondary
from ui.workbench import Workbench

_NUMBER = re.compile(r" \(\d+\)$")
"""Stands behind the title of another assessment of the same year."""


class FollowUpDialog(QDialog):
    """Title and day; closes when the assessment is begun, until then everything stays in the fields."""

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        Entered(self)
        self._bench = bench
        earlier = bench.session.history(bench.assessment_id).assessments[-1]
        self._earlier = earlier
        self.made = ""
        """Id of the assessment that was begun."""
        self.setWindowTitle(self.tr("Follow-up assessment"))
        self.titles = TitleFields(bench.language)
        day = max(date.today(), earlier.day + timedelta(days=1))
        self.titles.show_details(self._proposed(day), day)
        self.titles.day.settled.connect(self._on_day)
        self.problem = body()
        self.problem.setProperty("kind", "problem")
        self.problem.hide()
        buttons = QDialogButtonBox()
        begin = buttons.addButton(self.tr("Begin"), QDialogButtonBox.ButtonRole.AcceptRole)
        begin.setProperty("kind", "primary")
        begin.setDefault(True)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[theme.px(theme.GAP_GROUP)] * 4)
        layout.setSpacing(theme.px(theme.GAP_RELATED))
        for each in (
            body(self.tr("It follows “{0}”.").format(earlier.title)),
            self.titles,
            flowing(
                secondary(
                    self.tr(
                        "Scope, weights, targets, thresholds, groups, services and processes are taken over. Answers "
                        "are not: last year’s value appears only after you have rated anew."
                    )
                )
            ),
            self.problem,
        ):
            layout.addWidget(each)
        layout.addStretch()
        layout.addWidget(buttons)
        self.setMinimumWidth(theme.px(480))

    def _proposed(self, day: date) -> str:
        """The title of an assessment of that day."""
        taken = {each.title for each in self._bench.session.assessments}
        return _next_title(self._earlier.title, self._earlier.day.year, day.year, taken)

    def _on_day(self, day: date | None) -> None:
        if day is not None and not self.titles.title.isModified():
            self.titles.title.setText(self._proposed(day))

    def accept(self) -> None:
        if not self.titles.flush():
            return
        day = self.titles.day.value or date.today()
        try:
            self.made = self._bench.session.start_follow_up(self._earlier.id, self.titles.title.text(), day)
        except ReifegradError as error:
            self.problem.setText(str(describe(error, self._bench.language)))
            self.problem.show()
            return
        super().accept()


def begin_follow_up(bench: Workbench) -> None:
    """Show the dialog; choose what was begun, and go to rating it."""
    dialog = FollowUpDialog(bench, dialogs.parent())
    if dialogs.run(dialog) and dialog.made:
        show_begun(bench, dialog.made)


def show_begun(bench: Workbench, id: str) -> None:
    """Choose an assessment that has just begun, go to rating it, and say so."""
    bench.choose_assessment(id)
    bench.go("rate", "open")
    text = QCoreApplication.translate("FollowUpDialog", "{0} is begun.")
    bench.offer_undo(text.format(bench.session.assessment(id).title))


def _next_title(title: str, before: int, now: int, taken: Collection[str]) -> str:
    """The title with the year of now in place of the one before; the year behind it if it names none.

    A number tells it from those that are taken, as from an earlier one of the same year.
    """
    title = _NUMBER.sub("", title)
    named = title.replace(str(before), str(now)) if str(before) in title else f"{title} {now}"
    numbered = (f"{named} ({number})" for number in range(2, len(taken) + 3))
    return next(each for each in (named, *numbered) if each not in taken)
