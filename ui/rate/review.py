"""Prüfen: read answer, note and evidence through, tick it off, go on."""

from collections.abc import Iterator
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QProgressBar, QVBoxLayout, QWidget

from reifegrad.domain.answer import AnswerKind
from reifegrad.domain.shown import visible
from reifegrad.domain.survey import SubjectKind
from reifegrad.domain.workspace import Mark
from reifegrad.report import format
from ui import announce, i18n, theme
from ui.looking import Looking
from ui.rate.places import linked_file
from ui.rate.route import Route, Spot
from ui.rate.steps import named, sign
from ui.widgets.buttons import button, once
from ui.widgets.flow import FlowLayout
from ui.widgets.page import Page
from ui.widgets.text import Heading, body, secondary, strong
from ui.workbench import Workbench


class Review(QWidget):
    """Signals: spot_chosen when a question is to be opened; moved when another one is in view."""

    spot_chosen = Signal(object)
    moved = Signal(object)

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._kind = SubjectKind.ORGANISATION
        self._spot: Spot | None = None
        self.only_waiting = QCheckBox(self.tr("Only what is not reviewed"))
        self.only_waiting.setChecked(True)
        self.progress = QProgressBar()
        self.progress.setAccessibleName(self.tr("Reviewed"))
        self._subject = secondary()
        self.heading = Heading(level=2)
        self._answer = strong(factor=1.1)
        self._descriptor = body()
        self._beside = secondary()
        self._note = body()
        self._evidence = secondary()
        self._missing: frozenset[str] = frozenset()
        """Files that evidence links to, and that were not at their places when that was looked at last."""
        self._looking = Looking(self)
        self._looking.seen.connect(self._on_seen)
        self._state = secondary()
        self._card = QFrame()
        self.back = button(self.tr("Back"), icon="back")
        self.back.clicked.connect(self.go_back)
        self.flag = button(self.tr("Flag for review"))
        self.flag.setCheckable(True)
        self.flag.clicked.connect(self._on_flag)
        self.open = button(self.tr("Open the question"))
        self.open.clicked.connect(self._on_open)
        self.skip = button(self.tr("Continue"), icon="forward")
        self.skip.clicked.connect(self.go_on)
        self.done = button(self.tr("Reviewed, continue"), kind="primary", icon="check")
        self.done.clicked.connect(self.tick)
        for each in (self.skip, self.done):
            once(each)
        self._lay_out()

    @property
    def spot(self) -> Spot | None:
        return self._spot

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The key that leads on from a question leads on here, too."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.tick()
        else:
            super().keyPressEvent(event)

    def show_kind(self, kind: SubjectKind, spot: Spot | None) -> None:
        """Show a spot of a kind, or the first one that waits."""
        self._kind = kind
        spots = list(self._spots())
        self._spot = spot if spot in spots else next(iter(spots), None)
        self.refresh()

    def refresh(self) -> None:
        """Show what is stored about the spot in view."""
        marks = self._bench.session.marks(self._bench.assessment_id)
        spots = list(self._spots())
        reviewed = sum(bool(self._mark(each).reviewed_on) for each in spots) if marks else 0
        self.progress.setMaximum(max(len(spots), 1))
        self.progress.setValue(reviewed)
        self.progress.setFormat(self.tr("{0} of {1} reviewed").format(i18n.count(reviewed), i18n.count(len(spots))))
        is_there, writable = self._spot is not None, not self._bench.is_read_only
        for each in (self._subject, self._card, self._state, self.back, self.open, self.skip):
            each.setVisible(is_there)
        for step in (self.flag, self.done):
            step.setVisible(is_there and writable)
        if self._spot is None:
            self.heading.setText(self.tr("Nothing is answered yet."))
            return
        self._show_answer(self._spot)
        self._show_reasons(self._spot)

    def tick(self) -> None:
        """Note that the answer in view was looked through today, and go to the next that waits."""
        if self._spot is None or self._bench.is_read_only:
            return
        session = self._bench.session
        spot = self._spot
        if self._bench.attempt(partial(session.mark_reviewed, spot.subject_id, spot.question_id, date.today())):
            self.go_on()

    def go_on(self) -> None:
        self._go(1)

    def go_back(self) -> None:
        self._go(-1)

    def add_above(self, place: int, widget: QWidget) -> None:
        """Put a widget at a place above everything else, to scroll with it."""
        if self._page.column.indexOf(widget) != place:
            self._page.column.insertWidget(place, widget)

    def arrive(self) -> None:
        if theme.is_large():  # past what stands above the question, to see more of it
            self._page.verticalScrollBar().setValue(self.heading.y())
        self.heading.setFocus()
        announce.say(self.heading, self.heading.text())

    def _go(self, by: int) -> None:
        spots = list(self._spots())
        if self._spot not in spots:
            return
        at = spots.index(self._spot)
        order = spots[at + 1 :] if by > 0 else spots[:at][::-1]
        if by > 0 and self.only_waiting.isChecked():
            order = [each for each in (*order, *spots[:at]) if not self._mark(each).reviewed_on]
        if order:
            self._spot = order[0]
            self.refresh()
            self.moved.emit(self._spot)
            self.arrive()
        else:
            self.refresh()
            self._bench.toast(self.tr("Everything is reviewed.") if by > 0 else self.tr("This is the first question."))

    def _spots(self) -> Iterator[Spot]:
        """What has an answer or a note, of all subjects of the kind."""
        route = Route(self._bench.session, self._bench.assessment_id)
        for subject in route.subjects(self._kind):
            for spot in route.spots(subject):
                if not self._bench.session.answer(spot.subject_id, spot.question_id).is_blank:
                    yield spot

    def _mark(self, spot: Spot) -> Mark:
        return self._bench.session.mark(spot.subject_id, spot.question_id)

    def _show_answer(self, spot: Spot) -> None:
        session, language = self._bench.session, self._bench.language
        question = session.asked(self._bench.assessment_id).questions[spot.question_id]
        answer = session.answer(spot.subject_id, spot.question_id)
        name = visible(session.subject(spot.subject_id).name)
        self._subject.setText(name)
        self._subject.setVisible(bool(name))
        self.heading.setText(f"{question.id}  {question.text.in_language(language)}")
        option = question.option(answer.value) if answer.value is not None else None
        if option:
            self._answer.setText(named(question, option, language))
            self._descriptor.setText(option.descriptor.in_language(language))
        else:
            kind = self._bench.words.terms(f"answer_kind.{answer.kind}")
            self._answer.setText(f"{kind}: {answer.reason}" if answer.kind is AnswerKind.NOT_APPLICABLE else kind)
            self._descriptor.setText("")
        self._descriptor.setVisible(option is not None)
        target = sign(question, session.target(self._bench.assessment_id, question.id))
        previous = self._bench.previous_value(spot.subject_id, spot.question_id)
        before = "" if previous is None else self.tr("previously {0}").format(sign(question, previous))
        self._beside.setText(" · ".join(filter(None, (self.tr("Target {0}").format(target), before))))

    def _show_reasons(self, spot: Spot) -> None:
        session = self._bench.session
        answer, mark = session.answer(spot.subject_id, spot.question_id), self._mark(spot)
        self._note.setText(visible(answer.note) or self.tr("No note."))
        self._show_evidence(spot)
        items = session.evidence_items(spot.subject_id, spot.question_id)
        self._looking.at(filter(None, map(linked_file, items)))
        self.flag.setChecked(mark.flagged)
        self.flag.setText(self.tr("⚑ Flagged for review") if mark.flagged else self.tr("Flag for review"))
        day = format.day(mark.reviewed_on, self._bench.language) if mark.reviewed_on else ""
        self._state.setText(self.tr("Reviewed on {0}").format(day) if day else self.tr("Not reviewed yet"))

    def _show_evidence(self, spot: Spot) -> None:
        session, gone = self._bench.session, self.tr("{0} (file not found)")
        titles = [
            (gone if linked_file(each) in self._missing else "{0}").format(visible(each.title))
            for each in session.evidence_items(spot.subject_id, spot.question_id)
        ]
        grade = self._bench.words.terms(f"evidence.{session.answer(spot.subject_id, spot.question_id).evidence}")
        self._evidence.setText(": ".join(filter(None, (grade, ", ".join(titles)))))

    def _on_seen(self, missing: frozenset[str]) -> None:
        self._missing = missing
        if self._spot:
            self._show_evidence(self._spot)

    def _on_flag(self, flagged: bool) -> None:
        if self._spot:
            set_flag = self._bench.session.set_flag
            self._bench.attempt(partial(set_flag, self._spot.subject_id, self._spot.question_id, flagged))
            self.refresh()

    def _on_open(self) -> None:
        if self._spot:
            self.spot_chosen.emit(self._spot)

    def _lay_out(self) -> None:
        page = self._page = Page(margin=0)
        page.setMinimumHeight(theme.px(48))
        top = FlowLayout()
        for widget in (self.only_waiting, self.progress):
            top.addWidget(widget)
        self._card.setObjectName("panel")
        column = QVBoxLayout(self._card)
        column.setContentsMargins(*[theme.px(theme.GAP_GROUP)] * 4)
        column.setSpacing(theme.px(theme.GAP_RELATED))
        for label, content in (
            ("", self._answer),
            ("", self._descriptor),
            ("", self._beside),
            (self.tr("Note"), self._note),
            (self.tr("Evidence"), self._evidence),
        ):
            if label:
                column.addSpacing(theme.px(theme.GAP_WITHIN))
                column.addWidget(secondary(label))
            column.addWidget(content)
        if theme.is_large():  # scrolls with the rest, to leave room for it
            page.column.addLayout(top)
        for each in (self._subject, self.heading, self._card, self._state):
            page.column.addWidget(each)
        bottom = FlowLayout()
        deeds = bottom
        if theme.is_large():  # what leads on takes one line only
            page.column.setSpacing(theme.px(theme.GAP_RELATED))
            page.column.addLayout(deeds := FlowLayout())
        page.column.addStretch()
        bottom.addWidget(self.back)
        for step in (self.open, self.flag):
            deeds.addWidget(step)
        for step in (self.skip, self.done):
            bottom.addWidget(step)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(theme.GAP_RELATED))
        if not theme.is_large():
            layout.addLayout(top)
        layout.addWidget(page, 1)
        layout.addLayout(bottom)
