"""One question on one page: understand it, choose a level, record why."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from reifegrad.domain.answer import Answer, Evidence
from reifegrad.domain.shown import visible
from reifegrad.domain.survey import Dimension, SubjectKind
from reifegrad.exchange import is_answers
from reifegrad.session import Changed, Facet
from ui import announce, theme
from ui.area import Offer
from ui.commands.command import command
from ui.rate.answer_box import AnswerBox
from ui.rate.dots import Dots, DotState
from ui.rate.evidence import EvidenceBox
from ui.rate.evidence_adding import EvidenceAdding
from ui.rate.evidence_copy import read_documents, save_copy
from ui.rate.evidence_dialog import EvidenceDialog
from ui.rate.help_panel import HelpPanel
from ui.rate.route import Route, Spot
from ui.rate.steps import sign
from ui.widgets.buttons import button, once
from ui.widgets.choice import CountedChoice
from ui.widgets.fields import NoteEdit
from ui.widgets.flow import FlowLayout
from ui.widgets.page import reveal
from ui.widgets.problem import Problem
from ui.widgets.text import Heading, capital, flowing, secondary, strong
from ui.workbench import Workbench

_BESIDE_THE_WAY = frozenset({Facet.ANSWERS, Facet.NOTES, Facet.MARKS, Facet.EVIDENCE_ITEMS, Facet.TARGETS, Facet.PLAN})
"""What does not change which questions there are."""
_WORD = 160
"""Pixels at 100 % that a word in the name of a subject has beside the way, at most."""
_LARGE_QUESTION = 1.15
"""Size of the question beside large text, which is large enough to lead."""


class QuestionPage(QWidget):
    """Shows one spot of the route and writes what is answered there.

    Signals:
        spot_requested: the person wants to go to another spot.
        answered_all: "next open question" found none.
    """

    spot_requested = Signal(object)
    answered_all = Signal()

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._spot: Spot | None = None
        terms = bench.words.terms
        self._dimension = CountedChoice()
        self._dimension.setAccessibleName(self.tr("Dimension"))
        self._dimension.activated.connect(self._on_dimension)
        self._dots = Dots()
        self._dots.chosen.connect(self._on_dot)
        self._subject = strong()
        self.heading = Heading()
        self.heading.setFont(theme.font(_LARGE_QUESTION if theme.is_large() else theme.QUESTION, bold=True))
        self.answer = AnswerBox(capital(terms("answer_kind.not_applicable")), capital(terms("answer_kind.unknown")))
        self.answer.rated.connect(self._on_rated)
        self.answer.not_applicable_given.connect(self._on_not_applicable)
        self.answer.unknown_given.connect(self._on_unknown)
        self.answer.cleared.connect(self._on_cleared)
        self.answer.left.connect(self.go_on)
        self.note = NoteEdit()
        self.note.settled.connect(self._on_note)
        self._unwritten = Problem(self.note)
        self._note_before = flowing(secondary())
        self.evidence = EvidenceBox(terms)
        self.evidence.graded.connect(self._on_grade)
        self.evidence.adding_requested.connect(self.add_evidence)
        self.evidence.items_added.connect(self._on_items)
        self._adding = EvidenceAdding(bench, self.evidence, self._write)
        self.evidence.item_removed.connect(self._on_item_removed)
        self.evidence.copy_requested.connect(self._on_copy)
        self.evidence.relocated.connect(self._on_relocated)
        self.help = HelpPanel(bench.words, self)
        self._build()
        self._build_actions()

    # what is shown

    @property
    def spot(self) -> Spot | None:
        return self._spot

    @property
    def route(self) -> Route:
        return Route(self._bench.session, self._bench.assessment_id)

    def show_spot(self, spot: Spot, *, take_focus: bool = False) -> None:
        """Show a question; what was typed at the one before is written first."""
        if spot != self._spot:
            self.flush()
            self._spot = spot
            self._forget()
            self._scroll.verticalScrollBar().setValue(0)
        self.refresh(None)
        if take_focus:
            self.arrive()

    def leave(self) -> None:
        """Show no question any more: the one in view is gone."""
        self._spot = None
        self._forget()

    def enable_actions(self, is_in_view: bool) -> None:
        """Offer in the menu what can be done with the question, if there is one in view and it takes answers."""
        for each in filter(None, self.actions_of_menu):
            each.setEnabled(is_in_view and not (each in self._writing and self._bench.is_read_only))

    def begin_at_question(self) -> None:
        """With large text, scroll past what stands above the question, to see more of its levels."""
        if theme.is_large():
            self._scroll.verticalScrollBar().setValue(self.heading.y())

    def arrive(self) -> None:
        """Go to the heading and say once which question is in view."""
        self.heading.setFocus(Qt.FocusReason.OtherFocusReason)
        announce.say(self.heading, self.heading.text())

    def refresh(self, changed: Changed | None) -> None:
        """Show what is stored about the present spot."""
        if self._spot is None or not self.route.exists(self._spot):
            return
        session, spot = self._bench.session, self._spot
        survey = session.asked(self._bench.assessment_id)
        subject, question = session.subject(spot.subject_id), survey.questions[spot.question_id]
        answer = session.answer(spot.subject_id, spot.question_id)
        read_only = self._bench.is_read_only
        language, compare = self._bench.language, self._bench.preferences.always_compare
        before = self._bench.previous_answer(spot.subject_id, spot.question_id)
        self._subject.setText(subject.name)
        longest = self._subject.minimumSizeHint().width()
        self._subject.setMinimumWidth(min(longest, theme.px(_WORD)))  # else a word without end would widen the window
        self._subject.setVisible(bool(subject.name) and not theme.is_large())  # there the list names it
        self.heading.setText(f"{question.id}  {question.text.in_language(language)}")
        self.answer.setAccessibleName(self.heading.text())
        self.answer.show_answer(
            question,
            answer,
            language,
            previous=before.value if before else None,
            target=session.target(self._bench.assessment_id, question.id),
            read_only=read_only,
            compare=compare,
            takes_keys=self._bench.preferences.single_keys,
        )
        self.heading.setAccessibleDescription(self.answer.chosen_in_words if read_only else "")
        self._show_flag(session.mark(spot.subject_id, spot.question_id).flagged, read_only=read_only)
        if not self.note.is_pending:
            self.note.show_text(answer.note)
        self.note.setReadOnly(read_only)
        note_before = before.note if before and (compare or answer.value is not None) else ""  # as the level before
        self._note_before.setText(self.tr("Previous note: {0}").format(visible(note_before)))
        self._note_before.setVisible(bool(note_before))
        items = session.evidence_items(spot.subject_id, spot.question_id)
        self.evidence.show_evidence(answer.evidence, items, read_only=read_only)
        self.help.show_question(question, survey.scoring[subject.kind])
        self._show_progress(subject.kind)
        if changed is None or not changed.facets <= _BESIDE_THE_WAY:
            self.back.setEnabled(self.route.step(spot, -1) is not None)
            self.on.setEnabled(self.route.step(spot, 1) is not None)

    def flush(self) -> bool:
        """Write a note or a reason that was typed and not written yet. Returns whether both are stored."""
        return all([self.answer.flush(), self.note.flush()])

    def discard(self) -> None:
        """Show what is stored in place of what was typed."""
        self._forget()
        self.refresh(None)

    # what is written

    def add_evidence(self) -> None:
        """Ask for something that proves the answer."""
        if self._spot is None or self._bench.is_read_only:
            return
        given = EvidenceDialog.ask(self._bench.language)
        if given and given.copy is not None:
            self._adding.copies(self._place, [(given.title, Path(given.location), given.copy)])
        elif given:
            self._on_items([(given.title, given.location)])

    def _on_rated(self, value: int) -> None:
        spot = self._spot
        assert spot is not None
        session = self._bench.session
        if self._write(partial(session.rate, spot.subject_id, spot.question_id, value, initiator=self)):
            question = session.asked(self._bench.assessment_id).questions[spot.question_id]
            option = question.option(value)
            name = option.name.in_language(self._bench.language) if option else ""
            announce.say(self.answer, self.tr("Level {0}, {1}, saved").format(sign(question, value), name))
            if self._bench.preferences.go_on:
                self.go_on()

    def toggle_flag(self) -> None:
        """Note that the answer is to be looked at again, or is not."""
        if self._spot is None or self._bench.is_read_only:
            return
        place = (self._spot.subject_id, self._spot.question_id)
        flagged = not self._bench.session.mark(*place).flagged
        if self._write(partial(self._bench.session.set_flag, *place, flagged)):
            announce.say(self.flag, self.tr("Flagged for review") if flagged else self.tr("No longer flagged"))

    def _show_flag(self, flagged: bool, *, read_only: bool) -> None:
        self.flag.setChecked(flagged)
        self.flag.setText(self.tr("⚑ Flagged for review") if flagged else self.tr("Flag for review"))
        self.flag.setEnabled(not read_only)

    def _on_not_applicable(self, reason: str) -> None:
        assert self._spot is not None
        operation = self._bench.session.mark_not_applicable
        # what was typed stays if it cannot be stored
        write = partial(operation, self._spot.subject_id, self._spot.question_id, reason, initiator=self)
        refused: list[str] = []
        if self._bench.attempt(write, stays=True, at_field=refused.append):
            self.answer.refuse("")
            return
        waits = self.tr("This reason is not saved yet. It is tried again at the next change.")
        self.answer.refuse(self.tr("This reason is not saved. {0}").format(refused[0]) if refused else waits)

    def _on_unknown(self) -> None:
        assert self._spot is not None
        operation = self._bench.session.mark_unknown
        self._write(partial(operation, self._spot.subject_id, self._spot.question_id, initiator=self))

    def _on_cleared(self) -> None:
        assert self._spot is not None
        self.answer.forget()
        if not self._answer(*self._place).is_answered:  # it was waiting for its reason
            self.refresh(None)
            self.answer.focus_answer()
            return
        operation = self._bench.session.clear_answer
        if self._write(partial(operation, self._spot.subject_id, self._spot.question_id, initiator=self)):
            self.answer.focus_answer()

    def _on_note(self, text: str) -> None:
        assert self._spot is not None
        spot, session = self._spot, self._bench.session
        before = session.answer(spot.subject_id, spot.question_id).note
        write = partial(session.write_note, spot.subject_id, spot.question_id, text, initiator=self.note)
        refused: list[str] = []
        if self._bench.attempt(write, stays=True, at_field=refused.append):
            self._say_of_note("")
            return
        waits = self.tr("This note is not saved yet. It is tried again at the next change.")
        self._say_of_note(self.tr("This note is not saved. {0}").format(refused[0]) if refused else waits)
        self.note.mark_unwritten(before)

    def _say_of_note(self, text: str) -> None:
        """Say below the note why it is not stored; nothing for one that is."""
        if text != self._unwritten.text():
            self._unwritten.tell(text)
        if text:
            reveal(self._unwritten)

    def _on_grade(self, grade: Evidence) -> None:
        assert self._spot is not None
        operation = self._bench.session.set_evidence
        self._write(partial(operation, self._spot.subject_id, self._spot.question_id, grade, initiator=self))

    def _on_items(self, given: Sequence[tuple[str, str]]) -> None:
        self._adding.links(self._place, given)

    def drop_offer(self, paths: Sequence[Path]) -> Offer | None:
        """What would be done with files that are dropped beside the evidence of the question in view."""
        if self._spot is None or self._bench.is_read_only or all(map(is_answers, paths)):
            return None
        question = self.tr("Add %n file(s) as evidence for {0}?", "", len(paths)).format(self._spot.question_id)
        keep = (self.tr("Keep copies in the file"), partial(self._keep_files, paths))
        return Offer(question, self.tr("Add links"), partial(self._add_files, paths), keep)

    def _add_files(self, paths: Sequence[Path]) -> None:
        self._on_items([(each.name, str(each)) for each in paths])

    def _keep_files(self, paths: Sequence[Path]) -> None:
        read = read_documents(self._bench, paths, self)
        self._adding.copies(self._place, [(path.name, path, content) for path, content in read])

    def _on_item_removed(self, id: str) -> None:
        if self._write(partial(self._bench.session.remove_evidence_item, id)):
            self._bench.offer_undo(self.tr("Evidence removed."))

    def _on_copy(self, id: str) -> None:
        """A copy is looked at outside the file, where the person wants it: nothing secret goes elsewhere unasked."""
        session = self._bench.session
        item = next(each for each in session.evidence_items(*self._place) if each.id == id)
        save_copy(self._bench, item, session.attachment(item.copy))

    def _on_relocated(self, id: str, path: Path) -> None:
        """Put the link to the place where the document is now in place of the old one."""
        session = self._bench.session
        item = next(each for each in session.evidence_items(*self._place) if each.id == id)
        if self._write(partial(session.relocate_evidence_item, id, str(path))):
            self._bench.offer_undo(self.tr("The link to {0} is mended.").format(item.title))

    @property
    def _place(self) -> tuple[str, str]:
        """Subject and question of the spot in view."""
        assert self._spot is not None
        return self._spot.subject_id, self._spot.question_id

    def _forget(self) -> None:
        """Let go of what was typed."""
        self.answer.forget()
        self.note.clear()
        self.note.show_text("")
        self._say_of_note("")

    def _write(self, operation: Callable[[], object]) -> bool:
        self.note.flush()
        written = self._bench.attempt(operation)
        if not written:
            self.refresh(None)
        return written

    # the way through the questions

    def go_back(self) -> None:
        self._step(-1)

    def go_on(self) -> None:
        self._step(1)

    def go_to_open(self) -> None:
        if not self._bench.settle(self):
            return
        spot = self.route.next_open(self._spot)
        if spot:
            self.spot_requested.emit(spot)
        else:
            self.answered_all.emit()

    def edit_note(self) -> None:
        self.note.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _step(self, by: int) -> None:
        spot = self.route.step(self._spot, by) if self._spot else None
        if spot:
            self.spot_requested.emit(spot)

    def _on_dimension(self, index: int) -> None:
        assert self._spot is not None
        spot = self.route.find(self._dimension.itemData(index), self._spot)
        if spot:
            self.spot_requested.emit(spot)

    def _on_dot(self, question_id: str) -> None:
        assert self._spot is not None
        self.spot_requested.emit(Spot(self._spot.subject_id, question_id))

    def _show_progress(self, kind: SubjectKind) -> None:
        """The dimensions with what is answered in each, and the questions of the present one."""
        spot = self._spot
        assert spot is not None
        route, session, terms = self.route, self._bench.session, self._bench.words.terms
        dimensions = [self._progress(each) for each in route.dimensions(kind)]
        self._dimension.hide()  # until the dots are those of the question: the ones before may take more room
        current = session.asked(self._bench.assessment_id).dimension_of[spot.question_id]
        with QSignalBlocker(self._dimension):
            self._dimension.show_items(dimensions)
            self._dimension.setCurrentIndex(self._dimension.findData(current.id))
        states = []
        for question in route.questions(current):
            answer = self._answer(spot.subject_id, question.id)
            flag = self.tr("flagged for review") if session.mark(spot.subject_id, question.id).flagged else ""
            states.append(DotState(question.id, answer.kind, terms(f"answer_kind.{answer.kind}"), flag))
        self._dots.show_states(states, spot.question_id)
        self._dimension.setVisible(len(dimensions) > 1)

    def _progress(self, dimension: Dimension) -> tuple[str, str, str]:
        """Id and name of a dimension with what is answered in it about the subject in view."""
        assert self._spot is not None
        answers = [self._answer(self._spot.subject_id, each.id) for each in self.route.questions(dimension)]
        done = sum(each.is_answered for each in answers)
        name = f"{dimension.id}  {dimension.title.in_language(self._bench.language)}"
        return dimension.id, name, f"{done}/{len(answers)}"

    def _answer(self, subject_id: str, question_id: str) -> Answer:
        return self._bench.session.answer(subject_id, question_id)

    # building

    def add_above(self, place: int, widget: QWidget) -> None:
        """Put a widget at a place above everything else of the page, to scroll with it."""
        if self._column.indexOf(widget) != place:
            self._column.insertWidget(place, widget)

    def add_below(self, widget: QWidget) -> None:
        """Put a widget under everything else of the page."""
        self._column.insertWidget(self._column.count() - 1, widget)

    def _build(self) -> None:
        footer = self._footer()
        way = QHBoxLayout()
        way.setSpacing(theme.px(theme.GAP_RELATED))
        way.addWidget(self._subject, 1)
        way.addWidget(self._dimension)
        way.addStretch()
        way.addWidget(self._dots)
        note_caption = QLabel(self.tr("N&ote"))
        note_caption.setBuddy(self.note)
        self.content = QWidget()
        self.content.setObjectName("scrolled")
        column = self._column = QVBoxLayout(self.content)
        column.setContentsMargins(0, 0, theme.px(theme.GAP_RELATED), 0)
        column.setSpacing(theme.px(theme.GAP_WITHIN))
        if theme.is_large():
            column.addLayout(way)
        column.addWidget(self.heading)
        column.addSpacing(theme.px(theme.GAP_WITHIN))
        column.addWidget(self.answer)
        column.addSpacing(theme.px(theme.GAP_RELATED))
        note = QVBoxLayout()
        note.setSpacing(theme.px(theme.GAP_WITHIN))
        note.addWidget(note_caption)
        note.addWidget(self.note)
        note.addWidget(self._unwritten)
        note.addStretch()  # beside a long list of evidence, too, the field stays under its caption
        reasons = QBoxLayout(theme.direction())
        reasons.setSpacing(theme.px(theme.GAP_GROUP))
        reasons.addLayout(note, 3)
        reasons.addWidget(self.evidence, 2, Qt.AlignmentFlag.AlignTop)
        column.addLayout(reasons)
        column.addWidget(self._note_before)
        if theme.is_large():  # so that what leads on takes one line
            column.addWidget(self.flag, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch()
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self.content)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(theme.GAP_WITHIN if theme.is_large() else theme.GAP_RELATED))
        if not theme.is_large():
            layout.addLayout(way)
        layout.addWidget(self._scroll, 1)
        layout.addLayout(footer)

    def _footer(self) -> FlowLayout:
        self.back = button(self.tr("Back"), icon="back")
        self.back.clicked.connect(self.go_back)
        self.open = button(self.tr("Next open question"))
        self.open.clicked.connect(self.go_to_open)
        self.flag = button(self.tr("Flag for review"))
        self.flag.setCheckable(True)
        self.flag.setToolTip(self.tr("Ctrl+L"))
        self.flag.clicked.connect(self.toggle_flag)
        self.on = button(self.tr("Continue"), kind="primary", icon="forward")
        self.on.clicked.connect(self.go_on)
        once(self.on)
        between = QWidget()
        between.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row = FlowLayout()
        for each in (self.back, self.flag, between, self.open, self.on):
            if each is not self.flag or not theme.is_large():
                row.addWidget(each)
        return row

    def _build_actions(self) -> None:
        self.actions_of_menu: list[QAction | None] = []
        self._writing: list[QAction] = []
        for id, text, slot, key, writes in (
            ("rate.previous", self.tr("&Previous question"), self.go_back, "PgUp", False),
            ("rate.next", self.tr("&Next question"), self.go_on, "PgDown", False),
            ("rate.open", self.tr("Next &open question"), self.go_to_open, "Ctrl+Return", False),
            ("rate.note", self.tr("&Write a note"), self.edit_note, "Ctrl+I", True),
            ("rate.evidence", self.tr("Add &evidence …"), self.add_evidence, "Ctrl+Shift+N", True),
            ("rate.flag", self.tr("&Flag for review"), self.toggle_flag, "Ctrl+L", True),
        ):
            action = command(self, id, text, slot, key)
            # only while the question has the focus: lists and tables keep the page keys for themselves
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            self.addAction(action)
            self.actions_of_menu.append(action)
            if writes:
                self._writing.append(action)
