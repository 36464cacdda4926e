"""Unterlagen: what is printed and sent before anything is rated. None of it needs a network."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from reifegrad.domain.survey import SubjectKind
from reifegrad.domain.text import LANGUAGE_NAMES, Language
from reifegrad.report import handout
from reifegrad.report.handout import Handout, HandoutKind
from reifegrad.texts import texts
from ui import announce, theme
from ui.prepare.handout_saving import HandoutSaving
from ui.prepare.tab import PrepareTab
from ui.widgets.buttons import button
from ui.widgets.choice import Choice
from ui.widgets.flow import FlowLayout
from ui.widgets.text import Heading, body, secondary
from ui.workbench import Workbench

_CHECKS = ("room", "mirror", "paper", "council", "backup")


class DocumentsTab(PrepareTab):
    """Questionnaire, levels and vote cards as PDF, the invitation to copy, and what to check before."""

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self._saving = HandoutSaving(bench, self)
        self.language = Choice(LANGUAGE_NAMES.items())
        self.language.choose(bench.language)
        self.language.activated.connect(self.refresh)
        self.questionnaire = button(self.tr("Save the questionnaire …"), icon="report")
        self.questionnaire.clicked.connect(partial(self._save, HandoutKind.QUESTIONNAIRE))
        self.levels = button(self.tr("Save the levels …"), icon="report")
        self.levels.clicked.connect(partial(self._save, HandoutKind.LEVELS))
        self.cards = button(self.tr("Save the vote cards …"), icon="report")
        self.cards.clicked.connect(partial(self._save, HandoutKind.CARDS))
        self.letter = QPlainTextEdit()
        self.letter.setReadOnly(True)
        self.letter.setTabChangesFocus(True)
        self.letter.setMinimumHeight(theme.px(220))
        self.copy = button(self.tr("Copy the invitation"))
        self.copy.clicked.connect(self.copy_invitation)
        self._about_questionnaire = secondary()
        self._lay_out()

    @classmethod
    def title(cls) -> str:
        return QCoreApplication.translate("DocumentsTab", "Documents")

    def refresh(self) -> None:
        asked = self.bench.session.asked(self.bench.assessment_id)
        self._about_questionnaire.setText(
            self.tr("%n question(s) with a box for every answer and room for notes.", "", len(asked.questions))
        )
        self._cards.setVisible(handout.has_cards(asked))
        self.letter.setPlainText(self._invitation())

    def copy_invitation(self) -> None:
        """Put the invitation into the clipboard; every mail program takes it."""
        QGuiApplication.clipboard().setText(self.letter.toPlainText())
        announce.say(self, self.tr("Copied."))
        self.bench.toast(self.tr("The invitation is copied."))

    def handout(self, kind: HandoutKind) -> Handout:
        """What is written: frozen values, so that a worker can have them."""
        session, id = self.bench.session, self.bench.assessment_id
        language = self._language
        makers: dict[HandoutKind, Callable[..., Handout]] = {
            HandoutKind.QUESTIONNAIRE: handout.questionnaire,
            HandoutKind.LEVELS: handout.levels,
            HandoutKind.CARDS: partial(handout.cards, terms=texts("terms", language)),
        }
        words = texts("handout", language)
        return makers[kind](
            session.asked(id), session.assessment(id), session.municipality, language, words, date.today()
        )

    @property
    def _language(self) -> Language:
        chosen: Language = self.language.chosen
        return chosen

    def _invitation(self) -> str:
        session, id = self.bench.session, self.bench.assessment_id
        words = texts("handout", self._language)
        return handout.invitation(
            session.asked(id),
            session.assessment(id),
            session.municipality,
            session.meetings(id),
            self._language,
            words,
        )

    def _save(self, kind: HandoutKind) -> None:
        self._saving.start(self.handout(kind))

    def _lay_out(self) -> None:
        caption = QLabel(self.tr("Language of the documents"))
        caption.setBuddy(self.language)
        self.language.setAccessibleName(caption.text())
        head = QWidget()
        flow = FlowLayout(head)
        flow.addWidget(caption)
        flow.addWidget(self.language)
        self.column.addWidget(Heading(self.tr("What do you print and send?"), level=2))
        self.column.addWidget(head)
        self.column.addWidget(self._card(self.tr("Questionnaire"), self._about_questionnaire, self.questionnaire))
        about_levels = secondary(self.tr("One page with all levels, for the table or the wall."))
        self.column.addWidget(self._card(self.tr("Levels"), about_levels, self.levels))
        about_cards = secondary(self.tr("Four cards of A6 on a page, to cut out. Print one set for each person."))
        self._cards = self._card(self.tr("Vote cards"), about_cards, self.cards)
        self.column.addWidget(self._cards)
        self.letter.setAccessibleName(self.tr("Invitation"))
        self.column.addWidget(self._card(self.tr("Invitation"), self.letter, self.copy))
        words = texts("handout", self.bench.language)
        self.column.addWidget(Heading(words("checklist.title"), level=2))
        asks_people = self.bench.session.survey(self.bench.assessment_id).rates(SubjectKind.RESPONSE)
        for each in _CHECKS:
            if asks_people or each != "council":
                self.column.addWidget(body(f"•  {words(f'checklist.{each}')}"))
        self.column.addStretch()

    def _card(self, title: str, content: QWidget, action: QWidget) -> QFrame:
        card = QFrame()
        card.setObjectName("panel")
        column = QVBoxLayout(card)
        column.setContentsMargins(*[theme.px(theme.GAP_GROUP)] * 4)
        column.setSpacing(theme.px(theme.GAP_RELATED))
        column.addWidget(Heading(title, level=2))
        column.addWidget(content)
        row = QWidget()
        flow = FlowLayout(row)
        flow.addWidget(action)
        column.addWidget(row)
        return card
