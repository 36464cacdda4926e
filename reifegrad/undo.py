"""Undo and redo as a pure history of steps. Writing them is the session's work."""

from collections import deque
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from reifegrad.domain.change import Change

LIMIT = 200
"""Steps that are kept; setting of this tool."""

TYPING = timedelta(seconds=60)
"""Edits of one note that follow each other within this time are one step; setting of this tool."""


class Op(StrEnum):
    """The intents that can be undone; the window has a word for each.

    Each is a method of the session; processes share those of subjects.
    """

    EDIT_MUNICIPALITY = "edit_municipality"
    START_ASSESSMENT = "start_assessment"
    IMPORT_ASSESSMENT = "import_assessment"
    EDIT_ASSESSMENT = "edit_assessment"
    CLOSE_ASSESSMENT = "close_assessment"
    REOPEN_ASSESSMENT = "reopen_assessment"
    DELETE_ASSESSMENT = "delete_assessment"
    SET_WEIGHTS = "set_weights"
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
    REMOVE_EVIDENCE_ITEM = "remove_evidence_item"
    SET_TARGET = "set_target"
    CLEAR_TARGET = "clear_target"
    ADD_SUBJECT = "add_subject"
    EDIT_SUBJECT = "edit_subject"
    REMOVE_SUBJECT = "remove_subject"
    ADD_PROCESS = "add_process"
    EDIT_PROCESS = "edit_process"
    REMOVE_PROCESS = "remove_process"
    ADD_RESPONSE = "add_response"
    IMPORT_RESPONSES = "import_responses"
    ADOPT_MEASURE = "adopt_measure"
    EDIT_MEASURE = "edit_measure"
    ADD_OWN_MEASURE = "add_own_measure"
    REMOVE_MEASURE = "remove_measure"
    OVERRIDE_MEASURE = "override_measure"
    CLEAR_OVERRIDE = "clear_override"
    SET_PLAN_SETTINGS = "set_plan_settings"


@dataclass(frozen=True, slots=True)
class Step:
    """One operation: its changes in the order in which they were made, and when the last of them was made."""

    op: Op
    changes: tuple[Change, ...]
    at: datetime

    def inverted(self) -> "Step":
        """The step that takes this one back."""
        return replace(self, changes=tuple(each.inverted() for each in reversed(self.changes)))

    @property
    def changes_nothing(self) -> bool:
        return all(each.changes_nothing for each in self.changes)

    def continued_by(self, later: "Step") -> "Step | None":
        """Both steps as one if they are typing on the same note without a pause, else None."""
        if not (self.op is later.op is Op.WRITE_NOTE and timedelta(0) <= later.at - self.at <= TYPING):
            return None
        (mine,), (theirs,) = self.changes, later.changes
        if mine.key != theirs.key or mine.after != theirs.before:
            return None
        return replace(later, changes=(Change(mine.key, mine.before, theirs.after),))


@dataclass(frozen=True, slots=True)
class UndoStatus:
    """What undo and redo would concern; None where there is nothing."""

    undo: Op | None
    redo: Op | None


class History:
    """Two stacks of steps that are written already."""

    def __init__(self, limit: int = LIMIT) -> None:
        self._done: deque[Step] = deque(maxlen=limit)
        self._undone: list[Step] = []

    @property
    def status(self) -> UndoStatus:
        return UndoStatus(
            self._done[-1].op if self._done else None,
            self._undone[-1].op if self._undone else None,
        )

    def record(self, step: Step) -> None:
        """Add a new step; what was undone before can no longer be redone."""
        merged = self._done[-1].continued_by(step) if self._done and not self._undone else None
        self._undone.clear()
        if merged is None:
            self._done.append(step)
            return
        self._done.pop()
        if not merged.changes_nothing:  # typed and taken away again
            self._done.append(merged)

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
