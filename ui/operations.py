"""What people call the operations that undo and redo concern."""

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from reifegrad.domain.text import Language
from reifegrad.session import Session
from reifegrad.step_words import concerned
from reifegrad.undo import Op, Step

_NAMES: dict[Op, Any] = {
    Op.EDIT_MUNICIPALITY: QT_TRANSLATE_NOOP("operations", "change municipality"),
    Op.START_ASSESSMENT: QT_TRANSLATE_NOOP("operations", "start assessment"),
    Op.IMPORT_ASSESSMENT: QT_TRANSLATE_NOOP("operations", "import assessment"),
    Op.EDIT_ASSESSMENT: QT_TRANSLATE_NOOP("operations", "change assessment"),
    Op.CLOSE_ASSESSMENT: QT_TRANSLATE_NOOP("operations", "close assessment"),
    Op.REOPEN_ASSESSMENT: QT_TRANSLATE_NOOP("operations", "reopen assessment"),
    Op.DELETE_ASSESSMENT: QT_TRANSLATE_NOOP("operations", "delete assessment"),
    Op.START_FOLLOW_UP: QT_TRANSLATE_NOOP("operations", "start follow-up"),
    Op.SET_SCOPE: QT_TRANSLATE_NOOP("operations", "set scope"),
    Op.SET_WEIGHTS: QT_TRANSLATE_NOOP("operations", "set weights"),
    Op.SET_THRESHOLDS: QT_TRANSLATE_NOOP("operations", "set thresholds"),
    Op.ADD_GROUP: QT_TRANSLATE_NOOP("operations", "add group"),
    Op.ADD_GROUPS: QT_TRANSLATE_NOOP("operations", "add groups"),
    Op.EDIT_GROUP: QT_TRANSLATE_NOOP("operations", "change group"),
    Op.REMOVE_GROUP: QT_TRANSLATE_NOOP("operations", "delete group"),
    Op.ADD_MEETING: QT_TRANSLATE_NOOP("operations", "add meeting"),
    Op.ADD_MEETINGS: QT_TRANSLATE_NOOP("operations", "add meetings"),
    Op.EDIT_MEETING: QT_TRANSLATE_NOOP("operations", "change meeting"),
    Op.REMOVE_MEETING: QT_TRANSLATE_NOOP("operations", "delete meeting"),
    Op.SET_MINIMUM: QT_TRANSLATE_NOOP("operations", "set smallest group"),
    Op.ADD_SURVEY: QT_TRANSLATE_NOOP("operations", "add survey"),
    Op.REMOVE_SURVEY: QT_TRANSLATE_NOOP("operations", "remove survey"),
    Op.REVISE_ASSESSMENT: QT_TRANSLATE_NOOP("operations", "move assessment to another version"),
    Op.RATE: QT_TRANSLATE_NOOP("operations", "set level"),
    Op.MARK_NOT_APPLICABLE: QT_TRANSLATE_NOOP("operations", "mark as not applicable"),
    Op.MARK_UNKNOWN: QT_TRANSLATE_NOOP("operations", "mark as not known"),
    Op.CLEAR_ANSWER: QT_TRANSLATE_NOOP("operations", "take back answer"),
    Op.WRITE_NOTE: QT_TRANSLATE_NOOP("operations", "write note"),
    Op.SET_EVIDENCE: QT_TRANSLATE_NOOP("operations", "set grade of evidence"),
    Op.ADD_EVIDENCE_ITEM: QT_TRANSLATE_NOOP("operations", "add evidence"),
    Op.ATTACH_COPY: QT_TRANSLATE_NOOP("operations", "attach copy"),
    Op.RELOCATE_EVIDENCE_ITEM: QT_TRANSLATE_NOOP("operations", "mend link to evidence"),
    Op.REMOVE_EVIDENCE_ITEM: QT_TRANSLATE_NOOP("operations", "remove evidence"),
    Op.SET_FLAG: QT_TRANSLATE_NOOP("operations", "mark for review"),
    Op.MARK_REVIEWED: QT_TRANSLATE_NOOP("operations", "mark as reviewed"),
    Op.SET_TARGET: QT_TRANSLATE_NOOP("operations", "set target"),
    Op.CLEAR_TARGET: QT_TRANSLATE_NOOP("operations", "reset target"),
    Op.SET_DIMENSION_TARGET: QT_TRANSLATE_NOOP("operations", "set targets"),
    Op.ADD_SUBJECT: QT_TRANSLATE_NOOP("operations", "add service"),
    Op.EDIT_SUBJECT: QT_TRANSLATE_NOOP("operations", "change service"),
    Op.REMOVE_SUBJECT: QT_TRANSLATE_NOOP("operations", "delete service"),
    Op.ADD_PROCESS: QT_TRANSLATE_NOOP("operations", "add process"),
    Op.EDIT_PROCESS: QT_TRANSLATE_NOOP("operations", "change process"),
    Op.REMOVE_PROCESS: QT_TRANSLATE_NOOP("operations", "delete process"),
    Op.ENTER_ROWS: QT_TRANSLATE_NOOP("operations", "enter rows of the table"),
    Op.ADD_RESPONSE: QT_TRANSLATE_NOOP("operations", "add response"),
    Op.IMPORT_RESPONSES: QT_TRANSLATE_NOOP("operations", "read in answers"),
    Op.ERASE_RESPONSES: QT_TRANSLATE_NOOP("operations", "erase answers"),
    Op.ADOPT_MEASURE: QT_TRANSLATE_NOOP("operations", "adopt action"),
    Op.EDIT_MEASURE: QT_TRANSLATE_NOOP("operations", "change action"),
    Op.ADD_OWN_MEASURE: QT_TRANSLATE_NOOP("operations", "add action"),
    Op.REMOVE_MEASURE: QT_TRANSLATE_NOOP("operations", "delete action"),
    Op.OVERRIDE_MEASURE: QT_TRANSLATE_NOOP("operations", "set own value"),
    Op.CLEAR_OVERRIDE: QT_TRANSLATE_NOOP("operations", "reset own value"),
    Op.SET_PLAN_SETTINGS: QT_TRANSLATE_NOOP("operations", "change plan settings"),
    Op.SET_CONCLUSION: QT_TRANSLATE_NOOP("operations", "write key message"),
    Op.SET_REPORT_SETTINGS: QT_TRANSLATE_NOOP("operations", "change look of report"),
    Op.RESTORE: QT_TRANSLATE_NOOP("operations", "go back to a restore point"),
}


def name_of(op: Op) -> str:
    """Return the name of an operation in the language of the window."""
    return QCoreApplication.translate("operations", _NAMES[op])


def in_words(step: Step, session: Session, language: Language) -> str:
    """Return the name of a step's operation, and what it is about where that can be told in a few words."""
    about = concerned(step, session, language)
    return f"{name_of(step.op)} ({about})" if about else name_of(step.op)
