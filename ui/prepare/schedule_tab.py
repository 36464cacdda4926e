"""Ablauf: appointments, what is answered at each, and its course with times and breaks."""

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from reifegrad import agenda
from reifegrad.domain.workspace import MINUTES_PER_QUESTION, Meeting
from reifegrad.texts import texts
from ui import theme
from ui.prepare.meeting_card import MeetingCard
from ui.prepare.tab import PrepareTab
from ui.widgets.buttons import button
from ui.widgets.flow import clear
from ui.widgets.text import Heading, body, secondary
from ui.workbench import Workbench


class ScheduleTab(PrepareTab):
    """A card per appointment; without one, a proposal."""

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self.cards: list[MeetingCard] = []
        self._cards = QVBoxLayout()
        self._cards.setSpacing(theme.px(theme.GAP_GROUP))
        self.propose = button(self.tr("Propose meetings"), kind="primary", icon="calendar")
        self.propose.clicked.connect(self.add_proposed)
        self.add = button(self.tr("New meeting"), icon="add")
        self.add.clicked.connect(self.add_meeting)
        self._alone = body(
            self.tr("Here everyone answers alone, so no meeting is needed. Questionnaires are on the tab “Documents”.")
        )
        self._note = secondary(
            self.tr(
                "A proposal counts %n minutes per question and plans a break after 75 minutes.",
                "",
                MINUTES_PER_QUESTION,
            )
        )
        self.nothing = body(self.tr("No meeting was entered."))
        tools = QBoxLayout(theme.direction())
        tools.addWidget(self.propose)
        tools.addWidget(self.add)
        tools.addStretch()
        self.column.addWidget(Heading(self.tr("When is what rated?"), level=2))
        for each in (self._alone, self._note, self.nothing):
            self.column.addWidget(each)
        self.column.addLayout(self._cards)
        self.column.addLayout(tools)
        self.column.addStretch()

    @classmethod
    def title(cls) -> str:
        return QCoreApplication.translate("ScheduleTab", "Schedule")

    def refresh(self) -> None:
        session, id = self.bench.session, self.bench.assessment_id
        meetings, may_change = session.meetings(id), self.bench.may_describe
        proposed = self._proposals()
        self._alone.setVisible(not proposed and not meetings)
        self._note.setVisible(may_change and bool(proposed) and not meetings)
        self.nothing.setVisible(not may_change and bool(proposed) and not meetings)
        self.propose.setVisible(may_change and bool(proposed) and not meetings)
        self.add.setVisible(may_change and bool(proposed))
        asked = session.asked(id)
        if [each.id for each in meetings] != [card.meeting.id for card in self.cards] or any(
            not card.fits(asked, may_change=may_change) for card in self.cards
        ):
            clear(self._cards)
            self.cards = [MeetingCard(each, self.bench, asked, may_change=may_change) for each in meetings]
            for card in self.cards:
                card.remove_requested.connect(self._on_remove)
                self._cards.addWidget(card)
                card.show()  # at once, because what is hidden takes no focus
        for card, meeting in zip(self.cards, meetings, strict=True):
            card.show_meeting(meeting)

    def flush(self) -> bool:
        outcomes = [card.flush() for card in self.cards]  # every one is tried
        return all(outcomes)

    def add_proposed(self) -> None:
        """Add the meetings that the questions ask for."""
        proposed = [
            (each.subject or self._title(number), each.dimensions) for number, each in enumerate(self._proposals(), 1)
        ]
        if self.bench.attempt(partial(self.bench.session.add_meetings, self.bench.assessment_id, proposed)):
            self.bench.offer_undo(self.tr("%n meeting(s) added", "", len(proposed)))
            self.cards[0].title.line.setFocus()

    def add_meeting(self) -> None:
        session, id = self.bench.session, self.bench.assessment_id
        if self.flush() and self.bench.attempt(partial(session.add_meeting, id, self._title(len(self.cards) + 1))):
            self.cards[-1].title.line.setFocus()

    def _on_remove(self, meeting: Meeting) -> None:
        if self.bench.attempt(partial(self.bench.session.remove_meeting, meeting.id)):
            self.bench.offer_undo(self.tr("Meeting “{0}” removed.").format(meeting.title))
            (self.cards[0].title.line if self.cards else self.add).setFocus()

    def _proposals(self) -> tuple[agenda.Proposal, ...]:
        session, id = self.bench.session, self.bench.assessment_id
        return agenda.propose(session.asked(id), session.subjects(id), MINUTES_PER_QUESTION)

    def _title(self, number: int) -> str:
        return texts("prepare", self.bench.language)("meeting", number=number)
