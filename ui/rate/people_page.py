"""Where people answer: how many did, which groups can be told, and how answers get in. No single answer is shown."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from reifegrad.report import format
from reifegrad.report.staff_model import GroupingTable, StaffSection
from reifegrad.session import Changed
from ui import assessment_dialog, dialogs, theme
from ui.area import Offer
from ui.closing import Closing
from ui.commands.command import command
from ui.rate.comments_dialog import CommentsDialog
from ui.rate.paper_dialog import PaperDialog
from ui.rate.response_reader import ResponseReader
from ui.widgets.buttons import button
from ui.widgets.flow import FlowLayout, clear
from ui.widgets.page import Page
from ui.widgets.table import ReadTable
from ui.widgets.text import Heading, body, flowing, secondary, strong
from ui.workbench import Workbench


class PeoplePage(Page):
    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=theme.GAP_WITHIN)  # the area around it has its own
        self._bench = bench
        self._reader = ResponseReader(bench, self)
        self.heading = Heading()
        self.participation = flowing(strong(factor=theme.HEADING_2))
        self.read_button = button(self.tr("Read in answers …"), kind="primary", icon="open")
        self.read_button.clicked.connect(self.read)
        self.paper_button = button(self.tr("Enter a sheet …"), icon="edit")
        self.paper_button.clicked.connect(self.enter_paper)
        self.details_button = button(self.tr("Details …"), icon="settings")
        self.details_button.clicked.connect(self.edit_details)
        self._closing = Closing(bench, self)
        self.close_button = button(self.tr("Close and evaluate"), icon="forward")
        self.close_button.clicked.connect(self._closing.start)
        self.comments_button = button(self.tr("Read through free texts …"), icon="report")
        self.comments_button.clicked.connect(self.show_comments)
        self.comments_hint = flowing(secondary())
        self._facts = QVBoxLayout()
        self._groups = QVBoxLayout()
        self._introduction = flowing(body())
        self._build()

    def refresh(self, changed: Changed | None) -> None:
        """Show what may be told now."""
        section = self._bench.report().staff
        if section is None or section.assessment_id != self._bench.assessment_id:
            return
        self.heading.setText(section.survey_title)
        told = section.participation
        self.participation.setText(told.sentence if told.returned else self.tr("Nobody has answered yet."))
        self._show_facts(section)
        self._show_groups(section)
        self._show_introduction()
        self._show_comments_state()
        writable = not self._bench.is_read_only
        for each in (self.read_button, self.paper_button):
            each.setEnabled(writable)
        self.details_button.setEnabled(self._bench.may_describe)
        self.close_button.setVisible(writable and self._closing.is_final)

    def arrive(self) -> None:
        self.heading.setFocus(Qt.FocusReason.OtherFocusReason)

    # what the person does

    def read(self) -> None:
        """Ask for files with answers and take them over."""
        self._reader.start()

    def enter_paper(self) -> None:
        """Enter answers from paper, sheet after sheet."""
        if self._bench.is_read_only:
            return
        dialog = PaperDialog(self._bench, self.window())
        dialogs.run(dialog)
        if dialog.stored:
            self._bench.offer_undo(self.tr("%n sheet(s) entered.", "", dialog.stored), dialog.stored)

    def edit_details(self) -> None:
        assessment_dialog.edit(self._bench, self.window())

    def show_comments(self) -> None:
        """Show what people wrote, for reading through."""
        session, id = self._bench.session, self._bench.assessment_id
        questions, language = session.asked(id).questions, self._bench.language
        system_name = session.assessment(id).system_name
        texts = {
            f"{each}  {questions[each].asked(system_name, language)}": found
            for each, found in session.comments(id).items()
        }
        dialogs.run(CommentsDialog(texts, self.window()))

    def copy_introduction(self) -> None:
        QGuiApplication.clipboard().setText(self._introduction.text())
        self._bench.toast(self.tr("The text is copied."))

    # what is shown

    def _show_facts(self, section: StaffSection) -> None:
        clear(self._facts)
        assessment, language = self._bench.session.assessment(self._bench.assessment_id), self._bench.language
        asked = assessment.system_name or self.tr("digital procedures in general")
        self._facts.addWidget(flowing(body(self.tr("Asked about: {0}").format(asked))))
        if assessment.council_day:
            text = self.tr("Staff council involved on {0}").format(format.day(assessment.council_day, language))
            self._facts.addWidget(flowing(body(text)))
        else:
            text = self.tr("No day is entered on which the staff council was involved. Clarify this before you start.")
            self._facts.addWidget(_notice(text))
        if assessment.invited is None:
            text = self.tr("How many were invited is not entered. Without it nobody knows how far the result stands.")
            self._facts.addWidget(_notice(text))
        self._facts.addWidget(flowing(secondary(section.minima)))

    def _show_groups(self, section: StaffSection) -> None:
        clear(self._groups)
        if not section.participation.returned or section.running:
            return
        for each in section.groupings:
            self._groups.addWidget(Heading(each.label, level=2))
            if each.groups:
                self._groups.addWidget(self._table(each))
            if each.note:
                self._groups.addWidget(flowing(body(each.note)))

    def _table(self, grouping: GroupingTable) -> ReadTable:
        """The groups as they are told; small ones stand merged, so that no count gives one away."""
        header = (grouping.label, self.tr("Responses"), self.tr("Can be told"))
        merged, yes, no = self.tr("yes, merged"), self.tr("yes"), self.tr("no")
        rows = [
            (
                each.name,
                "–" if each.n is None else str(each.n),
                no if each.n is None else merged if each.remark else yes,
            )
            for each in grouping.groups
        ]
        table = ReadTable(header, rows)
        table.setAccessibleName(grouping.label)
        table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.setFixedHeight(theme.px(36) * (len(rows) + 1) + theme.px(4))
        return table

    def _show_introduction(self) -> None:
        session, id = self._bench.session, self._bench.assessment_id
        staff = session.score(id).staff
        paragraphs = [each.in_language(self._bench.language) for each in session.survey(id).introduction]
        if staff:
            minima = {"minimum": str(staff.minimum_total), "group_minimum": str(staff.minimum_group)}
            for name, number in minima.items():
                paragraphs = [each.replace(f"{{{name}}}", number) for each in paragraphs]
        self._introduction.setText("\n\n".join(paragraphs))
        self._told.setVisible(bool(paragraphs))

    def _show_comments_state(self) -> None:
        """Nothing is shown while people may still answer, and before enough have answered for single questions."""
        session, id = self._bench.session, self._bench.assessment_id
        staff, is_asked = session.score(id).staff, bool(session.comments(id))
        needed = staff.minimum_item if staff else 0
        enough = session.assessment(id).closed and session.responses(id) >= needed
        hint = self.tr("Free texts are shown once the survey is closed and at least {0} people have answered.")
        hint = hint.format(needed)
        self.comments_button.setVisible(is_asked)
        self.comments_button.setEnabled(enough)
        self.comments_button.setAccessibleDescription("" if enough else hint)
        self.comments_hint.setText(hint)
        self.comments_hint.setVisible(is_asked and not enough)

    # building

    def _build(self) -> None:
        row = FlowLayout()
        buttons = (self.read_button, self.paper_button, self.close_button, self.comments_button, self.details_button)
        for each in buttons:
            row.addWidget(each)
        facts = QFrame()
        facts.setObjectName("panel")
        inner = QVBoxLayout(facts)
        inner.setContentsMargins(*[theme.px(theme.GAP_GROUP)] * 4)
        self._facts.setSpacing(theme.px(theme.GAP_RELATED))
        inner.addLayout(self._facts)
        self._groups.setSpacing(theme.px(theme.GAP_RELATED))
        self._told = QWidget()
        told = QVBoxLayout(self._told)
        told.setContentsMargins(0, 0, 0, 0)
        told.setSpacing(theme.px(theme.GAP_RELATED))
        copy = button(self.tr("Copy text"), kind="quiet")
        copy.clicked.connect(self.copy_introduction)
        head = QHBoxLayout()
        head.addWidget(Heading(self.tr("Text for those who are asked"), level=2), 1)
        head.addWidget(copy)
        told.addLayout(head)
        told.addWidget(self._introduction)
        for part in (self.heading, self.participation):
            self.column.addWidget(part)
        self.column.addLayout(row)
        self.column.addWidget(self.comments_hint)
        self.column.addWidget(facts)
        self.column.addLayout(self._groups)
        self.column.addWidget(self._told)
        self.column.addStretch()

    def drop_offer(self, paths: Sequence[Path]) -> Offer | None:
        """What would be done with files of answers that are dropped here."""
        if self._bench.is_read_only or not all(each.suffix.casefold() in (".json", ".csv") for each in paths):
            return None
        question = self.tr("Read in the answers of %n file(s)?", "", len(paths))
        return Offer(question, self.tr("Read in"), partial(self._reader.read, paths))


def actions_of(area: QWidget, read: Callable[[], object], enter: Callable[[], object]) -> Sequence[QAction]:
    """The commands of the page, which its area has before the page is needed."""
    reading, entering = (
        command(area, "people.read", QCoreApplication.translate("PeoplePage", "Rea&d in answers …"), read, "Ctrl+R"),
        command(
            area, "people.enter", QCoreApplication.translate("PeoplePage", "&Enter a sheet …"), enter, "Ctrl+Shift+R"
        ),
    )
    for each in (reading, entering):
        each.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        area.addAction(each)
    return reading, entering


def _notice(text: str) -> QWidget:
    """A gentle hint with its symbol."""
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(theme.px(theme.GAP_RELATED))
    symbol = strong()
    symbol.setPixmap(theme.pixmap("notice", "notice", theme.px(16), row.devicePixelRatioF()))
    layout.addWidget(symbol, 0, Qt.AlignmentFlag.AlignTop)
    layout.addWidget(flowing(body(text)), 1)
    return row
