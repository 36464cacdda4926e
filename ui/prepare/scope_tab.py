"""Umfang: what is asked, in which form, how much it weighs and where the targets lie."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from reifegrad import agenda
from reifegrad.domain import rules
from reifegrad.domain.survey import Dimension, QuestionKind, SubjectKind, Survey
from reifegrad.domain.workspace import MINUTES_PER_QUESTION, Assessment
from reifegrad.report import format
from reifegrad.report.tailoring import threshold_rows
from reifegrad.tailoring import aim_of, answers_together, shares, tailored
from ui import announce, dialogs, durations, theme
from ui.prepare.scope_row import Scope, ScopeRow
from ui.prepare.tab import PrepareTab
from ui.prepare.thresholds_dialog import ThresholdsDialog
from ui.widgets.buttons import button
from ui.widgets.flow import clear
from ui.widgets.text import Heading, body, folded, secondary
from ui.workbench import Workbench


class ScopeTab(PrepareTab):
    """The form, a row per dimension, and the way to the thresholds."""

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self.rows: list[ScopeRow] = []
        self.full = QRadioButton()
        self.short = QRadioButton()
        self._modes = QButtonGroup(self)
        for mode in (self.full, self.short):
            self._modes.addButton(mode)
            mode.clicked.connect(self._on_mode)
        self.extent = body()
        self.proposal = secondary()
        self._fixed = secondary(
            self.tr("People have answered already. Scope and thresholds stay, so that nobody can be singled out.")
        )
        self.problem = secondary(self.tr("Choose at least one dimension."))
        self.problem.setProperty("kind", "problem")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.px(theme.GAP_RELATED))
        self.thresholds = button(self.tr("Thresholds …"), icon="settings")
        self.thresholds.clicked.connect(self.open_thresholds)
        self._own = secondary()
        self.column.addWidget(Heading(self.tr("What is asked?"), level=2))
        for each in (self.full, self.short, self.extent, self.proposal, self._fixed, self.problem):
            self.column.addWidget(each)
        self.column.addLayout(self._rows)
        self.column.addWidget(Heading(self.tr("When does a result count?"), level=2))
        self.column.addWidget(self._own)
        self.column.addWidget(self.thresholds)
        self.column.addStretch()
        self.problem.hide()

    @classmethod
    def title(cls) -> str:
        return QCoreApplication.translate("ScopeTab", "Scope")

    def refresh(self) -> None:
        assessment, whole = self._assessment, self._whole
        may_weigh, may_scope = not self.bench.is_read_only, self._may_scope
        self.problem.hide()
        self._fixed.setVisible(may_weigh and not may_scope)
        self._show_modes(assessment, whole)
        scopes = [self._scope(each) for each in whole.dimensions]
        if [(each.id, may_scope, may_weigh) for each in scopes] != [
            (row.scope.id, row.may_scope, row.may_weigh) for row in self.rows
        ]:
            clear(self._rows)
            place = self.column.parentWidget()  # from the start: one that moves there gets another style on the way
            self.rows = [ScopeRow(each, place, may_scope=may_scope, may_weigh=may_weigh) for each in scopes]
            for row in self.rows:
                self._connect(row)
                self._rows.addWidget(row)
        else:
            for row, scope in zip(self.rows, scopes, strict=True):
                row.show_scope(scope)
        own = len(assessment.thresholds)
        self._own.setText(
            self.tr("%n threshold(s) differ from the survey.", "", own)
            if own
            else self.tr("Levels, traffic light and ratings use the thresholds of the survey.")
        )
        self.thresholds.setText(self.tr("Thresholds …") if may_scope else self.tr("Show thresholds"))

    def flush(self) -> bool:
        outcomes = [row.flush() for row in self.rows]  # every one is tried
        return all(outcomes)

    def open_thresholds(self) -> None:
        """Edit the thresholds, or show them where they are fixed."""
        session, id, words = self.bench.session, self.bench.assessment_id, self.bench.words
        if not self._may_scope:
            rows = threshold_rows(session.asked(id), self._assessment, words)
            header = (self.tr("Threshold"), self.tr("Here"), self.tr("In the survey"))
            dialogs.table(self.tr("Thresholds"), header, [(each.meaning, each.value, each.before) for each in rows])
            return
        dialog = ThresholdsDialog(self._whole, self._assessment, session, words, self.window())
        if dialogs.run(dialog) and self.bench.attempt(partial(session.set_thresholds, id, dialog.own)):
            self.bench.offer_undo(self.tr("Thresholds applied."))
        self.thresholds.setFocus()

    # what there is

    @property
    def _assessment(self) -> Assessment:
        return self.bench.session.assessment(self.bench.assessment_id)

    @property
    def _whole(self) -> Survey:
        return self.bench.session.survey(self.bench.assessment_id)

    @property
    def _may_scope(self) -> bool:
        """Whether scope and thresholds can change: not once people have answered."""
        return not self.bench.is_read_only and not self.bench.session.responses(self.bench.assessment_id)

    def _scope(self, dimension: Dimension) -> Scope:
        assessment, asked = self._assessment, self.bench.session.asked(self.bench.assessment_id)
        weights = {**rules.weights_of(self._whole), **assessment.weights}
        share = shares(asked, assessment).get(dimension.id)
        questions = {each.id: len(each.questions) for each in asked.dimensions}
        return Scope(
            dimension.id,
            dimension.title.in_language(self.bench.language),
            questions.get(dimension.id, len(dimension.questions)),
            assessment.left_out.get(dimension.id),
            weights.get(dimension.id),
            "" if share is None else format.percent(share, self.bench.language),
            aim_of(dimension, self.bench.session.targets(self.bench.assessment_id)),
            _steps(dimension),
        )

    def _show_modes(self, assessment: Assessment, whole: Survey) -> None:
        short = [each for each in whole.questions.values() if each.short_form]
        has_both = 0 < len(short) < len(whole.questions)
        may_choose = has_both and self._may_scope
        for each in (self.full, self.short):
            each.setVisible(may_choose)
        for button_, is_short, text in (
            (self.full, False, self.tr("Full assessment: {0}")),
            (self.short, True, self.tr("Short check: {0}")),
        ):
            said = text.format(self._extent(assessment, is_short))
            button_.setText(folded(said))
            button_.setAccessibleName(said)
            button_.setChecked(assessment.short_form is is_short)
        said = self.tr("Short check: {0}") if assessment.short_form else self.tr("{0}")
        self.extent.setText(said.format(self._extent(assessment, assessment.short_form)))
        self.extent.setVisible(not may_choose)
        self._show_proposal(assessment)

    def _show_proposal(self, assessment: Assessment) -> None:
        """How the time is counted, and how it parts into meetings; nothing where nobody meets."""
        asked = self.bench.session.asked(assessment.id)
        proposed = agenda.propose(asked, self.bench.session.subjects(assessment.id), MINUTES_PER_QUESTION)
        counted = self.tr("Counted are {0} min per question when people meet.").format(MINUTES_PER_QUESTION)
        meetings = self.tr("Proposed are %n meeting(s).", "", len(proposed))
        pauses = agenda.breaks(proposed, asked)
        if pauses:
            after = format.listed(pauses, self.tr("and"))
            meetings = self.tr("Proposed are %n meeting(s), with a break after {0}.", "", len(proposed)).format(after)
        self.proposal.setText(f"{counted} {meetings}")
        self.proposal.setVisible(bool(proposed))

    def _extent(self, assessment: Assessment, is_short: bool) -> str:
        """How many questions a form asks in the present scope, and how long that takes."""
        form = replace(assessment, short_form=is_short)
        asked = tailored(self._whole, form)
        number = format.listed(self._counts(asked), self.tr("and"))
        answers = answers_together(asked, self.bench.session.subjects(assessment.id))
        if not answers:
            return number
        return self.tr("{0}, about {1}").format(number, durations.in_words(answers * MINUTES_PER_QUESTION))

    def _counts(self, asked: Survey) -> Iterator[str]:
        """How much is asked, by what it is asked about: the time is that of people who meet, not of a desk."""
        counts: Counter[SubjectKind] = Counter()
        for each in asked.dimensions:
            counts[each.subject_kind] += len(each.questions)
        for kind, count in counts.items():
            match kind:
                case SubjectKind.SERVICE:
                    yield self.tr("%n criterion(s) per service", "", count)
                case SubjectKind.PROCESS:
                    yield self.tr("%n question(s) per process", "", count)
                case _:
                    yield self.tr("%n question(s)", "", count)

    # what a person does

    def _connect(self, row: ScopeRow) -> None:
        row.asked_changed.connect(partial(self._on_asked, row))
        row.reason_changed.connect(partial(self._on_reason, row))
        row.weight_changed.connect(partial(self._on_weight, row))
        row.target_changed.connect(partial(self._on_target, row))

    def _on_mode(self) -> None:
        is_short = self.short.isChecked()
        if is_short is not self._assessment.short_form:
            self._set_scope(self._assessment.left_out, short_form=is_short)

    def _on_asked(self, row: ScopeRow, is_asked: bool) -> None:
        left_out = dict(self._assessment.left_out)
        if is_asked:
            left_out.pop(row.scope.id, None)
        else:
            left_out[row.scope.id] = ""
        if len(left_out) == len(self._whole.dimensions):
            row.tick.setChecked(True)
            self.problem.show()
            announce.say(self.problem, self.problem.text())
            return
        self._set_scope(left_out)

    def _on_reason(self, row: ScopeRow, reason: str) -> None:
        if row.scope.id in self._assessment.left_out:
            self._set_scope({**self._assessment.left_out, row.scope.id: reason}, at_field=row.reason.refuse)

    def _on_weight(self, row: ScopeRow, weight: int) -> None:
        weights = {**self._assessment.weights, row.scope.id: weight}
        if not self.bench.attempt(partial(self.bench.session.set_weights, self.bench.assessment_id, weights)):
            self.refresh()

    def _on_target(self, row: ScopeRow, target: int | None) -> None:
        set_target = self.bench.session.set_dimension_target
        self.bench.attempt(partial(set_target, self.bench.assessment_id, row.scope.id, target))

    def _set_scope(
        self,
        left_out: Mapping[str, str],
        *,
        short_form: bool | None = None,
        at_field: Callable[[str], None] | None = None,
    ) -> None:
        """`at_field` says beside a field what is expected there, where something was typed."""
        set_scope = partial(self.bench.session.set_scope, self.bench.assessment_id, left_out, short_form=short_form)
        if not self.bench.attempt(set_scope, stays=at_field is not None, at_field=at_field):
            self.refresh()


def _steps(dimension: Dimension) -> tuple[int, ...]:
    """The steps that can be aimed at; none where people answer, because their target is an index."""
    if dimension.subject_kind is SubjectKind.RESPONSE:
        return ()
    scales = [each for each in dimension.questions if each.kind is QuestionKind.SCALE]
    return tuple(sorted({option.value for each in scales for option in each.options}))
