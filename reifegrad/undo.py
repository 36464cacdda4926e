"""Undo and redo as a pure history of steps. Writing them is the session's work."""

from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import datetime, timedelta
from enum import StrEnum

from reifegrad.domain.change import Change
from reifegrad.domain.workspace import Assessment, MeasureRecord
from reifegrad.packed import PackedChanges

LIMIT = 200
"""Steps that are kept; setting of this tool."""

MOST_CHANGES = 1_000_000
"""Changes that are kept in all steps together; the last step is kept whatever its size. Setting of this tool.

Each takes 32 bytes while the workspace holds what it is about, and up to 250 once that is deleted. Documents count by
their size, so that together with all else at most 250 MB are kept.
"""

TYPING = timedelta(seconds=60)
"""Edits of one field that follow each other within this time are one step; setting of this tool."""


class Op(StrEnum):
    """The intents that can be undone; the window has a word for each.

    Each is a method of the session; processes share those of subjects, several own values that of one.
    """

    EDIT_MUNICIPALITY = "edit_municipality"
    START_ASSESSMENT = "start_assessment"
    IMPORT_ASSESSMENT = "import_assessment"
    EDIT_ASSESSMENT = "edit_assessment"
    CLOSE_ASSESSMENT = "close_assessment"
    REOPEN_ASSESSMENT = "reopen_assessment"
    DELETE_ASSESSMENT = "delete_assessment"
    START_FOLLOW_UP = "start_follow_up"
    SET_SCOPE = "set_scope"
    SET_WEIGHTS = "set_weights"
    SET_THRESHOLDS = "set_thresholds"
    ADD_GROUP = "add_group"
    ADD_GROUPS = "add_groups"
    EDIT_GROUP = "edit_group"
    REMOVE_GROUP = "remove_group"
    ADD_MEETING = "add_meeting"
    ADD_MEETINGS = "add_meetings"
    EDIT_MEETING = "edit_meeting"
    REMOVE_MEETING = "remove_meeting"
    SET_MINIMUM = "set_minimum"
    ADD_SURVEY = "add_survey"
    REMOVE_SURVEY = "remove_survey"
    REVISE_ASSESSMENT = "revise_assessment"
    RATE = "rate"
    MARK_NOT_APPLICABLE = "mark_not_applicable"
    MARK_UNKNOWN = "mark_unknown"
    CLEAR_ANSWER = "clear_answer"
    WRITE_NOTE = "write_note"
    SET_EVIDENCE = "set_evidence"
    ADD_EVIDENCE_ITEM = "add_evidence_item"
    ATTACH_COPY = "attach_copy"
    RELOCATE_EVIDENCE_ITEM = "relocate_evidence_item"
    REMOVE_EVIDENCE_ITEM = "remove_evidence_item"
    SET_FLAG = "set_flag"
    MARK_REVIEWED = "mark_reviewed"
    SET_TARGET = "set_target"
    CLEAR_TARGET = "clear_target"
    SET_DIMENSION_TARGET = "set_dimension_target"
    ADD_SUBJECT = "add_subject"
    EDIT_SUBJECT = "edit_subject"
    REMOVE_SUBJECT = "remove_subject"
    ADD_PROCESS = "add_process"
    EDIT_PROCESS = "edit_process"
    REMOVE_PROCESS = "remove_process"
    ENTER_ROWS = "enter_rows"
    ADD_RESPONSE = "add_response"
    IMPORT_RESPONSES = "import_responses"
    ERASE_RESPONSES = "erase_responses"
    ADOPT_MEASURE = "adopt_measure"
    EDIT_MEASURE = "edit_measure"
    ADD_OWN_MEASURE = "add_own_measure"
    REMOVE_MEASURE = "remove_measure"
    OVERRIDE_MEASURE = "override_measure"
    CLEAR_OVERRIDE = "clear_override"
    SET_PLAN_SETTINGS = "set_plan_settings"
    SET_CONCLUSION = "set_conclusion"
    SET_REPORT_SETTINGS = "set_report_settings"
    RESTORE = "restore"


@dataclass(frozen=True, slots=True)
class Step:
    """One operation: its changes in the order in which they were made, and when the last of them was made."""

    op: Op
    changes: Sequence[Change]
    at: datetime

    @property
    def weight(self) -> int:
        """How many changes, where a document counts for many."""
        return PackedChanges.of(self.changes).weight

    def __post_init__(self) -> None:
        object.__setattr__(self, "changes", PackedChanges.of(self.changes))

    def inverted(self) -> "Step":
        """The step that takes this one back."""
        return replace(self, changes=PackedChanges.of(self.changes).inverted())

    @property
    def changes_nothing(self) -> bool:
        return all(each.changes_nothing for each in self.changes)

    def continued_by(self, later: "Step") -> "Step | None":
        """Both steps as one if they are entering in the same field without a pause, else None."""
        if not (self.op is later.op and _may_go_on(self) and _may_go_on(later)):
            return None
        mine = {each.key: each for each in self.changes}
        theirs = {each.key: each for each in later.changes}
        both = mine.keys() & theirs.keys()
        is_going_on = both and all(mine[key].after == theirs[key].before for key in both)
        is_soon = timedelta(0) <= later.at - self.at <= TYPING
        is_same_field = all(_typed_in(self.op, mine[key]) & _typed_in(self.op, theirs[key]) for key in both)
        if not (is_going_on and is_soon and is_same_field):
            return None
        joined = {key: Change(key, mine[key].before, theirs[key].after) for key in both}
        changes = ({**mine, **theirs} | joined).values()
        return replace(later, changes=tuple(each for each in changes if not each.changes_nothing))


TYPED: Mapping[Op, frozenset[str]] = {
    Op.EDIT_MEASURE: frozenset(
        {"remark", "progress", "responsible", "participants", "funding", "due", "cost_once", "cost_yearly"}
        | {"status", "lead"}
    ),
    Op.EDIT_GROUP: frozenset({"name", "people", "names"}),
    Op.EDIT_MEETING: frozenset({"title", "begins", "place", "minutes_per_question", "break_minutes"}),
}
"""Fields that are written while a person types or goes through values with the arrows."""

_ONE_FIELD = frozenset({Op.WRITE_NOTE, Op.SET_CONCLUSION, Op.SET_EVIDENCE, Op.SET_DIMENSION_TARGET})
"""Intents that are about one field alone, so likewise."""


def _may_go_on(step: Step) -> bool:
    """Whether it is about one field; the target of a dimension is that of all its questions."""
    if step.op is Op.SET_DIMENSION_TARGET:
        return True
    return len(step.changes) == 1 and (step.op in TYPED or step.op in _ONE_FIELD or step.op is Op.SET_WEIGHTS)


def _typed_in(op: Op, change: Change) -> frozenset[str]:
    """The field that a change was entered in, alone; empty for anything else."""
    if op in _ONE_FIELD:
        return frozenset({op.value})
    before, after = change.before, change.after
    if op is Op.SET_WEIGHTS and isinstance(before, Assessment) and isinstance(after, Assessment):
        touched = {id for id, _ in before.weights.items() ^ after.weights.items()}
        return frozenset(touched if len(touched) == 1 else ())
    if isinstance(after, MeasureRecord) and before is None:  # a proposal that nothing was entered about
        before = MeasureRecord(after.id, after.assessment_id)
    if op not in TYPED or before is None or after is None:
        return frozenset()
    touched = {each.name for each in fields(after) if getattr(before, each.name) != getattr(after, each.name)}
    return TYPED[op] & touched if len(touched) == 1 else frozenset()


@dataclass(frozen=True, slots=True)
class UndoStatus:
    """What undo and redo would concern; None where there is nothing."""

    undo: Op | None
    redo: Op | None


class History:
    """Two stacks of steps that are written already. The oldest steps go when there are more than the limits say."""

    def __init__(self, limit: int = LIMIT, most_changes: int = MOST_CHANGES) -> None:
        self._limit, self._most_changes = limit, most_changes
        self._done: deque[Step] = deque()
        self._undone: list[Step] = []
        self._is_typing = False

    @property
    def status(self) -> UndoStatus:
        return UndoStatus(
            self._done[-1].op if self._done else None,
            self._undone[-1].op if self._undone else None,
        )

    def record(self, step: Step) -> None:
        """Add a new step; what was undone before can no longer be redone."""
        goes_on = self._is_typing and self._done and not self._undone
        merged = self._done[-1].continued_by(step) if goes_on else None
        self._is_typing = True
        self._undone.clear()
        if merged is None:
            self._done.append(step)
            self._forget_oldest()
            return
        self._done.pop()
        if not merged.changes_nothing:  # typed and taken away again in the same field
            self._done.append(merged)

    def end_typing(self) -> None:
        """The next step is one of its own: a person has left the field, or sets a value as a whole.

        Else a value and the way back would be one step that changes nothing, and undo would take back what was done
        before them, somewhere else.
        """
        self._is_typing = False

    def forget(self) -> None:
        """Begin anew: nothing that was done so far can be taken back or made again."""
        self._done.clear()
        self._undone.clear()

    def to_undo(self) -> Step | None:
        """The step that undo takes back next."""
        return self._done[-1] if self._done else None

    def to_redo(self) -> Step | None:
        """The step that redo makes again next."""
        return self._undone[-1] if self._undone else None

    def undone(self) -> None:
        """Note that `to_undo` was taken back."""
        self._undone.append(self._done.pop())

    def redone(self) -> None:
        """Note that `to_redo` was made again."""
        self._done.append(self._undone.pop())

    def _forget_oldest(self) -> None:
        kept = sum(each.weight for each in self._done)
        while len(self._done) > 1 and (len(self._done) > self._limit or kept > self._most_changes):
            kept -= self._done.popleft().weight
